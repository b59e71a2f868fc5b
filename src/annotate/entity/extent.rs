//! What a name covers: no determiner, no title, no verb, no sign at its ends;
//! all of a person's name.

use std::ops::Range;

use super::scene::Scene;
use super::tagger::Name;
use crate::lang::roles::Roles;
use crate::report::{EntityKind, PartOfSpeech, TokenKind};

/// Tokens in lower case that may begin a listed name.
const LONGEST_HEAD: usize = 3;

/// Tokens of a listed name at most.
const LONGEST_LISTED: usize = 12;

/// The names without what is no part of them, and with what is; those that
/// have a capital.
pub fn settled(scene: &Scene, names: Vec<Name>) -> Vec<Name> {
    let mut settled: Vec<Name> = Vec::with_capacity(names.len());
    let names = names.into_iter().flat_map(|name| parted(scene, name));
    let mut names = names.peekable();
    while let Some(mut name) = names.next() {
        let free = names
            .peek()
            .map_or(scene.tokens.len(), |next| next.tokens.start);
        if name.kind == EntityKind::Person {
            name.tokens.end = full(scene, &name.tokens, free);
        }
        trim(scene, &mut name);
        if name.tokens.clone().any(|at| scene.capitalised(at)) && !is_no_name(scene, &name) {
            let free = settled.last().map_or(0, |last| last.tokens.end);
            name.tokens.start = listed_start(scene, &name.tokens, free);
            if is_landmark(scene, &name.tokens) {
                name.kind = EntityKind::Place;
            }
            as_listed(scene, &mut name);
            while names
                .next_if(|next| next.tokens.start < name.tokens.end)
                .is_some()
            {}
            settled.push(name);
        }
    }
    settled
}

/// The names, a person's ending before a preposition of place, where a listed place
/// may follow: « Kim » « en » « Russie ».
fn parted(scene: &Scene, name: Name) -> impl Iterator<Item = Name> {
    let is_preposition =
        |&at: &usize| !scene.capitalised(at) && scene.roles(at).has(Roles::PLACE_PREPOSITION);
    let inside = name.tokens.start + 1..name.tokens.end;
    let preposition = inside.clone().find(is_preposition);
    let preposition = preposition.filter(|_| name.kind == EntityKind::Person);
    let place = preposition.and_then(|at| {
        let (length, listed) = scene.listed(at + 1, inside.end)?;
        (listed.kind == EntityKind::Place).then(|| Name {
            tokens: at + 1..at + 1 + length,
            kind: EntityKind::Place,
        })
    });
    let person = Name {
        tokens: name.tokens.start..preposition.unwrap_or(name.tokens.end),
        ..name
    };
    [Some(person), place].into_iter().flatten()
}

/// The end of a person's name, before `free`: « Kim Jong » goes on in « Un ».
fn full(scene: &Scene, tokens: &Range<usize>, free: usize) -> usize {
    let mut end = tokens.end;
    while end < free
        && scene.capitalised(end)
        && !scene.opens[end]
        && scene.are_one_space_apart(end - 1)
        && !scene.tokens[end].boilerplate
    {
        end += 1;
    }
    end
}

/// The start of a listed name that begins in lower case and holds these tokens
/// (« bande de Gaza »); not before `free`.
fn listed_start(scene: &Scene, tokens: &Range<usize>, free: usize) -> usize {
    let reach = tokens.start.saturating_sub(LONGEST_HEAD).max(free)..tokens.start;
    reach
        .filter(|at| scene.roles(*at).has(Roles::LISTED_LOWER))
        .find(|&at| {
            scene
                .listed(at, tokens.end)
                .is_some_and(|(length, _)| at + length == tokens.end)
        })
        .unwrap_or(tokens.start)
}

/// A word for a landmark and its name (“River Tamar”); longer names may be of a
/// body there (“Lake District National Park Authority”).
fn is_landmark(scene: &Scene, tokens: &Range<usize>) -> bool {
    tokens.len() == 2
        && scene.roles(tokens.start).has(Roles::LANDMARK)
        && scene.capitalised(tokens.start + 1)
}

/// A listed name of several words is what the list says, to its end (« Conseil de
/// sécurité de l’ONU »).
fn as_listed(scene: &Scene, name: &mut Name) {
    let start = name.tokens.start;
    let reach = (start + LONGEST_LISTED).min(scene.tokens.len());
    if let Some((length, listed)) = scene.listed(start, reach)
        && length > 1
        && length >= name.tokens.len()
    {
        name.tokens.end = start + length;
        name.kind = listed.kind;
    }
}

