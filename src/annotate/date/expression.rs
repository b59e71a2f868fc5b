//! Where a calendar expression stands, and what its words tell.

use crate::annotate::Reading;
use crate::document::{Form, Token};
use crate::lang::dates::{DateWord, Dates, Stretch};
use crate::lang::numbers::NumberWord;
use crate::report::{PartOfSpeech, TokenKind};

/// Years that a number of four digits is taken for.
const YEARS: std::ops::RangeInclusive<i32> = 1500..=2100;

/// A calendar expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What its words tell.
    pub told: Told,
}

/// What the words of an expression tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Any of these, at least one.
    Calendar {
        /// 1 Monday to 7 Sunday.
        weekday: Option<u32>,
        /// 1 to 31.
        day: Option<u32>,
        /// 1 to 12.
        month: Option<u32>,
        /// As written.
        year: Option<i32>,
        /// −1 the last one, 1 the next, 0 this.
        turn: Option<i32>,
    },
    /// « été 2020 », « l’hiver dernier »
    Season {
        /// 1 spring to 4 winter.
        season: u32,
        /// As written.
        year: Option<i32>,
        /// −1 the last one, 1 the next, 0 this.
        turn: Option<i32>,
    },
    /// « hier »: days from today.
    Day(i32),
    /// « la semaine dernière »
    Stretch(Stretch, i32),
    /// « il y a un an »: months from today.
    Months(i32),
    /// « siècle », « veille »: nothing that ISO 8601 writes.
    Unsettled,
}

const NOTHING: Told = Told::Calendar {
    weekday: None,
    day: None,
    month: None,
    year: None,
    turn: None,
};

/// The expression that `at` is the first word of, or the word that makes it one;
/// `from..end` are the tokens of the sentence that are still free.
pub fn read(reading: &Reading, from: usize, at: usize, end: usize) -> Option<Expression> {
    let words = Words {
        reading,
        dates: &reading.pack.dates,
        from,
        end,
    };
    match words.kind(at) {
        TokenKind::Number => words.numbers(at),
        _ => words.word(at),
    }
}

struct Words<'a, 'r> {
    reading: &'r Reading<'a>,
    dates: &'static Dates,
    from: usize,
    end: usize,
}

