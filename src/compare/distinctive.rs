//! The terms that set one article apart from the others.
//!
//! Each stem of an article is held against all the other articles together by
//! the log-likelihood ratio G² (Dunning 1993, *Accurate methods for the
//! statistics of surprise and coincidence*; in the two-corpus form of Rayson &
//! Garside 2000, *Comparing corpora using frequency profiling*):
//! `G² = 2 · Σ O · ln(O / E)` over the article and the rest, where `E` spreads
//! the term evenly by the number of words.

use super::vocabulary::{Vocabulary, surface};
use crate::document::Document;
use crate::report::{DistinctiveTerm, Span, Without};

/// The 5 % point of χ² with one degree of freedom: below it chance explains the difference.
const LEAST_LOG_LIKELIHOOD: f64 = 3.84;
/// A word said once sets nothing apart, however many articles there are.
const LEAST_COUNT: u32 = 2;
/// How many terms are kept for an article.
const MOST_TERMS: usize = 20;

/// For each article the terms it uses more than the others do, strongest first
/// (of equal ones the one that stands first in the text), at most 20, each with
/// G² of at least 3.84 and two occurrences. Empty for a lone article.
pub fn distinctive(documents: &[&Document]) -> Vec<Vec<DistinctiveTerm>> {
    let vocabulary = Vocabulary::new(documents, Without::default());
    let occurrences = vocabulary.stem_occurrences();
    let mut totals = vec![0_u32; vocabulary.stems()];
    for &(stem, _) in occurrences.iter().flatten() {
        totals[stem as usize] += 1;
    }
    let words_everywhere: usize = vocabulary.words().iter().map(Vec::len).sum();
    let mut articles = Vec::with_capacity(documents.len());
    for ((document, words), occurrences) in
        documents.iter().zip(vocabulary.words()).zip(&occurrences)
    {
        let here = words.len() as f64;
        let elsewhere = (words_everywhere - words.len()) as f64;
        let mut candidates: Vec<Candidate> = occurrences
            .chunk_by(|left, right| left.0 == right.0)
            .filter_map(|occurrences| {
                let count = occurrences.len() as u32;
                let count_elsewhere = totals[occurrences[0].0 as usize] - count;
                let comparison = compare(count, here, count_elsewhere, elsewhere)?;
                Some(Candidate {
                    occurrences,
                    count_elsewhere,
                    comparison,
                })
            })
            .collect();
        candidates.sort_by(|left, right| {
            let by_strength =
                (right.comparison.log_likelihood).total_cmp(&left.comparison.log_likelihood);
            by_strength.then(left.occurrences[0].1.cmp(&right.occurrences[0].1))
        });
        candidates.truncate(MOST_TERMS);
        let terms = candidates
            .iter()
            .map(|candidate| candidate.term(&document.text));
        articles.push(terms.collect());
    }
    articles
}

/// A term that an article uses more than the others.
struct Candidate<'a> {
    /// Its stem and place, once for each occurrence, in order.
    occurrences: &'a [(u32, Span)],
    count_elsewhere: u32,
    comparison: Comparison,
}

impl Candidate<'_> {
    fn term(&self, text: &str) -> DistinctiveTerm {
        let spans: Vec<Span> = self.occurrences.iter().map(|&(_, span)| span).collect();
        DistinctiveTerm {
            text: surface([(text, &spans[..])].into_iter()).to_owned(),
            log_likelihood: self.comparison.log_likelihood,
            count: self.occurrences.len() as u32,
            count_elsewhere: self.count_elsewhere,
            expected: self.comparison.expected,
            spans,
        }
    }
}

struct Comparison {
    log_likelihood: f64,
    expected: f64,
}

/// G² of a term said `count` times in `here` words and `count_elsewhere` times
/// in `elsewhere` words; `None` where it is said too seldom, is not over-used, or
/// chance explains it.
fn compare(count: u32, here: f64, count_elsewhere: u32, elsewhere: f64) -> Option<Comparison> {
    if count < LEAST_COUNT || elsewhere == 0.0 {
        return None;
    }
    let (count, count_elsewhere) = (f64::from(count), f64::from(count_elsewhere));
    let rate = (count + count_elsewhere) / (here + elsewhere);
    let (expected, expected_elsewhere) = (here * rate, elsewhere * rate);
    if count <= expected {
        return None;
    }
    let log_likelihood =
        2.0 * (surprise(count, expected) + surprise(count_elsewhere, expected_elsewhere));
    (log_likelihood >= LEAST_LOG_LIKELIHOOD).then_some(Comparison {
        log_likelihood,
        expected,
    })
}

