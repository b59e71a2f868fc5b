//! Who is given as saying what, article by article, and the same words in several.

use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{EntityKind, Span};

/// One statement that several articles carry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Statement {
    /// Who makes it, as the fullest version that names somebody has it; absent
    /// where none does.
    pub speaker: Option<String>,
    /// Identifier of that [`super::Entity`], where known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// One for each quote, in the order of the articles.
    pub versions: Vec<Version>,
    /// Index, in `versions`, of the one with the most words.
    pub fullest: u32,
    /// Indices, in the settings' list, of the reader's corrections that put its
    /// versions together, or took some away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<u32>,
}

/// A statement as one article has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Version {
    /// Identifier of the article.
    pub article: String,
    /// Index in the article's `quotes`.
    pub quote: u32,
    /// Where the words stand.
    pub span: Span,
    /// Whether the words are given as said, or reported.
    pub carriage: Carriage,
    /// Words here that the fullest version does not have, in order.
    pub added: Vec<Span>,
    /// Words of the fullest version that are not here, in order: positions in
    /// that version's article.
    pub left_out: Vec<Span>,
}

/// How an article carries what somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Carriage {
    /// Between marks, in full or in part.
    Verbatim,
    /// In the article's words.
    Reported,
}

/// What one speaker is given as saying, article by article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct SpeakerRow {
    /// The speaker's fullest name.
    pub speaker: String,
    /// Identifier of the [`super::Entity`].
    pub entity: String,
    /// What speaks.
    pub kind: EntityKind,
    /// One for each article that has something the speaker said, in their order.
    pub cells: Vec<SpeakerCell>,
}

/// What one speaker is given as saying in one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct SpeakerCell {
    /// Identifier of the article.
    pub article: String,
    /// The nearest to the speaker's own words that the article comes.
    pub carriage: Carriage,
    /// Indices in the article's `quotes`, rising.
    pub quotes: Vec<u32>,
}
