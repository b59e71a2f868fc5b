//! Clusters of names → the entities of the report.

use rustc_hash::FxHashMap;

use super::{Aliases, Clusters, Name};
use crate::annotate::entity::lexicon_of;
use crate::compare::distinctive::log_likelihood;
use crate::document::Document;
use crate::lang::pack;
use crate::report::correction::{EntityAnchor, Place};
use crate::report::{Alias, Entity, EntityCount, EntityKind, Related, Span};
use crate::text::place::plain;

/// Characters of a place's surroundings that an anchor quotes on each side.
const SURROUNDINGS: usize = 32;

/// The entities, most mentioned first, and the entity of every mention.
pub fn build(documents: &[&Document], clusters: Clusters) -> Aliases {
    let Clusters {
        names,
        of_mention,
        mut given,
        mut corrections,
    } = clusters;
    let mut members: Vec<Vec<usize>> = Vec::new();
    let mut number: FxHashMap<usize, usize> = FxHashMap::default();
    for (at, name) in names.iter().enumerate().filter(|(_, name)| name.total > 0) {
        let number = *number.entry(name.cluster).or_insert_with(|| {
            members.push(Vec::new());
            members.len() - 1
        });
        members[number].push(at);
    }
    // A stable sort: of equally often named ones the first to be named comes first.
    members.sort_by_key(|members| {
        let total: u32 = members.iter().map(|&at| names[at].total).sum();
        std::cmp::Reverse(total)
    });
    let mut entity_of_name = vec![0_u32; names.len()];
    for (entity, members) in members.iter().enumerate() {
        for &at in members {
            entity_of_name[at] = entity as u32;
        }
    }
    let of_mention: Vec<Vec<u32>> = of_mention
        .iter()
        .map(|mentions| mentions.iter().map(|&name| entity_of_name[name]).collect())
        .collect();
    let counts = counts(&of_mention, members.len());
    let words: Vec<u32> = documents.iter().map(|one| one.counts.words).collect();
    let mut entities: Vec<Entity> = members
        .iter()
        .zip(counts)
        .enumerate()
        .map(|(number, (members, counts))| {
            let cluster = names[members[0]].cluster;
            Entity {
                by_article: counts
                    .iter()
                    .map(|&(article, count)| EntityCount {
                        article: documents[article].id.clone(),
                        count,
                    })
                    .collect(),
                log_likelihood: log_likelihood(&spread(&counts, documents.len()), &words),
                corrections: corrections.remove(&cluster).unwrap_or_default(),
                ..entity(&names, members, number, given.remove(&cluster))
            }
        })
        .collect();
    anchor(documents, &of_mention, &mut entities);
    relate(documents, &names, &members, &mut entities);
    Aliases {
        entities,
        of_mention,
    }
}

/// For each entity the articles that name it, by index, and how often.
fn counts(of_mention: &[Vec<u32>], entities: usize) -> Vec<Vec<(usize, u32)>> {
    let mut counts: Vec<Vec<(usize, u32)>> = vec![Vec::new(); entities];
    for (article, mentions) in of_mention.iter().enumerate() {
        for &entity in mentions {
            match counts[entity as usize].last_mut() {
                Some((last, count)) if *last == article => *count += 1,
                _ => counts[entity as usize].push((article, 1)),
            }
        }
    }
    counts
}

/// For each of `articles` how often it is named there.
fn spread(counts: &[(usize, u32)], articles: usize) -> Vec<u32> {
    let mut spread = vec![0; articles];
    for &(article, count) in counts {
        spread[article] = count;
    }
    spread
}

/// The fullest of some names; of equally full ones the one in good typography,
/// then the most frequent, then the first by its letters.
pub fn fullest(names: &[Name], members: &[usize]) -> usize {
    members
        .iter()
        .copied()
        .max_by_key(|&at| {
            let name = &names[at];
            let typed = name.text.contains('\'');
            (name.words, !typed, name.total, std::cmp::Reverse(name.text))
        })
        .unwrap_or_default()
}

