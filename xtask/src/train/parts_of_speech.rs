//! Trains the taggers of parts of speech: `models/<language>/parts_of_speech.bin`.
//!
//! In: the treebanks of a data folder. Out: for each language the model file.
//! A sentence with contractions is learned from twice: as the words the
//! treebank parts them in, and as it stands in the text, where « du » is one
//! token and an adposition.

use std::collections::HashMap;
use std::path::Path;

use recoupe::lang::pack;
use recoupe::report::{LanguageCode, PartOfSpeech};
use recoupe::tag::features::{Features, OUTSIDE, OUTSIDE_CLASS, Place, pairs, placed};
use recoupe::tag::file::envelope;
use recoupe::tag::parts_of_speech::{KIND, MOST_LABELS, VERSION, sentence_features};
use recoupe::tag::weights;

use super::crf::{self, Model, Options, Sequence};
use super::prune;
use crate::conllu::{self, Sentence, Token};
use crate::paths;
use crate::process::{self, Outcome};

/// Treebanks to learn from: folder of `ud/`, and how much each sentence counts.
const TREEBANKS: &[(LanguageCode, &str, f32)] = &[
    // The least of it is there, and its conventions are those of most French treebanks.
    (LanguageCode::Fr, "fr_gsd", 2.0),
    (LanguageCode::Fr, "fr_sequoia", 1.0),
    // Old spellings and speech: words more than grammar.
    (LanguageCode::Fr, "fr_alts", 0.3),
    (LanguageCode::Fr, "fr_parisstories", 0.3),
    (LanguageCode::En, "en_ewt", 1.0),
];

/// How much a sentence counts when it is learned from a second time, as it
/// stands in the text.
const AS_TOKENS: f32 = 0.4;
/// A feature is learned from this number of occurrences on.
const FEWEST: u32 = 2;
/// How far below the best a label may stand and be looked at by the decoder.
const MARGIN: f32 = 6.0;

/// Weights kept in a model: what fits its share of the page.
fn most_kept(language: LanguageCode) -> usize {
    match language {
        LanguageCode::Fr => 48_000,
        _ => 28_000,
    }
}

/// Finds the weights that matter: nearly all the others become zero.
const FIRST: Options = Options {
    epochs: 10,
    averaged: 5,
    rate: 0.2,
    dropout: 0.1,
    sparseness: 1.0,
};
/// Sets those that are kept as they are best without the others.
const SECOND: Options = Options {
    epochs: 8,
    averaged: 4,
    rate: 0.1,
    dropout: 0.2,
    sparseness: 0.0,
};

/// A sentence to learn from: words, their parts of speech, how much it counts.
pub struct Example {
    /// As written.
    pub words: Vec<String>,
    /// One for each word.
    pub parts: Vec<PartOfSpeech>,
    /// How much it counts.
    pub weight: f32,
}

/// Trains and writes the model of each language.
///
/// # Errors
/// A treebank that cannot be read, a model that cannot be written.
pub fn train(data: &Path) -> Outcome {
    for (language, folder) in [(LanguageCode::Fr, "fr"), (LanguageCode::En, "en")] {
        let examples = examples(data, language, |_| true)?;
        if examples.is_empty() {
            println!(
                "parts_of_speech {folder}: no treebank in {}",
                data.display()
            );
            continue;
        }
        let model = model(&examples, language);
        let file = format!("models/{folder}/parts_of_speech.bin");
        println!(
            "{file}: {} sentences, {} bytes",
            examples.len(),
            model.len()
        );
        process::write(&paths::in_root(&file), model)?;
    }
    Ok(())
}

/// The sentences of the treebanks of `language`, but for the files that are not `wanted`;
/// test files are never learned from.
///
/// # Errors
/// A treebank that cannot be read.
pub fn examples(
    data: &Path,
    language: LanguageCode,
    wanted: impl Fn(&Path) -> bool,
) -> Outcome<Vec<Example>> {
    let mut found = Vec::new();
    for (name, files) in conllu::treebanks(data)? {
        let Some(&(_, _, weight)) = TREEBANKS
            .iter()
            .find(|(of, treebank, _)| *of == language && *treebank == name)
        else {
            continue;
        };
        for file in files.iter().filter(|file| wanted(file) && !is_test(file)) {
            for sentence in conllu::read(file)? {
                add(&sentence, weight, &mut found);
            }
        }
    }
    Ok(found)
}

/// How much each sentence of a treebank counts.
pub fn weight(treebank: &str) -> f32 {
    TREEBANKS
        .iter()
        .find(|(_, name, _)| *name == treebank)
        .map_or(1.0, |(_, _, weight)| *weight)
}

/// Whether a treebank's file is kept for testing.
pub fn is_test(file: &Path) -> bool {
    file.file_stem()
        .is_some_and(|name| name.to_string_lossy().ends_with("-test"))
}

/// Adds a sentence, as words and as it stands in the text.
pub fn add(sentence: &Sentence, weight: f32, examples: &mut Vec<Example>) {
    let words = words(sentence);
    if words.is_empty() {
        return;
    }
    let example = |words: Vec<(&str, PartOfSpeech)>, weight| Example {
        words: words.iter().map(|(word, _)| (*word).to_owned()).collect(),
        parts: words.into_iter().map(|(_, part)| part).collect(),
        weight,
    };
    examples.push(example(words, weight));
    if sentence.tokens.iter().any(|token| token.words.len() > 1) {
        examples.push(example(tokens(sentence), weight * AS_TOKENS));
    }
}

/// The words of a sentence, contractions parted, and their parts of speech.
pub fn words(sentence: &Sentence) -> Vec<(&str, PartOfSpeech)> {
    let words = sentence.tokens.iter().flat_map(|token| &token.words);
    words
        .map(|word| (word.form.as_str(), part(&word.upos)))
        .collect()
}

