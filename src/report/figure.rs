//! Figures and dates, as an article gives them.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;

/// A number, in digits or words, with what it counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Figure {
    /// Number and head noun (« quatre heures »), or the number alone where the noun is not there.
    pub span: Span,
    /// Its value, powers of ten multiplied out: « 1,2 million » is 1,200,000.
    pub value: f64,
    /// Whether it is given as exact.
    pub bound: Bound,
    /// The unit of measure, as its symbol (`%`, `km`, `€`, `h`); absent where things are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The noun of what is counted or measured; absent where it is not there.
    pub of: Option<Span>,
    /// That noun's lemma.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<String>,
    /// Index, in the settings' list, of the reader's correction that made it so;
    /// absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// Whether a figure is given as exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// « 300 »
    Exact,
    /// « environ 300 », « une dizaine »
    About,
    /// « au moins 300 », « plus de 300 »
    AtLeast,
    /// « moins de 300 », « jusqu’à 300 »
    AtMost,
}

/// A calendar expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Date {
    /// As written, without preposition.
    pub span: Span,
    /// ISO 8601, as fine as the text or the article's date settles it: `2012`,
    /// `2012-05`, `2012-05-22`; absent where nothing does.
    pub iso: Option<String>,
    /// True where it is counted from another day (« mardi »).
    pub relative: bool,
    /// What it is counted from; absent where it settles itself, or nothing is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<DateReference>,
}

/// What a relative date is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum DateReference {
    /// The day the article was published, [`super::Article::published`].
    Published,
    /// A whole date at the head of its text.
    Text,
}
