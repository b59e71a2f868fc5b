//! Which mentions name one thing, within and across articles.
//!
//! In: every article's named mentions. Out: the entities, each with all the
//! ways it is written and why each was merged, and for every mention the
//! entity it belongs to. Names are merged by rule; what is ambiguous (two
//! people of one surname) stays apart. The reader's corrections have the last
//! word.

mod correct;
mod entities;
mod merge;
mod transliteration;

use rustc_hash::FxHashMap;

use crate::annotate::entity::{Lexicon, lexicon_of};
use crate::document::Document;
use crate::lang::pack;
use crate::report::correction::{Correction, CorrectionOutcome};
use crate::report::{Entity, EntityKind, Reason};
use crate::text::fold::fold_accents;
use correct::correct;
use entities::build;
use merge::{merge_same, merge_surnames};

#[cfg(test)]
mod tests;

/// The entities of a dossier and where they are named.
#[derive(Debug, Default)]
pub struct Aliases {
    /// Most mentioned first.
    pub entities: Vec<Entity>,
    /// For each article, for each of its mentions: the index of its entity.
    pub of_mention: Vec<Vec<u32>>,
}

/// Mentions of one kind and one way of writing that name one thing.
#[derive(Clone)]
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

/// Who is one with whom. A cluster is any number that its names have in common.
struct Clusters<'a> {
    names: Vec<Name<'a>>,
    /// For each article, for each of its mentions: the index of its name.
    of_mention: Vec<Vec<usize>>,
    /// Names that the reader gave, by cluster.
    given: FxHashMap<usize, String>,
    /// Corrections that made a cluster what it is.
    corrections: FxHashMap<usize, Vec<u32>>,
}

/// Merges the names of all `documents`, then does what `corrections` say of
/// entities and writes down what became of each.
pub fn aliases(
    documents: &[&Document],
    corrections: &[Correction],
    outcomes: &mut [CorrectionOutcome],
) -> Aliases {
    let (mut names, of_mention) = collect(documents);
    merge_same(&mut names);
    merge_surnames(&mut names);
    let mut clusters = Clusters {
        names,
        of_mention,
        given: FxHashMap::default(),
        corrections: FxHashMap::default(),
    };
    correct(documents, &mut clusters, corrections, outcomes);
    build(documents, clusters)
}

fn reason(rule: &'static str, trigger: Option<&str>) -> Reason {
    Reason {
        rule: rule.into(),
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
