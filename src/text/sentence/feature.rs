//! What the learned boundaries look at: the tokens around each gap where a
//! sentence may end, and what has been read since it began.
//!
//! In: the tokens of a text. Out: for each gap that may be a boundary the
//! features that hold there, as hashes; the trainer and the reader share them.

use std::ops::Range;
use std::rc::Rc;

use crate::document::{Form, Token};
use crate::lang::Pack;
use crate::lang::roles::Roles;
use crate::report::TokenKind;
use crate::text::case::Case;
use crate::text::hash;
use crate::text::token::character::is_hyphen_text;

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Shape {
    /// Before the first token and after the last.
    Edge,
    FullStop,
    /// ! and ?
    Exclamation,
    Ellipsis,
    Semicolon,
    Colon,
    Comma,
    ClosingQuote,
    ClosingBracket,
    OpeningQuote,
    OpeningBracket,
    StraightQuote,
    Dash,
    Bullet,
    OtherMark,
    Symbol,
    Emoji,
    Address,
    /// Digits only.
    Number,
    /// Digits and something else.
    MixedNumber,
    Lower,
    Capital,
    Upper,
    /// One capital letter.
    Initial,
    /// A word with its full stop.
    Abbreviation,
}

use Shape::{
    Abbreviation, Address, Bullet, Capital, ClosingBracket, ClosingQuote, Colon, Comma, Dash, Edge,
    Ellipsis, Emoji, Exclamation, FullStop, Initial, Lower, MixedNumber, Number, OpeningBracket,
    OpeningQuote, OtherMark, Semicolon, StraightQuote, Symbol, Upper,
};

impl Shape {
    fn of(text: &str, kind: TokenKind) -> Self {
        match kind {
            TokenKind::Word => Self::of_word(text),
            TokenKind::Number if text.bytes().all(|b| b.is_ascii_digit()) => Number,
            TokenKind::Number => MixedNumber,
            TokenKind::Punctuation => Self::of_mark(text),
            TokenKind::Symbol => Symbol,
            TokenKind::Emoji => Emoji,
            TokenKind::Url | TokenKind::Handle => Address,
        }
    }

    fn of_word(text: &str) -> Self {
        let first = text.as_bytes()[0];
        if first.is_ascii_lowercase() && text.as_bytes()[text.len() - 1] != b'.' {
            return Lower;
        }
        let mut characters = text.chars();
        let capital = characters.next().is_some_and(|c| c.is_uppercase());
        if text.ends_with('.') {
            return Abbreviation;
        }
        match (capital, characters.next()) {
            (false, _) => Lower,
            (true, None) => Initial,
            (true, Some(c)) if c.is_uppercase() => Upper,
            (true, Some(_)) => Capital,
        }
    }

    fn of_mark(text: &str) -> Self {
        match text {
            "." => FullStop,
            "…" => Ellipsis,
            ";" => Semicolon,
            ":" => Colon,
            "," => Comma,
            "»" | "”" | "’" | "›" => ClosingQuote,
            ")" | "]" => ClosingBracket,
            "«" | "“" | "„" | "‘" | "‹" => OpeningQuote,
            "(" | "[" => OpeningBracket,
            "\"" | "'" | "''" => StraightQuote,
            "–" | "—" | "―" => Dash,
            "•" | "·" | "*" => Bullet,
            _ if is_hyphen_text(text) => Dash,
            _ if text.starts_with(['!', '?', '‽']) => Exclamation,
            _ if text.starts_with('.') => Ellipsis,
            _ => OtherMark,
        }
    }

    /// Whether it ends sentences.
    fn ends(self) -> bool {
        matches!(self, FullStop | Exclamation | Ellipsis)
    }

    fn closes(self) -> bool {
        matches!(self, ClosingQuote | ClosingBracket | StraightQuote)
    }

    /// Whether a sentence may begin with it though no mark stands before.
    fn may_begin(self) -> bool {
        matches!(
            self,
            Capital
                | Upper
                | Initial
                | Abbreviation
                | Number
                | MixedNumber
                | OpeningQuote
                | OpeningBracket
                | StraightQuote
                | Dash
                | Bullet
                | OtherMark
                | Symbol
                | Address
        )
    }

