//! Who says what: direct, mixed and indirect quotes, each with its speaker and cue.
//!
//! In: a [`Reading`]. Out: quotes in the order of the text, outside boilerplate.
//! [`marked`] finds what stands between marks, [`between`] tells which of it is
//! speech, [`fragment`] which fragments are, [`reported`] finds what is reported
//! without marks; [`credit`] and [`source`] find the verb and who speaks,
//! [`antecedent`] the name that a pronoun stands for.

mod antecedent;
mod between;
pub mod credit;
mod found;
mod fragment;
mod marked;
mod reported;
pub mod source;
#[cfg(test)]
mod tests;

use super::Reading;
use super::Words;
use crate::report::BlockKind;
use crate::report::speech::Quote;
use found::Found;

/// The quotes of an article.
#[inline(never)]
pub fn quotes(reading: &Reading) -> Vec<Quote> {
    if reading.pack.speech.says.is_empty() {
        return Vec::new();
    }
    let words = Words { reading };
    let mut stretches = Vec::new();
    let mut left_open = false;
    for block in reading.blocks {
        if block.kind == BlockKind::Boilerplate {
            continue;
        }
        marked::marked(
            &words,
            words.within(block.span),
            &mut left_open,
            &mut stretches,
        );
    }
    let mut found: Vec<Found> = between::quotes(&words, &stretches);
    found = reported::with_reported(&words, &stretches, found);
    antecedent::settle(&words, &found)
}
