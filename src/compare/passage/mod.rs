//! Two articles → the passages that both have, in whatever order they stand.
//!
//! In: the counting words of every article. Out: pairs of stretches, word for
//! word or with small edits, that overlap on neither side, and the share of each
//! article that they cover. Seed and extend, as sequences are searched (Altschul
//! et al. 1990, 1997): [`seed`] finds the runs of words that stand in both,
//! [`extend`] grows them over small edits, the heaviest first, and each word is
//! used once (Wise 1993, greedy string tiling). [`family`] gathers what any
//! number of articles share, and [`told`] puts it in the report's words.

mod border;
mod candidate;
mod extend;
mod family;
mod seed;
mod told;

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::report::{Passage, PassageKind, Span};

use super::scores::Scores;
use super::vocabulary::{Word, cover};
use extend::{Extender, Side};
pub use seed::Seeds;
use seed::{Run, two_hits};
pub use told::{CommonText, common_text};

/// What a stretch needs to be a passage and not a phrase.
#[derive(Clone, Copy, Debug)]
struct Threshold {
    /// Words on either side.
    words: usize,
    /// Words the same on both sides that are neither function words nor parts of
    /// names ([`Word::telling`]).
    telling: usize,
    /// Words the same on both sides, telling ones counted twice.
    weight: usize,
}

/// Between any two articles.
const ALONE: Threshold = Threshold {
    words: 8,
    telling: 4,
    weight: 12,
};

/// Between two articles whose common text is known to be much: one more short
/// sentence is likelier than a phrase that everyone uses.
const AMONG_OTHERS: Threshold = Threshold {
    words: 4,
    telling: 1,
    weight: 5,
};

/// The share of the shorter article that passages must cover to be much.
const MUCH: f64 = 0.5;

/// Finds the passages that two articles share.
#[derive(Clone, Copy, Debug)]
pub struct Passages<'a> {
    /// The words of every article.
    pub words: &'a [Vec<Word>],
    /// The seeds of the same articles.
    pub seeds: &'a Seeds,
}

/// A passage, by the indices of its words that stand on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Alignment {
    /// Indices in `a` and `b`, rising in both.
    same: Vec<(u32, u32)>,
}

impl Passages<'_> {
    /// For every pair the share of the row's words that stand in passages shared
    /// with the column, 0 to 1.
    pub fn scores(&self) -> Scores {
        let articles = self.words.len();
        let mut scores = Scores::zero(articles);
        for a in 0..articles {
            for b in a + 1..articles {
                let alignments = self.align(a, b);
                scores.set(
                    a,
                    b,
                    self.share(a, alignments.iter().map(Alignment::words_a)),
                );
                scores.set(
                    b,
                    a,
                    self.share(b, alignments.iter().map(Alignment::words_b)),
                );
            }
        }
        scores
    }

    /// The passages of two articles in `a`'s order, and the shares of `a`'s and
    /// of `b`'s words that stand in them.
    pub fn pair(&self, a: usize, b: usize) -> (Vec<Passage>, f64, f64) {
        let alignments = self.align(a, b);
        let share_a = self.share(a, alignments.iter().map(Alignment::words_a));
        let share_b = self.share(b, alignments.iter().map(Alignment::words_b));
        let (words_a, words_b) = (&self.words[a], &self.words[b]);
        let passages = alignments
            .iter()
            .map(|alignment| alignment.passage(words_a, words_b))
            .collect();
        (passages, share_a, share_b)
    }

    fn share(&self, article: usize, passages: impl Iterator<Item = usize>) -> f64 {
        let all = self.words[article].len();
        if all == 0 {
            return 0.0;
        }
        passages.sum::<usize>() as f64 / all as f64
    }

    /// The passages of two articles, in `a`'s order. The lower of the two is
    /// always held against the higher, so that both views of a pair agree.
    fn align(&self, a: usize, b: usize) -> Vec<Alignment> {
        if a > b {
            let mut alignments = self.align(b, a);
            for (left, right) in alignments.iter_mut().flat_map(|found| &mut found.same) {
                std::mem::swap(left, right);
            }
            alignments.sort_by_key(|alignment| alignment.same[0]);
            return alignments;
        }
        let mut sides = (Side::new(&self.words[a]), Side::new(&self.words[b]));
        self.align_open(a, b, &mut sides)
    }

    /// The passages that an article shares with an earlier one, among its words
    /// that are still open in `side`; they are closed.
    fn link(&self, early: usize, late: usize, side: &mut Side) -> Vec<Alignment> {
        let mut sides = (Side::new(&self.words[early]), std::mem::take(side));
        let found = self.align_open(early, late, &mut sides);
        *side = sides.1;
        found
    }

    /// The passages of two articles among the words that are still open, in
    /// `a`'s order.
    fn align_open(&self, a: usize, b: usize, sides: &mut (Side, Side)) -> Vec<Alignment> {
        let (words_a, words_b) = (&self.words[a], &self.words[b]);
        let runs = self.seeds.runs(a, b, words_a, words_b);
        if runs.is_empty() {
            return Vec::new();
        }
        let mut found = tile(two_hits(&runs, words_a), sides, ALONE);
        let covered: usize = found
            .iter()
            .map(|passage| passage.words_a().min(passage.words_b()))
            .sum();
        if covered as f64 >= MUCH * words_a.len().min(words_b.len()) as f64 {
            found.extend(tile(runs, sides, AMONG_OTHERS));
        }
        found.sort_by_key(|passage| passage.same[0]);
        found
    }
}

