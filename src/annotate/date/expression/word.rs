//! Expressions that a word makes: a weekday, a month, a season, a feast, « veille ».

use super::{Calendar, Expression, Told};
use crate::lang::dates::DateWord;
use crate::report::{PartOfSpeech, TokenKind};

const NOTHING: Told = Told::Calendar {
    weekday: None,
    day: None,
    month: None,
    year: None,
    turn: None,
};

impl Calendar<'_, '_> {
    pub(super) fn word(&self, at: usize) -> Option<Expression> {
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
            DateWord::Feast(month, day)
                if !self.dates.no_feast_after.contains(&self.before(at)) =>
            {
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
                (led && !self.dates.beside_not_before.contains(&self.text(at + 1))).then(|| {
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
                (number && self.dates.before_decades.contains(&self.before(at))).then(|| {
                    Expression {
                        first: at,
                        end: at + 2,
                        told: Told::Unsettled,
                    }
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

    pub(super) fn is_this(&self, at: usize) -> bool {
        at > self.from && self.dates.this.contains(&self.before(at))
    }

    /// Behind « soir » after a day.
    pub(super) fn day_part(&self, at: usize) -> usize {
        at + usize::from(self.dates.day_parts.contains(&self.text(at)))
    }

    pub(super) fn with_weekday(&self, at: usize, weekday: u32) -> Option<Expression> {
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
        let with_month = |day, month, behind| {
            let (year, end) = self.year_behind(behind);
            let (weekday, day, month) = (Some(weekday), Some(day), Some(month));
            Some(self.calendar(first, end, weekday, day, month, year, turn))
        };
        // “Tuesday, May 2”
        if self.dates.turns_before()
            && let Some(month) = self.month(next, true)
            && let Some(day) = self.day(next + 1)
        {
            return with_month(day, month, next + 2);
        }
        if let Some(day) = self.day(next) {
            let of = usize::from(self.dates.of.contains(&self.text(next + 1)));
            if let Some(month) = self.month(next + 1 + of, true) {
                return with_month(day, month, next + 2 + of);
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
    pub(super) fn recurs(&self, at: usize) -> bool {
        self.dates.recurring.contains(&self.before(at))
    }

    #[allow(clippy::too_many_arguments)]
    pub(super) fn calendar(
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

    pub(super) fn with_month(&self, at: usize, month: u32) -> Option<Expression> {
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

    pub(super) fn with_season(&self, at: usize, season: u32) -> Option<Expression> {
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
        let general = self.dates.general_after.contains(&self.before(at))
            || self.part(at.wrapping_sub(1)) == Some(PartOfSpeech::Numeral) && at > self.from
            || self.reading.pack.numbers.one.contains(&self.before(at));
        let own = year.is_some() || turn.is_some();
        let told = if self.dates.each.contains(&self.before(at)) {
            Told::Unsettled
        } else {
            Told::Season { season, year, turn }
        };
        (own || noun && !general).then_some(Expression { first, end, told })
    }
}
