//! What is measured on treebanks: which files, in which language, and the F
//! measure of spans.

use std::path::Path;

use recoupe::report::LanguageCode;

use crate::conllu::{self, Sentence};
use crate::process::Outcome;

/// A file of a treebank that is measured on.
pub struct Measured {
    /// Folder of the treebank, e.g. `fr_gsd`.
    pub treebank: String,
    /// `dev` or `test`.
    pub part: &'static str,
    /// From the folder's name.
    pub language: LanguageCode,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
}

impl Measured {
    /// How the table names it, e.g. `fr_gsd dev, 1,476 sentences`.
    pub fn name(&self) -> String {
        format!(
            "{} {}, {} sentences",
            self.treebank,
            self.part,
            self.sentences.len()
        )
    }
}

/// The development and test parts of the written treebanks of `data`.
/// Transcripts of speech, punctuated by their annotators, and texts of the
/// sixteenth century are left out.
///
/// # Errors
/// A treebank that cannot be read.
pub fn measured(data: &Path) -> Outcome<Vec<Measured>> {
    let mut found = Vec::new();
    for (treebank, files) in conllu::treebanks(data)? {
        let language = match treebank.split('_').next() {
            Some("fr") if !matches!(treebank.as_str(), "fr_alts" | "fr_parisstories") => {
                LanguageCode::Fr
            }
            Some("en") => LanguageCode::En,
            _ => continue,
        };
        for file in files {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let Some(part) = ["dev", "test"]
                .into_iter()
                .find(|part| stem.rsplit('-').next() == Some(*part))
            else {
                continue;
            };
            found.push(Measured {
                treebank: treebank.clone(),
                part,
                language,
                sentences: conllu::read(&file)?,
            });
        }
    }
    Ok(found)
}

/// Spans found, wanted, and both.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spans {
    /// Found by the part.
    pub found: usize,
    /// In the annotation.
    pub wanted: usize,
    /// In both, start and end exact.
    pub right: usize,
}

impl Spans {
    /// Counts two lists of spans, both in order of their start and without overlap.
    pub fn add(&mut self, found: &[(usize, usize)], wanted: &[(usize, usize)]) {
        self.found += found.len();
        self.wanted += wanted.len();
        self.right += found
            .iter()
            .filter(|span| wanted.binary_search(span).is_ok())
            .count();
    }

    /// Harmonic mean of precision and recall, 0 where nothing is right.
    pub fn f1(&self) -> f64 {
        if self.right == 0 {
            return 0.0;
        }
        2.0 * self.right as f64 / (self.found + self.wanted) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_spans_count() {
        let mut spans = Spans::default();
        spans.add(&[(0, 2), (2, 5), (6, 8)], &[(0, 5), (6, 8)]);
        assert_eq!((spans.found, spans.wanted, spans.right), (3, 2, 1));
        assert!((spans.f1() - 0.4).abs() < 1e-12);
    }
}
