//! Expressions that a number makes: « 13 septembre », « 13/09/2023 », « 2019 ».

use super::{Calendar, Expression, Told};
use crate::lang::dates::DateWord;
use crate::lang::numbers::NumberWord;
use crate::report::{PartOfSpeech, TokenKind};

/// Years that a number of four digits is taken for.
const YEARS: std::ops::RangeInclusive<i32> = 1500..=2100;

impl Calendar<'_, '_> {
    pub(super) fn numbers(&self, at: usize) -> Option<Expression> {
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
    pub(super) fn numeric(&self, at: usize) -> Option<Told> {
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
    pub(super) fn with_day(&self, at: usize, day: u32) -> Option<Expression> {
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
            ) || matches!(self.text(later), "," | "-" | "–")
                || self.dates.joins_days.contains(&self.text(later));
            if !joined {
                return None;
            }
            later += 1;
            if self.dates.day_articles.contains(&self.text(later))
                || matches!(self.date(later), DateWord::Weekday(_))
            {
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
    pub(super) fn lone_year(&self, at: usize) -> Option<Expression> {
        let (year, digits) = self.digits(at)?;
        let before = self.before(at);
        let led = self.dates.before_year.contains(&before);
        let plain = match digits {
            4 => YEARS.contains(&(year as i32)) || led && (1000..=2100).contains(&year),
            3 => self.dates.before_short_year.contains(&before),
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
    pub(super) fn is_measured(&self, at: usize) -> bool {
        let unit = self
            .form(at + 1)
            .is_some_and(|form| matches!(form.number, NumberWord::Unit(_)));
        unit || matches!(self.text(at + 1), "%" | "€" | "$" | "£" | "°C")
    }

    /// Whether something is counted by the number at `at`.
    pub(super) fn is_counted(&self, at: usize) -> bool {
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
}