fn entity(names: &[Name], members: &[usize], number: usize, given: Option<String>) -> Entity {
    // One alias for each way of writing, though a name kept apart by article may repeat it.
    let mut aliases: Vec<Alias> = Vec::new();
    for &at in members {
        let name = &names[at];
        match aliases.iter_mut().find(|alias| alias.text == name.text) {
            Some(alias) => alias.count += name.total,
            None => aliases.push(Alias {
                text: name.text.to_owned(),
                count: name.total,
                why: name.why.clone(),
            }),
        }
    }
    aliases.sort_by_key(|alias| std::cmp::Reverse(alias.count));
    let full = names[fullest(names, members)].text;
    let kind = names[members[0]].kind;
    Entity {
        id: format!("e{}", number + 1),
        name: given.unwrap_or_else(|| full.split_whitespace().collect::<Vec<_>>().join(" ")),
        kind,
        aliases,
        by_article: Vec::new(),
        log_likelihood: 0.0,
        related: Vec::new(),
        anchor: EntityAnchor {
            text: full.to_owned(),
            kind,
            place: None,
        },
        corrections: Vec::new(),
    }
}

/// Adds a place to the anchors that would cite other entities too.
fn anchor(documents: &[&Document], of_mention: &[Vec<u32>], entities: &mut [Entity]) {
    let mut namesakes: FxHashMap<(String, EntityKind), Vec<usize>> = FxHashMap::default();
    for (at, entity) in entities.iter().enumerate() {
        let key = (plain(&entity.anchor.text), entity.kind);
        namesakes.entry(key).or_default().push(at);
    }
    let mut ambiguous: Vec<bool> = vec![false; entities.len()];
    for several in namesakes.values().filter(|several| several.len() > 1) {
        for &at in several {
            ambiguous[at] = true;
        }
    }
    for (document, mentions) in documents.iter().zip(of_mention) {
        for (mention, &entity) in document.mentions.iter().zip(mentions) {
            if std::mem::take(&mut ambiguous[entity as usize]) {
                let text = mention.span.slice(&document.text);
                let anchor = &mut entities[entity as usize].anchor;
                anchor.place = Some(place(document, mention.span, text));
            }
        }
    }
}

fn place(document: &Document, span: Span, text: &str) -> Place {
    let before = &document.text[..span.start as usize];
    let after = &document.text[span.end as usize..];
    let last = before.char_indices().rev().nth(SURROUNDINGS - 1);
    Place {
        article: document.id.clone(),
        text: text.to_owned(),
        start: before.chars().map(|c| c.len_utf16() as u32).sum(),
        before: before[last.map_or(0, |(at, _)| at)..].to_owned(),
        after: after.chars().take(SURROUNDINGS).collect(),
    }
}

/// Links a country and what stands for it in the press; they are never merged.
fn relate(
    documents: &[&Document],
    names: &[Name],
    members: &[Vec<usize>],
    entities: &mut [Entity],
) {
    let mut codes: Vec<_> = documents
        .iter()
        .map(|document| document.language.code)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    for code in codes {
        let lexicon = lexicon_of(pack(code));
        let mut of_group: FxHashMap<u32, usize> = FxHashMap::default();
        for (number, members) in members.iter().enumerate() {
            for &at in members {
                if let Some((of, group)) = names[at].group
                    && of == code
                {
                    of_group.entry(group).or_insert(number);
                }
            }
        }
        for (country, seat) in &lexicon.related {
            let (Some(&country), Some(&seat)) = (of_group.get(country), of_group.get(seat)) else {
                continue;
            };
            for (from, to, why) in [(country, seat, "seat"), (seat, country, "seat-of")] {
                let related = Related {
                    entity: entities[to].id.clone(),
                    why: why.to_owned(),
                };
                if from != to && !entities[from].related.contains(&related) {
                    entities[from].related.push(related);
                }
            }
        }
    }
}
