//! One article → its layers: named mentions, keyphrases, readability.
//!
//! In: a text with its tokens, forms, sentences and blocks. Out: spans with
//! the reason for each. Nothing here knows of other articles.

pub mod entity;
pub mod keyphrase;
pub mod readability;
