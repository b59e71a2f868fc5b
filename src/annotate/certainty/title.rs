//! Whether a title states something, or only names its subject.

use std::ops::Range;

use crate::annotate::Words;
use crate::lang::roles::Roles;

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
    let parted = |at: usize| words.written(at) == ":" && at > sentence.start;
    words.reading.pack.hedges.two_parts_state && sentence.clone().any(parted)
}