/// Days, devices and other words that have a capital, portfolios of ministers
/// (« le ministre des Affaires étrangères »), and what only a product or a work is
/// written like: no place stands alone between quotation marks (« lanceurs « Grad » »).
fn is_no_name(scene: &Scene, name: &Name) -> bool {
    if name.kind == EntityKind::Place && stands_between_marks(scene, &name.tokens) {
        return true;
    }
    if name.tokens.len() == 1 {
        let only = name.tokens.start;
        return scene.roles(only).has(Roles::NOT_NAME) || is_designation(scene.slice(only));
    }
    if !scene
        .roles(name.tokens.end - 1)
        .has(Roles::PORTFOLIO_ADJECTIVE)
    {
        return false;
    }
    let mut before = name.tokens.start.checked_sub(1);
    while let Some(at) = before.filter(|at| scene.roles(*at).has(Roles::LINK)) {
        before = at.checked_sub(1);
    }
    before.is_some_and(|at| scene.roles(at).has(Roles::PERSON_TITLE))
}

/// Letters, a hyphen, a number: a type of machine (« Su-35 », « CH-47F »).
fn is_designation(word: &str) -> bool {
    word.split_once(['-', '‐', '‑'])
        .is_some_and(|(letters, number)| {
            letters.chars().all(char::is_alphabetic)
                && number.starts_with(|c: char| c.is_ascii_digit())
        })
}

/// Whether quotation marks stand right before and after the tokens.
fn stands_between_marks(scene: &Scene, tokens: &Range<usize>) -> bool {
    let is_mark = |at: usize| matches!(scene.slice(at), "«" | "»" | "“" | "”" | "„" | "\"");
    let before = tokens.start.checked_sub(1);
    before.is_some_and(is_mark) && tokens.end < scene.tokens.len() && is_mark(tokens.end)
}

/// Takes off what is no part of the name.
fn trim(scene: &Scene, name: &mut Name) {
    while !name.tokens.is_empty() && goes_before(scene, name) {
        name.tokens.start += 1;
    }
    while !name.tokens.is_empty() && goes_after(scene, name.tokens.end - 1) {
        name.tokens.end -= 1;
    }
}

/// Whether the first token is a sign, a determiner, a link, a person's title, or
/// a noun of place that is no part of the name (« ville de … »).
fn goes_before(scene: &Scene, name: &Name) -> bool {
    let at = name.tokens.start;
    if is_sign(scene, at) {
        return true;
    }
    let roles = scene.roles(at);
    let goes_on = name.tokens.len() > 1;
    if scene.capitalised(at) {
        // « Pourquoi Séoul … »
        let opens = scene.opens[at]
            && roles.has(Roles::FUNCTION_WORD)
            && !roles.has_any([Roles::DETERMINER, Roles::LINK, Roles::PLACE_PREPOSITION]);
        let honours = name.kind == EntityKind::Person && roles.has(Roles::HONORIFIC);
        return goes_on && (opens || honours);
    }
    match name.kind {
        EntityKind::Person => {
            roles.has(Roles::HONORIFIC)
                || roles.has(Roles::PERSON_TITLE)
                || roles.has(Roles::DETERMINER) && !roles.has(Roles::PARTICLE)
        }
        EntityKind::Place => {
            roles.has(Roles::DETERMINER)
                || roles.has(Roles::LINK)
                || goes_on && roles.has(Roles::PLACE_NOUN) && !roles.has(Roles::LANDMARK)
                || goes_on && roles.has(Roles::WORKS) && is_bare(scene, at)
        }
        EntityKind::Organisation => roles.has(Roles::DETERMINER) || roles.has(Roles::LINK),
    }
}

/// Whether a noun follows its preposition without a determiner (« en gare de Tulle »).
fn is_bare(scene: &Scene, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| scene.roles(before).has(Roles::PLACE_PREPOSITION))
}

/// Whether the last token is a sign, or a word that no name ends with.
fn goes_after(scene: &Scene, at: usize) -> bool {
    is_sign(scene, at)
        || !scene.capitalised(at)
            && matches!(
                scene.tokens[at].part_of_speech,
                Some(
                    PartOfSpeech::Verb
                        | PartOfSpeech::Auxiliary
                        | PartOfSpeech::Adposition
                        | PartOfSpeech::Determiner
                        | PartOfSpeech::Pronoun
                        | PartOfSpeech::CoordinatingConjunction
                        | PartOfSpeech::SubordinatingConjunction
                )
            )
}

fn is_sign(scene: &Scene, at: usize) -> bool {
    matches!(
        scene.tokens[at].kind,
        TokenKind::Punctuation | TokenKind::Symbol | TokenKind::Emoji
    )
}
