//! Who says what: direct, mixed and indirect quotes, each with its speaker and cue.
//!
//! In: a [`Reading`]. Out: quotes in the order of the text, outside boilerplate.

use super::Reading;
use crate::report::speech::Quote;

/// The quotes of an article.
#[inline(never)]
pub fn quotes(_reading: &Reading) -> Vec<Quote> {
    Vec::new()
}
