//! The best keyphrases, near-duplicates left out, with their places and their
//! spelling.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::candidate::{Candidate, Candidates, Text, collect};
use super::score::{Weights, score, sum};
use crate::report::{Keyword, Span};

/// Occurrences whose spelling is compared with all others.
const MOST_COMPARED: usize = 32;

/// The best `most` by `weights`, best first.
pub fn best(text: &Text, weights: &Weights, most: usize) -> Vec<Keyword> {
    let found = collect(text);
    // Of some hundreds a dozen are kept: the others need no order.
    let mut ranked: BinaryHeap<Ranked> = (0_u32..)
        .zip(&found.candidates)
        .map(|(number, candidate)| Ranked {
            sum: sum(&candidate.keyword(text), weights),
            number,
        })
        .collect();
    let mut kept: Vec<(u32, f64)> = Vec::with_capacity(most);
    while kept.len() < most
        && let Some(one) = ranked.pop()
    {
        let candidate = &found.candidates[one.number as usize];
        // What a better one says too, and as often.
        let said = kept.iter().any(|&(better, _)| {
            let better = &found.candidates[better as usize];
            candidate.count <= better.count && contains(better.stems(), candidate.stems())
        });
        if !said {
            kept.push((one.number, score(one.sum)));
        }
    }
    spelt(text, &found, &kept)
}

/// A candidate and what it is ranked by; of equal ones the first in the text is higher.
struct Ranked {
    sum: f64,
    number: u32,
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        let first = || other.number.cmp(&self.number);
        self.sum.total_cmp(&other.sum).then_with(first)
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}

/// Every candidate, in the order of the text.
pub fn all(text: &Text) -> Vec<Keyword> {
    let found = collect(text);
    let every: Vec<(u32, f64)> = (0..found.candidates.len() as u32)
        .map(|number| (number, 0.0))
        .collect();
    spelt(text, &found, &every)
}

/// The keyphrases of some candidates, with their scores.
fn spelt(text: &Text, found: &Candidates, ranked: &[(u32, f64)]) -> Vec<Keyword> {
    let mut place = vec![u32::MAX; found.candidates.len()];
    let mut keywords = Vec::with_capacity(ranked.len());
    for (at, &(number, score)) in ranked.iter().enumerate() {
        place[number as usize] = at as u32;
        let candidate = &found.candidates[number as usize];
        keywords.push(Keyword {
            score,
            spans: Vec::with_capacity(candidate.count as usize),
            ..candidate.keyword(text)
        });
    }
    for &(number, occurrence) in &found.occurrences {
        if let Some(keyword) = keywords.get_mut(place[number as usize] as usize) {
            keyword.spans.push(Span {
                start: text.tokens[occurrence.start as usize].span.start,
                end: text.tokens[occurrence.end as usize - 1].span.end,
            });
        }
    }
    for keyword in &mut keywords {
        keyword.text = shown(text.text, &keyword.spans);
    }
    keywords
}

impl Candidate {
    /// Its numbers; text, score and places are not yet there.
    fn keyword(&self, text: &Text) -> Keyword {
        let total = text.before.last().copied().unwrap_or(0).max(1);
        Keyword {
            text: String::new(),
            score: 0.0,
            count: self.count,
            words: self.words,
            sentences: self.sentences,
            first: f64::from(self.before) / f64::from(total),
            before: self.before,
            in_title: self.in_title,
            capital: self.capital,
            within: self.apart == 0,
            rarity: f64::from(self.rarity) / 100.0,
            spans: Vec::new(),
        }
    }

    fn stems(&self) -> &[u32] {
        &self.key[..self.words as usize]
    }
}

/// The most frequent way of writing; the first one on a tie.
fn shown(text: &str, spans: &[Span]) -> String {
    let way = |span: &Span| span.slice(text);
    let count = |wanted: &str| spans.iter().filter(|span| way(span) == wanted).count();
    let mut best = way(&spans[0]);
    if spans.iter().any(|span| way(span) != best) {
        let mut most = count(best);
        for span in &spans[..spans.len().min(MOST_COMPARED)] {
            let here = count(way(span));
            if here > most {
                (best, most) = (way(span), here);
            }
        }
    }
    if best.chars().all(|c| c == ' ' || !c.is_whitespace()) {
        return best.to_owned();
    }
    best.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn contains(long: &[u32], short: &[u32]) -> bool {
    long.len() > short.len() && (long.windows(short.len())).any(|window| window.iter().eq(short))
}
