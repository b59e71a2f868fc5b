//! Where things stand in the repository.

use std::path::{Path, PathBuf};

/// The repository's root folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the repository's root")
}

/// A path inside the repository.
pub fn in_root(path: impl AsRef<Path>) -> PathBuf {
    root().join(path)
}

/// Cargo's output folder, where everything intermediate goes too.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => in_root("target"),
    }
}

/// Glue and optimised module. Always inside the repository, whatever Cargo's
/// output folder is: `tsconfig.json` and the bundler find the glue here.
pub fn wasm() -> PathBuf {
    in_root("target/wasm")
}

/// A path as the caller meant it: relative to where the command was given.
pub fn from_caller(path: &str) -> PathBuf {
    std::env::current_dir().unwrap_or_default().join(path)
}

/// A path as it is shown to people: relative to the root where it can be.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
