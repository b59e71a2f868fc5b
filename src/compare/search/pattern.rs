//! Regular expressions, held against each block by itself in linear time.
//!
//! Letter case and accents are ignored by widening the expression, not by
//! altering the text: every letter becomes the class of the letters it stands
//! for. The tables of Unicode case folding would cost 20 KB of the page; the
//! letters of the Latin, Greek and Cyrillic scripts are folded by the standard
//! library.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};
use regex_syntax::ast::parse::ParserBuilder;
use regex_syntax::ast::{self, Ast, ClassSetItem, ErrorKind, Flag, Visitor};
use regex_syntax::hir::translate::TranslatorBuilder;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Repetition};

use super::{Hit, problem};
use crate::document::Document;
use crate::report::search::{Query, QueryProblem, QueryProblemCode};
use crate::report::{BlockKind, Span};
use crate::text::fold::fold_accents;

/// Memory of the compiled expression: enough for some dozens of `\w`.
const MOST_BYTES: usize = 1 << 20;
/// Groups inside groups.
const DEEPEST: u32 = 50;

/// A regular expression that can be looked for.
pub struct Pattern(Regex);

impl Pattern {
    /// Reads the expression of `query`.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn new(query: &Query) -> Result<Self, QueryProblem> {
        // A flag that many type by habit: here it is a setting of the query.
        let (text, flag) = match query.text.strip_prefix("(?i)") {
            Some(rest) => (rest, true),
            None => (query.text.as_str(), false),
        };
        let offset = query.text.len() - text.len();
        let parsed = ParserBuilder::new()
            .nest_limit(DEEPEST)
            .build()
            .parse(text)
            .map_err(|error| explain(&query.text, offset, code(error.kind()), error.span()))?;
        ast::visit(&parsed, Unavailable)
            .map_err(|(code, span)| explain(&query.text, offset, code, &span))?;
        let parsed = TranslatorBuilder::new()
            .build()
            .translate(text, &parsed)
            .map_err(|error| {
                let code = QueryProblemCode::Invalid;
                explain(&query.text, offset, code, error.span())
            })?;
        let folding = Folding {
            case: query.ignore_case || flag,
            accents: query.ignore_accents,
        };
        RegexBuilder::new(&folding.apply(parsed).to_string())
            .size_limit(MOST_BYTES)
            .nest_limit(4 * DEEPEST)
            .build()
            .map(Self)
            .map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => problem(QueryProblemCode::TooLarge),
                error => QueryProblem {
                    detail: Some(error.to_string()),
                    ..problem(QueryProblemCode::Invalid)
                },
            })
    }

    /// Adds the places in `document`, in order, not overlapping; empty ones are none.
    pub fn find(&self, document: &Document, number: u32, boilerplate: bool, hits: &mut Vec<Hit>) {
        let tokens = &document.tokens;
        let mut from = 0;
        for block in &document.blocks {
            if block.kind == BlockKind::Boilerplate && !boilerplate {
                continue;
            }
            let text = block.span.slice(&document.text);
            for found in self.0.find_iter(text).filter(|found| !found.is_empty()) {
                let span = Span {
                    start: block.span.start + found.start() as u32,
                    end: block.span.start + found.end() as u32,
                };
                from += tokens[from..].partition_point(|token| token.span.end <= span.start);
                let to = from + tokens[from..].partition_point(|token| token.span.start < span.end);
                hits.push(Hit {
                    document: number,
                    span,
                    from: from as u32,
                    to: to as u32,
                });
            }
        }
    }
}

/// What two letters may differ in and still meet.
#[derive(Clone, Copy)]
struct Folding {
    case: bool,
    accents: bool,
}

impl Folding {
    fn apply(self, expression: Hir) -> Hir {
        if !self.case && !self.accents {
            return expression;
        }
        match expression.into_kind() {
            HirKind::Empty => Hir::empty(),
            HirKind::Look(look) => Hir::look(look),
            HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
                Ok(text) => Hir::concat(text.chars().map(|c| self.letter(c)).collect()),
                Err(_) => Hir::literal(literal.0),
            },
            HirKind::Class(Class::Unicode(class)) => Hir::class(Class::Unicode(self.class(class))),
            HirKind::Class(class) => Hir::class(class),
            HirKind::Repetition(repetition) => Hir::repetition(Repetition {
                sub: Box::new(self.apply(*repetition.sub)),
                ..repetition
            }),
            HirKind::Capture(capture) => self.apply(*capture.sub),
            HirKind::Concat(parts) => Hir::concat(self.apply_all(parts)),
            HirKind::Alternation(parts) => Hir::alternation(self.apply_all(parts)),
        }
    }

    fn apply_all(self, parts: Vec<Hir>) -> Vec<Hir> {
        parts.into_iter().map(|part| self.apply(part)).collect()
    }

    /// A letter in all its guises; a decomposed accent may follow it.
    fn letter(self, c: char) -> Hir {
        let class = ClassUnicode::new([ClassUnicodeRange::new(c, c)]);
        let class = Hir::class(Class::Unicode(self.class(class)));
        if !self.accents || !c.is_alphabetic() {
            return class;
        }
        let accents = ClassUnicode::new([ClassUnicodeRange::new('\u{300}', '\u{36f}')]);
        let any = Hir::repetition(Repetition {
            min: 0,
            max: None,
            greedy: true,
            sub: Box::new(Hir::class(Class::Unicode(accents))),
        });
        Hir::concat(vec![class, any])
    }

    fn class(self, mut class: ClassUnicode) -> ClassUnicode {
        // A class that holds the last character of all was written as what it
        // leaves out (`[^é]`): that is what is to be widened.
        let negated = class
            .ranges()
            .last()
            .is_some_and(|range| range.end() == char::MAX);
        if negated {
            class.negate();
        }
        let mut wider = class.clone();
        for letter in LETTERS.iter() {
            let inside = class
                .ranges()
                .iter()
                .any(|range| range.start() <= letter.itself && letter.itself <= range.end());
            if inside {
                for other in self.guises(letter) {
                    wider.push(ClassUnicodeRange::new(other, other));
                }
            }
        }
        if negated {
            wider.negate();
        }
        wider
    }

    fn guises(self, letter: &Letter) -> impl Iterator<Item = char> {
        LETTERS
            .iter()
            .filter(move |other| {
                if self.accents {
                    other.base == letter.base && (self.case || other.capital == letter.capital)
                } else {
                    other.small == letter.small
                }
            })
            .map(|other| other.itself)
    }
}

