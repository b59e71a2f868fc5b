//! Bytes → text and blocks: encodings, plain text, boilerplate marked block by
//! block with the rule that marked it.

use crate::report::Format;

/// What the caller hands in for one article.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Input {
    /// Unique in a dossier.
    pub id: String,
    /// File name or label, used in messages and, failing all else, as title.
    pub name: String,
    /// Given by the reader; wins over what is found in the text.
    pub title: Option<String>,
    /// Given by the reader.
    pub outlet: Option<String>,
    /// ISO date, given by the reader.
    pub published: Option<String>,
    /// The text, when it is already decoded.
    pub text: Option<String>,
    /// The bytes of a file, when it is not.
    #[serde(skip)]
    pub bytes: Option<Vec<u8>>,
    /// Kind of input; `Html` means that `text` was taken out of a page by `extractor`.
    pub format: Option<Format>,
    /// Name and version of the extractor, for `Html`.
    pub extractor: Option<String>,
    /// One body: no title, no boilerplate.
    pub plain: bool,
    /// Blocks that the reader restored, by their first position in UTF-16 code units.
    pub restored: Vec<u32>,
}
