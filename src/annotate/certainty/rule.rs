//! The rules, in the order in which they are asked.

use std::ops::Range;

use super::Stance;
use super::conditional::{Conditional, conditional, is_condition};
use super::denial::denial;
use super::label::is_label;
use super::title;
use crate::annotate::Words;
use crate::annotate::quote::credit;
use crate::annotate::quote::source::is_joined;
use crate::lang::roles::Roles;
use crate::report::speech::{Certainty, Quote};
use crate::report::{BlockKind, PartOfSpeech, Reason, Span};

/// Tokens of a clause that are looked at.
const MOST_IN_CLAUSE: usize = 30;
/// What a word that hedges plays.
const HEDGES: Roles = Roles::HEDGE
    .and(Roles::SEEMS)
    .and(Roles::CAN)
    .and(Roles::CONDITIONAL)
    .and(Roles::CONDITION)
    .and(Roles::HEDGE_PHRASE);
/// What a word that names a source or reports plays.
const SOURCES: Roles = Roles::ACCORDING
    .and(Roles::MADE)
    .and(Roles::SAYS)
    .and(Roles::MAY_SAY);

/// A sentence and what is known of it.
pub struct Scene<'a> {
    /// The article.
    pub words: &'a Words<'a>,
    /// The sentence's tokens; not empty.
    pub sentence: Range<usize>,
    /// The sentence.
    pub span: Span,
    /// The quotes that overlap it, and the one before them.
    pub quotes: &'a [Quote],
    /// The kind of its block.
    pub kind: BlockKind,
    /// Whether it answers a question of an interview.
    pub answers: bool,
}

impl Scene<'_> {
    /// How surely the sentence is given.
    pub fn stance(&self) -> Option<Stance> {
        let quote = self.quote();
        if let Some(mark) = self.question() {
            return self.found(Certainty::Question, "question-mark", Some(mark));
        }
        if let Some((rule, denial)) = denial(self.words, &self.sentence) {
            return self.found(Certainty::Denied, rule, Some(denial));
        }
        if quote.is_none() && !self.states() {
            return None;
        }
        if let Some((rule, trigger)) = self.hedge(quote) {
            return self.found(Certainty::Conditional, rule, Some(trigger));
        }
        if let Some(quote) = quote {
            let cue = quote
                .cue
                .filter(|cue| self.span.start <= cue.start && cue.end <= self.span.end);
            return Some(Stance {
                certainty: Certainty::Attributed,
                trigger: cue,
                why: Reason {
                    rule: if cue.is_some() {
                        "quoted-with-cue"
                    } else {
                        "quoted"
                    }
                    .into(),
                    trigger: cue.map(|cue| cue.slice(self.words.reading.text).to_owned()),
                },
                correction: None,
            });
        }
        if let Some((rule, trigger)) = self.source() {
            return self.found(Certainty::Attributed, rule, Some(trigger));
        }
        if self.answers {
            return self.found(Certainty::Attributed, "answer", None);
        }
        self.found(Certainty::Asserted, "own-voice", None)
    }

    /// Whether it says something at all: a label does not.
    fn states(&self) -> bool {
        let words = self.words;
        if self.kind == BlockKind::Title {
            return title::states(words, &self.sentence);
        }
        !is_label(words, &self.sentence)
    }

    fn found(
        &self,
        certainty: Certainty,
        rule: &'static str,
        trigger: Option<Range<usize>>,
    ) -> Option<Stance> {
        let span = trigger.map(|trigger| self.words.span(&trigger));
        Some(Stance {
            certainty,
            trigger: span,
            why: Reason {
                rule: rule.into(),
                trigger: span.map(|span| span.slice(self.words.reading.text).to_owned()),
            },
            correction: None,
        })
    }

    /// The quote that most of the sentence stands in.
    fn quote(&self) -> Option<&Quote> {
        self.quotes
            .iter()
            .filter(|quote| quote.span.start < self.span.end && self.span.start < quote.span.end)
            .max_by_key(|quote| {
                quote.span.end.min(self.span.end) - quote.span.start.max(self.span.start)
            })
    }

    /// A question mark that ends the sentence, or what is quoted in it.
    fn question(&self) -> Option<Range<usize>> {
        let mut last = self.sentence.end;
        while last > self.sentence.start + 1
            && self.words.is_mark(last - 1)
            && !self.words.is_final(last - 1)
        {
            last -= 1;
        }
        let asks = |at: usize| self.words.written(at).contains('?');
        if asks(last - 1) {
            return Some(last - 1..last);
        }
        None
    }

    /// What hedges the main statement; what hedges a relative clause does not.
    fn hedge(&self, quote: Option<&Quote>) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        let quoted = quote.is_some();
        for at in self.sentence.clone() {
            if !words.has(at, HEDGES) {
                continue;
            }
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
    fn is_in_relative_clause(&self, at: usize) -> bool {
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

    /// A source without a quote.
    fn source(&self) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        for at in self.sentence.clone() {
            if !words.has(at, SOURCES) {
                continue;
            }
            if words.has(at, Roles::ACCORDING)
                && let Some(according) = credit::according(words, at, self.sentence.end)
            {
                return Some(("according-to", according.start..according.end));
            }
            if words.has(at, Roles::ACCORDING) && words.has(at + 1, Roles::RELATIVE) {
                return Some(("according-to", at..at + 1));
            }
            if words.has(at, Roles::MADE) && words.is_speech(at) {
                return Some(("verb-of-speech", at..at + 1));
            }
            // « dit-on »: somebody, whoever it is.
            if words.may_be_speech(at) && is_joined(words, at + 1) {
                return Some(("verb-of-speech", at..at + 2));
            }
        }
        self.report()
    }

    /// A verb that reports by itself, with somebody for its subject: « X dénonce
    /// une trahison », « dit-on ».
    fn report(&self) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        let future = words.reading.pack.hedges.is_future;
        let verb = self.sentence.clone().find(|&at| {
            words.has(at, Roles::REPORTS)
                && words.is_finite(at)
                && !future(words.folded(at))
                && !self.is_in_relative_clause(at)
        })?;
        let credit = credit::of_verb(words, verb, self.sentence.start, self.sentence.end);
        let source = credit.source?;
        let personal = source.clone().any(|at| words.has(at, Roles::PERSONAL));
        let near = verb.saturating_sub(3).max(self.sentence.start)..verb + 2;
        let negated = near.clone().any(|at| words.has(at, Roles::NEGATION));
        // « est jugée trop chère »: not by whom it is said of.
        let passive = near.clone().any(|at| {
            at < verb
                && words.is(at, PartOfSpeech::Auxiliary)
                && words.lemma(at) != words.reading.pack.hedges.have
        });
        (!personal && !negated && !passive).then_some(("verb-of-report", verb..verb + 1))
    }
}