    fn is_word(self) -> bool {
        matches!(self, Lower | Capital | Upper | Initial | Abbreviation)
    }
}

/// The tokens of a text as the features see them.
pub struct View<'a> {
    tokens: &'a [Token],
    forms: &'a [Rc<Form>],
    pack: &'a Pack,
    shapes: Vec<Shape>,
}

/// What a gap looks like at first sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// A mark that ends sentences before it, with or without closing marks, and what looks like a beginning after it.
    Clear,
    /// Such a mark before it, or an abbreviation, and no such beginning.
    Open,
    /// A semicolon or colon before it: a pause within a sentence nearly always.
    Pause,
    /// No such mark.
    Unmarked,
}

/// A gap between two tokens where a sentence may end.
pub struct Gap<'a> {
    /// Number of the token after the gap.
    pub next: usize,
    /// What stands before and after it at first sight.
    pub sight: Sight,
    /// Whether no white space parts the tokens though a mark and a capital do (« fin.Le »);
    /// such a gap is a boundary without asking further.
    pub glued: bool,
    /// Hashes of the features that hold; none where the tokens are glued.
    pub features: &'a [u32],
}

impl<'a> View<'a> {
    /// Looks at the tokens of a text.
    pub fn new(text: &str, tokens: &'a [Token], forms: &'a [Rc<Form>], pack: &'a Pack) -> Self {
        let shapes = tokens
            .iter()
            .map(|token| {
                let last = text.as_bytes()[token.span.end as usize - 1];
                if token.kind == TokenKind::Word && token.case == Case::Lower && last != b'.' {
                    Lower
                } else {
                    Shape::of(token.span.slice(text), token.kind)
                }
            })
            .collect();
        Self {
            tokens,
            forms,
            pack,
            shapes,
        }
    }

    fn shape(&self, range: &Range<usize>, at: isize) -> Shape {
        match usize::try_from(at) {
            Ok(at) if range.contains(&at) => self.shapes[at],
            _ => Edge,
        }
    }

    /// Hash of the word at `at`, or its shape where it is none.
    fn word(&self, range: &Range<usize>, at: isize) -> u32 {
        match usize::try_from(at) {
            Ok(at) if range.contains(&at) => match self.tokens[at].form {
                Token::NO_FORM => self.shapes[at] as u32,
                form => self.forms[form as usize].hashes.whole,
            },
            _ => Edge as u32,
        }
    }

    fn ending(&self, at: usize) -> u32 {
        match self.tokens[at].form {
            Token::NO_FORM => self.shapes[at] as u32,
            form => self.forms[form as usize].hashes.ending,
        }
    }

    fn roles(&self, at: usize) -> u32 {
        let roles = self.tokens[at].roles;
        u32::from(roles.has(Roles::FUNCTION_WORD))
            | u32::from(roles.has_any([Roles::FIRST_NAME, Roles::FAMILY_FIRST])) << 1
            | u32::from(roles.has(Roles::LISTED)) << 2
            | u32::from(roles.has(Roles::DETERMINER)) << 3
            | u32::from(roles.has_any([Roles::HONORIFIC, Roles::PERSON_TITLE])) << 4
            | u32::from(roles.has(Roles::NOT_NAME)) << 5
    }

    /// Whether white space stands before `next`.
    fn spaced(&self, next: usize) -> bool {
        self.tokens[next - 1].span.end < self.tokens[next].span.start
    }

