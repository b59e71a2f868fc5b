//! A query → every place it is found, with its context.
//!
//! In: the articles of a dossier and a [`Query`]. Out: a [`Concordance`] in
//! UTF-8 bytes, or why the query cannot be answered. `word` looks for words and
//! lemmas, `pattern` for regular expressions; `context` cuts and orders the
//! lines, `dispersion` tells how the places are spread, `collocation` what
//! stands near them.

mod collocation;
mod context;
mod dispersion;
mod pattern;
#[cfg(test)]
mod tests;
mod word;

use crate::document::{Document, Token};
use crate::report::SCHEMA;
use crate::report::Span;
use crate::report::search::{ArticleCount, By, Concordance, Query, QueryProblem, QueryProblemCode};

/// More characters than any reader types.
const LONGEST_QUERY: usize = 1000;

/// A place of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hit {
    /// Index of the document.
    document: u32,
    /// Where it stands, UTF-8 bytes.
    span: Span,
    /// The tokens it touches: the first, and the one after the last.
    from: u32,
    to: u32,
}

/// Every place of `query` in `documents`. `engine` and `failures` are left empty.
///
/// # Errors
/// [`QueryProblem`] when there is nothing to look for, or the regular expression
/// is not understood or too large.
pub fn search(documents: &[&Document], query: &Query) -> Result<Concordance, QueryProblem> {
    let hits = hits(documents, query)?;
    let of_document: Vec<&[Hit]> = (0..documents.len() as u32)
        .map(|document| {
            let from = hits.partition_point(|hit| hit.document < document);
            let until = hits.partition_point(|hit| hit.document <= document);
            &hits[from..until]
        })
        .collect();
    let articles: Vec<ArticleCount> = documents
        .iter()
        .zip(&of_document)
        .map(|(document, hits)| dispersion::article(document, hits, query))
        .collect();
    let (collocates, window) = collocation::collocates(documents, &of_document, query);
    Ok(Concordance {
        schema: SCHEMA,
        engine: String::new(),
        count: hits.len() as u32,
        dispersion: dispersion::deviation_of_proportions(&articles),
        articles,
        lines: context::lines(documents, &hits, query),
        collocates,
        window,
        query: query.clone(),
        failures: Vec::new(),
    })
}

/// The places, article by article, in order, not overlapping, none empty.
fn hits(documents: &[&Document], query: &Query) -> Result<Vec<Hit>, QueryProblem> {
    if query.text.trim().is_empty() {
        return Err(problem(QueryProblemCode::Empty));
    }
    if query.text.chars().count() > LONGEST_QUERY {
        return Err(problem(QueryProblemCode::TooLong));
    }
    let mut hits = Vec::new();
    match query.by {
        By::Regex => {
            let pattern = pattern::Pattern::new(query)?;
            for (number, document) in documents.iter().enumerate() {
                pattern.find(document, number as u32, query.boilerplate, &mut hits);
            }
        }
        By::Word | By::Lemma => {
            for (number, document) in documents.iter().enumerate() {
                word::find(document, number as u32, query, &mut hits)?;
            }
        }
    }
    Ok(hits)
}

/// True for a token that is searched.
fn searched(token: &Token, query: &Query) -> bool {
    query.boilerplate || !token.boilerplate
}

/// True for a word or number that is searched.
fn counts(token: &Token, query: &Query) -> bool {
    token.form != Token::NO_FORM && searched(token, query)
}

/// A problem that no single place of the query is to blame for.
fn problem(code: QueryProblemCode) -> QueryProblem {
    QueryProblem {
        code,
        place: None,
        detail: None,
    }
}
