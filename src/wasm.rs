//! Face 1: what JavaScript calls. No logic of its own.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::intake::Input;
use crate::report::Settings;
use crate::report::search::{Query, QueryProblem};

/// Reports a panic on the console before the trap ends the worker.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The program's version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Several articles together.
#[wasm_bindgen]
#[derive(Default)]
pub struct Dossier(crate::Dossier);

#[wasm_bindgen]
impl Dossier {
    /// An empty dossier.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads one article, as far as the layers of the settings want; gives the
    /// failure when it cannot be read, else null.
    #[wasm_bindgen(js_name = setArticle)]
    pub fn set_article(
        &mut self,
        input: JsValue,
        bytes: Option<Vec<u8>>,
        settings: JsValue,
    ) -> Result<JsValue, JsValue> {
        let mut input: Input = serde_wasm_bindgen::from_value(input)?;
        input.bytes = bytes;
        match self.0.set_article(input, &read_settings(settings)?) {
            Some(failure) => write(failure),
            None => Ok(JsValue::NULL),
        }
    }

    /// Keeps these articles, in this order, and forgets the others.
    pub fn retain(&mut self, ids: Vec<String>) {
        self.0.retain(&ids);
    }

    /// The report by these settings.
    pub fn report(&mut self, settings: JsValue) -> Result<JsValue, JsValue> {
        write(&self.0.report(&read_settings(settings)?))
    }

    /// The report as the command line prints it.
    #[wasm_bindgen(js_name = reportJson)]
    pub fn report_json(&mut self, settings: JsValue) -> Result<String, JsValue> {
        Ok(crate::json::to_string(
            &self.0.report(&read_settings(settings)?),
        ))
    }

    /// Every place of a query: a concordance, or `{ problem }` where the query
    /// cannot be answered.
    pub fn search(&mut self, query: JsValue, settings: JsValue) -> Result<JsValue, JsValue> {
        let query: Query = serde_wasm_bindgen::from_value(query)?;
        match self.0.search(&query, &read_settings(settings)?) {
            Ok(concordance) => write(&concordance),
            Err(problem) => write(&Refused { problem }),
        }
    }

    /// The sequences of words that come back, at most `most` of them.
    pub fn ngrams(&mut self, most: u32, settings: JsValue) -> Result<JsValue, JsValue> {
        write(&self.0.ngrams(most, &read_settings(settings)?))
    }

    /// Two articles held against each other.
    pub fn pair(&mut self, a: &str, b: &str, settings: JsValue) -> Result<JsValue, JsValue> {
        match self.0.pair(a, b, &read_settings(settings)?) {
            Ok(pair) => write(&pair),
            Err(unknown) => {
                web_sys::console::warn_1(&unknown.to_string().into());
                Err(js_sys::Error::new(&unknown.to_string()).into())
            }
        }
    }
}

/// A query that cannot be answered.
#[derive(Serialize)]
struct Refused {
    problem: QueryProblem,
}

/// Settings, complete or in part; nothing at all gives the default.
fn read_settings(settings: JsValue) -> Result<Settings, JsValue> {
    if settings.is_undefined() || settings.is_null() {
        return Ok(Settings::default());
    }
    Ok(serde_wasm_bindgen::from_value(settings)?)
}

fn write(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
