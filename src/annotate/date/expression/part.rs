//! The parts that expressions are made of: a day, a month, a year, « dernier ».

use super::Calendar;
use crate::lang::dates::{DateWord, Dates};
use crate::report::TokenKind;

impl Calendar<'_, '_> {
    pub(super) fn kind(&self, at: usize) -> TokenKind {
        self.reading.tokens[at].kind
    }

    pub(super) fn date(&self, at: usize) -> DateWord {
        self.form(at).map_or(DateWord::None, |form| form.date)
    }

    /// Plain digits, no more than four.
    pub(super) fn digits(&self, at: usize) -> Option<(u32, usize)> {
        let text = self.text(at);
        let plain = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| (text.parse().unwrap_or(0), text.len()))
    }

    /// A day of the month, in digits: « 13 », « 1er », “2nd”.
    pub(super) fn day(&self, at: usize) -> Option<u32> {
        if self.token(at)?.kind != TokenKind::Number {
            return None;
        }
        let text = self.text(at);
        let digits = text.trim_end_matches(char::is_alphabetic);
        let ending = &text[digits.len()..];
        let ordinal = ending.is_empty() || self.dates.day_endings.contains(&ending);
        let short = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        (ordinal && short)
            .then(|| digits.parse().unwrap_or(0))
            .filter(|day| (1..=31).contains(day))
    }

    /// A month; a word that has another meaning too only where `near` says that
    /// something beside it makes it one.
    pub(super) fn month(&self, at: usize, near: bool) -> Option<u32> {
        match self.date(at) {
            DateWord::Month(month) => Some(u32::from(month)),
            DateWord::PerhapsMonth(month) if near => Some(u32::from(month)),
            _ => None,
        }
    }

    /// A year of four digits right after something that makes it one.
    pub(super) fn year(&self, at: usize) -> Option<i32> {
        let (year, digits) = self.digits(at)?;
        (digits == 4 && (1000..=2100).contains(&year)).then_some(year as i32)
    }

    /// The year at `at`, or behind a comma there, and where it ends.
    pub(super) fn year_behind(&self, at: usize) -> (Option<i32>, usize) {
        let comma = usize::from(self.text(at) == "," && self.dates.turns_before());
        match self.year(at + comma) {
            Some(year) => (Some(year), at + comma + 1),
            None => (None, at),
        }
    }

    pub(super) fn turn(&self, at: usize) -> Option<i32> {
        let text = self.text(at);
        let known = self.dates.turns.iter().find(|(word, _)| *word == text)?;
        Some(known.1)
    }

    /// What stands behind a word: « dernier ».
    pub(super) fn turn_behind(&self, at: usize) -> (Option<i32>, usize) {
        match self.turn(at) {
            Some(turn) if !self.dates.turns_before() => (Some(turn), at + 1),
            _ => (None, at),
        }
    }
}

impl Dates {
    /// Whether « dernier » stands before what it goes with (“last week”).
    pub(super) fn turns_before(&self) -> bool {
        self.articles.is_empty()
    }
}