impl<'a> Words<'a, '_> {
    fn token(&self, at: usize) -> Option<&'a Token> {
        (self.from..self.end)
            .contains(&at)
            .then(|| &self.reading.tokens[at])
    }

    fn kind(&self, at: usize) -> TokenKind {
        self.reading.tokens[at].kind
    }

    fn form(&self, at: usize) -> Option<&'a Form> {
        self.reading.form(self.token(at)?)
    }

    /// The folded word, or the sign; empty outside the sentence.
    fn text(&self, at: usize) -> &'a str {
        match self.token(at) {
            Some(token) => match self.reading.form(token) {
                Some(form) => &form.text,
                None => self.reading.written(token),
            },
            None => "",
        }
    }

    fn before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |at| self.text(at))
    }

    fn date(&self, at: usize) -> DateWord {
        self.form(at).map_or(DateWord::None, |form| form.date)
    }

    fn part(&self, at: usize) -> Option<PartOfSpeech> {
        self.token(at)?.part_of_speech
    }

    fn written(&self, at: usize) -> &'a str {
        self.token(at)
            .map_or("", |token| self.reading.written(token))
    }

    /// Plain digits, no more than four.
    fn digits(&self, at: usize) -> Option<(u32, usize)> {
        let text = self.text(at);
        let plain = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| (text.parse().unwrap_or(0), text.len()))
    }

    /// A day of the month, in digits: « 13 », « 1er », “2nd”.
    fn day(&self, at: usize) -> Option<u32> {
        if self.token(at)?.kind != TokenKind::Number {
            return None;
        }
        let text = self.text(at);
        let digits = text.trim_end_matches(char::is_alphabetic);
        let ending = &text[digits.len()..];
        let ordinal = ending.is_empty() || self.dates.day_endings.contains(&ending);
        let short = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        (ordinal && short)
            .then(|| digits.parse().unwrap_or(0))
            .filter(|day| (1..=31).contains(day))
    }

    /// A month; a word that has another meaning too only where `near` says that
    /// something beside it makes it one.
    fn month(&self, at: usize, near: bool) -> Option<u32> {
        match self.date(at) {
            DateWord::Month(month) => Some(u32::from(month)),
            DateWord::PerhapsMonth(month) if near => Some(u32::from(month)),
            _ => None,
        }
    }

    /// A year of four digits right after something that makes it one.
    fn year(&self, at: usize) -> Option<i32> {
        let (year, digits) = self.digits(at)?;
        (digits == 4 && (1000..=2100).contains(&year)).then_some(year as i32)
    }

    /// The year at `at`, or behind a comma there, and where it ends.
    fn year_behind(&self, at: usize) -> (Option<i32>, usize) {
        let comma = usize::from(self.text(at) == "," && self.dates.turns_before());
        match self.year(at + comma) {
            Some(year) => (Some(year), at + comma + 1),
            None => (None, at),
        }
    }

    fn turn(&self, at: usize) -> Option<i32> {
        let text = self.text(at);
        let known = self.dates.turns.iter().find(|(word, _)| *word == text)?;
        Some(known.1)
    }

    /// What stands behind a word: « dernier ».
    fn turn_behind(&self, at: usize) -> (Option<i32>, usize) {
        match self.turn(at) {
            Some(turn) if !self.dates.turns_before() => (Some(turn), at + 1),
            _ => (None, at),
        }
    }

    fn numbers(&self, at: usize) -> Option<Expression> {
        if let Some(told) = self.numeric(at) {
            return Some(Expression {
                first: at,
                end: at + 1,
                told,
            });
        }
        if self.token(at)?.named {
            return None;
        }
        if let Some(day) = self.day(at)
            && let Some(found) = self.with_day(at, day)
        {
            return Some(found);
        }
        self.lone_year(at)
    }

    /// « 13/09/2023 », « 2023-09-13 »
    fn numeric(&self, at: usize) -> Option<Told> {
        let text = self.text(at);
        let part = |parts: &[&str], at: usize| parts[at].parse::<u32>().ok();
        let (year, month, day) = if text.len() == 10 && text.as_bytes()[4] == b'-' {
            let parts: Vec<&str> = text.split('-').collect();
            if parts.len() != 3 {
                return None;
            }
            (part(&parts, 0)?, part(&parts, 1)?, part(&parts, 2)?)
        } else if (6..=10).contains(&text.len()) && text.is_ascii() {
            let sign = ['/', '.']
                .into_iter()
                .find(|sign| text.matches(*sign).count() == 2)?;
            let parts: Vec<&str> = text.split(sign).collect();
            let year = part(&parts, 2)?;
            let year = match parts[2].len() {
                4 => year,
                2 if sign == '/' => year + if year < 70 { 2000 } else { 1900 },
                _ => return None,
            };
            let (a, b) = (part(&parts, 0)?, part(&parts, 1)?);
            // Who writes the month first cannot be told unless one is no month.
            let day_first = b <= 12 && (a > 12 || !self.dates.turns_before());
            if day_first {
                (year, b, a)
            } else {
                (year, a, b)
            }
        } else {
            return None;
        };
        ((1000..=2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day))
            .then_some(Told::Calendar {
                weekday: None,
                day: Some(day),
                month: Some(month),
                year: Some(year as i32),
                turn: None,
            })
    }

    /// « 13 septembre 2023 », « 12 » in « les 12 et 13 septembre ».
    fn with_day(&self, at: usize, day: u32) -> Option<Expression> {
        let of = usize::from(self.dates.of.contains(&self.text(at + 1)));
        if let Some(month) = self.month(at + 1 + of, true) {
            let (year, end) = self.year_behind(at + 2 + of);
            let (turn, end) = if year.is_none() {
                self.turn_behind(end)
            } else {
                (None, end)
            };
            return Some(Expression {
                first: at,
                end,
                told: Told::Calendar {
                    weekday: None,
                    day: Some(day),
                    month: Some(month),
                    year,
                    turn,
                },
            });
        }
        // The month stands with a later day.
        let mut later = at + 1;
        for _ in 0..4 {
            let joined = matches!(
                self.part(later),
                Some(PartOfSpeech::CoordinatingConjunction)
            ) || matches!(self.text(later), "," | "-" | "–" | "au" | "à" | "to");
            if !joined {
                return None;
            }
            later += 1;
            if self.text(later) == "le" || matches!(self.date(later), DateWord::Weekday(_)) {
                later += 1;
            }
            self.day(later)?;
            if let Some(month) = self.month(later + 1, false) {
                return Some(Expression {
                    first: at,
                    end: at + 1,
                    told: Told::Calendar {
                        weekday: None,
                        day: Some(day),
                        month: Some(month),
                        year: self.year(later + 2),
                        turn: None,
                    },
                });
            }
            later += 1;
        }
        None
    }

    /// « 2019 » by itself.
    fn lone_year(&self, at: usize) -> Option<Expression> {
        let (year, digits) = self.digits(at)?;
        let before = self.before(at);
        let led = self.dates.before_year.contains(&before);
        let plain = match digits {
            4 => YEARS.contains(&(year as i32)) || led && (1000..=2100).contains(&year),
            3 => matches!(before, "en" | "an"),
            _ => false,
        };
        // « En 1968 deux jeunes gens »: nothing is counted by it.
        let only = self.dates.year_only.contains(&before) && digits == 4;
        if !plain || !only && self.is_counted(at) || self.is_measured(at) {
            return None;
        }
        if at > self.from && !led {
            let token = self.token(at - 1)?;
            let name = token.named
                || matches!(self.part(at - 1), Some(PartOfSpeech::ProperNoun))
                || self.dates.named_years.contains(&before)
                || self.reading.pack.numbers.labels.contains(&before)
                || self.kind(at - 1) == TokenKind::Symbol
                || matches!(before, "€" | "£" | "$" | "+" | "-" | "−");
            if name {
                return None;
            }
        }
        Some(Expression {
            first: at,
            end: at + 1,
            told: Told::Calendar {
                weekday: None,
                day: None,
                month: None,
                year: Some(year as i32),
                turn: None,
            },
        })
    }

    /// Whether a sign of measure or money follows the number at `at`, or a unit.
    fn is_measured(&self, at: usize) -> bool {
        let unit = self
            .form(at + 1)
            .is_some_and(|form| matches!(form.number, NumberWord::Unit(_)));
        unit || matches!(self.text(at + 1), "%" | "€" | "$" | "£" | "°C")
    }

    /// Whether something is counted by the number at `at`.
    fn is_counted(&self, at: usize) -> bool {
        let capital = self.written(at + 1).starts_with(char::is_uppercase);
        matches!(self.text(at + 1), "-")
            || self.is_measured(at)
            || !capital
                && matches!(
                    self.part(at + 1),
                    Some(PartOfSpeech::Noun | PartOfSpeech::Numeral)
                )
                && self.kind(at + 1) == TokenKind::Word
                && self.date(at + 1) == DateWord::None
    }

    fn word(&self, at: usize) -> Option<Expression> {
        let token = self.token(at)?;
        if token.named && !matches!(self.date(at), DateWord::Weekday(_)) {
            return None;
        }
        match self.date(at) {
            DateWord::None => None,
            DateWord::Weekday(weekday) => self.with_weekday(at, u32::from(weekday)),
            DateWord::PerhapsWeekday(weekday) => {
                let dated = self.day(at + 1).is_some() && self.month(at + 2, true).is_some()
                    || self.month(at + 1, false).is_some();
                dated.then(|| self.with_weekday(at, u32::from(weekday)))?
            }
            DateWord::Month(month) => self.with_month(at, u32::from(month)),
            DateWord::PerhapsMonth(month) => {
                let capital = self.written(at).starts_with(char::is_uppercase);
                let led = self.dates.before_year.contains(&self.before(at))
                    || self.turn(at.wrapping_sub(1)).is_some()
                    || self.dates.edges.contains(&self.before(at));
                let company = self.year(at + 1).is_some() || self.day(at + 1).is_some() || led;
                let noun = matches!(
                    self.part(at),
                    Some(PartOfSpeech::ProperNoun | PartOfSpeech::Noun)
                );
                (capital && company && noun).then(|| self.with_month(at, u32::from(month)))?
            }
            DateWord::Season(season) => self.with_season(at, u32::from(season)),
            DateWord::Day(days) => Some(Expression {
                first: at,
                end: self.day_part(at + 1),
                told: Told::Day(i32::from(days)),
            }),
            DateWord::Stretch(stretch) => self.with_stretch(at, stretch),
            DateWord::Feast(month, day) if self.before(at) != "père" => {
                let (year, end) = self.year_behind(at + 1);
                let first = if self.is_this(at) { at - 1 } else { at };
                let (turn, end) = self.turn_behind(end);
                Some(Expression {
                    first,
                    end,
                    told: Told::Calendar {
                        weekday: None,
                        day: Some(u32::from(day)),
                        month: Some(u32::from(month)),
                        year,
                        turn,
                    },
                })
            }
            DateWord::Feast(..) => None,
            DateWord::Beside => {
                let led = self.dates.articles.contains(&self.before(at)) && at > self.from;
                (led && !matches!(self.text(at + 1), "de" | "du" | "d'" | "des")).then(|| {
                    Expression {
                        first: at - 1,
                        end: at + 1,
                        told: Told::Unsettled,
                    }
                })
            }
            DateWord::Decades => {
                let number = self.digits(at + 1).is_some_and(|(year, _)| year >= 10)
                    || self.part(at + 1) == Some(PartOfSpeech::Numeral);
                (number && matches!(self.before(at), "les" | "des" | "d'")).then(|| Expression {
                    first: at,
                    end: at + 2,
                    told: Told::Unsettled,
                })
            }
            DateWord::Century => {
                let first = at.checked_sub(1).filter(|&before| before >= self.from)?;
                let ordinal = self.written(first).starts_with(['X', 'V', 'I', 'L'])
                    || self.kind(first) == TokenKind::Number
                    || self.part(first) == Some(PartOfSpeech::Adjective);
                ordinal.then_some(Expression {
                    first,
                    end: at + 1,
                    told: Told::Unsettled,
                })
            }
        }
    }

    fn is_this(&self, at: usize) -> bool {
        at > self.from && self.dates.this.contains(&self.before(at))
    }

    /// Behind « soir » after a day.
    fn day_part(&self, at: usize) -> usize {
        at + usize::from(self.dates.day_parts.contains(&self.text(at)))
    }

    fn with_weekday(&self, at: usize, weekday: u32) -> Option<Expression> {
        let mut first = at;
        let mut turn = None;
        let dated = self.day(at + 1).is_some();
        if self.is_this(at) && !dated {
            (first, turn) = (at - 1, Some(0));
        } else if at > self.from
            && self.dates.turns_before()
            && let Some(before) = self.turn(at - 1)
        {
            (first, turn) = (at - 1, Some(before));
        }
        let comma = usize::from(self.text(at + 1) == "," && self.dates.turns_before());
        let next = at + 1 + comma;
        // “Tuesday, May 2”
        if self.dates.turns_before()
            && let Some(month) = self.month(next, true)
            && let Some(day) = self.day(next + 1)
        {
            let (year, end) = self.year_behind(next + 2);
            return Some(self.calendar(
                first,
                end,
                Some(weekday),
                Some(day),
                Some(month),
                year,
                turn,
            ));
        }
        if let Some(day) = self.day(next) {
            let of = usize::from(self.dates.of.contains(&self.text(next + 1)));
            if let Some(month) = self.month(next + 1 + of, true) {
                let (year, end) = self.year_behind(next + 2 + of);
                return Some(self.calendar(
                    first,
                    end,
                    Some(weekday),
                    Some(day),
                    Some(month),
                    year,
                    turn,
                ));
            }
            if comma == 0 && self.kind(next) == TokenKind::Number && !self.is_counted(next) {
                let later = self.with_day(next, day);
                let month = later.and_then(|later| match later.told {
                    Told::Calendar { month, .. } => month,
                    _ => None,
                });
                return Some(self.calendar(
                    first,
                    next + 1,
                    Some(weekday),
                    Some(day),
                    month,
                    None,
                    turn,
                ));
            }
        }
        let end = self.day_part(at + 1);
        let (behind, end) = self.turn_behind(end);
        // « le mardi », « un jeudi sur deux »: no day of its own.
        if turn.or(behind).is_none() && at > self.from && self.recurs(at) {
            return Some(Expression {
                first,
                end,
                told: Told::Unsettled,
            });
        }
        Some(self.calendar(first, end, Some(weekday), None, None, None, turn.or(behind)))
    }

    /// Whether what stands before says that it comes again and again.
    fn recurs(&self, at: usize) -> bool {
        self.dates.recurring.contains(&self.before(at))
    }

    #[allow(clippy::too_many_arguments)]
    fn calendar(
        &self,
        first: usize,
        end: usize,
        weekday: Option<u32>,
        day: Option<u32>,
        month: Option<u32>,
        year: Option<i32>,
        turn: Option<i32>,
    ) -> Expression {
        debug_assert_ne!(
            Told::Calendar {
                weekday,
                day,
                month,
                year,
                turn: None
            },
            NOTHING
        );
        Expression {
            first,
            end,
            told: Told::Calendar {
                weekday,
                day,
                month,
                year,
                turn,
            },
        }
    }

    fn with_month(&self, at: usize, month: u32) -> Option<Expression> {
        let mut first = at;
        let mut turn = None;
        if self.dates.turns_before() {
            if let Some(day) = self.day(at + 1)
                && self.token(at + 1)?.kind == TokenKind::Number
            {
                let (year, end) = self.year_behind(at + 2);
                return Some(self.calendar(at, end, None, Some(day), Some(month), year, None));
            }
            if at > self.from {
                if let Some(before) = self.turn(at - 1) {
                    (first, turn) = (at - 1, Some(before));
                } else if self.is_this(at) {
                    (first, turn) = (at - 1, Some(0));
                }
            }
        }
        if at > self.from && self.dates.edges.contains(&self.before(at)) {
            first = at - 1;
        }
        let (year, end) = match self.year(at + 1) {
            Some(year) => (Some(year), at + 2),
            None => (None, at + 1),
        };
        let (behind, end) = if year.is_none() {
            self.turn_behind(end)
        } else {
            (None, end)
        };
        Some(self.calendar(first, end, None, None, Some(month), year, turn.or(behind)))
    }

    fn with_season(&self, at: usize, season: u32) -> Option<Expression> {
        let noun = self.part(at) == Some(PartOfSpeech::Noun) || self.part(at).is_none();
        let year = self.year(at + 1);
        let (behind, mut end) = self.turn_behind(at + 1);
        let mut first = at;
        let mut turn = behind;
        if self.is_this(at) {
            (first, turn) = (at - 1, Some(0));
        } else if at > self.from && self.dates.turns_before() && self.turn(at - 1).is_some() {
            (first, turn) = (at - 1, self.turn(at - 1));
        } else if behind.is_some()
            && at > self.from
            && self.dates.articles.contains(&self.before(at))
        {
            first = at - 1;
        }
        if year.is_some() {
            end = at + 2;
        }
        // « en hiver », « deux printemps »: no season of its own.
        let general = self.before(at) == "en"
            || self.part(at.wrapping_sub(1)) == Some(PartOfSpeech::Numeral) && at > self.from
            || self.reading.pack.numbers.one.contains(&self.before(at));
        let own = year.is_some() || turn.is_some();
        let told = if self.before(at) == "chaque" {
            Told::Unsettled
        } else {
            Told::Season { season, year, turn }
        };
        (own || noun && !general).then_some(Expression { first, end, told })
    }

    /// Whether an edge (« fin ») stands so many tokens before `at`.
    fn edge(&self, at: usize, back: usize) -> bool {
        at >= self.from + back && self.dates.edges.contains(&self.text(at - back))
    }

    fn with_stretch(&self, at: usize, stretch: Stretch) -> Option<Expression> {
        // « il y a un an »
        let (ago_before, ago_behind) = self.dates.ago;
        let one = self
            .form(at.wrapping_sub(1))
            .is_some_and(|form| self.reading.pack.numbers.one.contains(&form.text.as_str()));
        if one
            && at > self.from + 1
            && matches!(stretch, Stretch::Year | Stretch::Month | Stretch::Week)
        {
            let months = match stretch {
                Stretch::Year => -12,
                Stretch::Month => -1,
                _ => 0,
            };
            let told = if months == 0 {
                Told::Stretch(stretch, -1)
            } else {
                Told::Months(months)
            };
            if !ago_behind.is_empty() && self.text(at + 1) == ago_behind {
                return Some(Expression {
                    first: at - 1,
                    end: at + 2,
                    told,
                });
            }
            let words = ago_before.split(' ').count();
            if !ago_before.is_empty()
                && at > self.from + words
                && ago_before
                    .split(' ')
                    .zip(at - 1 - words..)
                    .all(|(word, at)| self.text(at) == word)
            {
                return Some(Expression {
                    first: at - 1 - words,
                    end: at + 1,
                    told,
                });
            }
        }
        if self.is_this(at) {
            // « ce mois-ci » is one token or two.
            let end = at + 1 + usize::from(matches!(self.text(at + 1), "-ci"));
            return Some(Expression {
                first: at - 1,
                end,
                told: Told::Stretch(stretch, 0),
            });
        }
        if self.dates.turns_before() {
            let first = at.checked_sub(1)?;
            let turn = self.turn(first).filter(|_| first >= self.from)?;
            // “the last week of”, “the next year”
            if matches!(self.before(first), "the" | "its" | "his" | "their" | "her") {
                return None;
            }
            return Some(Expression {
                first,
                end: at + 1,
                told: Told::Stretch(stretch, turn),
            });
        }
        // « fin du mois », « la fin de l’année »
        let of_this = matches!(stretch, Stretch::Month | Stretch::Year)
            && match self.before(at) {
                "du" => self.edge(at, 2).then_some(at - 2),
                "l'" if self.text(at.wrapping_sub(2)) == "de" => self.edge(at, 3).then_some(at - 3),
                _ => None,
            }
            .is_some();
        if of_this {
            let first = at - if self.before(at) == "du" { 2 } else { 3 };
            let led = stretch == Stretch::Year && first > self.from && self.before(first) == "la";
            return Some(Expression {
                first: first - usize::from(led),
                end: at + 1,
                told: Told::Stretch(stretch, 0),
            });
        }
        if stretch == Stretch::Weekend && self.before(at) == "le" && self.turn(at + 1).is_none() {
            return Some(Expression {
                first: at,
                end: at + 1,
                told: Told::Unsettled,
            });
        }
        let (turn, end) = self.turn_behind(at + 1);
        let turn = turn?;
        let led = at > self.from && self.dates.articles.contains(&self.before(at));
        Some(Expression {
            first: if led { at - 1 } else { at },
            end,
            told: Told::Stretch(stretch, turn),
        })
    }
}

impl Dates {
    /// Whether « dernier » stands before what it goes with (“last week”).
    fn turns_before(&self) -> bool {
        self.articles.is_empty()
    }
}
