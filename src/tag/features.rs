//! What a token looks like, as hashed features.
//!
//! In: a word form, how it is capitalised and whether it opens its sentence.
//! Out: 32-bit hashes. All but the pairs of classes depend on the form alone, so
//! that they are made once for each distinct form, whichever place it takes:
//! the token's own, or one beside the token that is being told.

use crate::lang::roles::Roles;
use crate::text::case::Case;
use crate::text::hash::{self, finalise as mix};

/// Whether a sentence with these cases is written in capitals: three words at
/// least, seven of ten of them.
pub fn in_capitals(cases: impl Iterator<Item = Case>) -> bool {
    let (mut words, mut upper) = (0_u32, 0_u32);
    for case in cases {
        words += u32::from(case != Case::None);
        upper += u32::from(case == Case::Upper);
    }
    words >= 3 && upper * 10 >= words * 7
}

/// A place beside the token that is being told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One before.
    Previous = 1,
    /// One after.
    Next,
    /// Two before.
    SecondPrevious,
    /// Two after.
    SecondNext,
}

/// The features of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// For telling the form itself.
    pub own: Vec<u32>,
    /// For telling its neighbours; made one of a place by [`placed`].
    pub near: Vec<u32>,
    /// For telling what stands two away; made one of a place by [`placed`].
    pub far: Vec<u32>,
    /// Its class, for [`pairs`].
    pub class: u32,
}

/// Longest ending that is looked at, in characters.
const LONGEST_SUFFIX: usize = 5;
/// Longest beginning that is looked at, in characters.
const LONGEST_PREFIX: usize = 4;
/// The endings that follow a word's stem are at most this long, in characters.
const LONGEST_ENDING: usize = 3;
/// The feature of a place outside the sentence.
pub const OUTSIDE: u32 = 99;
/// The class of what stands outside the sentence.
pub const OUTSIDE_CLASS: u32 = 77;

/// The features of the folded `form` with its `roles`, written in `case`;
/// `opens` at the head of a sentence.
pub fn features(form: &str, roles: Roles, case: Case, opens: bool) -> Features {
    let mut features = Features::default();
    let form = plain(form);
    let form = form.as_str();
    let starts = character_starts(form);
    let suffix = |length: usize| &form[starts[starts.len() - 1 - length]..];
    let prefix = |length: usize| &form[..starts[length]];
    let length = starts.len() - 1;
    let letters = form.chars().any(char::is_alphabetic);
    let digits = form.contains('0');
    let cased = case as u32 * 2 + u32::from(opens);
    let capital = !matches!(case, Case::None | Case::Lower | Case::Hidden);
    let shape = u32::from(digits)
        | u32::from(form.contains('-')) << 1
        | u32::from(form.contains('\'')) << 2
        | u32::from(letters) << 3
        | u32::from(form.ends_with('.')) << 4;

    let own = &mut features.own;
    own.push(1);
    own.push(text(2, form));
    own.push(mix(text(3, form) ^ u32::from(capital)));
    if letters {
        for count in 1..=length.min(LONGEST_SUFFIX) {
            own.push(text(10 + count as u32, suffix(count)));
        }
        if length >= 2 {
            own.push(mix(text(17, suffix(2)) ^ cased));
        }
        if length >= 3 {
            own.push(mix(text(16, suffix(3)) ^ cased));
        }
        for count in 1..=length.min(LONGEST_PREFIX) {
            own.push(text(20 + count as u32, prefix(count)));
        }
        if length > 3 {
            own.push(text(30, form));
        }
        for ending in 1..=LONGEST_ENDING {
            if length > ending + 3 {
                own.push(text(30, prefix(length - ending)));
            }
        }
    }
    own.push(mix(40 << 8 | cased));
    own.push(mix(mix(41 << 8 | shape) ^ case as u32));
    own.push(mix(mix(42 << 8 | length.min(8) as u32) ^ cased));
    let telling = [
        Roles::FIRST_NAME,
        Roles::LISTED,
        Roles::SPEECH_VERB,
        Roles::NOT_NAME,
        Roles::PERSON_TITLE,
        Roles::ORGANISATION_HEAD,
    ];
    for (number, role) in telling.into_iter().enumerate() {
        if roles.has(role) {
            let role = (number as u32) << 4 | case as u32;
            own.push(mix(43 << 8 | role));
            if number < 2 {
                features.near.push(mix(44 << 8 | role));
            }
        }
    }

    let outline = mix(mix(60 << 8 | shape) ^ case as u32);
    for (found, longest) in [(&mut features.near, 3), (&mut features.far, 2)] {
        found.push(text(50, form));
        found.push(outline);
        if letters {
            for count in 1..=length.min(longest) {
                found.push(text(50 + count as u32, suffix(count)));
            }
        }
    }
    features.class = if roles.has(Roles::FUNCTION_WORD) || !letters && !digits {
        text(70, form)
    } else if letters {
        mix(text(71, suffix(length.min(2))) ^ case as u32)
    } else {
        mix(mix(72 << 8 | shape) ^ case as u32)
    };
    features
}

/// A feature of a form that stands in `place`.
pub fn placed(feature: u32, place: Place) -> u32 {
    mix(feature ^ (place as u32).wrapping_mul(0x9E37_79B1))
}

/// The features of a token's class with those of its neighbours.
pub fn pairs(previous: u32, own: u32, next: u32) -> [u32; 3] {
    [
        mix(previous ^ own.rotate_left(7) ^ 104),
        mix(next ^ own.rotate_left(7) ^ 105),
        mix(previous ^ next.rotate_left(7) ^ 106),
    ]
}

/// Digits alike, ligatures parted.
fn plain(form: &str) -> String {
    let mut plain = String::with_capacity(form.len());
    for c in form.chars() {
        match c {
            '0'..='9' => plain.push('0'),
            'œ' => plain.push_str("oe"),
            c => plain.push(c),
        }
    }
    plain
}

/// Where each character starts, and the end.
fn character_starts(form: &str) -> Vec<usize> {
    form.char_indices()
        .map(|(start, _)| start)
        .chain([form.len()])
        .collect()
}

/// Hash of `text`, seeded with a template's number.
fn text(template: u32, text: &str) -> u32 {
    let seed = hash::BASIS ^ template.wrapping_mul(0x9E37_79B1);
    mix(hash::bytes(seed, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_in_capitals_is_told() {
        let line = |text: &str| in_capitals(text.split(' ').map(Case::of));
        assert!(line("LE PORT ROUVRE LUNDI"));
        assert!(!line("Le port de l’ ONU"));
        assert!(!line("ONU OTAN"));
    }

    #[test]
    fn short_and_strange_forms_have_features() {
        for form in ["", "a", "é", "\u{1f600}", "0", "œ"] {
            let found = features(form, Roles::default(), Case::of(form), true);
            assert!(!found.own.is_empty(), "{form}");
        }
    }

    #[test]
    fn a_place_changes_a_feature() {
        assert_ne!(placed(5, Place::Previous), placed(5, Place::Next));
    }
}
