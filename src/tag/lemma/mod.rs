//! Lemmas: the dictionary form of a word, given its part of speech.
//!
//! In: a word as written and its part of speech. Out: its lemma, never empty.
//! Two decisions are read from a trained model ([`layout`]): what replaces the
//! end of the folded word (« -aient » → « -er »), and how the result is cased
//! (« Visites » → « visite », but « États-Unis »). Each is a decision list: the
//! longest ending of the word that the model knows decides, the whole word
//! being the longest, so that « yeux » → « œil » stands beside « -eux » → « -eux ».
//!
//! Edit scripts over endings follow Chrupała, *Towards a machine-learning
//! architecture for lexical functional grammar parsing* (2008), chapter 6;
//! decision lists of endings, Jongejan & Dalianis, *Automatic training of
//! lemmatization rules that handle morphological changes in pre-, in- and
//! suffixes alike* (ACL 2009).

pub mod casing;
pub mod layout;
pub mod mark;

use std::borrow::Cow;

use super::file::ModelError;
use crate::report::PartOfSpeech;
use crate::text::fold::fold_into;
use casing::{Casing, Shape};
use layout::Layout;

/// Longer words are their own lemma.
const LONGEST_WORD: usize = 64;

/// A trained lemmatiser of one language, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Lemmas<'a> {
    layout: Layout<'a>,
}

impl<'a> Lemmas<'a> {
    /// A lemmatiser over the bytes of its file; `name` is the file's, for the error.
    ///
    /// # Errors
    /// What [`super::file::payload`] refuses, and a payload whose parts do not
    /// hold together.
    pub fn open(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        Ok(Self {
            layout: Layout::open(name, bytes)?,
        })
    }

    /// The lemma of a word as written. The word itself where nothing is known of it.
    pub fn lemma<'w>(&self, word: &'w str, part_of_speech: PartOfSpeech) -> Cow<'w, str> {
        if word.len() > LONGEST_WORD {
            return Cow::Borrowed(word);
        }
        let mut folded = String::new();
        fold_into(word, &mut folded);
        if folded.is_empty() {
            return Cow::Borrowed(word);
        }
        let shape = Shape::of(word);
        let casing = self
            .layout
            .decide(layout::casing_root(part_of_speech, shape), &folded)
            .and_then(Casing::from_number)
            .unwrap_or(Casing::AsWritten);
        let replaced = self
            .layout
            .decide(layout::ending_root(part_of_speech), &folded)
            .and_then(|number| self.layout.replace(&folded, number))
            .unwrap_or_else(|| folded.clone());
        let lemma = casing.apply(&replaced, word);
        if lemma == word {
            Cow::Borrowed(word)
        } else {
            Cow::Owned(lemma)
        }
    }
}

#[cfg(test)]
mod tests;
