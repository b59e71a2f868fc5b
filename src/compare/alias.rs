//! Which mentions name one thing, within and across articles.
//!
//! In: every article's named mentions. Out: the entities, each with all the
//! ways it is written and why each was merged, and for every mention the
//! entity it belongs to. Names are merged by rule; what is ambiguous (two
//! people of one surname) stays apart.

use rustc_hash::FxHashMap;

use crate::annotate::entity::{Lexicon, lexicon_of};
use crate::document::Document;
use crate::lang::pack;
use crate::report::{Alias, Entity, EntityCount, EntityKind, Reason, Related};
use crate::text::fold::fold_accents;

/// The entities of a dossier and where they are named.
#[derive(Debug, Default)]
pub struct Aliases {
    /// Most mentioned first.
    pub entities: Vec<Entity>,
    /// For each article, for each of its mentions: the index of its entity.
    pub of_mention: Vec<Vec<u32>>,
}

/// One distinct way of writing a name of one kind.
struct Name<'a> {
    text: &'a str,
    kind: EntityKind,
    words: Vec<String>,
    family_first: bool,
    /// Number in the lists of its language, where it is listed.
    group: Option<u32>,
    /// Mentions in each article.
    counts: Vec<(u32, u32)>,
    total: u32,
    /// Cluster, and why it belongs there.
    cluster: usize,
    why: Reason,
}

/// Merges the names of all `documents`.
pub fn aliases(documents: &[&Document]) -> Aliases {
    let (mut names, of_mention) = collect(documents);
    let mut clusters = merge_same(&mut names);
    merge_surnames(&mut names);
    let entities = build(documents, &names, &mut clusters);
    let position: FxHashMap<usize, u32> = clusters
        .iter()
        .enumerate()
        .map(|(at, &cluster)| (cluster, at as u32))
        .collect();
    Aliases {
        of_mention: of_mention
            .into_iter()
            .map(|mentions| {
                mentions
                    .into_iter()
                    .map(|name| position[&names[name].cluster])
                    .collect()
            })
            .collect(),
        entities,
    }
}

fn reason(rule: &str, trigger: Option<&str>) -> Reason {
    Reason {
        rule: rule.to_owned(),
        trigger: trigger.map(str::to_owned),
    }
}

/// The distinct names, and for each mention the index of its name.
fn collect<'a>(documents: &[&'a Document]) -> (Vec<Name<'a>>, Vec<Vec<usize>>) {
    let mut names: Vec<Name> = Vec::new();
    let mut index: FxHashMap<(&str, EntityKind, u32), usize> = FxHashMap::default();
    let mut of_mention = Vec::with_capacity(documents.len());
    for (article, document) in documents.iter().enumerate() {
        let lexicon = lexicon_of(pack(document.language.code));
        let ambiguous = ambiguous_surnames(document);
        let mut here = Vec::with_capacity(document.mentions.len());
        for mention in &document.mentions {
            let text = &document.text[mention.span.start as usize..mention.span.end as usize];
            // A surname that two people of one article share says nothing across articles.
            let apart = if ambiguous.contains(&fold_accents(text)) {
                article as u32 + 1
            } else {
                0
            };
            let at = *index.entry((text, mention.kind, apart)).or_insert_with(|| {
                names.push(Name {
                    text,
                    kind: mention.kind,
                    words: words(text),
                    family_first: mention.why.rule == "family-name-first",
                    group: group(lexicon, mention.kind, text),
                    counts: Vec::new(),
                    total: 0,
                    cluster: usize::MAX,
                    why: reason("as-written", None),
                });
                names.len() - 1
            });
            let name = &mut names[at];
            name.total += 1;
            name.family_first |= mention.why.rule == "family-name-first";
            match name.counts.last_mut() {
                Some((last, count)) if *last == article as u32 => *count += 1,
                _ => name.counts.push((article as u32, 1)),
            }
            here.push(at);
        }
        of_mention.push(here);
    }
    (names, of_mention)
}

fn group(lexicon: &Lexicon, kind: EntityKind, text: &str) -> Option<u32> {
    if kind == EntityKind::Person {
        None
    } else {
        lexicon.group(text)
    }
}

/// Words of a name, folded, without accents; hyphens part.
fn words(text: &str) -> Vec<String> {
    fold_accents(text)
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '.'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Surnames that two or more full names of one article end with.
fn ambiguous_surnames(document: &Document) -> Vec<String> {
    let mut full: Vec<(String, String)> = document
        .mentions
        .iter()
        .filter(|mention| mention.kind == EntityKind::Person)
        .filter_map(|mention| {
            let words =
                words(&document.text[mention.span.start as usize..mention.span.end as usize]);
            let family_first = mention.why.rule == "family-name-first";
            let surname = if family_first {
                words.first()?
            } else {
                words.last()?
            }
            .clone();
            (words.len() > 1).then(|| (surname, words.join(" ")))
        })
        .collect();
    full.sort();
    full.dedup();
    full.windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[0].0.clone())
        .collect()
}

/// A skeleton under which transliterations of one name meet: « Vostotchny » and
/// « Vostochny », « Zelensky » and « Zelenskyy », « Poutine » and « Putin ».
fn skeleton(words: &[String]) -> String {
    let mut skeleton = String::new();
    for word in words {
        let mut word = word.clone();
        for (from, to) in [
            ("chtch", "S"),
            ("shch", "S"),
            ("tsch", "C"),
            ("tch", "C"),
            ("tsh", "C"),
            ("sch", "H"),
            ("sh", "H"),
            ("ch", "C"),
            ("kh", "K"),
            ("ou", "u"),
            ("oo", "u"),
            ("zh", "j"),
            ("dj", "j"),
            ("ph", "f"),
            ("w", "v"),
            ("iy", "i"),
            ("yi", "i"),
            ("ii", "i"),
            ("yy", "i"),
            ("ie", "e"),
            ("y", "i"),
            ("k", "K"),
            ("c", "K"),
            ("q", "K"),
        ] {
            // Capitals stand for sounds already found, so that a later rule leaves them.
            word = word.replace(from, to);
        }
        let word = word
            .strip_suffix("ine")
            .map_or(word.clone(), |stem| format!("{stem}in"));
        let mut last = None;
        for c in word.chars() {
            if Some(c) != last {
                skeleton.push(c);
            }
            last = Some(c);
        }
    }
    skeleton
}

/// Gives every name a cluster: same words, same listed thing, same transliteration.
fn merge_same(names: &mut [Name]) -> Vec<usize> {
    let mut by_words: FxHashMap<(EntityKind, String), usize> = FxHashMap::default();
    let mut by_group: FxHashMap<(EntityKind, u32), usize> = FxHashMap::default();
    let mut by_skeleton: FxHashMap<(EntityKind, String), usize> = FxHashMap::default();
    let mut clusters = Vec::new();
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
            None => {
                clusters.push(at);
                at
            }
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
    clusters
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
fn merge_surnames(names: &mut [Name]) {
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

/// The entities, most mentioned first; `clusters` is brought into their order.
fn build(documents: &[&Document], names: &[Name], clusters: &mut Vec<usize>) -> Vec<Entity> {
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
    // The fullest name; of equally full ones the most frequent.
    let fullest = members
        .iter()
        .map(|&at| &names[at])
        .max_by_key(|name| (name.words.len(), name.total, std::cmp::Reverse(name.text)))
        .map_or("", |name| name.text);
    Entity {
        id: format!("e{}", number + 1),
        name: fullest.split_whitespace().collect::<Vec<_>>().join(" "),
        kind: names[members[0]].kind,
        aliases,
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
