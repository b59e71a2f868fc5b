//! Calendar expressions, resolved against the article's date where they are relative.
//!
//! In: a [`Reading`]. Out: dates in the order of the text, not overlapping,
//! outside boilerplate.

use super::Reading;
use crate::report::figure::Date;

/// The dates of an article.
#[inline(never)]
pub fn dates(_reading: &Reading) -> Vec<Date> {
    Vec::new()
}
