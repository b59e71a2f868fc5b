//! Figures of several articles → the things that they count, and where they disagree.
//!
//! In: the articles with their figures, and what the reader says of them. Out: a row for each thing that two
//! articles or more evidently count. [`figure`] is a figure with the words of its
//! sentence, [`same`] says whether two count the same thing, [`value`] whether
//! two values can both be. Pairs are looked for among figures whose sentences
//! share rare words, so that the cost grows with the text and not with its square.

mod figure;
mod same;
#[cfg(test)]
mod tests;
mod value;

use std::cmp::Reverse;

use rustc_hash::{FxHashMap, FxHashSet};

use super::alias::union::Union;
use super::pairing::{Member, Steps};
use crate::document::Document;
use crate::report::table::{FigureCell, FigureRow};
use figure::Counted;

/// Figures whose sentences have one word, at most, for it to lead from one to another.
const MOST_SHARING: usize = 48;

/// Words that must lead from one figure to another for the two to be compared.
const LEAST_LEADS: usize = 2;

/// The things that two articles or more count, those they disagree on first.
pub fn figures(documents: &[&Document], paired: &Steps) -> Vec<FigureRow> {
    let counted: Vec<Counted> = documents
        .iter()
        .enumerate()
        .flat_map(|(at, document)| figure::counted(at, document, paired))
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
    let mut rows: Vec<Vec<usize>> = rows.into_values().collect();
    rows.sort_unstable();
    let mut rows: Vec<(usize, FigureRow)> = corrected(&counted, rows, paired)
        .into_iter()
        .filter_map(|(members, corrections)| {
            let mut articles: Vec<usize> = members.iter().map(|&at| counted[at].document).collect();
            articles.dedup();
            let disagree = match corrections.is_empty() {
                true => members.iter().any(|&at| disagreeing[at]),
                false => disagree(&counted, &members),
            };
            let row = || row(documents, &counted, &members, disagree, corrections);
            (articles.len() > 1).then(|| (articles.len(), row()))
        })
        .collect();
    rows.sort_by_key(|(articles, row)| (!row.disagree, Reverse(*articles)));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The rows after the reader's corrections, each with the numbers of those that changed it.
fn corrected(
    counted: &[Counted],
    rows: Vec<Vec<usize>>,
    paired: &Steps,
) -> Vec<(Vec<usize>, Vec<u32>)> {
    let members: Vec<Member> = counted
        .iter()
        .map(|figure| (figure.document as u32, figure.number))
        .collect();
    let cited = |rows: Vec<usize>| rows.into_iter().map(|at| members[at]).collect();
    let index = |member: &Member| members.partition_point(|other| other < member);
    paired
        .regroup(rows.into_iter().map(cited).collect())
        .into_iter()
        .map(|group| {
            let row = group.members.iter().map(index).collect();
            (row, group.corrections)
        })
        .collect()
}

/// Whether two articles give values that cannot both be.
fn disagree(counted: &[Counted], members: &[usize]) -> bool {
    members.iter().any(|&a| {
        members.iter().any(|&b| {
            counted[a].document != counted[b].document
                && !value::agree(counted[a].figure, counted[b].figure)
        })
    })
}

/// Pairs of figures of different articles that count the same thing.
fn pairs(counted: &[Counted]) -> Vec<(usize, usize)> {
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    let mut pairs = Vec::new();
    let mut leads: FxHashMap<usize, usize> = FxHashMap::default();
    let found = |(_, figure): &(usize, &Counted)| !figure.only_paired;
    for (b, figure) in counted.iter().enumerate().filter(found) {
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
        for at in (from..end).filter(|&at| !paired[at] && !counted[at].only_paired) {
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
    corrections: Vec<u32>,
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
        corrections,
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
