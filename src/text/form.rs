//! Distinct word forms: each word of a document points at its form, so that
//! folding, stemming and look-ups are done once for each form and not for each
//! occurrence.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::document::{Form, Token};
use crate::lang::dates::{DateWord, date_word};
use crate::lang::numbers::number_word;
use crate::lang::roles::{Roles, roles};
use crate::lang::{Pack, pack};
use crate::report::{LanguageCode, Span, TokenKind};
use crate::tag::counts::{self, Counts};
use crate::tag::lemma::mark::bare;
use crate::tag::opening::Written;

use super::case::Case;
use super::fold::fold;
use super::hash::Hashes;
use super::token::RawToken;

/// Spellings kept at most, of each language: a few megabytes.
const MOST_SPELLINGS_KEPT: usize = 50_000;

/// The tokens with their forms, and the forms.
///
/// Boilerplate, quotation and name flags are left false.
#[inline(never)]
pub fn forms(text: &str, raw: &[RawToken], pack: &'static Pack) -> (Vec<Token>, Vec<Rc<Form>>) {
    thread_local! {
        /// Kept for the next article: articles on one event share most of their words.
        static KNOWN: RefCell<FxHashMap<LanguageCode, Known>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| known.entry(pack.code).or_default().number(text, raw, pack))
}

/// The forms met so far in one language.
#[derive(Default)]
struct Known {
    /// Words as written, so that each spelling is folded once: the form, and the case.
    short: FxHashMap<Short, (u32, Case)>,
    /// The same for longer words.
    long: FxHashMap<Box<str>, (u32, Case)>,
    /// Folded words.
    index: FxHashMap<Box<str>, u32>,
    forms: Vec<Rc<Form>>,
    /// What is asked of each known form for every word that has it.
    seen: Vec<Seen>,
    article: u32,
}

/// Where a known form was met last.
struct Seen {
    /// The article.
    article: u32,
    /// Its number there.
    number: u32,
    /// What it can be, wherever it is met.
    roles: Roles,
    /// See [`Token::syllables`].
    syllables: u8,
}

impl Known {
    fn number(&mut self, text: &str, raw: &[RawToken], pack: &Pack) -> (Vec<Token>, Vec<Rc<Form>>) {
        if self.short.len() + self.long.len() > MOST_SPELLINGS_KEPT {
            *self = Self::default();
        }
        self.article += 1;
        let mut forms = Vec::with_capacity(raw.len() / 2);
        let tokens = raw
            .iter()
            .map(|token| {
                let (form, roles, syllables, case) = match token.kind {
                    TokenKind::Word | TokenKind::Number => {
                        let (known, case) = self.known(text, token, pack);
                        let seen = &mut self.seen[known];
                        if seen.article != self.article {
                            seen.article = self.article;
                            seen.number = forms.len() as u32;
                            forms.push(Rc::clone(&self.forms[known]));
                        }
                        (seen.number, seen.roles, seen.syllables, case)
                    }
                    _ => {
                        let case = Case::of(token.span.slice(text));
                        (Token::NO_FORM, Roles::default(), 0, case)
                    }
                };
                Token {
                    span: token.span,
                    form,
                    roles,
                    syllables,
                    kind: token.kind,
                    case,
                    written: Written::default(),
                    boilerplate: false,
                    quoted: false,
                    named: false,
                    part_of_speech: None,
                }
            })
            .collect();
        (tokens, forms)
    }

    fn known(&mut self, text: &str, token: &RawToken, pack: &Pack) -> (usize, Case) {
        let short = short(text.as_bytes(), token.span);
        let spelling = match &short {
            Some(short) => self.short.get(short),
            None => self.long.get(token.span.slice(text)),
        };
        if let Some(&(known, case)) = spelling {
            return (known as usize, case);
        }
        let written = token.span.slice(text);
        let case = Case::of(written);
        let folded = fold(written);
        let known = match self.index.get(folded.as_str()) {
            Some(&known) => known,
            None => {
                let known = self.forms.len() as u32;
                let form = make(&folded, token.kind, pack);
                self.seen.push(Seen {
                    article: 0,
                    number: 0,
                    roles: form.roles,
                    syllables: syllables(&folded, token.kind, pack),
                });
                self.forms.push(Rc::new(form));
                self.index.insert(folded.into(), known);
                known
            }
        };
        match short {
            Some(short) => self.short.insert(short, (known, case)),
            None => self.long.insert(written.into(), (known, case)),
        };
        (known as usize, case)
    }
}

/// A word of fifteen bytes or fewer, its length in the highest byte of the second number:
/// looked up and compared at once.
type Short = (u64, u64);

/// For each length of a short word the bytes that are the word's among the first eight, and
/// among the eight behind them.
const WITHIN: [(u64, u64); 16] = {
    let mut within = [(0, 0); 16];
    let mut length = 1;
    while length < within.len() {
        let bits = (1_u128 << (8 * length)) - 1;
        within[length] = (bits as u64, (bits >> 64) as u64);
        length += 1;
    }
    within
};

