//! How well keyphrases agree with those a reader gave: Wikinews-fr (Bougouin,
//! Boudin & Daille 2013, *TopicRank*) and sets of the same layout.
//!
//! Data: folders of `kp`, each with `reference.json` (`{"name": [["keyphrase",
//! "variant" …] …]}`) and a text `name.txt` for each of its names. The measure is
//! that of the field: the N best keyphrases and the given ones, in lower case
//! and stemmed word by word, equal or not; what is twice the same after stemming
//! counts once; F1 of each article, then the mean over the articles. On the set
//! that the weights are tuned on, each article is read with weights fitted to
//! the other ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use recoupe::Document;
use recoupe::annotate::keyphrase::{LONGEST_LIST, weighed};
use recoupe::intake::Input;
use recoupe::lang::pack;
use recoupe::report::{LanguageChoice, LanguageCode};
use recoupe::text::fold::fold;

use super::{Peer, Row};
use crate::process::{Failure, Outcome, read_text};
use crate::train::keyphrases::{Example, examples, fit};

/// The set that the weights are fitted to.
pub const TUNED_ON: &str = "wikinews-fr-dev";

/// How many of the best are held against the given ones.
const TOPS: [usize; 2] = [10, 5];

/// What other tools reach on Wikinews-fr, for each of [`TOPS`].
const PEERS: [&str; 2] = [
    "Kea 0.383, MultipartiteRank 0.363, TF-IDF 0.358, YAKE 0.280",
    "Kea 0.373",
];
const PEERS_SOURCE: &str =
    "pke 2 (Boudin 2016), its default settings, on other articles of Wikinews-fr; Kea is trained";

/// An article and the keyphrases a reader gave it, each with its variants.
pub struct Case {
    /// Name of its text.
    pub name: String,
    /// Its text.
    pub text: String,
    /// The variants of each keyphrase.
    pub given: Vec<Vec<String>>,
}

/// Measures every set of articles under `kp`.
///
/// # Errors
/// A file of the data that cannot be read, by its name.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let folder = data.join("kp");
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut rows = Vec::new();
    for set in sets(&folder)? {
        let name = set.file_name().unwrap_or_default().to_string_lossy();
        let cases = cases(&set)?;
        let documents = cases.iter().map(read).collect::<Outcome<Vec<_>>>()?;
        let held_out = name == TUNED_ON;
        let known: Vec<Vec<Example>> = if held_out {
            let both = documents.iter().zip(&cases);
            both.map(|(document, case)| examples(document, case))
                .collect()
        } else {
            Vec::new()
        };
        let mut sums = [0.0; TOPS.len()];
        for (at, (document, case)) in documents.iter().zip(&cases).enumerate() {
            let keywords = if held_out {
                let others = [&known[..at], &known[at + 1..]].concat().concat();
                weighed(document, &fit(&others), LONGEST_LIST)
            } else {
                document.keywords.clone()
            };
            let found: Vec<&str> = keywords
                .iter()
                .map(|keyword| keyword.text.as_str())
                .collect();
            for (sum, top) in sums.iter_mut().zip(TOPS) {
                *sum += f1(&found, &case.given, top, document.language.code);
            }
        }
        for (at, (sum, top)) in sums.into_iter().zip(TOPS).enumerate() {
            rows.push(Row {
                data: format!("{name}, {} articles", cases.len()),
                measure: if held_out {
                    format!("F1 of the {top} best, weights fitted to the other articles")
                } else {
                    format!("F1 of the {top} best")
                },
                value: format!("{:.3}", sum / cases.len().max(1) as f64),
                peer: name.starts_with("wikinews-fr").then_some(Peer {
                    figure: PEERS[at],
                    source: PEERS_SOURCE,
                }),
            });
        }
    }
    Ok(Some(rows))
}

/// The folders of `kp` that hold a reference, sorted.
fn sets(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    let mut sets = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.join("reference.json").is_file() {
            sets.push(path);
        }
    }
    sets.sort();
    Ok(sets)
}

