//! The terms that set one article apart from the others.
//!
//! Each stem of an article is held against all the other articles together by
//! the log-likelihood ratio G² (Dunning 1993, *Accurate methods for the
//! statistics of surprise and coincidence*; in the two-corpus form of Rayson &
//! Garside 2000, *Comparing corpora using frequency profiling*):
//! `G² = 2 · Σ O · ln(O / E)` over the article and the rest, where `E` spreads
//! the term evenly by the number of words.

use super::vocabulary::{Vocabulary, Word, surface};
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
    let mut totals = vec![0_u32; vocabulary.stems()];
    let counts = vocabulary.stem_counts();
    for &(stem, count) in counts.iter().flatten() {
        totals[stem as usize] += count;
    }
    let words_everywhere: usize = vocabulary.words().iter().map(Vec::len).sum();
    documents
        .iter()
        .zip(vocabulary.words())
        .zip(&counts)
        .map(|((document, words), counts)| {
            let here = words.len() as f64;
            let elsewhere = (words_everywhere - words.len()) as f64;
            let mut terms: Vec<(u32, DistinctiveTerm)> = counts
                .iter()
                .filter(|(_, count)| *count >= LEAST_COUNT)
                .filter_map(|&(stem, count)| {
                    let count_elsewhere = totals[stem as usize] - count;
                    let comparison = compare(count, here, count_elsewhere, elsewhere)?;
                    let term = DistinctiveTerm {
                        text: String::new(),
                        log_likelihood: comparison.log_likelihood,
                        count,
                        count_elsewhere,
                        expected: comparison.expected,
                        spans: Vec::new(),
                    };
                    Some((stem, term))
                })
                .collect();
            sort(&mut terms, words);
            terms.truncate(MOST_TERMS);
            terms
                .into_iter()
                .map(|(stem, term)| locate(term, stem, document, words))
                .collect()
        })
        .collect()
}

struct Comparison {
    log_likelihood: f64,
    expected: f64,
}

/// G² of a term said `count` times in `here` words and `count_elsewhere` times
/// in `elsewhere` words; `None` where it is not over-used or chance explains it.
fn compare(count: u32, here: f64, count_elsewhere: u32, elsewhere: f64) -> Option<Comparison> {
    if elsewhere == 0.0 {
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

/// `O · ln(O / E)`, which is 0 where nothing was observed.
fn surprise(observed: f64, expected: f64) -> f64 {
    if observed == 0.0 {
        return 0.0;
    }
    observed * libm::log(observed / expected)
}

fn sort(terms: &mut [(u32, DistinctiveTerm)], words: &[Word]) {
    let first = |stem: u32| {
        words
            .iter()
            .position(|word| word.content && word.stem == stem)
    };
    terms.sort_by(|(left_stem, left), (right_stem, right)| {
        right
            .log_likelihood
            .total_cmp(&left.log_likelihood)
            .then_with(|| first(*left_stem).cmp(&first(*right_stem)))
    });
}

/// Adds where the term stands and how it is written there.
fn locate(
    mut term: DistinctiveTerm,
    stem: u32,
    document: &Document,
    words: &[Word],
) -> DistinctiveTerm {
    let spans: Vec<Span> = words
        .iter()
        .filter(|word| word.content && word.stem == stem)
        .map(|word| word.span)
        .collect();
    let occurrences = [(document.text.as_str(), &spans[..])];
    term.text = surface(occurrences.into_iter()).to_owned();
    term.spans = spans;
    term
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