/// A letter that has guises.
struct Letter {
    itself: char,
    small: char,
    /// Small and without accent.
    base: String,
    capital: bool,
}

/// The letters of the Latin, Greek and Cyrillic scripts.
static LETTERS: LazyLock<Vec<Letter>> = LazyLock::new(|| {
    ('A'..='\u{24f}')
        .chain('\u{370}'..='\u{52f}')
        .chain('\u{1e00}'..='\u{1eff}')
        .filter(|c| c.is_alphabetic())
        .map(|c| {
            let mut small = c.to_lowercase();
            Letter {
                itself: c,
                small: match (small.next(), small.next()) {
                    (Some(small), None) => small,
                    _ => c,
                },
                base: fold_accents(c.encode_utf8(&mut [0; 4])),
                capital: c.is_uppercase(),
            }
        })
        .collect()
});

/// What is refused wherever it stands, since it needs tables that the page does
/// not have: classes by name, and flags that ignore case.
struct Unavailable;

impl Visitor for Unavailable {
    type Output = ();
    type Err = (QueryProblemCode, ast::Span);

    fn finish(self) -> Result<(), Self::Err> {
        Ok(())
    }

    fn visit_pre(&mut self, ast: &Ast) -> Result<(), Self::Err> {
        let flags = match ast {
            Ast::ClassUnicode(class) => {
                return Err((QueryProblemCode::UnknownClass, class.span));
            }
            Ast::Flags(set) => Some(&set.flags),
            Ast::Group(group) => group.flags(),
            _ => None,
        };
        match flags {
            Some(flags) if flags.flag_state(Flag::CaseInsensitive).is_some() => {
                Err((QueryProblemCode::GroupInvalid, flags.span))
            }
            _ => Ok(()),
        }
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), Self::Err> {
        match item {
            ClassSetItem::Unicode(class) => Err((QueryProblemCode::UnknownClass, class.span)),
            _ => Ok(()),
        }
    }
}

/// What is wrong with `text`, at a place that is counted from the byte `offset`.
fn explain(text: &str, offset: usize, code: QueryProblemCode, place: &ast::Span) -> QueryProblem {
    let start = (place.start.offset + offset).min(text.len());
    // An empty place is the character that stands there.
    let next = text[start..].chars().next().map_or(0, char::len_utf8);
    let end = (place.end.offset + offset).max(start + next);
    let characters = |byte: usize| text.get(..byte).unwrap_or(text).chars().count() as u32;
    QueryProblem {
        code,
        place: Some(Span {
            start: characters(start),
            end: characters(end),
        }),
        detail: text.get(start..end).map(str::to_owned),
    }
}

fn code(kind: &ErrorKind) -> QueryProblemCode {
    use QueryProblemCode as Code;
    match kind {
        ErrorKind::GroupUnclosed => Code::GroupNotClosed,
        ErrorKind::GroupUnopened => Code::GroupNotOpened,
        ErrorKind::ClassUnclosed => Code::ClassNotClosed,
        ErrorKind::ClassEscapeInvalid
        | ErrorKind::ClassRangeInvalid
        | ErrorKind::ClassRangeLiteral => Code::ClassInvalid,
        ErrorKind::RepetitionMissing => Code::NothingToRepeat,
        ErrorKind::RepetitionCountInvalid
        | ErrorKind::RepetitionCountDecimalEmpty
        | ErrorKind::RepetitionCountUnclosed
        | ErrorKind::DecimalEmpty
        | ErrorKind::DecimalInvalid => Code::RepetitionInvalid,
        ErrorKind::EscapeHexEmpty
        | ErrorKind::EscapeHexInvalid
        | ErrorKind::EscapeHexInvalidDigit
        | ErrorKind::EscapeUnexpectedEof
        | ErrorKind::EscapeUnrecognized
        | ErrorKind::SpecialWordBoundaryUnclosed
        | ErrorKind::SpecialWordBoundaryUnrecognized
        | ErrorKind::SpecialWordOrRepetitionUnexpectedEof => Code::EscapeInvalid,
        ErrorKind::FlagDanglingNegation
        | ErrorKind::FlagDuplicate { .. }
        | ErrorKind::FlagRepeatedNegation { .. }
        | ErrorKind::FlagUnexpectedEof
        | ErrorKind::FlagUnrecognized
        | ErrorKind::GroupNameDuplicate { .. }
        | ErrorKind::GroupNameEmpty
        | ErrorKind::GroupNameInvalid
        | ErrorKind::GroupNameUnexpectedEof => Code::GroupInvalid,
        ErrorKind::UnsupportedLookAround => Code::LookAround,
        ErrorKind::UnsupportedBackreference => Code::BackReference,
        ErrorKind::UnicodeClassInvalid => Code::UnknownClass,
        ErrorKind::NestLimitExceeded(_) | ErrorKind::CaptureLimitExceeded => Code::TooLarge,
        _ => Code::Invalid,
    }
}
