//! What joins two parts without a space: hyphens, slashes, « & », full stops of
//! file and domain names.

use super::Scanner;
use super::character::{is_latin, is_space};
use crate::report::TokenKind;
use crate::text::fold::fold;

/// Last parts of names of sites and files (« exemple.fr », « liste.pdf »).
const EXTENSIONS: [&str; 34] = [
    "fr", "com", "org", "net", "eu", "be", "ch", "ca", "uk", "us", "de", "info", "gouv", "edu",
    "gov", "io", "tv", "doc", "docx", "xls", "xlsx", "pdf", "txt", "jpg", "jpeg", "png", "gif",
    "html", "htm", "php", "csv", "zip", "mp3", "mp4",
];

/// Parts after the first that a name of a site or a file may have.
const MOST_PARTS: usize = 4;

impl Scanner<'_> {
    /// Whether the parts `start..end` and `next..` of a compound are one token.
    /// Where compounds part, names (« Jong-un », « Su-35 ») and prefixed words stay whole.
    pub(super) fn keeps_hyphen(&self, start: usize, end: usize, next: usize) -> bool {
        if !self.pack.cuts.compounds_apart {
            return true;
        }
        let (first, last) = (&self.text[start..end], &self.text[next..self.letters(next)]);
        let capital = |part: &str| part.starts_with(char::is_uppercase);
        if last.starts_with(|c: char| c.is_ascii_digit()) || capital(first) && capital(last) {
            return true;
        }
        if end - start <= 7 && self.pack.cuts.prefixes.contains(&fold(first).as_str()) {
            return true;
        }
        // « Kim Jong-un »: a name goes before.
        capital(first)
            && end - start <= 6
            && last.len() <= 4
            && first.chars().skip(1).all(char::is_lowercase)
            && first.len() > 1
            && !self.pack.cuts.compound_tails.contains(&last)
            && self.tokens.last().is_some_and(|token| {
                let before = token.span.slice(self.text);
                token.kind == TokenKind::Word
                    && token.span.end as usize + 1 == start
                    && capital(before)
                    && !self.listed.is_function_word(before)
            })
    }

    /// Whether the slash between `start..end` and `next..` joins initials
    /// (« c/o », « AC/DC »); other words beside a slash are words of their own.
    pub(super) fn keeps_slash(&self, start: usize, end: usize, next: usize) -> bool {
        let (first, last) = (&self.text[start..end], &self.text[next..self.letters(next)]);
        let capital = |part: &str| part.starts_with(char::is_uppercase) && part.len() <= 4;
        (first.len() == 1 && last.len() == 1 && first != "l")
            || first.len() > 1 && capital(first) && capital(last)
    }

    /// Whether the « & » between capitals is part of a name (« AT&T », « R&D »).
    pub(super) fn keeps_ampersand(&self, start: usize, end: usize, next: usize) -> bool {
        let short =
            |part: &str| part.chars().count() <= 3 && part.chars().all(|c| c.is_ascii_uppercase());
        short(&self.text[start..end])
            && short(&self.text[next..self.letters(next)])
            && self.letters(next) > next
    }

    /// The end of the name of a site or a file whose first full stop stands at `end`.
    pub(super) fn file_name(&self, end: usize) -> Option<usize> {
        let mut at = end;
        let mut found = None;
        for _ in 0..MOST_PARTS {
            if self.at(at) != Some('.') || !self.at(at + 1).is_some_and(is_latin) {
                break;
            }
            let until = self.letters(at + 1);
            let part = &self.text[at + 1..until];
            if part.len() <= 4
                && (part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                    || part.bytes().all(|b| b.is_ascii_uppercase()))
                && EXTENSIONS.contains(&part.to_ascii_lowercase().as_str())
            {
                found = Some(until);
            }
            at = until;
        }
        found
    }

    /// Whether the apostrophe at `end` closes a plural (“the parents’ vote”)
    /// and no quotation.
    pub(super) fn closes_plural(&self, start: usize, end: usize, next: usize) -> bool {
        self.pack.cuts.closing_apostrophe
            && !self.quotation
            && end - start > 2
            && matches!(self.text.as_bytes()[end - 1], b's' | b'S')
            && self.at(next).is_some_and(is_space)
    }
}
