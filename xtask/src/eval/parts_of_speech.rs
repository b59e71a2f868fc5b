//! Whether words have the part of speech that treebanks give them.
//!
//! Data: the treebanks in `ud`, with their own segmentation: once the words,
//! contractions parted, and once the tokens as they stand in the text. What is
//! measured on was not learned from: a development file is measured by a model
//! trained without it; GSD, of which no other file is there, also fold by fold;
//! any other file by the model that Recoupe has.

use std::path::Path;

use recoupe::lang::pack;
use recoupe::report::{LanguageCode, PartOfSpeech};
use recoupe::tag::parts_of_speech::Tagger;

use super::treebank::{Measured, measured};
use super::{Peer, Row};
use crate::conllu::Sentence;
use crate::process::{Failure, Outcome};
use crate::train::parts_of_speech as training;

/// Treebanks that are learned from and measured on.
const HELD_OUT: [&str; 3] = ["fr_gsd", "fr_sequoia", "en_ewt"];
/// Parts that GSD is cut in.
const FOLDS: usize = 5;

/// Right and all, of words and of tokens.
#[derive(Clone, Copy, Default)]
struct Tally {
    words: (usize, usize),
    tokens: (usize, usize),
}

/// The rows of this part.
///
/// # Errors
/// A treebank that cannot be read, a model that is refused.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let mut rows = Vec::new();
    for measured in measured(data)? {
        let sentences: Vec<&Sentence> = measured.sentences.iter().collect();
        let language = measured.language;
        let learned_from = measured.part == "dev" && measured.treebank != "fr_alts";
        if !learned_from {
            if measured.part == "test" {
                let model = pack(language).parts_of_speech.unwrap_or_default();
                let tally = tally(model, language, &sentences)?;
                add(&measured, "", tally, &mut rows);
            }
            continue;
        }
        if !HELD_OUT.contains(&measured.treebank.as_str()) {
            continue;
        }
        let file = format!("{}-ud-dev", measured.treebank);
        let others = || {
            training::examples(data, language, |path| {
                path.file_stem().is_none_or(|name| *name != *file)
            })
        };
        let model = training::model(&others()?, language);
        let held_out = tally(&model, language, &sentences)?;
        if measured.treebank != "fr_gsd" {
            add(&measured, "", held_out, &mut rows);
            continue;
        }
        add(&measured, ", trained without GSD", held_out, &mut rows);
        let mut sum = Tally::default();
        for fold in 0..FOLDS {
            let mut examples = others()?;
            let (kept, learned) = parted(&sentences, fold);
            for sentence in learned {
                training::add(sentence, training::weight("fr_gsd"), &mut examples);
            }
            let found = tally(&training::model(&examples, language), language, &kept)?;
            sum.words.0 += found.words.0;
            sum.words.1 += found.words.1;
            sum.tokens.0 += found.tokens.0;
            sum.tokens.1 += found.tokens.1;
        }
        add(&measured, ", 5 folds", sum, &mut rows);
    }
    Ok((!rows.is_empty()).then_some(rows))
}

/// The sentences of a fold, which are next to one another, and the others.
fn parted<'a>(sentences: &[&'a Sentence], fold: usize) -> (Vec<&'a Sentence>, Vec<&'a Sentence>) {
    let numbered = sentences.iter().copied().enumerate();
    let (kept, learned): (Vec<_>, Vec<_>) =
        numbered.partition(|(at, _)| at * FOLDS / sentences.len() == fold);
    let sentences = |numbered: Vec<(usize, &'a Sentence)>| {
        numbered.into_iter().map(|(_, sentence)| sentence).collect()
    };
    (sentences(kept), sentences(learned))
}

fn tally(model: &[u8], language: LanguageCode, sentences: &[&Sentence]) -> Outcome<Tally> {
    let tagger =
        Tagger::read("parts of speech", model).map_err(|error| Failure::new(error.to_string()))?;
    let mut tally = Tally::default();
    for sentence in sentences {
        let count = |(right, all): &mut (usize, usize), gold: Vec<(&str, PartOfSpeech)>| {
            let words: Vec<&str> = gold.iter().map(|(word, _)| *word).collect();
            let found = tagger.words(&words, pack(language));
            *right += found
                .iter()
                .zip(&gold)
                .filter(|(found, (_, part))| *found == part)
                .count();
            *all += gold.len();
        };
        count(&mut tally.words, training::words(sentence));
        count(&mut tally.tokens, training::tokens(sentence));
    }
    Ok(tally)
}

fn add(measured: &Measured, how: &str, tally: Tally, rows: &mut Vec<Row>) {
    for (what, (right, all)) in [("words", tally.words), ("tokens", tally.tokens)] {
        rows.push(Row {
            data: format!("{}{how}", measured.name()),
            measure: format!("UPOS accuracy, {what}"),
            value: format!("{:.4}", right as f64 / all.max(1) as f64),
            peer: (what == "words").then_some(Peer {
                figure: "spaCy small ≈ 0.96",
                source: "given for GSD and Sequoia; not run here",
            }),
        });
    }
}
