//! The rules, in the order in which they are asked.

use std::ops::Range;

use super::Stance;
use super::label::is_label;
use super::title;
use crate::annotate::Words;
use crate::annotate::quote::credit;
use crate::annotate::quote::source::is_joined;
use crate::lang::roles::Roles;
use crate::report::speech::{Certainty, Quote};
use crate::report::{BlockKind, PartOfSpeech, Reason, Span};

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
    /// All that its words play.
    pub roles: Roles,
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
        if let Some((rule, denial)) = self.denial() {
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

    /// The words that play one of `roles`, in order: no walk where none does, as in
    /// most sentences.
    pub(super) fn playing(&self, roles: Roles) -> impl Iterator<Item = usize> {
        let some = if self.roles.has(roles) {
            self.sentence.clone()
        } else {
            0..0
        };
        some.filter(move |&at| self.words.has(at, roles))
    }

    /// Whether it says something at all: a label does not.
    fn states(&self) -> bool {
        let words = self.words;
        if self.kind == BlockKind::Title {
            return title::states(words, &self.sentence);
        }
        !is_label(words, &self.sentence, self.answers)
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

    /// A source without a quote.
    fn source(&self) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        for at in self.playing(SOURCES) {
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
        let verb = self.playing(Roles::REPORTS).find(|&at| {
            words.is_finite(at) && !future(words.folded(at)) && !self.is_in_relative_clause(at)
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
