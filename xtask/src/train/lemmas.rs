//! Trains the lemmatisers: `models/<language>/lemmas.bin`.
//!
//! In: the treebanks of the data folder, each with its weight, and the
//! paradigms of `src/lang/<language>/paradigms.txt`. Out: for each language a
//! model laid out as [`recoupe::tag::lemma::layout`] says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use recoupe::report::PartOfSpeech;
use recoupe::tag::lemma::casing::{Casing, Shape};
use recoupe::tag::lemma::layout::{self, Script};
use recoupe::text::fold::fold;

use super::paradigms;
use super::suffix_rules::{Case, Price, learn};
use crate::conllu;
use crate::process::Outcome;

/// A language, and what its lemmatiser is trained on.
pub struct Recipe {
    /// Two letters, as in the names of treebanks and of folders in `src/lang`.
    pub language: &'static str,
    /// Folders in `ud`, and how much an occurrence there counts.
    pub treebanks: &'static [(&'static str, u64)],
}

/// Every lemmatiser.
pub const RECIPES: [Recipe; 2] = [
    Recipe {
        language: "fr",
        // Where conventions differ (« il » → « lui » or « il ») the first decides.
        // fr_alts, of the sixteenth century, is left out: its spellings are not ours.
        treebanks: &[("fr_gsd", 12), ("fr_sequoia", 6), ("fr_parisstories", 1)],
    },
    Recipe {
        language: "en",
        treebanks: &[("en_ewt", 1)],
    },
];

/// Words with their lemmas, counted.
#[derive(Clone, Default)]
pub struct Evidence {
    /// Word as written, part of speech, lemma → how often.
    counts: BTreeMap<(String, PartOfSpeech, String), u64>,
}

impl Evidence {
    /// Adds the words of some sentences, each `weight` times.
    pub fn add(&mut self, sentences: &[conllu::Sentence], weight: u64) {
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
            let key = (word.form.clone(), part_of_speech, word.lemma.clone());
            *self.counts.entry(key).or_default() += weight;
        }
    }
}

/// Trains every lemmatiser and says where it wrote it.
///
/// # Errors
/// A treebank that cannot be read, a model that cannot be written.
pub fn train(data: &Path) -> Outcome {
    for recipe in &RECIPES {
        let evidence = gather(recipe, data, &|_| true)?;
        let file = file(recipe);
        let model = model(recipe, &evidence)?;
        crate::process::write(&file, &model)?;
        println!("{}: {} bytes", crate::paths::shown(&file), model.len());
    }
    Ok(())
}

/// Where the model of a recipe is.
pub fn file(recipe: &Recipe) -> PathBuf {
    crate::paths::in_root(format!("models/{}/lemmas.bin", recipe.language))
}

/// How much an occurrence in a file counts.
pub fn weight(recipe: &Recipe, file: &Path) -> u64 {
    let known = recipe.treebanks.iter();
    known
        .filter(|(name, _)| file.parent().is_some_and(|folder| folder.ends_with(name)))
        .map(|&(_, weight)| weight)
        .next()
        .unwrap_or(1)
}

/// The evidence of a recipe in a data folder, from the files that `wanted` says.
///
/// # Errors
/// A treebank that cannot be read.
pub fn gather(recipe: &Recipe, data: &Path, wanted: &dyn Fn(&Path) -> bool) -> Outcome<Evidence> {
    let mut evidence = Evidence::default();
    for (name, files) in conllu::treebanks(data)? {
        let Some((_, weight)) = recipe.treebanks.iter().find(|(known, _)| *known == name) else {
            continue;
        };
        for file in files.iter().filter(|file| wanted(file)) {
            evidence.add(&conllu::read(file)?, *weight);
        }
    }
    Ok(evidence)
}

/// Weight of a word seen once.
const UNIT: u64 = 100;
/// Weight of a form that only a paradigm gives.
const DERIVED: u64 = 100;
/// Longer words, in bytes, are left out.
const LONGEST_WORD: usize = 60;

/// Price of the rules for endings.
const ENDINGS: Price = Price {
    ending: 130,
    word: 90,
};
/// Price of the rules for casing.
const CASINGS: Price = Price {
    ending: 250,
    word: 150,
};

