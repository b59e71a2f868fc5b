//! Figures and dates of several articles side by side.

use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

/// One thing that several articles count.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct FigureRow {
    /// The lemma of what is counted, as most of its figures have it; absent
    /// where none has a noun.
    pub counted: Option<String>,
    /// The unit of measure, as most of its figures have it.
    pub unit: Option<String>,
    /// Words that the sentences of several articles share, as the first of them
    /// writes them, in its order: why they are taken to count one thing.
    pub shared: Vec<String>,
    /// True when two articles give values that cannot both be, within how exact
    /// each is given.
    pub disagree: bool,
    /// Every figure, in the articles' order and then in the text's.
    pub cells: Vec<FigureCell>,
    /// Indices, in the settings' list, of the reader's corrections that put its
    /// figures together, or took some away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<u32>,
}

/// A figure of one article in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct FigureCell {
    /// Identifier of the article.
    pub article: String,
    /// Index in that article's `figures`.
    pub figure: u32,
    /// Index of its sentence, in that article's `sentences`.
    pub sentence: u32,
}

/// A day, month or year, and what the articles date so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct TimelineDate {
    /// ISO 8601: `2012`, `2012-05` or `2012-05-22`.
    pub iso: String,
    /// Every date so resolved, in the articles' order and then in the text's.
    pub events: Vec<TimelineEvent>,
}

/// A date in a sentence of one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct TimelineEvent {
    /// Identifier of the article.
    pub article: String,
    /// Index in that article's `dates`.
    pub date: u32,
    /// Index of its sentence, in that article's `sentences`.
    pub sentence: u32,
}
