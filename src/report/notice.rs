//! What the reader is told of an article that was read, and of an input that was not.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

/// What the reader should know about how an article was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Notice {
    /// What happened.
    pub code: NoticeCode,
    /// A name or number that belongs to it.
    pub detail: Option<String>,
}

/// What happened while an article was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The bytes were not UTF-8 and were read as Windows-1252.
    ReadAsWindows1252,
    /// The bytes were UTF-16 and were read as such.
    ReadAsUtf16,
    /// Lone surrogates or other impossible characters were replaced; detail: how many.
    ReplacedCharacters,
    /// Neither French nor English: only the language-neutral part was run.
    UnknownLanguage,
    /// The same text as another article; detail: its identifier.
    SameTextAs,
    /// Too few words for its numbers to mean much; detail: how many.
    VeryShort,
    /// Very long; detail: number of characters.
    VeryLong,
    /// Every block was taken for boilerplate; the page shows them all.
    OnlyBoilerplate,
}

/// An input that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Failure {
    /// Identifier the caller gave.
    pub id: String,
    /// File name or label of the input.
    pub name: String,
    /// What went wrong.
    pub code: FailureCode,
    /// A name or number that belongs to it.
    pub detail: Option<String>,
}

/// What can be wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FailureCode {
    /// No characters at all.
    Empty,
    /// Nothing but white space.
    Blank,
    /// Not text: detail names the kind of file where it is known, else the byte offset.
    Binary,
    /// Neither UTF-8 nor Windows-1252; detail: the byte offset.
    InvalidEncoding,
    /// Longer than can be read; detail: number of bytes.
    TooLong,
    /// The file could not be opened; detail: the system's words. Command line only.
    Unreadable,
    /// An HTML page in which no article was found.
    NoArticle,
}
