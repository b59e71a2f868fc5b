//! `cargo xtask bench [--data DIR]`: speed and size, into `docs/PERFORMANCE.md`.
//!
//! In: the sample, or a folder of larger texts. Out: the table, on the screen
//! and in the file. The measuring is done in `benches/`, by Node and Chromium,
//! because the module runs there.

use crate::process::{Failure, Outcome, program};
use crate::setup::browsers;
use crate::{package, paths};

/// Builds the bundles and measures them.
pub fn run(options: &[String]) -> Outcome {
    let folder = match options {
        [] => paths::in_root("seeds"),
        [option, folder] if option == "--data" => paths::from_caller(folder),
        _ => return Err(Failure::new("bench has one option: --data DIR.")),
    };
    package::build()?;
    browsers::ensure()?
        .environment()
        .iter()
        .fold(program("node"), |program, (name, value)| {
            program.env(name, value)
        })
        .args([paths::in_root("benches/bench.js"), "--data".into(), folder])
        .run()
}
