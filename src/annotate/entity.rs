//! Named mentions of persons, places and organisations in one article.

use crate::report::{EntityKind, Reason, Span};

/// A named mention of one article, before aliases are merged over all articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedMention {
    /// UTF-8 bytes.
    pub span: Span,
    /// What it names.
    pub kind: EntityKind,
    /// Why.
    pub why: Reason,
}