    /// Goes through the gaps between `range`'s tokens where a sentence may end,
    /// in order; `ends` says whether one does.
    pub fn walk(&self, range: Range<usize>, mut ends: impl FnMut(&Gap<'_>) -> bool) {
        let mut features = Vec::with_capacity(64);
        let mut since = Since::at(range.start);
        let long_block = range.len() > LONGEST_PARAGRAPH;
        for next in range.start + 1..range.end {
            let before = self.shapes[next - 1];
            since.read(before);
            // Most gaps: in a paragraph no sentence ends there.
            if !long_block && !before.ends() && !before.closes() && before != Abbreviation {
                continue;
            }
            let ended = before.ends() || before.closes() && self.ends_inside(&range, &since, next);
            let sight = if ended && self.opens(&range, next)
                || before == Abbreviation && self.abbreviation_ends(next)
            {
                Sight::Clear
            } else if ended || before == Abbreviation {
                Sight::Open
            } else if matches!(before, Semicolon | Colon) {
                Sight::Pause
            } else {
                Sight::Unmarked
            };
            let marked = matches!(sight, Sight::Clear | Sight::Open);
            let glued = !self.spaced(next);
            let candidate = if glued {
                self.ends_glued(next)
            } else if long_block {
                marked
                    || before.closes()
                    || matches!(before, Emoji | Semicolon | Colon)
                    || self.shapes[next].may_begin()
            } else {
                // « les armes... et », « Quoi ? » demande : in a paragraph what follows goes on, and
                // its line breaks already part titles from text.
                sight == Sight::Clear
            };
            // What closes belongs to what it closes.
            let closing = match self.shapes[next] {
                ClosingQuote | ClosingBracket => true,
                StraightQuote => !long_block && since.straight % 2 == 1,
                _ => false,
            };
            if !candidate || closing {
                continue;
            }
            features.clear();
            if !glued {
                self.features(&range, &since, next, marked, &mut features);
            }
            let gap = Gap {
                next,
                sight,
                glued,
                features: &features,
            };
            if ends(&gap) {
                since = Since::at(next);
            }
        }
    }

    /// Whether a sentence ends before `next` though no white space is there: « fin.Le ».
    fn ends_glued(&self, next: usize) -> bool {
        matches!(
            (self.shapes[next - 1], self.shapes[next]),
            (FullStop | Exclamation | Ellipsis, Capital)
                | (Exclamation | Ellipsis, Upper | Initial)
        )
    }

    /// Whether the closing marks before `next` come after a mark that may end a sentence.
    fn ends_inside(&self, range: &Range<usize>, since: &Since, next: usize) -> bool {
        self.shapes[range.start.max(since.start)..next]
            .iter()
            .rev()
            .find(|shape| !shape.closes())
            .is_some_and(|shape| shape.ends())
    }

    /// Whether the abbreviation before `next` may end a sentence and a
    /// capitalised function word follows: « etc. Le … ».
    fn abbreviation_ends(&self, next: usize) -> bool {
        let text = |at: usize| {
            let form = self.forms.get(self.tokens[at].form as usize);
            form.map_or("", |form| form.text.as_str())
        };
        self.shapes[next] == Capital
            && self
                .pack
                .closing_abbreviations
                .contains(&text(next - 1).trim_end_matches('.'))
            && self.pack.function_words.contains(&text(next))
    }

    /// Whether what stands at `next` looks like a beginning: a capital, a
    /// number, or one of them after opening marks.
    fn opens(&self, range: &Range<usize>, next: usize) -> bool {
        let opening = |shape: &&Shape| {
            matches!(
                shape,
                OpeningQuote | OpeningBracket | StraightQuote | Dash | Bullet
            )
        };
        self.shapes[next..range.end.min(next + 3)]
            .iter()
            .find(|shape| !opening(shape))
            .is_some_and(|shape| matches!(shape, Capital | Upper | Initial | Number | MixedNumber))
    }

    fn features(
        &self,
        range: &Range<usize>,
        since: &Since,
        next: usize,
        marked: bool,
        found: &mut Vec<u32>,
    ) {
        let at = next as isize;
        let shape = |offset: isize| self.shape(range, at + offset) as u32;
        let word = |offset: isize| self.word(range, at + offset);
        let (b3, b2, b1) = (shape(-3), shape(-2), shape(-1));
        let (n1, n2, n3) = (shape(0), shape(1), shape(2));
        let around = b1 << 5 | n1;
        let length = bucket(next - since.start);
        let state = since.state();
        let capitals = self.capitals(range, since, next);
        let mut add = |template: u32, value: u32| found.push(mix(template, value));

        add(0, around);
        add(1, around << 5 | b2);
        add(2, around << 5 | n2);
        add(3, around << 10 | b2 << 5 | n2);
        add(4, around << 10 | n2 << 5 | n3);
        add(5, around << 10 | b3 << 5 | b2);
        add(6, mix(n1, word(-1)));
        add(7, mix(b1, word(0)));
        add(8, mix(around, word(-2)));
        add(9, mix(around, word(1)));
        add(10, around << 8 | length);
        add(11, around << 8 | state);
        add(12, mix(n1, self.ending(next - 1)));
        add(13, mix(b1, self.ending(next)));
        add(14, around << 8 | self.roles(next));
        add(15, around << 8 | self.roles(next - 1));
        add(16, around << 8 | capitals);
        add(17, length << 16 | capitals << 8 | u32::from(marked));
        add(18, mix(around, since.start_shape(self) as u32));
        add(
            19,
            mix(around << 8 | length, since.start_shape(self) as u32),
        );
        add(20, around << 8 | self.ahead(range, next));
        add(21, mix(b1, mix(word(0), word(1))));
        if !marked {
            for offset in since.start.max(next.saturating_sub(BEHIND))..next {
                let word = self.word(range, offset as isize);
                add(22, word);
                add(23, self.ending(offset));
            }
            for offset in next..range.end.min(next + AHEAD) {
                let word = self.word(range, offset as isize);
                add(24, word);
            }
            add(25, mix(word(-1), word(0)));
        }
    }

    /// Capitalised words in a row on either side of the gap, three at most each.
    fn capitals(&self, range: &Range<usize>, since: &Since, next: usize) -> u32 {
        let capital = |shape: &&Shape| matches!(shape, Capital | Upper | Initial);
        let before = self.shapes[since.start..next]
            .iter()
            .rev()
            .take(3)
            .take_while(capital)
            .count();
        let after = self.shapes[next..range.end]
            .iter()
            .take(3)
            .take_while(capital)
            .count();
        (before << 2 | after) as u32
    }

    /// How far the next mark that may end a sentence is, in steps of three tokens, and which.
    fn ahead(&self, range: &Range<usize>, next: usize) -> u32 {
        let window = &self.shapes[next..range.end.min(next + 12)];
        match window
            .iter()
            .position(|shape| shape.ends() || matches!(shape, Semicolon | Colon))
        {
            Some(distance) => (distance as u32 / 3) << 5 | window[distance] as u32,
            None => 7 << 5,
        }
    }
}

/// Tokens of the longest paragraphs of the press.
const LONGEST_PARAGRAPH: usize = 400;
/// Tokens looked at before a gap without a mark.
const BEHIND: usize = 14;
/// Tokens looked at after a gap without a mark.
const AHEAD: usize = 6;

/// What has been read since the sentence began.
struct Since {
    start: usize,
    brackets: i32,
    quotes: i32,
    straight: u32,
    words: u32,
    lower: u32,
}

impl Since {
    fn at(start: usize) -> Self {
        Self {
            start,
            brackets: 0,
            quotes: 0,
            straight: 0,
            words: 0,
            lower: 0,
        }
    }

