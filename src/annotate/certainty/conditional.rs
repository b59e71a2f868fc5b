//! Conditionals: that of the press, and those that only look like it.

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens before a conditional in which what it depends on stands.
const NEAR: usize = 40;

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
    /// « avait annoncé que la visite serait … »: a future, seen from a past.
    FutureInThePast,
}

/// The conditional at a token, if it is one.
pub fn conditional(words: &Words, at: usize, sentence: &Range<usize>) -> Option<Conditional> {
    let hedges = &words.reading.pack.hedges;
    if !words.has(at, Roles::CONDITIONAL)
        || !words.is_verb(at) && !(hedges.is_surely_conditional)(words.folded(at))
    {
        return None;
    }
    let lemma = words.lemma(at);
    if !(hedges.is_conditional)(words.folded(at), lemma) {
        return None;
    }
    // « aurait voulu » wishes as « voudrait » does.
    let main = (at + 1..sentence.end.min(at + 4))
        .find(|&next| words.is_verb(next))
        .filter(|_| words.is(at, PartOfSpeech::Auxiliary))
        .unwrap_or(at);
    let wishes = |at: usize| hedges.courteous.contains(&words.lemma(at));
    Some(if hedges.ambiguous.contains(&lemma) {
        Conditional::Ambiguous
    } else if hedges.always.contains(&lemma) {
        Conditional::Press
    } else if wishes(at) || wishes(main) {
        Conditional::Wish
    } else if depends(words, sentence) {
        Conditional::Hypothesis
    } else if !is_compound(words, at, main) && is_future_in_the_past(words, at, sentence) {
        Conditional::FutureInThePast
    } else {
        Conditional::Press
    })
}

/// Whether a condition stands in the sentence (« si … »).
pub fn depends(words: &Words, sentence: &Range<usize>) -> bool {
    sentence.clone().any(|at| is_condition(words, at))
}

/// « si » before a clause; not « si grand », « même si », « demande si ».
pub fn is_condition(words: &Words, at: usize) -> bool {
    words.has(at, Roles::CONDITION)
        && words.is(at, PartOfSpeech::SubordinatingConjunction)
        && !words.is_noun(at + 1)
        && !words.is(at + 1, PartOfSpeech::Adjective)
        && !(at > 0 && (words.may_be_speech(at - 1) || words.is(at - 1, PartOfSpeech::Adverb)))
}

/// « aurait cédé »: an auxiliary of its own tense, and not « serait détruit ».
fn is_compound(words: &Words, at: usize, main: usize) -> bool {
    let past_of_be = words.is(at + 1, PartOfSpeech::Auxiliary);
    main != at
        && words.is(at, PartOfSpeech::Auxiliary)
        && (past_of_be || words.lemma(at) == words.reading.pack.hedges.have)
}

/// Whether what reports the clause is in a past tense.
fn is_future_in_the_past(words: &Words, at: usize, sentence: &Range<usize>) -> bool {
    let hedges = &words.reading.pack.hedges;
    let from = sentence.start.max(at.saturating_sub(NEAR));
    let Some(that) = (from..at).rev().find(|&at| {
        words.has(at, Roles::THAT) && !words.is(at, PartOfSpeech::Pronoun)
            || words.has(at, Roles::CONDITION) && words.may_be_speech(at - usize::from(at > 0))
    }) else {
        return false;
    };
    (from..that)
        .rev()
        .filter(|&at| words.is_verb(at))
        .take(2)
        .any(|at| (hedges.is_past)(words.folded(at)))
}
