//! `cargo xtask train --data DIR [PART]`: makes the models of `models/` from
//! annotated texts; the same texts give the same bytes.
//!
//! In: a folder of data. Out: `models/<language>/<part>.bin`, and `models/language.bin`. Each part is a
//! module with `train(folder)`, and stands in [`PARTS`].

mod counts;
mod crf;
pub mod entities;
pub mod gazetteer;
pub mod keyphrases;
mod language;
pub mod lemmas;
mod logistic;
mod paradigms;
pub mod parts_of_speech;
mod prune;
pub mod sentences;
mod softmax;
mod suffix_rules;
pub mod treebank_names;

use std::path::Path;

use crate::paths;
use crate::process::{Failure, Outcome};

/// A part's training, from a folder of data.
type Train = fn(&Path) -> Outcome;

/// Every part that is trained.
const PARTS: &[(&str, Train)] = &[
    ("lemmas", lemmas::train),
    ("parts-of-speech", parts_of_speech::train),
    ("entities", entities::train),
    ("counts", counts::train),
    ("sentences", sentences::train),
    ("keyphrases", keyphrases::train),
    ("language", language::train),
];

/// Trains every part, or the one that is named.
pub fn run(options: &[String]) -> Outcome {
    let (folder, part) = match options {
        [option, folder] if option == "--data" => (folder, None),
        [option, folder, part] if option == "--data" => (folder, Some(part)),
        [option, folder, part, more, pieces]
            if option == "--data" && part == "entities" && more == "--pieces" =>
        {
            let pieces = paths::from_caller(pieces);
            return entities::train_with(&paths::from_caller(folder), Some(&pieces));
        }
        _ => {
            return Err(Failure::new(
                "train wants “--data DIR”, a folder of annotated texts, and may have the name of a part after it.",
            ));
        }
    };
    let folder = paths::from_caller(folder);
    if let Some(part) = part
        && !PARTS.iter().any(|(name, _)| name == part)
    {
        let names: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
        return Err(Failure::new(format!(
            "There is no part “{part}”; there are {}.",
            names.join(", ")
        )));
    }
    for (name, train) in PARTS {
        if part.is_none_or(|part| part == name) {
            train(&folder)?;
        }
    }
    Ok(())
}
