//! What denies: a verb of denial, a phrase, « non » at the head of an answer.

use std::ops::Range;

use super::rule::Scene;
use crate::annotate::Words;
use crate::annotate::quote::credit::phrase_around;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens between a negation and its verb, at most, that one included.
const MOST_BEFORE: usize = 3;
/// Tokens from a verb to the noun of its object, at most.
const LONGEST_OBJECT: usize = 8;

/// What a word that denies plays.
const DENIES: Roles = Roles::DENIES.and(Roles::MAY_DENY).and(Roles::DENIAL_PHRASE);

impl Scene<'_> {
    /// What denies the main statement, and the rule.
    pub(super) fn denial(&self) -> Option<(&'static str, Range<usize>)> {
        let (words, sentence) = (self.words, &self.sentence);
        let first = sentence.clone().find(|&at| !words.is_mark(at));
        if let Some(at) = first
            && words.reading.pack.speech.no.contains(&words.folded(at))
            && (words.is_mark(at + 1) || at + 1 >= sentence.end)
        {
            return Some(("answer-no", at..at + 1));
        }
        for at in self.playing(DENIES) {
            let denies = words.has(at, Roles::DENIES) || words.has(at, Roles::MAY_DENY);
            let verb = denies && words.is_verb(at) && !words.is_lone_participle(at)
                || at > sentence.start && may_deny(words, at);
            let claim = || !words.has(at, Roles::CONTESTS) || is_claim(words, at, sentence.end);
            if verb && !is_negated(words, at, sentence.start) && claim() {
                return Some(("verb-of-denial", at..at + 1));
            }
            let phrases = words.reading.pack.speech.denial_phrases;
            if words.has(at, Roles::DENIAL_PHRASE)
                && let Some(phrase) = phrase_around(words, at, phrases)
            {
                return Some(("denial-phrase", phrase));
            }
        }
        None
    }
}

/// « ne dément pas »
fn is_negated(words: &Words, verb: usize, from: usize) -> bool {
    let near = verb.saturating_sub(MOST_BEFORE).max(from)..verb;
    near.rev()
        .take_while(|&at| !words.is_mark(at))
        .any(|at| words.has(at, Roles::NEGATION))
}

/// Whether what a verb contests is a claim: « rejette l’accusation », « conteste
/// avoir », “rejected that”; « il conteste. »
fn is_claim(words: &Words, verb: usize, end: usize) -> bool {
    let mut complement = false;
    for at in verb + 1..end.min(verb + LONGEST_OBJECT) {
        if words.has(at, Roles::CLAIMED) || words.has(at, Roles::THAT) || words.is_infinitive(at) {
            return true;
        }
        if words.is_mark(at) {
            let alone = words.written(at) == "," || words.is_final(at);
            let object = (verb.saturating_sub(MOST_BEFORE)..verb)
                .any(|at| words.has(at, Roles::CLITIC) && !words.has(at, Roles::NEGATION));
            return at == verb + 1 && alone && !object;
        }
        if words.is_verb(at) || words.is_noun(at) && !complement {
            return false;
        }
        // « écarte à ce stade la piste »
        complement = words.is(at, PartOfSpeech::Adposition) || complement && !words.is_noun(at);
    }
    false
}

/// A verb that was taken for something else; « un rejet », « the dispute » are none.
fn may_deny(words: &Words, at: usize) -> bool {
    let before = at - 1;
    let noun = words.is(before, PartOfSpeech::Determiner) && !words.has(before, Roles::CLITIC)
        || words.is(before, PartOfSpeech::Adjective)
        || words.is(before, PartOfSpeech::Adposition);
    // “the publisher denies that”: a clause follows verbs alone.
    let clause = words.has(at + 1, Roles::THAT);
    (clause || !noun) && words.may_be_verb(at, Roles::MAY_DENY)
}
