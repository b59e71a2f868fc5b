//! The rules that say two ways of writing name one thing.

use rustc_hash::FxHashMap;

use super::transliteration::skeleton;
use super::{Name, reason};
use crate::report::EntityKind;

/// Gives every name a cluster: same words, same listed thing, same transliteration.
pub fn merge_same(names: &mut [Name]) {
    let mut by_words: FxHashMap<(EntityKind, String), usize> = FxHashMap::default();
    let mut by_group: FxHashMap<(EntityKind, u32), usize> = FxHashMap::default();
    let mut by_skeleton: FxHashMap<(EntityKind, String), usize> = FxHashMap::default();
    for at in 0..names.len() {
        let (kind, text) = (names[at].kind, names[at].text);
        let key = (kind, names[at].words.join(" "));
        let skeleton = skeleton(&names[at].words);
        let long = skeleton.chars().count() >= 5;
        let group = names[at].group;
        let found = by_words
            .get(&key)
            .map(|&cluster| (cluster, "same-words"))
            .or_else(|| Some((*by_group.get(&(kind, group?))?, "same-in-list")))
            .or_else(|| {
                let cluster = by_skeleton
                    .get(&(kind, skeleton.clone()))
                    .filter(|_| long)?;
                Some((*cluster, "transliteration"))
            });
        let cluster = match found {
            Some((cluster, rule)) => {
                let other = names[cluster].text;
                names[at].why = if other == text {
                    reason("as-written", None)
                } else {
                    reason(rule, Some(other))
                };
                cluster
            }
            None => at,
        };
        names[at].cluster = cluster;
        by_words.entry(key).or_insert(cluster);
        if let Some(group) = group {
            by_group.entry((kind, group)).or_insert(cluster);
        }
        if long {
            by_skeleton.entry((kind, skeleton)).or_insert(cluster);
        }
    }
    merge_acronyms(names);
    merge_short_places(names);
}

/// « Organisation mondiale de la santé » and « OMS »: initials of the long name.
fn merge_acronyms(names: &mut [Name]) {
    let long: Vec<(String, usize)> = names
        .iter()
        .enumerate()
        .filter(|(_, name)| name.kind == EntityKind::Organisation && name.words.len() >= 3)
        .map(|(at, name)| {
            let initials = name
                .words
                .iter()
                .filter(|word| {
                    !matches!(
                        word.as_str(),
                        "de" | "des"
                            | "du"
                            | "d"
                            | "la"
                            | "le"
                            | "les"
                            | "l"
                            | "et"
                            | "of"
                            | "the"
                            | "and"
                            | "for"
                            | "a"
                            | "en"
                    )
                })
                .filter_map(|word| word.chars().next())
                .collect();
            (initials, at)
        })
        .collect();
    for at in 0..names.len() {
        if names[at].kind != EntityKind::Organisation
            || names[at].words.len() != 1
            || names[at].words[0].len() < 3
        {
            continue;
        }
        let candidates: Vec<usize> = long
            .iter()
            .filter(|(initials, _)| *initials == names[at].words[0])
            .map(|&(_, other)| names[other].cluster)
            .collect();
        if let [first, rest @ ..] = candidates.as_slice()
            && rest.iter().all(|other| other == first)
            && names[at].cluster == at
        {
            names[at].cluster = *first;
            names[at].why = reason("acronym", Some(names[*first].text));
        }
    }
}

/// « Komsomolsk » and « Komsomolsk-sur-l’Amour »: a compound name of a place is
/// shortened to its first part, where only one such place is named.
fn merge_short_places(names: &mut [Name]) {
    for at in 0..names.len() {
        if names[at].kind != EntityKind::Place
            || names[at].words.len() != 1
            || names[at].cluster != at
        {
            continue;
        }
        let mut long: Vec<usize> = names
            .iter()
            .filter(|name| {
                name.kind == EntityKind::Place
                    && name.words.len() > 2
                    && name.words[0] == names[at].words[0]
                    && !name.text.contains(' ')
            })
            .map(|name| name.cluster)
            .collect();
        long.sort_unstable();
        long.dedup();
        if let [only] = long[..] {
            names[at].why = reason("short-form", Some(names[only].text));
            let old = names[at].cluster;
            for name in names.iter_mut().filter(|name| name.cluster == old) {
                name.cluster = only;
            }
        }
    }
}

/// « Kim » joins « Kim Jong-un » where one full name only has that surname:
/// in the same articles first, else in the dossier.
pub fn merge_surnames(names: &mut [Name]) {
    let mut full: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, name) in names.iter().enumerate() {
        if name.kind == EntityKind::Person && name.words.len() > 1 {
            let surname = if name.family_first {
                name.words.first()
            } else {
                name.words.last()
            };
            if let Some(surname) = surname {
                full.entry(surname).or_default().push(at);
            }
        }
    }
    let mut joins = Vec::new();
    for (at, name) in names.iter().enumerate() {
        if name.kind != EntityKind::Person || name.words.len() != 1 {
            continue;
        }
        let Some(candidates) = full.get(name.words[0].as_str()) else {
            continue;
        };
        let in_same: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|&other| {
                names[other]
                    .counts
                    .iter()
                    .any(|(article, _)| name.counts.iter().any(|(here, _)| here == article))
            })
            .collect();
        let pool = if in_same.is_empty() {
            candidates
        } else {
            &in_same
        };
        let first = names[pool[0]].cluster;
        if pool.iter().all(|&other| names[other].cluster == first) && first != at {
            joins.push((at, first, names[pool[0]].text.to_owned()));
        }
    }
    for (at, cluster, full) in joins {
        let old = names[at].cluster;
        for name in names
            .iter_mut()
            .filter(|name| name.cluster == old && name.words.len() == 1)
        {
            name.cluster = cluster;
            name.why = reason("surname", Some(&full));
        }
    }
}
