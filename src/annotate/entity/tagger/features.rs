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
    /// Less than 2^[`VALUE_BITS`].
    value: u64,
}

/// Bits of a circumstance's value.
const VALUE_BITS: u32 = 56;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Side {
    /// Of a token in no run of capitals: the parts of speech and the cases before, at
    /// and after it.
    InNoRun = 1,
    /// Of a token in a run: the parts of speech before, at and after it, and its case.
    Parts,
    /// Of a token in a run: what its word does elsewhere, what stands before and after the
    /// run, the token's place in it, the cases before, at and after the token.
    InRun,
    /// The classes of the token before and of the token.
    ClassBefore,
    /// Those of the token after and of the token.
    ClassAfter,
    /// The listed name it stands in.
    Listed,
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
    let mut push = |side, value: u64| push(Circumstance { side, value });
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
    let parts = part(before) << 10 | part(Some(at)) << 5 | part(after);
    let cases = case(before) << 6 | own_case << 3 | case(after);
    let [class_before, class, class_after] = classes;
    let pair = |beside: u32| u64::from(beside ^ class.rotate_left(7));
    push(Side::ClassBefore, pair(class_before));
    push(Side::ClassAfter, pair(class_after));
    if let Some(listed) = sentence.listed(at) {
        let value = listed.kinds.all() << 2 | listed.position;
        push(Side::Listed, value.into());
    }
    let Some(run) = sentence.run(at) else {
        push(Side::InNoRun, u64::from(parts) << 9 | u64::from(cases));
        return;
    };
    push(Side::Parts, u64::from(parts << 3 | own_case));
    let Range { start, end } = run.tokens;
    let ends = u32::from(at == start) | u32::from(at + 1 == end) << 1;
    let first = sentence.kinds(start).has(Kinds::FIRST_NAME);
    let last = sentence.kinds(end - 1).has(Kinds::SURNAME);
    let named = u32::from(first) | u32::from(last) << 1;
    let length = run.tokens.len().min(5) as u32;
    let writing = length << 13 | named << 11 | ends << 9 | cases;
    let elsewhere = sentence.clues(at).elsewhere;
    push(
        Side::InRun,
        u64::from(run.around) << 32 | u64::from(elsewhere) << 16 | u64::from(writing),
    );
    push(Side::NounBefore, run.noun_before.into());
    push(Side::WordAfter, run.word_after.into());
    let alone = sentence.kinds(at).alone();
    let sport = sentence.sport();
    if sport > 0 {
        let place = u32::from(run.around & clue::AFTER_PREPOSITION != 0);
        let determined = u32::from(run.around & clue::DETERMINED != 0);
        let single = u32::from(run.tokens.len() == 1);
        let follows = determined << 2 | place << 1 | single;
        let value = alone << 9 | follows << 6 | own_case << 3 | sport;
        push(Side::Sport, value.into());
    }
    if run.list.before != 0 {
        push(Side::ListBefore, u64::from(run.list.before << 8 | alone));
        push(Side::ListNoun, run.list.noun.into());
    }
    if run.list.after != 0 {
        push(Side::ListAfter, u64::from(run.list.after << 8 | alone));
    }
}

impl Circumstance {
    /// A number that no other circumstance has, never zero.
    pub fn number(self) -> u64 {
        (self.side as u64) << VALUE_BITS | self.value
    }

    /// Calls `push` with each feature.
    pub fn features(self, mut push: impl FnMut(u32)) {
        let value = self.value as u32;
        let bits = |from: u32, count: u32| (self.value >> from) as u32 & ((1 << count) - 1);
        match self.side {
            Side::InNoRun => {
                of_parts(
                    [bits(19, 5), bits(14, 5), bits(9, 5)],
                    bits(3, 3),
                    &mut push,
                );
                push(of_cases(bits(0, 9)));
            }
            Side::Parts => {
                of_parts([bits(13, 5), bits(8, 5), bits(3, 5)], bits(0, 3), &mut push);
            }
            Side::InRun => {
                let (case, ends, named) = (bits(3, 3), bits(9, 2), bits(11, 2));
                push(of_cases(bits(0, 9)));
                let place = ends << 4 | bits(13, 3);
                push(feature(28, place));
                push(feature(29, place << 8 | named));
                let elsewhere = bits(16, 16);
                for bit in (0..clue::COUNT).filter(|bit| elsewhere & 1 << bit != 0) {
                    push(feature(30, bit << 8 | case));
                }
                if elsewhere == 0 {
                    push(feature(31, case));
                }
                let around = bits(32, 16);
                for bit in (0..clue::COUNT).filter(|bit| around & 1 << bit != 0) {
                    push(feature(33, bit << 8 | ends));
                }
            }
            Side::ClassBefore => push(feature(24, value)),
            Side::ClassAfter => push(feature(25, value)),
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

/// Of the parts of speech before, at and after a token, and its case.
fn of_parts([before, own, after]: [u32; 3], case: u32, push: &mut impl FnMut(u32)) {
    push(feature(20, own << 4 | case));
    push(feature(21, before << 8 | own));
    push(feature(22, after << 8 | own));
}

/// Of the cases before, at and after a token, three bits each.
fn of_cases(cases: u32) -> u32 {
    let case = |from: u32| cases >> from & 7;
    feature(27, case(6) << 8 | case(3) << 4 | case(0))
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
