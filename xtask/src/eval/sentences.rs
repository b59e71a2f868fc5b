//! Whether sentences begin and end where those of treebanks do.
//!
//! Data: the treebanks in `ud`. The sentences of a file are joined by one space,
//! in their order; a sentence counts as right when both its ends are. A file is
//! measured by a model that was not trained on it: on the other files of its
//! language where its treebank has a training part; on those and, in turn, four
//! fifths of itself where it has none. Our own fixtures are measured by the
//! models as they are.

use std::path::Path;

use recoupe::lang::{Pack, pack};
use recoupe::report::{Block, BlockKind, Span};
use recoupe::text::form::forms;
use recoupe::text::sentence::model::Model;
use recoupe::text::sentence::{sentences, sentences_by};
use recoupe::text::token::tokenise;

use super::treebank::{Measured, Spans, measured};
use super::{Peer, Row};
use crate::conllu::{self, Sentence};
use crate::process::{Failure, Outcome};
use crate::train::sentences::{self as trainer, joined};

/// Parts that a file is cut into where it is trained on and measured in turn.
const FOLDS: usize = 5;

/// The rows of this part.
///
/// # Errors
/// A treebank that cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let mut rows = Vec::new();
    for measured in measured(data)? {
        rows.push(row(data, &measured)?);
    }
    Ok((!rows.is_empty()).then_some(rows))
}

fn row(data: &Path, measured: &Measured) -> Outcome<Row> {
    let pack = pack(measured.language);
    let mut spans = Spans::default();
    let mut how = "span F";
    if trainer::is_trained_on(&measured.treebank) {
        let mut others = Vec::new();
        let mut has_training_part = false;
        for (treebank, files) in conllu::treebanks(data)? {
            if !trainer::is_trained_on(&treebank) || treebank[..2] != measured.treebank[..2] {
                continue;
            }
            for file in files {
                let own = treebank == measured.treebank;
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                if own && stem.ends_with(measured.part) {
                    continue;
                }
                has_training_part |= own && stem.ends_with("train");
                others.push(conllu::read(&file)?);
            }
        }
        let others: Vec<&[Sentence]> = others.iter().map(Vec::as_slice).collect();
        if has_training_part {
            how = "span F, trained on the other files";
            add(&mut spans, &measured.sentences, pack, Some(&others))?;
        } else {
            how = "span F, in five folds";
            let size = measured.sentences.len().div_ceil(FOLDS);
            for (fold, part) in measured.sentences.chunks(size).enumerate() {
                let before = &measured.sentences[..fold * size];
                let after = &measured.sentences[fold * size + part.len()..];
                let texts: Vec<&[Sentence]> =
                    others.iter().copied().chain([before, after]).collect();
                add(&mut spans, part, pack, Some(&texts))?;
            }
        }
    } else {
        add(&mut spans, &measured.sentences, pack, None)?;
    }
    Ok(Row {
        data: measured.name(),
        measure: how.to_owned(),
        value: format!("{:.3}", spans.f1()),
        peer: peer(&measured.treebank),
    })
}

/// Counts the sentences of one text, by a model trained on `texts` or by the program's own.
fn add(
    spans: &mut Spans,
    text: &[Sentence],
    pack: &'static Pack,
    texts: Option<&[&[Sentence]]>,
) -> Outcome {
    let (text, wanted) = joined(text);
    let (tokens, forms) = forms(&text, &tokenise(&text, pack), pack);
    let whole = [Block {
        span: Span {
            start: 0,
            end: text.len() as u32,
        },
        kind: BlockKind::Body,
        rule: None,
        restored: false,
    }];
    let found = match texts {
        None => sentences(&text, &whole, &tokens, &forms, pack),
        Some(texts) => {
            let file = trainer::model(texts, pack);
            let model =
                Model::read("sentences", &file).map_err(|error| Failure::new(error.to_string()))?;
            sentences_by(Some(&model), &text, &whole, &tokens, &forms, pack)
        }
    };
    let found: Vec<(usize, usize)> = found
        .iter()
        .map(|sentence| (sentence.span.start as usize, sentence.span.end as usize))
        .collect();
    spans.add(&found, &wanted);
    Ok(())
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
        source: "given for the same treebanks; not run here",
    })
}
