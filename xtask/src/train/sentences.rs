//! Trains the sentence boundaries of `src/text/sentence`.
//!
//! In: treebanks, the sentences of each file joined by one space. Out:
//! `models/LANGUAGE/sentences.bin`.

use std::collections::HashSet;
use std::path::Path;

use recoupe::lang::{Pack, pack};
use recoupe::report::LanguageCode;
use recoupe::tag::file::envelope;
use recoupe::text::form::forms;
use recoupe::text::sentence::feature::View;
use recoupe::text::sentence::model::{KIND, VERSION};
use recoupe::text::token::tokenise;

use super::logistic::{self, Example, Settings};
use crate::conllu::{self, Sentence};
use crate::paths;
use crate::process::{Outcome, write};

/// Log-odds that what looks like a boundary needs: less than nothing, for it mostly is one.
const CLEAR: f32 = -4.0;
/// Log-odds that a boundary at a pause needs where line breaks were lost.
const PAUSE: f32 = 1.0;
/// How a language's model is trained.
struct Recipe {
    code: LanguageCode,
    /// Its folder in `models`.
    folder: &'static str,
    /// Folders in `ud`: openly licensed, and written texts of today.
    treebanks: &'static [&'static str],
    /// Binary logarithm of the number of weights.
    size: u32,
    /// Log-odds that a boundary without a mark before it needs where line breaks were lost.
    unmarked: f32,
    settings: Settings,
}

/// Every model. The French treebanks are edited prose for the most part. The English one is
/// not: more of its boundaries hang on the words around them, so that more weights pay.
const RECIPES: [Recipe; 2] = [
    Recipe {
        code: LanguageCode::Fr,
        folder: "fr",
        treebanks: &["fr_gsd", "fr_sequoia"],
        size: 16,
        unmarked: 1.2,
        settings: Settings {
            epochs: 8,
            rate: 0.1,
            decay: 1e-5,
            most: 8000,
        },
    },
    Recipe {
        code: LanguageCode::En,
        folder: "en",
        treebanks: &["en_ewt"],
        size: 18,
        unmarked: -0.5,
        settings: Settings {
            epochs: 14,
            rate: 0.05,
            decay: 1e-5,
            most: 24_000,
        },
    },
];

/// Whether a model of this program is trained on a treebank.
pub fn is_trained_on(treebank: &str) -> bool {
    RECIPES
        .iter()
        .any(|recipe| recipe.treebanks.contains(&treebank))
}

/// Trains and writes the model of each language.
///
/// # Errors
/// A treebank that cannot be read, a model that cannot be written.
pub fn train(data: &Path) -> Outcome {
    for recipe in &RECIPES {
        let mut texts = Vec::new();
        for (_, files) in conllu::treebanks(data)?
            .into_iter()
            .filter(|(name, _)| recipe.treebanks.contains(&name.as_str()))
        {
            for file in files {
                texts.push(conllu::read(&file)?);
            }
        }
        let texts: Vec<&[Sentence]> = texts.iter().map(Vec::as_slice).collect();
        let model = model(&texts, pack(recipe.code));
        let path = paths::in_root(format!("models/{}/sentences.bin", recipe.folder));
        write(&path, &model)?;
        println!("wrote {}, {} bytes", paths::shown(&path), model.len());
    }
    Ok(())
}

/// A model file for the sentences of `texts`, each text's in their order.
pub fn model(texts: &[&[Sentence]], pack: &'static Pack) -> Vec<u8> {
    let recipe = RECIPES
        .iter()
        .find(|recipe| recipe.code == pack.code)
        .unwrap_or(&RECIPES[0]);
    let mut examples = Vec::new();
    for sentences in texts {
        let (text, spans) = joined(sentences);
        let starts: HashSet<u32> = spans.iter().map(|span| span.0 as u32).collect();
        let (tokens, forms) = forms(&text, &tokenise(&text, pack), pack);
        View::new(&text, &tokens, &forms, pack).walk(0..tokens.len(), |gap| {
            let yes = starts.contains(&tokens[gap.next].span.start);
            if !gap.glued {
                examples.push(Example {
                    features: gap
                        .features
                        .iter()
                        .map(|feature| feature >> (32 - recipe.size))
                        .collect(),
                    yes,
                    weight: 1.0,
                });
            }
            yes
        });
    }
    let weights = logistic::train(&examples, 1 << recipe.size, recipe.settings);
    let mut payload = vec![recipe.size as u8, 0, 0, 0];
    payload.extend(weights.unit.to_le_bytes());
    payload.extend(weights.bias.to_le_bytes());
    payload.extend(CLEAR.to_le_bytes());
    payload.extend(PAUSE.to_le_bytes());
    payload.extend(recipe.unmarked.to_le_bytes());
    payload.extend(weights.weights.iter().map(|weight| weight.cast_unsigned()));
    envelope(KIND, VERSION, &payload)
}

/// Sentences joined by one space, and where each stands.
pub fn joined(sentences: &[Sentence]) -> (String, Vec<(usize, usize)>) {
    let mut text = String::new();
    let mut spans = Vec::with_capacity(sentences.len());
    for sentence in sentences {
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(sentence.text.trim());
        spans.push((start, text.len()));
    }
    (text, spans)
}
