//! How many words get their lemma: the words of the treebanks, as they are
//! parted there, held against the lemma given there.
//!
//! Data: the treebanks in `ud`. The measure is that of the CoNLL 2018 shared
//! task (Zeman et al. 2018, section 5.1) on given words: the share of words
//! whose lemma is exactly the one given, capitals included; words without a
//! lemma (`_`) are left out. Held out: a file that a shipped model learns from
//! is measured with a model that has not seen it.

use std::path::{Path, PathBuf};

use recoupe::lang::pack;
use recoupe::report::{LanguageCode, PartOfSpeech};
use recoupe::tag::file::ModelError;
use recoupe::tag::lemma::Lemmas;
use recoupe::tag::parts_of_speech::Tagger;

use super::{Peer, Row};
use crate::conllu::{self, Sentence};
use crate::process::{Failure, Outcome};
use crate::train::lemmas::{self as training, Evidence, RECIPES, Recipe};
use crate::train::parts_of_speech;

/// Parts that a treebank is cut into where nothing else of it can be learned from.
const FOLDS: usize = 5;
/// Treebanks measured with our own parts of speech too: training a tagger takes its time.
const HEADLINES: [&str; 2] = ["fr_gsd", "en_ewt"];

/// Parts of speech as the treebank gives them.
const GIVEN: &str = "given";
/// Parts of speech as the tagger tells them, trained on what the lemmatiser is.
const OURS: &str = "our";

/// Words by how their lemma came out.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    right: u64,
    right_but_for_case: u64,
    words: u64,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.right_but_for_case += other.right_but_for_case;
        self.words += other.words;
    }

    fn rows(self, data: &str, parts: &str) -> Vec<Row> {
        let share = |right: u64| format!("{:.4}", right as f64 / self.words.max(1) as f64);
        let data = format!("{data}, {} words", self.words);
        vec![
            Row {
                data: data.clone(),
                measure: format!("accuracy, {parts} parts of speech"),
                value: share(self.right),
                peer: (parts == OURS).then_some(Peer {
                    figure: "spaCy small 0.91",
                    source: "given for its small models, about; not run here",
                }),
            },
            Row {
                data,
                measure: format!("the same, {parts} parts of speech, capitals apart"),
                value: share(self.right_but_for_case),
                peer: None,
            },
        ]
    }
}

/// Measures every treebank in `data`.
///
/// # Errors
/// A treebank that cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let mut rows = Vec::new();
    for (name, files) in conllu::treebanks(data)? {
        let language = name.split('_').next().unwrap_or_default();
        let Some(recipe) = RECIPES.iter().find(|recipe| recipe.language == language) else {
            continue;
        };
        let code = match language {
            "fr" => LanguageCode::Fr,
            _ => LanguageCode::En,
        };
        let learned_from = recipe.treebanks.iter().any(|(known, _)| *known == name);
        for file in &files {
            let title = file.file_stem().unwrap_or_default().to_string_lossy();
            let is_test = title.ends_with("-test");
            if title.ends_with("-train") || !(learned_from || is_test) {
                continue;
            }
            let sentences = conllu::read(file)?;
            if is_test {
                let lemmas = shipped(recipe)?;
                let tagger = pack(code).parts_of_speech.unwrap_or_default();
                rows.extend(tally(&lemmas, Some((tagger, code)), &sentences)?.rows(&title, OURS));
                rows.extend(tally(&lemmas, None, &sentences)?.rows(&title, GIVEN));
                continue;
            }
            let others = training::gather(recipe, data, &|other| other != file)?;
            let lemmas = training::model(recipe, &others)?;
            let held_out = format!("{title}, learned without it");
            if HEADLINES.contains(&name.as_str()) {
                let examples = parts_of_speech::examples(data, code, |other| other != file)?;
                let tagger = parts_of_speech::model(&examples, code);
                let tally = tally(&lemmas, Some((&tagger, code)), &sentences)?;
                rows.extend(tally.rows(&held_out, OURS));
            }
            rows.extend(tally(&lemmas, None, &sentences)?.rows(&held_out, GIVEN));
            if files.len() == 1 {
                let tally = folds(recipe, data, file, &sentences)?;
                rows.extend(tally.rows(&format!("{title}, {FOLDS} folds"), GIVEN));
            }
        }
    }
    Ok((!rows.is_empty()).then_some(rows))
}

/// Each part of some sentences, with a model that learned from the others too.
fn folds(recipe: &Recipe, data: &Path, file: &PathBuf, sentences: &[Sentence]) -> Outcome<Tally> {
    let weight = training::weight(recipe, file);
    let others: Evidence = training::gather(recipe, data, &|other| other != file)?;
    let mut all = Tally::default();
    let size = sentences.len().div_ceil(FOLDS).max(1);
    for fold in sentences.chunks(size) {
        let start = fold.as_ptr_range().start;
        let at = sentences
            .iter()
            .position(|sentence| std::ptr::eq(sentence, start))
            .unwrap_or(0);
        let mut evidence = others.clone();
        evidence.add(&sentences[..at], weight);
        evidence.add(&sentences[at + fold.len()..], weight);
        all.add(tally(&training::model(recipe, &evidence)?, None, fold)?);
    }
    Ok(all)
}

fn shipped(recipe: &Recipe) -> Outcome<Vec<u8>> {
    crate::process::read(&training::file(recipe))
}

/// Counts; with a tagger's file and language, on the parts of speech it tells.
fn tally(
    model: &[u8],
    tagger: Option<(&[u8], LanguageCode)>,
    sentences: &[Sentence],
) -> Outcome<Tally> {
    let refused = |error: ModelError| Failure::new(error.to_string());
    let lemmas = Lemmas::open("lemmas", model).map_err(refused)?;
    let tagger = match tagger {
        Some((model, code)) => Some((
            Tagger::read("parts of speech", model).map_err(refused)?,
            pack(code),
        )),
        None => None,
    };
    let mut tally = Tally::default();
    for sentence in sentences {
        let words: Vec<_> = sentence
            .tokens
            .iter()
            .flat_map(|token| &token.words)
            .collect();
        let parts: Vec<Option<PartOfSpeech>> = match &tagger {
            Some((tagger, pack)) => {
                let forms: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
                tagger.words(&forms, pack).into_iter().map(Some).collect()
            }
            None => words
                .iter()
                .map(|word| PartOfSpeech::named(&word.upos))
                .collect(),
        };
        for (word, part) in words.iter().zip(parts) {
            let Some(part) = part.filter(|_| word.lemma != "_" || word.form == "_") else {
                continue;
            };
            let lemma = lemmas.lemma(&word.form, part);
            tally.words += 1;
            tally.right += u64::from(lemma == word.lemma);
            tally.right_but_for_case +=
                u64::from(lemma.to_lowercase() == word.lemma.to_lowercase());
        }
    }
    Ok(tally)
}
