//! Figures of several articles → the things that they count, and where they disagree.
//!
//! In: the articles with their figures. Out: a row for each thing that two
//! articles or more evidently count. [`figure`] is a figure with the words of its
//! sentence, [`same`] says whether two count the same thing, [`value`] whether
//! two values can both be. Pairs are looked for among figures whose sentences
//! share rare words, so that the cost grows with the text and not with its square.

mod figure;
mod same;
#[cfg(test)]
mod tests;
mod value;

use rustc_hash::{FxHashMap, FxHashSet};

use super::alias::union::Union;
use crate::document::Document;
use crate::report::table::{FigureCell, FigureRow};
use figure::Counted;

/// Figures whose sentences have one word, at most, for it to lead from one to another.
const MOST_SHARING: usize = 48;

/// Words that must lead from one figure to another for the two to be compared.
const LEAST_LEADS: usize = 2;

/// The things that two articles or more count, those they disagree on first.
pub fn figures(documents: &[&Document]) -> Vec<FigureRow> {
    let counted: Vec<Counted> = documents
        .iter()
        .enumerate()
        .flat_map(|(at, document)| figure::counted(at, document))
        .collect();
    let pairs = meant(&counted, &pairs(&counted));
    let mut sets = Union::new(counted.len());
    for &(a, b) in &pairs {
        sets.join(a, b);
    }
    join_within(&counted, &pairs, &mut sets);
    let disagreeing = disagreeing(&counted, &pairs);
    let mut rows: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for at in 0..counted.len() {
        rows.entry(sets.find(at)).or_default().push(at);
    }
    let mut rows: Vec<(bool, usize, Vec<usize>)> = rows
        .into_values()
        .filter_map(|members| {
            let mut articles: Vec<usize> = members.iter().map(|&at| counted[at].document).collect();
            articles.dedup();
            let disagree = members.iter().any(|&at| disagreeing[at]);
            (articles.len() > 1).then_some((disagree, articles.len(), members))
        })
        .collect();
    rows.sort_by_key(|(disagree, articles, members)| {
        (!disagree, usize::MAX - articles, members[0])
    });
    rows.into_iter()
        .map(|(disagree, _, members)| row(documents, &counted, &members, disagree))
        .collect()
}

/// Pairs of figures of different articles that count the same thing.
fn pairs(counted: &[Counted]) -> Vec<(usize, usize)> {
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    let mut pairs = Vec::new();
    let mut leads: FxHashMap<usize, usize> = FxHashMap::default();
    for (b, figure) in counted.iter().enumerate() {
        leads.clear();
        for word in &figure.context {
            let holders = holders.entry(word.stem).or_default();
            if holders.len() < MOST_SHARING {
                for &a in holders.iter() {
                    *leads.entry(a).or_default() += 1;
                }
                holders.push(b);
            }
        }
        let mut led: Vec<usize> = leads
            .iter()
            .filter(|&(&a, &count)| count >= LEAST_LEADS && counted[a].document != figure.document)
            .map(|(&a, _)| a)
            .collect();
        led.sort_unstable();
        pairs.extend(
            led.into_iter()
                .filter(|&a| same::same(&counted[a], figure))
                .map(|a| (a, b)),
        );
    }
    pairs
}

/// Joins to a figure those of its own article that give the same again: in a
/// heading, or in a sentence that shares a word.
fn join_within(counted: &[Counted], pairs: &[(usize, usize)], sets: &mut Union) {
    let mut paired = vec![false; counted.len()];
    for &(a, b) in pairs {
        (paired[a], paired[b]) = (true, true);
    }
    let mut from = 0;
    while from < counted.len() {
        let document = counted[from].document;
        let end = from + counted[from..].partition_point(|figure| figure.document == document);
        let mut known: FxHashMap<(u64, &str), Vec<usize>> = FxHashMap::default();
        for at in from..end {
            if paired[at] {
                known.entry(counted[at].key()).or_default().push(at);
            }
        }
        for at in (from..end).filter(|&at| !paired[at]) {
            let again = known.get(&counted[at].key()).and_then(|known| {
                known
                    .iter()
                    .take(MOST_SHARING)
                    .find(|&&known| same::again(&counted[at], &counted[known]))
            });
            if let Some(&known) = again {
                sets.join(at, known);
            }
        }
        from = end;
    }
}

/// Of the pairs those that are meant: a figure that another article gives again
/// is not held against the others there, and of several others the closest is.
fn meant(counted: &[Counted], pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let agree = |&(a, b): &(usize, usize)| value::agree(counted[a].figure, counted[b].figure);
    let mut agreeing: FxHashSet<(usize, usize)> = FxHashSet::default();
    // For each figure and other article how close its closest figure is.
    let mut closest: FxHashMap<(usize, usize), f64> = FxHashMap::default();
    let sides = |(a, b): (usize, usize)| [(a, counted[b].document), (b, counted[a].document)];
    for &pair in pairs {
        let closeness = same::closeness(&counted[pair.0], &counted[pair.1]);
        for side in sides(pair) {
            if agree(&pair) {
                agreeing.insert(side);
            }
            let known = closest.entry(side).or_default();
            *known = known.max(closeness);
        }
    }
    let is_meant = |pair: &&(usize, usize)| {
        agree(pair)
            || sides(**pair).iter().all(|side| {
                let closeness = same::closeness(&counted[pair.0], &counted[pair.1]);
                !agreeing.contains(side) && closeness >= closest[side]
            })
    };
    pairs.iter().filter(is_meant).copied().collect()
}

/// For each figure whether another article gives the same thing another value.
fn disagreeing(counted: &[Counted], pairs: &[(usize, usize)]) -> Vec<bool> {
    let mut disagreeing = vec![false; counted.len()];
    for &(a, b) in pairs {
        if !value::agree(counted[a].figure, counted[b].figure) {
            (disagreeing[a], disagreeing[b]) = (true, true);
        }
    }
    disagreeing
}

fn row(
    documents: &[&Document],
    counted: &[Counted],
    members: &[usize],
    disagree: bool,
) -> FigureRow {
    let figures = || members.iter().map(|&at| counted[at].figure);
    FigureRow {
        counted: commonest(figures().filter_map(|figure| figure.counted.as_deref())),
        unit: commonest(figures().filter_map(|figure| figure.unit.as_deref())),
        shared: shared(documents, counted, members),
        disagree,
        cells: members
            .iter()
            .map(|&at| FigureCell {
                article: documents[counted[at].document].id.clone(),
                figure: counted[at].number,
                sentence: counted[at].sentence,
            })
            .collect(),
    }
}

/// The commonest of several texts, the first of those that are equally common.
fn commonest<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for text in texts {
        match counts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += 1,
            None => counts.push((text, 1)),
        }
    }
    let most = counts.iter().map(|&(_, count)| count).max()?;
    let first = counts.iter().find(|&&(_, count)| count == most)?;
    Some(first.0.to_owned())
}

/// The words that sentences of several articles of a row share.
fn shared(documents: &[&Document], counted: &[Counted], members: &[usize]) -> Vec<String> {
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for &at in members {
        for word in &counted[at].context {
            let holders = holders.entry(word.stem).or_default();
            if holders.last() != Some(&counted[at].document) {
                holders.push(counted[at].document);
            }
        }
    }
    let mut told: Vec<&str> = Vec::new();
    let mut shared = Vec::new();
    for &at in members {
        for word in &counted[at].context {
            if holders[word.stem].len() > 1 && !told.contains(&word.stem) {
                told.push(word.stem);
                let text = &documents[counted[at].document].text;
                shared.push(word.span.slice(text).to_owned());
            }
        }
    }
    shared
}
