//! Whether sentences begin and end where those of treebanks do.
//!
//! Data: the treebanks in `ud`. The sentences of a file are joined by one space,
//! in their order; a sentence counts as right when both its ends are.

use std::path::Path;

use recoupe::lang::pack;
use recoupe::report::{Block, BlockKind, Span};
use recoupe::text::form::forms;
use recoupe::text::sentence::sentences;
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
    let mut text = String::new();
    let mut wanted = Vec::new();
    for sentence in &measured.sentences {
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(sentence.text.trim());
        wanted.push((start, text.len()));
    }
    let pack = pack(measured.language);
    let (tokens, _) = forms(&text, &tokenise(&text, pack), pack);
    let whole = Block {
        span: Span {
            start: 0,
            end: text.len() as u32,
        },
        kind: BlockKind::Body,
        rule: None,
        restored: false,
    };
    let found: Vec<(usize, usize)> = sentences(&text, &[whole], &tokens, pack)
        .iter()
        .map(|sentence| (sentence.span.start as usize, sentence.span.end as usize))
        .collect();
    let mut spans = Spans::default();
    spans.add(&found, &wanted);
    Row {
        data: measured.name(),
        measure: "span F".to_owned(),
        value: format!("{:.3}", spans.f1()),
        peer: peer(&measured.treebank),
    }
}

fn peer(treebank: &str) -> Option<Peer> {
    let figure = match treebank {
        "fr_gsd" => "best of five rule tools 0.907, Stanza (neural) 0.950",
        "fr_sequoia" => "best of five rule tools 0.694, Stanza (neural) 0.875",
        "en_ewt" => "best of five rule tools 0.618, Stanza (neural) 0.892",
        _ => return None,
    };
    Some(Peer {
        figure,
        source: "rule tools measured on the same text; Stanza’s page of its models",
    })
}
