//! What an article is about, and what sets it apart.

use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;

/// A keyword and its numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Keyword {
    /// As most often written in the article.
    pub text: String,
    /// A product of powers of the numbers below, as
    /// `recoupe::annotate::keyphrase::score` says; only its order means something.
    pub score: f64,
    /// How often it occurs.
    pub count: u32,
    /// How many words it has.
    pub words: u32,
    /// In how many sentences it occurs.
    pub sentences: u32,
    /// Where it first occurs: 0 the first word, 1 the end.
    pub first: f64,
    /// Words before its first occurrence.
    pub before: u32,
    /// True when it stands in the title or standfirst.
    pub in_title: bool,
    /// True when it is written with a capital inside a sentence.
    pub capital: bool,
    /// True when it stands nowhere outside a longer phrase.
    pub within: bool,
    /// How rare its commonest word is: words of general text for each one of
    /// that word, as a natural logarithm; 9 where nothing is known of the language.
    pub rarity: f64,
    /// Where it occurs.
    pub spans: Vec<Span>,
}

/// A term that sets one article apart from the others of the dossier.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct DistinctiveTerm {
    /// As most often written in the article.
    pub text: String,
    /// Log-likelihood ratio G² (Dunning 1993; Rayson & Garside 2000).
    pub log_likelihood: f64,
    /// Occurrences here.
    pub count: u32,
    /// Occurrences in the other articles together.
    pub count_elsewhere: u32,
    /// Occurrences expected here if it were spread evenly.
    pub expected: f64,
    /// Where it occurs.
    pub spans: Vec<Span>,
}
