//! JavaScript bundles, made by esbuild in `xtask/js/bundle.js`.
//!
//! In: an entry, the built module and the bundled articles. Out: one file of
//! JavaScript that needs no other.

use crate::paths;
use crate::process::{Failure, Outcome, program, read_text, write};
use crate::setup::node;
use crate::wasm::Wasm;
use std::path::{Path, PathBuf};

/// What kind of script is made.
#[derive(Clone, Copy, Debug)]
pub enum Format {
    /// A classic script for browsers.
    Classic,
    /// A classic script that holds its program compressed, for a page of ours. The
    /// program itself is written beside it: [`program_of`].
    Packed,
    /// An ES module for Node.
    Module,
}

/// What was measured of the names, as `cargo xtask eval` wrote it.
fn reliability() -> Outcome<serde_json::Value> {
    let file = "docs/reliability.json";
    serde_json::from_str(&read_text(&paths::in_root(file))?)
        .map_err(|error| Failure::new(format!("{file}: {error}")))
}

/// Where the program of a packed script stands.
pub fn program_of(script: &Path) -> PathBuf {
    let mut file = script.as_os_str().to_owned();
    file.push(".program");
    file.into()
}

/// Bundles `entry` into `output`; `dossier` is the JSON of the bundled articles.
pub fn write_script(
    entry: &Path,
    output: &Path,
    format: Format,
    wasm: &Wasm,
    dossier: &serde_json::Value,
) -> Outcome {
    if !entry.exists() {
        return Err(Failure::new(format!("{} is missing.", paths::shown(entry))));
    }
    node::ensure()?;
    let specification = serde_json::json!({
        "entry": entry,
        "output": output,
        "format": match format {
            Format::Classic | Format::Packed => "iife",
            Format::Module => "esm",
        },
        "packer": match format {
            Format::Packed => Some(paths::in_root("www/page/packed.js")),
            Format::Classic | Format::Module => None,
        },
        "modules": {
            "build": { "version": env!("CARGO_PKG_VERSION") },
            "dossier": dossier,
            "reliability": reliability()?,
        },
        "glue": wasm.glue,
        "wasm": wasm.compressed,
        "worker": paths::in_root("www/engine/worker.js"),
    });
    let mut file = output.file_name().unwrap_or_default().to_owned();
    file.push(".json");
    let file = paths::in_root("target/bundles").join(file);
    write(&file, specification.to_string())?;
    program("node")
        .args([paths::in_root("xtask/js/bundle.js"), file])
        .run()
}
