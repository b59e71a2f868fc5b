//! Text that several articles have in common, and the agencies they credit.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{PassageKind, Span};

/// A passage that two articles or more have, with all its places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Family {
    /// Identifier inside the report.
    pub id: String,
    /// Word for word everywhere, or with small edits.
    pub kind: PassageKind,
    /// How many articles have it.
    pub articles: u32,
    /// Index in `places` of the reference, which the other places' edits are told
    /// against: the place that shares most words with the others.
    pub reference: u32,
    /// The words of the reference that stand in every place, adjacent ones as one span.
    pub common: Vec<Span>,
    /// How many words that is.
    pub words_common: u32,
    /// What makes its being shared unremarkable, where most of its words stand in such text.
    pub discount: Option<Discount>,
    /// Every place, in the articles' order and then in the text's.
    pub places: Vec<FamilyPlace>,
}

/// Where a passage of several articles stands in one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct FamilyPlace {
    /// Identifier of the article.
    pub article: String,
    /// From its first to its last word.
    pub span: Span,
    /// How many words it has.
    pub words: u32,
    /// What it has otherwise than the reference, in order; empty for the reference.
    pub edits: Vec<Edit>,
}

/// A difference between a place and the reference of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Edit {
    /// The words here; absent where words of the reference are left out.
    pub here: Option<Span>,
    /// The words of the reference in their stead; absent where words are put in.
    pub reference: Option<Span>,
}

/// Text that articles share without one being made from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Discount {
    /// Between quotation marks.
    Quote,
    /// The title.
    Title,
    /// The credit of an agency.
    Credit,
}

/// A stretch of an article that others have too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Shared {
    /// Where it stands; the stretches of one article do not overlap.
    pub span: Span,
    /// How many articles have these words, this one included: two or more.
    pub articles: u32,
    /// Identifier of its [`Family`].
    pub family: String,
}

/// The credit of one or more news agencies (« avec AFP », “(Reuters)”).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Credit {
    /// The words of the credit, without parentheses or dashes around them.
    pub span: Span,
    /// The agencies by name; empty where none is named (« avec agences »).
    pub agencies: Vec<String>,
}