/// The model file for some evidence.
///
/// # Errors
/// A table of paradigms that is not well formed.
pub fn model(recipe: &Recipe, evidence: &Evidence) -> Outcome<Vec<u8>> {
    let mut scripts = Scripts::default();
    let mut votes: BTreeMap<Vec<u8>, Votes> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for ((word, part_of_speech, lemma), &count) in &evidence.counts {
        let folded = fold(word);
        let lower = lemma.to_lowercase();
        if folded.is_empty() || lower.is_empty() || word.len() > LONGEST_WORD {
            continue;
        }
        let script = scripts.number(&folded, &lower);
        let key = Case::key(layout::ending_root(*part_of_speech), &folded);
        votes.entry(key).or_default().add(count, [script]);
        let tree = layout::casing_root(*part_of_speech, Shape::of(word));
        let right = Casing::ALL
            .into_iter()
            .filter(|casing| casing.apply(&lower, word) == *lemma)
            .map(Casing::number);
        let key = Case::key(tree, &folded);
        votes.entry(key).or_default().add(count, right);
        if *lemma == lower && lower.chars().all(char::is_alphabetic) {
            known.insert((*part_of_speech, lower));
        }
    }
    let table = crate::paths::in_root(format!("src/lang/{}/paradigms.txt", recipe.language));
    let table = crate::process::read_text(&table)?;
    let mut derived: BTreeMap<Vec<u8>, Votes> = BTreeMap::new();
    for (form, part_of_speech, lemma) in paradigms::forms(&table, &known)? {
        let key = Case::key(layout::ending_root(part_of_speech), &form);
        // What a treebank says of a form it has is not argued with.
        if !votes.contains_key(&key) {
            let script = scripts.number(&form, &lemma);
            derived.entry(key).or_default().add(1, [script]);
        }
    }
    let seen = votes.into_iter().map(|(key, votes)| votes.case(key, UNIT));
    let derived = derived.into_iter();
    let derived = derived.map(|(key, votes)| votes.case(key, DERIVED));
    let mut cases: Vec<Case> = seen.chain(derived).collect();
    cases.sort_unstable_by(|left, right| left.key.cmp(&right.key));
    let is_ending = |tree| tree < layout::PARTS_OF_SPEECH;
    let nodes = learn(
        &cases,
        &|tree| if is_ending(tree) { ENDINGS } else { CASINGS },
        &|decision, key| {
            !is_ending(key[0]) || key[1..].starts_with(&scripts.taken[usize::from(decision)])
        },
    );
    Ok(layout::write(&nodes, &scripts.scripts))
}

/// The scripts met, numbered.
#[derive(Default)]
struct Scripts {
    scripts: Vec<Script>,
    /// For each script the bytes it takes, the last first.
    taken: Vec<Vec<u8>>,
    numbers: BTreeMap<(Vec<u8>, String), u16>,
}

impl Scripts {
    /// Number of the shortest script from a folded word to its lemma in lower case.
    fn number(&mut self, folded: &str, lemma: &str) -> u16 {
        let same: usize = folded
            .chars()
            .zip(lemma.chars())
            .take_while(|(left, right)| left == right)
            .map(|(left, _)| left.len_utf8())
            .sum();
        let taken: Vec<u8> = folded[same..].bytes().rev().collect();
        let added = lemma[same..].to_owned();
        let next = self.scripts.len() as u16;
        *self
            .numbers
            .entry((taken.clone(), added.clone()))
            .or_insert_with(|| {
                self.scripts.push(Script {
                    take: taken.len() as u8,
                    add: added,
                });
                self.taken.push(taken);
                next
            })
    }
}

/// What is decided of one word, counted.
#[derive(Default)]
struct Votes {
    total: u64,
    by_decision: BTreeMap<u16, u64>,
}

impl Votes {
    fn add(&mut self, count: u64, decisions: impl IntoIterator<Item = u16>) {
        self.total += count;
        for decision in decisions {
            *self.by_decision.entry(decision).or_default() += count;
        }
    }

    /// A frequent word counts more than a rare one, and less than its frequency:
    /// rules are for words not seen.
    fn case(self, key: Vec<u8>, unit: u64) -> Case {
        let weight = unit + 40 * u64::from(self.total.ilog2());
        let saved = self.by_decision.into_iter();
        let saved = saved.map(|(decision, count)| (decision, weight * count / self.total));
        Case {
            key,
            weight,
            saved: saved.collect(),
        }
    }
}
