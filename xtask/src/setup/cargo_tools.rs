//! Cargo's own tools, built once into `target/tools`, at a pinned version.

use crate::paths;
use crate::process::{Outcome, Program, cargo, on_path, program};

/// cargo-deny, which holds dependencies to `deny.toml`.
const DENY: (&str, &str) = ("cargo-deny", "0.19.0");

/// The cargo-deny on `PATH`, else the one in `target/tools`, built there when
/// it is missing.
pub fn deny() -> Outcome<Program> {
    let (name, version) = DENY;
    if let Some(found) = on_path(&[name]) {
        return Ok(program(found));
    }
    let folder = paths::in_root("target/tools");
    let binary = folder.join("bin").join(name);
    if !binary.is_file() {
        eprintln!(
            "Installing with cargo, into target/tools: {name} {version}. It takes some minutes, once."
        );
        cargo()
            .args(["install", name, "--version", version, "--locked", "--root"])
            .args([folder])
            .run()?;
    }
    Ok(program(binary))
}
