//! How much an article is about sport, where a town's name is its club's: by the
//! words of the field, and scores.

use std::ops::Range;

use crate::annotate::entity::scene::Scene;
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::TokenKind;

/// Of a thousand words, how many make an article one that touches on sport, one that
/// is about it in part, and a report.
const SHARES: [u32; 3] = [5, 13, 30];
/// Digits of each side's points at most.
const MOST_DIGITS: usize = 3;

/// How many of [`SHARES`] the article reaches.
pub fn degree(scene: &Scene) -> u32 {
    let (mut words, mut found) = (0, 0);
    for token in scene.tokens {
        words += u32::from(token.form != Token::NO_FORM);
        found += u32::from(is_of_sport(scene, token));
    }
    let share = found * 1000 / words.max(1);
    SHARES.iter().filter(|&&least| share >= least).count() as u32
}

/// Whether one of these tokens is of sport.
pub fn is_in(scene: &Scene, tokens: Range<usize>) -> bool {
    let mut tokens = scene.tokens[tokens].iter();
    tokens.any(|token| is_of_sport(scene, token))
}

fn is_of_sport(scene: &Scene, token: &Token) -> bool {
    token.roles.has(Roles::SPORT)
        || token.kind == TokenKind::Number && is_score(token.span.slice(scene.text))
}

/// « 68-71 »; apart, so that what is asked of every token stays small.
#[inline(never)]
fn is_score(number: &str) -> bool {
    let points = |side: &str| {
        side.len() <= MOST_DIGITS
            && !side.is_empty()
            && side.bytes().all(|byte| byte.is_ascii_digit())
    };
    let sides = number.split_once(['-', '–']);
    sides.is_some_and(|(one, other)| points(one) && points(other))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{document, scene};
    use super::*;

    fn degree_of(text: &str) -> u32 {
        degree(&scene(&document(text)))
    }

    #[test]
    fn a_report_is_told_from_what_touches_on_sport() {
        let rest = "La ville a voté hier soir le budget de ses écoles. ".repeat(20);
        assert_eq!(degree_of(&rest), 0);
        assert_eq!(degree_of(&format!("Le stade attend son match. {rest}")), 1);
        assert_eq!(degree_of("Vannes a perdu le match 3-1 à Lorient."), 3);
    }

    #[test]
    fn scores_are_told_from_other_numbers() {
        for score in ["68-71", "4-0", "2–1"] {
            assert!(is_score(score), "{score}");
        }
        for number in ["68", "2012-2013", "1-2-3", "-5", "4-", "1,5"] {
            assert!(!is_score(number), "{number}");
        }
    }
}
