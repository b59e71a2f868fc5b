//! What each article calls the persons, the countries and the events.
//!
//! In: the articles, and the entities they name. Out: for each person, country
//! and event every designation, article by article, in order of appearance.
//! [`phrase`] finds the nominal phrases that can be one, [`tie`] says whom they
//! call: by apposition, by a country and how it is led, or because nobody else
//! near can be meant. What is not sure is left out.

mod country;
mod event;
mod phrase;
mod tie;

use rustc_hash::FxHashMap;

use super::Aliases;
use crate::annotate::{Reading, Words};
use crate::document::Document;
use crate::lang::designations::Head;
use crate::lang::roles::Roles;
use crate::report::wording::{ArticleWording, Designation, DesignationKind, Wording, WordingKind};
use crate::report::{EntityKind, Reason, Span};
use country::countries;
pub use tie::{Tie, Ties};

/// The persons and countries, the most mentioned first, and then the events.
/// Spans are UTF-8 bytes.
pub fn wording(documents: &[&Document], aliases: &Aliases, ties: &Ties) -> Vec<Wording> {
    let mut of_entity: Vec<Option<Wording>> = aliases
        .entities
        .iter()
        .map(|entity| {
            let country = || {
                entity
                    .aliases
                    .iter()
                    .any(|alias| countries().named(&alias.text).is_some())
            };
            let kind = match entity.kind {
                EntityKind::Person => WordingKind::Person,
                EntityKind::Place if country() => WordingKind::Country,
                _ => return None,
            };
            Some(Wording {
                kind,
                name: entity.name.clone(),
                entity: Some(entity.id.clone()),
                articles: Vec::new(),
            })
        })
        .collect();
    for (article, document) in documents.iter().enumerate() {
        let mut found: Vec<(u32, Found)> = Vec::new();
        let reading = Reading::of(document);
        let words = Words { reading: &reading };
        for (mention, &entity) in document.mentions.iter().zip(&aliases.of_mention[article]) {
            let span = with_honorific(words, mention.span);
            let written = mention.span.slice(&document.text);
            let known = &aliases.entities[entity as usize].aliases;
            let why = known.iter().find(|alias| alias.text == written);
            let why = why.map_or_else(|| mention.why.clone(), |alias| alias.why.clone());
            found.push((
                entity,
                Found {
                    span,
                    kind: DesignationKind::Name,
                    why,
                },
            ));
        }
        for tie in &ties.of_article[article] {
            let kind = DesignationKind::Noun;
            found.push((
                tie.entity,
                Found {
                    span: tie.span,
                    kind,
                    why: tie.why.clone(),
                },
            ));
        }
        found.sort_by_key(|(entity, found)| (*entity, found.span));
        for of_one in found.chunk_by(|left, right| left.0 == right.0) {
            if let Some(wording) = &mut of_entity[of_one[0].0 as usize] {
                let found = of_one.iter().map(|(_, found)| found);
                wording.articles.push(told(document, found));
            }
        }
    }
    let mut all: Vec<Wording> = of_entity.into_iter().flatten().collect();
    all.retain(|wording| !wording.articles.is_empty());
    all.extend(event::events(documents, aliases, ties));
    all
}

/// A designation in its place.
struct Found {
    span: Span,
    kind: DesignationKind,
    why: Reason,
}

/// The designations of one thing in an article, which come in order.
fn told<'a>(document: &Document, found: impl Iterator<Item = &'a Found>) -> ArticleWording {
    let mut designations: Vec<Designation> = Vec::new();
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    for found in found {
        let text = one_line(document, found);
        let next = designations.len();
        let at = *known.entry(text.to_lowercase()).or_insert(next);
        if at == next {
            designations.push(Designation {
                text,
                kind: found.kind,
                spans: Vec::new(),
                why: found.why.clone(),
            });
        }
        designations[at].spans.push(found.span);
    }
    ArticleWording {
        article: document.id.clone(),
        designations,
    }
}

/// The words of a designation; a common noun's determiner without the capital that
/// the beginning of a sentence gives it.
fn one_line(document: &Document, found: &Found) -> String {
    let text = found.span.slice(&document.text);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if found.kind == DesignationKind::Name {
        return text;
    }
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => text,
    }
}

/// A name with the form of address before it (« M. Kim »).
fn with_honorific(words: Words, name: Span) -> Span {
    let first = words.within(name).start;
    match first.checked_sub(1) {
        Some(before) if words.has(before, Roles::HONORIFIC) && words.mention(before).is_none() => {
            Span {
                start: words.reading.tokens[before].span.start,
                end: name.end,
            }
        }
        _ => name,
    }
}

/// Whether a noun calls someone who leads a country.
fn leads(head: Head) -> bool {
    matches!(
        head,
        Head::Leader | Head::President | Head::Government | Head::Monarch
    )
}

#[cfg(test)]
mod tests;
