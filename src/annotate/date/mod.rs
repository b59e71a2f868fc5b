//! Calendar expressions, resolved against the article's date where they are relative.
//!
//! In: a [`Reading`]. Out: dates in the order of the text, not overlapping,
//! outside boilerplate. [`expression`] says where one stands and what its words
//! tell, [`direction`] whether it lies before or behind, [`resolve`] which day,
//! month or year it is.

mod direction;
mod expression;
mod resolve;
#[cfg(test)]
mod tests;

use super::Reading;
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::figure::{Date, DateReference};
use crate::report::{Span, TokenKind};
use crate::text::calendar::Day;
use expression::{Expression, Told};

/// Sentences at the head of an article in which the day it came out is looked for.
const HEAD: usize = 6;

/// The dates of an article.
#[inline(never)]
pub fn dates(reading: &Reading) -> Vec<Date> {
    let expressions = expressions(reading);
    let reference = reference(reading, &expressions);
    expressions
        .iter()
        .map(|expression| {
            let direction = direction::direction(reading, expression);
            let found = resolve::resolve(expression.told, direction, reference);
            Date {
                span: span(reading, expression),
                relative: found.relative,
                reference: found
                    .relative
                    .then_some(reference)
                    .flatten()
                    .map(|(_, from)| from),
                iso: found.iso,
            }
        })
        .collect()
}

fn span(reading: &Reading, expression: &Expression) -> Span {
    Span {
        start: reading.tokens[expression.first].span.start,
        end: reading.tokens[expression.end - 1].span.end,
    }
}

/// Every expression outside boilerplate, in order.
fn expressions(reading: &Reading) -> Vec<Expression> {
    let mut found: Vec<Expression> = Vec::new();
    let mut at = 0;
    for sentence in reading.sentences {
        let from = at;
        let inside = |token: &Token| token.span.start < sentence.span.end;
        while let Some(token) = reading.tokens.get(at)
            && inside(token)
        {
            let begins = token.kind == TokenKind::Number || token.roles.has(Roles::OF_DATE);
            if !begins || token.boilerplate {
                at += 1;
                continue;
            }
            // Not walked to: a text may be one sentence of numbers.
            let end = at + reading.tokens[at..].partition_point(inside);
            match expression::read(reading, from.max(free(&found)), at, end) {
                Some(expression) => {
                    at = expression.end;
                    found.push(expression);
                }
                None => at += 1,
            }
        }
    }
    found
}

/// First token behind the expressions found so far.
fn free(found: &[Expression]) -> usize {
    found.last().map_or(0, |last| last.end)
}

/// The day that relative expressions are counted from, and where it is from.
fn reference(reading: &Reading, expressions: &[Expression]) -> Option<(Day, DateReference)> {
    if let Some(day) = reading.published.and_then(Day::from_iso) {
        return Some((day, DateReference::Published));
    }
    // A whole date at the head of the text, in a dateline.
    let head = reading
        .sentences
        .get(HEAD)
        .map_or(u32::MAX, |sentence| sentence.span.start);
    expressions
        .iter()
        .take_while(|expression| reading.tokens[expression.first].span.start < head)
        .find_map(|expression| match expression.told {
            Told::Calendar {
                year: Some(year),
                month: Some(month),
                day: Some(day),
                ..
            } => Day::new(year, month, day),
            _ => None,
        })
        .map(|day| (day, DateReference::Text))
}
