//! Words: elision, inversion, compounds, abbreviations, initials.

use super::Scanner;
use super::character::{
    is_apostrophe, is_hyphen, is_hyphen_text, is_latin, is_space, starts_like_vowel,
};
use super::listed::Abbreviation;
use crate::report::TokenKind;
use crate::text::fold::fold;

impl Scanner<'_> {
    /// A word that begins at `start`, cut where its language cuts it.
    pub(super) fn word(&mut self, start: usize) -> usize {
        let mut end = self.letters(start);
        // Nearly all words: nothing that could go on with them.
        match self.text.as_bytes().get(end) {
            Some(b' ') => return self.push(start, end, TokenKind::Word) + 1,
            Some(b',' | b'\n') => return self.push(start, end, TokenKind::Word),
            _ => {}
        }
        let mut chain: Option<usize> = None;
        while let Some(joiner) = self.at(end) {
            let next = end + joiner.len_utf8();
            if is_apostrophe(joiner) {
                if self.elides(start, end, next) {
                    return self.push(start, next, TokenKind::Word);
                }
                if !self.at(next).is_some_and(is_latin) {
                    if self.closes_plural(start, end, next) {
                        end = next;
                    }
                    break;
                }
                end = self.letters(next);
            } else if is_hyphen(joiner) {
                if !self
                    .at(next)
                    .is_some_and(|c| is_latin(c) || c.is_ascii_digit())
                    || !self.keeps_hyphen(chain.unwrap_or(start), end, next)
                {
                    break;
                }
                // « MAJ-13/09/23 »: a date is no part of a compound.
                if self.text[next..self.digits(next)].contains('/') {
                    break;
                }
                chain.get_or_insert(end);
                end = self.letters(next);
            } else if joiner == '.'
                && self.at(next).is_some_and(is_latin)
                && let Some(until) = self.file_name(end)
            {
                end = until;
            } else if joiner == '.' && self.abbreviates(start, end) {
                if self.ends_with_stop(start, end) {
                    break;
                }
                end = next;
                // « J.-C. », « U.S. », « J.A. »
                if self.at(end).is_some_and(is_latin) && end - start <= 8 {
                    end = self.letters(end);
                } else if !self.at(end).is_some_and(is_hyphen) {
                    break;
                }
            } else if joiner == '/' && self.keeps_slash(start, end, next)
                || joiner == '&' && self.keeps_ampersand(start, end, next)
                || joiner == '_'
                    && self
                        .at(next)
                        .is_some_and(|c| is_latin(c) || c.is_ascii_digit())
            {
                end = self.letters(next);
            } else if joiner == '('
                && let Some(until) = self.optional_ending(next)
            {
                end = until;
            } else if joiner == '°'
                && end - start == 1
                && self.text[start..].starts_with(['n', 'N'])
            {
                return self.push(start, next, TokenKind::Word);
            } else {
                break;
            }
        }
        if let Some(hyphen) = chain
            && let Some(cut) = self.inversion(start, hyphen, end)
        {
            self.push(start, cut, TokenKind::Word);
            return self.push(cut, end, TokenKind::Word);
        }
        self.push(start, end, TokenKind::Word)
    }

    /// Whether the apostrophe between `end` and `next` closes an elided word.
    /// Elision stands before a vowel or a mute h, so « N’Golo » stays whole.
    pub(super) fn elides(&self, start: usize, end: usize, next: usize) -> bool {
        if end - start > 8 || self.pack.elisions.is_empty() {
            return false;
        }
        let prefix = &self.text[start..end];
        let elided = |elision: &&str| elision.eq_ignore_ascii_case(prefix);
        if !self.pack.elisions.iter().any(elided) {
            return false;
        }
        let whole = &self.text[start..self.compound(next)];
        let first = whole.as_bytes()[0].to_ascii_lowercase();
        let unelided = |word: &&str| {
            word.as_bytes()[0] == first
                && word.chars().count() == whole.chars().count()
                && **word == fold(whole)
        };
        if self.pack.unelided.iter().any(unelided) {
            return false;
        }
        match self.at(next) {
            Some(c) if is_latin(c) => {
                let vowel = starts_like_vowel(c);
                vowel || !self.text[start..].starts_with(char::is_uppercase) || !c.is_uppercase()
            }
            Some(c) => !is_space(c) || prefix.len() == 1,
            None => true,
        }
    }

    /// Whether the full stop after `start..end` belongs to the word.
    pub(super) fn abbreviates(&self, start: usize, end: usize) -> bool {
        let word = &self.text[start..end];
        let next = self.at(end + 1);
        if next == Some('.') {
            return false;
        }
        let parts = |c: char| c == '.' || is_hyphen(c);
        let mut letters = word.chars().rev();
        let (last, before) = (letters.next(), letters.next());
        if let Some(letter) = last.filter(|&c| !parts(c))
            && before.is_none_or(parts)
        {
            // Part of an acronym (« O.N.U. »), or an initial before a name (« D. J. Brown »).
            if before.is_some() || (next.is_some_and(is_latin) && letter.is_alphabetic()) {
                return letter.is_alphabetic();
            }
            if letter.is_uppercase() {
                // « J.-C. »
                let hyphen = next.is_some_and(is_hyphen);
                if hyphen || self.initial(end + 1) {
                    return true;
                }
            }
        }
        // A word and a full stop glued to the next word is an end, not an abbreviation.
        if next.is_some_and(is_latin) && !word.contains('.') {
            return false;
        }
        if end - start > 8 {
            return false;
        }
        match self.listed.abbreviation(word) {
            Some(Abbreviation::Anywhere) => true,
            Some(Abbreviation::BeforeNumber) => self.text[end + 1..]
                .trim_start_matches([' ', '\u{a0}', '\u{202f}'])
                .starts_with(|c: char| c.is_ascii_digit()),
            None => false,
        }
    }

    /// Whether the full stop of the abbreviation `start..end` also ends the
    /// sentence, in a language that makes it a token of its own there.
    fn ends_with_stop(&self, start: usize, end: usize) -> bool {
        if !self.pack.cuts.closing_full_stop {
            return false;
        }
        let rest = self.text[end + 1..].trim_start_matches([' ', '\u{a0}', '"', '”', '’', ')']);
        if rest.is_empty() || rest.starts_with(['\n', '\r']) {
            return true;
        }
        let word = &self.text[start..end];
        if !rest.starts_with(char::is_uppercase)
            || !(word.contains('.')
                || self
                    .pack
                    .closing_abbreviations
                    .contains(&fold(word).as_str()))
        {
            return false;
        }
        let offset = self.text.len() - rest.len();
        let next = &rest[..self.letters(offset) - offset];
        next.len() > 1 && self.listed.is_function_word(next)
    }

    /// The end of an optional ending in brackets (« élu(e)s ») whose letters begin at `start`.
    fn optional_ending(&self, start: usize) -> Option<usize> {
        let ending = &self.text[start..self.letters(start)];
        let close = start + ending.len();
        if self.pack.cuts.compounds_apart {
            return None;
        }
        let short = matches!(
            ending,
            "s" | "e" | "es" | "x" | "S" | "E" | "ES" | "X" | "ne" | "le"
        );
        (short && self.at(close) == Some(')')).then(|| self.letters(close + 1))
    }

    /// Whether a single capital with its full stop, ending at `end`, is the
    /// initial of a name: a capitalised word that is no function word follows
    /// on the same line.
    pub(super) fn initial(&self, end: usize) -> bool {
        let rest = &self.text[end..];
        let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if word.len() == rest.len() || !word.starts_with(char::is_uppercase) {
            return false;
        }
        let offset = self.text.len() - word.len();
        let next = &self.text[offset..self.letters(offset)];
        next.chars().count() == 1 || !self.listed.is_function_word(next)
    }

    /// Where an inverted pronoun begins in the hyphenated word `start..end`
    /// whose first hyphen stands at `hyphen`.
    pub(super) fn inversion(&self, start: usize, hyphen: usize, end: usize) -> Option<usize> {
        let first = &self.text[start..hyphen];
        // The sign is not always one byte: « ‐ » (U+2010) is three.
        let mut after = self.text[hyphen..end].chars();
        after.next();
        let tail = fold(after.as_str());
        let cut = self
            .pack
            .inversions
            .iter()
            .filter(|suffix| {
                tail == **suffix
                    || tail
                        .strip_suffix(**suffix)
                        .is_some_and(|before| before.ends_with('-'))
            })
            .filter_map(|suffix| {
                let before = self.text.get(..end.checked_sub(suffix.len())?)?;
                Some(before.char_indices().next_back()?.0)
            })
            .min()?;
        if self
            .pack
            .uninverted
            .contains(&fold(&self.text[start..end]).as_str())
        {
            return None;
        }
        // A verb is capitalised only where a sentence begins; a name (« Jong-il ») anywhere.
        let capital = first.starts_with(char::is_uppercase);
        if capital && !first.chars().all(char::is_uppercase) {
            let verb = tail.starts_with("t-") || first.ends_with(['t', 'd', 's', 'z', 'e', 'a']);
            if !self.opens_sentence() || !verb {
                return None;
            }
        }
        self.text.is_char_boundary(cut).then_some(cut)
    }

    /// Whether the next token opens a sentence, as far as the tokens before it tell.
    pub(super) fn opens_sentence(&self) -> bool {
        self.tokens.last().is_none_or(|token| {
            let before = token.span.slice(self.text);
            token.kind == TokenKind::Punctuation && before != "," && !is_hyphen_text(before)
        })
    }

    /// The end of the letters and hyphens that begin at `start`.
    pub(super) fn compound(&self, start: usize) -> usize {
        let mut end = self.letters(start);
        while let Some(hyphen) = self.at(end).filter(|c| is_hyphen(*c))
            && self.at(end + hyphen.len_utf8()).is_some_and(is_latin)
        {
            end = self.letters(end + hyphen.len_utf8());
        }
        end
    }
}
