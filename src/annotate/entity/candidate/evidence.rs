//! What a capitalised sequence names, by the words inside and around it.

use super::listed::lower_elsewhere;
use super::mention;
use crate::annotate::entity::{NamedMention, Scene};
use crate::lang::roles::Roles;
use crate::report::EntityKind;

/// What the sequence `start..stop` names, where that is clear.
pub fn classify(
    scene: &Scene,
    start: usize,
    stop: usize,
    end: usize,
) -> Option<(NamedMention, usize)> {
    let first = scene.roles(start);
    let words = stop - start;
    // A capital that only opens the sentence is no part of the name.
    if scene.opens[start]
        && (first.has(Roles::FUNCTION_WORD)
            || first.has(Roles::NOT_NAME)
            || (words > 1
                && !first.has(Roles::FIRST_NAME)
                && !first.has(Roles::FAMILY_FIRST)
                && (first.has(Roles::PERSON_TITLE) || lower_elsewhere(scene, start))))
    {
        return None;
    }
    if words == 1 && (first.has(Roles::FUNCTION_WORD) || first.has(Roles::NOT_NAME)) {
        return None;
    }
    // « Président Poutine »: the title is not the name.
    if (first.has(Roles::PERSON_TITLE) || scene.roles(start).has(Roles::HONORIFIC))
        && words > 1
        && !first.has(Roles::FIRST_NAME)
        && !(stop < end && scene.roles(stop).has(Roles::LINK))
    {
        return None;
    }
    // Products and models carry digits (« Su-35 »).
    if (start..stop).any(|at| scene.slice(at).contains(|c: char| c.is_ascii_digit())) {
        return None;
    }
    let before = start.checked_sub(1);
    let role_before = |role: Roles| before.is_some_and(|at| scene.roles(at).has(role));
    let named = |kind: EntityKind, rule: &'static str, trigger: Option<&str>| {
        Some((mention(scene, start, stop, kind, rule, trigger), stop))
    };
    let person = |rule, trigger: Option<&str>| named(EntityKind::Person, rule, trigger);
    if before.is_some_and(|at| scene.roles(at).has(Roles::HONORIFIC)) {
        return person("title-before", before.map(|at| scene.slice(at)));
    }
    if words == 1 && scene.upper_case(start) {
        return acronym(scene, start);
    }
    // « Plymouth City Council »
    if words >= 2
        && scene.roles(stop - 1).has(Roles::ORGANISATION_HEAD)
        && !first.has(Roles::FIRST_NAME)
    {
        let trigger = Some(scene.slice(stop - 1));
        return named(EntityKind::Organisation, "institution", trigger);
    }
    let determined = role_before(Roles::DETERMINER);
    // « Kim Jong-un », « Xi Jinping », but « Kim Clijsters »
    let family_first = first.has(Roles::FAMILY_FIRST)
        && (!first.has(Roles::FIRST_NAME)
            || words >= 3
            || is_korean_given_name(scene.slice(stop - 1)));
    if words >= 2 && family_first && !determined {
        return person("family-name-first", Some(scene.slice(start)));
    }
    if words >= 2 && first.has(Roles::FIRST_NAME) && !determined {
        return person("first-name", Some(scene.slice(start)));
    }
    if words >= 2 && (start + 1..stop).any(|at| is_initial(scene.slice(at))) {
        return person("initials", None);
    }
    if words == 2 && is_korean_given_name(scene.slice(stop - 1)) && !determined {
        return person("family-name-first", Some(scene.slice(stop - 1)));
    }
    if role_before(Roles::PERSON_TITLE) && !scene.opens[start] {
        return person("title-before", before.map(|at| scene.slice(at)));
    }
    if !scene.opens[start] && (first.has(Roles::ORGANISATION_HEAD) && words >= 2) {
        return named(
            EntityKind::Organisation,
            "institution",
            Some(scene.slice(start)),
        );
    }
    if let Some(announced) = place_before(scene, start)
        && !scene.opens[start]
        && words <= 3
        && (!first.has(Roles::FIRST_NAME) || scene.roles(announced).has(Roles::WORKS))
    {
        return named(
            EntityKind::Place,
            "place-before",
            Some(scene.slice(announced)),
        );
    }
    if words == 1 {
        if let Some(verb) = speech_verb(scene, start, stop, end)
            .filter(|_| !determined && !scene.opens[start] && !first.has(Roles::FIRST_NAME))
        {
            return person("speech-verb", Some(verb));
        }
        return None;
    }
    // « …, Lim Soo-suk, porte-parole … »
    let apposed = apposition(scene, stop, end);
    let spoken = !scene.opens[start] && speech_verb(scene, start, stop, end).is_some();
    if (2..=4).contains(&words)
        && !determined
        && (apposed || spoken)
        && (start..stop).all(|at| !scene.upper_case(at))
    {
        return person("apposition", None);
    }
    None
}

fn acronym(scene: &Scene, at: usize) -> Option<(NamedMention, usize)> {
    let word = scene.slice(at);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let roman = word.chars().all(|c| "IVXLCDM".contains(c));
    if !(3..=6).contains(&letters)
        || roman
        || scene.opens[at] && at + 1 < scene.tokens.len() && scene.upper_case(at + 1)
    {
        return None;
    }
    let before = at
        .checked_sub(1)
        .filter(|before| scene.roles(*before).has(Roles::DETERMINER));
    let bracketed = at > 0 && scene.slice(at - 1) == "(";
    if before.is_none() && !bracketed {
        return None;
    }
    Some((
        mention(
            scene,
            at,
            at + 1,
            EntityKind::Organisation,
            "upper-case",
            None,
        ),
        at + 1,
    ))
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.trim_end_matches('.').chars().count() == 1
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

/// The token before `start` that announces a place: a preposition, or a noun and its link.
fn place_before(scene: &Scene, start: usize) -> Option<usize> {
    let before = start.checked_sub(1)?;
    if scene.roles(before).has(Roles::PLACE_PREPOSITION) {
        return Some(before);
    }
    // « la ville de … », « le cosmodrome de … »
    let mut noun = before;
    while noun > 0 && start - noun <= 2 && scene.roles(noun).has(Roles::LINK) {
        noun -= 1;
    }
    (scene.roles(noun).has(Roles::PLACE_NOUN) && !scene.capitalised(noun)).then_some(noun)
}

/// A verb of speech whose subject the sequence is.
fn speech_verb<'a>(scene: &'a Scene, start: usize, stop: usize, end: usize) -> Option<&'a str> {
    let verb =
        |at: usize| (at < end && scene.roles(at).has(Roles::SPEECH_VERB)).then(|| scene.slice(at));
    if let Some(found) = start.checked_sub(1).and_then(verb) {
        return Some(found);
    }
    let auxiliary = |at: usize| at < end && scene.roles(at).has(Roles::AUXILIARY);
    if auxiliary(stop) {
        verb(stop + 1)
    } else {
        verb(stop)
    }
}

/// Whether a comma and a function follow: « …, ancien ambassadeur », « …, professeur ».
fn apposition(scene: &Scene, stop: usize, end: usize) -> bool {
    stop + 1 < end
        && scene.slice(stop) == ","
        && (stop + 1..(stop + 5).min(end)).any(|at| scene.roles(at).has(Roles::PERSON_TITLE))
}
