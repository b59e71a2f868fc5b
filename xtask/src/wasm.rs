//! The core as WebAssembly: compiled, given its JavaScript glue, optimised.
//!
//! In: the crate and `wasm-pack.toml`. Out: `target/wasm/recoupe.js` (glue, an
//! ES module whose `initSync` takes bytes), its types, and
//! `target/wasm/recoupe_bg.wasm`. The glue's generator is a library pinned to
//! the version of `wasm-bindgen` in Cargo.lock, so the two cannot drift apart.

use crate::matrix::Matrix;
use crate::paths;
use crate::process::{Failure, Outcome, program, read, write};
use crate::setup::wasm_library::{self, WasmLibrary};
use crate::setup::{self, node};
use lzma_rust2::{CheckType, LzmaOptions, XzOptions, XzWriter};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::PathBuf;

const TARGET: &str = "wasm32-unknown-unknown";

/// The module and its glue.
pub struct Wasm {
    /// The optimised module.
    pub module: PathBuf,
    /// The same, xz.
    pub compressed: PathBuf,
    /// Its JavaScript glue.
    pub glue: PathBuf,
}

/// Builds the module; does nothing that was already done on the same input.
pub fn build(matrix: &Matrix) -> Outcome<Wasm> {
    let library = wasm_library::ensure()?;
    node::ensure()?;
    let compiled = compile(matrix, library)?;
    let wasm = Wasm {
        module: paths::wasm().join("recoupe_bg.wasm"),
        compressed: paths::wasm().join("recoupe_bg.wasm.xz"),
        glue: paths::wasm().join("recoupe.js"),
    };

    let stamp_file = paths::wasm().join("stamp");
    let stamp = stamp(&compiled, matrix)?;
    if wasm.compressed.exists()
        && std::fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp)
    {
        return Ok(wasm);
    }
    // Taken away first: a build that stops half-way must not look finished.
    let _ = std::fs::remove_file(&stamp_file);
    glue(&compiled)?;
    optimise(matrix, &wasm)?;
    compress(&wasm)?;
    write(&stamp_file, stamp)?;
    Ok(wasm)
}

fn compile(matrix: &Matrix, library: WasmLibrary) -> Outcome<PathBuf> {
    // A folder of its own: two compilers may be at work, and neither waits for the other's lock.
    let folder = paths::target().join("wasm-cargo");
    let command = match library {
        WasmLibrary::Installed => crate::process::cargo(),
        WasmLibrary::Source => wasm_library::system_cargo(),
    };
    command
        .args(["rustc", "--release", "--package", "recoupe", "--lib"])
        .args(["--no-default-features", "--crate-type", "cdylib"])
        .args(["--target", TARGET, "--target-dir"])
        .args([&folder])
        .args(match library {
            WasmLibrary::Installed => &[][..],
            WasmLibrary::Source => &["-Z", "build-std=std,panic_abort"][..],
        })
        .env("CARGO_ENCODED_RUSTFLAGS", compiler_flags(matrix))
        .run()?;
    Ok(folder.join(TARGET).join("release/recoupe.wasm"))
}

/// Features, and the places of sources cut short: panic messages carry them,
/// and a page that is handed on says nothing of the machine it was built on.
fn compiler_flags(matrix: &Matrix) -> String {
    let mut flags = matrix.module.compiler.clone();
    for feature in &matrix.module.target_features {
        flags.push(format!("-Ctarget-feature=+{feature}"));
    }
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo_home = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    for (from, to) in [
        (cargo_home, "crates"),
        (paths::root().display().to_string(), "recoupe"),
    ] {
        flags.push(format!("--remap-path-prefix={from}={to}"));
    }
    flags.join("\u{1f}")
}

fn glue(compiled: &std::path::Path) -> Outcome {
    eprintln!("› JavaScript glue");
    let mut generator = wasm_bindgen_cli_support::Bindgen::new();
    generator
        .input_path(compiled)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true);
    generator
        .web(true)
        .and_then(|generator| generator.generate(paths::wasm()))
        .map_err(|error| Failure::new(format!("wasm-bindgen: {error:#}")))
}

fn optimise(matrix: &Matrix, wasm: &Wasm) -> Outcome {
    let optimised = wasm.module.with_extension("optimised");
    program("node")
        .args([paths::in_root("node_modules/binaryen/bin/wasm-opt")])
        .args(&matrix.module.optimiser)
        .args([&wasm.module])
        .args(["-o"])
        .args([&optimised])
        .run()?;
    std::fs::rename(&optimised, &wasm.module).map_err(|error| {
        Failure::new(format!(
            "{} cannot be replaced: {error}.",
            paths::shown(&wasm.module)
        ))
    })
}

/// Compresses the module with xz: a fifth smaller than gzip, and checked when it is read.
fn compress(wasm: &Wasm) -> Outcome {
    eprintln!("› xz");
    let mut options = XzOptions::with_preset(9);
    options.set_check_sum_type(CheckType::Crc32);
    // Nothing in the module is aligned to four bytes.
    options.lzma_options.pb = 0;
    options.lzma_options.nice_len = LzmaOptions::NICE_LEN_MAX;
    let module = read(&wasm.module)?;
    let compressed = XzWriter::new(Vec::new(), options)
        .and_then(|mut writer| {
            writer.write_all(&module)?;
            writer.finish()
        })
        .map_err(|error| {
            Failure::new(format!(
                "{} cannot be compressed: {error}.",
                paths::shown(&wasm.module)
            ))
        })?;
    write(&wasm.compressed, compressed)
}

/// What the result depends on.
fn stamp(compiled: &std::path::Path, matrix: &Matrix) -> Outcome<String> {
    let mut hash = Sha256::new();
    hash.update(read(compiled)?);
    hash.update(matrix.module.optimiser.join(" "));
    hash.update(setup::node::version_of("binaryen")?);
    Ok(format!("{:x}", hash.finalize()))
}
