//! The words that name a source: the noun phrase before a verb, after it, or
//! after « selon ».

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens that may stand between a verb and the subject after it.
const MOST_BETWEEN: usize = 14;
/// Tokens that a source is looked for to the left of its verb.
const MOST_BEFORE: usize = 60;
/// Appositions and clauses between commas that may part a subject from its verb.
const MOST_COMMAS: usize = 4;

/// The source that begins at `from`, before `limit`. `whole` takes in
/// complements after other links than « de » (« une source à l’ONU »).
pub fn source_at(words: &Words, from: usize, limit: usize, whole: bool) -> Option<Range<usize>> {
    let mut at = from;
    if words.has(at, Roles::SUBJECT) && !words.is(at, PartOfSpeech::Determiner) && at < limit {
        return Some(at..at + 1);
    }
    let mut noun = None;
    let mut linked = true;
    while at < limit {
        if let Some(end) = words.mention_end(at) {
            // A name without a link after a noun is in apposition to it.
            let person = words.is_person(at);
            noun = Some(end);
            at = end.min(limit);
            linked = false;
            if person {
                break;
            }
            continue;
        }
        if words.has(at, Roles::HONORIFIC) && words.mention(at + 1).is_some() {
            at += 1;
        } else if is_determiner(words, at) {
            // A second determiner begins another phrase; « le numéro un » has none.
            let counts = whole
                && words
                    .reading
                    .pack
                    .speech
                    .indefinite
                    .contains(&words.folded(at));
            if noun.is_some() && !linked && !counts {
                break;
            }
            at += 1;
        } else if words.is_noun(at)
            || words.is(at, PartOfSpeech::Numeral)
            || words.is(at, PartOfSpeech::Adjective)
            || noun.is_none() && words.has(at, Roles::PERSON_TITLE)
        {
            // « mardi » after the noun belongs to the verb.
            if noun.is_some() && !linked && words.has(at, Roles::NOT_NAME) {
                break;
            }
            // “the Cameroonian,”: an adjective that nothing follows is the noun.
            let stands_alone = at > from && words.is_mark(at + 1) && is_determiner(words, at - 1);
            if words.is_noun(at) || noun.is_some() || stands_alone {
                noun = Some(at + 1);
            }
            linked = false;
            at += 1;
        } else if noun.is_some() && is_link(words, at, whole) && !words.is_infinitive(at + 1) {
            linked = true;
            at += 1;
        } else {
            break;
        }
    }
    noun.map(|end| from..end.min(limit))
        .filter(|range| !range.is_empty())
}

/// A determiner, or a possessive that was taken for a pronoun (“his office”).
fn is_determiner(words: &Words, at: usize) -> bool {
    let before_noun = words.is_noun(at + 1) || words.is(at + 1, PartOfSpeech::Adjective);
    let roles = [Roles::SUBJECT, Roles::CLITIC, Roles::RELATIVE, Roles::THAT];
    words.is(at, PartOfSpeech::Determiner)
        || words.is(at, PartOfSpeech::Pronoun)
            && before_noun
            && !roles.into_iter().any(|role| words.has(at, role))
}

fn is_link(words: &Words, at: usize, whole: bool) -> bool {
    let speech = &words.reading.pack.speech;
    speech.links.contains(&words.folded(at)) || whole && words.is(at, PartOfSpeech::Adposition)
}

/// The subject that follows a verb, adverbs and complements between them left out.
pub fn source_after(words: &Words, from: usize, limit: usize) -> Option<Range<usize>> {
    let limit = limit.min(from + MOST_BETWEEN + 20);
    let mut at = from;
    while at < limit && at <= from + MOST_BETWEEN {
        let adverb = words.is(at, PartOfSpeech::Adverb) && words.mention(at).is_none();
        // « vendredi matin le préfet »
        let of_day = at > from
            && words.has(at - 1, Roles::NOT_NAME)
            && words.is(at, PartOfSpeech::Noun)
            && words.mention(at).is_none();
        if adverb
            || of_day
            || words.has(at, Roles::NOT_NAME)
            || words.is(at, PartOfSpeech::Numeral) && words.has(at + 1, Roles::NOT_NAME)
        {
            at += 1;
        } else if words.is(at, PartOfSpeech::Adposition) {
            at = complement_end(words, at, limit);
        } else if words.written(at) == "," && words.is(at + 1, PartOfSpeech::Adposition) {
            let end = complement_end(words, at + 1, limit);
            at = end + usize::from(words.written(end) == ",");
        } else {
            return source_at(words, at, limit, false)
                .map(|source| name_in_apposition(words, source, limit));
        }
    }
    None
}

/// The number after a preposition and what it links.
fn complement_end(words: &Words, preposition: usize, limit: usize) -> usize {
    let from = preposition + 1;
    if words.is_verb(from) {
        return from + 1;
    }
    match source_at(words, from, limit, false) {
        // « au micro Maud Kervennec »: the name is not of the complement.
        Some(complement) => {
            let name = (complement.start + 1..complement.end).find(|&at| words.is_person(at));
            match name {
                Some(name) if !words.has(name - 1, Roles::LINK) => {
                    name - usize::from(words.has(name - 1, Roles::HONORIFIC))
                }
                _ => complement.end,
            }
        }
        None => from + 1,
    }
}

