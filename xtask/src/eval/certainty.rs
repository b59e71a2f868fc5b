//! Whether sentences are given as surely as they are marked.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures.
//! Each marked sentence outside boilerplate is held against the sentence found
//! that covers most of it. Accuracy is over sentences marked with a certainty and
//! those marked as none together; the macro average is that of the F1 of the five
//! certainties. Beside them, what five regular expressions reach.

use std::collections::BTreeMap;
use std::path::Path;

use recoupe::Document;
use recoupe::report::speech::Certainty;

use super::interval::{Tally, draw_interval, f1_with_interval};
use super::{Row, pieces};
use crate::corpus;
use crate::corpus::piece::{self, BlockKind, Piece, Split};
use crate::process::Outcome;

/// The certainties, in the order of [`Counts::of`]; the last is none.
const NAMES: [&str; 6] = [
    "asserted",
    "attributed",
    "conditional",
    "denied",
    "question",
    "none",
];

/// Sentences of one piece: marked as the row says, found as the column says.
type Counts = [[usize; 6]; 6];

/// Measures the test split of each language.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    if data.ends_with(super::FIXTURES) {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let pieces = corpus::pieces()?;
    for language in ["fr", "en"] {
        let (mut counts, mut plain) = (Vec::new(), Vec::new());
        for piece in pieces
            .iter()
            .filter(|piece| piece.language == language && piece.head.split == Split::Test)
        {
            counts.push(count(piece, &pieces::document(piece)?));
            plain.push(by_expressions(piece));
        }
        if !counts.is_empty() {
            rows.extend(rows_of(
                &format!("corpus {language}, {} test pieces", counts.len()),
                &counts,
                &plain,
            ));
        }
    }
    Ok(Some(rows))
}

fn rows_of(data: &str, counts: &[Counts], plain: &[Counts]) -> Vec<Row> {
    let row = |measure: &str, value: String| Row {
        data: data.to_owned(),
        measure: measure.to_owned(),
        value,
        peer: None,
    };
    let accuracy =
        |counts: &[Counts]| f1_with_interval(&counts.iter().map(accuracy).collect::<Vec<_>>());
    vec![
        row("accuracy", accuracy(counts)),
        row("the same, five regular expressions", accuracy(plain)),
        row("macro F1 of five", draw_interval(counts, macro_f1)),
        row(
            "the same, five regular expressions",
            draw_interval(plain, macro_f1),
        ),
    ]
}

fn accuracy(counts: &Counts) -> Tally {
    let all = counts.iter().flatten().sum();
    Tally {
        right: (0..6).map(|at| counts[at][at]).sum(),
        found: all,
        given: all,
    }
}

fn of_class(counts: &[Counts], class: usize) -> Tally {
    counts
        .iter()
        .map(|counts| Tally {
            right: counts[class][class],
            found: counts.iter().map(|row| row[class]).sum(),
            given: counts[class].iter().sum(),
        })
        .sum()
}

fn macro_f1(counts: &[Counts]) -> f64 {
    (0..5)
        .map(|class| of_class(counts, class).f1())
        .sum::<f64>()
        / 5.0
}

fn number(certainty: Option<Certainty>) -> usize {
    certainty.map_or(5, |certainty| certainty as usize)
}

fn marked(certainty: Option<piece::Certainty>) -> usize {
    certainty.map_or(5, |certainty| certainty as usize)
}

/// The marked sentences outside boilerplate, each with what the program found
/// for the sentence that covers most of it, and that sentence's number.
fn pairs<'a>(
    piece: &'a Piece,
    document: &'a Document,
) -> impl Iterator<Item = (&'a piece::Sentence, Option<usize>)> {
    let boilerplate = |span: &piece::Span| {
        piece.blocks.iter().any(|block| {
            matches!(block.kind, BlockKind::Boilerplate(_))
                && block.span.start <= span.start
                && span.end <= block.span.end
        })
    };
    piece
        .sentences
        .iter()
        .filter(move |sentence| !boilerplate(&sentence.span))
        .map(|sentence| {
            let common = |found: &recoupe::report::Span| {
                (found.end as usize)
                    .min(sentence.span.end)
                    .saturating_sub((found.start as usize).max(sentence.span.start))
            };
            let best = (0..document.sentences.len())
                .max_by_key(|&at| (common(&document.sentences[at].span), std::cmp::Reverse(at)));
            (sentence, best)
        })
}