/// Grows each run that is still free, the heaviest first, and closes the words of
/// those that become passages.
fn tile(mut runs: Vec<Run>, sides: &mut (Side, Side), threshold: Threshold) -> Vec<Alignment> {
    runs.sort_by_cached_key(|run| (Reverse(run.weight(sides.0.words())), run.a, run.b));
    let mut extender = Extender::default();
    let mut found = Vec::new();
    // Pairs of words that a run grew over in vain: another run on the same path
    // would grow to the same.
    let mut in_vain: FxHashSet<(u32, u32)> = FxHashSet::default();
    for run in runs {
        let Some(run) = free_part(run, sides) else {
            continue;
        };
        if in_vain.contains(&(run.a, run.b)) {
            continue;
        }
        let alignment = Alignment {
            same: extender.extend(run, &sides.0, &sides.1),
        };
        if alignment.reaches(threshold, sides.0.words()) {
            sides.0.close(alignment.range(|pair| pair.0));
            sides.1.close(alignment.range(|pair| pair.1));
            found.push(alignment);
        } else {
            in_vain.extend(alignment.same);
        }
    }
    found
}

/// The longest part of a run whose words are still free on both sides, if it is
/// long enough to be a seed.
fn free_part(run: Run, sides: &(Side, Side)) -> Option<Run> {
    let mut best = Run { len: 0, ..run };
    let mut current = best;
    for step in 0..run.len {
        let (a, b) = (run.a + step, run.b + step);
        if sides.0.is_open(a) && sides.1.is_open(b) {
            if current.len == 0 {
                current = Run { a, b, len: 0 };
            }
            current.len += 1;
            if current.len > best.len {
                best = current;
            }
        } else {
            current.len = 0;
        }
    }
    (best.len as usize >= seed::WORDS).then_some(best)
}

impl Alignment {
    /// First and past-the-last index on one side.
    fn range(&self, side: impl Fn(&(u32, u32)) -> u32) -> Range<usize> {
        let first = self.same.first().map_or(0, &side) as usize;
        let last = self.same.last().map_or(0, &side) as usize;
        first..last + 1
    }

    /// First and past-the-last word of the first article.
    fn range_a(&self) -> Range<u32> {
        let range = self.range(|pair| pair.0);
        range.start as u32..range.end as u32
    }

    fn words_a(&self) -> usize {
        self.range(|pair| pair.0).len()
    }

    fn words_b(&self) -> usize {
        self.range(|pair| pair.1).len()
    }

    /// True when it is long and telling enough.
    fn reaches(&self, threshold: Threshold, words_a: &[Word]) -> bool {
        let same = self.same.len();
        let telling = |pair: &&(u32, u32)| words_a[pair.0 as usize].telling();
        let telling = self.same.iter().filter(telling).count();
        self.words_a().min(self.words_b()) >= threshold.words
            && telling >= threshold.telling
            && same + telling >= threshold.weight
    }

    fn passage(&self, words_a: &[Word], words_b: &[Word]) -> Passage {
        let (range_a, range_b) = (self.range(|pair| pair.0), self.range(|pair| pair.1));
        let same = self.same.len();
        let verbatim = range_a.len() == same && range_b.len() == same;
        Passage {
            a: cover(&words_a[range_a.clone()]),
            b: cover(&words_b[range_b.clone()]),
            kind: if verbatim {
                PassageKind::Verbatim
            } else {
                PassageKind::Edited
            },
            words_a: range_a.len() as u32,
            words_b: range_b.len() as u32,
            words_same: same as u32,
            edits_a: edits(words_a, self.same.iter().map(|pair| pair.0 as usize)),
            edits_b: edits(words_b, self.same.iter().map(|pair| pair.1 as usize)),
        }
    }
}

/// The words between those that are the same, adjacent ones as one span.
fn edits(words: &[Word], same: impl Iterator<Item = usize>) -> Vec<Span> {
    let mut edits = Vec::new();
    let mut previous = None;
    for index in same {
        if let Some(previous) = previous
            && index > previous + 1
        {
            edits.push(cover(&words[previous + 1..index]));
        }
        previous = Some(index);
    }
    edits
}

#[cfg(test)]
mod edited_tests;
#[cfg(test)]
mod family_tests;
#[cfg(test)]
mod tests;
