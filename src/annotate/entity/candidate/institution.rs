//! Organisations named by what they are and what they are for.

use super::listed::listed;
use super::mention;
use crate::annotate::entity::{NamedMention, Scene};
use crate::lang::roles::Roles;
use crate::report::{EntityKind, TokenKind};

/// « ministère sud-coréen des Affaires étrangères », « université de Lyon »,
/// « Agence spatiale européenne »: a head, its adjectives, what it is for.
pub fn institution(scene: &Scene, at: usize, end: usize) -> Option<(NamedMention, usize)> {
    if !scene.roles(at).has(Roles::ORGANISATION_HEAD) || scene.roles(at).has(Roles::PERSON_TITLE) {
        return None;
    }
    if let Some((mention, stop)) = listed(scene, at, end) {
        return Some((mention, stop));
    }
    let mut stop = at + 1;
    // Up to two adjectives between the head and what it is for.
    let lower = |at: usize| {
        scene.tokens[at].kind == TokenKind::Word
            && !scene.capitalised(at)
            && !scene.roles(at).has(Roles::FUNCTION_WORD)
            && !scene.roles(at).has(Roles::LINK)
    };
    while stop < end && stop < at + 3 && lower(stop) {
        stop += 1;
    }
    // « cour d’appel de Douai »: a noun of its own between the head and the name.
    let linked = |at: usize| at < end && scene.roles(at).has(Roles::LINK);
    if stop == at + 1 && linked(stop) && stop + 1 < end && lower(stop + 1) && linked(stop + 2) {
        stop += 2;
    }
    let (mut capital, mut last) = (false, at + 1);
    loop {
        let mut next = stop;
        while next < end
            && next < stop + 3
            && scene.tokens[next].kind == TokenKind::Word
            && scene.roles(next).has(Roles::LINK)
        {
            next += 1;
        }
        let linked = next > stop;
        if next < end
            && scene.capitalised(next)
            && linked
            && !scene.roles(next).has(Roles::FIRST_NAME)
        {
            next += 1;
            while next < end && scene.capitalised(next) {
                next += 1;
            }
            // « Affaires étrangères », « Éducation nationale »
            if next < end && lower(next) && scene.roles(next).has(Roles::PORTFOLIO_ADJECTIVE) {
                next += 1;
            }
            capital = true;
            last = next;
            // « l’Économie et des Finances »
            if next < end
                && (scene.roles(next).has(Roles::CONJUNCTION) || scene.slice(next) == ",")
                && next + 2 < end
                && scene.roles(next + 1).has(Roles::LINK)
                && (scene.capitalised(next + 2) || scene.capitalised((next + 3).min(end - 1)))
                && !scene.roles(next + 2).has(Roles::LISTED)
            {
                stop = next + 1;
                continue;
            }
        }
        break;
    }
    if !capital {
        last = common_name(scene, at, end)?;
    }
    // A lower-case head needs a proper institution, not « le groupe de Paul ».
    if !scene.capitalised(at) && !scene.roles(at).has(Roles::INSTITUTION) {
        return None;
    }
    Some((
        mention(
            scene,
            at,
            last,
            EntityKind::Organisation,
            "institution",
            Some(scene.slice(at)),
        ),
        last,
    ))
}

/// « Académie française », « Caisse des dépôts », « Agence française de développement »:
/// the end of a name whose head alone is capitalised, inside a sentence.
fn common_name(scene: &Scene, at: usize, end: usize) -> Option<usize> {
    if !scene.capitalised(at) || scene.opens[at] || scene.upper_case(at) {
        return None;
    }
    let word = |at: usize| {
        at < end
            && scene.tokens[at].kind == TokenKind::Word
            && !scene.roles(at).has(Roles::FUNCTION_WORD)
    };
    let mut stop = at + 1;
    if word(stop) && scene.lexicon.is_adjective(scene.slice(stop)) {
        stop += 1;
    }
    let mut noun = stop;
    while noun < end && noun < stop + 2 && scene.roles(noun).has(Roles::LINK) {
        noun += 1;
    }
    if noun > stop && word(noun) {
        stop = noun + 1;
    }
    (stop > at + 1).then_some(stop)
}
