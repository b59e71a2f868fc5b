//! `wasm-pack.toml`: every bundle made from the one module, its size budget,
//! and the optimiser's flags.

use crate::paths;
use crate::process::{Failure, Outcome, read_text};
use serde::Deserialize;

/// The packaging matrix.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    /// How the module is compiled.
    pub module: Module,
    /// What is made from it.
    pub bundles: Bundles,
}

/// How the module is compiled.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// WebAssembly features the compiler may use.
    pub target_features: Vec<String>,
    /// Arguments of the compiler besides.
    pub compiler: Vec<String>,
    /// Arguments of `wasm-opt`.
    pub optimiser: Vec<String>,
}

/// Every bundle.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundles {
    /// The stand-alone page.
    pub page: Bundle,
    /// One script tag that defines `<recoupe-dossier>`.
    pub element: Bundle,
    /// A page for an iframe.
    pub iframe: Bundle,
    /// A module for Node.
    pub node: Bundle,
}

/// One bundle.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The HTML file that everything is put into; a bundle has either this or `entry`.
    #[serde(default)]
    pub template: Option<String>,
    /// The script that is bundled.
    #[serde(default)]
    pub entry: Option<String>,
    /// Where it is written.
    pub output: String,
    /// The size it may not exceed.
    pub budget_bytes: u64,
}

impl Matrix {
    /// Reads `wasm-pack.toml`.
    pub fn read() -> Outcome<Self> {
        let text = read_text(&paths::in_root("wasm-pack.toml"))?;
        toml::from_str(&text).map_err(|error| Failure::new(format!("wasm-pack.toml: {error}")))
    }
}

impl Bundles {
    /// Every bundle with its name.
    pub fn all(&self) -> [(&'static str, &Bundle); 4] {
        [
            ("page", &self.page),
            ("element", &self.element),
            ("iframe", &self.iframe),
            ("node", &self.node),
        ]
    }
}
