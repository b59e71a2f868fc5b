//! What in the text speaks for a name, in a word or two for the reader.
//!
//! The tagger weighs hundreds of features; told is the plainest of them that a
//! reader can check, the nearest to the name first.

use super::scene::Scene;
use super::tagger::Name;
use crate::lang::roles::Roles;
use crate::report::{EntityKind, Reason};

/// The reason for `name`.
pub fn reason(scene: &Scene, name: &Name) -> Reason {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let told = |rule: &'static str, trigger: Option<usize>| Reason {
        rule: rule.into(),
        trigger: trigger.map(|at| scene.slice(at).to_owned()),
    };
    let first = scene.roles(start);
    let before = start.checked_sub(1);
    let role_before = |role: Roles| before.filter(|at| scene.roles(*at).has(role));
    match name.kind {
        EntityKind::Person => {
            if is_family_first(scene, name) {
                return told("family-name-first", Some(start));
            }
            let title = role_before(Roles::HONORIFIC).or(role_before(Roles::PERSON_TITLE));
            if let Some(title) = title {
                return told("title-before", Some(title));
            }
            if first.has(Roles::FIRST_NAME) {
                return told("first-name", Some(start));
            }
            if (start..end).any(|at| is_initial(scene.slice(at))) {
                return told("initials", None);
            }
            if let Some(verb) = speech_verb(scene, end) {
                return told("speech-verb", Some(verb));
            }
        }
        EntityKind::Place => {
            if is_listed(scene, name, EntityKind::Place) {
                return told("list-of-places", None);
            }
            if first.has(Roles::LANDMARK) && end - start > 1 {
                return told("landmark", Some(start));
            }
            if let Some(noun) = place_noun(scene, start) {
                return told("place-before", Some(noun));
            }
        }
        EntityKind::Organisation => {
            if is_listed(scene, name, EntityKind::Organisation) {
                return told("list-of-organisations", None);
            }
            if first.has(Roles::ORGANISATION_HEAD) {
                return told("institution", Some(start));
            }
            if scene.roles(end - 1).has(Roles::ORGANISATION_HEAD) {
                return told("institution", Some(end - 1));
            }
            if end - start == 1 && scene.upper_case(start) {
                return told("upper-case", None);
            }
        }
    }
    told("way-of-writing", None)
}

/// « Kim Jong-un », « Xi Jinping », but « Kim Clijsters ».
fn is_family_first(scene: &Scene, name: &Name) -> bool {
    let (start, last) = (name.tokens.start, name.tokens.end - 1);
    if start == last {
        return false;
    }
    let first = scene.roles(start);
    let korean = is_korean_given_name(scene.slice(last));
    first.has(Roles::FAMILY_FIRST)
        && (!first.has(Roles::FIRST_NAME) || name.tokens.len() >= 3 || korean)
        || name.tokens.len() == 2 && korean && !first.has(Roles::FIRST_NAME)
}

/// « Jong-un », « Soo-suk »: two short parts, the second in lower case.
fn is_korean_given_name(word: &str) -> bool {
    word.split_once(['-', '‑']).is_some_and(|(first, second)| {
        (2..=6).contains(&first.len())
            && (1..=6).contains(&second.len())
            && first.starts_with(char::is_uppercase)
            && second.chars().all(|c| c.is_ascii_lowercase())
    })
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.trim_end_matches('.').chars().count() == 1
}

fn is_listed(scene: &Scene, name: &Name, kind: EntityKind) -> bool {
    scene
        .listed(name.tokens.start, name.tokens.end)
        .is_some_and(|(length, listed)| length == name.tokens.len() && listed.kind == kind)
}

/// A verb of speech right after the name, an auxiliary between them or not.
fn speech_verb(scene: &Scene, after: usize) -> Option<usize> {
    let has = |at: usize, role: Roles| at < scene.tokens.len() && scene.roles(at).has(role);
    let verb = if has(after, Roles::AUXILIARY) {
        after + 1
    } else {
        after
    };
    has(verb, Roles::SPEECH_VERB).then_some(verb)
}

/// The preposition or noun of place that announces the name: « à … », « ville de … ».
fn place_noun(scene: &Scene, start: usize) -> Option<usize> {
    let before = start.checked_sub(1)?;
    let mut noun = before;
    while noun > 0 && start - noun <= 2 && scene.roles(noun).has(Roles::LINK) {
        noun -= 1;
    }
    let announces = |at: usize, role: Roles| scene.roles(at).has(role) && !scene.capitalised(at);
    if announces(noun, Roles::PLACE_NOUN) {
        return Some(noun);
    }
    announces(before, Roles::PLACE_PREPOSITION).then_some(before)
}
