//! How well the mentions of one thing are joined: pairs of mentions in one text,
//! on the names as the corpus marks them, so that aliases alone are measured.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures. A pair of
//! mentions of one cluster is a pair to find; precision, recall and F1 are over
//! the pairs of all texts. Two plain ways are measured beside: joining equal
//! strings, and joining names that end in the same word. The figures are of the
//! test split; `cargo xtask eval aliases --errors` prints what is wrong in the
//! others.

use std::collections::BTreeMap;
use std::path::Path;

use recoupe::Document;
use recoupe::annotate::entity::NamedMention;
use recoupe::compare::aliases;
use recoupe::intake::Input;
use recoupe::report::{EntityKind, LanguageChoice, Reason, Span};
use recoupe::text::fold::fold;

use super::interval::{Tally, f1_with_interval};
use super::{FIXTURES, Row};
use crate::corpus;
use crate::corpus::piece::{self, Piece, Split};
use crate::paths;
use crate::process::{Failure, Outcome};

/// Errors printed at most.
const MOST_ERRORS: usize = 50;

/// Measures the test split of each language.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    // The fixtures are small, the corpus is the same for both.
    if data == paths::in_root(FIXTURES) {
        return Ok(None);
    }
    let pieces = corpus::pieces()?;
    let mut rows = Vec::new();
    for language in ["fr", "en"] {
        let texts: Vec<Joined> = pieces
            .iter()
            .filter(|piece| piece.language == language && piece.head.split == Split::Test)
            .map(joined)
            .collect::<Outcome<_>>()?;
        if texts.is_empty() {
            continue;
        }
        let data = format!("corpus {language}, test, {} texts", texts.len());
        let mut row = |measure: &str, value: String| {
            rows.push(Row {
                data: data.clone(),
                measure: measure.to_owned(),
                value,
                peer: None,
            });
        };
        let tallies = |way: fn(&Joined) -> Vec<u32>| -> Vec<Tally> {
            texts
                .iter()
                .map(|text| tally(&text.gold, &way(text)))
                .collect()
        };
        let ours = tallies(|text| text.ours.clone());
        let all: Tally = ours.iter().copied().sum();
        row("pairs joined, F1 [95 %]", f1_with_interval(&ours));
        row("pairs joined, precision", format!("{:.3}", all.precision()));
        row("pairs joined, recall", format!("{:.3}", all.recall()));
        let f1 = |way| format!("{:.3}", tallies(way).into_iter().sum::<Tally>().f1());
        row("joining equal strings, F1", f1(equal_strings));
        row("joining equal last words, F1", f1(equal_last_words));
    }
    Ok((!rows.is_empty()).then_some(rows))
}

/// The pairs of mentions that `pieces` have, and those that the core joins.
///
/// # Errors
/// A piece that cannot be read.
pub fn pairs<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Outcome<Tally> {
    pieces
        .map(|piece| joined(piece).map(|text| tally(&text.gold, &text.ours)))
        .sum()
}

/// Prints the wrong pairs of the train and dev splits, each pair of written
/// forms once, those with most pairs first, and the figures of each split.
///
/// # Errors
/// As [`measure`].
pub fn errors() -> Outcome {
    let pieces = corpus::pieces()?;
    for language in ["fr", "en"] {
        let mut wrong: BTreeMap<(String, String), usize> = BTreeMap::new();
        for split in [Split::Train, Split::Dev] {
            let mut tallies = Vec::new();
            for piece in pieces
                .iter()
                .filter(|piece| piece.language == language && piece.head.split == split)
            {
                let text = joined(piece)?;
                tallies.push(tally(&text.gold, &text.ours));
                for (pair, count) in wrong_pairs(piece, &text) {
                    *wrong.entry(pair).or_default() += count;
                }
            }
            let all: Tally = tallies.iter().copied().sum();
            println!(
                "{language} {split:?}: F1 {}, precision {:.3}, recall {:.3}",
                f1_with_interval(&tallies),
                all.precision(),
                all.recall()
            );
        }
        let mut wrong: Vec<_> = wrong.into_iter().collect();
        wrong.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for ((pair, place), count) in wrong.into_iter().take(MOST_ERRORS) {
            println!("{count:4} {pair}  ({place})");
        }
    }
    Ok(())
}

/// The mentions of a piece, each with a number that those of one thing share.
struct Joined {
    /// As marked.
    gold: Vec<u32>,
    /// As joined by the core.
    ours: Vec<u32>,
    words: Vec<String>,
    kinds: Vec<EntityKind>,
}

