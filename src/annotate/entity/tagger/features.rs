//! What tells a name, as hashed features: of the token's form and of those
//! beside it, of parts of speech, of the run of capitals it stands in, of lists,
//! and of the same word elsewhere in the article (Ratinov and Roth 2009).
//!
//! [`form_features`] depend on a form alone, so that they are summed up once for
//! each; [`context`] tells where it stands, by the sides of a [`Circumstance`].

use std::ops::Range;

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

/// One side of where a token stands. It has few values, so that the sum of the
/// weights of its features is kept for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstance {
    side: Side,
    value: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Side {
    /// The parts of speech before, at and after the token, and its case.
    Parts = 1,
    /// The classes of the token before and of the token.
    ClassBefore,
    /// Those of the token after and of the token.
    ClassAfter,
    /// The cases before, at and after it, and its run of capitals.
    Writing,
    /// What its word does elsewhere, and its case.
    Elsewhere,
    /// The listed name it stands in.
    Listed,
    /// What stands before and after its run, and the token's place in it.
    Around,
    /// The word that its run hangs on.
    NounBefore,
    /// The word after its run.
    WordAfter,
    /// How much its sentence is about sport, what its run follows, what it can be.
    Sport,
    /// What stands before its run in a list, and what it can be.
    ListBefore,
    /// What stands after its run in a list, and what it can be.
    ListAfter,
    /// The word that the list hangs on.
    ListNoun,
}

/// Calls `push` with all sides of where the token at `at` of the sentence
/// stands; `classes` are those of the tokens before, at and after it.
pub fn context(
    sentence: &Sentence,
    at: usize,
    classes: [u32; 3],
    mut push: impl FnMut(Circumstance),
) {
    let mut push = |side, value| push(Circumstance { side, value });
    let part = |at: Option<usize>| {
        at.and_then(|at| sentence.part(at))
            .map_or(31, |part| part as u32)
    };
    let case = |at: Option<usize>| {
        at.and_then(|at| sentence.case(at))
            .map_or(7, |case| case as u32)
    };
    let (before, after) = (at.checked_sub(1), Some(at + 1));
    let own_case = case(Some(at));
    push(
        Side::Parts,
        part(before) << 13 | part(Some(at)) << 8 | part(after) << 3 | own_case,
    );
    let [class_before, class, class_after] = classes;
    push(Side::ClassBefore, class_before ^ class.rotate_left(7));
    push(Side::ClassAfter, class_after ^ class.rotate_left(7));
    let cases = case(before) << 6 | own_case << 3 | case(after);
    if let Some(listed) = sentence.listed(at) {
        push(Side::Listed, listed.kinds.all() << 2 | listed.position);
    }
    let Some(run) = sentence.run(at) else {
        push(Side::Writing, cases);
        return;
    };
    let Range { start, end } = run.tokens;
    let ends = u32::from(at == start) | u32::from(at + 1 == end) << 1;
    let first = sentence.kinds(start).has(Kinds::FIRST_NAME);
    let last = sentence.kinds(end - 1).has(Kinds::SURNAME);
    let named = u32::from(first) | u32::from(last) << 1;
    let length = run.tokens.len().min(5) as u32;
    push(
        Side::Writing,
        length << 13 | ends << 11 | named << 9 | cases,
    );
    push(
        Side::Elsewhere,
        u32::from(sentence.clues(at).elsewhere) << 3 | own_case,
    );
    push(Side::Around, u32::from(run.around) << 2 | ends);
    push(Side::NounBefore, run.noun_before);
    push(Side::WordAfter, run.word_after);
    let alone = sentence.kinds(at).alone();
    let sport = sentence.sport();
    if sport > 0 {
        let place = u32::from(run.around & clue::AFTER_PREPOSITION != 0);
        let determined = u32::from(run.around & clue::DETERMINED != 0);
        let single = u32::from(run.tokens.len() == 1);
        let follows = determined << 2 | place << 1 | single;
        push(
            Side::Sport,
            alone << 9 | follows << 6 | own_case << 3 | sport,
        );
    }
    if run.list.before != 0 {
        push(Side::ListBefore, run.list.before << 8 | alone);
        push(Side::ListNoun, run.list.noun);
    }
    if run.list.after != 0 {
        push(Side::ListAfter, run.list.after << 8 | alone);
    }
}

impl Circumstance {
    /// A number that no other circumstance has, never zero.
    pub fn number(self) -> u64 {
        u64::from(self.side as u8) << 32 | u64::from(self.value)
    }

    /// Calls `push` with each feature.
    pub fn features(self, mut push: impl FnMut(u32)) {
        let value = self.value;
        let bits = |from: u32, count: u32| value >> from & ((1 << count) - 1);
        match self.side {
            Side::Parts => {
                let (before, own, after) = (bits(13, 5), bits(8, 5), bits(3, 5));
                push(feature(20, own << 4 | bits(0, 3)));
                push(feature(21, before << 8 | own));
                push(feature(22, after << 8 | own));
            }
            Side::ClassBefore => push(feature(24, value)),
            Side::ClassAfter => push(feature(25, value)),
            Side::Writing => {
                push(feature(27, bits(6, 3) << 8 | bits(3, 3) << 4 | bits(0, 3)));
                let length = bits(13, 3);
                if length > 0 {
                    let place = bits(11, 2) << 4 | length;
                    push(feature(28, place));
                    push(feature(29, place << 8 | bits(9, 2)));
                }
            }
            Side::Elsewhere => {
                let (elsewhere, case) = (value >> 3, bits(0, 3));
                for bit in (0..clue::COUNT).filter(|bit| elsewhere & 1 << bit != 0) {
                    push(feature(30, bit << 8 | case));
                }
                if elsewhere == 0 {
                    push(feature(31, case));
                }
            }
            Side::Around => {
                let (around, ends) = (value >> 2, bits(0, 2));
                for bit in (0..clue::COUNT).filter(|bit| around & 1 << bit != 0) {
                    push(feature(33, bit << 8 | ends));
                }
            }
            Side::NounBefore => push(feature(34, value)),
            Side::WordAfter => push(feature(35, value)),
            Side::Sport => {
                let (sport, case, follows) = (bits(0, 3), bits(3, 3), bits(6, 3));
                push(feature(36, sport << 4 | case << 1 | follows & 1));
                push(feature(37, sport << 3 | follows));
                for bit in Kinds::of(value >> 9).bits() {
                    push(feature(38, bit << 6 | sport << 3 | follows));
                }
            }
            Side::ListBefore => {
                push(feature(39, value >> 8));
                push(feature(40, value));
            }
            Side::ListAfter => {
                push(feature(41, value >> 8));
                push(feature(42, value));
            }
            Side::ListNoun => push(feature(43, value)),
            Side::Listed => {
                for bit in Kinds::of(value >> 2).bits() {
                    push(feature(32, bit << 4 | bits(0, 2)));
                }
            }
        }
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
