//! A date line → the day it tells. « dimanche, septembre 24, 2023 », « Publié
//! le 17 septembre 2023 à 7 h 30 », « 2023-09-15 », « Sept 3, 2024, 8:15 PM ».

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words::Words;
use crate::lang::{en, fr};
use crate::text::calendar::Day;

/// Longest line that is looked at, in words.
const LONGEST: usize = 20;

/// What a word says in a date line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Month(u32),
    Weekday,
    /// Goes with dates and says nothing by itself.
    Filler,
}

static ROLES: LazyLock<FxHashMap<String, Role>> = LazyLock::new(|| {
    let mut roles = FxHashMap::default();
    let mut add = |word: &str, role| {
        roles
            .entry(Words::of(word, usize::MAX).as_str().to_owned())
            .or_insert(role);
    };
    for months in [&fr::dates::MONTHS, &en::dates::MONTHS] {
        for (month, names) in (1..).zip(months) {
            names.iter().for_each(|name| add(name, Role::Month(month)));
        }
    }
    for days in [fr::dates::WEEKDAYS, en::dates::WEEKDAYS] {
        days.into_iter()
            .flatten()
            .for_each(|day| add(day, Role::Weekday));
    }
    for fillers in [fr::boilerplate::DATE_WORDS, en::boilerplate::DATE_WORDS] {
        fillers.iter().for_each(|filler| add(filler, Role::Filler));
    }
    roles
});

/// A piece of a line: its digits, or its word.
enum Piece<'a> {
    Number { value: u32, digits: usize },
    Word(&'a str),
}

/// Whether the line tells a date and nothing else.
pub fn is_date_line(line: &str) -> bool {
    // Every date has a number: most lines have none.
    if !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let pieces = pieces(line);
    if pieces.is_empty() || pieces.len() > LONGEST {
        return false;
    }
    let (mut months, mut weekdays, mut numbers) = (0, 0, 0);
    for piece in &pieces {
        match piece {
            Piece::Number { digits, .. } if *digits <= 4 => numbers += 1,
            Piece::Number { .. } => return false,
            Piece::Word(word) => match role(word) {
                Some(Role::Month(_)) => months += 1,
                Some(Role::Weekday) => weekdays += 1,
                Some(Role::Filler) => {}
                None => return false,
            },
        }
    }
    (numbers >= 1 && (months == 1 || weekdays == 1)) || numeric_date(&pieces).is_some()
}

/// The day a line tells, ISO 8601, when it tells day, month and year without doubt.
pub fn iso_date(line: &str) -> Option<String> {
    let pieces = pieces(line);
    let (year, month, day) = named_date(&pieces).or_else(|| numeric_date(&pieces))?;
    Day::new(year as i32, month, day).map(|day| day.to_string())
}

/// « 15 septembre 2023 », « septembre 15, 2023 ».
fn named_date(pieces: &[Piece]) -> Option<(u32, u32, u32)> {
    let at = pieces.iter().position(|piece| month(piece).is_some())?;
    let month = month(&pieces[at])?;
    let number = |at: usize| match pieces.get(at) {
        Some(Piece::Number { value, digits }) => Some((*value, *digits)),
        _ => None,
    };
    let day = |(value, digits): (u32, usize)| (digits <= 2).then_some(value);
    let year = |(value, digits): (u32, usize)| {
        (digits == 4 && (1900..=2100).contains(&value)).then_some(value)
    };
    let skip_filler = |at: usize| match pieces.get(at) {
        Some(Piece::Word(word)) if role(word) == Some(Role::Filler) => at + 1,
        _ => at,
    };
    let before = [at.checked_sub(1), at.checked_sub(2)].into_iter().flatten();
    // « 1er février »: the number, its ending, the month.
    let before = before.take(1 + usize::from(at > 0 && skip_filler(at - 1) == at));
    let before = before.filter_map(number).find_map(day);
    if let (Some(day), Some(year)) = (before, number(at + 1).and_then(year)) {
        return Some((year, month, day));
    }
    let day = number(at + 1).and_then(day)?;
    let year = number(skip_filler(at + 2)).and_then(year)?;
    Some((year, month, day))
}

