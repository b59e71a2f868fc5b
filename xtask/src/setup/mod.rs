//! What a verb lacks is fetched here: the WebAssembly standard library, npm
//! packages, browsers, Cargo tools.
//!
//! In: nothing. Out: the thing, or one sentence saying what to install by
//! hand. Each step says what it installs before it does, and does nothing the
//! second time.

pub mod apt;
pub mod browsers;
pub mod cargo_tools;
pub mod node;
pub mod wasm_library;
