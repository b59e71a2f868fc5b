//! Which mentions name one thing, within and across articles.
//!
//! In: every article's named mentions. Out: the entities, each with all the
//! ways it is written and why each was merged, and for every mention the
//! entity it belongs to. A [`form`] is one way of writing a name, with the keys
//! that it meets other names by: its words, its [`transliteration`], the thing
//! of [`same`](mod@same) names that it is listed with, the [`acronym`]s and [`short`] names that can stand for it. [`said`] reads titles
//! and appositions in the text. [`within`](mod@within) joins the mentions of one article,
//! [`across`](mod@across) the articles; what is ambiguous (two people of one surname) stays
//! apart. The reader's corrections ([`correct`](mod@correct)) have the last word;
//! [`entities`] makes the report's.

mod acronym;
mod across;
mod correct;
mod entities;
mod form;
mod rule;
mod said;
mod same;
mod short;
mod transliteration;
pub(super) mod union;
mod within;

use rustc_hash::FxHashMap;

use crate::document::Document;
use crate::lang::pack;
use crate::report::correction::{Correction, CorrectionOutcome};
use crate::report::{Entity, EntityKind, LanguageCode, Reason};
use across::across;
use correct::correct;
use entities::build;
use form::Form;
use within::{Within, within};

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
    /// Number of its words, the parts of compounds counted.
    words: usize,
    /// Number in the lists of its language, where it is listed.
    group: Option<(LanguageCode, u32)>,
    /// Mentions.
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
    let (forms, forms_of) = collect(documents);
    let articles: Vec<Within> = documents
        .iter()
        .zip(&forms_of)
        .map(|(document, forms_of)| within(document, &forms, forms_of))
        .collect();
    let mut clusters = clusters(&forms, &forms_of, &articles);
    correct(documents, &mut clusters, corrections, outcomes);
    build(documents, clusters)
}

/// The distinct forms, and for each mention of each article the number of its form.
fn collect<'a>(documents: &[&'a Document]) -> (Vec<Form<'a>>, Vec<Vec<usize>>) {
    let mut forms: Vec<Form> = Vec::new();
    let mut index: FxHashMap<(&str, EntityKind, LanguageCode), usize> = FxHashMap::default();
    let mut forms_of = Vec::with_capacity(documents.len());
    for document in documents {
        let code = document.language.code;
        let here = document
            .mentions
            .iter()
            .map(|mention| {
                let text = mention.span.slice(&document.text);
                *index.entry((text, mention.kind, code)).or_insert_with(|| {
                    forms.push(Form::new(text, mention.kind, pack(code)));
                    forms.len() - 1
                })
            })
            .collect();
        forms_of.push(here);
    }
    (forms, forms_of)
}

/// One name for each form of each cluster of the dossier.
fn clusters<'a>(forms: &[Form<'a>], forms_of: &[Vec<usize>], articles: &[Within]) -> Clusters<'a> {
    let across = across(forms, articles);
    let mut names: Vec<Name> = Vec::new();
    let mut index: FxHashMap<(&str, usize), usize> = FxHashMap::default();
    let mut of_mention = Vec::with_capacity(articles.len());
    for (article, within) in articles.iter().enumerate() {
        let mut here = Vec::with_capacity(forms_of[article].len());
        for (mention, &form) in forms_of[article].iter().enumerate() {
            let cluster = across.cluster_of(article, within.cluster_of(mention));
            let form = &forms[form];
            let at = *index.entry((form.text, cluster)).or_insert_with(|| {
                names.push(Name {
                    text: form.text,
                    kind: form.kind,
                    words: form.key.split(' ').count(),
                    group: form.group,
                    total: 0,
                    cluster,
                    why: reason("as-written", None),
                });
                names.len() - 1
            });
            names[at].total += 1;
            if names[at].why.trigger.is_none() {
                let why = within.why(mention, forms);
                let why = why.or_else(|| across.why(article, within.node_of[mention]).cloned());
                if let Some(why) = why {
                    names[at].why = why;
                }
            }
            here.push(at);
        }
        of_mention.push(here);
    }
    Clusters {
        names,
        of_mention,
        given: FxHashMap::default(),
        corrections: FxHashMap::default(),
    }
}

fn reason(rule: &'static str, trigger: Option<&str>) -> Reason {
    Reason {
        rule: rule.into(),
        trigger: trigger.map(str::to_owned),
    }
}
