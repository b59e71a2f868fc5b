//! What is no statement: datelines, times, rubrics, signatures.

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;

/// Tokens of a dateline or time before its dash, at most.
const LONGEST: usize = 12;
/// Tokens before a label in its paragraph, at most: further on nothing is one.
const MOST_BEFORE: usize = 600;

/// Whether a sentence of the text is a label: « PARIS, 3 mai (AFP) – »,
/// « 20 h 15 », « Basket. » at the head of its paragraph, a line without an end.
/// In prose even a sentence without a verb states something (« Rires. »), and
/// `answers` a name alone.
pub fn is_label(words: &Words, sentence: &Range<usize>, answers: bool) -> bool {
    if is_before_dash(words, sentence) {
        return true;
    }
    let says = |at: usize| words.is_verb(at) && !words.is_infinitive(at);
    if !ends(words, sentence) {
        return !sentence.clone().any(says);
    }
    let is_word = |at: &usize| !words.is_mark(*at);
    let initial = |at: usize| words.written(at).trim_end_matches('.').chars().count() == 1;
    if answers && !sentence.clone().filter(is_word).all(initial) {
        return false;
    }
    let stops = words.written(sentence.end - 1) == "." || words.written(sentence.end - 1).len() > 1;
    if !stops {
        return false;
    }
    let name = |at: usize| is_name_or_date(words, at);
    let alone = sentence.clone().filter(is_word).take(2).count() == 1;
    let names = sentence.clone().filter(is_word).all(name);
    if !alone && !names {
        return false;
    }
    let block = words
        .block(sentence.start)
        .map(|block| words.within(block.span));
    let Some(from) = block.map(|block| block.start) else {
        return false;
    };
    let mut before = from..sentence.start;
    alone && before.is_empty() && !sentence.clone().any(says)
        || names && before.len() <= MOST_BEFORE && before.all(|at| !is_word(&at) || name(at))
}

/// A dateline or clock time that a dash parts from what follows.
fn is_before_dash(words: &Words, sentence: &Range<usize>) -> bool {
    let (first, end) = (sentence.start, sentence.end);
    let dash = |at: usize| matches!(words.written(at), "–" | "—" | "-" | "--");
    if sentence.len() > LONGEST || !dash(end) && !dash(end - 1) {
        return false;
    }
    let capitals = words.written(first).chars().all(|c| !c.is_lowercase());
    capitals && !words.is_mark(first) || words.mention(first).is_some()
}

/// Whether a mark ends it, or stands before the marks that close it.
fn ends(words: &Words, sentence: &Range<usize>) -> bool {
    let closes = |at: usize| matches!(words.written(at), "»" | "”" | "’" | "\"" | ")" | "]");
    let last = sentence.clone().rev().find(|&at| !closes(at));
    last.is_some_and(|at| {
        words.is_final(at)
            || matches!(words.written(at), ":" | ";")
            || words.written(at).ends_with('.')
    })
}

/// « MENDE », « 3 mai 2012 », « 20 h »: nothing in lower case but months and hours.
fn is_name_or_date(words: &Words, at: usize) -> bool {
    let written = words.written(at);
    let months = &words.reading.pack.dates.months;
    !written.starts_with(char::is_lowercase)
        || written.len() <= 2
        || written.contains('.')
        || words.has(at, Roles::OF_DATE)
            && months.iter().any(|month| month.contains(&words.folded(at)))
}
