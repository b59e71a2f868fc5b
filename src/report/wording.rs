//! What the articles call a person, a country or an event.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{Reason, Span};

/// One person, country or event and what each article calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Wording {
    /// What is called so.
    pub kind: WordingKind,
    /// Its fullest name; for an event, as it is most often called.
    pub name: String,
    /// Identifier of the [`super::Entity`] of a person or country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// Each article that speaks of it, in the articles' order.
    pub articles: Vec<ArticleWording>,
}

/// What is called by several names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WordingKind {
    /// A person.
    Person,
    /// A country, and what stands for it.
    Country,
    /// Something that happened.
    Event,
}

/// The designations of one thing in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct ArticleWording {
    /// Identifier of the article.
    pub article: String,
    /// In the order of their first appearance.
    pub designations: Vec<Designation>,
}

/// One way of calling something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Designation {
    /// As first written, on one line.
    pub text: String,
    /// A name or a common noun.
    pub kind: DesignationKind,
    /// Every place where it is written so, in order.
    pub spans: Vec<Span>,
    /// Why it is taken to stand for this.
    pub why: Reason,
}

/// How something is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum DesignationKind {
    /// « Kim Jong-un », « Kim »
    Name,
    /// « le dirigeant nord-coréen »
    Noun,
}
