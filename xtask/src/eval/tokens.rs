//! Whether tokens begin and end where those of treebanks do.
//!
//! Data: the treebanks in `ud`. Each sentence is cut from its raw text
//! (`# text`); a token counts as right when both its ends are. A contraction
//! (« du ») is one token: the words it stands for are another matter.

use std::path::Path;

use recoupe::lang::pack;
use recoupe::text::token::tokenise;

use super::treebank::{Measured, Spans, measured};
use super::{Peer, Row};
use crate::process::Outcome;

/// The rows of this part.
///
/// # Errors
/// A treebank that cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let rows: Vec<Row> = measured(data)?.iter().map(row).collect();
    Ok((!rows.is_empty()).then_some(rows))
}

fn row(measured: &Measured) -> Row {
    let pack = pack(measured.language);
    let mut spans = Spans::default();
    for sentence in &measured.sentences {
        let found: Vec<(usize, usize)> = tokenise(&sentence.text, pack)
            .iter()
            .map(|token| (token.span.start as usize, token.span.end as usize))
            .collect();
        let wanted: Vec<(usize, usize)> = sentence.tokens.iter().map(|token| token.span).collect();
        spans.add(&found, &wanted);
    }
    Row {
        data: measured.name(),
        measure: "span F".to_owned(),
        value: format!("{:.4}", spans.f1()),
        peer: match measured.treebank.as_str() {
            "fr_gsd" | "fr_sequoia" => Some(Peer {
                figure: "spaCy 0.987–0.993, Intl.Segmenter 0.91",
                source: "given for GSD, Sequoia and PUD; not run here",
            }),
            _ => None,
        },
    }
}
