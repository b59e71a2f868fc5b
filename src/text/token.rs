//! Characters → tokens.
//!
//! Word boundaries are those of Unicode (UAX #29, by `unicode-segmentation`)
//! corrected for the press: elisions part (« l’|usine »), inversions part
//! (« a|-t-il »), hyphenated and slashed compounds, numbers with inner spaces,
//! abbreviations, initials, addresses and handles stay whole. Plain Latin text,
//! nearly all of it, is scanned directly; anything else is cut by the crate.

use crate::lang::Pack;
use crate::report::{Span, TokenKind};
use unicode_segmentation::UnicodeSegmentation;

use super::fold::fold;

/// A token before its form is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawToken {
    /// UTF-8 bytes.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
}

/// The tokens of `text`, in order, not overlapping; everything but white space is covered.
pub fn tokenise(text: &str, pack: &Pack) -> Vec<RawToken> {
    let mut scanner = Scanner {
        text,
        pack,
        tokens: Vec::with_capacity(text.len() / 5),
    };
    let mut position = 0;
    while position < text.len() {
        position = scanner.step(position);
    }
    scanner.tokens
}

struct Scanner<'a> {
    text: &'a str,
    pack: &'a Pack,
    tokens: Vec<RawToken>,
}

impl Scanner<'_> {
    /// Reads what stands at `start` and returns where to go on.
    fn step(&mut self, start: usize) -> usize {
        let Some(first) = self.at(start) else {
            return self.text.len();
        };
        if is_space(first) {
            return start + first.len_utf8();
        }
        if let Some(end) = self.address(start, first) {
            return self.push(start, end, TokenKind::Url);
        }
        if matches!(first, '@' | '#') {
            if let Some(end) = self.handle(start) {
                return self.push(start, end, TokenKind::Handle);
            }
        }
        if first.is_ascii_digit() {
            return self.number(start);
        }
        if is_latin(first) {
            return self.word(start);
        }
        if first == '.' {
            let end = self.run_of(start, '.');
            return self.push(start, end, TokenKind::Punctuation);
        }
        if first == '-' && self.signed_number(start) {
            let end = self.digits(start + 1);
            return self.push(start, end, TokenKind::Number);
        }
        if is_punctuation(first) {
            let end = if first == '-' {
                self.run_of(start, '-')
            } else {
                start + first.len_utf8()
            };
            return self.push(start, end, TokenKind::Punctuation);
        }
        self.foreign(start, first)
    }

    fn at(&self, position: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(position)?;
        if byte < 0x80 {
            Some(char::from(byte))
        } else {
            self.text[position..].chars().next()
        }
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind) -> usize {
        self.tokens.push(RawToken {
            span: Span {
                start: start as u32,
                end: end as u32,
            },
            kind,
        });
        end
    }

    fn run_of(&self, start: usize, wanted: char) -> usize {
        let mut end = start;
        while self.at(end) == Some(wanted) {
            end += wanted.len_utf8();
        }
        end
    }

    /// The end of the Latin letters, digits and marks that begin at `start`.
    fn letters(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = start;
        while end < bytes.len() {
            if bytes[end] < 0x80 {
                if !bytes[end].is_ascii_alphanumeric() {
                    break;
                }
                end += 1;
            } else {
                match self.at(end) {
                    Some(c) if is_latin(c) || is_ignorable(c) => end += c.len_utf8(),
                    _ => break,
                }
            }
        }
        end
    }

    /// The end of the letters and hyphens that begin at `start`.
    fn compound(&self, start: usize) -> usize {
        let mut end = self.letters(start);
        while let Some(hyphen) = self.at(end).filter(|c| is_hyphen(*c))
            && self.at(end + hyphen.len_utf8()).is_some_and(is_latin)
        {
            end = self.letters(end + hyphen.len_utf8());
        }
        end
    }

    /// A word that begins at `start`, cut where its language cuts it.
    fn word(&mut self, start: usize) -> usize {
        let mut end = self.letters(start);
        let mut chain: Option<usize> = None;
        loop {
            let Some(joiner) = self.at(end) else { break };
            let next = end + joiner.len_utf8();
            if is_apostrophe(joiner) {
                if self.elides(start, end, next) {
                    return self.push(start, next, TokenKind::Word);
                }
                if !self.at(next).is_some_and(is_latin) {
                    break;
                }
                end = self.letters(next);
            } else if is_hyphen(joiner) {
                if !self
                    .at(next)
                    .is_some_and(|c| is_latin(c) || c.is_ascii_digit())
                {
                    break;
                }
                // « MAJ-13/09/23 »: a date is no part of a compound.
                if self.text[next..self.digits(next)].contains('/') {
                    break;
                }
                chain.get_or_insert(end);
                end = self.letters(next);
            } else if joiner == '.' && self.abbreviates(start, end) {
                end = next;
                // « J.-C. », « U.S. », « J.A. »
                if self.at(end).is_some_and(is_latin) && end - start <= 8 {
                    end = self.letters(end);
                } else if !self.at(end).is_some_and(is_hyphen) {
                    break;
                }
            } else if joiner == '/'
                && self
                    .at(next)
                    .is_some_and(|c| is_latin(c) || c.is_ascii_digit())
                && end - start <= 3
            {
                end = self.letters(next);
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
    fn elides(&self, start: usize, end: usize, next: usize) -> bool {
        if end - start > 8 || self.pack.elisions.is_empty() {
            return false;
        }
        let prefix = fold(&self.text[start..end]);
        if !self.pack.elisions.contains(&prefix.as_str()) {
            return false;
        }
        let whole = fold(&self.text[start..self.compound(next)]);
        if self.pack.unelided.contains(&whole.as_str()) {
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
    fn abbreviates(&self, start: usize, end: usize) -> bool {
        let word = &self.text[start..end];
        let last = word.rsplit(['.', '-', '‐', '‑']).next().unwrap_or(word);
        let next = self.at(end + 1);
        let mut letters = last.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            // Part of an acronym (« O.N.U. »), or an initial before a name (« D. J. Brown »).
            if word.len() > last.len() || (next.is_some_and(is_latin) && letter.is_alphabetic()) {
                return letter.is_alphabetic();
            }
            if letter.is_uppercase() {
                // « J.-C. »
                let hyphen = next.is_some_and(is_hyphen);
                return hyphen || self.initial(end + 1);
            }
        }
        // A word and a full stop glued to the next word is an end, not an abbreviation.
        if next.is_some_and(is_latin) && !word.contains('.') {
            return false;
        }
        if end - start > 8 {
            return false;
        }
        let folded = fold(word);
        self.pack.abbreviations.contains(&folded.as_str())
            || self.pack.closing_abbreviations.contains(&folded.as_str())
    }

    /// Whether a single capital with its full stop, ending at `end`, is the
    /// initial of a name: a capitalised word that is no function word follows
    /// on the same line.
    fn initial(&self, end: usize) -> bool {
        let rest = &self.text[end..];
        let word = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        if word.len() == rest.len() || !word.starts_with(char::is_uppercase) {
            return false;
        }
        let offset = self.text.len() - word.len();
        let next = &self.text[offset..self.letters(offset)];
        next.chars().count() == 1 || !self.pack.function_words.contains(&fold(next).as_str())
    }

    /// Where an inverted pronoun begins in the hyphenated word `start..end`
    /// whose first hyphen stands at `hyphen`.
    fn inversion(&self, start: usize, hyphen: usize, end: usize) -> Option<usize> {
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
    fn opens_sentence(&self) -> bool {
        self.tokens.last().is_none_or(|token| {
            let before = &self.text[token.span.start as usize..token.span.end as usize];
            token.kind == TokenKind::Punctuation && before != "," && !is_hyphen_text(before)
        })
    }

    fn digits(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let mut end = start;
        loop {
            while digit(end) {
                end += 1;
            }
            match bytes.get(end) {
                Some(b'.' | b',' | b':' | b'/' | b'-') if digit(end + 1) => end += 1,
                _ => return end,
            }
        }
    }

    /// A number that begins at `start`: « 1 200 », « 19.1 », « 1,2 », « 13/09/23 », « 4h30 », « 1er ».
    fn number(&mut self, start: usize) -> usize {
        let mut end = self.digits(start);
        while end - start <= 15
            && let Some(group) = self.group(start, end)
        {
            end = group;
        }
        if self.text.as_bytes()[start..end]
            .iter()
            .all(u8::is_ascii_digit)
            || end - start < 6
        {
            let glued = self.letters(end);
            if glued > end {
                let mut end = glued;
                while self.at(end).is_some_and(is_hyphen)
                    && self
                        .at(end + 1)
                        .is_some_and(|c| is_latin(c) || c.is_ascii_digit())
                    && self.text.is_char_boundary(end + 1)
                {
                    end = self.letters(end + 1);
                }
                return self.push(start, end, TokenKind::Number);
            }
            // « 4-temps »
            if self.text.as_bytes()[start..end]
                .iter()
                .all(u8::is_ascii_digit)
                && self.at(end) == Some('-')
                && self.at(end + 1).is_some_and(is_latin)
            {
                let end = self.letters(end + 1);
                return self.push(start, end, TokenKind::Word);
            }
        }
        self.push(start, end, TokenKind::Number)
    }

    /// The end of a group of three digits that follows `start..end` after one space.
    fn group(&self, start: usize, end: usize) -> Option<usize> {
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

    /// A minus that belongs to a number: at the start or after a space or a bracket.
    fn signed_number(&self, start: usize) -> bool {
        self.at(start + 1).is_some_and(|c| c.is_ascii_digit())
            && self.text[..start]
                .chars()
                .next_back()
                .is_none_or(|c| is_space(c) || c == '(')
            && self
                .tokens
                .last()
                .is_none_or(|token| token.kind != TokenKind::Number)
    }

    /// A web or mail address at `start`.
    fn address(&self, start: usize, first: char) -> Option<usize> {
        if !first.is_ascii_alphanumeric() {
            return None;
        }
        let rest = &self.text[start..];
        let bytes = rest.as_bytes();
        let web = match first {
            'h' | 'H' => rest.get(..8).is_some_and(|head| {
                let head = head.to_ascii_lowercase();
                head.starts_with("http://") || head == "https://"
            }),
            'w' | 'W' => rest
                .get(..4)
                .is_some_and(|head| head.eq_ignore_ascii_case("www.")),
            _ => false,
        };
        // A mail address needs an @ soon, in a run of what its name may hold.
        let mail = !web && {
            let name = bytes.iter().position(|b| {
                !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+'))
            })?;
            bytes[name] == b'@' && bytes.get(name + 1).is_some_and(u8::is_ascii_alphanumeric)
        };
        if !web && !mail {
            return None;
        }
        let length = rest
            .find(|c: char| {
                is_space(c) || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | ')' | ']')
            })
            .unwrap_or(rest.len());
        let trimmed =
            rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’']);
        Some(start + trimmed.len())
    }

    /// A handle or topic at `start`.
    fn handle(&self, start: usize) -> Option<usize> {
        let glued = self.text[..start]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric());
        let next = self.at(start + 1).filter(|c| is_latin(*c) || *c == '_')?;
        if glued {
            return None;
        }
        let mut end = start + 1 + next.len_utf8();
        while let Some(c) = self.at(end) {
            if !(is_latin(c) || c.is_ascii_digit() || c == '_') {
                break;
            }
            end += c.len_utf8();
        }
        Some(end)
    }

    /// What is neither Latin nor common punctuation: one Unicode word at a time.
    fn foreign(&mut self, start: usize, first: char) -> usize {
        // The crate looks only at what stands up to the next space: linear on long texts.
        let rest = &self.text[start..];
        let stop = rest
            .find(|c: char| is_space(c) || c.is_ascii_alphabetic())
            .unwrap_or(rest.len())
            .max(first.len_utf8());
        let stop = {
            let mut capped = stop.min(256);
            while !rest.is_char_boundary(capped) {
                capped -= 1;
            }
            capped.max(first.len_utf8())
        };
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

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// Latin letters and the marks that combine with them.
fn is_latin(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\u{aa}' | '\u{ba}' => true,
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' => true,
        _ => false,
    }
}

/// Characters that sit inside a word without being seen.
pub(super) fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{ff07}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

fn is_hyphen_text(text: &str) -> bool {
    text.chars().all(is_hyphen)
}

fn starts_like_vowel(c: char) -> bool {
    !matches!(
        c.to_ascii_lowercase(),
        'b' | 'c'
            | 'd'
            | 'f'
            | 'g'
            | 'j'
            | 'k'
            | 'l'
            | 'm'
            | 'n'
            | 'p'
            | 'q'
            | 'r'
            | 's'
            | 't'
            | 'v'
            | 'w'
            | 'x'
            | 'z'
            | 'ç'
            | 'Ç'
    )
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        && !matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' | '%')
        || matches!(c, '«' | '»' | '‹' | '›' | '¡' | '¿' | '·' | '•' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '、' | '。')
}

fn is_emoji(piece: &str) -> bool {
    piece.chars().any(|c| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x231A..=0x23FF))
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
