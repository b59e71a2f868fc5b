//! Whether a figure is given as exact.

use super::counted::Counted;
use super::number::{Made, Number};
use crate::annotate::Reading;
use crate::report::figure::Bound;

/// Words before or after a figure that are looked at.
const WINDOW: usize = 4;
/// Bytes of a common word and a space: nearly all windows are no longer in all.
const COMMON_WORD: usize = 12;

/// By the words before and after it (« environ », « plus de »), and by itself (« une dizaine »).
pub fn bound(reading: &Reading, number: &Number, counted: &Counted) -> Bound {
    let numbers = &reading.pack.numbers;
    let text = |at: usize| {
        let token = &reading.tokens[at];
        reading
            .form(token)
            .map_or_else(|| reading.written(token), |form| form.text.as_str())
    };
    let mut before = String::with_capacity(WINDOW * COMMON_WORD);
    for at in number.first.saturating_sub(WINDOW)..number.first {
        if !before.ends_with('\'') {
            before.push(' ');
        }
        before.push_str(text(at));
    }
    // « plus d'une dizaine », « jusqu'au »
    let before = match before.strip_suffix(" d'") {
        Some(elided) => format!("{elided} de"),
        None => before,
    };
    // Most phrases are told apart by their last byte.
    let last = before.as_bytes().last();
    let known = numbers.bounds_before.iter().filter(|(phrase, _)| {
        phrase.as_bytes().last() == last
            && before
                .strip_suffix(phrase)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with([' ', '\'']))
    });
    if let Some((_, bound)) = known.max_by_key(|(phrase, _)| phrase.len()) {
        return *bound;
    }
    let mut after = String::with_capacity(WINDOW * COMMON_WORD);
    let last = (counted.end + WINDOW).min(reading.tokens.len());
    for at in counted.end..last {
        after.push_str(text(at));
        after.push(' ');
    }
    let first = after.as_bytes().first();
    let known = numbers.bounds_after.iter().find(|(phrase, _)| {
        phrase.as_bytes().first() == first
            && after
                .strip_prefix(phrase)
                .is_some_and(|rest| rest.starts_with(' '))
    });
    match known {
        Some((_, bound)) => *bound,
        None if number.made == Made::Collective => Bound::About,
        None => Bound::Exact,
    }
}
