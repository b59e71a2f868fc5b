//! A quote as the rules find it, by tokens.

use std::ops::Range;

use crate::annotate::Words;
use crate::report::speech::{Quote, QuoteKind, Speaker};
use crate::report::{Reason, Span};

/// A quote by tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How it is reported.
    pub kind: QuoteKind,
    /// The reported words, an incise inside.
    pub words: Range<usize>,
    /// What says who speaks.
    pub credit: Credit,
    /// The rule, in kebab case.
    pub rule: &'static str,
    /// The token that set the rule off.
    pub trigger: Option<usize>,
}

/// What says who speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// The verb group or preposition.
    pub cue: Option<Range<usize>>,
    /// The source as written.
    pub source: Option<Range<usize>>,
}

/// Where a source stands, without what joins it to its verb: « il » of « a-t-il dit ».
fn without_joint(words: &Words, source: &Range<usize>) -> Span {
    let span = words.span(source);
    let hyphens = ['-', '‐', '‑'];
    let first = words.written(source.start);
    let joint = match first.starts_with(hyphens) {
        true => first.rmatch_indices(hyphens).next(),
        false => None,
    };
    let joint = joint.map_or(0, |(at, hyphen)| at + hyphen.len());
    Span {
        start: span.start + joint as u32,
        ..span
    }
}

impl Found {
    /// As the report has it, the speaker without what it stands for.
    pub fn quote(&self, words: &Words) -> Quote {
        Quote {
            span: words.span(&self.words),
            kind: self.kind,
            speaker: self.credit.source.as_ref().map(|source| Speaker {
                span: without_joint(words, source),
                entity: None,
                antecedent: None,
            }),
            cue: self.credit.cue.as_ref().map(|cue| words.span(cue)),
            correction: None,
            why: Reason {
                rule: self.rule.into(),
                trigger: self.trigger.map(|at| words.written(at).to_owned()),
            },
        }
    }
}
