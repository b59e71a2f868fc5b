//! Whether names are found as they are marked: same words, same kind.
//!
//! Data: `corpus/`, and the sets of `ner`. What is measured was not learned
//! from: FENEC 2 and the train split of the corpus by models trained without
//! the texts they are asked about, document by document in [`FOLDS`] parts; the
//! dev and test splits, the encyclopedia and the posts of WNUT17 by the models
//! that Recoupe has. FENEC 2 is measured by our conventions and as it is
//! annotated, titles and determiners in the names. `--errors` prints the
//! costliest errors, of all but the test split.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use recoupe::annotate::entity::tagger::gazetteer::Gazetteer;
use recoupe::annotate::entity::tagger::{Memory, Tagger};
use recoupe::report::{EntityKind, LanguageCode};

use super::interval::{Tally, f1_with_interval};
use super::{FIXTURES, Row};
use crate::corpus::piece::Split;
use crate::named::standoff::{self, Convention};
use crate::named::{self, Mention, Text, columns};
use crate::paths;
use crate::process::{Failure, Outcome};
use crate::train::entities::{self as training, Article};
use crate::train::{gazetteer, treebank_names};

/// Parts that texts are cut in; each is asked of a model that knows the others.
const FOLDS: usize = 5;
/// Errors printed at most, of each kind of name.
const MOST_ERRORS: usize = 50;
/// Posts that are not learned from.
const POSTS: &str = "WNUT17/CONLL-format/data/test/emerging.test.annotated";
const KINDS: [(EntityKind, &str); 3] = [
    (EntityKind::Person, "persons"),
    (EntityKind::Place, "places"),
    (EntityKind::Organisation, "organisations"),
];

/// A text, its names, and those that were found.
struct Told {
    text: String,
    gold: Vec<Mention>,
    found: Vec<Mention>,
}

/// What was measured on one set.
struct Measured {
    name: String,
    told: Vec<Told>,
    /// Whether its errors may be read.
    open: bool,
}

/// The rows of this part.
///
/// # Errors
/// A set that cannot be read, a model that is refused.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    // The fixtures are small, the corpus is the same for both.
    if data == paths::in_root(FIXTURES) {
        return Ok(None);
    }
    let mut rows = Vec::new();
    for measured in sets(data)? {
        let tallies = |kind| -> Vec<Tally> {
            let told = measured.told.iter();
            told.map(|told| tally(told, kind)).collect()
        };
        let mut row = |measure: String, value: String| {
            rows.push(Row {
                data: measured.name.clone(),
                measure,
                value,
                peer: None,
            });
        };
        row(
            "names, F1 [95 %]".to_owned(),
            f1_with_interval(&tallies(None)),
        );
        for (kind, name) in KINDS {
            let all: Tally = tallies(Some(kind)).into_iter().sum();
            row(
                format!("{name}, precision · recall · F1"),
                format!(
                    "{:.3} · {:.3} · {:.3}",
                    all.precision(),
                    all.recall(),
                    all.f1()
                ),
            );
        }
    }
    Ok((!rows.is_empty()).then_some(rows))
}

/// Prints the costliest errors by kind: what is wrong most often, each with one
/// place where it stands; those of the test split are not shown.
///
/// # Errors
/// As [`measure`].
pub fn errors(data: &Path) -> Outcome {
    for measured in sets(data)?.iter().filter(|measured| measured.open) {
        println!("\n{}", measured.name);
        for (kind, name) in KINDS {
            let mut counts: BTreeMap<String, (usize, String)> = BTreeMap::new();
            for told in &measured.told {
                for (sign, one, other) in [
                    ('+', &told.found, &told.gold),
                    ('-', &told.gold, &told.found),
                ] {
                    for mention in one.iter().filter(|mention| mention.kind == kind) {
                        if other.contains(mention) {
                            continue;
                        }
                        let words = &told.text[mention.span.clone()];
                        let around = around(&told.text, mention);
                        let count = counts.entry(format!("{sign} {words}"));
                        count.or_insert((0, around)).0 += 1;
                    }
                }
            }
            let mut ranked: Vec<_> = counts.into_iter().collect();
            ranked.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
            println!(
                "  {name}: {} kinds of errors (+ found, - missed)",
                ranked.len()
            );
            for (words, (count, around)) in ranked.into_iter().take(MOST_ERRORS) {
                println!("    {count} × {words}    … {around} …");
            }
        }
    }
    Ok(())
}

/// What stands around a mention, on one line.
fn around(text: &str, mention: &Mention) -> String {
    let before: String = text[..mention.span.start].chars().rev().take(30).collect();
    let before: String = before.chars().rev().collect();
    let after: String = text[mention.span.end..].chars().take(30).collect();
    let words = &text[mention.span.clone()];
    format!("{before}[{words}]{after}").replace('\n', " / ")
}