    fn read(&mut self, shape: Shape) {
        match shape {
            OpeningBracket => self.brackets += 1,
            ClosingBracket => self.brackets -= 1,
            OpeningQuote => self.quotes += 1,
            ClosingQuote => self.quotes -= 1,
            StraightQuote => self.straight += 1,
            _ => {}
        }
        self.words += u32::from(shape.is_word());
        self.lower += u32::from(shape == Lower);
    }

    /// Open marks and the share of words in lower case.
    fn state(&self) -> u32 {
        let open = u32::from(self.brackets > 0)
            | u32::from(self.quotes > 0) << 1
            | (self.straight % 2) << 2;
        let share = match (self.words, self.lower) {
            (0, _) => 0,
            (_, 0) => 1,
            (words, lower) if lower * 2 < words => 2,
            _ => 3,
        };
        open << 2 | share
    }

    fn start_shape(&self, view: &View<'_>) -> Shape {
        view.shapes[self.start]
    }
}

fn bucket(length: usize) -> u32 {
    match length {
        0..=4 => length as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        25..=40 => 9,
        _ => 10,
    }
}

/// One hash of two values.
fn mix(first: u32, second: u32) -> u32 {
    let hash = second
        .wrapping_mul(0xCC9E_2D51)
        .rotate_left(15)
        .wrapping_add(first.wrapping_add(1).wrapping_mul(0x9E37_79B1));
    hash::finalise(hash)
}
