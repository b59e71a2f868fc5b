//! Places whose name begins with what they are: « rue du Lavoir », « mont Aigoual ».

use super::{mention, sequence};
use crate::annotate::entity::{NamedMention, Scene};
use crate::lang::roles::Roles;
use crate::report::EntityKind;

/// The landmark that begins at `at`.
pub fn landmark(scene: &Scene, at: usize, end: usize) -> Option<(NamedMention, usize)> {
    if !scene.roles(at).has(Roles::LANDMARK) {
        return None;
    }
    let mut name = at + 1;
    while name < end
        && name < at + 3
        && scene.roles(name).has(Roles::LINK)
        && !scene.capitalised(name)
    {
        name += 1;
    }
    if name >= end || !scene.capitalised(name) || scene.roles(name).has(Roles::FUNCTION_WORD) {
        return None;
    }
    let stop = match scene.listed(name, end) {
        Some((count, _)) => name + count,
        None => sequence(scene, name, end),
    };
    let why = Some(scene.slice(at));
    Some((
        mention(scene, at, stop, EntityKind::Place, "landmark", why),
        stop,
    ))
}
