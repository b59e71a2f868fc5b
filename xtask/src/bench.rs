//! `cargo xtask bench [--data DIR]`: speed and size, into `docs/PERFORMANCE.md`.
//!
//! In: the sample, or a folder of larger texts, to read; the paragraphs of `corpus/`,
//! to compare. Out: the table, on the screen and in the file. The measuring is done in `benches/`, by Node and Chromium,
//! because the module runs there.

use std::fs;
use std::path::PathBuf;

use crate::process::{Failure, Outcome, program};
use crate::setup::browsers;
use crate::{corpus, package, paths};

/// Builds the bundles and measures them.
pub fn run(options: &[String]) -> Outcome {
    let folder = match options {
        [] => paths::in_root("seeds"),
        [option, folder] if option == "--data" => paths::from_caller(folder),
        _ => return Err(Failure::new("bench has one option: --data DIR.")),
    };
    let corpus = paragraphs()?;
    package::build()?;
    browsers::ensure()?
        .environment()
        .iter()
        .fold(program("node"), |program, (name, value)| {
            program.env(name, value)
        })
        .args([paths::in_root("benches/bench.js"), "--data".into(), folder])
        .args(["--corpus".into(), corpus])
        .run()
}

/// The French articles of the corpus without their marks, a paragraph a line, in a
/// folder of its own.
fn paragraphs() -> Outcome<PathBuf> {
    let folder = paths::in_root("target/bench");
    let pieces = corpus::pieces()?;
    let french = pieces.iter().filter(|piece| piece.language == "fr");
    let lines: Vec<&str> = french
        .flat_map(|piece| piece.article().map(|block| piece.words(&block.span)))
        .collect();
    let file = folder.join("corpus.txt");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, lines.join("\n")))
        .map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    Ok(folder)
}
