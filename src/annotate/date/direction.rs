//! Whether a date lies before or behind the day the article came out.

use super::expression::Expression;
use crate::annotate::Reading;
use crate::document::Form;
use crate::lang::roles::Roles;
use crate::report::{BlockKind, PartOfSpeech};

/// Tokens on each side in which a verb is looked for.
const WINDOW: usize = 30;

/// Tokens before a verb in which its auxiliary stands.
const VERB_GROUP: usize = 3;

/// Which way a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Its verb is in the past, or a word says so.
    Past,
    /// Nothing says which way.
    Open,
    /// Its verb is in the future, or a word says so, or it has no verb (« Verdict lundi »).
    Future,
}

/// Which way `expression` lies, by what stands around it in its sentence.
pub fn direction(reading: &Reading, expression: &Expression) -> Direction {
    let dates = &reading.pack.dates;
    let around = Around { reading };
    let led = |phrases: &[&str]| {
        phrases
            .iter()
            .any(|phrase| around.ends_with(expression.first, phrase))
    };
    if led(dates.past_before) {
        return Direction::Past;
    }
    if led(dates.to_come_before) {
        return Direction::Future;
    }
    let start = reading.tokens[expression.first].span.start;
    let sentence = reading
        .sentences
        .partition_point(|sentence| sentence.span.end <= start);
    let Some(sentence) = reading.sentences.get(sentence) else {
        return Direction::Open;
    };
    let inside = |at: &usize| {
        let span = reading.tokens[*at].span;
        span.start >= sentence.span.start && span.end <= sentence.span.end
    };
    let block = reading
        .blocks
        .partition_point(|block| block.span.end <= start);
    let title = reading
        .blocks
        .get(block)
        .is_some_and(|block| block.kind == BlockKind::Title);
    let nearest = |side: &mut dyn Iterator<Item = usize>| {
        side.take_while(inside)
            .enumerate()
            .find_map(|(distance, at)| Some((distance, around.speaks(at, title)?)))
    };
    let back = nearest(&mut (expression.first.saturating_sub(WINDOW)..expression.first).rev());
    let on = nearest(&mut (expression.end..(expression.end + WINDOW).min(reading.tokens.len())));
    match (back, on) {
        (Some(back), Some(on)) if on.0 < back.0 => on.1,
        (Some((_, direction)), _) | (None, Some((_, direction))) => direction,
        (None, None) => Direction::Future,
    }
}

struct Around<'a, 'r> {
    reading: &'r Reading<'a>,
}

impl<'a> Around<'a, '_> {
    fn form(&self, at: usize) -> Option<&'a Form> {
        self.reading.form(&self.reading.tokens[at])
    }

    fn text(&self, at: usize) -> &'a str {
        let token = &self.reading.tokens[at];
        self.form(at)
            .map_or_else(|| self.reading.written(token), |form| form.text.as_str())
    }

    /// Whether the tokens before `at` are those of `phrase`.
    fn ends_with(&self, at: usize, phrase: &str) -> bool {
        let mut rest = phrase;
        for at in (0..at).rev() {
            match rest.strip_suffix(self.text(at)) {
                Some("") => return true,
                Some(before) if before.ends_with(' ') => rest = &before[..before.len() - 1],
                _ => return false,
            }
        }
        false
    }

    /// What the token at `at` says of the direction, if anything.
    fn speaks(&self, at: usize, title: bool) -> Option<Direction> {
        let tokens = self.reading.tokens;
        let comes = |at: usize| tokens[at].roles.has(Roles::TO_COME);
        if comes(at) {
            return Some(Direction::Future);
        }
        let part = tokens[at].part_of_speech;
        if !matches!(part, Some(PartOfSpeech::Verb | PartOfSpeech::Auxiliary)) {
            return None;
        }
        let dates = &self.reading.pack.dates;
        let form = self.form(at)?;
        let text = form.text.as_str();
        let group = at.saturating_sub(VERB_GROUP)..at;
        // “will resign”, « doit partir »
        if group.clone().any(comes) {
            return Some(Direction::Future);
        }
        let auxiliary = |form: &Form| dates.past_auxiliaries.contains(&form.lemma.as_str());
        let helped = group.clone().any(|at| {
            self.form(at).is_some_and(auxiliary)
                && self.reading.tokens[at].part_of_speech == Some(PartOfSpeech::Auxiliary)
        });
        if helped {
            // « sera posée », « serait examinée »
            let to_come = group.clone().any(|at| {
                self.form(at).is_some_and(|form| {
                    (dates.is_future)(&form.text, &form.lemma)
                        || dates.past_auxiliaries.first() != Some(&form.lemma.as_str())
                            && (dates.is_conditional)(&form.text, &form.lemma)
                })
            });
            return Some(if to_come {
                Direction::Future
            } else {
                Direction::Past
            });
        }
        let ends = |endings: &[&str]| endings.iter().any(|ending| text.ends_with(ending));
        if (dates.is_future)(text, &form.lemma)
            || (dates.is_conditional)(text, &form.lemma) && !auxiliary(form)
        {
            return Some(Direction::Future);
        }
        // « promis de revenir », but « après avoir quitté »
        let infinitive = part == Some(PartOfSpeech::Verb)
            && text == form.lemma
            && ends(dates.infinitive_endings);
        if infinitive
            && !group.clone().any(|at| {
                let before = self.text(at);
                dates.infinitives_past.contains(&before)
                    || dates
                        .past_endings
                        .iter()
                        .any(|ending| before.ends_with(ending))
            })
        {
            return Some(Direction::Future);
        }
        // Titles tell in the present what is to come.
        let participle = text.ends_with(['é', 'i', 'u', 's']) || text.ends_with("ed");
        if title && !participle && part == Some(PartOfSpeech::Verb) {
            return Some(Direction::Future);
        }
        Some(Direction::Open)
    }
}
