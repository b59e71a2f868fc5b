//! Tokens read as the parts of noun phrases; a name is one part, however many
//! words it has.

use super::candidate::Text;
use crate::document::{Form, Token};
use crate::lang::roles::Roles;
use crate::report::{PartOfSpeech, TokenKind};

/// What a part of a sentence can be in a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// « usine »
    Noun,
    /// « Corée du Nord »
    Name,
    /// « nucléaire »
    Adjective,
    /// « 9 »
    Number,
    /// What joins a noun to its complement: « de »
    Link,
    /// What may stand after it: « la »
    Article,
    /// What ends a phrase.
    Other,
}

/// A part of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    /// What it is.
    pub class: Class,
    /// First token.
    pub start: usize,
    /// Token after the last.
    pub end: usize,
}

impl Unit {
    /// A noun or a name.
    pub fn is_nominal(&self) -> bool {
        matches!(self.class, Class::Noun | Class::Name)
    }
}

/// Letters of the shortest word that is a noun where there is no tagger.
const SHORTEST: usize = 4;

/// Reads the tokens `[start, end)` of a sentence into `units`.
pub fn read(text: &Text, start: usize, end: usize, units: &mut Vec<Unit>) {
    units.clear();
    let mut at = start;
    while at < end {
        let name = text.names[at];
        let class = class(text, at);
        let mut next = at + 1;
        if name != 0 {
            while next < end && text.names[next] == name {
                next += 1;
            }
        } else if class == Class::Name {
            while next < end && text.names[next] == 0 && self::class(text, next) == Class::Name {
                next += 1;
            }
        }
        units.push(Unit {
            class: if name != 0 { Class::Name } else { class },
            start: at,
            end: next,
        });
        at = next;
    }
}

fn class(text: &Text, at: usize) -> Class {
    /// What says more of a word than its part of speech does.
    const TOLD: Roles = Roles::COMPLEMENT_LINK
        .and(Roles::ARTICLE)
        .and(Roles::GRAMMATICAL)
        .and(Roles::LIGHT);
    let token = &text.tokens[at];
    // One question for all that is told without its part of speech: signs and small words.
    if !token.counts() | token.roles.has(TOLD) | (token.kind == TokenKind::Number) {
        return small(token);
    }
    match token.part_of_speech {
        Some(PartOfSpeech::Noun) => Class::Noun,
        Some(PartOfSpeech::ProperNoun) => Class::Name,
        Some(PartOfSpeech::Adjective) => Class::Adjective,
        Some(PartOfSpeech::Numeral) => Class::Number,
        Some(_) => Class::Other,
        None => untagged(token, &text.forms[token.form as usize]),
    }
}

/// What a sign, a number or a word of no matter is.
fn small(token: &Token) -> Class {
    if !token.counts() {
        Class::Other
    } else if token.kind == TokenKind::Number {
        Class::Number
    } else if token.roles.has(Roles::COMPLEMENT_LINK) {
        Class::Link
    } else if token.roles.has(Roles::ARTICLE) {
        Class::Article
    } else {
        Class::Other
    }
}

fn untagged(token: &Token, form: &Form) -> Class {
    let long = form.text.chars().take(SHORTEST).count() == SHORTEST;
    if token.kind == TokenKind::Word && long && !form.roles.has(Roles::NOT_NAME) {
        Class::Noun
    } else {
        Class::Other
    }
}
