//! JavaScript bundles, made by esbuild in `xtask/js/bundle.js`.
//!
//! In: an entry and the built module. Out: one file of JavaScript that needs
//! no other. What the code imports as `recoupe:NAME` is put together here:
//! `wasm` (the module, gzip and base64), `dossier` (the bundled articles),
//! `build` (`{version}`); `core` (glue) and `worker` (source of the worker) are
//! made by the bundler.

use crate::paths;
use crate::process::{Failure, Outcome, program, read, write};
use crate::setup::node;
use crate::wasm::Wasm;
use base64::Engine;
use std::io::Write;
use std::path::Path;

/// What kind of script is made.
#[derive(Clone, Copy, Debug)]
pub enum Format {
    /// A classic script for browsers.
    Classic,
    /// An ES module for Node.
    Module,
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
    let name = output.file_name().unwrap_or_default();
    let folder = paths::in_root("target/bundle").join(name);
    let module = |name: &str, value: &serde_json::Value| -> Outcome<String> {
        let file = folder.join(name).with_extension("json");
        write(&file, value.to_string())?;
        Ok(file.display().to_string())
    };
    let specification = serde_json::json!({
        "outputs": [{
            "entry": entry,
            "output": output,
            "format": match format { Format::Classic => "iife", Format::Module => "esm" },
        }],
        "modules": {
            "wasm": module("wasm", &compressed(&wasm.module)?.into())?,
            "dossier": module("dossier", dossier)?,
            "build": module("build", &serde_json::json!({ "version": env!("CARGO_PKG_VERSION") }))?,
        },
        "glue": paths::wasm().join("recoupe.js"),
        "worker": paths::in_root("www/engine/worker.js"),
    });
    let file = folder.join("specification.json");
    write(&file, specification.to_string())?;
    program("node")
        .args([paths::in_root("xtask/js/bundle.js"), file])
        .run()
}

/// A file's bytes, gzip, then base64.
fn compressed(file: &Path) -> Outcome<String> {
    let bytes = read(file)?;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let compressed = encoder
        .write_all(&bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| {
            Failure::new(format!(
                "{} cannot be compressed: {error}.",
                paths::shown(file)
            ))
        })?;
    Ok(base64::engine::general_purpose::STANDARD.encode(compressed))
}
