//! How well the stand-alone page takes an article out of its HTML page: the
//! page's own code, run in Chromium by `xtask/js/extract.js`, then the core.
//!
//! Measured as [`super::html`] is. Not measured on the fixtures, for which no
//! browser shall be needed: `tests/browser/extraction.test.js` holds it to them.

use std::path::Path;

use recoupe::intake::Input;
use recoupe::report::Format;
use serde::Deserialize;

use super::html;
use super::pages::Page;
use super::shingles::Found;
use super::{FIXTURES, Peer, Row};
use crate::paths;
use crate::process::{Failure, Outcome, program, write};
use crate::setup::node;

/// What the page hands to the core.
#[derive(Deserialize)]
struct Extracted {
    text: String,
    title: Option<String>,
    published: Option<String>,
}

/// Measures every set of pages in `data`.
///
/// # Errors
/// A file of the data that cannot be read, by its name; a browser that cannot be started.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    if data == paths::in_root(FIXTURES) {
        return Ok(None);
    }
    let peer = || Peer {
        figure: "Readability.js 0.948",
        source: "on other pages: <https://github.com/scrapinghub/article-extraction-benchmark>",
    };
    html::rows(data, peer, extract)
}

fn extract(pages: &[Page]) -> Outcome<Vec<Found>> {
    node::ensure()?;
    let list = paths::target().join("eval/pages.json");
    let files: Vec<_> = pages.iter().map(|page| &page.path).collect();
    write(&list, serde_json::json!(files).to_string())?;
    let answer = program("node")
        .args([paths::in_root("xtask/js/extract.js"), list])
        .output()?;
    let found: Vec<Option<Extracted>> = serde_json::from_str(&answer)
        .map_err(|error| Failure::new(format!("extract.js answered something else: {error}")))?;
    Ok(found
        .into_iter()
        .zip(pages)
        .map(|(found, page)| {
            found.map_or_else(Found::default, |found| {
                html::found(Input {
                    name: page.name.clone(),
                    text: Some(found.text),
                    title: found.title,
                    published: found.published,
                    format: Some(Format::Html),
                    ..Input::default()
                })
            })
        })
        .collect())
}
