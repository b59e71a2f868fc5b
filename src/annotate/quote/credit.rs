//! The verb that reports a quote, and its subject.

use std::ops::Range;

use super::found::Credit;
use super::source::{group_start, joined_subject, source_after, source_at, source_before};
use crate::annotate::Words;
use crate::lang::phrase::Phrase;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens after a quote in which its incise begins its verb.
const MOST_BEFORE_VERB: usize = 8;
/// Tokens of a source, at most.
const LONGEST_SOURCE: usize = 40;
/// Tokens between an auxiliary and its verb, at most.
const MOST_BETWEEN: usize = 6;

/// The credit right after a quote: « …, a dit X », “…,” X said. `any` takes any
/// verb for one of speech. Second: the number after it.
pub fn incise(words: &Words, from: usize, limit: usize, any: bool) -> Option<(Credit, usize)> {
    let mut at = from + usize::from(words.written(from) == ",");
    // « se souvient », « m’a dit », « lui »
    while at < limit && words.has(at, Roles::CLITIC) && !words.is(at, PartOfSpeech::Determiner) {
        at += 1;
    }
    verb_first(words, at, limit, any).or_else(|| subject_first(words, at, limit))
}

/// « a déclaré X », “said X”
fn verb_first(words: &Words, at: usize, limit: usize, any: bool) -> Option<(Credit, usize)> {
    let speaks = |at: usize| words.may_be_speech(at);
    let mut verb = at;
    if words.is(at, PartOfSpeech::Auxiliary) || words.is_verb(at) && !speaks(at) {
        let mut last = at;
        let mut joined = at + 1;
        while joined < limit.min(at + MOST_BETWEEN)
            && (words.is(joined, PartOfSpeech::Adverb)
                || super::source::is_joined(words, joined)
                || words.is(joined, PartOfSpeech::Auxiliary))
        {
            joined += 1;
        }
        if words.is(at, PartOfSpeech::Auxiliary) && words.is_verb(joined) && joined < limit {
            last = joined;
        }
        verb = last;
    }
    let said = speaks(verb);
    let allowed = said || any && (words.is_verb(verb) || super::source::is_joined(words, verb + 1));
    let infinitive = words.is_infinitive(verb) && !words.has(verb, Roles::MADE);
    if verb >= limit || !allowed || infinitive {
        return None;
    }
    let start = group_start(words, verb, at);
    // « croit savoir »
    let end = verb + 1 + usize::from(words.is_infinitive(verb + 1));
    if let Some(source) = joined_subject(words, start, end.min(limit - 1)) {
        let end = end.max(source.end);
        return Some((credit(start..end, Some(source)), end));
    }
    let source = source_after(words, end, limit)?;
    let after = source.end;
    Some((credit(start..end, Some(source)), after))
}

/// “X said”, “she told reporters”
fn subject_first(words: &Words, at: usize, limit: usize) -> Option<(Credit, usize)> {
    if words.reading.pack.speech.says_before_subject {
        return None;
    }
    let source = source_at(words, at, limit.min(at + LONGEST_SOURCE), true)?;
    let near = limit.min(source.end + MOST_BEFORE_VERB);
    let verb = (source.end..near).find(|&at| words.is_speech(at))?;
    // Nothing but an apposition or adverb may part them.
    if (source.end..verb)
        .any(|at| words.is_final(at) || words.is_verb(at) && !words.is(at, PartOfSpeech::Auxiliary))
    {
        return None;
    }
    let start = group_start(words, verb, source.end);
    Some((credit(start..verb + 1, Some(source)), verb + 1))
}

fn credit(cue: Range<usize>, source: Option<Range<usize>>) -> Credit {
    Credit {
        cue: Some(cue),
        source,
    }
}

/// The credit of the verb of speech nearest before `end`, not before `from`.
pub fn verb_before(words: &Words, from: usize, end: usize) -> Option<Credit> {
    let last = end
        .checked_sub(1)
        .filter(|&last| last >= from && words.may_be_speech(last));
    let verb = last.or_else(|| {
        (from..end)
            .rev()
            .find(|&at| words.is_speech(at) && !words.is_lone_participle(at))
    })?;
    Some(of_verb(words, verb, from, end))
}

