//! In which articles the words of an item stand at all.

use rustc_hash::{FxHashMap, FxHashSet};

use super::item::Item;
use crate::compare::vocabulary::{Vocabulary, Word};

/// For each article the numbers of the items that are found in it: those it
/// carries, those whose name stands in it in a row, and those all of whose stems
/// stand in it anywhere.
pub fn found(items: &[Item], vocabulary: &Vocabulary) -> Vec<FxHashSet<u32>> {
    let index = Index::new(items, vocabulary);
    let mut found: Vec<FxHashSet<u32>> = vocabulary
        .words()
        .iter()
        .map(|words| index.found(words))
        .collect();
    for (number, item) in items.iter().enumerate() {
        for (article, _) in &item.carriers {
            found[*article as usize].insert(number as u32);
        }
    }
    found
}

/// The items by the words they are found by.
struct Index<'a> {
    /// Item and number of stems of each needle.
    needles: Vec<(u32, u32)>,
    /// For each stem the needles that have it.
    of_stem: Vec<Vec<u32>>,
    /// For the first form of a name the items and all forms.
    names: FxHashMap<u32, Vec<(u32, &'a [u32])>>,
}

impl<'a> Index<'a> {
    fn new(items: &'a [Item], vocabulary: &Vocabulary) -> Self {
        let mut index = Self {
            needles: Vec::new(),
            of_stem: vec![Vec::new(); vocabulary.stems()],
            names: FxHashMap::default(),
        };
        for (number, item) in items.iter().enumerate() {
            for name in &item.names {
                let same_start = index.names.entry(name[0]).or_default();
                same_start.push((number as u32, name));
            }
            for needle in &item.needles {
                let mut stems = needle.clone();
                stems.sort_unstable();
                stems.dedup();
                for &stem in &stems {
                    index.of_stem[stem as usize].push(index.needles.len() as u32);
                }
                index.needles.push((number as u32, stems.len() as u32));
            }
        }
        index
    }

    fn found(&self, words: &[Word]) -> FxHashSet<u32> {
        let mut found = FxHashSet::default();
        for (at, word) in words.iter().enumerate() {
            for &(item, name) in self.names.get(&word.form).into_iter().flatten() {
                let forms = words[at..].iter().map(|word| word.form);
                if words.len() - at >= name.len() && forms.zip(name).all(|(form, own)| form == *own)
                {
                    found.insert(item);
                }
            }
        }
        let mut stems: Vec<u32> = words.iter().map(|word| word.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        let mut seen: FxHashMap<u32, u32> = FxHashMap::default();
        for stem in stems {
            for &needle in &self.of_stem[stem as usize] {
                let count = seen.entry(needle).or_default();
                *count += 1;
                let (item, all) = self.needles[needle as usize];
                if *count == all {
                    found.insert(item);
                }
            }
        }
        found
    }
}
