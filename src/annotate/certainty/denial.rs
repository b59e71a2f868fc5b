//! What denies: a verb of denial, a phrase, « non » at the head of an answer.

use std::ops::Range;

use crate::annotate::Words;
use crate::annotate::quote::credit::phrase_around;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// What a word that denies plays.
const DENIES: Roles = Roles::DENIES.and(Roles::MAY_DENY).and(Roles::DENIAL_PHRASE);

/// What denies the main statement of a sentence, and the rule.
pub fn denial(words: &Words, sentence: &Range<usize>) -> Option<(&'static str, Range<usize>)> {
    let phrases = words.reading.pack.speech.denial_phrases;
    let mut opens = true;
    for at in sentence.clone() {
        if !opens && !words.has(at, DENIES) {
            continue;
        }
        if words.has(at, Roles::DENIES) && words.is_verb(at) && !words.is_lone_participle(at)
            || at > sentence.start && may_deny(words, at)
        {
            return Some(("verb-of-denial", at..at + 1));
        }
        if words.has(at, Roles::DENIAL_PHRASE)
            && let Some(phrase) = phrase_around(words, at, phrases)
        {
            return Some(("denial-phrase", phrase));
        }
        if opens && !words.is_mark(at) {
            opens = false;
            if words.reading.pack.speech.no.contains(&words.folded(at))
                && (words.is_mark(at + 1) || at + 1 >= sentence.end)
            {
                return Some(("answer-no", at..at + 1));
            }
        }
    }
    None
}

/// A verb that was taken for something else; « un rejet », « the dispute » are none.
fn may_deny(words: &Words, at: usize) -> bool {
    let before = at - 1;
    let noun = words.is(before, PartOfSpeech::Determiner) && !words.has(before, Roles::CLITIC)
        || words.is(before, PartOfSpeech::Adjective)
        || words.is(before, PartOfSpeech::Adposition);
    !noun && words.may_be_verb(at, Roles::MAY_DENY)
}
