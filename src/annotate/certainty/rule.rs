//! The rules, in the order in which they are asked.

use std::ops::Range;

use super::Stance;
use super::conditional::{Conditional, conditional};
use crate::annotate::Words;
use crate::annotate::quote::credit;
use crate::lang::roles::Roles;
use crate::report::speech::{Certainty, Quote};
use crate::report::{BlockKind, Reason, Span};

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
}

impl Scene<'_> {
    /// How surely the sentence is given.
    pub fn stance(&self) -> Option<Stance> {
        let quote = self.quote();
        if let Some(mark) = self.question() {
            return self.found(Certainty::Question, "question-mark", Some(mark));
        }
        if let Some(denial) = self.denial() {
            return self.found(Certainty::Denied, "verb-of-denial", Some(denial));
        }
        let verb = self
            .sentence
            .clone()
            .any(|at| self.words.is_verb(at) && !self.words.is_infinitive(at));
        if !verb && quote.is_none() {
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
                    trigger: cue.map(|cue| {
                        self.words.reading.text[cue.start as usize..cue.end as usize].to_owned()
                    }),
                },
                correction: None,
            });
        }
        if let Some((rule, trigger)) = self.source() {
            return self.found(Certainty::Attributed, rule, Some(trigger));
        }
        self.found(Certainty::Asserted, "own-voice", None)
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
                trigger: span.map(|span| {
                    self.words.reading.text[span.start as usize..span.end as usize].to_owned()
                }),
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

    /// A verb of denial; a word taken for a noun is one right after a noun or name.
    fn denial(&self) -> Option<Range<usize>> {
        let words = self.words;
        let denies = |at: usize| {
            words.has(at, Roles::DENIES) && words.is_verb(at)
                || at > self.sentence.start
                    && (words.is_noun(at - 1) || words.mention(at - 1).is_some())
                    && words.may_be_verb(at, Roles::DENIES)
        };
        let at = self.sentence.clone().find(|&at| denies(at))?;
        Some(at..at + 1)
    }

    fn hedge(&self, quote: Option<&Quote>) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        for at in self.sentence.clone() {
            if words.has(at, Roles::HEDGE) {
                return Some(("hedge", at..at + 1));
            }
            if words.has(at, Roles::SEEMS) && words.is_verb(at) {
                return Some(("verb-of-seeming", at..at + 1));
            }
            match conditional(words, at, &self.sentence) {
                Some(Conditional::Press) if !self.is_future_in_the_past(at, quote) => {
                    return Some(("conditional", at..at + 1));
                }
                Some(Conditional::Ambiguous) => return Some(("conditional-ambiguous", at..at + 1)),
                Some(Conditional::Wish) => return Some(("conditional-wish", at..at + 1)),
                Some(Conditional::Hypothesis) => {
                    return Some(("conditional-hypothesis", at..at + 1));
                }
                _ => {}
            }
            for phrase in words.reading.pack.hedges.phrases {
                if let Some(end) = credit::phrase_end(words, at, phrase) {
                    return Some(("hedge-phrase", at..end));
                }
            }
        }
        None
    }

    /// « a annoncé que la visite serait … »: a future, seen from a past.
    fn is_future_in_the_past(&self, at: usize, quote: Option<&Quote>) -> bool {
        let Some(quote) = quote else { return false };
        let start = self.words.reading.tokens[at].span.start;
        let inside = quote.span.start <= start && start < quote.span.end;
        inside && quote.why.rule == "verb-and-that"
    }

    /// A source without a quote.
    fn source(&self) -> Option<(&'static str, Range<usize>)> {
        let words = self.words;
        for at in self.sentence.clone() {
            if words.has(at, Roles::ACCORDING)
                && let Some(according) = credit::according(words, at, self.sentence.end)
            {
                return Some(("according-to", according.start..according.end));
            }
        }
        let _ = self.kind;
        None
    }
}
