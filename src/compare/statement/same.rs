//! Which quotes of several articles give the same words.
//!
//! Two quotes are one statement when most words that say something in the
//! shorter stand in the longer; a fragment of two or three such words must stand
//! in it in a row.

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
/// A stem of more quotes than this is not used to find which quotes to hold
/// against each other.
const MOST_QUOTES: usize = 64;

struct Said<'a> {
    place: Member,
    marked: bool,
    words: &'a [Word],
    stems: Vec<u32>,
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
    let mut of_stem: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for at in 0..said.len() {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for stem in &said[at].stems {
            let with = of_stem.entry(*stem).or_default();
            for &other in with.iter() {
                *shared.entry(other).or_default() += 1;
            }
            if with.len() < MOST_QUOTES {
                with.push(at);
            }
        }
        let mut others: Vec<(usize, usize)> = shared.into_iter().collect();
        others.sort_unstable();
        for (other, common) in others {
            if same(&said[other], &said[at], common) {
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

fn same(left: &Said, right: &Said, common: usize) -> bool {
    let (shorter, longer) = if left.stems.len() <= right.stems.len() {
        (left, right)
    } else {
        (right, left)
    };
    let share = common as f64 / shorter.stems.len() as f64;
    if !(left.marked && right.marked) {
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
