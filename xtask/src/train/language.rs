//! Trains the n-grams of `src/text/language`, by which short texts are told apart.
//!
//! In: French and English treebanks, the lists of stop words in many languages,
//! and texts written for this in `xtask/data/language`. Out: `models/language.bin`,
//! and how often it is right on a fifth of the words and sentences when it has
//! not seen them.

use std::collections::BTreeMap;
use std::path::Path;

use recoupe::report::LanguageCode;
use recoupe::tag::file::envelope;
use recoupe::text::fold::fold;
use recoupe::text::language::ngram::{CLASSES, KIND, Model, VERSION, is_of_word, ngrams};

use super::logistic::Random;
use super::softmax::{self, Example, Settings};
use crate::conllu;
use crate::paths;
use crate::process::{Failure, Outcome, read_text, write};

/// Binary logarithm of the number of buckets.
const SIZE: u32 = 14;
/// Units of the largest weight.
const LARGEST: f32 = 15.0;
/// What one unit is worth, in log-odds.
const UNIT: f32 = 0.3;
/// Examples of each language.
const EXAMPLES: usize = 16_000;
/// Words of a stretch of running text, at most.
const STRETCH: usize = 8;
/// Of so many words and sentences, one is held out where the model is measured.
const FOLDS: usize = 5;

const SETTINGS: Settings = Settings {
    epochs: 6,
    rate: 0.05,
    decay: 2e-6,
    seen: 60,
};

/// Languages whose texts are written for this, after French and English.
const WRITTEN: [&str; 7] = ["ca", "de", "es", "it", "nl", "pt", "ro"];
/// Languages that are only kept from being taken for French or English, as one.
const FURTHER: [&str; 19] = [
    "af", "br", "cs", "da", "et", "eu", "fi", "gl", "hr", "hu", "id", "lt", "lv", "no", "pl", "sk",
    "sl", "sv", "tr",
];
/// Treebanks of French and English: openly licensed, and written texts of today.
const TREEBANKS: [&[&str]; 2] = [&["fr_gsd", "fr_sequoia"], &["en_ewt"]];

/// What is known of a language.
#[derive(Default)]
struct Texts {
    /// Sentences.
    sentences: Vec<String>,
    /// Different words, with the apostrophe of elided ones.
    words: Vec<String>,
}

/// Trains and writes the model.
///
/// # Errors
/// Texts that cannot be read, a model that cannot be written.
pub fn train(data: &Path) -> Outcome {
    let languages = languages(data)?;
    let (learned, kept) = split(&languages);
    measure(&model(&learned), &kept)?;
    let model = model(&languages);
    let path = paths::in_root("models/language.bin");
    write(&path, &model)?;
    println!("wrote {}, {} bytes", paths::shown(&path), model.len());
    Ok(())
}

/// The texts of each language: French, English, then the others.
fn languages(data: &Path) -> Outcome<Vec<Texts>> {
    let path = data.join("gaz/stopwords-iso/stopwords-iso.json");
    let stop_words: BTreeMap<String, Vec<String>> = serde_json::from_str(&read_text(&path)?)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    let stop_words = |code: &str| stop_words.get(code).into_iter().flatten().cloned();
    let treebanks = conllu::treebanks(data)?;
    let mut languages = Vec::new();
    for names in TREEBANKS {
        let mut sentences = Vec::new();
        for (_, files) in treebanks
            .iter()
            .filter(|(name, _)| names.contains(&name.as_str()))
        {
            for file in files {
                sentences.extend(
                    conllu::read(file)?
                        .into_iter()
                        .map(|sentence| sentence.text),
                );
            }
        }
        languages.push(texts(sentences, Vec::new()));
    }
    for code in WRITTEN {
        let path = paths::in_root(format!("xtask/data/language/{code}.txt"));
        let (mut sentences, mut lists) = (Vec::new(), Vec::new());
        for line in read_text(&path)?.lines() {
            if let Some(list) = line.strip_prefix("* ") {
                lists.push(list.to_owned());
            } else if let Some(family) = line.strip_prefix("+ ") {
                lists.extend(inflected(family));
            } else if !line.is_empty() && !line.starts_with('#') {
                sentences.push(line.to_owned());
            }
        }
        lists.extend(stop_words(code));
        languages.push(texts(sentences, lists));
    }
    let further = FURTHER.into_iter().flat_map(stop_words).collect();
    languages.push(texts(Vec::new(), further));
    Ok(languages)
}

/// Each stem with each ending, as in « ción ciones : forma na ».
fn inflected(family: &str) -> Vec<String> {
    let (endings, stems) = family.split_once(" : ").unwrap_or_default();
    stems
        .split(' ')
        .flat_map(|stem| {
            endings
                .split(' ')
                .map(move |ending| format!("{stem}{ending}"))
        })
        .collect()
}

/// Sentences, and the words of them and of `lists`.
fn texts(sentences: Vec<String>, lists: Vec<String>) -> Texts {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for line in sentences.iter().chain(&lists) {
        for word in words(line) {
            *counts.entry(fold(word)).or_default() += 1;
        }
    }
    // In a long text, what stands once is often a name or a foreign word.
    let least = if counts.len() > 10_000 { 2 } else { 1 };
    Texts {
        sentences,
        words: counts
            .into_iter()
            .filter(|(_, count)| *count >= least)
            .map(|(word, _)| word)
            .collect(),
    }
}

