//! A factual summary in counts, each with what it counts.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

/// A count and what it counts. The faces make a sentence of each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Fact {
    /// What is counted.
    pub kind: FactKind,
    /// How many; for [`FactKind::CommonText`] a share, 0 to 1.
    pub count: f64,
    /// What was counted, by identifier or index, as [`FactKind`] says.
    pub of: Vec<String>,
}

/// What a fact counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Articles; of: their identifiers.
    Articles,
    /// Publications; of: their names.
    Outlets,
    /// Words without boilerplate; of: nothing.
    Words,
    /// Persons that every article names; of: identifiers of entities.
    PersonsInAll,
    /// Persons that only one article names; of: identifiers of entities.
    PersonsInOne,
    /// Statements that two articles or more give; of: indices in `coverage.items`.
    StatementsShared,
    /// Quotes with a speaker; of: identifiers of the articles that have any.
    QuotesAttributed,
    /// Quotes without a speaker; of: identifiers of the articles that have any.
    QuotesUnattributed,
    /// Sentences in the conditional; of: identifiers of the articles that have any.
    ConditionalSentences,
    /// Things counted of which two articles give different values; of: what is counted.
    FiguresDisagree,
    /// Passages that two articles or more have; of: identifiers of families.
    Families,
    /// The share of all words that another article has too; of: identifiers of the articles.
    CommonText,
    /// Articles that credit an agency; of: their identifiers.
    AgencyCredits,
}
