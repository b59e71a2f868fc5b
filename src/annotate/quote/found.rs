//! A quote as the rules find it, by tokens.

use std::ops::Range;

use crate::annotate::Words;
use crate::report::Reason;
use crate::report::speech::{Quote, QuoteKind, Speaker};

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

impl Found {
    /// As the report has it, the speaker without what it stands for.
    pub fn quote(&self, words: &Words) -> Quote {
        Quote {
            span: words.span(&self.words),
            kind: self.kind,
            speaker: self.credit.source.as_ref().map(|source| Speaker {
                span: words.span(source),
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
