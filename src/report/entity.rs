//! Names, and who or what they stand for over all articles.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;
use super::correction::EntityAnchor;

/// A named mention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// Identifier of its [`Entity`].
    pub entity: String,
    /// What it names.
    pub kind: EntityKind,
    /// Why it was taken for a name of this kind.
    pub why: Reason,
    /// Index, in the settings' list, of the reader's correction that made it a
    /// mention; absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// Why a mention was taken for a name, or an alias merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Reason {
    /// The rule, in kebab case; the faces put it in words.
    pub rule: Cow<'static, str>,
    /// The words of the text, or the list, that set the rule off.
    pub trigger: Option<String>,
}

impl Reason {
    /// The rule of what the reader said.
    pub const READER: &str = "reader";
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
}

/// One person, place or organisation over all articles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Entity {
    /// Identifier inside the report.
    pub id: String,
    /// Its fullest common name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Every way it is written, with why it was merged; most frequent first.
    pub aliases: Vec<Alias>,
    /// Mentions in each article that has any, in the articles' order.
    pub by_article: Vec<EntityCount>,
    /// How unevenly the articles name it: the log-likelihood ratio G² (Dunning
    /// 1993) of the counts against the articles' lengths in words; 0 when each
    /// article has its share.
    pub log_likelihood: f64,
    /// Entities that are often spoken of as one, yet are not it (a capital and its country).
    pub related: Vec<Related>,
    /// How a correction cites it.
    pub anchor: EntityAnchor,
    /// The corrections that made it what it is: their indices in the settings' list, rising.
    pub corrections: Vec<u32>,
}

/// One way an entity is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Alias {
    /// As written.
    pub text: String,
    /// How often, over all articles.
    pub count: u32,
    /// Why it is the same entity.
    pub why: Reason,
}

/// How often an entity is named in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct EntityCount {
    /// Identifier of the article.
    pub article: String,
    /// Number of mentions.
    pub count: u32,
}

/// An entity that stands for another in the press, without being it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Related {
    /// Identifier of the other entity.
    pub entity: String,
    /// Why they are related, e.g. `capital-of`.
    pub why: String,
}