/// « 2023-09-15 », « 15/09/2023 »; « 03/04/2023 » is told by nobody without doubt.
fn numeric_date(pieces: &[Piece]) -> Option<(u32, u32, u32)> {
    let numbers: Vec<(u32, usize)> = pieces
        .iter()
        .map_while(|piece| match piece {
            Piece::Number { value, digits } => Some((*value, *digits)),
            Piece::Word(_) => None,
        })
        .take(3)
        .collect();
    let &[(a, a_digits), (b, b_digits), (c, c_digits)] = numbers.as_slice() else {
        return None;
    };
    let (year, month, day) = match (a_digits, b_digits, c_digits) {
        (4, 2, 2) => (a, b, c),
        (1..=2, 1..=2, 4) if b <= 12 && a > 12 => (c, b, a),
        (1..=2, 1..=2, 4) if a <= 12 && b > 12 => (c, a, b),
        (1..=2, 1..=2, 4) if a == b => (c, a, b),
        _ => return None,
    };
    ((1900..=2100).contains(&year) && (1..=12).contains(&month)).then_some((year, month, day))
}

fn month(piece: &Piece) -> Option<u32> {
    match piece {
        Piece::Word(word) => match role(word)? {
            Role::Month(month) => Some(month),
            _ => None,
        },
        Piece::Number { .. } => None,
    }
}

fn role(word: &str) -> Option<Role> {
    ROLES.get(Words::of(word, 1).as_str()).copied()
}

/// Cuts a line at everything that is neither letter nor digit; « 1er » and
/// « 8pm » are a number and a word.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for chunk in line
        .split(|c: char| !c.is_alphanumeric())
        .filter(|chunk| !chunk.is_empty())
    {
        if pieces.len() > LONGEST {
            break;
        }
        let digits = chunk.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            let value = chunk[..digits].parse().unwrap_or(u32::MAX);
            pieces.push(Piece::Number { value, digits });
        }
        if digits < chunk.len() {
            pieces.push(Piece::Word(&chunk[digits..]));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_date(line: &str, iso: &str) {
        assert!(is_date_line(line), "{line} is a date line");
        assert_eq!(iso_date(line).as_deref(), Some(iso));
    }

    #[track_caller]
    fn assert_no_date_line(line: &str) {
        assert!(!is_date_line(line), "{line} is no date line");
    }

    #[test]
    fn french_in_every_order() {
        assert_date("dimanche, septembre 24, 2023", "2023-09-24");
        assert_date("Publié le 17 septembre 2023 à 7 h 30", "2023-09-17");
        assert_date("Le 1er février 2024", "2024-02-01");
    }

    #[test]
    fn english_in_every_order() {
        assert_date("Sept 3, 2024, 8:15 PM", "2024-09-03");
        assert_date("Thursday 5 January 2023 10.30 GMT", "2023-01-05");
    }

    #[test]
    fn numbers_alone() {
        assert_date("2023-09-15", "2023-09-15");
        assert_date("15/09/2023 à 08:12", "2023-09-15");
    }

    #[test]
    fn day_and_month_in_doubt_tell_no_day() {
        assert_eq!(iso_date("03/04/2023"), None);
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        assert_eq!(iso_date("31 février 2023"), None);
    }

    #[test]
    fn a_date_inside_a_sentence_is_no_date_line() {
        assert_no_date_line("Le 13 septembre 2023, les deux hommes se sont vus");
        assert_no_date_line("Mars attaque");
        assert_no_date_line("Lundi");
        assert_no_date_line("12");
    }

    #[test]
    fn no_year_no_day() {
        assert!(is_date_line("lundi 11 septembre"));
        assert_eq!(iso_date("lundi 11 septembre"), None);
    }
}
