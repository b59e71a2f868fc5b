//! What is reported without marks: after a verb of speech and « que », before
//! « …, a dit X », beside « selon X ».

use std::ops::Range;

use super::credit::{According, according, incise, of_verb};
use super::found::{Credit, Found};
use super::marked::Marked;
use crate::annotate::Words;
use crate::annotate::words::LONGEST_SENTENCE;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;
use crate::report::speech::QuoteKind;

/// Tokens between a verb of speech and « que », at most.
const MOST_BEFORE_THAT: usize = 14;

/// The quotes between marks with those without, in order.
pub fn with_reported(words: &Words, stretches: &[Marked], marked: Vec<Found>) -> Vec<Found> {
    let tokens = words.reading.tokens;
    let mut reported = Vec::new();
    let mut at = 0;
    let mut stretch = 0;
    for sentence in words.reading.sentences {
        let start = at;
        let mut triggered = false;
        while at < tokens.len() && tokens[at].span.start < sentence.span.end {
            triggered |= words.has(at, Roles::SAYS)
                || words.has(at, Roles::ACCORDING)
                || words.has(at, Roles::MADE);
            at += 1;
        }
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
            if let Some(stretch) = self.stretch_at(at) {
                at = stretch;
                continue;
            }
            let found = self
                .according(at)
                .or_else(|| self.incise(at))
                .or_else(|| self.verb(at));
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

    /// The number after the stretch between marks that a token stands in.
    fn stretch_at(&self, at: usize) -> Option<usize> {
        let stretch = self
            .stretches
            .iter()
            .take_while(|stretch| stretch.open <= at)
            .last()?;
        (at < stretch.after()).then(|| stretch.after())
    }

    /// Where the clause ends that begins before `from`: before what ends the sentence or parts it.
    fn clause_end(&self, from: usize) -> usize {
        let mut end = self.sentence.end;
        if let Some(part) = (from..end).find(|&at| self.words.written(at) == ";") {
            end = part;
        }
        while end > from
            && self.words.is_mark(end - 1)
            && !matches!(self.words.written(end - 1), ")" | "»" | "”" | "\"")
        {
            end -= 1;
        }
        end
    }

    /// Where the clause begins that goes on to `to`: after what parts the sentence.
    fn clause_start(&self, to: usize) -> usize {
        let parts = |at: usize| matches!(self.words.written(at), ";" | ":" | "»" | "”");
        let mut start = (self.sentence.start..to)
            .rev()
            .find(|&at| parts(at))
            .map_or(self.sentence.start, |at| at + 1);
        while start < to
            && self.words.is_mark(start)
            && !matches!(self.words.written(start), "«" | "“" | "\"" | "(")
        {
            start += 1;
        }
        start
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

    fn has_verb(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| self.words.is_verb(at))
    }

    /// « selon X »
    fn according(&self, at: usize) -> Option<(Found, usize)> {
        let According { credit, start, end } = according(self.words, at, self.sentence.end)?;
        let first = self.clause_start(start);
        let comma = (end..self.sentence.end).find(|&at| self.words.written(at) == ",");
        let clause = if start == first {
            let comma = comma?;
            comma + 1..self.clause_end(comma + 1)
        } else if comma == Some(end) || self.words.written(start - 1) == "," {
            // In the middle, or at the end.
            let last = self.clause_end(first);
            if last > end {
                first..last
            } else {
                first..start - usize::from(self.words.written(start - 1) == ",")
            }
        } else {
            let last = self.clause_end(first);
            if last > end {
                first..last
            } else {
                first..start
            }
        };
        if clause.is_empty() || !self.has_verb(&clause) {
            return None;
        }
        let next = clause.end.max(end);
        Some((self.found(clause, credit, "according-to", start), next))
    }

    /// « …, a dit X »
    fn incise(&self, at: usize) -> Option<(Found, usize)> {
        if self.words.written(at) != "," {
            return None;
        }
        let limit = self.sentence.end;
        let (credit, end) = incise(self.words, at, limit, false)?;
        let source = credit.source.clone()?;
        // « X, disait Y » and not « X, assure que »: nothing but its end or a comma follows.
        let after = end.max(source.end);
        let closed = after >= limit
            || self.words.is_mark(after)
            || self.words.is(after, PartOfSpeech::Adposition)
            || self.words.has(after, Roles::RELATIVE);
        let first = self.clause_start(at);
        let clause_end = self.clause_end(first);
        if !closed || !self.has_verb(&(first..at)) {
            return None;
        }
        let comma = (after..clause_end).find(|&at| self.words.written(at) == ",");
        let clause = match comma {
            // What follows the comma is more of the clause, or more of the source.
            Some(comma)
                if comma == after
                    && self.has_verb(&(comma..clause_end))
                    && !self.words.has(comma + 1, Roles::RELATIVE) =>
            {
                first..clause_end
            }
            _ => first..at,
        };
        let trigger = credit.cue.as_ref().map_or(at, |cue| cue.start);
        Some((
            self.found(clause, credit, "clause-before-verb", trigger),
            after.max(clause_end),
        ))
    }

    /// « X a dit que … », « X affirme avoir vu … », “X said it was …”
    fn verb(&self, at: usize) -> Option<(Found, usize)> {
        let words = self.words;
        if !words.is_speech(at) || words.is_lone_participle(at) {
            return None;
        }
        let (clause, rule) = self.clause_after(at)?;
        let clause = clause.start..self.clause_end(clause.start).max(clause.start);
        if clause.is_empty() || !self.has_verb(&clause) {
            return None;
        }
        let from = self.clause_start(at);
        let credit = of_verb(words, at, from, clause.start);
        let next = clause.end;
        Some((self.found(clause, credit, rule, at), next))
    }

    fn clause_after(&self, verb: usize) -> Option<(Range<usize>, &'static str)> {
        let words = self.words;
        let limit = self.sentence.end;
        let mut at = verb + 1;
        // « ne pas avoir », « n’avoir pas »
        let mut infinitive = at;
        while infinitive < limit
            && (words.has(infinitive, Roles::NEGATION)
                || words.has(infinitive, Roles::CLITIC)
                || words.is(infinitive, PartOfSpeech::Adverb))
        {
            infinitive += 1;
        }
        if words.has(verb, Roles::CLAIMS)
            && !words.reading.pack.speech.bare_clause
            && words.is_infinitive(infinitive)
            && infinitive < limit
        {
            let mut start = infinitive;
            while start > verb + 1
                && (words.has(start - 1, Roles::NEGATION) || words.has(start - 1, Roles::CLITIC))
            {
                start -= 1;
            }
            return Some((start..limit, "verb-and-infinitive"));
        }
        if words.reading.pack.speech.bare_clause
            && words.has(verb, Roles::CLAIMS)
            && let Some(start) = self.bare_clause(verb)
        {
            return Some((start..limit, "verb-and-clause"));
        }
        let mut comma = false;
        while at < limit && at <= verb + MOST_BEFORE_THAT {
            if words.has(at, Roles::THAT) {
                // « ne … que »: only.
                let limits = words.reading.pack.speech.only;
                let only = (verb.saturating_sub(4)..verb)
                    .any(|at| limits.contains(&words.folded(at)))
                    && !(verb..at).any(|at| words.has(at, Roles::NEGATION));
                let relative = words.is(at, PartOfSpeech::Pronoun) && at > verb + 1;
                return (!only && !relative).then(|| (at + 1..limit, "verb-and-that"));
            }
            if words.written(at) == ":" {
                let free = self
                    .stretches
                    .iter()
                    .all(|stretch| stretch.open > limit || stretch.after() <= at);
                return (free && at + 1 < limit).then(|| (at + 1..limit, "verb-and-colon"));
            }
            if words.written(at) == "," {
                comma = !comma;
            } else if words.is_verb(at) && !comma || words.is_mark(at) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// “said it was”, “told reporters it was”: where the clause begins.
    fn bare_clause(&self, verb: usize) -> Option<usize> {
        let words = self.words;
        let limit = self.sentence.end;
        let begins = |at: usize| {
            words.has(at, Roles::SUBJECT)
                || words.is(at, PartOfSpeech::Determiner)
                || words.is(at, PartOfSpeech::Pronoun) && !words.has(at, Roles::RELATIVE)
                || words.is_noun(at)
                || words.is(at, PartOfSpeech::Numeral)
                || words.is(at, PartOfSpeech::Adjective)
        };
        let from = verb + 1;
        if !begins(from) || words.has(from, Roles::THAT) {
            return None;
        }
        let next_verb = (from..limit).find(|&at| {
            words.is_verb(at)
                || words.is_mark(at) && words.written(at) != ","
                || words.has(at, Roles::THAT)
                || words.has(at, Roles::RELATIVE)
        })?;
        if !words.is_verb(next_verb)
            || words.is_infinitive(next_verb) && words.is(next_verb - 1, PartOfSpeech::Particle)
        {
            return None;
        }
        Some(from)
    }
}
