//! An article as the layers after its names find it.

use std::rc::Rc;

use super::entity::NamedMention;
use crate::document::{Document, Form, Token};
use crate::lang::Pack;
use crate::report::{Block, Sentence};
use crate::text::language;

/// What stands of an article when quotes, certainty, figures and dates are read.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// Exactly as it came in.
    pub text: &'a str,
    /// In order, not overlapping.
    pub blocks: &'a [Block],
    /// In order, boilerplate included; each has its part of speech.
    pub tokens: &'a [Token],
    /// What [`Token::form`] points at.
    pub forms: &'a [Rc<Form>],
    /// In order; they cover every token.
    pub sentences: &'a [Sentence],
    /// In order, not overlapping, outside boilerplate.
    pub mentions: &'a [NamedMention],
    /// ISO date of the article, where known.
    pub published: Option<&'a str>,
    /// What is known of its language.
    pub pack: &'static Pack,
}

impl<'a> Reading<'a> {
    /// A document that has all of it.
    pub fn of(document: &'a Document) -> Self {
        Self {
            text: &document.text,
            blocks: &document.blocks,
            tokens: &document.tokens,
            forms: &document.forms,
            sentences: &document.sentences,
            mentions: &document.mentions,
            published: document.published.as_deref(),
            pack: language::pack_of(&document.language),
        }
    }

    /// A token as it is written.
    pub fn written(&self, token: &Token) -> &'a str {
        token.span.slice(self.text)
    }

    /// The form of a word or number; `None` for punctuation and other signs.
    pub fn form(&self, token: &Token) -> Option<&'a Form> {
        self.forms.get(token.form as usize).map(Rc::as_ref)
    }
}
