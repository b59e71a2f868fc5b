//! Characters → tokens.
//!
//! Word boundaries are those of Unicode (UAX #29, by `unicode-segmentation`)
//! corrected for the press: elisions part (« l’|usine »), inversions part
//! (« a|-t-il »), hyphenated names, numbers with inner spaces, abbreviations,
//! initials, addresses and handles stay whole; what is a language's own way is
//! in its [`crate::lang::Cuts`]. Plain Latin text, nearly all of it, is scanned
//! directly; anything else is cut by the crate.

mod address;
pub(super) mod character;
mod compound;
mod listed;
mod mark;
mod number;
mod word;

use crate::lang::Pack;
use crate::report::{Span, TokenKind};
use crate::text::scan;
use address::next_sign;
use character::{is_emoji, is_ignorable, is_latin, is_punctuation, is_space, plain_run};
use listed::Listed;
use unicode_segmentation::UnicodeSegmentation;

/// A token before its form is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawToken {
    /// UTF-8 bytes.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

/// The tokens of `text`, in order, not overlapping; everything but white space is covered.
#[inline(never)]
pub fn tokenise(text: &str, pack: &Pack) -> Vec<RawToken> {
    let mut scanner = Scanner {
        text,
        pack,
        listed: Listed::of(pack.code),
        sign: next_sign(text.as_bytes(), 0),
        addresses: false,
        quotation: false,
        tokens: Vec::with_capacity(text.len() / 5),
    };
    scanner.begin_line(0);
    let mut position = 0;
    while position < text.len() {
        position = scanner.step(position);
    }
    scanner.tokens
}

struct Scanner<'a> {
    text: &'a str,
    pack: &'a Pack,
    listed: &'static Listed,
    /// Where the next sign of a web or mail address stands, on this line or a later one.
    sign: usize,
    /// Whether this line has one, and may hold an address.
    addresses: bool,
    /// Whether a single quotation mark is open on this line.
    quotation: bool,
    tokens: Vec<RawToken>,
}

impl Scanner<'_> {
    /// Reads what stands at `start` and returns where to go on.
    fn step(&mut self, start: usize) -> usize {
        // Nearly all of a text, told by one byte.
        match self.text.as_bytes().get(start) {
            Some(b' ') => return start + 1,
            Some(b',') => return self.push(start, start + 1, TokenKind::Punctuation),
            Some(letter) if letter.is_ascii_alphabetic() && !self.addresses => {
                return self.word(start);
            }
            _ => {}
        }
        let Some(first) = self.at(start) else {
            return self.text.len();
        };
        if is_space(first) {
            let next = start + first.len_utf8();
            if first == '\n' {
                self.begin_line(next);
            }
            return next;
        }
        if self.addresses
            && let Some(end) = self.address(start, first)
        {
            return self.push(start, end, TokenKind::Url);
        }
        if matches!(first, '@' | '#')
            && let Some(end) = self.handle(start)
        {
            return self.push(start, end, TokenKind::Handle);
        }
        if first.is_ascii_digit() {
            return self.number(start);
        }
        if is_latin(first) {
            return self.word(start);
        }
        if matches!(first, '.' | '-' | '+') && self.signed_number(start, first) {
            return self.number_from(start, start + 1);
        }
        if let Some(end) = self.emoticon(start) {
            return self.push(start, end, TokenKind::Emoji);
        }
        if is_punctuation(first) {
            let end = self.marks(start, first);
            return self.push(start, end, TokenKind::Punctuation);
        }
        if matches!(first, '=' | '+' | '~' | '<' | '>' | '°' | '±') {
            let end = self.symbol(start, first);
            return self.push(start, end, TokenKind::Symbol);
        }
        self.foreign(start, first)
    }

    /// Forgets what belongs to the line before, and looks ahead at the one from `start` on.
    fn begin_line(&mut self, start: usize) {
        self.quotation = false;
        let text = self.text.as_bytes();
        if self.sign < start {
            self.sign = next_sign(text, start);
        }
        self.addresses = self.sign < text.len()
            && scan::find(&text[..self.sign], start, |byte| byte == b'\n') == self.sign;
    }

    pub(super) fn at(&self, position: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(position)?;
        if byte < 0x80 {
            Some(char::from(byte))
        } else {
            self.text[position..].chars().next()
        }
    }

    pub(super) fn push(&mut self, start: usize, end: usize, kind: TokenKind) -> usize {
        self.tokens.push(RawToken {
            span: Span {
                start: start as u32,
                end: end as u32,
            },
            kind,
        });
        end
    }

    pub(super) fn run_of(&self, start: usize, wanted: char) -> usize {
        let mut end = start;
        while self.at(end) == Some(wanted) {
            end += wanted.len_utf8();
        }
        end
    }

    /// The end of the Latin letters, digits and marks that begin at `start`.
    pub(super) fn letters(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = start;
        loop {
            // Eight bytes at once, but for the last of a text.
            while let Some(&several) = bytes[end..].first_chunk() {
                let plain = plain_run(several);
                end += plain;
                if plain < several.len() {
                    break;
                }
            }
            match self.at(end) {
                Some(c) if c.is_ascii() && !c.is_ascii_alphanumeric() => return end,
                Some(c) if c.is_ascii() || is_latin(c) || is_ignorable(c) => {
                    end += c.len_utf8();
                }
                _ => return end,
            }
        }
    }

    /// What is neither Latin nor common punctuation: one Unicode word at a time.
    fn foreign(&mut self, start: usize, first: char) -> usize {
        // Only what is near is looked at, whatever stands after: linear on long texts.
        let rest = &self.text[start..];
        let mut near = rest.len().min(256);
        while !rest.is_char_boundary(near) {
            near -= 1;
        }
        let stop = rest[..near]
            .find(|c: char| is_space(c) || c.is_ascii_alphabetic())
            .unwrap_or(near)
            .max(first.len_utf8());
        let piece = rest[..stop]
            .split_word_bounds()
            .next()
            .unwrap_or(&rest[..stop]);
        let kind = if piece.chars().any(char::is_alphabetic) {
            TokenKind::Word
        } else if piece.chars().any(char::is_numeric) {
            TokenKind::Number
        } else if is_emoji(piece) {
            TokenKind::Emoji
        } else {
            TokenKind::Symbol
        };
        self.push(start, start + piece.len(), kind)
    }
}

#[cfg(test)]
mod tests;