fn count(piece: &Piece, document: &Document) -> Counts {
    let mut counts = Counts::default();
    for (sentence, found) in pairs(piece, document) {
        let stance = found.and_then(|at| document.stances[at].as_ref());
        counts[marked(sentence.certainty)][number(stance.map(|stance| stance.certainty))] += 1;
    }
    counts
}

/// What five regular expressions would say of each sentence.
fn by_expressions(piece: &Piece) -> Counts {
    let mut counts = Counts::default();
    for sentence in &piece.sentences {
        let words = piece.words(&sentence.span).to_lowercase();
        let has = |list: &[&str]| list.iter().any(|part| words.contains(part));
        let found = if words
            .trim_end_matches([' ', '\u{a0}', '»', '”', '"'])
            .ends_with('?')
        {
            Certainty::Question
        } else if has(&[
            "dément", "démenti", " nie ", " nié", "denied", "denies", "deny",
        ]) {
            Certainty::Denied
        } else if has(&[
            "rait ",
            "raient ",
            "peut-être",
            "might ",
            "may ",
            "could ",
            "perhaps",
        ]) {
            Certainty::Conditional
        } else if has(&[
            "«",
            "“",
            "\"",
            "selon ",
            "d’après",
            "d'après",
            "a déclaré",
            "a dit",
            " said",
            " says",
            "according to",
        ]) {
            Certainty::Attributed
        } else {
            Certainty::Asserted
        };
        counts[marked(sentence.certainty)][number(Some(found))] += 1;
    }
    counts
}

/// Prints what is wrong in the other splits, and what each rule comes to.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn errors() -> Outcome {
    let mut total: [(Vec<Counts>, Vec<Counts>); 2] = Default::default();
    let mut rules: BTreeMap<String, [usize; 6]> = BTreeMap::new();
    for piece in corpus::pieces()?
        .iter()
        .filter(|piece| piece.head.split != Split::Test)
    {
        let document = pieces::document(piece)?;
        let of_language = &mut total[usize::from(piece.language == "en")];
        of_language.0.push(count(piece, &document));
        of_language.1.push(by_expressions(piece));
        let file = piece
            .path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        for (sentence, found) in pairs(piece, &document) {
            let stance = found.and_then(|at| document.stances[at].as_ref());
            let given = marked(sentence.certainty);
            let found = number(stance.map(|stance| stance.certainty));
            let rule = stance.map_or("none", |stance| &stance.why.rule);
            let trigger = stance
                .and_then(|stance| stance.why.trigger.as_deref())
                .unwrap_or("");
            rules
                .entry(format!("{} {rule}", piece.language))
                .or_default()[given] += 1;
            if given != found {
                let words = piece.words(&sentence.span).replace('\n', "⏎");
                println!(
                    "{} {} for {} {file} {rule} «{trigger}» {words}",
                    piece.language, NAMES[found], NAMES[given]
                );
            }
        }
    }
    println!("rule: {}", NAMES.join(" "));
    for (rule, counts) in rules {
        println!("{rule}: {counts:?}");
    }
    for (language, (counts, plain)) in ["fr", "en"].iter().zip(&total) {
        for row in rows_of(language, counts, plain) {
            println!("{} {}: {}", row.data, row.measure, row.value);
        }
        for (class, name) in NAMES.iter().enumerate() {
            let tally = of_class(counts, class);
            println!(
                "{language} {name}: precision {:.3} recall {:.3} of {}",
                tally.precision(),
                tally.recall(),
                tally.given
            );
        }
    }
    Ok(())
}
