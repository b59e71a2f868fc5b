//! What the articles carry, what was not found in each, and what only it has.
//!
//! In: the articles with their layers, and the entities they name. Out: the
//! items ([`item`]: names, statements, figures, keyphrases) with their places,
//! and for each article those that at least `least` of the others carry and
//! that were not found in it. To carry is strict: the item was read there. To be
//! found is lenient ([`found`]): its words stand there at all. So an item that
//! the program overlooked is not told as missing.

mod found;
mod item;

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::vocabulary::Vocabulary;
use super::{Aliases, Pairing};
use crate::document::Document;
use crate::report::LanguageCode;
use crate::report::coverage::{ArticleCoverage, ArticleSpan, Coverage, CoverageItem, CoverageKind};
use found::found;
use item::{Item, items};

/// Items told as not found in an article.
const MOST_NOT_FOUND: usize = 100;
/// Places told of an item in an article.
const MOST_PLACES: usize = 3;

/// What each of `documents` has of what at least `least` of the others carry.
/// `vocabulary` is that of all their words; `None` for fewer than two articles. Spans are UTF-8 bytes.
pub fn coverage(
    documents: &[&Document],
    aliases: &Aliases,
    pairing: &Pairing,
    vocabulary: &Vocabulary,
    least: u32,
) -> Option<Coverage> {
    let others = documents
        .len()
        .checked_sub(1)
        .filter(|&others| others > 0)? as u32;
    let least = least.clamp(1, others);
    let mut items = items(documents, aliases, pairing, vocabulary);
    items.sort_by_key(|item| (Reverse(item.carriers.len()), item.kind, item.first_place()));
    let found = found(&items, vocabulary);
    let mut holders = vec![0_u32; items.len()];
    for &item in found.iter().flatten() {
        holders[item as usize] += 1;
    }
    let told = Told::new(&items, &holders, least);
    let articles = documents.iter().zip(&found);
    Some(Coverage {
        least,
        articles: articles
            .map(|(document, found)| told.article(document, found))
            .collect(),
        items: told.items().map(|item| report(item, documents)).collect(),
    })
}

/// The items that are worth telling, the most widely carried first.
struct Told<'a> {
    all: &'a [Item],
    /// For each item how many articles have it.
    holders: &'a [u32],
    least: u32,
    /// For each item its number among those that are told.
    numbers: Vec<Option<u32>>,
    /// For each language how many items from each on an article of it may lack.
    to_lack: FxHashMap<LanguageCode, Vec<u32>>,
}

impl<'a> Told<'a> {
    fn new(all: &'a [Item], holders: &'a [u32], least: u32) -> Self {
        // What nobody else carries and somebody else has is neither told here nor there.
        let is_told = |(item, holders): (&Item, &u32)| match item.carriers.len() {
            1 => item.is_telling_alone() && (least == 1 || *holders == 1),
            _ => true,
        };
        let mut count = 0;
        let numbers = all.iter().zip(holders).map(|item| {
            is_told(item).then(|| {
                count += 1;
                count - 1
            })
        });
        let mut told = Self {
            numbers: numbers.collect(),
            all,
            holders,
            least,
            to_lack: FxHashMap::default(),
        };
        for code in [LanguageCode::Fr, LanguageCode::En, LanguageCode::Other] {
            let mut counts = vec![0; all.len() + 1];
            for at in (0..all.len()).rev() {
                counts[at] = counts[at + 1] + u32::from(told.may_lack(at, code).is_some());
            }
            told.to_lack.insert(code, counts);
        }
        told
    }

    fn items(&self) -> impl Iterator<Item = &'a Item> {
        let told = self.all.iter().zip(&self.numbers);
        told.filter_map(|(item, number)| number.and(Some(item)))
    }

    /// The number of an item, when an article in the language `code` that does not
    /// have it is told so.
    fn may_lack(&self, at: usize, code: LanguageCode) -> Option<u32> {
        let item = &self.all[at];
        let meant = item.language.is_none_or(|own| own == code);
        self.numbers[at].filter(|_| meant && item.carriers.len() as u32 >= self.least)
    }

    /// One article, of which `found` are the items it has, rising.
    fn article(&self, document: &Document, found: &[u32]) -> ArticleCoverage {
        let code = document.language.code;
        let mut not_found: Vec<u32> = Vec::new();
        let mut lacked: Vec<&Item> = Vec::new();
        let mut has = found.iter().peekable();
        let mut next = 0;
        // Past those that are told they are only counted.
        while next < self.all.len() && not_found.len() < MOST_NOT_FOUND {
            let at = next;
            next += 1;
            if has.next_if(|&&item| item as usize == at).is_some() {
                continue;
            }
            let Some(number) = self.may_lack(at, code) else {
                continue;
            };
            // A longer phrase around one that is missing says nothing more.
            let item = &self.all[at];
            if !lacked.iter().any(|other| item.contains_phrase(other)) {
                not_found.push(number);
                lacked.push(item);
            }
        }
        let had = has.filter(|&&item| self.may_lack(item as usize, code).is_some());
        let not_told = self.to_lack[&code][next] - had.count() as u32;
        let only_here = |&item: &u32| {
            let number = self.numbers[item as usize];
            number.filter(|_| self.holders[item as usize] == 1)
        };
        ArticleCoverage {
            article: document.id.clone(),
            not_found_count: not_found.len() as u32 + not_told,
            not_found,
            only_here: found.iter().filter_map(only_here).collect(),
        }
    }
}

fn report(item: &Item, documents: &[&Document]) -> CoverageItem {
    let places = item.carriers.iter().flat_map(|(article, spans)| {
        spans.iter().take(MOST_PLACES).map(|&span| ArticleSpan {
            article: documents[*article as usize].id.clone(),
            span,
        })
    });
    CoverageItem {
        kind: item.kind,
        text: item.text.clone(),
        entity: item.entity.clone(),
        articles: item.carriers.len() as u32,
        places: places.collect(),
    }
}

impl Item {
    /// Whether it is worth telling where only one article carries it: a report of
    /// speech without marks is put in its own words everywhere.
    fn is_telling_alone(&self) -> bool {
        match self.kind {
            CoverageKind::Statement => self.marked,
            CoverageKind::Keyphrase => self.repeated,
            _ => true,
        }
    }

    /// Whether both are phrases and all words of the other are among its own.
    fn contains_phrase(&self, other: &Item) -> bool {
        let phrases = [self, other].map(|item| item.kind == CoverageKind::Keyphrase);
        phrases == [true, true]
            && other.needles.iter().any(|needle| {
                self.needles
                    .iter()
                    .any(|own| needle.iter().all(|stem| own.contains(stem)))
            })
    }
}

#[cfg(test)]
mod tests;
