//! The standard library for `wasm32-unknown-unknown`. Three ways, the first
//! that works: it is there · `rustup target add` · Debian's own compiler,
//! which comes with the library's source, compiled along with the crate.

use super::apt;
use crate::process::{Failure, Outcome, Program, program};
use std::path::Path;
use std::sync::OnceLock;

const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];
const BY_HAND: &str = "The standard library for WebAssembly is missing: install it with “rustup target add wasm32-unknown-unknown”.";

/// How the standard library is had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WasmLibrary {
    /// Ready to link, beside the compiler that started this tool.
    Installed,
    /// As source, of the system's own compiler.
    Source,
}

/// Finds or installs the library and says which way was taken.
pub fn ensure() -> Outcome<WasmLibrary> {
    static FOUND: OnceLock<WasmLibrary> = OnceLock::new();
    if let Some(found) = FOUND.get() {
        return Ok(*found);
    }
    let found = find()?;
    Ok(*FOUND.get_or_init(|| found))
}

fn find() -> Outcome<WasmLibrary> {
    if installed() {
        eprintln!("WebAssembly library: installed.");
        return Ok(WasmLibrary::Installed);
    }
    if source_installed() {
        eprintln!("WebAssembly library: built from the source in Debian's rust-web-src.");
        return Ok(WasmLibrary::Source);
    }
    if crate::process::on_path(&["rustup"]).is_some() {
        eprintln!("Installing with rustup: the standard library for {TARGET}");
        if program("rustup")
            .args(["target", "add", TARGET])
            .run()
            .is_ok()
            && installed()
        {
            return Ok(WasmLibrary::Installed);
        }
        eprintln!("rustup could not fetch it; trying Debian's packages.");
    }
    apt::install("WebAssembly", &PACKAGES, BY_HAND)?;
    if !source_installed() {
        return Err(Failure::new(BY_HAND));
    }
    eprintln!("WebAssembly library: built from the source in Debian's rust-web-src.");
    Ok(WasmLibrary::Source)
}

/// True when the compiler on `PATH` has the library.
fn installed() -> bool {
    program("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .is_ok_and(|folder| {
            std::fs::read_dir(folder.trim()).is_ok_and(|mut files| {
                files.any(|file| {
                    file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
                })
            })
        })
}

/// True when the system's compiler and the library's source are there.
fn source_installed() -> bool {
    let compiler = Path::new("/usr/bin/rustc");
    Path::new("/usr/bin/cargo").is_file()
        && compiler.is_file()
        && system(program(compiler))
            .args(["--print", "sysroot"])
            .output()
            .is_ok_and(|sysroot| {
                Path::new(sysroot.trim())
                    .join("lib/rustlib/src/rust/library/std/Cargo.toml")
                    .is_file()
            })
}

/// The system's Cargo, allowed to compile the standard library.
pub fn system_cargo() -> Program {
    system(program("/usr/bin/cargo")).env("RUSTC_BOOTSTRAP", "1")
}

/// Frees a program of the system from what rustup and Cargo put into the
/// environment of this tool: their compiler, and their libraries.
fn system(program: Program) -> Program {
    let path = std::env::var("PATH").unwrap_or_default();
    [
        "CARGO",
        "RUSTC",
        "RUSTDOC",
        "RUSTUP_TOOLCHAIN",
        "RUSTUP_HOME",
        "LD_LIBRARY_PATH",
    ]
    .iter()
    .fold(program, |program, name| program.without_env(name))
    .env("PATH", format!("/usr/bin:{path}"))
}
