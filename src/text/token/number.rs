//! Numbers in digits: groups, decimals, dates, times, ordinals.

use super::Scanner;
use super::character::{is_apostrophe, is_hyphen, is_latin, is_space};
use crate::report::TokenKind;

impl Scanner<'_> {
    pub(super) fn digits(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut end = start;
        loop {
            while digit(end) {
                end += 1;
            }
            match bytes.get(end) {
                Some(b'.' | b',' | b':' | b'/' | b'-') if digit(end + 1) => end += 1,
                // « 10'000 », as in Switzerland.
                Some(b'\'') if (1..=3).all(|at| digit(end + at)) => end += 1,
                _ => return end,
            }
        }
    }

    /// The end of the first number where `start..end` is a range of two
    /// (“3-4”, “2003-2007”) and no telephone number, in a language that parts compounds.
    fn range(&self, start: usize, end: usize) -> Option<usize> {
        if !self.pack.cuts.compounds_apart {
            return None;
        }
        let (from, to) = self.text[start..end].split_once('-')?;
        let lengths = (from.len(), to.len());
        let time = from.contains(':') && to.contains(':');
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let apart = time
            || digits(from)
                && digits(to)
                && (from.len().max(to.len()) <= 3 || matches!(lengths, (4, 2 | 4)));
        apart.then_some(start + from.len())
    }

    /// A number that begins at `start`: « 1 200 », « 19.1 », « 1,2 », « 13/09/23 », « 4h30 », « 1er ».
    pub(super) fn number(&mut self, start: usize) -> usize {
        self.number_from(start, start)
    }

    /// A number that begins at `start` and whose first digit stands at `digits`, after a sign.
    pub(super) fn number_from(&mut self, start: usize, digits: usize) -> usize {
        let mut end = self.digits(digits);
        if let Some(first) = self.range(digits, end) {
            return self.push(start, first, TokenKind::Number);
        }
        while self.pack.cuts.spaced_digits
            && end - start <= 15
            && let Some(group) = self.group(start, end)
        {
            end = group;
        }
        if self.text.as_bytes()[start..end]
            .iter()
            .all(u8::is_ascii_digit)
            || end - start < 6
        {
            // “the 1960's”
            if self.pack.cuts.closing_apostrophe
                && self.at(end).is_some_and(is_apostrophe)
                && self.at(end + self.at(end).map_or(0, char::len_utf8)) == Some('s')
            {
                let end = self.letters(end + self.at(end).map_or(0, char::len_utf8));
                return self.push(start, end, TokenKind::Number);
            }
            let glued = self.letters(end);
            if glued > end {
                if self.pack.cuts.units.contains(&&self.text[end..glued]) {
                    return self.push(start, end, TokenKind::Number);
                }
                let mut end = glued;
                while let Some(part) = self.after_hyphen(end) {
                    end = self.letters(part);
                }
                return self.push(start, end, TokenKind::Number);
            }
            // « 4-temps »
            if self.text.as_bytes()[start..end]
                .iter()
                .all(u8::is_ascii_digit)
                && !self.pack.cuts.compounds_apart
                && self.at(end) == Some('-')
                && self.at(end + 1).is_some_and(is_latin)
            {
                let end = self.letters(end + 1);
                return self.push(start, end, TokenKind::Word);
            }
        }
        self.push(start, end, TokenKind::Number)
    }

    /// Where the next part of a compound begins, when a hyphen at `end` goes on with one.
    fn after_hyphen(&self, end: usize) -> Option<usize> {
        let hyphen = self.at(end).filter(|c| is_hyphen(*c))?;
        let part = end + hyphen.len_utf8();
        let goes_on = self
            .at(part)
            .is_some_and(|c| is_latin(c) || c.is_ascii_digit());
        (goes_on && !self.pack.cuts.compounds_apart).then_some(part)
    }

    /// The end of a group of three digits that follows `start..end` after one space.
    pub(super) fn group(&self, start: usize, end: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let head = self.text[start..end]
            .split([' ', '\u{a0}', '\u{202f}', '\u{2009}'])
            .next()?;
        if head.len() > 3 || !head.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let space = self.at(end)?;
        if !matches!(space, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') {
            return None;
        }
        let from = end + space.len_utf8();
        let group = bytes.get(from..from + 3)?;
        if !group.iter().all(u8::is_ascii_digit)
            || bytes.get(from + 3).is_some_and(u8::is_ascii_digit)
        {
            return None;
        }
        let mut to = from + 3;
        if bytes.get(to) == Some(&b',') && bytes.get(to + 1).is_some_and(u8::is_ascii_digit) {
            to += 1;
            while bytes.get(to).is_some_and(u8::is_ascii_digit) {
                to += 1;
            }
        }
        Some(to)
    }

    /// A sign, or a decimal point, that belongs to the number after it: at the
    /// start, after a space, a bracket or a sign of money.
    pub(super) fn signed_number(&self, start: usize, sign: char) -> bool {
        let before = self.text[..start].chars().next_back();
        self.at(start + 1).is_some_and(|c| c.is_ascii_digit())
            && before.is_none_or(|c| is_space(c) || matches!(c, '(' | '[' | '$' | '€' | '£'))
            && (sign == '.'
                || self
                    .tokens
                    .last()
                    .is_none_or(|token| token.kind != TokenKind::Number))
    }
}
