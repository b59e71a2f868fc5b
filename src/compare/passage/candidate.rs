//! Which articles hold enough of an article for a passage.
//!
//! One walk over an article's seeds tells the spots where another article has a
//! run worth growing, or two runs near each other (the two-hit method, as in
//! [`super::seed::two_hits`]). The others need not be looked at: an article that
//! is one of a thousand on an event shares a spot with few.

use super::seed::{HEAVY, NEAR, SHIFT, Seeds, WORDS};
use crate::compare::vocabulary::Word;

/// An article and where a passage shared with it may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the other article.
    pub article: u32,
    /// Words of the article that was asked for, rising.
    pub spots: Vec<u32>,
}

/// Where the seeds of all articles stand.
#[derive(Debug)]
pub struct Postings {
    /// For each article `(index of its first word, seed)`, rising.
    articles: Vec<Vec<(u32, u32)>>,
    /// Where the places of each seed begin, and past the last.
    starts: Vec<u32>,
    /// `(article, index of its first word)` of each seed, rising.
    places: Vec<(u32, u32)>,
}

/// A seed is looked up in this many articles at most, the first that have it: a
/// passage of more has met its family in those.
const MOST_ARTICLES: usize = 32;
/// And at this many places of each.
const MOST_PLACES: usize = 4;

impl Postings {
    /// Turns the seeds of `articles` round.
    pub fn new(seeds: &Seeds, articles: usize) -> Self {
        let mut kept: Vec<(u32, u32, u32)> = Vec::new();
        let mut in_order = Vec::with_capacity(articles);
        for article in 0..articles {
            let own = seeds.of(article);
            for places in own.chunk_by(|left, right| left.0 == right.0) {
                let first = places.iter().take(MOST_PLACES);
                kept.extend(first.map(|&(seed, index)| (seed, article as u32, index)));
            }
            let mut own: Vec<(u32, u32)> = own.iter().map(|&(seed, index)| (index, seed)).collect();
            own.sort_unstable();
            in_order.push(own);
        }
        kept.sort_unstable();
        let count = kept.last().map_or(0, |last| last.0 as usize + 1);
        let mut starts = Vec::with_capacity(count + 1);
        let mut places = Vec::with_capacity(kept.len());
        for seed in kept.chunk_by(|left, right| left.0 == right.0) {
            starts.resize(seed[0].0 as usize + 1, places.len() as u32);
            let by_article = seed.chunk_by(|left, right| left.1 == right.1);
            for &(_, article, index) in by_article.take(MOST_ARTICLES).flatten() {
                places.push((article, index));
            }
        }
        starts.resize(count + 1, places.len() as u32);
        Self {
            articles: in_order,
            starts,
            places,
        }
    }

    fn places(&self, seed: u32) -> &[(u32, u32)] {
        let seed = seed as usize;
        &self.places[self.starts[seed] as usize..self.starts[seed + 1] as usize]
    }

    /// The articles before `article` that share a spot with it, the first first.
    /// `words` are those of `article`.
    pub fn candidates(&self, article: usize, words: &[Word]) -> Vec<Candidate> {
        // Weight of the words before each: that of a run is a difference.
        let mut weight = Vec::with_capacity(words.len() + 1);
        weight.push(0_u32);
        for word in words {
            weight.push(weight[weight.len() - 1] + 1 + u32::from(word.telling()));
        }
        let mut last: Vec<Option<Last>> = vec![None; article];
        let mut spots: Vec<(u32, u32)> = Vec::new();
        for &(index, seed) in &self.articles[article] {
            for &(other, place) in self.places(seed) {
                let Some(known) = last.get_mut(other as usize) else {
                    break;
                };
                let met = Last::next(*known, index, place);
                let run = weight[index as usize + WORDS] - weight[met.start as usize];
                if met.near || run >= HEAVY {
                    spots.push((other, index));
                }
                *known = Some(met);
            }
        }
        spots.sort_unstable();
        spots.dedup();
        spots
            .chunk_by(|left, right| left.0 == right.0)
            .map(|spots| Candidate {
                article: spots[0].0,
                spots: spots.iter().map(|&(_, spot)| spot).collect(),
            })
            .collect()
    }
}

/// The last run met with another article.
#[derive(Clone, Copy)]
struct Last {
    /// First word of the run.
    start: u32,
    /// First word of its last seed.
    index: u32,
    /// First word of its last seed in the other article.
    place: u32,
    /// Whether another run stands near before it.
    near: bool,
}

impl Last {
    /// The run that the seed at `index` and `place` belongs to.
    fn next(before: Option<Self>, index: u32, place: u32) -> Self {
        let mut next = Self {
            start: index,
            index,
            place,
            near: false,
        };
        let Some(before) = before else {
            return next;
        };
        let diagonal = i64::from(place) - i64::from(index);
        let shift = diagonal.abs_diff(i64::from(before.place) - i64::from(before.index));
        let end = before.index + WORDS as u32;
        if shift == 0 && index <= end {
            (next.start, next.near) = (before.start, before.near);
        } else {
            next.near = index <= end + NEAR && place >= before.place && shift <= SHIFT;
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::document;
    use crate::compare::vocabulary::Vocabulary;
    use crate::report::Without;

    fn spots(texts: &[&str]) -> Vec<Candidate> {
        let documents: Vec<_> = texts.iter().map(|text| document("a", text)).collect();
        let vocabulary = Vocabulary::new(&documents.iter().collect::<Vec<_>>(), Without::default());
        let words = vocabulary.words();
        let postings = Postings::new(&Seeds::new(words), words.len());
        let last = words.len() - 1;
        postings.candidates(last, &words[last])
    }

    #[test]
    fn a_heavy_run_is_a_spot() {
        let found = spots(&[
            "x un train vert part demain y",
            "z un train vert part demain w",
        ]);
        assert_eq!(
            found,
            [Candidate {
                article: 0,
                spots: vec![3]
            }]
        );
    }

    #[test]
    fn a_light_run_alone_is_none() {
        assert_eq!(spots(&["x un train vert y", "z un train vert w"]), []);
    }

    #[test]
    fn two_light_runs_near_each_other_are_one() {
        let found = spots(&[
            "un train vert x1 x2 une gare grise",
            "un train vert z1 z2 z3 une gare grise",
        ]);
        assert_eq!(
            found,
            [Candidate {
                article: 0,
                spots: vec![6]
            }]
        );
    }

    #[test]
    fn an_article_that_shares_nothing_is_left_out() {
        let found = spots(&[
            "autre chose ailleurs",
            "un train vert part demain",
            "un train vert part demain",
        ]);
        assert_eq!(
            found,
            [Candidate {
                article: 1,
                spots: vec![2]
            }]
        );
    }
}
