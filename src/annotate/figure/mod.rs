//! Figures: every number, in digits or words, with what it counts.
//!
//! In: a [`Reading`] and its dates, whose numbers are no figures. Out: figures
//! in the order of the text, not overlapping, outside boilerplate. [`number`]
//! reads a number ([`digits`] its digits), [`counted`] finds the noun or unit,
//! [`other`] tells numbers that count nothing (clock times, scores, labels),
//! [`bound`] how exact it is given.

mod bound;
mod counted;
mod digits;
mod number;
mod other;
#[cfg(test)]
mod tests;

use super::Reading;
use super::window::Window;
use crate::lang::roles::Roles;
use crate::report::figure::{Date, Figure};
use crate::report::{Span, TokenKind};
use counted::Counted;
use number::Number;

/// The figures of an article.
#[inline(never)]
pub fn figures(reading: &Reading, dates: &[Date]) -> Vec<Figure> {
    let mut found: Vec<(Number, Counted)> = Vec::new();
    let mut dates = dates.iter().peekable();
    let mut at = 0;
    for sentence in reading.sentences {
        let end =
            at + reading.tokens[at..].partition_point(|token| token.span.start < sentence.span.end);
        let from = at;
        let of_sentence = found.len();
        while at < end {
            let token = &reading.tokens[at];
            let may = token.kind == TokenKind::Number
                || token.roles.has(Roles::BEGINS_NUMBER)
                || token.kind == TokenKind::Punctuation && reading.written(token) == "½";
            if !may || token.boilerplate || token.named {
                at += 1;
                continue;
            }
            while dates
                .next_if(|date| date.span.end <= token.span.start)
                .is_some()
            {}
            if let Some(date) = dates.peek()
                && date.span.start <= token.span.start
            {
                at += 1;
                continue;
            }
            let limit = match dates.peek() {
                Some(date) => {
                    at + reading.tokens[at..end]
                        .partition_point(|token| token.span.start < date.span.start)
                }
                None => end,
            };
            let words = Window {
                reading,
                from: from.max(found.last().map_or(0, |(_, counted)| counted.end)),
                end: limit,
            };
            match number::read(&words, at) {
                Some(number) => {
                    let counted = counted::counted(&words, &number);
                    at = counted.end.max(at + 1);
                    if !other::is_other(&words, &number, &counted) {
                        found.push((number, counted));
                    }
                }
                None => at += 1,
            }
        }
        counted::share(reading, &mut found[of_sentence..]);
        at = end;
    }
    found
        .into_iter()
        .filter_map(|(number, counted)| figure(reading, &number, &counted))
        .collect()
}

fn figure(reading: &Reading, number: &Number, counted: &Counted) -> Option<Figure> {
    let span = |first: usize, end: usize| Span {
        start: reading.tokens[first].span.start,
        end: reading.tokens[end - 1].span.end,
    };
    let value = counted.value.unwrap_or(number.value);
    let mut whole = span(number.first, counted.end);
    // The full stop of « 152 mm. » ends the sentence.
    if reading
        .written(&reading.tokens[counted.end - 1])
        .ends_with('.')
    {
        whole.end -= 1;
    }
    value.is_finite().then(|| Figure {
        correction: None,
        span: whole,
        value,
        bound: bound::bound(reading, number, counted),
        unit: counted.unit.clone(),
        of: counted.noun.map(|(first, end)| span(first, end)),
        counted: counted
            .noun
            .map(|(first, end)| counted::lemma(reading, first, end)),
    })
}
