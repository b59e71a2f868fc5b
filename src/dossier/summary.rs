//! The report in counts, each with what it counts.

use rustc_hash::FxHashSet;

use crate::report::common::FamilyPlace;
use crate::report::coverage::CoverageKind;
use crate::report::speech::Certainty;
use crate::report::summary::{Fact, FactKind};
use crate::report::{Article, Entity, EntityKind, Report};

/// The facts of the layers that `report` has, in the order of [`FactKind`]; those
/// that count nothing are left out.
pub fn facts(report: &Report) -> Vec<Fact> {
    let articles = &report.articles;
    let mut facts = vec![counted(FactKind::Articles, ids(articles, |_| true))];
    let mut outlets: Vec<String> = articles
        .iter()
        .filter_map(|article| article.outlet.clone())
        .collect();
    outlets.sort_unstable();
    outlets.dedup();
    facts.push(counted(FactKind::Outlets, outlets));
    let words: u32 = articles.iter().map(|article| article.counts.words).sum();
    facts.push(fact(FactKind::Words, f64::from(words), Vec::new()));
    if articles.len() > 1 {
        let persons = |wanted: &dyn Fn(&Entity) -> bool| -> Vec<String> {
            let persons = report
                .entities
                .iter()
                .filter(|entity| entity.kind == EntityKind::Person);
            persons
                .filter(|entity| wanted(entity))
                .map(|entity| entity.id.clone())
                .collect()
        };
        let in_all = persons(&|entity| entity.by_article.len() == articles.len());
        facts.push(counted(FactKind::PersonsInAll, in_all));
        facts.push(counted(
            FactKind::PersonsInOne,
            persons(&|entity| entity.by_article.len() == 1),
        ));
        facts.push(counted(
            FactKind::StatementsShared,
            statements_shared(report),
        ));
    }
    facts.extend(quotes(articles));
    let conditional = |article: &Article| {
        let sentences = article.sentences.iter();
        sentences
            .filter(|sentence| sentence.certainty == Some(Certainty::Conditional))
            .count()
    };
    facts.push(summed(
        FactKind::ConditionalSentences,
        articles,
        conditional,
    ));
    let rows = report.figures.iter().flatten().filter(|row| row.disagree);
    let differ = rows.filter_map(|row| row.counted.clone().or_else(|| row.unit.clone()));
    facts.push(counted(FactKind::FiguresDisagree, differ.collect()));
    facts.extend(common(report, words));
    let credits = ids(articles, |article| !article.credits.is_empty());
    facts.push(counted(FactKind::AgencyCredits, credits));
    facts.retain(|fact| fact.count > 0.0);
    facts
}

fn fact(kind: FactKind, count: f64, of: Vec<String>) -> Fact {
    Fact { kind, count, of }
}

/// A fact that counts what it lists.
fn counted(kind: FactKind, of: Vec<String>) -> Fact {
    fact(kind, of.len() as f64, of)
}

/// A fact that adds up what the articles have.
fn summed(kind: FactKind, articles: &[Article], count: impl Fn(&Article) -> usize) -> Fact {
    let all: usize = articles.iter().map(&count).sum();
    fact(
        kind,
        all as f64,
        ids(articles, |article| count(article) > 0),
    )
}

fn ids(articles: &[Article], wanted: impl Fn(&Article) -> bool) -> Vec<String> {
    let wanted = articles.iter().filter(|article| wanted(article));
    wanted.map(|article| article.id.clone()).collect()
}

/// The indices of the statements that two articles or more give.
fn statements_shared(report: &Report) -> Vec<String> {
    let items = report
        .coverage
        .iter()
        .flat_map(|coverage| &coverage.items)
        .enumerate();
    items
        .filter(|(_, item)| item.kind == CoverageKind::Statement && item.articles > 1)
        .map(|(number, _)| number.to_string())
        .collect()
}

fn quotes(articles: &[Article]) -> [Fact; 2] {
    let with = |article: &Article, speaker: bool| {
        article
            .quotes
            .iter()
            .filter(|quote| quote.speaker.is_some() == speaker)
            .count()
    };
    [
        summed(FactKind::QuotesAttributed, articles, |article| {
            with(article, true)
        }),
        summed(FactKind::QuotesUnattributed, articles, |article| {
            with(article, false)
        }),
    ]
}

/// The families, and the share of all words that stand in one.
fn common(report: &Report, words: u32) -> Vec<Fact> {
    let Some(families) = &report.families else {
        return Vec::new();
    };
    let places = || families.iter().flat_map(|family| &family.places);
    let shared: u32 = places().map(|place: &FamilyPlace| place.words).sum();
    let share = f64::from(shared) / f64::from(words.max(1));
    let of = families.iter().map(|family| family.id.clone()).collect();
    let with: FxHashSet<&str> = places().map(|place| place.article.as_str()).collect();
    let has = |article: &Article| with.contains(article.id.as_str());
    vec![
        counted(FactKind::Families, of),
        fact(FactKind::CommonText, share, ids(&report.articles, has)),
    ]
}
