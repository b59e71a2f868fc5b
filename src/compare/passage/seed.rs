//! The runs of words that two articles have alike, word for word.

use rustc_hash::FxHashMap;

use crate::compare::vocabulary::Word;

/// Words in a seed. Of twenty words of which four were replaced, three in a row
/// almost always remain; two in a row are found in any two articles.
pub const WORDS: usize = 3;

/// A seed that stands this many times in one article, times this many in the
/// other, is met at every crossing; a commoner one only occurrence by
/// occurrence, the first with the first and so on, which keeps a text of one
/// repeated word linear.
const MOST_CROSSINGS: usize = 64;

/// Every seed of every article that another article has too.
#[derive(Debug)]
pub struct Seeds {
    /// For each article `(seed, index of its first word)`, rising.
    articles: Vec<Vec<(u32, u32)>>,
}

/// A run of words that stand alike in both articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Index of its first word in the first article.
    pub a: u32,
    /// Index of its first word in the second article.
    pub b: u32,
    /// Number of words.
    pub len: u32,
}

impl Seeds {
    /// Numbers the seeds of `articles` and keeps those of two articles or more.
    pub fn new(articles: &[Vec<Word>]) -> Self {
        // A seed's number and the only article seen with it so far.
        let mut numbers: FxHashMap<[u32; WORDS], u32> = FxHashMap::default();
        let mut first_article: Vec<u32> = Vec::new();
        let mut common: Vec<bool> = Vec::new();
        let mut found: Vec<Vec<(u32, u32)>> = Vec::with_capacity(articles.len());
        for (article, words) in articles.iter().enumerate() {
            let mut seeds = Vec::with_capacity(words.len());
            for (index, window) in words.windows(WORDS).enumerate() {
                let broken = window[1..].iter().any(|word| word.after_boilerplate);
                if broken || !window.iter().any(|word| word.content) {
                    continue;
                }
                let key = std::array::from_fn(|offset| window[offset].form);
                let next = first_article.len() as u32;
                let number = *numbers.entry(key).or_insert(next);
                if number == next {
                    first_article.push(article as u32);
                    common.push(false);
                } else if first_article[number as usize] != article as u32 {
                    common[number as usize] = true;
                }
                seeds.push((number, index as u32));
            }
            found.push(seeds);
        }
        for seeds in &mut found {
            seeds.retain(|&(number, _)| common[number as usize]);
            seeds.sort_unstable();
        }
        Self { articles: found }
    }

    /// The seeds of an article that another has too, with the index of their
    /// first word, rising.
    pub fn of(&self, article: usize) -> &[(u32, u32)] {
        &self.articles[article]
    }

    /// The longest runs that begin with a seed the two articles share, each
    /// given once, by diagonal and place.
    pub fn runs(&self, a: usize, b: usize, words_a: &[Word], words_b: &[Word]) -> Vec<Run> {
        let mut hits = self.hits(a, b);
        // On one diagonal, a hit inside the run before it belongs to that run.
        hits.sort_unstable_by_key(|&(a, b)| (i64::from(b) - i64::from(a), a));
        let mut runs: Vec<Run> = Vec::new();
        for (a, b) in hits {
            if let Some(run) = runs.last()
                && run.diagonal() == i64::from(b) - i64::from(a)
                && a < run.a + run.len
            {
                continue;
            }
            runs.push(longest(a, b, words_a, words_b));
        }
        runs
    }

    /// Where a shared seed stands in both articles.
    fn hits(&self, a: usize, b: usize) -> Vec<(u32, u32)> {
        let mut hits = Vec::new();
        let mut left = &self.articles[a][..];
        let mut right = &self.articles[b][..];
        while let (Some(&(seed_a, _)), Some(&(seed_b, _))) = (left.first(), right.first()) {
            if seed_a < seed_b {
                left = &left[1..];
                continue;
            }
            if seed_b < seed_a {
                right = &right[1..];
                continue;
            }
            let (here, rest) = left.split_at(occurrences(left));
            let (there, others) = right.split_at(occurrences(right));
            if here.len() * there.len() <= MOST_CROSSINGS {
                for &(_, a) in here {
                    hits.extend(there.iter().map(|&(_, b)| (a, b)));
                }
            } else {
                hits.extend(here.iter().zip(there).map(|(&(_, a), &(_, b))| (a, b)));
            }
            (left, right) = (rest, others);
        }
        hits
    }
}

/// How often the first seed of a list occurs.
fn occurrences(seeds: &[(u32, u32)]) -> usize {
    seeds.iter().take_while(|seed| seed.0 == seeds[0].0).count()
}

