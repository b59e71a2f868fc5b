//! How well the command line takes an article out of its HTML page.
//!
//! Data: the sets of [`super::pages`]. Measured is the text the reader gets:
//! every block but the title and what is marked as boilerplate, by the measure
//! of [`super::shingles`]; the title counts as right when its words are.

use std::path::Path;

use recoupe::intake::{Input, Read, read};
use recoupe::report::{BlockKind, Format};

use super::pages::{Gold, Page, sets};
use super::shingles::{Found, Score};
use super::{Peer, Row};
use crate::process::Outcome;

/// Measures every set of pages in `data`.
///
/// # Errors
/// A file of the data that cannot be read, by its name.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let peer = || Peer {
        figure: "rs-trafilatura 0.970, trafilatura 0.958, dom_smoothie 0.868",
        source: "on other pages: <https://github.com/scrapinghub/article-extraction-benchmark>",
    };
    let found = |page: &Page| {
        found(Input {
            name: page.name.clone(),
            bytes: Some(page.html.clone()),
            format: Some(Format::Html),
            ..Input::default()
        })
    };
    rows(data, peer, |pages| Ok(pages.iter().map(found).collect()))
}

/// The rows of every set, with what `extract` finds on its pages.
pub fn rows(
    data: &Path,
    peer: impl Fn() -> Peer,
    mut extract: impl FnMut(&[Page]) -> Outcome<Vec<Found>>,
) -> Outcome<Option<Vec<Row>>> {
    let mut rows = Vec::new();
    let mut all = Score::default();
    let mut count = 0;
    for (set, pages) in sets(&data.join("html"))? {
        let mut score = Score::default();
        for (page, found) in pages.iter().zip(extract(&pages)?) {
            match &page.gold {
                Gold::Article(article) => score.add_article(&found, article),
                Gold::Phrases { with, without } => score.add_phrases(&found, with, without),
            }
        }
        rows.extend(score.rows(&format!("{set}, {} pages", pages.len())));
        all.add(&score);
        count += pages.len();
    }
    if count == 0 {
        return Ok(None);
    }
    rows.extend(all.rows(&format!("all, {count} pages")));
    for row in rows.iter_mut().filter(|row| row.measure == "4-gram F1") {
        row.peer = Some(peer());
    }
    Ok(Some(rows))
}

/// What the reader gets of an input; nothing where it is refused.
pub fn found(input: Input) -> Found {
    let Ok(read) = read(&input) else {
        return Found::default();
    };
    let is_body = |kind| !matches!(kind, BlockKind::Title | BlockKind::Boilerplate);
    let Read {
        text,
        blocks,
        title,
        published,
        ..
    } = read;
    let body = blocks
        .iter()
        .filter(|block| is_body(block.kind))
        .map(|block| text[block.span.start as usize..block.span.end as usize].to_owned())
        .collect();
    Found {
        title,
        body,
        published,
    }
}
