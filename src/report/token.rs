//! Sentences and tokens.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::speech::Certainty;
use super::{Reason, Span};

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// How surely its main statement is given; absent for headings, datelines,
    /// boilerplate, in a language without a pack, or when the layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The words that tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger: Option<Span>,
    /// Why it was taken to be given so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Reason>,
    /// Index, in the settings' list, of the reader's correction that made it so;
    /// absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// Its part of speech; absent in a language without a tagger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of_speech: Option<PartOfSpeech>,
    /// Dictionary form of a word or number, the word in lower case in a language
    /// without a lemmatiser; absent for other tokens. A contraction has the lemma
    /// of its first word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lemma: Option<String>,
}

/// A part of speech of Universal Dependencies
/// (<https://universaldependencies.org/u/pos/>). A contraction has that of its
/// first word (« du »: `ADP`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub enum PartOfSpeech {
    /// « grande »
    #[serde(rename = "ADJ")]
    Adjective,
    /// « de », « avec »
    #[serde(rename = "ADP")]
    Adposition,
    /// « hier », « pas »
    #[serde(rename = "ADV")]
    Adverb,
    /// « a » in « a dit », « est » in « est grand »
    #[serde(rename = "AUX")]
    Auxiliary,
    /// « et », « mais »
    #[serde(rename = "CCONJ")]
    CoordinatingConjunction,
    /// « la », « cette »
    #[serde(rename = "DET")]
    Determiner,
    /// « ah »
    #[serde(rename = "INTJ")]
    Interjection,
    /// « usine »
    #[serde(rename = "NOUN")]
    Noun,
    /// « deux », « 12 »
    #[serde(rename = "NUM")]
    Numeral,
    /// “not”, “’s”, “to” before a verb
    #[serde(rename = "PART")]
    Particle,
    /// « elle », « qui »
    #[serde(rename = "PRON")]
    Pronoun,
    /// « Moscou »
    #[serde(rename = "PROPN")]
    ProperNoun,
    /// « , »
    #[serde(rename = "PUNCT")]
    Punctuation,
    /// « que » in « dit que », « si »
    #[serde(rename = "SCONJ")]
    SubordinatingConjunction,
    /// « % », « € »
    #[serde(rename = "SYM")]
    Symbol,
    /// « déclare »
    #[serde(rename = "VERB")]
    Verb,
    /// What has none of these: foreign words, debris.
    #[serde(rename = "X")]
    Other,
}

impl PartOfSpeech {
    /// All of them, by their names in Universal Dependencies.
    pub const ALL: [(&'static str, Self); 17] = [
        ("ADJ", Self::Adjective),
        ("ADP", Self::Adposition),
        ("ADV", Self::Adverb),
        ("AUX", Self::Auxiliary),
        ("CCONJ", Self::CoordinatingConjunction),
        ("DET", Self::Determiner),
        ("INTJ", Self::Interjection),
        ("NOUN", Self::Noun),
        ("NUM", Self::Numeral),
        ("PART", Self::Particle),
        ("PRON", Self::Pronoun),
        ("PROPN", Self::ProperNoun),
        ("PUNCT", Self::Punctuation),
        ("SCONJ", Self::SubordinatingConjunction),
        ("SYM", Self::Symbol),
        ("VERB", Self::Verb),
        ("X", Self::Other),
    ];

    /// The one that Universal Dependencies call `name`, e.g. `NOUN`.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|&(_, part)| part)
    }

    /// Its name in Universal Dependencies.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TokenKind {
    /// A word.
    Word,
    /// A number in digits.
    Number,
    /// A punctuation mark.
    Punctuation,
    /// Any other sign.
    Symbol,
    /// A web or mail address.
    Url,
    /// `@name` or `#topic`.
    Handle,
    /// An emoji, whole.
    Emoji,
}