/// The run around a seed, as far as the words are the same on both sides.
fn longest(a: u32, b: u32, words_a: &[Word], words_b: &[Word]) -> Run {
    let (start_a, start_b) = (a as usize, b as usize);
    let after = words_a[start_a..]
        .iter()
        .zip(&words_b[start_b..])
        .enumerate()
        .take_while(|(step, (left, right))| {
            let broken = left.after_boilerplate || right.after_boilerplate;
            left.form == right.form && (*step == 0 || !broken)
        })
        .count() as u32;
    let mut before = 0;
    while before < start_a.min(start_b) {
        let (word_a, word_b) = (words_a[start_a - before], words_b[start_b - before]);
        let broken = word_a.after_boilerplate || word_b.after_boilerplate;
        if broken || words_a[start_a - before - 1].form != words_b[start_b - before - 1].form {
            break;
        }
        before += 1;
    }
    let before = before as u32;
    Run {
        a: a - before,
        b: b - before,
        len: before + after,
    }
}

impl Run {
    /// How far its place in the second article is after that in the first.
    pub fn diagonal(&self) -> i64 {
        i64::from(self.b) - i64::from(self.a)
    }

    /// How much it says: telling words count double.
    pub fn weight(&self, words_a: &[Word]) -> u32 {
        let words = &words_a[self.a as usize..(self.a + self.len) as usize];
        words.iter().map(|word| 1 + u32::from(word.telling())).sum()
    }
}

/// A run of this weight is worth growing by itself.
pub const HEAVY: u32 = 8;
/// A lighter one is where another begins at most this many words after its end …
pub const NEAR: u32 = 16;
/// … and its words are shifted against the other article's by at most this many more.
pub const SHIFT: u64 = 8;

/// The runs that are heavy or have another run near: the two-hit method
/// (Altschul et al. 1997), which spares the growing of most chance runs.
pub fn two_hits(runs: &[Run], words_a: &[Word]) -> Vec<Run> {
    let mut runs = runs.to_vec();
    runs.sort_unstable_by_key(|run| (run.a, run.b));
    let mut worth: Vec<bool> = runs
        .iter()
        .map(|run| run.weight(words_a) >= HEAVY)
        .collect();
    for (at, run) in runs.iter().enumerate() {
        let near = run.a + run.len + NEAR;
        for (offset, other) in runs[at + 1..].iter().enumerate() {
            if other.a > near {
                break;
            }
            if other.b >= run.b && other.diagonal().abs_diff(run.diagonal()) <= SHIFT {
                worth[at] = true;
                worth[at + 1 + offset] = true;
            }
        }
    }
    let worth = runs.iter().zip(worth).filter(|(_, worth)| *worth);
    worth.map(|(run, _)| *run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::document;
    use crate::compare::vocabulary::Vocabulary;
    use crate::report::Without;

    fn runs(a: &str, b: &str) -> Vec<(u32, u32, u32)> {
        let (a, b) = (document("a", a), document("b", b));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        let words = vocabulary.words();
        Seeds::new(words)
            .runs(0, 1, &words[0], &words[1])
            .iter()
            .map(|run| (run.a, run.b, run.len))
            .collect()
    }

    #[test]
    fn a_run_is_as_long_as_the_words_are_the_same() {
        let found = runs(
            "x un train vert part demain y",
            "z z un train vert part demain w",
        );
        assert_eq!(found, [(1, 2, 5)]);
    }

    #[test]
    fn function_words_alone_are_no_seed() {
        assert!(runs("x de la les y", "z de la les w").is_empty());
    }

    #[test]
    fn two_words_are_no_seed() {
        assert!(runs("x train vert y", "z train vert w").is_empty());
    }

    #[test]
    fn a_run_stops_at_boilerplate() {
        let found = runs(
            "un train vert\n# Menu\npart demain matin",
            "un train vert part demain matin",
        );
        assert_eq!(found, [(0, 0, 3), (3, 3, 3)]);
    }

    #[test]
    fn a_rare_seed_is_met_at_every_crossing() {
        let found = runs("un train vert x un train vert", "un train vert");
        assert_eq!(found, [(4, 0, 3), (0, 0, 3)]);
    }

    #[test]
    fn a_light_run_alone_is_not_worth_growing() {
        let text = "Kim Jong Un x1 x2 x3 un train vert de la gare";
        let (a, b) = (document("a", text), document("b", text));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        let words = &vocabulary.words()[0];
        let light = Run { a: 0, b: 0, len: 3 };
        assert_eq!(two_hits(&[light], words), []);
        let heavy = Run {
            a: 3,
            b: 30,
            len: 6,
        };
        assert_eq!(two_hits(&[light, heavy], words), [heavy]);
        let near = Run {
            a: 9,
            b: 12,
            len: 3,
        };
        assert_eq!(two_hits(&[near, light], words), [light, near]);
        let crossing = Run {
            a: 9,
            b: 30,
            len: 3,
        };
        assert_eq!(two_hits(&[light, crossing], words), []);
    }

    #[test]
    fn a_repeated_word_stays_linear() {
        let text = "bla ".repeat(10_000);
        assert_eq!(runs(&text, &text), [(0, 0, 10_000)]);
    }
}