/// The words of `text`, elided ones with their apostrophe.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|c| !is_of_word(c))
        .map(|word| word.trim_end_matches(|c| !is_of_word(c) && c != '\'' && c != '’'))
        .filter(|word| word.starts_with(is_of_word))
}

/// Four fifths of the words and sentences, and what is left.
fn split(languages: &[Texts]) -> (Vec<Texts>, Vec<Texts>) {
    let part = |texts: &Texts, held: bool| {
        let of = |all: &[String]| {
            // Neighbours in the order of letters are forms of one word: they stay together.
            all.chunks(8)
                .enumerate()
                .filter(|(number, _)| (number % FOLDS == 0) == held)
                .flat_map(|(_, texts)| texts.iter().cloned())
                .collect()
        };
        Texts {
            sentences: of(&texts.sentences),
            words: of(&texts.words),
        }
    };
    (
        languages.iter().map(|texts| part(texts, false)).collect(),
        languages.iter().map(|texts| part(texts, true)).collect(),
    )
}

/// Prints how often `model` is right on texts it has not seen, each language weighing the same.
fn measure(model: &[u8], kept: &[Texts]) -> Outcome {
    let model = Model::read("language", model).map_err(|error| Failure::new(error.to_string()))?;
    let mut random = Random::new(2);
    let count = 1000;
    let (mut pairs, mut sentences) = (0.0, 0.0);
    for (class, texts) in kept.iter().enumerate().take(2 + WRITTEN.len()) {
        let wanted = match class {
            0 => LanguageCode::Fr,
            1 => LanguageCode::En,
            _ => LanguageCode::Other,
        };
        let long: Vec<&String> = texts
            .words
            .iter()
            .filter(|word| word.chars().count() >= 5)
            .collect();
        let right = (0..count)
            .filter(|_| {
                let mut word = || long[random.below(long.len())].as_str();
                model.code(&format!("{} {}", word(), word())) == wanted
            })
            .count();
        let right_sentences = texts
            .sentences
            .iter()
            .filter(|sentence| model.code(sentence) == wanted)
            .count();
        let share = right as f64 / f64::from(count);
        let of_sentences = right_sentences as f64 / texts.sentences.len().max(1) as f64;
        println!("language {class}: held-out pairs {share:.3}, sentences {of_sentences:.3}");
        pairs += share;
        sentences += of_sentences;
    }
    let all = (2 + WRITTEN.len()) as f64;
    println!(
        "held out: pairs {:.3}, sentences {:.3}",
        pairs / all,
        sentences / all
    );
    Ok(())
}

/// A model file for `languages`.
fn model(languages: &[Texts]) -> Vec<u8> {
    let mut random = Random::new(1);
    let mut examples = Vec::new();
    for (class, texts) in languages.iter().enumerate() {
        for number in 0..EXAMPLES {
            let mut word = || texts.words[random.below(texts.words.len())].as_str();
            let text = match number % 4 {
                0 => word().to_owned(),
                1 | 2 => format!("{} {}", word(), word()),
                _ if texts.sentences.is_empty() => format!("{} {} {}", word(), word(), word()),
                _ => stretch(
                    &texts.sentences[random.below(texts.sentences.len())],
                    &mut random,
                ),
            };
            let mut features = Vec::new();
            ngrams(&text, |hash| features.push(hash >> (32 - SIZE)));
            // One class for all others: with few texts of each, that is right more often.
            examples.push(Example {
                features,
                class: class.min(CLASSES - 1),
            });
        }
    }
    let weights = softmax::train(&examples, 1 << SIZE, CLASSES, SETTINGS);
    let mut payload = vec![SIZE as u8, 0, 0, 0];
    payload.extend(UNIT.to_le_bytes());
    for bias in &weights.biases {
        payload.extend(bias.to_le_bytes());
    }
    payload.extend(weights.weights.iter().map(|weight| {
        let units = (weight / UNIT).round().clamp(-LARGEST, LARGEST);
        (units as i8).cast_unsigned()
    }));
    envelope(KIND, VERSION, &payload)
}

/// Some words of `sentence` that follow each other.
fn stretch(sentence: &str, random: &mut Random) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let length = 1 + random.below(STRETCH);
    let start = random.below(words.len().saturating_sub(length) + 1);
    words[start..(start + length).min(words.len())].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stem_has_every_ending() {
        assert_eq!(
            inflected("ción ciones : forma na"),
            ["formación", "formaciones", "nación", "naciones"]
        );
    }

    #[test]
    fn the_texts_written_for_this_are_what_their_heads_say() {
        for code in WRITTEN {
            let path = paths::in_root(format!("xtask/data/language/{code}.txt"));
            for line in read_text(&path).expect("a text").lines() {
                if let Some(family) = line.strip_prefix("+ ") {
                    assert!(!inflected(family).is_empty(), "{code}: {line}");
                }
                assert!(
                    !line.contains("  ") && line.trim() == line,
                    "{code}: {line}"
                );
            }
        }
    }
}
