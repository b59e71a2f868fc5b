//! `cargo xtask test`: every test there is.
//!
//! In: the repository. Out: one line for each step, and a last line that counts
//! them; failure when one failed. A step that fails does not stop the others,
//! except those that need what it makes.

use crate::matrix::Matrix;
use crate::process::{Failure, Outcome, cargo, program};
use crate::setup::{browsers, cargo_tools, node};
use crate::{package, paths};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// One step: what it is called and what it does.
type Step = (&'static str, fn() -> Outcome);

/// Steps that need nothing built.
const SOURCES: &[Step] = &[
    ("Rust is formatted", rust_format),
    ("Rust has no warnings", rust_warnings),
    ("Rust tests", rust_tests),
    ("figures of quality are current", quality),
    ("dependencies are allowed", dependencies),
    ("corpus is well formed", corpus),
    ("report schema and types are current", schema),
    ("JavaScript is formatted", javascript_format),
    ("JavaScript has no warnings", javascript_warnings),
    ("JavaScript types", javascript_types),
    ("JavaScript tests", javascript_tests),
];

/// Steps on the built bundles.
const BUNDLES: &[Step] = &[
    ("sizes are within budget", sizes),
    (
        "the module reports what the command line reports",
        same_report,
    ),
    ("browsers", browser_tests),
];

/// Runs every step, or those whose name contains one of the given words.
pub fn run(options: &[String]) -> Outcome {
    let wanted =
        |name: &str| options.is_empty() || options.iter().any(|word| name.contains(word.as_str()));
    let mut tally = Tally::default();
    for &(name, step) in SOURCES {
        if wanted(name) {
            tally.take(name, step);
        }
    }
    if BUNDLES.iter().any(|(name, _)| wanted(name)) {
        if tally.take("bundles are built", package::build) {
            for &(name, step) in BUNDLES {
                if wanted(name) {
                    tally.take(name, step);
                }
            }
        } else {
            tally
                .lines
                .push("not run: the tests on the bundles, which could not be built".into());
        }
    }
    tally.close()
}

/// What has passed and failed so far.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    lines: Vec<String>,
}

impl Tally {
    /// Runs a step and notes how it went.
    fn take(&mut self, name: &str, step: fn() -> Outcome) -> bool {
        eprintln!("\n== {name}");
        let start = Instant::now();
        let outcome = step();
        let seconds = start.elapsed().as_secs();
        match &outcome {
            Ok(()) => {
                self.passed += 1;
                self.lines.push(format!("passed  {name} ({seconds} s)"));
            }
            Err(failure) => {
                eprintln!("{failure}");
                self.failed += 1;
                self.lines
                    .push(format!("FAILED  {name} ({seconds} s): {failure}"));
            }
        }
        outcome.is_ok()
    }

    fn close(self) -> Outcome {
        println!("\n{}", self.lines.join("\n"));
        println!("\n{} passed, {} failed", self.passed, self.failed);
        match (self.passed, self.failed) {
            (0, 0) => Err(Failure::new("no step has such a name.")),
            (_, 0) => Ok(()),
            _ => Err(Failure::new("see the steps marked FAILED above.")),
        }
    }
}

fn rust_format() -> Outcome {
    cargo().args(["fmt", "--all", "--check"]).run()
}

fn rust_warnings() -> Outcome {
    cargo()
        .args(["clippy", "--workspace", "--all-targets", "--all-features"])
        .args(["--", "-D", "warnings"])
        .run()
}

fn rust_tests() -> Outcome {
    cargo()
        .args(["test", "--workspace", "--all-features"])
        .run()
}

fn dependencies() -> Outcome {
    // Not `advisories`: their list stands on a server, and the tests need none.
    cargo_tools::deny()?
        .args(["check", "bans", "licenses", "sources"])
        .run()
}

fn corpus() -> Outcome {
    crate::corpus::run(&["--check".to_owned()])
}

fn quality() -> Outcome {
    crate::with_core("eval", &["--check".to_owned()])
}

fn schema() -> Outcome {
    crate::with_core("schema", &["--check".to_owned()])
}

fn javascript_format() -> Outcome {
    npm_tool("prettier/bin/prettier.cjs", &["--check", "."])
}

fn javascript_warnings() -> Outcome {
    npm_tool("eslint/bin/eslint.js", &["--max-warnings", "0", "."])
}

fn javascript_types() -> Outcome {
    // Made by the step on the schema, which may have been left out.
    if !paths::in_root("www/engine/report.d.ts").exists() {
        schema()?;
    }
    npm_tool("typescript/bin/tsc", &["--project", "tsconfig.json"])
}

fn javascript_tests() -> Outcome {
    node_tests(&["www", "xtask/js"], &[])
}

fn sizes() -> Outcome {
    println!("{}", package::sizes(&Matrix::read()?)?);
    Ok(())
}

fn same_report() -> Outcome {
    // As the Rust tests built it: optimised or not, the figures are the same.
    cargo()
        .args([
            "build",
            "--package",
            "recoupe",
            "--bin",
            "recoupe",
            "--all-features",
        ])
        .run()?;
    let command = paths::target().join("debug/recoupe");
    node_tests(&["tests/same-report"], &[("RECOUPE_COMMAND", &command)])
}

fn browser_tests() -> Outcome {
    let browsers = browsers::ensure()?;
    node_tests(&["tests/browser"], &browsers.environment())
}

/// Runs a program that an npm package brings.
fn npm_tool(script: &str, arguments: &[&str]) -> Outcome {
    node::ensure()?;
    program("node")
        .args([paths::in_root("node_modules").join(script)])
        .args(arguments)
        .run()
}

/// Runs every `*.test.js` under some folders, one file after the other.
fn node_tests(folders: &[&str], environment: &[(&str, &PathBuf)]) -> Outcome {
    node::ensure()?;
    let mut files = Vec::new();
    for folder in folders {
        find_tests(&paths::in_root(folder), &mut files)?;
    }
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!(
            "no *.test.js in {}.",
            folders.join(", ")
        )));
    }
    environment
        .iter()
        .fold(program("node"), |program, (name, value)| {
            program.env(name, value)
        })
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(["--test-timeout=600000"])
        .args(files)
        .run()
}

fn find_tests(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let entries = std::fs::read_dir(folder).map_err(|error| {
        Failure::new(format!("{} cannot be read: {error}.", paths::shown(folder)))
    })?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            find_tests(&path, files)?;
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    Ok(())
}
