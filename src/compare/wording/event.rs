//! What the articles call an event: nouns of one kind with one place (« la guerre
//! en Ukraine », « l’invasion de l’Ukraine », « le conflit ukrainien »).

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::tie::Ties;
use super::{Found, told};
use crate::annotate::{Reading, Words};
use crate::compare::Aliases;
use crate::document::Document;
use crate::lang::designations::Head;
use crate::report::wording::{DesignationKind, Wording, WordingKind};
use crate::report::{EntityKind, Reason};

/// Where an event takes place: a country of the list, or a place of the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Country(u16),
    Entity(u32),
}

/// The events that are called in two ways or in two articles, the most often
/// mentioned first.
pub fn events(documents: &[&Document], aliases: &Aliases, ties: &Ties) -> Vec<Wording> {
    let mut found: BTreeMap<(u8, Place), Vec<(usize, Found)>> = BTreeMap::new();
    for (article, document) in documents.iter().enumerate() {
        let reading = Reading::of(document);
        let words = Words { reading: &reading };
        for phrase in &ties.phrases[article] {
            let Head::Event(kind) = phrase.head else {
                continue;
            };
            let named = phrase.complement.and_then(|token| {
                let start = reading.tokens[token].span.start;
                let at = reading
                    .mentions
                    .binary_search_by_key(&start, |m| m.span.start)
                    .ok()?;
                let entity = aliases.of_mention[article][at];
                let place = aliases.entities[entity as usize].kind == EntityKind::Place;
                place.then_some(entity)
            });
            let place = match (phrase.country, named) {
                (Some(country), None) => Place::Country(country),
                (None, Some(entity)) => ties.country_of[entity as usize]
                    .filter(|_| is_country(aliases, entity))
                    .map_or(Place::Entity(entity), Place::Country),
                _ => continue,
            };
            let one = Found {
                span: words.span(&phrase.tokens),
                kind: DesignationKind::Noun,
                why: Reason {
                    rule: "event-and-place".into(),
                    trigger: Some(phrase.noun.to_owned()),
                },
            };
            found.entry((kind, place)).or_default().push((article, one));
        }
    }
    let mut groups: Vec<Vec<(usize, Found)>> = found.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
        .into_iter()
        .filter_map(|group| event(documents, &group))
        .collect()
}

fn is_country(aliases: &Aliases, entity: u32) -> bool {
    let mut names = aliases.entities[entity as usize].aliases.iter();
    names.any(|alias| super::country::countries().named(&alias.text).is_some())
}

fn event(documents: &[&Document], group: &[(usize, Found)]) -> Option<Wording> {
    let articles: Vec<_> = group
        .chunk_by(|left, right| left.0 == right.0)
        .map(|of_one| {
            told(
                documents[of_one[0].0],
                of_one.iter().map(|(_, found)| found),
            )
        })
        .collect();
    let designations = || articles.iter().flat_map(|article| &article.designations);
    let ways: FxHashSet<String> = designations().map(|one| one.text.to_lowercase()).collect();
    let count = |text: &str| -> usize {
        let same = designations().filter(|one| one.text == text);
        same.map(|one| one.spans.len()).sum()
    };
    let name = designations()
        .map(|one| one.text.clone())
        .rev()
        .max_by_key(|text| count(text))?;
    (ways.len() > 1 || articles.len() > 1).then_some(Wording {
        kind: WordingKind::Event,
        name,
        entity: None,
        articles,
    })
}
