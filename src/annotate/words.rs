//! The tokens of an article, asked about by their number.

use std::ops::Range;

use super::Reading;
use super::entity::NamedMention;
use crate::lang::roles::Roles;
use crate::report::{Block, EntityKind, PartOfSpeech, Span, TokenKind};

/// Tokens of a sentence that are looked at: what is longer is no prose, and time
/// stays near linear.
pub const LONGEST_SENTENCE: usize = 600;
/// Tokens between an auxiliary and its participle, at most.
const MOST_BETWEEN: usize = 6;

/// A reading, by the numbers of its tokens. A number past the last token is
/// nothing, and answers no to everything.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The article.
    pub reading: &'a Reading<'a>,
}

impl<'a> Words<'a> {
    /// As written.
    pub fn written(&self, at: usize) -> &'a str {
        let token = self.reading.tokens.get(at);
        token.map_or("", |token| self.reading.written(token))
    }

    /// Folded; as written for punctuation and other signs.
    pub fn folded(&self, at: usize) -> &'a str {
        let Some(token) = self.reading.tokens.get(at) else {
            return "";
        };
        match self.reading.form(token) {
            Some(form) => &form.text,
            None => self.reading.written(token),
        }
    }

    /// The lemma, folded; nothing for punctuation and other signs.
    pub fn lemma(&self, at: usize) -> &'a str {
        let token = self.reading.tokens.get(at);
        let form = token.and_then(|token| self.reading.form(token));
        form.map_or("", |form| &form.lemma)
    }

    /// The roles that it plays.
    pub fn roles(&self, at: usize) -> Roles {
        let token = self.reading.tokens.get(at);
        token.map_or(Roles::default(), |token| token.roles)
    }

    /// Whether it plays `role`.
    pub fn has(&self, at: usize, role: Roles) -> bool {
        self.roles(at).has(role)
    }

    /// Whether it is this part of speech.
    pub fn is(&self, at: usize, part: PartOfSpeech) -> bool {
        let token = self.reading.tokens.get(at);
        token.is_some_and(|token| token.part_of_speech == Some(part))
    }

    /// A verb or auxiliary.
    pub fn is_verb(&self, at: usize) -> bool {
        self.is(at, PartOfSpeech::Verb) || self.is(at, PartOfSpeech::Auxiliary)
    }

    /// An infinitive: told by its form, or by the word before it.
    pub fn is_infinitive(&self, at: usize) -> bool {
        let after = self.reading.pack.speech.infinitive_after;
        self.is_verb(at)
            && self.folded(at) == self.lemma(at)
            && (after.is_empty() || at > 0 && after.contains(&self.folded(at - 1)))
    }

    /// A verb that can have a subject of its own: no infinitive, participle or gerund.
    pub fn is_finite(&self, at: usize) -> bool {
        self.is_verb(at)
            && !self.is_infinitive(at)
            && !self.is_lone_participle(at)
            && !self.is_gerund(at)
    }

    /// A verb of speech; « fait valoir » at its second word.
    pub fn is_speech(&self, at: usize) -> bool {
        (self.has(at, Roles::SAYS) || self.has(at, Roles::MAY_SAY)) && self.is_verb(at)
            || self.has(at, Roles::MADE) && at > 0 && self.has(at - 1, Roles::MAKER)
    }

    /// A word that can be a verb of speech, whatever it was taken for: for where
    /// a verb is expected.
    pub fn may_be_speech(&self, at: usize) -> bool {
        self.is_speech(at) || self.may_be_verb(at, Roles::MAY_SAY)
    }

    /// A word that was taken for no verb, and plays `role` if it is one.
    pub fn may_be_verb(&self, at: usize, role: Roles) -> bool {
        self.has(at, role)
            && !self.is_verb(at)
            && !self.is_capital(at)
            && self.mention(at).is_none()
    }

    /// A participle without an auxiliary before it, or another before « et ».
    pub fn is_lone_participle(&self, at: usize) -> bool {
        if !(self.reading.pack.speech.is_participle)(self.folded(at)) {
            return false;
        }
        let between = |at: usize| {
            self.is(at, PartOfSpeech::Adverb)
                // « a d’abord nié »
                || self.is(at, PartOfSpeech::Adposition)
                || at > 0 && self.is(at - 1, PartOfSpeech::Adposition) && self.is_noun(at)
                || self.has(at, Roles::NEGATION)
                || self.has(at, Roles::SUBJECT)
        };
        let before = (at.saturating_sub(MOST_BETWEEN)..at)
            .rev()
            .find(|&at| !between(at));
        !before.is_some_and(|at| {
            self.is(at, PartOfSpeech::Auxiliary)
                || self.is(at, PartOfSpeech::CoordinatingConjunction)
        })
    }

    /// « craignant »
    pub fn is_gerund(&self, at: usize) -> bool {
        self.is_verb(at) && (self.reading.pack.speech.is_gerund)(self.folded(at))
    }

    /// Whether it is punctuation.
    pub fn is_mark(&self, at: usize) -> bool {
        let token = self.reading.tokens.get(at);
        token.is_some_and(|token| token.kind == TokenKind::Punctuation)
    }

    /// What ends a sentence.
    pub fn is_final(&self, at: usize) -> bool {
        self.is_mark(at)
            && matches!(
                self.written(at).as_bytes(),
                [b'.' | b'!' | b'?', ..] | [0xe2, 0x80, 0xa6]
            )
    }

    /// Whether it is a word with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.written(at).starts_with(char::is_uppercase)
    }

    /// A noun, proper or not.
    pub fn is_noun(&self, at: usize) -> bool {
        self.is(at, PartOfSpeech::Noun) || self.is(at, PartOfSpeech::ProperNoun)
    }

    /// The mention that a token belongs to.
    pub fn mention(&self, at: usize) -> Option<&'a NamedMention> {
        let token = self.reading.tokens.get(at).filter(|token| token.named)?;
        let mentions = self.reading.mentions;
        let after = mentions.partition_point(|mention| mention.span.end <= token.span.start);
        mentions
            .get(after)
            .filter(|mention| mention.span.start <= token.span.start)
    }

    /// Whether it belongs to the name of a person.
    pub fn is_person(&self, at: usize) -> bool {
        self.mention(at)
            .is_some_and(|mention| mention.kind == EntityKind::Person)
    }

    /// The number after the last token of the mention that a token belongs to.
    pub fn mention_end(&self, at: usize) -> Option<usize> {
        let end = self.mention(at)?.span.end;
        let tokens = self.reading.tokens;
        Some(
            at + tokens[at..]
                .iter()
                .take_while(|token| token.span.start < end)
                .count(),
        )
    }

    /// The first token of the mention that a token belongs to.
    pub fn mention_start(&self, at: usize) -> Option<usize> {
        let start = self.mention(at)?.span.start;
        let tokens = &self.reading.tokens[..=at];
        let inside = tokens
            .iter()
            .rev()
            .take_while(|token| token.span.start >= start);
        Some(at + 1 - inside.count())
    }

    /// The span of some tokens; they are not empty.
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        Span {
            start: self.reading.tokens[tokens.start].span.start,
            end: self.reading.tokens[tokens.end - 1].span.end,
        }
    }

    /// The tokens of the sentence that a token stands in, no further than
    /// [`LONGEST_SENTENCE`] from it.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let tokens = self.reading.tokens;
        let sentences = self.reading.sentences;
        let start = tokens[at].span.start;
        let number = sentences.partition_point(|sentence| sentence.span.end <= start);
        let Some(sentence) = sentences.get(number) else {
            return at..at + 1;
        };
        let whole = self.within(sentence.span);
        let first = whole.start.max(at.saturating_sub(LONGEST_SENTENCE));
        first..whole.end.min(at + LONGEST_SENTENCE).max(at + 1)
    }

    /// The block that a token stands in.
    pub fn block(&self, at: usize) -> Option<&'a Block> {
        let start = self.reading.tokens.get(at)?.span.start;
        let blocks = self.reading.blocks;
        let number = blocks.partition_point(|block| block.span.end <= start);
        blocks.get(number)
    }

    /// The tokens inside a span.
    pub fn within(&self, span: Span) -> Range<usize> {
        let tokens = self.reading.tokens;
        let first = tokens.partition_point(|token| token.span.start < span.start);
        first..first + tokens[first..].partition_point(|token| token.span.end <= span.end)
    }
}
