//! `cargo xtask package`: every bundle of `wasm-pack.toml`, each held to its budget.

use crate::bundle::{self, Format};
use crate::matrix::Matrix;
use crate::process::{Failure, Outcome};
use crate::{page, paths, wasm};

/// Builds every bundle and prints its size.
pub fn run(options: &[String]) -> Outcome {
    if let Some(option) = options.first() {
        return Err(Failure::new(format!("package has no option “{option}”.")));
    }
    build()?;
    println!("{}", sizes(&Matrix::read()?)?);
    Ok(())
}

/// Builds every bundle. The page carries the sample; the others come empty.
pub fn build() -> Outcome {
    let matrix = Matrix::read()?;
    let wasm = wasm::build(&matrix)?;
    page::build(&paths::in_root("seeds"), None)?;
    let none = serde_json::json!([]);
    for (name, bundle) in matrix.bundles.all() {
        let output = paths::in_root(&bundle.output);
        match &bundle.entry {
            Some(entry) => {
                let format = if name == "node" {
                    Format::Module
                } else {
                    Format::Classic
                };
                bundle::write_script(&paths::in_root(entry), &output, format, &wasm, &none)?;
            }
            None if name != "page" => page::write_page(bundle, &output, &wasm, &none)?,
            None => {}
        }
    }
    Ok(())
}

/// One line for each bundle.
///
/// # Errors
/// When a bundle is missing or larger than its budget.
pub fn sizes(matrix: &Matrix) -> Outcome<String> {
    let mut lines = Vec::new();
    let mut excess = Vec::new();
    for (name, bundle) in matrix.bundles.all() {
        let bytes = std::fs::metadata(paths::in_root(&bundle.output))
            .map_err(|error| Failure::new(format!("{}: {error}.", bundle.output)))?
            .len();
        let line = format!(
            "{name:8} {:20} {bytes:>9} bytes of {:>9}",
            bundle.output, bundle.budget_bytes
        );
        if bytes > bundle.budget_bytes {
            excess.push(line.clone());
        }
        lines.push(line);
    }
    if excess.is_empty() {
        return Ok(lines.join("\n"));
    }
    Err(Failure::new(format!(
        "Larger than its budget in wasm-pack.toml: {}.",
        excess.join("; ")
    )))
}
