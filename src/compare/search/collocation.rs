//! What stands near the places.
//!
//! The words within `window` words of a place, in its sentence, are its window;
//! each word of the text stands in the windows once at most, and what was found
//! stands in none (Evert 2008, *Corpora and collocations*, "surface
//! cooccurrence"). A word in `count` of the `words` of all windows and `total` of
//! the `searched` words makes a 2 × 2 table, measured by the log-likelihood ratio
//! G² (Dunning 1993, *Accurate methods for the statistics of surprise and
//! coincidence*) and by logDice (Rychlý 2008, *A lexicographer-friendly
//! association score*).

use rustc_hash::FxHashMap;

use super::word::lemma_key;
use super::{Hit, counts};
use crate::compare::vocabulary::surface;
use crate::document::Document;
use crate::report::Span;
use crate::report::search::{Collocate, Query, Window};

/// The 5 % point of χ² with one degree of freedom: below it chance explains the nearness.
const LEAST_LOG_LIKELIHOOD: f64 = 3.84;
/// Once beside a word is no habit.
const LEAST_COUNT: u32 = 2;
/// How many are given.
const MOST_COLLOCATES: usize = 50;
/// The widest window.
const WIDEST: u32 = 20;

const LEFT: u8 = 1;
const RIGHT: u8 = 2;
const FOUND: u8 = 4;

/// The collocates of the places, strongest first (of equal ones the one met
/// first), and what they were counted in. Function words are none.
pub fn collocates(
    documents: &[&Document],
    hits: &[&[Hit]],
    query: &Query,
) -> (Vec<Collocate>, Window) {
    let mut window = Window {
        span: query.window.clamp(1, WIDEST),
        ..Window::default()
    };
    let mut numbers: FxHashMap<&str, usize> = FxHashMap::default();
    let mut words: Vec<Counted> = Vec::new();
    for (index, (document, hits)) in documents.iter().zip(hits).enumerate() {
        let keys: Vec<usize> = document
            .forms
            .iter()
            .map(|form| {
                *numbers.entry(lemma_key(form)).or_insert_with(|| {
                    words.push(Counted::default());
                    words.len() - 1
                })
            })
            .collect();
        let sides = sides(document, hits, window.span, query);
        for (token, side) in document.tokens.iter().zip(sides) {
            if !counts(token, query) || side & FOUND != 0 {
                continue;
            }
            window.searched += 1;
            window.words += u32::from(side != 0);
            if document.forms[token.form as usize].is_function_word() {
                continue;
            }
            let word = &mut words[keys[token.form as usize]];
            word.total += 1;
            word.left += u32::from(side & LEFT != 0);
            word.right += u32::from(side & RIGHT != 0);
            if side != 0 {
                word.places.push((index, token.span));
            }
        }
    }
    let found = hits.iter().map(|hits| hits.len()).sum::<usize>() as f64;
    let mut collocates: Vec<Collocate> = words
        .iter()
        .filter_map(|word| word.collocate(documents, &window, found))
        .collect();
    collocates.sort_by(|one, other| other.log_likelihood.total_cmp(&one.log_likelihood));
    collocates.truncate(MOST_COLLOCATES);
    (collocates, window)
}

/// For each token on which side of a place it stands within the window.
fn sides(document: &Document, hits: &[Hit], window: u32, query: &Query) -> Vec<u8> {
    let tokens = &document.tokens;
    let mut sides = vec![0; tokens.len()];
    let mut sentence = 0;
    for hit in hits {
        let (from, to) = (hit.from as usize, hit.to as usize);
        sides[from..to].iter_mut().for_each(|side| *side |= FOUND);
        sentence += document.sentences[sentence..]
            .partition_point(|sentence| sentence.span.end <= hit.span.start);
        let around = document.sentences.get(sentence).map_or(
            Span {
                start: 0,
                end: u32::MAX,
            },
            |sentence| sentence.span,
        );
        let mut mark = |side: u8, near: &mut dyn Iterator<Item = usize>| {
            near.take_while(|&at| {
                around.start <= tokens[at].span.start && tokens[at].span.end <= around.end
            })
            .filter(|&at| counts(&tokens[at], query))
            .take(window as usize)
            .for_each(|at| sides[at] |= side);
        };
        mark(LEFT, &mut (0..from).rev());
        mark(RIGHT, &mut (to..tokens.len()));
    }
    sides
}

/// A word and where it was counted.
#[derive(Default)]
struct Counted {
    total: u32,
    left: u32,
    right: u32,
    /// Document and place of each occurrence in a window.
    places: Vec<(usize, Span)>,
}

impl Counted {
    fn collocate(&self, documents: &[&Document], window: &Window, found: f64) -> Option<Collocate> {
        let count = self.places.len() as u32;
        if count < LEAST_COUNT {
            return None;
        }
        let (expected, log_likelihood) = association(count, self.total, window);
        if f64::from(count) <= expected || log_likelihood < LEAST_LOG_LIKELIHOOD {
            return None;
        }
        let spans = self.places.iter().map(|(document, span)| {
            let text = documents[*document].text.as_str();
            (text, std::slice::from_ref(span))
        });
        Some(Collocate {
            text: surface(spans).to_owned(),
            count,
            left: self.left,
            right: self.right,
            total: self.total,
            expected,
            log_likelihood,
            log_dice: 14.0
                + libm::log2(2.0 * f64::from(count) / (found + f64::from(self.total))).min(0.0),
        })
    }
}

/// Expected count in the windows and G², of a word `count` times in the windows
/// and `total` times in all.
fn association(count: u32, total: u32, window: &Window) -> (f64, f64) {
    let (count, total) = (f64::from(count), f64::from(total));
    let (inside, all) = (f64::from(window.words), f64::from(window.searched));
    let outside = all - inside;
    let observed = [
        count,
        inside - count,
        total - count,
        outside - (total - count),
    ];
    let expected = [
        inside * total / all,
        inside * (all - total) / all,
        outside * total / all,
        outside * (all - total) / all,
    ];
    let sum: f64 = observed
        .iter()
        .zip(expected)
        .filter(|(observed, _)| **observed > 0.0)
        .map(|(observed, expected)| observed * libm::log(observed / expected))
        .sum();
    (expected[0], 2.0 * sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_worked_out_by_hand() {
        let window = Window {
            span: 5,
            words: 100,
            searched: 1000,
        };
        let (expected, log_likelihood) = association(8, 20, &window);
        assert!((expected - 2.0).abs() < 1e-12);
        let by_hand = 2.0
            * (8.0 * (8.0_f64 / 2.0).ln()
                + 92.0 * (92.0_f64 / 98.0).ln()
                + 12.0 * (12.0_f64 / 18.0).ln()
                + 888.0 * (888.0_f64 / 882.0).ln());
        assert!((log_likelihood - by_hand).abs() < 1e-9);
    }

    #[test]
    fn a_word_spread_evenly_has_no_ratio() {
        let window = Window {
            span: 5,
            words: 100,
            searched: 1000,
        };
        assert!(association(2, 20, &window).1.abs() < 1e-9);
    }
}
