//! Clusters of names → the entities of the report.

use rustc_hash::FxHashMap;

use super::{Name, group};
use crate::annotate::entity::lexicon_of;
use crate::compare::distinctive::log_likelihood;
use crate::document::Document;
use crate::lang::pack;
use crate::report::{Alias, Entity, EntityCount, Related};

/// The entities, most mentioned first; `clusters` is brought into their order.
pub fn build(documents: &[&Document], names: &[Name], clusters: &mut Vec<usize>) -> Vec<Entity> {
    let mut members: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (at, name) in names.iter().enumerate() {
        members.entry(name.cluster).or_default().push(at);
    }
    clusters.retain(|cluster| members.contains_key(cluster));
    let total = |cluster: &usize| {
        members[cluster]
            .iter()
            .map(|&at| names[at].total)
            .sum::<u32>()
    };
    clusters.sort_by_key(|cluster| (std::cmp::Reverse(total(cluster)), *cluster));
    let mut entities: Vec<Entity> = clusters
        .iter()
        .enumerate()
        .map(|(number, cluster)| entity(documents, names, &members[cluster], number))
        .collect();
    relate(documents, names, clusters, &members, &mut entities);
    entities
}

fn entity(documents: &[&Document], names: &[Name], members: &[usize], number: usize) -> Entity {
    // One alias for each way of writing, though a name kept apart by article may repeat it.
    let mut aliases: Vec<Alias> = Vec::new();
    let mut counts: Vec<u32> = vec![0; documents.len()];
    for &at in members {
        let name = &names[at];
        for &(article, count) in &name.counts {
            counts[article as usize] += count;
        }
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
    // The fullest name; of equally full ones the one in good typography, then the most frequent.
    let fullest = members
        .iter()
        .map(|&at| &names[at])
        .max_by_key(|name| {
            let typed = name.text.contains('\'');
            (
                name.words.len(),
                !typed,
                name.total,
                std::cmp::Reverse(name.text),
            )
        })
        .map_or("", |name| name.text);
    let words: Vec<u32> = documents.iter().map(|one| one.counts.words).collect();
    Entity {
        id: format!("e{}", number + 1),
        name: fullest.split_whitespace().collect::<Vec<_>>().join(" "),
        kind: names[members[0]].kind,
        aliases,
        log_likelihood: log_likelihood(&counts, &words),
        by_article: counts
            .into_iter()
            .zip(documents)
            .filter(|(count, _)| *count > 0)
            .map(|(count, document)| EntityCount {
                article: document.id.clone(),
                count,
            })
            .collect(),
        related: Vec::new(),
    }
}

/// Links a country and what stands for it in the press; they are never merged.
fn relate(
    documents: &[&Document],
    names: &[Name],
    clusters: &[usize],
    members: &FxHashMap<usize, Vec<usize>>,
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
        for (number, cluster) in clusters.iter().enumerate() {
            for &at in &members[cluster] {
                if let Some(group) = group(lexicon, names[at].kind, names[at].text) {
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
