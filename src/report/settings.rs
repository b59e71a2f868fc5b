//! What a report is made with.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::correction::Correction;

/// What the reader chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// The language to read in, or `auto` to detect it article by article.
    pub language: LanguageChoice,
    /// What similarity is measured on.
    pub measure: Measure,
    /// How the matrix is ordered.
    pub order: Order,
    /// What is left out of similarity and of common text, besides boilerplate.
    pub without: Without,
    /// How many of the other articles must carry something for it to be told as
    /// not found in an article; at least 1, and never more than there are.
    pub least_others: u32,
    /// The unit of every span.
    pub offsets: Offsets,
    /// The layers to report; the others come back empty.
    pub layers: Vec<Layer>,
    /// The reader's corrections of the names, applied in this order.
    pub corrections: Vec<Correction>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: LanguageChoice::Auto,
            measure: Measure::Words,
            order: Order::Likeness,
            without: Without::default(),
            least_others: 2,
            offsets: Offsets::Utf16,
            layers: vec![
                Layer::Sentences,
                Layer::Blocks,
                Layer::Keywords,
                Layer::Entities,
                Layer::Quotes,
                Layer::Certainty,
                Layer::Figures,
                Layer::Dates,
                Layer::Similarity,
                Layer::Passages,
                Layer::Coverage,
                Layer::Wording,
                Layer::Sources,
            ],
            corrections: Vec::new(),
        }
    }
}

/// A language to read in, or detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LanguageChoice {
    /// Detect it, article by article.
    Auto,
    /// French.
    Fr,
    /// English.
    En,
}

/// What similarity is measured on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// Cosine of TF-IDF vectors over stems.
    Words,
    /// Cosine of TF-IDF vectors over entities.
    Names,
    /// Cosine of TF-IDF vectors over statements, which are quotes of the same words.
    Quotes,
    /// Cosine of TF-IDF vectors over figures with what they count.
    Figures,
    /// Share of an article's words that stand in passages shared with the other.
    Passages,
}

/// How the matrix is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// As the articles were given.
    Entered,
    /// By title, A to Z.
    Alphabetical,
    /// Like beside like: average linkage, optimal leaf order.
    Likeness,
}

/// What is left out of similarity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(default)]
pub struct Without {
    /// Words between quotation marks do not count.
    pub quotes: bool,
    /// Names of persons, places and organisations do not count.
    pub names: bool,
    /// Titles do not count.
    pub titles: bool,
    /// Agency credits do not count.
    pub credits: bool,
}

/// The unit of every span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
    /// Bytes of UTF-8.
    Utf8,
    /// Unicode scalar values.
    Char,
}

/// A part of the report that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    /// `articles[].tokens`
    Tokens,
    /// `articles[].sentences`
    Sentences,
    /// `articles[].blocks`
    Blocks,
    /// `articles[].keywords` and `articles[].distinctive`
    Keywords,
    /// `articles[].mentions` and `entities`
    Entities,
    /// `articles[].quotes`, `statements` and `speakers`
    Quotes,
    /// `articles[].sentences[].certainty` and `articles[].headline`
    Certainty,
    /// `articles[].figures`, and `figures`
    Figures,
    /// `articles[].dates`, and `timeline`
    Dates,
    /// `similarity`
    Similarity,
    /// `families`, `articles[].shared` and `articles[].credits`
    Passages,
    /// `coverage`
    Coverage,
    /// `wording`
    Wording,
    /// `sources`
    Sources,
    /// `pairs`: shared passages and reasons of every pair, which grow with the
    /// square of the number of articles
    Pairs,
}
