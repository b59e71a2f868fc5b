//! Whether numbers are found with what they count, and with their value.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures.
//! A figure is found where its span is exact; value and counted noun are measured
//! on the figures that are found. A value is right within 2 in 100 (« un tiers »
//! is 0.33 in the corpus); a noun is right as written, by its lemma or by its unit.

use std::path::Path;

use recoupe::lang::numbers::{NumberWord, number_word};
use recoupe::lang::pack;
use recoupe::report::LanguageCode;
use recoupe::text::fold::fold_accents;

use super::marked::{Marked, Marks};
use super::pieces;
use super::{FIXTURES, Row};
use crate::corpus::piece::Piece;
use crate::paths;
use crate::process::Outcome;

const MARKS: Marks<2> = Marks {
    found,
    given,
    plain,
    plain_name: "digits and the word after",
    said: ["value right", "counted right"],
    same,
};

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

fn found(piece: &Piece) -> Outcome<Vec<Marked<2>>> {
    let document = pieces::document(piece)?;
    Ok(document
        .figures
        .iter()
        .map(|figure| {
            // What may be said of what is counted, one a line.
            let ways = figure.of.map(|of| {
                let mut ways = vec![document.text[of.start as usize..of.end as usize].to_owned()];
                ways.extend(figure.counted.clone());
                ways.extend(figure.unit.clone());
                ways.join("\n")
            });
            Marked {
                span: figure.span.start as usize..figure.span.end as usize,
                said: [Some(figure.value.to_string()), ways.or(figure.unit.clone())],
            }
        })
        .collect())
}

fn given(piece: &Piece) -> Vec<Marked<2>> {
    let figures = piece.figures.iter();
    figures
        .map(|figure| Marked {
            span: figure.span.clone(),
            said: [Some(figure.value.to_string()), figure.counted.clone()],
        })
        .collect()
}

fn same(at: usize, found: Option<&str>, given: &str) -> bool {
    if at == 0 {
        let value = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        let (found, given) = (value(found.unwrap_or_default()), value(given));
        return (found - given).abs() <= 0.02 * given.abs();
    }
    let given = fold_accents(given);
    let unit = |word: &str| {
        [LanguageCode::Fr, LanguageCode::En]
            .into_iter()
            .find_map(|code| match number_word(word, pack(code)) {
                NumberWord::Unit(at) => Some(pack(code).numbers.units[usize::from(at)].0),
                _ => None,
            })
    };
    let is = |way: &str| {
        let way = fold_accents(way);
        let percent = |word: &str| matches!(word, "%" | "pour cent" | "per cent" | "percent");
        way == given
            || percent(&way) && percent(&given)
            || way.trim_end_matches('s') == given.trim_end_matches('s')
            || unit(&given).is_some_and(|unit| unit == way || unit == "°C" && way.starts_with('°'))
    };
    found.is_some_and(|ways| ways.lines().any(is))
}

/// Digits, and the word after them.
fn plain(piece: &Piece) -> Vec<Marked<2>> {
    let mut found = Vec::new();
    let mut at = 0;
    let words: Vec<(usize, &str)> = piece
        .text
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            let start = at;
            at += word.len();
            (start, word.trim_end())
        })
        .collect();
    for (number, next) in words.iter().zip(words.iter().skip(1)) {
        let digits = number
            .1
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
        if digits && number.1.starts_with(|c: char| c.is_ascii_digit()) {
            let noun = next
                .1
                .trim_end_matches(|c: char| c.is_ascii_punctuation() && c != '%');
            found.push(Marked {
                span: number.0..next.0 + noun.len(),
                said: [None, None],
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_is_right_by_its_lemma_or_its_unit() {
        assert!(same(1, Some("heures\nheure\nh"), "heures"));
        assert!(same(1, Some("cm\ncm\ncm"), "centimètres"));
        assert!(same(1, Some("%\n%\n%"), "pour cent"));
        assert!(!same(1, Some("heures\nheure\nh"), "minutes"));
        assert!(!same(1, None, "minutes"));
    }

    #[test]
    fn a_value_is_right_within_rounding() {
        assert!(same(0, Some("0.3333333"), "0.33"));
        assert!(!same(0, Some("12"), "13"));
        assert!(!same(0, None, "13"));
    }
}
