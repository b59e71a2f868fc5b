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
use crate::document::Token;
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
        let from = at;
        let of_sentence = found.len();
        while let Some(token) = reading.tokens.get(at)
            && token.span.start < sentence.span.end
        {
            if !may_begin(reading, token) {
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
            let next_date = dates.peek().map_or(u32::MAX, |date| date.span.start);
            let limit = next_date.min(sentence.span.end);
            // Not walked to: a text may be one sentence of numbers.
            let free = reading.tokens[at..].partition_point(|token| token.span.start < limit);
            let words = Window {
                reading,
                from: from.max(found.last().map_or(0, |(_, counted)| counted.end)),
                end: at + free,
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
    }
    found
        .into_iter()
        .filter_map(|(number, counted)| figure(reading, &number, &counted))
        .collect()
}

/// Whether a number can begin with a token.
fn may_begin(reading: &Reading, token: &Token) -> bool {
    let mark = token.kind == TokenKind::Punctuation;
    let length = token.span.end - token.span.start;
    // One branch, as marks come and go.
    let may = (token.kind == TokenKind::Number)
        | token.roles.has(Roles::BEGINS_NUMBER)
        | mark & (length == '½'.len_utf8() as u32);
    may && (!mark || reading.written(token) == "½") && !token.boilerplate && !token.named
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
