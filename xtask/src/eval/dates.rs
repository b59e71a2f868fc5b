//! Whether calendar expressions are found, and resolved as they are marked.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures.
//! A date is found where its span is exact; the ISO date is measured on those
//! that are found, nothing for nothing counting as right.

use std::path::Path;

use recoupe::lang::dates::{DateWord, date_word};
use recoupe::lang::pack;
use recoupe::report::LanguageCode;
use recoupe::text::fold::fold;

use super::marked::{Marked, Marks};
use super::pieces;
use super::{FIXTURES, Row};
use crate::corpus::piece::Piece;
use crate::paths;
use crate::process::Outcome;

const MARKS: Marks<1> = Marks {
    found,
    given,
    plain,
    plain_name: "weekdays, months and years by pattern",
    said: ["ISO right"],
    same: |_, found, given| found == Some(given),
};

/// What is said of a date that nothing settles.
const UNSETTLED: &str = "-";

/// Measures the test split of each language.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    // The fixtures are small, the corpus is the same for both.
    if data == paths::in_root(FIXTURES) {
        return Ok(None);
    }
    MARKS.measure()
}

/// Prints what is wrong in the other splits.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn errors() -> Outcome {
    MARKS.errors()
}

fn found(piece: &Piece) -> Outcome<Vec<Marked<1>>> {
    let document = pieces::document(piece)?;
    let dates = document.dates.iter();
    Ok(dates
        .map(|date| Marked {
            span: date.span.start as usize..date.span.end as usize,
            said: [Some(date.iso.as_deref().unwrap_or(UNSETTLED).to_owned())],
        })
        .collect())
}

fn given(piece: &Piece) -> Vec<Marked<1>> {
    let dates = piece.dates.iter();
    dates
        .map(|date| Marked {
            span: date.span.clone(),
            said: [Some(date.iso.as_deref().unwrap_or(UNSETTLED).to_owned())],
        })
        .collect()
}

/// A weekday, a month with the day and the year beside it, four digits that may be a year.
fn plain(piece: &Piece) -> Vec<Marked<1>> {
    let code = match piece.language.as_str() {
        "fr" => LanguageCode::Fr,
        _ => LanguageCode::En,
    };
    let mut at = 0;
    let words: Vec<(usize, &str)> = piece
        .text
        .split_inclusive(|c: char| !c.is_alphanumeric() && c != '-')
        .map(|word| {
            let start = at;
            at += word.len();
            (start, word.trim_end_matches(|c: char| !c.is_alphanumeric()))
        })
        .collect();
    let is_month = |at: usize| {
        words.get(at).is_some_and(|(_, word)| {
            matches!(
                date_word(&fold(word), pack(code)),
                DateWord::Month(_) | DateWord::PerhapsMonth(_)
            )
        })
    };
    let number = |at: usize, digits: std::ops::RangeInclusive<usize>| {
        words.get(at).is_some_and(|(_, word)| {
            digits.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
        })
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let first = at;
        let last = if number(at, 1..=2) && is_month(at + 1) {
            Some(at + 1)
        } else if is_month(at) {
            Some(at)
        } else {
            None
        };
        let last = match last {
            Some(last) if number(last + 1, 4..=4) => Some(last + 1),
            None if number(at, 4..=4) => Some(at),
            None => matches!(
                date_word(&fold(words[at].1), pack(code)),
                DateWord::Weekday(_)
            )
            .then_some(at),
            last => last,
        };
        if let Some(last) = last {
            found.push(Marked {
                span: words[first].0..words[last].0 + words[last].1.len(),
                said: [None],
            });
            at = last;
        }
        at += 1;
    }
    found
}
