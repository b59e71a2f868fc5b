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

use rustc_hash::FxHashSet;

use super::vocabulary::Vocabulary;
use super::{Aliases, Pairing};
use crate::document::Document;
use crate::report::Without;
use crate::report::coverage::{ArticleCoverage, ArticleSpan, Coverage, CoverageItem, CoverageKind};
use found::found;
use item::{Item, items};

/// Items told as not found in an article.
const MOST_NOT_FOUND: usize = 100;
/// Places told of an item in an article.
const MOST_PLACES: usize = 3;

/// What each of `documents` has of what at least `least` of the others carry.
/// `None` for fewer than two articles. Spans are UTF-8 bytes.
pub fn coverage(
    documents: &[&Document],
    aliases: &Aliases,
    pairing: &Pairing,
    least: u32,
) -> Option<Coverage> {
    let others = documents
        .len()
        .checked_sub(1)
        .filter(|&others| others > 0)? as u32;
    let least = least.clamp(1, others);
    let vocabulary = Vocabulary::new(documents, Without::default());
    let mut items = items(documents, aliases, pairing, &vocabulary);
    items.sort_by_key(|item| (Reverse(item.carriers.len()), item.kind, item.first_place()));
    let found = found(&items, &vocabulary);
    let mut holders = vec![0_u32; items.len()];
    for &item in found.iter().flatten() {
        holders[item as usize] += 1;
    }
    // What nobody else carries and somebody else has is neither told here nor there.
    let told = |at: usize| match items[at].carriers.len() as u32 {
        1 => items[at].is_telling_alone() && (least == 1 || holders[at] == 1),
        _ => true,
    };
    let kept: Vec<usize> = (0..items.len()).filter(|&at| told(at)).collect();
    let articles = documents
        .iter()
        .zip(&found)
        .map(|(document, found)| article(document, found, &items, &kept, &holders, least))
        .collect();
    Some(Coverage {
        least,
        items: kept
            .iter()
            .map(|&at| report(&items[at], documents))
            .collect(),
        articles,
    })
}

/// One article against the items at `kept`, of which it has `found`.
fn article(
    document: &Document,
    found: &FxHashSet<u32>,
    items: &[Item],
    kept: &[usize],
    holders: &[u32],
    least: u32,
) -> ArticleCoverage {
    let mut not_found: Vec<(u32, &Item)> = Vec::new();
    let mut only_here = Vec::new();
    let mut count = 0;
    for (number, &at) in kept.iter().enumerate() {
        let item = &items[at];
        if found.contains(&(at as u32)) {
            if holders[at] == 1 {
                only_here.push(number as u32);
            }
            continue;
        }
        let meant = item
            .language
            .is_none_or(|code| code == document.language.code);
        if item.carriers.len() as u32 >= least && meant {
            // Past those that are told they are only counted.
            if not_found.len() == MOST_NOT_FOUND {
                count += 1;
                continue;
            }
            // A longer phrase around one that is missing says nothing more.
            let within = not_found
                .iter()
                .any(|(_, other)| item.contains_phrase(other));
            if !within {
                count += 1;
                not_found.push((number as u32, item));
            }
        }
    }
    ArticleCoverage {
        article: document.id.clone(),
        not_found: not_found.into_iter().map(|(number, _)| number).collect(),
        not_found_count: count,
        only_here,
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
