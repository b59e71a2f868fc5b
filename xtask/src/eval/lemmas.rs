//! How many words get their lemma: the words of the treebanks, as they are
//! parted there, held against the lemma given there.
//!
//! Data: the treebanks in `ud`. The measure is that of the CoNLL 2018 shared
//! task (Zeman et al. 2018, section 5.1) on given words: the share of words
//! whose lemma is exactly the one given, capitals included; words without a
//! lemma (`_`) are left out. Held out: a file that a shipped model learns from
//! is measured with a model that has not seen it.

use std::path::{Path, PathBuf};

use recoupe::report::PartOfSpeech;
use recoupe::tag::lemma::Lemmas;

use super::{Peer, Row};
use crate::conllu::{self, Sentence};
use crate::process::{Failure, Outcome};
use crate::train::lemmas::{self as training, Evidence, RECIPES, Recipe};

/// Parts that a treebank is cut into where nothing else of it can be learned from.
const FOLDS: usize = 5;

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

    fn rows(self, data: &str, peer: bool) -> Vec<Row> {
        let share = |right: u64| format!("{:.4}", right as f64 / self.words.max(1) as f64);
        let data = format!("{data}, {} words", self.words);
        vec![
            Row {
                data: data.clone(),
                measure: "accuracy, given parts of speech".to_owned(),
                value: share(self.right),
                peer: peer.then_some(Peer {
                    figure: "spaCy small 0.91",
                    source: "what its makers publish of their small models, about; on other data",
                }),
            },
            Row {
                data,
                measure: "the same, capitals apart".to_owned(),
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
        let learned_from = recipe.treebanks.iter().any(|(known, _)| *known == name);
        for file in &files {
            let title = file.file_stem().unwrap_or_default().to_string_lossy();
            if title.ends_with("-train") {
                continue;
            }
            let sentences = conllu::read(file)?;
            if !learned_from || title.ends_with("-test") {
                let tally = tally(&shipped(recipe)?, &sentences)?;
                rows.extend(tally.rows(&title, true));
                continue;
            }
            let others = training::gather(recipe, data, &|other| other != file)?;
            let tally = tally(&training::model(recipe, &others)?, &sentences)?;
            rows.extend(tally.rows(&format!("{title}, learned without it"), true));
            if files.len() == 1 {
                let tally = folds(recipe, data, file, &sentences)?;
                rows.extend(tally.rows(&format!("{title}, {FOLDS} folds"), true));
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
        all.add(tally(&training::model(recipe, &evidence)?, fold)?);
    }
    Ok(all)
}

fn shipped(recipe: &Recipe) -> Outcome<Vec<u8>> {
    crate::process::read(&training::file(recipe))
}

fn tally(model: &[u8], sentences: &[Sentence]) -> Outcome<Tally> {
    let lemmas = Lemmas::open("lemmas", model).map_err(|error| Failure::new(error.to_string()))?;
    let mut tally = Tally::default();
    let words = sentences
        .iter()
        .flat_map(|sentence| &sentence.tokens)
        .flat_map(|token| &token.words);
    for word in words {
        let Some(part_of_speech) = PartOfSpeech::named(&word.upos) else {
            continue;
        };
        if word.lemma == "_" && word.form != "_" {
            continue;
        }
        let lemma = lemmas.lemma(&word.form, part_of_speech);
        tally.words += 1;
        tally.right += u64::from(lemma == word.lemma);
        tally.right_but_for_case += u64::from(lemma.to_lowercase() == word.lemma.to_lowercase());
    }
    Ok(tally)
}