/// How unevenly the articles say something: G² of its `counts`, one for each
/// article, against the articles' numbers of `words`. 0 where each has its share;
/// at least 0, without a unit, and growing with the counts.
pub fn log_likelihood(counts: &[u32], words: &[u32]) -> f64 {
    let sum = |numbers: &[u32]| numbers.iter().copied().map(f64::from).sum::<f64>();
    let rate = sum(counts) / sum(words);
    let surprises = counts.iter().zip(words).map(|(&count, &words)| {
        let expected = f64::from(words) * rate;
        if expected > 0.0 {
            surprise(f64::from(count), expected)
        } else {
            0.0
        }
    });
    (2.0 * surprises.sum::<f64>()).max(0.0)
}

/// `O · ln(O / E)`, which is 0 where nothing was observed.
fn surprise(observed: f64, expected: f64) -> f64 {
    if observed == 0.0 {
        return 0.0;
    }
    observed * libm::log(observed / expected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::{document, slices};

    /// `word` said `times` times, then filler up to `length` words.
    fn article(word: &str, times: usize, filler: &str, length: usize) -> String {
        let mut words = vec![word; times];
        words.resize(length, filler);
        words.join(" ")
    }

    #[test]
    fn the_ratio_is_worked_out_by_hand() {
        // 10 times in 100 words, 5 times in 300: spread evenly 3.75 and 11.25.
        let comparison = compare(10, 100.0, 5, 300.0).expect("over-used");
        let expected = 2.0 * (10.0 * (10.0_f64 / 3.75).ln() + 5.0 * (5.0_f64 / 11.25).ln());
        assert!((comparison.log_likelihood - expected).abs() < 1e-9);
        assert!((comparison.expected - 3.75).abs() < 1e-12);
    }

    #[test]
    fn unevenness_is_worked_out_by_hand() {
        // 6 times in 100 words, never in 200: spread evenly 2 and 4.
        let uneven = log_likelihood(&[6, 0], &[100, 200]);
        assert!((uneven - 12.0 * 3.0_f64.ln()).abs() < 1e-9);
        assert_eq!(log_likelihood(&[2, 4], &[100, 200]), 0.0);
        assert_eq!(log_likelihood(&[3], &[100]), 0.0);
        assert_eq!(log_likelihood(&[1, 0], &[0, 0]), 0.0);
    }

    #[test]
    fn under_used_and_even_terms_are_left_out() {
        assert!(compare(1, 100.0, 60, 300.0).is_none());
        assert!(compare(10, 100.0, 30, 300.0).is_none());
        assert!(compare(10, 100.0, 0, 0.0).is_none());
    }

    #[test]
    fn a_term_carries_its_numbers_and_places() {
        let a = document("a", &article("trains", 8, "le", 50));
        let b = document("b", &article("avion", 8, "le", 50));
        let terms = distinctive(&[&a, &b]);
        assert_eq!(terms[0].len(), 1);
        let train = &terms[0][0];
        assert_eq!(train.text, "trains");
        assert_eq!((train.count, train.count_elsewhere), (8, 0));
        assert!((train.expected - 4.0).abs() < 1e-12);
        assert_eq!(slices(&a, &train.spans), ["trains"; 8]);
    }

    #[test]
    fn a_word_said_once_sets_nothing_apart() {
        let once = document("a", &article("train", 1, "le", 5));
        let long = document("b", &article("avion", 9, "le", 5000));
        assert!(distinctive(&[&once, &long])[0].is_empty());
    }

    #[test]
    fn a_lone_article_has_no_distinctive_terms() {
        let a = document("a", &article("train", 9, "le", 50));
        assert_eq!(distinctive(&[&a]), vec![Vec::new()]);
        assert!(distinctive(&[]).is_empty());
    }

    #[test]
    fn at_most_twenty_terms_strongest_first_then_as_they_stand() {
        let words: Vec<String> = (0..30).flat_map(|n| vec![format!("w{n}"); 5]).collect();
        let a = document("a", &format!("{} w7 w7", words.join(" ")));
        let b = document("b", &article("autre", 5, "le", 150));
        let terms = &distinctive(&[&a, &b])[0];
        assert_eq!(terms.len(), MOST_TERMS);
        let texts: Vec<&str> = terms.iter().map(|term| term.text.as_str()).collect();
        assert_eq!(texts[..4], ["w7", "w0", "w1", "w2"]);
    }
}
