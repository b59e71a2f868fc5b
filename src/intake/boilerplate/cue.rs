//! A line → the rule whose cue phrase it holds. The phrases are the language
//! packs'; here they are folded once and looked up, word group by word group.
//!
//! A phrase stands for a whole line. With `…` after it, the line begins so;
//! with `…` before it, the line ends so; with both, it is anywhere in the line.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::intake::words::Words;
use crate::lang::{en, fr};
use crate::report::BoilerplateRule;

/// Words that a phrase must have to mark a long line by its beginning.
const LEAST_FOR_LONG: usize = 3;

/// The most words a line may have for a phrase to mark it from inside or from its end.
pub const SHORT: usize = 24;

/// What a cue phrase says of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The rule it belongs to.
    pub rule: BoilerplateRule,
    /// True when more of the same follows (a form, a list of articles).
    pub opens: bool,
}

#[derive(Clone, Copy)]
struct Anchors {
    at_start: bool,
    at_end: bool,
    cue: Cue,
}

struct Table {
    /// Folded phrase → how it must stand, and what it says; first wins.
    phrases: FxHashMap<String, Vec<Anchors>>,
    /// Words of the longest phrase.
    longest: usize,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        phrases: FxHashMap::default(),
        longest: 0,
    };
    for (phrases, opens) in [
        (fr::boilerplate::OPENERS, true),
        (en::boilerplate::OPENERS, true),
        (fr::boilerplate::CUES, false),
        (en::boilerplate::CUES, false),
    ] {
        for &(rule, phrases) in phrases {
            for phrase in phrases {
                table.add(phrase, Cue { rule, opens });
            }
        }
    }
    table
});

impl Table {
    fn add(&mut self, phrase: &str, cue: Cue) {
        let words = Words::of(phrase, usize::MAX);
        self.longest = self.longest.max(words.len());
        self.phrases
            .entry(words.as_str().to_owned())
            .or_default()
            .push(Anchors {
                at_start: !phrase.starts_with('…'),
                at_end: !phrase.ends_with('…'),
                cue,
            });
    }
}

/// The cue that marks a line of these words. `whole` is false when the line
/// has more words than were folded.
pub fn cue(words: &Words, whole: bool) -> Option<Cue> {
    let table = &*TABLE;
    for first in 0..words.len() {
        // The longest phrase says most.
        for count in (1..=table.longest.min(words.len() - first)).rev() {
            let ends = whole && first + count == words.len();
            let Some(anchors) = table.phrases.get(words.slice(first, count)) else {
                continue;
            };
            let fits = |a: &&Anchors| (!a.at_start || first == 0) && (!a.at_end || ends);
            if let Some(found) = anchors.iter().find(fits) {
                return Some(found.cue);
            }
        }
    }
    None
}

/// The cue that marks a long line which begins with these words: a phrase of
/// several words, such as a form's or a consent banner's first.
pub fn cue_of_long(words: &Words) -> Option<Cue> {
    let table = &*TABLE;
    (LEAST_FOR_LONG..=table.longest.min(words.len()))
        .rev()
        .find_map(|count| {
            let anchors = table.phrases.get(words.slice(0, count))?;
            anchors
                .iter()
                .find(|a| a.at_start && !a.at_end)
                .map(|a| a.cue)
        })
}
