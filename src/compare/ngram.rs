//! Sequences of two to five words that come back.
//!
//! A sequence stays in a sentence, has no sign inside, and neither begins nor
//! ends with a function word. One that occurs only inside a longer one that
//! qualifies says nothing more and is left out ("statistical substring
//! reduction", Lü, Zhang & Hu 2004, *Reduction of n-gram statistics*).

use rustc_hash::{FxHashMap, FxHashSet};

use super::vocabulary::surface;
use crate::document::{Document, Token};
use crate::report::search::NGram;
use crate::report::{EntityCount, Span};

const LONGEST: usize = 5;
const LEAST_COUNT: usize = 2;

/// The numbers of the forms of a sequence; what is beyond its end is `u32::MAX`.
type Key = [u32; LONGEST];

/// The sequences that occur twice or more, most frequent first, of equal ones the
/// longest, then the one met first: at most `most`, and how many there are.
pub fn ngrams(documents: &[&Document], most: usize) -> (Vec<NGram>, u32) {
    let occurrences = Occurrences::count(&runs(documents));
    let inside = occurrences.inside_longer();
    // Numbers are sorted, not sequences: the code of such a sort is there already.
    let mut order: Vec<(u32, u32)> = (0..occurrences.sequences.len())
        .filter(|&at| !inside.contains(&at) && occurrences.sequences[at].1.len() >= LEAST_COUNT)
        .map(|at| {
            let (key, places) = &occurrences.sequences[at];
            let rank = places.len() * (LONGEST + 1) + length(key);
            (u32::MAX - rank as u32, at as u32)
        })
        .collect();
    order.sort_unstable();
    let given = order
        .iter()
        .take(most)
        .map(|&(_, at)| {
            let (key, places) = &occurrences.sequences[at as usize];
            ngram(documents, length(key), places)
        })
        .collect();
    (given, order.len() as u32)
}

/// A word in a run.
struct Word {
    form: u32,
    span: Span,
    function_word: bool,
}

/// Index of the document, where it starts and ends in bytes.
type Place = (u32, u32, u32);

/// Words with nothing between them, and the document they stand in.
fn runs(documents: &[&Document]) -> Vec<(u32, Vec<Word>)> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    let mut runs = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let forms: Vec<u32> = document
            .forms
            .iter()
            .map(|form| {
                let next = numbers.len() as u32;
                *numbers.entry(&form.text).or_insert(next)
            })
            .collect();
        let mut sentence = 0;
        let mut run = Vec::new();
        let mut close = |run: &mut Vec<Word>| {
            if run.len() > 1 {
                runs.push((index as u32, std::mem::take(run)));
            }
            run.clear();
        };
        for token in &document.tokens {
            let sentences = &document.sentences;
            while sentences
                .get(sentence)
                .is_some_and(|sentence| sentence.span.end <= token.span.start)
            {
                sentence += 1;
                close(&mut run);
            }
            if token.form == Token::NO_FORM || token.boilerplate {
                close(&mut run);
                continue;
            }
            run.push(Word {
                form: forms[token.form as usize],
                span: token.span,
                function_word: document.forms[token.form as usize].is_function_word(),
            });
        }
        close(&mut run);
    }
    runs
}

/// The sequences with their places, in the order they are first met.
struct Occurrences {
    sequences: Vec<(Key, Vec<Place>)>,
    index: FxHashMap<Key, usize>,
}

impl Occurrences {
    fn count(runs: &[(u32, Vec<Word>)]) -> Self {
        // No sequence occurs more often than the pairs in it: those that occur
        // once cut the runs, and little is left to count.
        let pair = |pair: &[Word]| (u64::from(pair[0].form) << 32) | u64::from(pair[1].form);
        let mut pairs: FxHashMap<u64, u32> = FxHashMap::default();
        for (_, run) in runs {
            for two in run.windows(2) {
                *pairs.entry(pair(two)).or_default() += 1;
            }
        }
        let mut sequences: Vec<(Key, Vec<Place>)> = Vec::new();
        let mut index: FxHashMap<Key, usize> = FxHashMap::default();
        for (document, run) in runs {
            for start in 0..run.len() {
                if run[start].function_word {
                    continue;
                }
                let mut key = [u32::MAX; LONGEST];
                key[0] = run[start].form;
                for (at, two) in run[start..].windows(2).take(LONGEST - 1).enumerate() {
                    if pairs[&pair(two)] < LEAST_COUNT as u32 {
                        break;
                    }
                    key[at + 1] = two[1].form;
                    if two[1].function_word {
                        continue;
                    }
                    let number = *index.entry(key).or_insert_with(|| {
                        sequences.push((key, Vec::new()));
                        sequences.len() - 1
                    });
                    let place = (*document, run[start].span.start, two[1].span.end);
                    sequences[number].1.push(place);
                }
            }
        }
        Self { sequences, index }
    }

