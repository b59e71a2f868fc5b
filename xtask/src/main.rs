//! The build tool: `cargo xtask VERB`.
//!
//! In: a verb and its options. Out: files in `dist/`, `target/` and `docs/`,
//! and an exit code. Each verb is a module; `setup` fetches what a verb lacks.

mod bench;
mod bundle;
mod corpus;
mod demo;
mod matrix;
mod package;
mod page;
mod paths;
mod process;
mod setup;
mod test;
mod wasm;

#[cfg(feature = "core")]
mod conllu;
#[cfg(feature = "core")]
mod eval;
#[cfg(feature = "core")]
mod lists;
#[cfg(feature = "core")]
mod named;
#[cfg(feature = "core")]
mod schema;
#[cfg(feature = "core")]
mod train;

use process::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask VERB

  demo                            build the page, say where it is and open it
  test                            run every test, browsers included
  page [--articles DIR] [-o FILE] build the page, with another folder of articles
  package                         build every bundle of wasm-pack.toml
  bench [--data DIR]              measure speed and size, write docs/PERFORMANCE.md
  eval [PART] --data DIR          measure quality on annotated texts, write docs/QUALITY.md
  eval reliability                measure the names on corpus/, write docs/reliability.json
  eval --check                    hold both files against what is measured now
  eval entities --data DIR --errors
                                  list the costliest errors of the names, by kind
  train --data DIR [PART]         make the models of models/ from annotated texts
  train --data DIR entities --pieces DIR
                                  names, with further pieces that have marks for names only
  corpus --check [FILE …]         check the annotated pieces of corpus/ and count what is there
  lists --data DIR                make the name lists of src/lang/ from open tables
  schema [--check]                write docs/report.schema.json and www/engine/report.d.ts

What a verb lacks (WebAssembly library, npm packages, browsers) it installs,
saying so first.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((verb, options)) = arguments.split_first() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let outcome = match verb.as_str() {
        "demo" => demo::run(options),
        "test" => test::run(options),
        "page" => page::run(options),
        "package" => package::run(options),
        "bench" => bench::run(options),
        "corpus" => corpus::run(options),
        "eval" | "lists" | "schema" | "train" => with_core(verb, options),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => {
            eprintln!("There is no verb “{other}”.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask {verb}: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a verb that links the core.
#[cfg(feature = "core")]
fn with_core(verb: &str, options: &[String]) -> Outcome {
    match verb {
        "eval" => eval::run(options),
        "lists" => lists::run(options),
        "train" => train::run(options),
        _ => schema::run(options),
    }
}

/// Starts this tool again with the core linked in.
#[cfg(not(feature = "core"))]
fn with_core(verb: &str, options: &[String]) -> Outcome {
    process::cargo()
        .args(["run", "--quiet", "--package", "xtask", "--features", "core"])
        .args(["--", verb])
        .args(options)
        .run()
}
