//! The report for people: each article with its names lit, what it says, its
//! keywords; then the summary in counts, who speaks where, the figures and dates
//! side by side, the names by article, the matrix, and what stands between the
//! articles.

mod article;
mod common;
mod coverage;
mod figures;
mod findings;
mod matrix;
mod names;
mod page;
mod sources;
mod summary;
mod voices;
mod wording;

use recoupe::report::Report;

use crate::layout::{Style, columns};
use crate::words::Words;
use page::Page;

/// The whole report. The spans of `report` may be in any unit.
pub fn render(report: &Report, words: Words, terminal: bool) -> String {
    let style = Style::new(terminal);
    let page = Page {
        report,
        words,
        style: &style,
        columns: columns(),
    };
    let mut out = String::new();
    let (offsets, columns) = (report.settings.offsets, page.columns);
    for (index, article) in report.articles.iter().enumerate() {
        out.push_str(&article::heading(article, index, &page));
        out.push_str(&article::body(article, offsets, columns, words, &style));
        out.push_str(&findings::render(
            article,
            &report.entities,
            offsets,
            columns,
            words,
            &style,
        ));
        out.push_str(&article::keywords(article, words, &style, columns));
        out.push('\n');
    }
    if report.articles.len() > 1 {
        out.push_str(&page.summary());
    }
    let parts = [
        part(report.speakers.as_deref(), |all| page.speakers(all)),
        part(report.statements.as_deref(), |all| page.statements(all)),
        part(report.figures.as_deref(), |all| page.figures(all)),
        part(report.timeline.as_deref(), |all| page.timeline(all)),
        part(report.sources.as_deref(), |all| page.sources(all)),
        part(Some(&report.entities), |_| page.names()),
        report.similarity.as_ref().map(|one| page.matrix(one)),
        report.coverage.as_ref().map(|one| page.coverage(one)),
        part(report.wording.as_deref(), |all| page.wording(all)),
        part(report.families.as_deref(), |all| page.families(all)),
        part(report.pairs.as_deref(), |all| page.passages(all)),
    ];
    parts
        .into_iter()
        .flatten()
        .for_each(|part| out.push_str(&part));
    out
}

/// A part that has something to tell.
fn part<T>(all: Option<&[T]>, write: impl FnOnce(&[T]) -> String) -> Option<String> {
    all.filter(|all| !all.is_empty()).map(write)
}