    /// The sequences that occur only inside a longer one.
    fn inside_longer(&self) -> FxHashSet<usize> {
        let mut inside = FxHashSet::default();
        for (key, places) in &self.sequences {
            let words = &key[..length(key)];
            for shorter in (2..words.len()).flat_map(|length| words.windows(length)) {
                let mut part = [u32::MAX; LONGEST];
                part[..shorter.len()].copy_from_slice(shorter);
                if let Some(&other) = self.index.get(&part)
                    && self.sequences[other].1.len() == places.len()
                {
                    inside.insert(other);
                }
            }
        }
        inside
    }
}

fn length(key: &Key) -> usize {
    key.iter().take_while(|&&form| form != u32::MAX).count()
}

fn ngram(documents: &[&Document], words: usize, places: &[Place]) -> NGram {
    let spans: Vec<(&str, Span)> = places
        .iter()
        .map(|&(document, start, end)| {
            let text = documents[document as usize].text.as_str();
            (text, Span { start, end })
        })
        .collect();
    let written = surface(
        spans
            .iter()
            .map(|(text, span)| (*text, std::slice::from_ref(span))),
    );
    NGram {
        text: written.split_whitespace().collect::<Vec<_>>().join(" "),
        words: words as u32,
        count: places.len() as u32,
        by_article: places
            .chunk_by(|one, other| one.0 == other.0)
            .map(|places| EntityCount {
                article: documents[places[0].0 as usize].id.clone(),
                count: places.len() as u32,
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::document;

    fn found(texts: &[&str]) -> Vec<(String, u32)> {
        let documents: Vec<Document> = texts
            .iter()
            .enumerate()
            .map(|(at, text)| document(&at.to_string(), text))
            .collect();
        let documents: Vec<&Document> = documents.iter().collect();
        let (ngrams, _) = ngrams(&documents, 100);
        ngrams
            .into_iter()
            .map(|ngram| (ngram.text, ngram.count))
            .collect()
    }

    #[track_caller]
    fn finds(texts: &[&str], expected: &[(&str, u32)]) {
        let expected: Vec<(String, u32)> = expected
            .iter()
            .map(|(text, count)| ((*text).to_owned(), *count))
            .collect();
        assert_eq!(found(texts), expected);
    }

    #[test]
    fn function_words_stand_inside_only() {
        finds(
            &["le maire de Lyon parle", "le maire de Lyon part"],
            &[("maire de Lyon", 2)],
        );
    }

    #[test]
    fn a_part_of_a_longer_sequence_needs_occurrences_of_its_own() {
        finds(
            &[
                "train blindé vert",
                "train blindé vert",
                "train blindé gris",
            ],
            &[("train blindé", 3), ("train blindé vert", 2)],
        );
    }

    #[test]
    fn counts_are_told_by_article() {
        let a = document("a", "train blindé et train blindé");
        let b = document("b", "train blindé");
        let (ngrams, count) = ngrams(&[&a, &b], 10);
        assert_eq!((count, ngrams[0].words), (1, 2));
        let by_article: Vec<(&str, u32)> = ngrams[0]
            .by_article
            .iter()
            .map(|one| (one.article.as_str(), one.count))
            .collect();
        assert_eq!(by_article, [("a", 2), ("b", 1)]);
    }

    #[test]
    fn boilerplate_and_lone_words_make_none() {
        finds(&["#train blindé\n#train blindé", "train", ""], &[]);
    }
}
