//! In which articles the words of an item stand at all.

use rustc_hash::FxHashMap;

use super::item::Item;
use crate::compare::vocabulary::{Vocabulary, Word};

/// For each article the numbers of the items that are found in it, rising: those
/// it carries, those whose name stands in it in a row, and those all of whose
/// stems stand in it anywhere.
pub fn found(items: &[Item], vocabulary: &Vocabulary) -> Vec<Vec<u32>> {
    let articles: Vec<Article> = vocabulary.words().iter().map(Article::new).collect();
    let index = Index::new(items, vocabulary.stems(), &articles);
    let mut found: Vec<Vec<u32>> = articles.iter().map(|words| index.found(words)).collect();
    for (number, item) in items.iter().enumerate() {
        for (article, _) in &item.carriers {
            found[*article as usize].push(number as u32);
        }
    }
    found.into_iter().map(distinct).collect()
}

/// An article as items are looked for in it.
struct Article<'a> {
    words: &'a [Word],
    /// Rising.
    stems: Vec<u32>,
}

impl<'a> Article<'a> {
    fn new(words: &'a Vec<Word>) -> Self {
        Self {
            words,
            stems: distinct(words.iter().map(|word| word.stem).collect()),
        }
    }

    fn has(&self, stem: u32) -> bool {
        self.stems.binary_search(&stem).is_ok()
    }
}

/// The items by the words they are found by.
struct Index<'a> {
    /// For each stem the items with the stems of a needle, of which it is the one
    /// that the fewest articles have: most needles are never looked at.
    needles: Vec<Vec<(u32, &'a [u32])>>,
    /// For the first form of a name the items and all forms.
    names: FxHashMap<u32, Vec<(u32, &'a [u32])>>,
}

impl<'a> Index<'a> {
    fn new(items: &'a [Item], stems: usize, articles: &[Article]) -> Self {
        let mut holders = vec![0_u32; stems];
        for &stem in articles.iter().flat_map(|article| &article.stems) {
            holders[stem as usize] += 1;
        }
        let mut index = Self {
            needles: vec![Vec::new(); stems],
            names: FxHashMap::default(),
        };
        for (number, item) in (0..).zip(items) {
            for name in &item.names {
                let same_start = index.names.entry(name[0]).or_default();
                same_start.push((number, name));
            }
            for needle in &item.needles {
                let rarest = needle.iter().min_by_key(|&&stem| holders[stem as usize]);
                if let Some(&rarest) = rarest {
                    index.needles[rarest as usize].push((number, needle));
                }
            }
        }
        index
    }

    fn found(&self, article: &Article) -> Vec<u32> {
        let mut found = Vec::new();
        let words = article.words;
        for (at, word) in words.iter().enumerate() {
            for &(item, name) in self.names.get(&word.form).into_iter().flatten() {
                let forms = words[at..].iter().map(|word| word.form);
                if words.len() - at >= name.len() && forms.zip(name).all(|(form, own)| form == *own)
                {
                    found.push(item);
                }
            }
        }
        for &stem in &article.stems {
            for &(item, needle) in &self.needles[stem as usize] {
                if needle.iter().all(|&stem| article.has(stem)) {
                    found.push(item);
                }
            }
        }
        found
    }
}

/// Each number once, rising.
fn distinct(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