/// The tokens of a sentence as they stand in the text, and their parts of speech.
pub fn tokens(sentence: &Sentence) -> Vec<(&str, PartOfSpeech)> {
    let tokens = sentence.tokens.iter();
    tokens
        .map(|token| (token.form.as_str(), part_of_token(token)))
        .collect()
}

/// That of the first word, « auquel » being a pronoun.
fn part_of_token(token: &Token) -> PartOfSpeech {
    let mut parts = token.words.iter().map(|word| part(&word.upos));
    match (parts.next(), parts.next()) {
        (Some(PartOfSpeech::Adposition), Some(PartOfSpeech::Pronoun)) => PartOfSpeech::Pronoun,
        (Some(first), _) => first,
        (None, _) => PartOfSpeech::Other,
    }
}

fn part(name: &str) -> PartOfSpeech {
    PartOfSpeech::named(name).unwrap_or(PartOfSpeech::Other)
}

/// The model file learned from `examples`.
pub fn model(examples: &[Example], language: LanguageCode) -> Vec<u8> {
    let pack = pack(language);
    let hashed: Vec<Vec<Vec<u32>>> = examples
        .iter()
        .map(|example| {
            let words: Vec<&str> = example.words.iter().map(String::as_str).collect();
            hashes(&sentence_features(&words, pack))
        })
        .collect();
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for &hash in hashed.iter().flatten().flatten() {
        *counts.entry(hash).or_default() += 1;
    }
    counts.retain(|_, count| *count >= FEWEST);
    let mut known: Vec<u32> = counts.keys().copied().collect();
    known.sort_unstable();
    let numbers: HashMap<u32, u32> = known.iter().copied().zip(0..).collect();
    let sequences: Vec<Sequence> = hashed
        .iter()
        .zip(examples)
        .map(|(hashes, example)| Sequence {
            features: hashes
                .iter()
                .map(|hashes| {
                    hashes
                        .iter()
                        .filter_map(|hash| numbers.get(hash).copied())
                        .collect()
                })
                .collect(),
            labels: example.parts.iter().map(|&part| part as u8).collect(),
            weight: example.weight,
        })
        .collect();
    let labels: Vec<&str> = PartOfSpeech::ALL.iter().map(|(name, _)| *name).collect();
    let mut model = Model::new(known.len(), labels.len());
    crf::train(&mut model, &sequences, None, FIRST);
    let seen: Vec<u32> = known.iter().map(|hash| counts[hash]).collect();
    let kept = prune::keep(&model, &seen, most_kept(language));
    for (weight, kept) in model.weights.iter_mut().zip(&kept) {
        if !kept {
            *weight = 0.0;
        }
    }
    crf::train(&mut model, &sequences, Some(&kept), SECOND);
    let labels = most_frequent(&labels, examples);
    let trained = prune::quantise(&model, &known, &labels, MARGIN);
    envelope(KIND, VERSION, &weights::write(&trained))
}

/// The labels that the tagger has room for, by their numbers, in order: a language has no
/// more, or the rarest one is told by chance.
fn most_frequent<'l>(labels: &[&'l str], examples: &[Example]) -> Vec<(usize, &'l str)> {
    let mut counts = vec![0_u32; labels.len()];
    for &part in examples.iter().flat_map(|example| &example.parts) {
        counts[part as usize] += 1;
    }
    let mut kept: Vec<(usize, &str)> = labels.iter().copied().enumerate().collect();
    kept.sort_by_key(|(number, _)| std::cmp::Reverse(counts[*number]));
    kept.truncate(MOST_LABELS);
    kept.sort_unstable();
    kept
}

/// The hashes of all features of each token, those of its neighbours included.
fn hashes(sentence: &[Features]) -> Vec<Vec<u32>> {
    let at = |at: Option<usize>| at.and_then(|at| sentence.get(at));
    let class = |features: Option<&Features>| features.map_or(OUTSIDE_CLASS, |found| found.class);
    (0..sentence.len())
        .map(|token| {
            let own = &sentence[token];
            let mut hashes = own.own.clone();
            let around = [
                (Place::Previous, at(token.checked_sub(1)), true),
                (Place::Next, at(Some(token + 1)), true),
                (Place::SecondPrevious, at(token.checked_sub(2)), false),
                (Place::SecondNext, at(Some(token + 2)), false),
            ];
            for (place, features, near) in around {
                match features {
                    Some(features) => {
                        let of_place = if near { &features.near } else { &features.far };
                        hashes.extend(of_place.iter().map(|&feature| placed(feature, place)));
                    }
                    None => hashes.push(placed(OUTSIDE, place)),
                }
            }
            let [(_, previous, _), (_, next, _), ..] = around;
            hashes.extend(pairs(class(previous), own.class, class(next)));
            hashes
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use recoupe::tag::parts_of_speech::Tagger;

    #[test]
    fn the_same_data_gives_the_same_bytes() {
        let fixture = paths::in_root("tests/quality/ud/fr_own/fr_own-ud-test.conllu");
        let sentences = conllu::read(&fixture).expect("a sound treebank");
        let mut examples = Vec::new();
        for sentence in &sentences {
            add(sentence, 1.0, &mut examples);
        }
        assert!(
            examples.len() > sentences.len(),
            "contractions are learned twice"
        );
        let first = model(&examples, LanguageCode::Fr);
        assert!(first == model(&examples, LanguageCode::Fr));
        let tagger = Tagger::read("fixture", &first).expect("a sound model");
        for example in &examples {
            let words: Vec<&str> = example.words.iter().map(String::as_str).collect();
            assert_eq!(tagger.words(&words, pack(LanguageCode::Fr)), example.parts);
        }
    }
}
