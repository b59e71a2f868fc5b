//! Some tokens of a sentence in a row, asked about by their number: what stands
//! outside them is not seen.

use super::Reading;
use crate::document::{Form, Token};
use crate::report::PartOfSpeech;

/// The tokens of a sentence that are free to be read.
#[derive(Clone, Copy)]
pub struct Window<'a, 'r> {
    /// The article.
    pub reading: &'r Reading<'a>,
    /// First token.
    pub from: usize,
    /// Token after the last.
    pub end: usize,
}

impl<'a> Window<'a, '_> {
    /// The token at `at`.
    pub fn token(&self, at: usize) -> Option<&'a Token> {
        (self.from..self.end)
            .contains(&at)
            .then(|| &self.reading.tokens[at])
    }

    /// Its form; `None` for punctuation and other signs.
    pub fn form(&self, at: usize) -> Option<&'a Form> {
        self.reading.form(self.token(at)?)
    }

    /// Its part of speech.
    pub fn part(&self, at: usize) -> Option<PartOfSpeech> {
        self.token(at)?.part_of_speech
    }

    /// The folded word, or the sign; empty outside.
    pub fn text(&self, at: usize) -> &'a str {
        match self.token(at) {
            Some(token) => match self.reading.form(token) {
                Some(form) => &form.text,
                None => self.reading.written(token),
            },
            None => "",
        }
    }

    /// The same of the token before.
    pub fn before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |at| self.text(at))
    }

    /// As written; empty outside.
    pub fn written(&self, at: usize) -> &'a str {
        self.token(at)
            .map_or("", |token| self.reading.written(token))
    }

    /// Whether nothing stands between a token and the one before it.
    pub fn touches(&self, at: usize) -> bool {
        at > 0
            && match (self.token(at - 1), self.token(at)) {
                (Some(a), Some(b)) => a.span.end == b.span.start,
                _ => false,
            }
    }
}
