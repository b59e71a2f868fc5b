//! What hedges a sentence: a word, a phrase, a verb of seeming, a conditional, a
//! condition. What hedges a relative clause does not, unless it tells something more.

use std::ops::Range;

use super::conditional::{Conditional, conditional, is_condition};
use super::rule::Scene;
use crate::annotate::quote::credit;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;
use crate::report::speech::Quote;

/// Tokens of a clause that are looked at.
const MOST_IN_CLAUSE: usize = 30;
/// What a word that hedges plays.
const HEDGES: Roles = Roles::HEDGE
    .and(Roles::SEEMS)
    .and(Roles::CAN)
    .and(Roles::CONDITIONAL)
    .and(Roles::CONDITION)
    .and(Roles::HEDGE_PHRASE);

impl Scene<'_> {
    /// What hedges the main statement; what hedges a relative clause does not.
    pub(super) fn hedge(&self, quote: Option<&Quote>) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        let quoted = quote.is_some();
        for at in self.playing(HEDGES) {
            let one = at..at + 1;
            let (rule, hedge) = if words.has(at, Roles::HEDGE) && !self.is_month(at) {
                ("hedge", one)
            } else if words.has(at, Roles::SEEMS) && words.is_verb(at) && self.seems(at) {
                ("verb-of-seeming", one)
            } else if words.has(at, Roles::CAN) && self.can(at) {
                ("can", one)
            } else if let Some(conditional) = conditional(words, at, &self.sentence)
                && !self.is_unable(at)
                && self.foresees(at, quoted)
            {
                let rule = match conditional {
                    Conditional::Press => "conditional",
                    Conditional::Ambiguous => "conditional-ambiguous",
                    Conditional::Wish if !quoted => "conditional-wish",
                    Conditional::Hypothesis => "conditional-hypothesis",
                    Conditional::Wish | Conditional::FutureInThePast => continue,
                };
                (rule, one)
            } else if !quoted && is_condition(words, at) && self.has_future() {
                ("condition", one)
            } else if let Some(phrase) = self.phrase(at) {
                ("hedge-phrase", phrase)
            } else {
                continue;
            };
            let doubts = matches!(rule, "conditional" | "conditional-ambiguous");
            let told_apart = doubts && self.is_told_apart(hedge.start);
            if told_apart || !self.is_in_relative_clause(hedge.start) {
                return Some((rule, hedge));
            }
        }
        None
    }

    /// “May” where it is no verb.
    fn is_month(&self, at: usize) -> bool {
        self.words.is_capital(at) && at > self.sentence.start
    }

    fn phrase(&self, at: usize) -> Option<Range<usize>> {
        if !self.words.has(at, Roles::HEDGE_PHRASE) {
            return None;
        }
        let phrases = self.words.reading.pack.hedges.phrases;
        credit::phrase_around(self.words, at, phrases)
    }

    /// « paraît incomplet », « semble avoir »; not « paraît chez Gallimard ».
    fn seems(&self, at: usize) -> bool {
        let words = self.words;
        let next = (at + 1..self.sentence.end.min(at + 4))
            .find(|&at| !words.is(at, PartOfSpeech::Adverb))
            .unwrap_or(at);
        words.is_infinitive(next)
            || words.is(next, PartOfSpeech::Adjective)
            || words.is(next, PartOfSpeech::Particle)
            || words.is_lone_participle(next)
            || words.has(next, Roles::SUBJECT)
            || words.has(next, Roles::THAT)
    }

    /// « peut tuer »; not « ne peut tuer », « ce qu’on peut ».
    fn can(&self, at: usize) -> bool {
        let words = self.words;
        let near = at + 1..self.sentence.end.min(at + 5);
        let verb = near.clone().find(|&at| words.is_infinitive(at));
        let negated = (at.saturating_sub(3).max(self.sentence.start)..at)
            .chain(at + 1..verb.unwrap_or(at))
            .any(|at| words.has(at, Roles::NEGATION));
        verb.is_some() && !negated
    }

    /// “could not”: it was not able to.
    fn is_unable(&self, at: usize) -> bool {
        let words = self.words;
        words.has(at + 1, Roles::NEGATION)
            && words.reading.pack.hedges.unable.contains(&words.folded(at))
    }

    /// “The bill would let councils buy”, by itself: not “said it would”, “that would”,
    /// “would not”, “would like”.
    fn foresees(&self, at: usize, quoted: bool) -> bool {
        let words = self.words;
        let hedges = &words.reading.pack.hedges;
        if !hedges.foresees.contains(&words.folded(at)) {
            return true;
        }
        let begins_clause = [Roles::RELATIVE, Roles::THAT, Roles::ASKS, Roles::SAYS];
        !quoted
            && !words.has(at + 1, Roles::NEGATION)
            && !hedges.courteous.contains(&words.lemma(at + 1))
            && !(self.sentence.start..at)
                .any(|at| begins_clause.iter().any(|role| words.has(at, *role)))
    }

    /// « …, où il pourrait pleuvoir »: a clause that tells something more.
    fn is_told_apart(&self, at: usize) -> bool {
        let words = self.words;
        let near = self.sentence.start + 1..at;
        let relative = near
            .rev()
            .take(MOST_IN_CLAUSE)
            .find(|&at| words.has(at, Roles::RELATIVE));
        relative.is_some_and(|at| words.written(at - 1) == ",")
    }

    fn has_future(&self) -> bool {
        let future = self.words.reading.pack.hedges.is_future;
        self.sentence
            .clone()
            .any(|at| self.words.is_verb(at) && future(self.words.folded(at)))
    }

    /// Whether a relative clause has begun since the last comma.
    pub(super) fn is_in_relative_clause(&self, at: usize) -> bool {
        let words = self.words;
        (self.sentence.start..at)
            .rev()
            .take(MOST_IN_CLAUSE)
            .take_while(|&at| !words.is_mark(at))
            .any(|at| {
                // « des rumeurs selon lesquelles »: what they say.
                words.has(at, Roles::RELATIVE)
                    && !(at > self.sentence.start && words.has(at - 1, Roles::ACCORDING))
            })
    }
}
