//! A name that is clear in one sentence settles it in the others: « Poutine »
//! after « Vladimir Poutine », whatever opens the sentence.

use rustc_hash::FxHashMap;

use crate::lang::roles::Roles;
use crate::report::{EntityKind, Reason, Span, TokenKind};
use crate::text::fold::{fold_accents, fold_accents_into};

use super::{NamedMention, Scene};

/// The clear mentions, and the further ones that follow from them, in order.
pub fn propagate(scene: &Scene, clear: Vec<NamedMention>) -> Vec<NamedMention> {
    let names = names(scene, &clear);
    if names.is_empty() {
        return clear;
    }
    let mut all = Vec::with_capacity(clear.len() * 2);
    let mut clear = clear.into_iter().peekable();
    let mut folded = String::new();
    let mut at = 0;
    while at < scene.tokens.len() {
        let position = scene.tokens[at].span.start;
        // Looked at where it stands: `next_if` would take each out and put it back.
        while clear
            .peek()
            .is_some_and(|mention| mention.span.start <= position)
            && let Some(mention) = clear.next()
        {
            while at < scene.tokens.len() && scene.tokens[at].span.start < mention.span.end {
                at += 1;
            }
            all.push(mention);
        }
        if at >= scene.tokens.len() {
            break;
        }
        if scene.tokens[at].span.start != position {
            continue;
        }
        if scene.capitalised(at)
            && !scene.roles(at).has(Roles::FUNCTION_WORD)
            && let Some((kind, full)) = {
                fold_accents_into(scene.slice(at), &mut folded);
                names.get(folded.as_str())
            }
            && !next_is_glued_name(scene, at)
        {
            all.push(NamedMention {
                span: Span {
                    start: position,
                    end: scene.tokens[at].span.end,
                },
                kind: *kind,
                why: Reason {
                    rule: "named-in-article".into(),
                    trigger: Some(full.clone()),
                },
            });
        }
        at += 1;
    }
    all.extend(clear);
    all
}

/// Words that name by themselves, with the full name they come from.
fn names(scene: &Scene, clear: &[NamedMention]) -> FxHashMap<String, (EntityKind, String)> {
    let mut names = FxHashMap::default();
    for mention in clear {
        let full = &scene.text[mention.span.start as usize..mention.span.end as usize];
        let words: Vec<&str> = full.split_whitespace().collect();
        let single = match (mention.kind, words.as_slice()) {
            (EntityKind::Person, [only]) => *only,
            (EntityKind::Person, [first, .., last]) => {
                let family_first = mention.why.rule == "family-name-first";
                if family_first { *first } else { *last }
            }
            (_, [only]) => *only,
            _ => continue,
        };
        if single.chars().count() < 2 {
            continue;
        }
        names
            .entry(fold_accents(single))
            .or_insert_with(|| (mention.kind, full.to_owned()));
    }
    names
}

/// « Kim Yo-jong » when only « Kim Jong-un » is known: another person.
fn next_is_glued_name(scene: &Scene, at: usize) -> bool {
    at + 1 < scene.tokens.len()
        && scene.tokens[at + 1].kind == TokenKind::Word
        && scene.capitalised(at + 1)
        && !scene.opens[at + 1]
        && !scene.roles(at + 1).has(Roles::FUNCTION_WORD)
}
