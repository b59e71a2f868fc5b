//! Listed names, institutions and capitalised sequences, and what they name.

mod evidence;
mod institution;
mod landmark;
mod listed;

use crate::lang::roles::Roles;
use crate::report::{EntityKind, Reason, Sentence, Span, TokenKind};
use evidence::classify;
use institution::institution;
use landmark::landmark;
use listed::{begins_listed, listed};

use super::{NamedMention, Scene};

/// Mentions that a list or a rule settles by itself.
pub fn mentions(scene: &Scene, sentences: &[Sentence]) -> Vec<NamedMention> {
    let mut found = Vec::new();
    let mut at = 0;
    for sentence in sentences {
        let end =
            at + scene.tokens[at..].partition_point(|token| token.span.end <= sentence.span.end);
        let shouted = is_shouted(scene, at, end);
        while at < end {
            at = match read(scene, at, end, shouted) {
                Some((mention, next)) => {
                    found.push(mention);
                    next
                }
                None => at + 1,
            };
        }
    }
    found
}

/// Whether most words of the sentence are in capitals, so that capitals tell nothing.
fn is_shouted(scene: &Scene, start: usize, end: usize) -> bool {
    let (mut words, mut upper) = (0, 0);
    for at in start..end {
        if scene.tokens[at].kind == TokenKind::Word && scene.slice(at).chars().nth(1).is_some() {
            words += 1;
            upper += usize::from(scene.upper_case(at));
        }
    }
    words >= 3 && upper * 10 > words * 7
}

/// Words that may begin a name without a capital.
const BEGIN_IN_LOWER_CASE: [Roles; 3] = [
    Roles::ORGANISATION_HEAD,
    Roles::LISTED_LOWER,
    Roles::LANDMARK,
];

/// The mention that begins at `at`, and where to go on.
fn read(scene: &Scene, at: usize, end: usize, shouted: bool) -> Option<(NamedMention, usize)> {
    if scene.tokens[at].boilerplate || scene.tokens[at].kind != TokenKind::Word {
        return None;
    }
    // Most words are in lower case and begin no name.
    if !scene.capitalised(at) && !scene.roles(at).has_any(BEGIN_IN_LOWER_CASE) {
        return None;
    }
    if let Some(found) = institution(scene, at, end) {
        return Some(found);
    }
    if let Some(found) = listed(scene, at, end) {
        return Some(found);
    }
    if shouted {
        return None;
    }
    if let Some(found) = landmark(scene, at, end) {
        return Some(found);
    }
    if !scene.capitalised(at) {
        return None;
    }
    let stop = sequence(scene, at, end);
    classify(scene, at, stop, end)
}

fn mention(
    scene: &Scene,
    start: usize,
    stop: usize,
    kind: EntityKind,
    rule: &'static str,
    trigger: Option<&str>,
) -> NamedMention {
    NamedMention {
        span: Span {
            start: scene.tokens[start].span.start,
            end: scene.tokens[stop - 1].span.end,
        },
        kind,
        why: Reason {
            rule: rule.into(),
            trigger: trigger.map(str::to_owned),
        },
    }
}

/// Where the capitalised sequence that begins at `at` stops.
fn sequence(scene: &Scene, at: usize, end: usize) -> usize {
    let mut stop = at + 1;
    while stop < end {
        if scene.capitalised(stop) && adjacent(scene, stop - 1) && !begins_listed(scene, stop, end)
        {
            stop += 1;
            continue;
        }
        // « Charles de Gaulle », « Ursula von der Leyen »
        let mut next = stop;
        while next < end && next < stop + 2 && scene.roles(next).has(Roles::PARTICLE) {
            next += 1;
        }
        let person =
            scene.roles(at).has(Roles::FIRST_NAME) || scene.capitalised(at) && stop - at >= 2;
        if next > stop
            && next < end
            && scene.capitalised(next)
            && person
            && !begins_listed(scene, next, end)
        {
            stop = next + 1;
            continue;
        }
        break;
    }
    stop
}

/// Whether only one space parts `at` from the next token.
fn adjacent(scene: &Scene, at: usize) -> bool {
    let (this, next) = (scene.tokens[at].span, scene.tokens[at + 1].span);
    next.start > this.end && !scene.text[this.end as usize..next.start as usize].contains('\n')
}
