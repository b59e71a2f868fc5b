//! Where a calendar expression stands, and what its words tell.
//!
//! In: the tokens of a sentence that are still free, and the one that may make an
//! expression. Out: the [`Expression`], if it is one. [`number`] reads those that a
//! number makes, [`word`] those of a day, month or season, [`stretch`] those of a
//! week or year; [`part`] reads what they are made of.

mod number;
mod part;
mod stretch;
mod word;

use std::ops::Deref;

use crate::annotate::Reading;
use crate::annotate::window::Window;
use crate::lang::dates::{Dates, Stretch};
use crate::report::TokenKind;

/// A calendar expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What its words tell.
    pub told: Told,
}

/// What the words of an expression tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Any of these, at least one.
    Calendar {
        /// 1 Monday to 7 Sunday.
        weekday: Option<u32>,
        /// 1 to 31.
        day: Option<u32>,
        /// 1 to 12.
        month: Option<u32>,
        /// As written.
        year: Option<i32>,
        /// −1 the last one, 1 the next, 0 this.
        turn: Option<i32>,
    },
    /// « été 2020 », « l’hiver dernier »
    Season {
        /// 1 spring to 4 winter.
        season: u32,
        /// As written.
        year: Option<i32>,
        /// −1 the last one, 1 the next, 0 this.
        turn: Option<i32>,
    },
    /// « hier »: days from today.
    Day(i32),
    /// « la semaine dernière »
    Stretch(Stretch, i32),
    /// « il y a un an »: months from today.
    Months(i32),
    /// « siècle », « veille »: nothing that ISO 8601 writes.
    Unsettled,
}

/// The expression that `at` is the first word of, or the word that makes it one;
/// `from..end` are the tokens of the sentence that are still free.
pub fn read(reading: &Reading, from: usize, at: usize, end: usize) -> Option<Expression> {
    let words = Calendar {
        words: Window { reading, from, end },
        dates: &reading.pack.dates,
    };
    match words.kind(at) {
        TokenKind::Number => words.numbers(at),
        _ => words.word(at),
    }
}

/// Words of a sentence, read by the calendar of their language.
struct Calendar<'a, 'r> {
    words: Window<'a, 'r>,
    dates: &'static Dates,
}

impl<'a, 'r> Deref for Calendar<'a, 'r> {
    type Target = Window<'a, 'r>;

    fn deref(&self) -> &Self::Target {
        &self.words
    }
}
