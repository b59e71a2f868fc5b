//! Families of passages in the report's words: the reference, who changed what,
//! and how many articles have each word.

use std::cmp::Reverse;

use super::Passages;
use super::border::Taken;
use super::family::{Stretch, families};
use crate::compare::difference::{edits, same_words};
use crate::compare::vocabulary::{Word, cover};
use crate::document::Document;
use crate::report::PassageKind;
use crate::report::common::{Discount, Family, FamilyPlace, Shared};

/// What the articles have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommonText {
    /// The longest first.
    pub families: Vec<Family>,
    /// For each article the stretches that others have too, in order.
    pub shared: Vec<Vec<Shared>>,
    /// For each article how many of its words stand in a family.
    pub words: Vec<u32>,
}

/// The place that shares most with the others is looked for among this many …
const MOST_REFERENCES: usize = 6;
/// … held against this many.
const MOST_HELD: usize = 12;
/// A place that has fewer words of the reference is none.
const LEAST_SAME: usize = 3;

/// The families of `documents`, whose words are those of `passages`.
pub fn common_text(passages: &Passages, documents: &[&Document]) -> CommonText {
    let found = families(passages);
    let mut taken = Taken::new(passages.words, &found);
    let mut told: Vec<Told> = found
        .into_iter()
        .filter_map(|places| Told::new(places, passages.words, &mut taken))
        .collect();
    told.sort_by_key(|family| {
        (
            Reverse(family.places[family.reference].words(passages.words).len()),
            family.places[0],
        )
    });
    let mut common = CommonText {
        shared: vec![Vec::new(); documents.len()],
        words: vec![0; documents.len()],
        ..CommonText::default()
    };
    for (number, family) in told.iter().enumerate() {
        let id = format!("f{}", number + 1);
        family.tint(&id, passages.words, &mut common.shared);
        for place in &family.places {
            common.words[place.article as usize] += place.end - place.start;
        }
        common
            .families
            .push(family.report(id, documents, passages.words));
    }
    for shared in &mut common.shared {
        shared.sort_by_key(|stretch| stretch.span);
    }
    common
}

/// Which of the places shares most words with the others; of equal ones the first.
fn reference(places: &[Stretch], words: &[Vec<Word>]) -> usize {
    if places.len() == 2 {
        return 0;
    }
    let shared = |at: usize| -> usize {
        let others = (0..places.len())
            .filter(|&other| other != at)
            .take(MOST_HELD);
        let same = |other: usize| same_words(places[at].words(words), places[other].words(words));
        others.map(|other| same(other).len()).sum()
    };
    let candidates = 0..places.len().min(MOST_REFERENCES);
    candidates
        .max_by_key(|&at| (shared(at), Reverse(at)))
        .unwrap_or_default()
}

/// A family with its places held against one of them.
struct Told {
    places: Vec<Stretch>,
    /// Index of the reference among the places.
    reference: usize,
    /// For each place the pairs (word of the reference, word of the place) that
    /// are the same, counted from the beginning of each.
    same: Vec<Vec<(u32, u32)>>,
    /// For each word of the reference how many articles have it.
    articles: Vec<u32>,
}

