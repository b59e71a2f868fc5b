//! Punctuation, symbols and emoticons: which stand alone and which run together.

use super::Scanner;
use super::character::{is_apostrophe, is_latin, is_space};

impl Scanner<'_> {
    /// The end of the punctuation token at `start`: most marks stand alone;
    /// dots, dashes and ornaments run together, and in some languages « !! ».
    pub(super) fn marks(&mut self, start: usize, first: char) -> usize {
        match first {
            '.' | '-' | '*' | '_' => self.run_of(start, first),
            '!' | '?' if self.pack.cuts.joined_marks => {
                let mut end = start + 1;
                while matches!(self.at(end), Some('!' | '?')) {
                    end += 1;
                }
                end
            }
            '‘' | '’' | '\'' => self.single_mark(start, first),
            _ => start + first.len_utf8(),
        }
    }

    /// A single quotation mark, two of them for a double one (“''”), or the
    /// apostrophe of a decade (“the ’60s”).
    fn single_mark(&mut self, start: usize, first: char) -> usize {
        let next = start + first.len_utf8();
        if self.pack.cuts.closing_apostrophe {
            if is_apostrophe(first) && self.opens(start) {
                let digits = self.digits(next);
                if digits == next + 2 {
                    return self.letters(digits);
                }
            }
            if let Some(second) = self.at(next).filter(|c| matches!(c, '‘' | '’' | '\'')) {
                return next + second.len_utf8();
            }
        }
        self.quotation = first == '‘' || self.opens(start);
        next
    }

    /// Whether what stands at `start` comes after a space, or an opening bracket.
    pub(super) fn opens(&self, start: usize) -> bool {
        self.text[..start]
            .chars()
            .next_back()
            .is_none_or(|c| is_space(c) || matches!(c, '(' | '[' | '“' | '"'))
    }

    /// The end of the symbol at `start`: « << », « === », « °C », « +/- ».
    pub(super) fn symbol(&self, start: usize, first: char) -> usize {
        let next = start + first.len_utf8();
        match first {
            '°' => match self.at(next) {
                Some(scale @ ('C' | 'F'))
                    if !self.at(next + scale.len_utf8()).is_some_and(is_latin) =>
                {
                    next + scale.len_utf8()
                }
                _ => next,
            },
            '+' if self.text[next..].starts_with("/-") => next + 2,
            _ => self.run_of(start, first),
        }
    }

    /// An emoticon at `start` (« :-) »), with a space before and none inside.
    pub(super) fn emoticon(&self, start: usize) -> Option<usize> {
        let bytes = &self.text.as_bytes()[start..];
        if !matches!(bytes[0], b':' | b';' | b'=') {
            return None;
        }
        let mouth = 1 + usize::from(bytes.get(1) == Some(&b'-'));
        if !matches!(bytes.get(mouth)?, b')' | b'(' | b'D' | b'P' | b'p') {
            return None;
        }
        let end = start + mouth + 1;
        let alone = self.opens(start)
            && self
                .at(end)
                .is_none_or(|c| !is_latin(c) && !c.is_ascii_digit());
        // « (comme ceci :) » closes a bracket.
        let bracket = bytes[mouth] == b')' && {
            let mut depth = 0_i32;
            for token in self.tokens.iter().rev().take(60) {
                match &self.text.as_bytes()[token.span.start as usize..token.span.end as usize] {
                    b"(" => depth += 1,
                    b")" => depth -= 1,
                    _ => {}
                }
            }
            depth > 0
        };
        (alone && !bracket).then_some(end)
    }
}
