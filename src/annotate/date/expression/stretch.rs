//! Stretches of the calendar: « la semaine dernière », « il y a un an », « fin du mois ».

use super::{Calendar, Expression, Told};
use crate::lang::dates::Stretch;

impl Calendar<'_, '_> {
    /// Whether an edge (« fin ») stands so many tokens before `at`.
    pub(super) fn edge(&self, at: usize, back: usize) -> bool {
        at >= self.from + back && self.dates.edges.contains(&self.text(at - back))
    }

    pub(super) fn with_stretch(&self, at: usize, stretch: Stretch) -> Option<Expression> {
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
            let end = at + 1 + usize::from(self.dates.this_behind.contains(&self.text(at + 1)));
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
            if self.dates.no_turn_after.contains(&self.before(first)) {
                return None;
            }
            return Some(Expression {
                first,
                end: at + 1,
                told: Told::Stretch(stretch, turn),
            });
        }
        // « fin du mois », « la fin de l’année »
        let of_the = self.dates.of_the.iter().find(|words| {
            let back = words.len() + 1;
            self.edge(at, back)
                && words
                    .iter()
                    .zip(at + 1 - back..)
                    .all(|(word, at)| self.text(at) == *word)
        });
        if let Some(words) = of_the
            && matches!(stretch, Stretch::Month | Stretch::Year)
        {
            let first = at - words.len() - 1;
            let led = stretch == Stretch::Year
                && first > self.from
                && self.dates.edge_articles.contains(&self.before(first));
            return Some(Expression {
                first: first - usize::from(led),
                end: at + 1,
                told: Told::Stretch(stretch, 0),
            });
        }
        if stretch == Stretch::Weekend
            && self.dates.day_articles.contains(&self.before(at))
            && self.turn(at + 1).is_none()
        {
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
