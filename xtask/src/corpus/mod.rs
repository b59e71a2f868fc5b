//! `cargo xtask corpus --check`: the annotated pieces of `corpus/`, read and checked.
//!
//! In: files in the format of `corpus/README.md`. Out: for each a [`Piece`], its
//! text without the marks and what the marks say as spans over that text; and
//! [`Finding`]s, each with its line. [`head`] reads the lines before the text,
//! [`marks`] those of a block, [`file`](mod@file) a whole file; [`check`] holds a piece to
//! the conventions, [`repeats`] the pieces against each other, [`counts`] says
//! how much there is.

mod check;
mod counts;
mod file;
mod head;
mod marks;
#[allow(dead_code)] // Read whole by the parts that train on the corpus or measure with it.
pub mod piece;
mod repeats;

use crate::paths;
use crate::process::{self, Failure, Outcome};
use piece::Piece;
use std::path::{Path, PathBuf};

/// Folders of the corpus, one for each language.
const LANGUAGES: [&str; 2] = ["fr", "en"];

/// What is wrong, or may be, with one line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// From 1.
    pub line: usize,
    /// Certainly wrong, or to be looked at.
    pub weight: Weight,
    /// What is wrong and what to do.
    pub message: String,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The file is refused.
    Error,
    /// Likely a slip; the file passes.
    Warning,
}

impl Finding {
    fn error(line: usize, message: impl Into<String>) -> Self {
        Self {
            line,
            weight: Weight::Error,
            message: message.into(),
        }
    }

    fn warning(line: usize, message: impl Into<String>) -> Self {
        Self {
            line,
            weight: Weight::Warning,
            message: message.into(),
        }
    }
}

/// Checks the corpus, or the files named, and prints what was found and counted.
pub fn run(options: &[String]) -> Outcome {
    let Some(("--check", files)) = options
        .split_first()
        .map(|(first, rest)| (first.as_str(), rest))
    else {
        return Err(Failure::new(
            "say what to do with the corpus: corpus --check [FILE …].",
        ));
    };
    let paths: Vec<PathBuf> = if files.is_empty() {
        listed()?
    } else {
        files.iter().map(|file| paths::from_caller(file)).collect()
    };
    let mut pieces = Vec::new();
    let (mut errors, mut warnings) = (0, 0);
    for path in paths {
        let (piece, findings) = file::read(&path, &process::read_text(&path)?);
        pieces.push((piece, findings));
    }
    for (at, finding) in repeats::find(pieces.iter().map(|(piece, _)| piece)) {
        pieces[at].1.push(finding);
    }
    for (piece, findings) in &mut pieces {
        findings.sort_by_key(|finding| finding.line);
        for finding in findings.iter() {
            let label = match finding.weight {
                Weight::Error => {
                    errors += 1;
                    ""
                }
                Weight::Warning => {
                    warnings += 1;
                    "warning: "
                }
            };
            let file = paths::shown(&piece.path);
            println!("{file}:{}: {label}{}", finding.line, finding.message);
        }
    }
    let pieces: Vec<Piece> = pieces.into_iter().map(|(piece, _)| piece).collect();
    println!("{}", counts::text(&pieces));
    println!("{errors} errors, {warnings} warnings");
    if errors > 0 {
        return Err(Failure::new(
            "the corpus is not well formed: correct the lines above; corpus/README.md has the format.",
        ));
    }
    Ok(())
}

/// Every piece of the corpus, in the order of language and number.
///
/// # Errors
/// A folder or file that cannot be read, and the first line that is not well formed.
#[allow(dead_code)] // Called by the parts that train on the corpus or measure with it.
pub fn pieces() -> Outcome<Vec<Piece>> {
    let mut pieces = Vec::new();
    for path in listed()? {
        let (piece, findings) = file::read(&path, &process::read_text(&path)?);
        let first = findings
            .iter()
            .find(|finding| finding.weight == Weight::Error);
        if let Some(Finding { line, message, .. }) = first {
            let file = paths::shown(&path);
            return Err(Failure::new(format!("{file}:{line}: {message}")));
        }
        pieces.push(piece);
    }
    Ok(pieces)
}

/// The corpus's files, in the order of language and name. A language may have none yet.
fn listed() -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for language in LANGUAGES {
        let folder = paths::in_root("corpus").join(language);
        if !folder.is_dir() {
            continue;
        }
        let start = files.len();
        for entry in std::fs::read_dir(&folder).map_err(|error| unlisted(&folder, &error))? {
            files.push(entry.map_err(|error| unlisted(&folder, &error))?.path());
        }
        files[start..].sort();
        if let Some(pair) = files[start..]
            .windows(2)
            .find(|pair| number(&pair[0]) == number(&pair[1]))
        {
            return Err(Failure::new(format!(
                "{} and {} have one number: give one of them another.",
                paths::shown(&pair[0]),
                paths::shown(&pair[1])
            )));
        }
    }
    Ok(files)
}

fn unlisted(folder: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!(
        "{} cannot be listed: {error}.",
        paths::shown(folder)
    ))
}

/// What stands before the first hyphen of a file's name.
fn number(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()?.split('-').next()
}