impl Told {
    /// `None` where nothing is left that two articles have.
    fn new(mut places: Vec<Stretch>, words: &[Vec<Word>], taken: &mut Taken) -> Option<Self> {
        taken.close_sentences(&mut places);
        let reference = reference(&places, words);
        let mut same: Vec<Vec<(u32, u32)>> = (0..places.len())
            .map(|place| same_words(places[reference].words(words), places[place].words(words)))
            .collect();
        let length = places[reference].words(words).len() as u32;
        for (at, same) in same.iter_mut().enumerate() {
            let before = same.first().is_some_and(|pair| pair.0 > 0);
            let after = same.last().is_some_and(|pair| pair.0 + 1 < length);
            if taken.close_sentence(&mut places[at], before, after) {
                *same = same_words(places[reference].words(words), places[at].words(words));
            }
        }
        let kept: Vec<bool> = same.iter().map(|same| same.len() >= LEAST_SAME).collect();
        let reference = kept[..reference].iter().filter(|kept| **kept).count();
        let mut keep = kept.iter();
        same.retain(|_| keep.next() == Some(&true));
        let mut keep = kept.iter();
        places.retain(|_| keep.next() == Some(&true));
        let mut articles = vec![0; places.get(reference)?.words(words).len()];
        let by_article = places.chunk_by(|left, right| left.article == right.article);
        let mut from = 0;
        let mut count = 0;
        for of_one in by_article {
            let mut own: Vec<u32> = same[from..from + of_one.len()]
                .iter()
                .flatten()
                .map(|pair| pair.0)
                .collect();
            own.sort_unstable();
            own.dedup();
            own.iter().for_each(|&word| articles[word as usize] += 1);
            from += of_one.len();
            count += 1;
        }
        (count > 1).then_some(Self {
            places,
            reference,
            same,
            articles,
        })
    }

    /// Marks the words that two articles or more have, adjacent ones of as many
    /// articles as one stretch.
    fn tint(&self, id: &str, words: &[Vec<Word>], shared: &mut [Vec<Shared>]) {
        for (place, same) in self.places.iter().zip(&self.same) {
            let own = place.words(words);
            let of_article = &mut shared[place.article as usize];
            let several: Vec<(u32, u32)> = same
                .iter()
                .map(|&(reference, word)| (word, self.articles[reference as usize]))
                .filter(|&(_, articles)| articles > 1)
                .collect();
            for run in several.chunk_by(|left, right| left.0 + 1 == right.0 && left.1 == right.1) {
                let (first, last) = (run[0].0 as usize, run[run.len() - 1].0 as usize);
                of_article.push(Shared {
                    span: cover(&own[first..=last]),
                    articles: run[0].1,
                    family: id.to_owned(),
                });
            }
        }
    }

    fn report(&self, id: String, documents: &[&Document], words: &[Vec<Word>]) -> Family {
        let reference = self.places[self.reference].words(words);
        let mut in_all = vec![true; reference.len()];
        for same in &self.same {
            let mut has = same.iter().map(|pair| pair.0 as usize).peekable();
            for (at, kept) in in_all.iter_mut().enumerate() {
                *kept &= has.next_if_eq(&at).is_some();
            }
        }
        let mut articles: Vec<u32> = self.places.iter().map(|place| place.article).collect();
        articles.dedup();
        let places: Vec<FamilyPlace> = self
            .places
            .iter()
            .zip(&self.same)
            .map(|(place, same)| {
                let own = place.words(words);
                FamilyPlace {
                    article: documents[place.article as usize].id.clone(),
                    span: cover(own),
                    words: own.len() as u32,
                    edits: edits(same, reference, own),
                }
            })
            .collect();
        let verbatim = places.iter().all(|place| place.edits.is_empty());
        Family {
            id,
            kind: if verbatim {
                PassageKind::Verbatim
            } else {
                PassageKind::Edited
            },
            articles: articles.len() as u32,
            reference: self.reference as u32,
            words_common: in_all.iter().filter(|kept| **kept).count() as u32,
            common: runs(&in_all).map(|run| cover(&reference[run])).collect(),
            discount: self.discount(words),
            places,
        }
    }

    /// What most words of every place stand in, if it is the same everywhere.
    fn discount(&self, words: &[Vec<Word>]) -> Option<Discount> {
        [Discount::Quote, Discount::Title, Discount::Credit]
            .into_iter()
            .find(|&kind| {
                self.places.iter().all(|place| {
                    let own = place.words(words);
                    let inside = own
                        .iter()
                        .filter(|word| word.discount == Some(kind))
                        .count();
                    inside * 2 > own.len()
                })
            })
    }
}

/// The ranges of marked words.
fn runs(marked: &[bool]) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + marked[at..].iter().position(|mark| *mark)?;
        let len = marked[start..].iter().take_while(|mark| **mark).count();
        at = start + len;
        Some(start..at)
    })
}