/// The credit of the nearest finite verb of whatever kind.
pub fn any_verb_before(words: &Words, from: usize, end: usize) -> Option<Credit> {
    let verb = (from..end).rev().find(|&at| {
        words.is_verb(at) && !words.is_infinitive(at) && !words.is_lone_participle(at)
    })?;
    Some(of_verb(words, verb, from, end))
}

/// The verb group around `verb`, and its subject, before it or after.
pub fn of_verb(words: &Words, verb: usize, from: usize, limit: usize) -> Credit {
    let mut start = group_start(words, verb, from);
    // « a dit craindre »: one group.
    if (words.is_infinitive(verb) || words.has(verb, Roles::MADE)) && start == verb {
        let mut before = verb;
        while before > from
            && (words.has(before - 1, Roles::CLITIC)
                || words.has(before - 1, Roles::NEGATION)
                || words.is(before - 1, PartOfSpeech::Adposition))
        {
            before -= 1;
        }
        if before > from && words.is_verb(before - 1) {
            start = group_start(words, before - 1, from);
        }
    }
    let end = verb + 1;
    if let Some(source) = joined_subject(words, start, end) {
        return credit(start..end.max(source.end), Some(source));
    }
    let source = source_before(words, start, from).or_else(|| {
        let opens = start == from || words.written(start - 1) == ",";
        (opens && words.reading.pack.speech.says_before_subject)
            .then(|| source_after(words, end, limit))
            .flatten()
    });
    credit(start..end, source)
}

/// What names a source by a preposition: « selon X ».
pub struct According {
    /// The preposition and the source.
    pub credit: Credit,
    /// The first token.
    pub start: usize,
    /// The number after the last.
    pub end: usize,
}

/// « selon X » around the longest word of « selon », at `at`, before `limit`.
pub fn according(words: &Words, at: usize, limit: usize) -> Option<According> {
    if !words.has(at, Roles::ACCORDING) {
        return None;
    }
    let phrases = words.reading.pack.speech.according;
    let Range { start, end } = phrase_around(words, at, phrases)?;
    let from = end;
    if end >= limit || words.has(end, Roles::RELATIVE) || words.has(end, Roles::THAT) {
        return None;
    }
    let source = according_source(words, from, limit)?;
    Some(According {
        start,
        end: source.end,
        credit: credit(start..end, Some(source)),
    })
}

/// « Pour X, » at the head of a sentence.
pub fn according_at_head(words: &Words, at: usize, sentence: Range<usize>) -> Option<According> {
    let listed = words.reading.pack.speech.according_at_head;
    let opens = at == sentence.start || words.is_mark(at - 1) && words.written(at - 1) != ",";
    if !opens || !listed.contains(&words.folded(at)) {
        return None;
    }
    let limit = sentence.end.min(at + LONGEST_SOURCE);
    let source = according_source(words, at + 1, limit)?;
    let person = source
        .clone()
        .any(|at| words.is_person(at) || words.has(at, Roles::SUBJECT));
    let speaks = person || source.clone().any(|at| words.has(at, Roles::PERSON_TITLE));
    (speaks && matches!(words.written(source.end), "," | "(")).then(|| According {
        start: at,
        end: source.end,
        credit: credit(at..at + 1, Some(source)),
    })
}

fn according_source(words: &Words, from: usize, limit: usize) -> Option<Range<usize>> {
    if words.is(from, PartOfSpeech::Pronoun) && !words.has(from, Roles::RELATIVE) {
        return Some(from..from + 1);
    }
    let source = source_at(words, from, limit.min(from + LONGEST_SOURCE), true)?;
    Some(super::source::name_in_apposition(words, source, limit))
}

/// Where one of `phrases` stands around its longest word at `at`.
pub fn phrase_around(words: &Words, at: usize, phrases: &[Phrase]) -> Option<Range<usize>> {
    let here = words.folded(at);
    let mut near = phrases.iter().filter(|phrase| phrase.longest == here);
    near.find_map(|phrase| {
        let start = at.checked_sub(phrase.before)?;
        let mut end = start;
        for word in phrase.words() {
            if words.folded(end) != word {
                return None;
            }
            end += 1;
        }
        Some(start..end)
    })
}