/// Of « le directeur, Jean Morel, » the name alone.
pub fn name_in_apposition(words: &Words, source: Range<usize>, limit: usize) -> Range<usize> {
    let named = source.clone().any(|at| words.is_person(at));
    let mut name = source.end + 1;
    if named || source.end >= limit || words.written(source.end) != "," {
        return source;
    }
    if words.has(name, Roles::HONORIFIC) {
        name += 1;
    }
    match words.mention_end(name) {
        Some(end)
            if name < limit
                && words.is_person(name)
                && source.clone().all(|at| words.mention(at).is_none()) =>
        {
            source.end + 1..end
        }
        Some(end) if name < limit && words.is_person(name) => source.end + 1..end,
        _ => source,
    }
}

/// The subject that stands before the verb at `verb`, no further left than `from`.
pub fn source_before(words: &Words, verb: usize, from: usize) -> Option<Range<usize>> {
    let from = from.max(verb.saturating_sub(MOST_BEFORE));
    let mut at = verb;
    while at > from && is_between(words, at - 1) {
        at -= 1;
    }
    if at == from {
        return None;
    }
    let last = at - 1;
    if is_subject(words, last) {
        return Some(last..at);
    }
    if words.has(last, Roles::RELATIVE) {
        let end = last - usize::from(last > from && words.written(last - 1) == ",");
        return source_ending(words, end, from);
    }
    match words.written(last) {
        "," => before_comma(words, last, from),
        ")" => {
            let open = (from..last).rev().find(|&at| words.written(at) == "(")?;
            source_ending(words, open, from)
        }
        _ if words.is(last, PartOfSpeech::CoordinatingConjunction) => {
            let earlier = (from..last).rev().find(|&at| words.is_finite(at))?;
            let start = group_start(words, earlier, from);
            joined_subject(words, start, earlier + 1).or_else(|| source_before(words, start, from))
        }
        _ => source_ending(words, at, from),
    }
}

/// What stands between a subject and its verb: « ne », « lui », « aussi ».
fn is_between(words: &Words, at: usize) -> bool {
    let joined = words.has(at, Roles::CLITIC)
        && !words.is(at, PartOfSpeech::Determiner)
        && !is_only_subject(words, at);
    (joined
        || words.is(at, PartOfSpeech::Adverb)
        || words.is(at, PartOfSpeech::Particle)
        || words.has(at, Roles::NEGATION))
        && words.mention(at).is_none()
}

/// « il », “she”: a subject and nothing else.
fn is_only_subject(words: &Words, at: usize) -> bool {
    words.has(at, Roles::SUBJECT) && !words.has(at, Roles::CLITIC)
}

fn is_subject(words: &Words, at: usize) -> bool {
    words.has(at, Roles::SUBJECT) && words.mention(at).is_none()
}

/// The subject before a comma: the name between commas, or what stands before it.
fn before_comma(words: &Words, comma: usize, from: usize) -> Option<Range<usize>> {
    let mut end = comma;
    for _ in 0..MOST_COMMAS {
        let start = (from..end).rev().find(|&at| words.written(at) == ",")?;
        let name = start + 1 + usize::from(words.has(start + 1, Roles::HONORIFIC));
        let before = source_ending(words, start, from);
        if let Some(before) = before {
            let named = before.clone().any(|at| words.is_person(at));
            if !named
                && words.is_person(name)
                && words.mention_end(name).is_some_and(|last| last <= end)
            {
                let last = words.mention_end(name)?;
                return Some(start + 1..last);
            }
            return Some(before);
        }
        end = start;
    }
    None
}

/// The source that ends before `end`: the longest phrase that reaches it.
pub fn source_ending(words: &Words, end: usize, from: usize) -> Option<Range<usize>> {
    let mut start = end;
    while start > from && in_phrase(words, start - 1) {
        start -= 1;
    }
    if start == end && end > from && is_subject(words, end - 1) {
        return Some(end - 1..end);
    }
    let mut at = start;
    while at < end {
        let begins = !words.is(at, PartOfSpeech::Adposition) || words.mention(at).is_some();
        if begins && source_at(words, at, end, true).is_some_and(|source| source.end == end) {
            return Some(at..end);
        }
        // What a preposition links is no subject.
        at = if begins {
            at + 1
        } else {
            complement_end(words, at, end).max(at + 1)
        };
    }
    None
}

fn in_phrase(words: &Words, at: usize) -> bool {
    words.mention(at).is_some()
        || words.is_noun(at)
        || words.is(at, PartOfSpeech::Adjective)
        || is_determiner(words, at)
        || words.is(at, PartOfSpeech::Numeral)
        || words.is(at, PartOfSpeech::Adposition)
        || words.has(at, Roles::HONORIFIC)
}

/// The first token of the verb group whose last verb is at `verb`: « a-t-il | dit ».
pub fn group_start(words: &Words, verb: usize, from: usize) -> usize {
    let mut start = verb;
    let mut at = verb;
    while at > from && verb - at < 6 {
        at -= 1;
        if words.is(at, PartOfSpeech::Auxiliary) {
            start = at;
        } else if !(words.is(at, PartOfSpeech::Adverb) || is_joined(words, at)) {
            break;
        }
    }
    start
}

/// « -t-il »
pub fn is_joined(words: &Words, at: usize) -> bool {
    words.has(at, Roles::SUBJECT) && words.written(at).starts_with(['-', '‐', '‑'])
}

/// The subject joined to a verb group (« a-t-il dit », « dit-elle »), which goes to `end`.
pub fn joined_subject(words: &Words, start: usize, end: usize) -> Option<Range<usize>> {
    (start..=end)
        .find(|&at| is_joined(words, at))
        .map(|at| at..at + 1)
}
