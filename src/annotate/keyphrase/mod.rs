//! What an article is about: noun phrases and names, ranked.
//!
//! In: an article's tokens with their parts of speech, its named mentions. Out:
//! its [`Keyword`]s, best first. [`unit`] reads the tokens as nouns, whole names,
//! adjectives; [`candidate`] finds the phrases they make and counts them;
//! [`score`] weighs the counts; [`select`] leaves out what a better one says.
//!
//! Noun phrases as candidates follow Hulth, *Improved automatic keyword
//! extraction given more linguistic knowledge* (EMNLP 2003); the weighing of a
//! few numbers of each, Witten et al., *KEA* (DL 1999). In a language without a
//! tagger every longer word is read as a noun.

pub mod candidate;
pub mod score;
mod select;
mod unit;

use crate::document::Document;
use crate::report::Keyword;

pub use candidate::Text;
pub use score::Weights;

/// Keyphrases reported.
pub const LONGEST_LIST: usize = 20;

/// The keyphrases of a text, best first.
#[inline(never)]
pub fn keyphrases(text: &Text) -> Vec<Keyword> {
    select::best(text, &score::WEIGHTS, LONGEST_LIST)
}

/// The best `most` keyphrases of an article by other weights than our own.
pub fn weighed(document: &Document, weights: &Weights, most: usize) -> Vec<Keyword> {
    select::best(&Text::of(document), weights, most)
}

/// Every candidate of an article with its numbers, none left out.
pub fn candidates(document: &Document) -> Vec<Keyword> {
    select::all(&Text::of(document))
}

#[cfg(test)]
mod tests;
