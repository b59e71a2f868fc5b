//! Who says what, and how surely.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{Reason, Span};

/// Words that an article gives as said or written by someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Quote {
    /// The reported words, without the marks around them; an incise (« …, dit-elle, … ») is inside.
    pub span: Span,
    /// How they are reported.
    pub kind: QuoteKind,
    /// Who speaks, where the text says it.
    pub speaker: Option<Speaker>,
    /// The verb or preposition that reports (« a déclaré », « selon »), where there is one.
    pub cue: Option<Span>,
    /// Why it was taken for a quote of this kind.
    pub why: Reason,
    /// Index, in the settings' list, of the reader's correction that made it so;
    /// absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// How words are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// Between marks, free-standing or after a colon.
    Direct,
    /// A fragment between marks, inside a report.
    Mixed,
    /// Reported without marks.
    Indirect,
}

/// Who speaks in a quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Speaker {
    /// As written beside the quote; it may lie in another sentence than the quote.
    pub span: Span,
    /// Identifier of the [`super::Entity`] it names or stands for; absent where
    /// the text does not say, or the layer `entities` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// The mention that a pronoun or noun (« le porte-parole ») was taken to
    /// stand for; absent where the speaker is a name as written, or unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub antecedent: Option<Span>,
}

/// How surely a sentence's main statement is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// In the outlet's own voice.
    Asserted,
    /// Reported from a source, named or not.
    Attributed,
    /// In the press conditional, or hedged.
    Conditional,
    /// A denial.
    Denied,
    /// A question.
    Question,
}

/// A title that asserts what the text gives less surely, and nowhere asserts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct HeadlineFlag {
    /// The title's sentence.
    pub title: Span,
    /// The sentence of the text that carries the same statement.
    pub sentence: Span,
    /// How surely that sentence is given: conditional, attributed or denied.
    pub certainty: Certainty,
}
