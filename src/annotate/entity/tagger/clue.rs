//! What a word does elsewhere in the article: a name that is clear in one
//! sentence settles it in the others (Ratinov and Roth 2009, section 5).

use super::gazetteer::Kinds;
use crate::annotate::entity::scene::Scene;
use crate::document::Token;
use crate::lang::roles::Roles;

/// What a word may do, as bits.
pub const COUNT: u32 = 12;
/// It has a capital where none is owed to the sentence.
const INSIDE: u16 = 1;
/// It follows a first name.
const AFTER_FIRST_NAME: u16 = 1 << 1;
/// It follows a title.
const AFTER_TITLE: u16 = 1 << 2;
/// It follows a preposition of place.
pub const AFTER_PREPOSITION: u16 = 1 << 3;
/// It is the subject of a verb of speech.
const BEFORE_SPEECH: u16 = 1 << 4;
/// It follows a noun that begins names of organisations.
const AFTER_HEAD: u16 = 1 << 5;
/// It follows a determiner.
pub const DETERMINED: u16 = 1 << 6;
/// It stands alone in brackets.
const BRACKETED: u16 = 1 << 7;
/// It is what a noun of place is called.
const AFTER_PLACE_NOUN: u16 = 1 << 8;
/// A word with a capital stands beside it.
const IN_RUN: u16 = 1 << 9;
/// It is written in capitals.
const UPPER: u16 = 1 << 10;
/// It is also written without a capital.
const LOWER: u16 = 1 << 11;

/// What is told by what stands before a word, and what by what stands after.
pub const BEFORE: u16 =
    AFTER_FIRST_NAME | AFTER_TITLE | AFTER_PREPOSITION | AFTER_HEAD | DETERMINED | AFTER_PLACE_NOUN;
/// See [`BEFORE`].
pub const AFTER: u16 = BEFORE_SPEECH | BRACKETED;

/// What the word of a token with a capital does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clues {
    /// Where it stands.
    pub here: u16,
    /// Elsewhere in the article.
    pub elsewhere: u16,
}

/// For each token with a capital what its word does.
pub fn clues(scene: &Scene, kinds: &[Kinds]) -> Vec<Clues> {
    let mut all = vec![Clues::default(); scene.tokens.len()];
    // What a form does once, and what it does twice or more.
    let mut once = vec![0_u16; scene.forms.len()];
    let mut twice = vec![0_u16; scene.forms.len()];
    for &at in &scene.capitals {
        let found = here(scene, kinds, at);
        all[at].here = found;
        let form = scene.tokens[at].form as usize;
        if form < once.len() {
            twice[form] |= once[form] & found;
            once[form] |= found;
        }
    }
    for &at in &scene.capitals {
        let form = scene.tokens[at].form;
        if form != Token::NO_FORM {
            let form = form as usize;
            let lower = if scene.lower[form] { LOWER } else { 0 };
            all[at].elsewhere = once[form] & !all[at].here | twice[form] | lower;
        }
    }
    all
}

/// What the word at `at` does there.
fn here(scene: &Scene, kinds: &[Kinds], at: usize) -> u16 {
    let count = scene.tokens.len();
    let (before, after) = (
        at.checked_sub(1),
        Some(at + 1).filter(|after| *after < count),
    );
    let role = |at: Option<usize>, role: Roles| at.is_some_and(|at| scene.roles(at).has(role));
    let capital = |at: Option<usize>| at.is_some_and(|at| scene.capitalised(at));
    // « ville de la … »
    let mut noun = before;
    while let Some(link) = noun.filter(|link| at - link <= 2 && scene.roles(*link).has(Roles::LINK))
    {
        noun = link.checked_sub(1);
    }
    let first_name =
        |at: usize| kinds[at].has(Kinds::FIRST_NAME) || scene.roles(at).has(Roles::FIRST_NAME);
    let is = |at: Option<usize>, sign: &str| at.is_some_and(|at| scene.slice(at) == sign);
    let second = after.map(|after| after + 1).filter(|at| *at < count);
    let holds = [
        (INSIDE, !scene.opens[at]),
        (
            AFTER_FIRST_NAME,
            capital(before) && before.is_some_and(first_name),
        ),
        (
            AFTER_TITLE,
            role(before, Roles::HONORIFIC) || role(before, Roles::PERSON_TITLE),
        ),
        (
            AFTER_PREPOSITION,
            role(before, Roles::PLACE_PREPOSITION) && !scene.opens[at],
        ),
        (
            BEFORE_SPEECH,
            role(after, Roles::SPEECH_VERB)
                || role(after, Roles::AUXILIARY) && role(second, Roles::SPEECH_VERB),
        ),
        (AFTER_HEAD, role(noun, Roles::ORGANISATION_HEAD)),
        (DETERMINED, role(before, Roles::DETERMINER)),
        (BRACKETED, is(before, "(") && is(after, ")")),
        (
            AFTER_PLACE_NOUN,
            noun != before && role(noun, Roles::PLACE_NOUN),
        ),
        (IN_RUN, capital(before) || capital(after)),
        (UPPER, scene.upper_case(at)),
    ];
    holds
        .into_iter()
        .fold(0, |found, (bit, holds)| found | if holds { bit } else { 0 })
}