fn joined(piece: &Piece) -> Outcome<Joined> {
    let document = document(piece)?;
    let mut mentions: Vec<&piece::Mention> = piece.mentions.iter().collect();
    mentions.sort_by_key(|mention| mention.span.start);
    let mut clusters: Vec<&str> = Vec::new();
    let gold = mentions
        .iter()
        .map(|mention| {
            let known = clusters.iter().position(|known| *known == mention.cluster);
            known.unwrap_or_else(|| {
                clusters.push(&mention.cluster);
                clusters.len() - 1
            }) as u32
        })
        .collect();
    let mut ours = aliases(&[&document], &[], &mut []);
    Ok(Joined {
        gold,
        ours: ours.of_mention.swap_remove(0),
        words: mentions
            .iter()
            .map(|mention| piece.words(&mention.span).to_owned())
            .collect(),
        kinds: document
            .mentions
            .iter()
            .map(|mention| mention.kind)
            .collect(),
    })
}

/// The piece as the core reads it, with the mentions that are marked in it.
fn document(piece: &Piece) -> Outcome<Document> {
    let input = Input {
        id: piece.path.display().to_string(),
        text: Some(piece.text.clone()),
        plain: true,
        ..Input::default()
    };
    let choice = match piece.language.as_str() {
        "fr" => LanguageChoice::Fr,
        _ => LanguageChoice::En,
    };
    let mut document = recoupe::analyse(&input, choice)
        .map_err(|failure| Failure::new(format!("{}: {failure:?}", piece.path.display())))?;
    document.mentions = piece
        .mentions
        .iter()
        .map(|mention| NamedMention {
            span: Span {
                start: mention.span.start as u32,
                end: mention.span.end as u32,
            },
            kind: match mention.kind {
                piece::EntityKind::Person => EntityKind::Person,
                piece::EntityKind::Place => EntityKind::Place,
                piece::EntityKind::Organisation => EntityKind::Organisation,
            },
            why: Reason {
                rule: "corpus".into(),
                trigger: None,
            },
        })
        .collect();
    document.mentions.sort_by_key(|mention| mention.span);
    Ok(document)
}

fn tally(gold: &[u32], ours: &[u32]) -> Tally {
    let mut tally = Tally::default();
    for a in 0..gold.len() {
        for b in a + 1..gold.len() {
            let (given, found) = (gold[a] == gold[b], ours[a] == ours[b]);
            tally.given += usize::from(given);
            tally.found += usize::from(found);
            tally.right += usize::from(given && found);
        }
    }
    tally
}

/// The pairs wrongly joined (+) or missed (-), by their words, and how often.
fn wrong_pairs(piece: &Piece, text: &Joined) -> BTreeMap<(String, String), usize> {
    let name = piece.path.file_stem().unwrap_or_default().to_string_lossy();
    let mut wrong = BTreeMap::new();
    for a in 0..text.gold.len() {
        for b in a + 1..text.gold.len() {
            let (given, found) = (text.gold[a] == text.gold[b], text.ours[a] == text.ours[b]);
            if given != found {
                let sign = if found { '+' } else { '-' };
                let kind = text.kinds[a];
                let pair = format!("{sign} {kind:?} {} | {}", text.words[a], text.words[b]);
                *wrong.entry((pair, name.clone().into_owned())).or_default() += 1;
            }
        }
    }
    wrong
}

/// Mentions of one kind that are written the same.
fn equal_strings(text: &Joined) -> Vec<u32> {
    numbered(text, |words| words.to_owned())
}

/// Mentions of one kind whose last words are the same.
fn equal_last_words(text: &Joined) -> Vec<u32> {
    numbered(text, |words| {
        let last = words.split_whitespace().next_back().unwrap_or_default();
        fold(last)
    })
}

fn numbered(text: &Joined, key: impl Fn(&str) -> String) -> Vec<u32> {
    let mut known: BTreeMap<(String, EntityKind), u32> = BTreeMap::new();
    text.words
        .iter()
        .zip(&text.kinds)
        .map(|(words, &kind)| {
            let next = known.len() as u32;
            *known.entry((key(words), kind)).or_insert(next)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_counted() {
        // Four mentions: three of one thing, joined but for the last.
        let counted = tally(&[0, 0, 0, 1], &[5, 5, 7, 7]);
        assert_eq!((counted.right, counted.found, counted.given), (1, 2, 3));
    }

    #[test]
    fn plain_ways_join_by_their_words() {
        let text = Joined {
            gold: Vec::new(),
            ours: Vec::new(),
            words: ["Anne Rey", "Rey", "Rey", "Rey"]
                .map(str::to_owned)
                .to_vec(),
            kinds: [
                EntityKind::Person,
                EntityKind::Person,
                EntityKind::Person,
                EntityKind::Organisation,
            ]
            .to_vec(),
        };
        assert_eq!(equal_strings(&text), [0, 1, 1, 2]);
        assert_eq!(equal_last_words(&text), [0, 0, 0, 1]);
    }
}
