//! A person who is clear in one sentence is settled in the others: « Poutine »
//! after « Vladimir Poutine », whatever opens the sentence.

use rustc_hash::FxHashMap;

use crate::lang::roles::Roles;
use crate::report::{EntityKind, Reason, TokenKind};
use crate::text::fold::{fold_accents, fold_accents_into};

use super::tagger::gazetteer::Kinds;
use super::{NamedMention, Scene};

/// The clear mentions, and the further ones that follow from them, in order.
pub fn propagate(scene: &Scene, clear: Vec<NamedMention>) -> Vec<NamedMention> {
    let names = names(scene, &clear);
    if names.is_empty() {
        return clear;
    }
    let mut all = Vec::with_capacity(clear.len() * 2);
    let mut folded = String::new();
    let mut full_name = |single: &str| {
        fold_accents_into(single, &mut folded);
        names.get(folded.as_str()).copied()
    };
    let start = |at: usize| scene.tokens[at].span.start;
    let mut capitals = scene.capitals.iter().copied().peekable();
    for mut mention in clear {
        while let Some(at) = capitals.next_if(|&at| start(at) < mention.span.start) {
            all.extend(further(scene, at, &mut full_name));
        }
        // « Kim » is no town where « Kim Jong-un » is named.
        let may_be_person = match mention.kind {
            EntityKind::Person => true,
            EntityKind::Place => capitals
                .peek()
                .is_some_and(|&at| is_no_known_place(scene, at, &mention)),
            EntityKind::Organisation => false,
        };
        let single = words(scene, &mention);
        if may_be_person
            && let Some(full) = full_name(single)
            && full != single
        {
            mention.kind = EntityKind::Person;
            mention.why = named_in_article(full);
        }
        while capitals
            .next_if(|&at| start(at) < mention.span.end)
            .is_some()
        {}
        all.push(mention);
    }
    for at in capitals {
        all.extend(further(scene, at, &mut full_name));
    }
    all
}

/// The mention that a word with a capital is, where it names a person by itself.
fn further<'a>(
    scene: &Scene,
    at: usize,
    full_name: &mut impl FnMut(&str) -> Option<&'a str>,
) -> Option<NamedMention> {
    if scene.roles(at).has(Roles::FUNCTION_WORD) {
        return None;
    }
    let full = full_name(scene.slice(at))?;
    (!next_is_glued_name(scene, at)).then(|| NamedMention {
        span: scene.tokens[at].span,
        kind: EntityKind::Person,
        why: named_in_article(full),
    })
}

/// Words that name a person by themselves, with the full name they come from.
fn names<'a>(scene: &Scene<'a>, clear: &[NamedMention]) -> FxHashMap<String, &'a str> {
    let mut names = FxHashMap::default();
    let mut add = |single: &str, full: &'a str| {
        if single.chars().nth(1).is_some() {
            names.entry(fold_accents(single)).or_insert(full);
        }
    };
    let persons = || {
        clear
            .iter()
            .filter(|mention| mention.kind == EntityKind::Person)
            .map(|mention| (mention, words(scene, mention)))
    };
    for (mention, full) in persons() {
        let mut words = full.split_whitespace();
        if let (Some(first), Some(last)) = (words.next(), words.next_back()) {
            let family_first = mention.why.rule == "family-name-first";
            add(if family_first { first } else { last }, full);
        }
    }
    for (_, single) in persons() {
        if !single.contains(char::is_whitespace) {
            add(single, single);
        }
    }
    names
}

fn words<'a>(scene: &Scene<'a>, mention: &NamedMention) -> &'a str {
    mention.span.slice(scene.text)
}

/// That the name is named in full elsewhere, where it is.
fn named_in_article(full: &str) -> Reason {
    Reason {
        rule: "named-in-article".into(),
        trigger: Some(full.to_owned()),
    }
}

/// Whether a place has one word, which the lists do not know for a place.
fn is_no_known_place(scene: &Scene, at: usize, mention: &NamedMention) -> bool {
    let form = scene.form(at);
    let kinds = form.and_then(|form| form.names.word.get());
    scene.tokens[at].span == mention.span
        && !scene.roles(at).has(Roles::LISTED)
        && !kinds.is_some_and(|word| word.kinds.has(Kinds::PLACE) || word.kinds.has(Kinds::COMMUNE))
}

/// « Kim Yo-jong » when only « Kim Jong-un » is known: another person.
fn next_is_glued_name(scene: &Scene, at: usize) -> bool {
    at + 1 < scene.tokens.len()
        && scene.tokens[at + 1].kind == TokenKind::Word
        && scene.capitalised(at + 1)
        && !scene.opens[at + 1]
        && !scene.roles(at + 1).has(Roles::FUNCTION_WORD)
}
