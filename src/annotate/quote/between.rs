//! Which stretches between marks are speech: free-standing words, words that a
//! verb of speech introduces or follows, and fragments of them inside a report.
//! Titles, names of things, terms and words held at a distance are not.

use std::ops::Range;

use super::credit::{According, according, according_at_head, incise, of_verb, verb_before};
use super::found::{Credit, Found};
use super::fragment::{fragment_credit, is_fragment, is_title};
use super::marked::Marked;
use super::source::source_before;
use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::speech::QuoteKind;
use crate::report::{BlockKind, PartOfSpeech};

/// Tokens of « de l’aveu de » up to its longest word.
const MOST_IN_PHRASE: usize = 4;
/// Tokens of an incise between marks closed and opened again, at most.
const LONGEST_INCISE: usize = 40;

/// The quotes among the stretches, in order.
pub fn quotes(words: &Words, stretches: &[Marked]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < stretches.len() {
        let stretch = &stretches[at];
        let mut last = at;
        let quote = quote(words, stretch).map(|mut quote| {
            // « …, dit-elle, … » with the marks closed and opened again is one quote.
            while quote.kind == QuoteKind::Direct
                && let Some(next) = stretches.get(last + 1)
                && goes_on(words, &stretches[last], next)
            {
                last += 1;
                quote.words.end = next.inside.end;
            }
            quote
        });
        at = last + 1;
        let Some(mut quote) = quote else { continue };
        if quote.credit.source.is_none()
            && quote.kind == QuoteKind::Direct
            && let Some(before) = found
                .last()
                .filter(|before| continues(words, before, stretch))
        {
            quote.credit.source = before.credit.source.clone();
            quote.rule = "same-speaker-goes-on";
        }
        found.push(quote);
    }
    found
}

/// Whether `next` is the same sentence of the same speaker as `stretch`, after an incise.
fn goes_on(words: &Words, stretch: &Marked, next: &Marked) -> bool {
    let between = stretch.after()..next.open;
    if between.is_empty()
        || between.len() > LONGEST_INCISE
        || words.sentence(stretch.inside.end - 1).end < next.inside.start
    {
        return false;
    }
    let last = between.end - 1;
    let open_end = words.written(last) == ","
        || !words.is_mark(last) && words.written(stretch.inside.end - 1) == ",";
    open_end
        && incise(words, between.start, between.end, true)
            .is_some_and(|(_, end)| end <= between.end)
}

/// Whether a quote without a source follows on one that has it: in the same
/// paragraph, nothing but its credit between them; or marks opened at each paragraph.
fn continues(words: &Words, before: &Found, stretch: &Marked) -> bool {
    if stretch.continues {
        return true;
    }
    let sentence = words.sentence(before.words.end - 1);
    before.kind == QuoteKind::Direct
        && before.credit.source.is_some()
        && sentence.end >= stretch.open
        && words.reading.tokens[before.words.end].span.end
            <= words.reading.tokens[stretch.open].span.start
        && !words.reading.text[words.span(&before.words).end as usize
            ..words.reading.tokens[stretch.open].span.start as usize]
            .contains('\n')
}

