//! Tokens read as the parts of noun phrases; a name is one part, however many
//! words it has.

use super::candidate::Text;
use crate::document::Token;
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
        let class = if name != 0 {
            Class::Name
        } else {
            class(text, at)
        };
        let mut next = at + 1;
        if class == Class::Name {
            while next < end
                && text.names[next] == name
                && (name != 0 || self::class(text, next) == Class::Name)
            {
                next += 1;
            }
        }
        units.push(Unit {
            class,
            start: at,
            end: next,
        });
        at = next;
    }
}

/// What a token is: of all that holds, the last. No branches but choices: what
/// follows what has no pattern.
fn class(text: &Text, at: usize) -> Class {
    const NO_MATTER: Roles = Roles::GRAMMATICAL.and(Roles::LIGHT);
    let token = &text.tokens[at];
    let part = token.part_of_speech;
    let mut class = if part.is_some() {
        Class::Other
    } else {
        untagged(text, token)
    };
    for (holds, told) in [
        (part == Some(PartOfSpeech::Noun), Class::Noun),
        (part == Some(PartOfSpeech::ProperNoun), Class::Name),
        (part == Some(PartOfSpeech::Adjective), Class::Adjective),
        (part == Some(PartOfSpeech::Numeral), Class::Number),
        (token.roles.has(NO_MATTER), Class::Other),
        (token.roles.has(Roles::ARTICLE), Class::Article),
        (token.roles.has(Roles::COMPLEMENT_LINK), Class::Link),
        (token.kind == TokenKind::Number, Class::Number),
        (!token.counts(), Class::Other),
    ] {
        class = if holds { told } else { class };
    }
    class
}

fn untagged(text: &Text, token: &Token) -> Class {
    let Some(form) = text.forms.get(token.form as usize) else {
        return Class::Other;
    };
    let long = form.text.chars().take(SHORTEST).count() == SHORTEST;
    if token.kind == TokenKind::Word && long && !form.roles.has(Roles::NOT_NAME) {
        Class::Noun
    } else {
        Class::Other
    }
}
