//! Fragments between marks inside a report: which are somebody's words and which
//! are titles, names and terms; and who is given for their source.

use std::ops::Range;

use super::credit::{according, according_at_head, any_verb_before, incise, verb_before};
use super::found::Credit;
use super::marked::Marked;
use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::{EntityKind, PartOfSpeech};

/// Tokens before a mark in which what announces a title or a term stands.
const NEAR: usize = 4;
/// Words of a name that a verb gives something, at most.
const LONGEST_NAME: usize = 2;

/// A name of a work or thing: announced as one, or written with capitals.
pub fn is_title(words: &Words, stretch: &Marked) -> bool {
    let inside = stretch.inside.clone();
    let near = stretch.open.saturating_sub(NEAR)..stretch.open;
    let announced = near
        .rev()
        .take_while(|&at| !words.is_mark(at) && !words.is_verb(at))
        .any(|at| words.has(at, Roles::WORK));
    let names = |at: usize| {
        words.mention(at).is_some()
            || words.is_capital(at)
            || !words.is_noun(at) && !words.is_verb(at) && !words.is(at, PartOfSpeech::Adjective)
    };
    announced
        || words.is_capital(inside.start)
            && inside.clone().all(names)
            && !words.is_final(inside.end - 1)
}

/// Whether a fragment inside a sentence is reported.
pub fn is_fragment(words: &Words, stretch: &Marked, before: &Range<usize>, says: bool) -> bool {
    let inside = stretch.inside.clone();
    let last = stretch.open - 1;
    // « le mot « … » », « le nom de « … » »; « dit « y travailler » » speaks.
    let linked =
        words.is(last, PartOfSpeech::Adposition) || words.is(last, PartOfSpeech::Determiner);
    let mut word = last.saturating_sub(usize::from(linked)).max(before.start);
    // « appellent toujours « le Syndicat » »
    while word > before.start && words.is(word, PartOfSpeech::Adverb) {
        word -= 1;
    }
    let speaks = words.is_speech(word) && inside.clone().any(|at| words.is_verb(at));
    // « se dit « très préoccupée » »
    let says_of_itself = words.has(word, Roles::CLAIMS)
        && word > 0
        && (words.has(word - 1, Roles::CLITIC) || words.is(word - 1, PartOfSpeech::Auxiliary));
    let names = words.has(word, Roles::NAMING) && !speaks && !says_of_itself;
    let named = inside.len() <= LONGEST_NAME && is_named(words, word, before.start);
    if names || named || is_title(words, stretch) {
        return false;
    }
    let only_name = words.mention(inside.start).is_some_and(|mention| {
        mention.kind != EntityKind::Person && words.mention_end(inside.start) == Some(inside.end)
    });
    if only_name {
        return false;
    }
    if words.has(last, Roles::THAT) {
        return true;
    }
    let capital = words.is_capital(inside.start) && words.mention(inside.start).is_none();
    if capital && !says {
        return false;
    }
    let sentence = words.sentence(stretch.open);
    let reported = sentence.clone().any(|at| {
        !inside.contains(&at)
            && (words.is_speech(at)
                || at + 1 == stretch.open && words.may_be_speech(at)
                || words.has(at, Roles::ACCORDING))
    });
    // A single word is held at a distance; several are somebody's, but for a name
    // where no verb tells of it: « la « marche du million » ».
    let bare = words.is(last, PartOfSpeech::Determiner) || words.is_noun(last);
    let told = !bare || before.clone().any(|at| words.is_verb(at));
    reported || says && inside.len() > 2 || inside.len() > 1 && !capital && told
}

/// « appellent leur village « la vieille » »: the verb before a noun names it.
fn is_named(words: &Words, last: usize, from: usize) -> bool {
    let near = last.saturating_sub(NEAR).max(from)..last;
    let verb = near
        .rev()
        .find(|&at| {
            words.is_verb(at) || words.is_mark(at) || words.is(at, PartOfSpeech::Adposition)
        })
        .filter(|_| words.is_noun(last));
    verb.is_some_and(|verb| words.has(verb, Roles::NAMING) && !words.has(verb, Roles::CLAIMS))
}

/// Who is given for the source of a fragment.
pub fn fragment_credit(
    words: &Words,
    before: &Range<usize>,
    after: Range<usize>,
) -> (Credit, &'static str) {
    for at in before.clone().chain(after.clone()) {
        let part = if at < before.end { before } else { &after };
        if let Some(according) =
            according(words, at, part.end).or_else(|| according_at_head(words, at, part.clone()))
        {
            return (according.credit, "fragment-according-to");
        }
    }
    if let Some(credit) = verb_before(words, before.start, before.end) {
        return (credit, "fragment-after-verb");
    }
    if let Some(comma) = after.clone().find(|&at| words.written(at) == ",")
        && let Some((credit, _)) = incise(words, comma, after.end, false)
    {
        return (credit, "fragment-before-verb");
    }
    let credit = any_verb_before(words, before.start, before.end).unwrap_or_default();
    (credit, "fragment-in-report")
}
