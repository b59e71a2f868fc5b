//! What is reported without marks: after a verb of speech and « que », before
//! « …, a dit X », beside « selon X ».
//!
//! In: the stretches between marks and the quotes among them. Out: all quotes, in
//! order. [`verb`] and [`bare`] read what follows a verb, [`incise`] what stands
//! before one; [`clause`] tells how far it goes.

mod bare;
mod clause;
mod incise;
mod verb;

use std::ops::Range;

use super::credit::{According, according, according_at_head};
use super::found::{Credit, Found};
use super::marked::Marked;
use crate::annotate::Words;
use crate::annotate::words::LONGEST_SENTENCE;
use crate::lang::roles::Roles;
use crate::report::speech::QuoteKind;

/// The quotes between marks with those without, in order.
pub fn with_reported(words: &Words, stretches: &[Marked], marked: Vec<Found>) -> Vec<Found> {
    let tokens = words.reading.tokens;
    let speech = &words.reading.pack.speech;
    let mut reported = Vec::new();
    let mut at = 0;
    let mut stretch = 0;
    for sentence in words.reading.sentences {
        let start = at;
        let mut triggered = false;
        while at < tokens.len() && tokens[at].span.start < sentence.span.end {
            triggered |= words.has(at, TRIGGERS);
            at += 1;
        }
        triggered |= speech.according_at_head.contains(&words.folded(start));
        while stretch < stretches.len() && stretches[stretch].after() <= start {
            stretch += 1;
        }
        if triggered && !tokens[start].boilerplate && at - start <= LONGEST_SENTENCE {
            let mut scene = Scene {
                words,
                stretches: &stretches[stretch..],
                sentence: start..at,
            };
            scene.read(&mut reported);
        }
    }
    let mut all = marked;
    let before = all.len();
    for found in reported {
        let from = all[..before].partition_point(|known| known.words.end <= found.words.start);
        let to = all[..before].partition_point(|known| known.words.start < found.words.end);
        let cue = found.credit.cue.as_ref();
        let same_cue = all[from.saturating_sub(2)..(to + 2).min(before)]
            .iter()
            .any(|known| {
                known.credit.cue.as_ref().is_some_and(|known| {
                    cue.is_some_and(|cue| cue.start < known.end && known.start < cue.end)
                })
            });
        // What holds a marked fragment is that fragment's report.
        if from >= to && !same_cue {
            all.push(found);
        }
    }
    all.sort_by_key(|found| (found.words.start, found.words.end));
    all
}

/// What a word of a sentence that reports something plays.
const TRIGGERS: Roles = SPEAKS.and(Roles::ACCORDING);
/// What a verb of speech plays, whatever it was taken for.
const SPEAKS: Roles = Roles::SAYS.and(Roles::MADE).and(Roles::MAY_SAY);

struct Scene<'a> {
    words: &'a Words<'a>,
    /// Those of the sentence and after.
    stretches: &'a [Marked],
    sentence: Range<usize>,
}

impl Scene<'_> {
    fn read(&mut self, to: &mut Vec<Found>) {
        let mut at = self.sentence.start;
        while at < self.sentence.end {
            if !self.may_begin(at) {
                at += 1;
                continue;
            }
            if let Some(stretch) = self.stretch_at(at) {
                at = stretch;
                continue;
            }
            let found = if self.words.is_mark(at) {
                self.incise(at)
            } else {
                self.according(at).or_else(|| {
                    let speaks = self.words.has(at, SPEAKS);
                    speaks.then(|| self.verb(at)).flatten()
                })
            };
            match found {
                Some((found, next)) => {
                    at = next.max(at + 1);
                    if found.words.len() > 1 {
                        // A longer report takes in what was found inside it.
                        while to
                            .last()
                            .is_some_and(|last| last.words.start >= found.words.start)
                        {
                            to.pop();
                        }
                        to.push(found);
                    }
                }
                None => at += 1,
            }
        }
    }

    /// Whether a report, or what stands between marks, can begin at a token: most
    /// are told here.
    fn may_begin(&self, at: usize) -> bool {
        let words = self.words;
        // One branch, as marks come and go.
        words.has(at, TRIGGERS)
            | words.is_mark(at)
            | (at == self.sentence.start)
            | words.is_mark(at.wrapping_sub(1))
    }

    /// The number after the stretch between marks that a token stands in.
    fn stretch_at(&self, at: usize) -> Option<usize> {
        let stretch = self
            .stretches
            .iter()
            .take_while(|stretch| stretch.open <= at)
            .last()?;
        (at < stretch.after()).then(|| stretch.after())
    }

    fn found(
        &self,
        clause: Range<usize>,
        credit: Credit,
        rule: &'static str,
        trigger: usize,
    ) -> Found {
        Found {
            kind: QuoteKind::Indirect,
            words: clause,
            credit,
            rule,
            trigger: Some(trigger),
        }
    }

    /// « selon X »
    fn according(&self, at: usize) -> Option<(Found, usize)> {
        let limit = self.sentence.end;
        let According { credit, start, end } = according(self.words, at, limit)
            .or_else(|| according_at_head(self.words, at, self.sentence.clone()))?;
        let first = self.clause_start(start);
        let clause = if start == first {
            let from = self.after_apposition(end)?;
            from..self.clause_end(from)
        } else {
            let comma = usize::from(self.words.written(start - 1) == ",");
            let before = first..start - comma;
            let closes = (end..self.sentence.end).all(|at| self.words.is_mark(at));
            // « La digue, selon X, a cédé »: one clause.
            let rest = end + usize::from(self.words.written(end) == ",");
            if closes || self.has_main_verb(&before) {
                before
            } else if comma == 1 && rest > end && self.has_subject(rest) {
                // « Le soir, selon X, la digue a cédé »
                rest..self.clause_end(rest)
            } else {
                first..self.clause_end(first).max(start)
            }
        };
        if clause.is_empty() || !self.has_verb(&clause) {
            return None;
        }
        let next = clause.end.max(end);
        Some((self.found(clause, credit, "according-to", start), next))
    }

    fn is_marked(&self, at: usize) -> bool {
        self.stretch_at(at).is_some()
    }
}
