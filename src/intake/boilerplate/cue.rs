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

#[derive(Default)]
struct Table {
    /// Folded phrase → how it must stand, and what it says; first wins.
    phrases: FxHashMap<String, Vec<Anchors>>,
    /// First word of the phrases that begin a line → their numbers of words, most first.
    at_start: FxHashMap<String, Vec<usize>>,
    /// First word of the phrases that may stand further on → their numbers of words.
    inside: FxHashMap<String, Vec<usize>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
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
        let anchors = Anchors {
            at_start: !phrase.starts_with('…'),
            at_end: !phrase.ends_with('…'),
            cue,
        };
        let lengths = if anchors.at_start {
            &mut self.at_start
        } else {
            &mut self.inside
        };
        let lengths = lengths.entry(words.slice(0, 1).to_owned()).or_default();
        // The longest phrase says most, and is looked for first.
        if let Err(at) = lengths.binary_search_by(|length| words.len().cmp(length)) {
            lengths.insert(at, words.len());
        }
        self.phrases
            .entry(words.as_str().to_owned())
            .or_default()
            .push(anchors);
    }

    /// The phrase that stands at word `first`, fits as `fits` tells and has at
    /// least `least` words.
    fn find(
        &self,
        words: &Words,
        first: usize,
        least: usize,
        fits: impl Fn(&Anchors, usize) -> bool,
    ) -> Option<Cue> {
        let starts = [(first == 0).then_some(&self.at_start), Some(&self.inside)];
        starts.into_iter().flatten().find_map(|starts| {
            let lengths = starts.get(words.slice(first, 1))?;
            let there = |length: &&usize| (least..=words.len() - first).contains(*length);
            lengths.iter().filter(there).find_map(|&length| {
                let anchors = self.phrases.get(words.slice(first, length))?;
                anchors
                    .iter()
                    .find(|a| fits(a, first + length))
                    .map(|a| a.cue)
            })
        })
    }
}

/// The cue that marks a line of these words. `whole` is false when the line
/// has more words than were folded.
pub fn cue(words: &Words, whole: bool) -> Option<Cue> {
    (0..words.len()).find_map(|first| {
        TABLE.find(words, first, 1, |anchors, end| {
            (!anchors.at_start || first == 0) && (!anchors.at_end || whole && end == words.len())
        })
    })
}

/// The cue that marks a long line which begins with these words: a phrase of
/// several words, such as a form's or a consent banner's first.
pub fn cue_of_long(words: &Words) -> Option<Cue> {
    if words.is_empty() {
        return None;
    }
    TABLE.find(words, 0, LEAST_FOR_LONG, |anchors, _| {
        anchors.at_start && !anchors.at_end
    })
}
