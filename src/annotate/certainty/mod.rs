//! How surely each sentence's main statement is given, with the words that tell.
//!
//! In: a [`Reading`] and its quotes. Out: for each sentence a [`Stance`], in
//! their order. [`rule`] holds the rules, in the order in which they are asked;
//! [`hedge`] tells what hedges, [`conditional`] the conditional of the press from the
//! others, [`denial`] what denies, [`title`] which titles state something, [`label`]
//! what is no statement; [`interview`] finds answers.

mod conditional;
mod denial;
mod hedge;
mod interview;
mod label;
mod rule;
#[cfg(test)]
mod tests;
mod title;

use super::words::LONGEST_SENTENCE;
use super::{Reading, Words};
use crate::lang::roles::Roles;
use crate::report::speech::{Certainty, Quote};
use crate::report::{BlockKind, Reason, Span};
use rule::Scene;

/// How surely a sentence's main statement is given, and what tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stance {
    /// How surely.
    pub certainty: Certainty,
    /// The words that tell; `None` where there are none, as for what is asserted.
    pub trigger: Option<Span>,
    /// The rule.
    pub why: Reason,
    /// Number of the reader's correction that made it so.
    pub correction: Option<u32>,
}

/// The stance of each sentence; `None` for headings, datelines, boilerplate and
/// in a language without a pack.
#[inline(never)]
pub fn stances(reading: &Reading, quotes: &[Quote]) -> Vec<Option<Stance>> {
    if reading.pack.speech.says.is_empty() {
        return vec![None; reading.sentences.len()];
    }
    let words = Words { reading };
    let mut at = 0;
    let mut block = 0;
    let mut first = 0;
    let answers = interview::answers(&words);
    reading
        .sentences
        .iter()
        .map(|sentence| {
            let start = at;
            let mut roles = Roles::default();
            while let Some(token) = reading.tokens.get(at)
                && token.span.start < sentence.span.end
            {
                roles = roles.and(token.roles);
                at += 1;
            }
            while block + 1 < reading.blocks.len()
                && reading.blocks[block].span.end <= sentence.span.start
            {
                block += 1;
            }
            while first < quotes.len() && quotes[first].span.end <= sentence.span.start {
                first += 1;
            }
            let kind = reading
                .blocks
                .get(block)
                .map_or(BlockKind::Body, |block| block.kind);
            if start == at || matches!(kind, BlockKind::Boilerplate | BlockKind::Heading) {
                return None;
            }
            let last =
                quotes[first..].partition_point(|quote| quote.span.start < sentence.span.end);
            Scene {
                words: &words,
                sentence: start..at.min(start + LONGEST_SENTENCE),
                roles,
                span: sentence.span,
                // A quote of several sentences is credited in one of them.
                quotes: &quotes[first.saturating_sub(1)..first + last],
                kind,
                answers: is_within(&answers, sentence.span.start),
            }
            .stance()
        })
        .collect()
}

/// Whether a place lies in one of some spans, which are in order.
fn is_within(spans: &[Span], at: u32) -> bool {
    let after = spans.partition_point(|span| span.end <= at);
    spans.get(after).is_some_and(|span| span.start <= at)
}
