//! What tells a name, as hashed features: of the token's form and of those
//! beside it, of parts of speech, of the run of capitals it stands in, of lists,
//! and of the same word elsewhere in the article (Ratinov and Roth 2009).
//!
//! [`form_features`] depend on a form alone, so that they are summed up once for
//! each; [`context`] on where it stands.

use super::clue;
use super::gazetteer::Kinds;
use super::sentence::Sentence;
use crate::lang::roles::Roles;
use crate::tag::features::{Features, features};
use crate::text::case::Case;
use crate::text::hash::{self, finalise as mix};

/// The class of what stands outside the sentence.
pub const OUTSIDE_CLASS: u32 = 77;

/// Roles that tell something of a token or of its neighbours.
const TELLING: [Roles; 15] = [
    Roles::FIRST_NAME,
    Roles::PERSON_TITLE,
    Roles::PLACE_NOUN,
    Roles::ORGANISATION_HEAD,
    Roles::PLACE_PREPOSITION,
    Roles::LINK,
    Roles::DETERMINER,
    Roles::SPEECH_VERB,
    Roles::NOT_NAME,
    Roles::FAMILY_FIRST,
    Roles::HONORIFIC,
    Roles::WORKS,
    Roles::INSTITUTION,
    Roles::PORTFOLIO_ADJECTIVE,
    Roles::LANDMARK,
];

/// The features of a folded form that is written in `case` and can be `kinds`:
/// those it has for parts of speech, and some for names.
pub fn form_features(form: &str, roles: Roles, case: Case, opens: bool, kinds: Kinds) -> Features {
    let mut found = features(form, roles, case, opens);
    let cased = case as u32 * 2 + u32::from(opens);
    let mut both = |feature: u32| {
        found.own.push(feature);
        found.near.push(feature);
    };
    for (number, role) in (0..).zip(TELLING) {
        if roles.has(role) {
            both(feature(1, number << 4 | case as u32));
        }
    }
    for bit in kinds.bits() {
        both(feature(2, bit << 4 | case as u32));
    }
    both(feature(3, kinds.alone() << 4 | cased));
    if let Some((first, rest)) = form.split_once('-') {
        let last = rest.rsplit('-').next().unwrap_or(rest);
        found.own.push(text(4, first));
        found.own.push(text(5, last));
    }
    found.far.push(feature(6, kinds.all() << 4 | case as u32));
    found
}

/// Calls `push` with each feature of where the token at `at` of the sentence
/// stands; `classes` are those of the tokens before, at and after it.
pub fn context(sentence: &Sentence, at: usize, classes: [u32; 3], mut push: impl FnMut(u32)) {
    let part = |at: Option<usize>| {
        at.and_then(|at| sentence.part(at))
            .map_or(31, |part| part as u32)
    };
    let case = |at: Option<usize>| {
        at.and_then(|at| sentence.case(at))
            .map_or(7, |case| case as u32)
    };
    let (before, after) = (at.checked_sub(1), Some(at + 1));
    let (own_part, own_case) = (part(Some(at)), case(Some(at)));
    push(feature(20, own_part << 4 | own_case));
    push(feature(21, part(before) << 8 | own_part));
    push(feature(22, part(after) << 8 | own_part));
    let [class_before, class, class_after] = classes;
    push(feature(24, class_before ^ class.rotate_left(7)));
    push(feature(25, class_after ^ class.rotate_left(7)));
    push(feature(26, class_before ^ class_after.rotate_left(7)));
    push(feature(27, case(before) << 8 | own_case << 4 | case(after)));
    if let Some(listed) = sentence.listed(at) {
        for bit in listed.kinds.bits() {
            push(feature(32, bit << 4 | listed.position));
        }
    }
    let Some(run) = sentence.run(at) else {
        return;
    };
    let place = (u32::from(at == run.start) | u32::from(at + 1 == run.end) << 1) << 4
        | run.len().min(5) as u32;
    push(feature(28, place));
    let first = sentence.kinds(run.start).has(Kinds::FIRST_NAME);
    let last = sentence.kinds(run.end - 1).has(Kinds::SURNAME);
    let named = u32::from(first) | u32::from(last) << 1;
    push(feature(29, place << 8 | named));
    let elsewhere = sentence.elsewhere(at);
    for bit in (0..clue::COUNT).filter(|bit| elsewhere & 1 << bit != 0) {
        push(feature(30, bit << 8 | own_case));
    }
    if elsewhere == 0 {
        push(feature(31, own_case));
    }
}

/// A feature of a form that stands in `place` beside the token.
pub fn placed(feature: u32, place: usize) -> u32 {
    mix(feature ^ (place as u32 + 11).wrapping_mul(0x9E37_79B1))
}

fn feature(template: u32, value: u32) -> u32 {
    mix(mix(template << 16 ^ 0x5BD1_E995) ^ value)
}

fn text(template: u32, text: &str) -> u32 {
    feature(template, hash::bytes(hash::BASIS, text.as_bytes()))
}
