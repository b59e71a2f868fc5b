//! Names of the lists.

use super::{adjacent, mention};
use crate::annotate::entity::{NamedMention, Scene};
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::EntityKind;

/// A name of the lists.
pub fn listed(scene: &Scene, at: usize, end: usize) -> Option<(NamedMention, usize)> {
    let role = if scene.capitalised(at) {
        Roles::LISTED
    } else {
        Roles::LISTED_LOWER
    };
    if !scene.roles(at).has(role) {
        return None;
    }
    let (count, listed) = scene.listed(at, end)?;
    let stop = at + count;
    // « Paris Hilton », « Washington Wizards »: part of a longer name.
    if count == 1 {
        let first = scene.roles(at);
        // An ordinary word that opens a sentence (« Orange », « Nice »).
        if first.has(Roles::NOT_NAME) || scene.opens[at] && lower_elsewhere(scene, at) {
            return None;
        }
        if stop < end
            && scene.capitalised(stop)
            && adjacent(scene, at)
            && !scene.upper_case(stop)
            && scene.listed(stop, stop + 1).is_none()
            && (first.has(Roles::FIRST_NAME) || first.has(Roles::FAMILY_FIRST))
        {
            return None;
        }
    }
    let (kind, rule) = match listed.kind {
        EntityKind::Organisation => (EntityKind::Organisation, "list-of-organisations"),
        kind => (kind, "list-of-places"),
    };
    // « Mme Florence », « le président Kiel »
    if count == 1
        && at > 0
        && kind == EntityKind::Place
        && scene.roles(at - 1).has(Roles::HONORIFIC)
    {
        return None;
    }
    Some((mention(scene, at, stop, kind, rule, None), stop))
}

/// Whether the word stands in lower case somewhere in the article.
pub fn lower_elsewhere(scene: &Scene, at: usize) -> bool {
    match scene.tokens[at].form {
        Token::NO_FORM => false,
        form => scene.lower[form as usize],
    }
}

/// Whether a listed place or organisation begins at `at` and is no part of a person's name.
pub fn begins_listed(scene: &Scene, at: usize, end: usize) -> bool {
    scene.roles(at).has(Roles::LISTED) && scene.listed(at, end).is_some()
}
