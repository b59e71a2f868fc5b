//! How much articles are alike, and why two of them are.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{Measure, Span};

/// Every pair of articles, scored.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Similarity {
    /// What was measured.
    pub measure: Measure,
    /// The articles' identifiers in the order of the matrix.
    pub order: Vec<String>,
    /// One cell for each pair. For `passages` the measure has a direction, and
    /// both `(a, b)` and `(b, a)` are present; otherwise `a` is given before `b`.
    pub cells: Vec<Cell>,
}

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Cell {
    /// Identifier of the row's article.
    pub a: String,
    /// Identifier of the column's article.
    pub b: String,
    /// 0 (nothing in common) to 1 (the same). For `passages`: the share of `a`'s words found in `b`.
    pub score: f64,
}

/// Two articles held against each other; made on demand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Pair {
    /// Identifier of the first article.
    pub a: String,
    /// Identifier of the second article.
    pub b: String,
    /// What was measured.
    pub measure: Measure,
    /// As in the matrix, `a` to `b`.
    pub score: f64,
    /// `b` to `a`; differs from `score` for `passages` only.
    pub score_back: f64,
    /// Contributions that sum to `score` (to 1e-9), largest first; none for
    /// `passages`, where the `words_a` of the passages sum to that share of `a`'s words.
    pub terms: Vec<Contribution>,
    /// Passages that both articles have, in `a`'s order.
    pub passages: Vec<Passage>,
    /// Share of `a`'s words that stand in `passages`, 0 to 1.
    pub shared_a: f64,
    /// Share of `b`'s words that stand in `passages`, 0 to 1.
    pub shared_b: f64,
    /// Identifiers of the entities that both name.
    pub entities_both: Vec<String>,
    /// Identifiers of the entities that only `a` names.
    pub only_a: Vec<String>,
    /// Identifiers of the entities that only `b` names.
    pub only_b: Vec<String>,
}

/// What one term adds to a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Contribution {
    /// As most often written.
    pub text: String,
    /// What it adds to the score.
    pub weight: f64,
    /// Occurrences in `a`.
    pub count_a: u32,
    /// Occurrences in `b`.
    pub count_b: u32,
    /// Number of articles of the dossier that have it.
    pub articles: u32,
    /// Occurrences in `a`.
    pub spans_a: Vec<Span>,
    /// Occurrences in `b`.
    pub spans_b: Vec<Span>,
}

/// A passage that two articles share.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Passage {
    /// Where it stands in `a`.
    pub a: Span,
    /// Where it stands in `b`.
    pub b: Span,
    /// Same word for word, or with small edits.
    pub kind: PassageKind,
    /// Words of `a`'s side.
    pub words_a: u32,
    /// Words of `b`'s side.
    pub words_b: u32,
    /// Words that stand on both sides.
    pub words_same: u32,
    /// Words of `a`'s side that `b` does not have.
    pub edits_a: Vec<Span>,
    /// Words of `b`'s side that `a` does not have.
    pub edits_b: Vec<Span>,
}

/// How close the two sides of a passage are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PassageKind {
    /// Word for word, but for case and punctuation.
    Verbatim,
    /// With words replaced, added or left out.
    Edited,
}
