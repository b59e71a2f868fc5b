//! One article → its layers: named mentions, keyphrases, readability, quotes,
//! certainty, figures, dates, agency credits.
//!
//! In: a text with its tokens, forms, sentences and blocks. Out: spans with
//! the reason for each. Nothing here knows of other articles.

pub mod certainty;
pub mod credit;
pub mod date;
pub mod entity;
pub mod figure;
pub mod headline;
pub mod keyphrase;
pub mod quote;
pub mod readability;
mod reading;
mod window;
pub mod words;

pub use reading::Reading;
pub use words::Words;
