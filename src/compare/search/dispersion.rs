//! How the places are spread: inside each article, and over the articles.

use super::{Hit, counts};
use crate::document::Document;
use crate::report::search::{ArticleCount, Place, Query};

/// Places that are given for an article: a plot of more is black.
const MOST_PLACES: usize = 500;

/// The count of an article and where its places stand.
pub fn article(document: &Document, hits: &[Hit], query: &Query) -> ArticleCount {
    let words = document
        .tokens
        .iter()
        .filter(|token| counts(token, query))
        .count() as u32;
    let step = hits.len().div_ceil(MOST_PLACES).max(1);
    let mut token = 0;
    let mut before = 0;
    let places = hits
        .iter()
        .step_by(step)
        .map(|hit| {
            let until = hit.from as usize;
            let passed = document.tokens[token..until].iter();
            before += passed.filter(|token| counts(token, query)).count();
            token = until;
            Place {
                span: hit.span,
                at: (before as f64 / f64::from(words.max(1))).min(1.0),
            }
        })
        .collect();
    ArticleCount {
        article: document.id.clone(),
        title: document.title.clone(),
        count: hits.len() as u32,
        words,
        places,
    }
}

/// The deviation of proportions `DP = ½ · Σ |v − s|` of Gries 2008 (*Dispersions
/// and adjusted frequencies in corpora*), with `s` an article's share of the words
/// and `v` its share of the places, divided by `1 − min s` (Lijffijt & Gries
/// 2012) so that it reaches from 0 to 1.
pub fn deviation_of_proportions(articles: &[ArticleCount]) -> Option<f64> {
    let words: f64 = articles.iter().map(|one| f64::from(one.words)).sum();
    let count: f64 = articles.iter().map(|one| f64::from(one.count)).sum();
    if articles.len() < 2 || words == 0.0 || count == 0.0 {
        return None;
    }
    let shares = articles.iter().map(|one| f64::from(one.words) / words);
    let least = shares.clone().fold(1.0, f64::min);
    let distance: f64 = articles
        .iter()
        .zip(shares)
        .map(|(one, share)| (f64::from(one.count) / count - share).abs())
        .sum();
    (least < 1.0).then(|| (distance / 2.0 / (1.0 - least)).clamp(0.0, 1.0))
}