/// The word as two numbers; `None` for a longer one, and for one so near the end of its
/// text that it cannot be read at once.
fn short(text: &[u8], span: Span) -> Option<Short> {
    let (start, length) = (span.start as usize, (span.end - span.start) as usize);
    let (&head, rest) = text.get(start..)?.split_first_chunk::<8>()?;
    let &tail = rest.first_chunk::<8>()?;
    // What stands behind the word is no part of it.
    let &(of_head, of_tail) = WITHIN.get(length)?;
    Some((
        u64::from_le_bytes(head) & of_head,
        u64::from_le_bytes(tail) & of_tail | (length as u64) << 56,
    ))
}

fn make(folded: &str, kind: TokenKind, pack: &Pack) -> Form {
    let stem = if kind == TokenKind::Word && folded.len() < 64 {
        (pack.stem)(bare(folded))
    } else {
        // A number is itself, however its groups are parted.
        folded.chars().filter(|c| !c.is_whitespace()).collect()
    };
    let mut roles = roles(folded, pack);
    if roles.has(Roles::FUNCTION_WORD) || single_letter(folded) {
        roles = roles.and(Roles::GRAMMATICAL);
    }
    let number = number_word(folded, pack);
    if number.begins() {
        roles = roles.and(Roles::BEGINS_NUMBER);
    }
    let date = date_word(folded, pack);
    if date != DateWord::None {
        roles = roles.and(Roles::OF_DATE);
    }
    Form {
        text: folded.to_owned(),
        lemma: folded.to_owned(),
        rarity: rarity(&stem, pack.code),
        stem,
        roles,
        hashes: Hashes::of(folded),
        number,
        date,
        vectors: Default::default(),
        names: Default::default(),
        readings: Default::default(),
    }
}

/// How rare a stem is in general text, in hundredths; the same for every word of
/// a language without counts, or whose counts are refused.
fn rarity(stem: &str, code: LanguageCode) -> u16 {
    static COUNTS: LazyLock<[Option<Counts>; 2]> = LazyLock::new(|| {
        [LanguageCode::Fr, LanguageCode::En]
            .map(|code| Counts::open("counts", pack(code).counts?).ok())
    });
    let counts = match code {
        LanguageCode::Fr => COUNTS[0],
        LanguageCode::En => COUNTS[1],
        LanguageCode::Other => None,
    };
    let rarity = counts.map_or(counts::NEUTRAL, |counts| counts.rarity(stem));
    libm::round(rarity * 100.0) as u16
}

/// Syllables of a word; none for a number, and in a language that has no rules.
fn syllables(folded: &str, kind: TokenKind, pack: &Pack) -> u8 {
    match &pack.readability {
        Some(readability) if kind == TokenKind::Word && folded.len() < 64 => {
            (readability.syllables)(folded).min(u32::from(u8::MAX)) as u8
        }
        _ => 0,
    }
}

/// « a », « l' »: no matter by itself.
fn single_letter(folded: &str) -> bool {
    let mut letters = folded.trim_end_matches(['\'', '.']).chars();
    matches!((letters.next(), letters.next()), (Some(c), None) if c.is_alphabetic() && c < '\u{2e80}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::token::tokenise;

    fn of(text: &str) -> (Vec<Token>, Vec<Rc<Form>>) {
        let pack = crate::lang::pack(LanguageCode::Fr);
        forms(text, &tokenise(text, pack), pack)
    }

    #[test]
    fn words_of_any_length_are_told_apart() {
        let words = [
            "",
            "a",
            "\0a",
            "à",
            "abcdefgh",
            "abcdefghi",
            "abcdefghijklmno",
        ];
        let behind = [", aaaaaaaaaaaaaaa", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"];
        let read = |word: &str, behind: &str| {
            let span = Span {
                start: 2,
                end: 2 + word.len() as u32,
            };
            short(["L ", word, behind].concat().as_bytes(), span)
        };
        for behind in behind {
            let shorts = words.map(|word| read(word, behind).expect("fifteen bytes or fewer"));
            for (at, word) in shorts.iter().enumerate() {
                assert_eq!(shorts.iter().position(|other| other == word), Some(at));
            }
        }
        for word in words {
            assert_eq!(read(word, behind[0]), read(word, behind[1]), "{word}");
        }
        assert_eq!(read("abcdefghijklmnop", behind[0]), None);
        assert_eq!(read("ab", ""), None);
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        let (_, forms) = of("visites visité Visite visite");
        assert_eq!(forms.len(), 3);
        assert!(forms.iter().all(|form| form.stem == forms[0].stem));
    }

    #[test]
    fn function_words_are_told() {
        let (tokens, forms) = of("L’usine de Moscou, 1 200.");
        let function: Vec<bool> = tokens
            .iter()
            .filter(|token| token.form != Token::NO_FORM)
            .map(|token| forms[token.form as usize].is_function_word())
            .collect();
        assert_eq!(function, [true, false, true, false, false]);
        assert_eq!(forms.last().map(|form| form.stem.as_str()), Some("1200"));
    }
}
