//! Conditionals: that of the press, and those that only look like it.

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;

/// What a conditional says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conditional {
    /// « aurait été tué »: given without being vouched for.
    Press,
    /// « devrait »: foreseen, advised or doubted.
    Ambiguous,
    /// « voudrait »: a wish, politely.
    Wish,
    /// « si … »: depends on a condition.
    Hypothesis,
}

/// The conditional at a token, if it is one.
pub fn conditional(words: &Words, at: usize, sentence: &Range<usize>) -> Option<Conditional> {
    if !words.has(at, Roles::CONDITIONAL) || !words.is_verb(at) {
        return None;
    }
    let hedges = &words.reading.pack.hedges;
    let lemma = words.lemma(at);
    if !(hedges.is_conditional)(words.folded(at), lemma) {
        return None;
    }
    let condition = sentence.clone().any(|at| words.has(at, Roles::CONDITION));
    Some(if hedges.ambiguous.contains(&lemma) {
        Conditional::Ambiguous
    } else if hedges.courteous.contains(&lemma) {
        Conditional::Wish
    } else if condition {
        Conditional::Hypothesis
    } else {
        Conditional::Press
    })
}