fn quote(words: &Words, stretch: &Marked) -> Option<Found> {
    let inside = stretch.inside.clone();
    let before = words.sentence(stretch.open).start.min(stretch.open)..stretch.open;
    let after = stretch.after();
    let end = if after < words.reading.tokens.len() && after > 0 {
        words.sentence(after - 1).end.max(after)
    } else {
        after
    };
    let opens = (before.clone()).all(|at| {
        words.is_mark(at) && words.written(at) != ":" || words.is(at, PartOfSpeech::Numeral)
    });
    let colon = stretch.open > 0 && words.written(stretch.open - 1) == ":";
    let closes = (after..end).all(|at| words.is_mark(at));
    let found = |kind, credit, rule, trigger| {
        Some(Found {
            kind,
            words: inside.clone(),
            credit,
            rule,
            trigger,
        })
    };
    if stretch.continues {
        return found(
            QuoteKind::Direct,
            Credit::default(),
            "marks-at-each-paragraph",
            Some(stretch.open),
        );
    }
    if is_whole_line(words, stretch, &before) {
        return None;
    }
    let says = has_verb(words, &inside);
    if let Some((credit, _)) = incise(words, after, end, opens || colon) {
        let free = opens
            || colon
            || words.is_mark(stretch.open - 1) && words.written(stretch.open - 1) != ",";
        let title = opens && is_title(words, stretch) && !says;
        let spoken = credit
            .cue
            .clone()
            .is_some_and(|cue| cue.clone().any(|at| words.has(at, Roles::SAYS)));
        // « scénariste de « La Coquille » », “the “diplomat”, who said”
        let named = !free
            && (!says && is_title(words, stretch)
                || credit
                    .source
                    .as_ref()
                    .is_some_and(|source| words.has(source.start, Roles::RELATIVE)));
        if (!title || spoken)
            && !named
            && (spoken || says || words.is_final(inside.end - 1) || words.written(after) == ",")
        {
            let trigger = credit.cue.as_ref().map(|cue| cue.start);
            let kind = if free {
                QuoteKind::Direct
            } else {
                QuoteKind::Mixed
            };
            return found(kind, credit, "verb-after-marks", trigger);
        }
    }
    // « annonce : « Habemus papam » »
    let announced = stretch.open > 1 && words.may_be_speech(stretch.open - 2);
    if colon && (announced || !is_title(words, stretch)) {
        let credit = verb_before(words, before.start, stretch.open - 1).unwrap_or_else(|| Credit {
            cue: None,
            source: first_source(words, before.start, stretch.open - 1)
                .filter(|source| can_speak(words, source)),
        });
        return found(
            QuoteKind::Direct,
            credit,
            "marks-after-colon",
            Some(stretch.open - 1),
        );
    }
    if let Some(according) = credit_beside(words, after, end)
        && opens
        && (says || words.is_final(inside.end - 1))
    {
        let trigger = Some(according.start);
        return found(
            QuoteKind::Direct,
            according.credit,
            "marks-according-to",
            trigger,
        );
    }
    // “Hand it over,” the mayor told: a comma inside the marks goes on after them.
    if opens && !closes && inside.len() > 1 && words.written(inside.end - 1) == "," {
        let verb = (after..end).find(|&at| words.may_be_speech(at));
        if let Some(verb) = verb {
            let credit = of_verb(words, verb, after, end);
            return found(QuoteKind::Direct, credit, "verb-after-marks", Some(verb));
        }
    }
    if opens {
        let spoken = says || words.is_final(inside.end - 1);
        if closes && (spoken || inside.len() > 1 && !is_title(words, stretch))
            || !closes && says && inside.len() > 3 && !is_title(words, stretch)
        {
            return found(
                QuoteKind::Direct,
                own_credit(words, &inside),
                "marks-alone",
                Some(stretch.open),
            );
        }
        return None;
    }
    if words.written(stretch.open - 1) == "(" && says && inside.len() > 2 {
        let credit = Credit {
            cue: None,
            source: super::source::source_ending(words, stretch.open - 1, before.start),
        };
        return found(
            QuoteKind::Direct,
            credit,
            "marks-in-brackets",
            Some(stretch.open - 1),
        );
    }
    if !is_fragment(words, stretch, &before, says) {
        return None;
    }
    let (credit, rule) = fragment_credit(words, &before, after..end);
    let trigger = credit
        .cue
        .as_ref()
        .map_or(stretch.open - 1, |cue| cue.start);
    found(QuoteKind::Mixed, credit, rule, Some(trigger))
}

/// « … », selon X; « … » : pour X, …
fn credit_beside(words: &Words, after: usize, end: usize) -> Option<According> {
    let parted = matches!(words.written(after), "," | ":");
    let at = after + usize::from(parted);
    if at >= end {
        return None;
    }
    // « d’après » is told by its second word.
    (at..end.min(at + MOST_IN_PHRASE))
        .find_map(|word| according(words, word, end).filter(|found| found.start == at))
        .or_else(|| according_at_head(words, at, after..end))
}

/// Whether a line after a label (« Titre : ») stands between marks as a whole, or
/// a title does that has two parts (« Une visite : vers un accord ? »).
fn is_whole_line(words: &Words, stretch: &Marked, before: &Range<usize>) -> bool {
    let Some(block) = words.block(stretch.open) else {
        return false;
    };
    let after = words.reading.tokens.get(stretch.after());
    if after.is_some_and(|next| next.span.start < block.span.end) {
        return false;
    }
    let label = before.len() == 2
        && words.is(before.start, PartOfSpeech::Noun)
        && words.mention(before.start).is_none()
        && words.written(stretch.open - 1) == ":";
    let title = block.kind == BlockKind::Title
        && block.span.start == words.reading.tokens[stretch.open].span.start
        && stretch.inside.clone().any(|at| words.written(at) == ":");
    label || title
}

/// Whether a phrase names somebody or some body.
fn can_speak(words: &Words, source: &Range<usize>) -> bool {
    let roles = [Roles::SUBJECT, Roles::PERSON_TITLE, Roles::SOURCE];
    source
        .clone()
        .any(|at| words.mention(at).is_some() || roles.iter().any(|role| words.has(at, *role)))
}

/// « …, se souvient X. … »: the credit inside the marks.
fn own_credit(words: &Words, inside: &Range<usize>) -> Credit {
    for at in inside.clone() {
        if words.written(at) == ","
            && let Some((credit, end)) = incise(words, at, inside.end, false)
            && (words.written(end) == "," || words.is_final(end))
        {
            return credit;
        }
    }
    Credit::default()
}

fn has_verb(words: &Words, inside: &Range<usize>) -> bool {
    inside
        .clone()
        .any(|at| words.is_verb(at) && !words.is_infinitive(at))
}

/// The subject of a sentence that introduces a quote by a colon alone.
fn first_source(words: &Words, from: usize, end: usize) -> Option<Range<usize>> {
    let verb = (from..end).find(|&at| words.is_verb(at) && !words.is_infinitive(at));
    verb.and_then(|verb| source_before(words, verb, from))
        .or_else(|| super::source::source_ending(words, end, from))
}
