//! The name that a pronoun, or a speaker left out, stands for.

use super::found::Found;
use crate::annotate::Words;
use crate::report::speech::Quote;

/// The quotes as the report has them, each speaker with what it stands for.
pub fn settle(words: &Words, found: &[Found]) -> Vec<Quote> {
    found.iter().map(|found| found.quote(words)).collect()
}
