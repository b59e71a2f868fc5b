//! What an article does not have of what the others carry, and what only it has.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;

/// What each article was held against, and what was not found in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Coverage {
    /// How many of the other articles must carry an item for it to be told as
    /// not found: as set, and at most all of the others.
    pub least: u32,
    /// What the articles carry, the most widely carried first.
    pub items: Vec<CoverageItem>,
    /// One entry for each article, in the articles' order.
    pub articles: Vec<ArticleCoverage>,
}

/// Something that articles carry.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct CoverageItem {
    /// What it is.
    pub kind: CoverageKind,
    /// As most fully or most often written.
    pub text: String,
    /// Identifier of the [`super::Entity`] of a person, place or organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// How many articles carry it.
    pub articles: u32,
    /// Where it stands, in the articles' order and then in the text's; at most
    /// three places an article.
    pub places: Vec<ArticleSpan>,
}

/// What an item of coverage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum CoverageKind {
    /// Named, under any of its aliases.
    Person,
    /// Named, under any of its aliases.
    Place,
    /// Named, under any of its aliases.
    Organisation,
    /// The same words given as said.
    Statement,
    /// The same value of the same thing.
    Figure,
    /// The same phrase, in any inflected form.
    Keyphrase,
}

/// A place in one of the articles.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct ArticleSpan {
    /// Identifier of the article.
    pub article: String,
    /// Where in it.
    pub span: Span,
}

/// What was not found in an article, and what only it has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct ArticleCoverage {
    /// Identifier of the article.
    pub article: String,
    /// Items that at least [`Coverage::least`] of the others carry and that were
    /// not found here: indices in [`Coverage::items`], rising, at most 100.
    pub not_found: Vec<u32>,
    /// How many there are, those over 100 included.
    pub not_found_count: u32,
    /// Items that no other article has: indices in [`Coverage::items`], rising.
    pub only_here: Vec<u32>,
}
