//! Whether a title states something, or only names its subject.

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// « Népal : couvre-feu à Katmandou », « La Jamaïque compte ses morts »; not
/// « Le faussaire et la mouche », “How the league was lost”.
pub fn states(words: &Words, sentence: &Range<usize>) -> bool {
    // Without a question mark: what it tells of, and nothing of it.
    let first = sentence.clone().find(|&at| !words.is_mark(at));
    if first.is_some_and(|at| words.has(at, Roles::ASKS)) {
        return false;
    }
    let mut relative = false;
    for at in sentence.clone() {
        if words.is_mark(at) {
            relative = false;
        } else if words.has(at, Roles::RELATIVE) {
            relative = true;
        } else if words.is_verb(at) && !words.is_infinitive(at) && !relative {
            return true;
        }
    }
    let hedges = &words.reading.pack.hedges;
    // « Mort de Jeanne Morel »
    if first.is_some_and(|at| hedges.events.contains(&words.folded(at))) {
        return true;
    }
    // « À Vierzon, six listes et un gymnase »: what is the scene, and what is there.
    let links = words.reading.pack.speech.links;
    let scene = first.is_some_and(|at| {
        words.is(at, PartOfSpeech::Adposition) && !links.contains(&words.folded(at))
    });
    let parted = |at: usize| {
        at > sentence.start && (words.written(at) == ":" || scene && words.written(at) == ",")
    };
    hedges.two_parts_state && sentence.clone().any(parted)
}
