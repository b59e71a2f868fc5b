//! The source line of an article: whom and what it draws on.

use serde::Serialize;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::Span;

/// Whom and what an article draws on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct SourceLine {
    /// Identifier of the article.
    pub article: String,
    /// Each source once, in order of appearance.
    pub sources: Vec<CitedSource>,
    /// Number of the first paragraph with a source, standfirst included, from 1;
    /// absent where there is none.
    pub first_paragraph: Option<u32>,
    /// Paragraphs that the article has, standfirst included.
    pub paragraphs: u32,
    /// The articles of the dossier whose outlet it cites, in order of appearance.
    pub cites: Vec<CitedOutlet>,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct CitedSource {
    /// As the article first writes it, or the name that a pronoun first stands for.
    pub text: String,
    /// Identifier of the [`super::Entity`], where it is a name or stands for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// What kind of source.
    pub kind: SourceKind,
    /// Where it stands, each time it is drawn on.
    pub spans: Vec<Span>,
    /// Indices in the article's `quotes`, rising.
    pub quotes: Vec<u32>,
}

/// What kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A person, body or government with its name.
    Named,
    /// An agency, paper, station or site: what it says was said to it, or seen by it.
    SecondHand,
    /// Nobody with a name (« selon des sources »).
    Unnamed,
}

/// Another article of the dossier, by its outlet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct CitedOutlet {
    /// Identifier of that article.
    pub article: String,
    /// Where its outlet is named.
    pub span: Span,
}
