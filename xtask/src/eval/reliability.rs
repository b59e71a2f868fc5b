//! How far the names on the page can be trusted: `docs/reliability.json`, which
//! every bundle carries and the page puts in plain words.
//!
//! In: the test split of `corpus/`, which no part is trained on. Out: for each
//! language and kind, how many names the finished program marks, how many of
//! these are names of that kind with just these words, and how many there are;
//! and the same of the pairs of mentions that it takes for one thing.

use std::collections::HashSet;
use std::fs;

use recoupe::report::EntityKind;
use serde::Serialize;

use super::{aliases, pieces};
use crate::corpus;
use crate::corpus::piece::{self, Piece, Split};
use crate::paths;
use crate::process::{Failure, Outcome, read_text};

const FILE: &str = "docs/reliability.json";

/// What is known of one language.
#[derive(Debug, Serialize)]
struct Reliability {
    /// `fr` or `en`.
    language: &'static str,
    /// Pieces that were read.
    texts: usize,
    /// Words in them, boilerplate left out.
    words: u32,
    /// Persons, places, organisations.
    kinds: [Counted; 3],
    /// Pairs of mentions that are one thing, on the names as they are marked in the corpus.
    joined: Joined,
}

/// What was counted of the pairs of mentions.
#[derive(Debug, Serialize)]
struct Joined {
    /// Taken for one thing by the program.
    joined: usize,
    /// Taken for one thing by the program, and in the corpus.
    right: usize,
    /// One thing in the corpus.
    same: usize,
}

/// What was counted of one kind.
#[derive(Debug, Serialize)]
struct Counted {
    kind: EntityKind,
    /// Marked by the program.
    marked: usize,
    /// Marked by the program, and so in the corpus: same words, same kind.
    right: usize,
    /// Marked in the corpus.
    named: usize,
}

/// Measures, and writes the file.
///
/// # Errors
/// A piece of the corpus that is not well formed, or a file that cannot be written.
pub fn write() -> Outcome {
    fs::write(paths::in_root(FILE), measured()?)
        .map_err(|error| Failure::new(format!("{FILE} cannot be written: {error}")))?;
    println!("wrote {FILE}");
    Ok(())
}

/// Holds the file against what is measured now.
///
/// # Errors
/// A difference, and what to do about it.
pub fn check() -> Outcome {
    if read_text(&paths::in_root(FILE))? == measured()? {
        println!("{FILE}: the figures are what is measured now");
        return Ok(());
    }
    Err(Failure::new(format!(
        "{FILE} says other figures than are measured now. If the new ones are right, run `cargo xtask eval reliability`."
    )))
}

fn measured() -> Outcome<String> {
    let pieces = corpus::pieces()?;
    let measured: Vec<Reliability> = ["fr", "en"]
        .into_iter()
        .map(|language| measure(language, &pieces))
        .collect::<Outcome<_>>()?;
    let mut json = serde_json::to_string_pretty(&measured)
        .map_err(|error| Failure::new(format!("{FILE}: {error}")))?;
    json.push('\n');
    Ok(json)
}

fn measure(language: &'static str, pieces: &[Piece]) -> Outcome<Reliability> {
    let kinds = [
        EntityKind::Person,
        EntityKind::Place,
        EntityKind::Organisation,
    ];
    let test = |piece: &&Piece| piece.language == language && piece.head.split == Split::Test;
    let pairs = aliases::pairs(pieces.iter().filter(test))?;
    let mut all = Reliability {
        language,
        texts: 0,
        words: 0,
        kinds: kinds.map(|kind| Counted {
            kind,
            marked: 0,
            right: 0,
            named: 0,
        }),
        joined: Joined {
            joined: pairs.found,
            right: pairs.right,
            same: pairs.given,
        },
    };
    for piece in pieces.iter().filter(test) {
        let (marked, words) = marked(piece)?;
        let named: HashSet<Name> = piece
            .mentions
            .iter()
            .map(|mention| (mention.span.start, mention.span.end, kind(mention.kind)))
            .collect();
        all.texts += 1;
        all.words += words;
        for counted in &mut all.kinds {
            let of_kind = |name: &&Name| name.2 == counted.kind;
            counted.named += named.iter().filter(of_kind).count();
            counted.marked += marked.iter().filter(of_kind).count();
            counted.right += marked.intersection(&named).filter(of_kind).count();
        }
    }
    Ok(all)
}

/// First byte, the byte after the last one, and kind.
type Name = (usize, usize, EntityKind);

/// What the program marks in a piece, as a reader would give it, and the piece's words.
fn marked(piece: &Piece) -> Outcome<(HashSet<Name>, u32)> {
    let document = pieces::document(piece)?;
    let names = document
        .mentions
        .iter()
        .map(|mention| {
            let span = mention.span;
            (span.start as usize, span.end as usize, mention.kind)
        })
        .collect();
    Ok((names, document.counts.words))
}

fn kind(kind: piece::EntityKind) -> EntityKind {
    match kind {
        piece::EntityKind::Person => EntityKind::Person,
        piece::EntityKind::Place => EntityKind::Place,
        piece::EntityKind::Organisation => EntityKind::Organisation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_count_by_words_and_kind() {
        let text = "Paul Martin vit à Paris.\n\nPaul Martin l’a dit.".to_owned();
        let mention = |words: &str, kind| {
            let start = text.find(words).expect("in the text");
            piece::Mention {
                span: start..start + words.len(),
                kind,
                cluster: words.to_owned(),
            }
        };
        let piece = Piece {
            language: "fr".to_owned(),
            mentions: vec![
                mention("Paul Martin", piece::EntityKind::Person),
                // Another kind than the program's.
                mention("Paris", piece::EntityKind::Organisation),
            ],
            text: text.clone(),
            head: piece::Head {
                split: Split::Test,
                ..piece::Head::default()
            },
            ..Piece::default()
        };
        let [person, place, organisation] = measure("fr", &[piece]).expect("is read").kinds;
        assert_eq!((person.right, person.named), (1, 1));
        assert!(person.marked >= 1);
        assert_eq!((place.marked, place.right, place.named), (1, 0, 0));
        assert_eq!((organisation.right, organisation.named), (0, 1));
    }
}
