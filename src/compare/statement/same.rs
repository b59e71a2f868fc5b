//! Which quotes of several articles give the same words.
//!
//! Two quotes are one statement when most words that say something in the
//! shorter stand in the longer; a fragment of two or three such words must stand
//! in it in a row. Which quotes are held against each other is found by prefix
//! filtering (Chaudhuri, Ganti & Kaushik 2006, *A primitive operator for similarity
//! joins in data cleaning*): what has most of a quote's stems has one of its rarest.

use std::cmp::Ordering;

use rustc_hash::FxHashMap;

use crate::compare::alias::union::Union;
use crate::compare::pairing::Member;
use crate::compare::vocabulary::{Vocabulary, Word, content_stems, words_in};
use crate::document::Document;
use crate::report::speech::QuoteKind;

/// Below this many words that say something a quote must stand in the other in a row.
const FEW: usize = 4;
/// Share of the shorter quote's words that stand in the longer, both between marks …
const MARKED: f64 = 0.8;
/// … or one of them without marks, where at least this many must.
const REPORTED: f64 = 0.75;
/// Of the quotes that have a stem among their rarest so many, the first ones, are
/// looked at: a quote that comes back a thousand times is held against these.
const MOST_QUOTES: usize = 64;

struct Said<'a> {
    place: Member,
    marked: bool,
    words: &'a [Word],
    /// Rising.
    stems: Vec<u32>,
}

impl Said<'_> {
    /// How many of its stems, the rarest, a quote that gives the same words must
    /// have one of.
    fn rarest(&self) -> usize {
        let all = self.stems.len();
        let needed = match all < FEW {
            true => all,
            false => (all as f64 * REPORTED).ceil() as usize,
        };
        all - needed + all.min(1)
    }
}

/// The quotes of all articles, those of one statement together, in the order of
/// their first place.
pub fn groups(documents: &[&Document], vocabulary: &Vocabulary) -> Vec<Vec<Member>> {
    let mut said = Vec::new();
    for (article, document) in documents.iter().enumerate() {
        for (number, quote) in document.quotes.iter().enumerate() {
            let words = words_in(&vocabulary.words()[article], quote.span);
            said.push(Said {
                place: (article as u32, number as u32),
                marked: quote.kind != QuoteKind::Indirect,
                words,
                stems: content_stems(words),
            });
        }
    }
    let mut union = Union::new(said.len());
    let of_rare_stem = by_rare_stem(&said);
    let mut held = vec![usize::MAX; said.len()];
    for (at, longer) in said.iter().enumerate() {
        for &other in longer
            .stems
            .iter()
            .filter_map(|stem| of_rare_stem.get(stem))
            .flatten()
        {
            let shorter = &said[other];
            if held[other] == at || other == at || shorter.stems.len() > longer.stems.len() {
                continue;
            }
            held[other] = at;
            if same(shorter, longer) {
                union.join(at, other);
            }
        }
    }
    let mut groups: Vec<Vec<Member>> = vec![Vec::new(); said.len()];
    for (at, said) in said.iter().enumerate() {
        groups[union.find(at)].push(said.place);
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// The quotes that have a stem among their rarest.
fn by_rare_stem(said: &[Said]) -> FxHashMap<u32, Vec<usize>> {
    let mut frequency: FxHashMap<u32, u32> = FxHashMap::default();
    for stem in said.iter().flat_map(|said| &said.stems) {
        *frequency.entry(*stem).or_default() += 1;
    }
    let mut of_rare_stem: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (at, said) in said.iter().enumerate() {
        let mut stems = said.stems.clone();
        stems.sort_unstable_by_key(|stem| (frequency[stem], *stem));
        for stem in &stems[..said.rarest()] {
            let with = of_rare_stem.entry(*stem).or_default();
            if with.len() < MOST_QUOTES {
                with.push(at);
            }
        }
    }
    of_rare_stem
}

/// Whether a quote gives the words of another that has as many or more.
fn same(shorter: &Said, longer: &Said) -> bool {
    let share = common(&shorter.stems, &longer.stems) as f64 / shorter.stems.len() as f64;
    if !(shorter.marked && longer.marked) {
        let alike = shorter.stems.len() * 2 >= longer.stems.len();
        return shorter.stems.len() >= FEW && alike && share >= REPORTED;
    }
    if shorter.stems.len() >= FEW {
        return share >= MARKED;
    }
    let forms: Vec<u32> = shorter.words.iter().map(|word| word.form).collect();
    shorter.stems.len() > 1
        && longer.words.windows(forms.len()).any(|window| {
            window
                .iter()
                .map(|word| word.form)
                .eq(forms.iter().copied())
        })
}

/// How many numbers stand in both of two rising lists.
fn common(a: &[u32], b: &[u32]) -> usize {
    let (mut at, mut bt, mut count) = (0, 0, 0);
    while at < a.len() && bt < b.len() {
        match a[at].cmp(&b[bt]) {
            Ordering::Less => at += 1,
            Ordering::Greater => bt += 1,
            Ordering::Equal => (at, bt, count) = (at + 1, bt + 1, count + 1),
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(stems: Vec<u32>) -> Said<'static> {
        Said {
            place: (0, 0),
            marked: true,
            words: &[],
            stems,
        }
    }

    proptest! {
        #[test]
        fn what_has_most_of_the_stems_has_one_of_the_rarest(
            quotes in prop::collection::vec(prop::collection::btree_set(0_u32..40, 1..12), 2..30)
        ) {
            let quotes: Vec<Said> = quotes
                .into_iter()
                .map(|stems| said(stems.into_iter().collect()))
                .collect();
            let of_rare_stem = by_rare_stem(&quotes);
            for (at, shorter) in quotes.iter().enumerate() {
                for longer in quotes.iter().filter(|longer| longer.stems.len() >= shorter.stems.len()) {
                    let share = common(&shorter.stems, &longer.stems) as f64 / shorter.stems.len() as f64;
                    let most = share >= if shorter.stems.len() < FEW { 1.0 } else { REPORTED };
                    let mut with = longer.stems.iter().filter_map(|stem| of_rare_stem.get(stem)).flatten();
                    prop_assert!(!most || with.any(|&other| other == at));
                }
            }
        }
    }
}