/// Everything that is measured.
fn sets(data: &Path) -> Outcome<Vec<Measured>> {
    let mut all = Vec::new();
    for language in [LanguageCode::Fr, LanguageCode::En] {
        let code = named::folder(language);
        held_out(data, language, &mut all)?;
        for (split, name) in [(Split::Dev, "dev"), (Split::Test, "test")] {
            let texts = named::corpus(language, &[split])?;
            add(
                format!("corpus {code}, {name}"),
                texts,
                split == Split::Dev,
                &mut all,
            )?;
        }
        let encyclopedia = columns::encyclopedia(data, language)?;
        add(
            format!("WikiNEuRal {code}, val"),
            encyclopedia,
            true,
            &mut all,
        )?;
    }
    let posts = columns::posts(data, &[POSTS])?;
    add("WNUT17, test".to_owned(), posts, true, &mut all)?;
    Ok(all)
}

/// Adds texts as the program reads them.
fn add(name: String, texts: Vec<Text>, open: bool, all: &mut Vec<Measured>) -> Outcome {
    if texts.is_empty() {
        return Ok(());
    }
    let told = texts
        .into_iter()
        .map(|text| {
            let document = training::read(&text)?;
            let found = training::mentions(&document.mentions);
            Ok(Told {
                text: document.text,
                gold: text.mentions,
                found,
            })
        })
        .collect::<Outcome<Vec<_>>>()?;
    all.push(Measured {
        name: format!("{name}, {} texts", told.len()),
        told,
        open,
    });
    Ok(())
}

/// Adds the train split and FENEC 2, each text told by a model trained without it.
fn held_out(data: &Path, language: LanguageCode, all: &mut Vec<Measured>) -> Outcome {
    let lists = gazetteer::gazetteer(data)?;
    let refused = |error: recoupe::tag::file::ModelError| Failure::new(error.to_string());
    let gazetteer = Gazetteer::read("gazetteer", &lists).map_err(refused)?;
    let mut sets: Vec<(training::Set, Vec<Article>)> = Vec::new();
    for set in training::sets(data, language, None)? {
        let articles = set
            .texts
            .iter()
            .map(|text| training::article(text, &gazetteer));
        let articles = articles.collect::<Outcome<_>>()?;
        sets.push((set, articles));
    }
    let treebanks = treebank_names::sentences(data, language, &gazetteer)?;
    let mut told: Vec<Vec<Told>> = sets.iter().map(|_| Vec::new()).collect();
    for fold in 0..FOLDS {
        let left_out = |set: &training::Set, at: usize| set.measured && at % FOLDS == fold;
        let mut lessons = Vec::new();
        for (set, articles) in &sets {
            let kept = articles
                .iter()
                .enumerate()
                .filter(|(at, _)| !left_out(set, *at));
            lessons.extend(kept.map(|(_, article)| (&article.lesson, set.weight)));
        }
        let model = training::taught(&lessons, &treebanks, &lists, language)?;
        let tagger = Tagger::read("entities", &model, &lists).map_err(refused)?;
        let mut memory = Memory::default();
        for ((set, articles), told) in sets.iter().zip(&mut told) {
            for (at, article) in articles.iter().enumerate() {
                if left_out(set, at) {
                    told.push(Told {
                        text: article.document.text.clone(),
                        gold: set.texts[at].mentions.clone(),
                        found: training::found(article, &tagger, &mut memory),
                    });
                }
            }
        }
    }
    for ((set, _), told) in sets.into_iter().zip(told) {
        if told.is_empty() {
            continue;
        }
        let name = format!("{}, {} texts, {FOLDS} folds", set.name, told.len());
        if set.name == training::FENEC {
            let as_annotated = standoff::documents(data, Convention::AsAnnotated)?;
            let again = told.iter().map(|told| Told {
                text: told.text.clone(),
                found: told.found.clone(),
                gold: as_annotated
                    .iter()
                    .find(|text| text.text == told.text)
                    .map(|text| text.mentions.clone())
                    .unwrap_or_default(),
            });
            all.push(Measured {
                name: format!("{name}, as annotated"),
                told: again.collect(),
                open: false,
            });
        }
        all.push(Measured {
            name,
            told,
            open: true,
        });
    }
    Ok(())
}

/// Counts names of a kind, or of all.
fn tally(told: &Told, kind: Option<EntityKind>) -> Tally {
    let of_kind = |mentions: &[Mention]| -> HashSet<Mention> {
        let wanted = |mention: &&Mention| kind.is_none_or(|kind| mention.kind == kind);
        mentions.iter().filter(wanted).cloned().collect()
    };
    let (found, gold) = (of_kind(&told.found), of_kind(&told.gold));
    Tally {
        right: found.intersection(&gold).count(),
        found: found.len(),
        given: gold.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_kind_must_be_right() {
        let mention = |span, kind| Mention { span, kind };
        let told = Told {
            text: String::new(),
            gold: vec![
                mention(0..4, EntityKind::Person),
                mention(9..14, EntityKind::Place),
                mention(20..23, EntityKind::Organisation),
            ],
            found: vec![
                mention(0..4, EntityKind::Person),
                mention(9..14, EntityKind::Organisation),
            ],
        };
        let all = tally(&told, None);
        assert_eq!((all.right, all.found, all.given), (1, 2, 3));
        let places = tally(&told, Some(EntityKind::Place));
        assert_eq!((places.right, places.found, places.given), (0, 0, 1));
    }
}