/// The articles of a set, by name.
///
/// # Errors
/// A reference that is not of the form told above, a text that is missing.
pub fn cases(set: &Path) -> Outcome<Vec<Case>> {
    let path = set.join("reference.json");
    let reference: BTreeMap<String, Vec<Vec<String>>> = serde_json::from_str(&read_text(&path)?)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    reference
        .into_iter()
        .map(|(name, given)| {
            Ok(Case {
                text: read_text(&set.join(format!("{name}.txt")))?,
                name,
                given,
            })
        })
        .collect()
}

/// Reads the article of a case.
///
/// # Errors
/// A text that the core refuses.
pub fn read(case: &Case) -> Outcome<Document> {
    let input = Input {
        id: case.name.clone(),
        name: case.name.clone(),
        text: Some(case.text.clone()),
        ..Input::default()
    };
    recoupe::analyse(&input, LanguageChoice::Auto)
        .map_err(|failure| Failure::new(format!("{}.txt: {failure:?}", case.name)))
}

/// Whether a phrase is one of the given ones.
pub fn is_given(phrase: &str, given: &[Vec<String>], language: LanguageCode) -> bool {
    let phrase = stemmed(phrase, language);
    let mut variants = given.iter().flatten();
    variants.any(|variant| stemmed(variant, language) == phrase)
}

/// F1 of the `top` best of `found` against the `given` keyphrases.
pub fn f1(found: &[&str], given: &[Vec<String>], top: usize, language: LanguageCode) -> f64 {
    let given: BTreeSet<BTreeSet<String>> = given
        .iter()
        .map(|variants| variants.iter().map(|one| stemmed(one, language)).collect())
        .collect();
    let mut seen = BTreeSet::new();
    let found: Vec<String> = found
        .iter()
        .map(|phrase| stemmed(phrase, language))
        .filter(|phrase| seen.insert(phrase.clone()))
        .take(top)
        .collect();
    let matched = found
        .iter()
        .filter(|phrase| given.iter().any(|variants| variants.contains(*phrase)))
        .count() as f64;
    if matched == 0.0 {
        return 0.0;
    }
    let precision = matched / found.len() as f64;
    let recall = matched / given.len() as f64;
    2.0 * precision * recall / (precision + recall)
}

/// Stems of the words, joined by a space; what is elided is a word.
fn stemmed(phrase: &str, language: LanguageCode) -> String {
    let stem = pack(language).stem;
    let folded = fold(phrase);
    folded
        .split_inclusive(|c: char| c.is_whitespace() || c == '\'')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(stem)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(phrases: &[&str]) -> Vec<Vec<String>> {
        phrases.iter().map(|one| vec![(*one).to_owned()]).collect()
    }

    #[track_caller]
    fn assert_f1(found: &[&str], phrases: &[&str], top: usize, wanted: f64) {
        let got = f1(found, &given(phrases), top, LanguageCode::Fr);
        assert!((got - wanted).abs() < 1e-12, "{got}, not {wanted}");
    }

    #[test]
    fn stems_are_compared() {
        assert_f1(
            &["Suppressions", "poste"],
            &["suppression", "usine"],
            2,
            0.5,
        );
        assert_f1(
            &["réduction d’effectifs"],
            &["réductions d'effectif"],
            1,
            1.0,
        );
    }

    #[test]
    fn a_part_is_no_match() {
        assert_f1(&["fusée"], &["fusée falcon 9"], 1, 0.0);
    }

    #[test]
    fn what_is_twice_the_same_counts_once() {
        assert_f1(&["rat", "Rats", "maïs"], &["rats", "rat", "maïs"], 2, 1.0);
    }

    #[test]
    fn only_the_best_count() {
        // One of two found, one of four given.
        assert_f1(
            &["a", "rat", "maïs"],
            &["rat", "maïs", "b", "c"],
            2,
            1.0 / 3.0,
        );
    }
}
