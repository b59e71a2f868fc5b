//! Whether a date lies behind the day the article came out, or before it.

use super::expression::Expression;
use crate::annotate::Reading;
use crate::report::PartOfSpeech;

/// Tokens on each side in which a verb is looked for.
const WINDOW: usize = 14;

/// Tokens before a verb in which its auxiliary stands.
const VERB_GROUP: usize = 3;

/// Which way a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Nothing says that it is to come.
    Past,
    /// Its verb is in the future, or a word says so.
    Future,
}

/// Which way `expression` lies, by what stands around it in its sentence.
pub fn direction(reading: &Reading, expression: &Expression) -> Direction {
    let dates = &reading.pack.dates;
    let text = |at: usize| {
        let token = &reading.tokens[at];
        reading
            .form(token)
            .map_or_else(|| reading.written(token), |form| form.text.as_str())
    };
    let before = |phrase: &&str| {
        let words = phrase.split(' ').count();
        expression.first >= words
            && phrase
                .split(' ')
                .zip(expression.first - words..)
                .all(|(word, at)| text(at) == word)
    };
    // The article of a date stands between.
    if dates.to_come_before.iter().any(before) {
        return Direction::Future;
    }
    let start = reading.tokens[expression.first].span.start;
    let sentence = reading
        .sentences
        .partition_point(|sentence| sentence.span.end <= start);
    let Some(sentence) = reading.sentences.get(sentence) else {
        return Direction::Past;
    };
    let inside = |at: &usize| {
        let span = reading.tokens[*at].span;
        span.start >= sentence.span.start && span.end <= sentence.span.end
    };
    let back = (expression.first.saturating_sub(WINDOW)..expression.first).rev();
    let on = expression.end..(expression.end + WINDOW).min(reading.tokens.len());
    let speaks = |at: usize| -> Option<Direction> {
        let token = &reading.tokens[at];
        let form = reading.form(token)?;
        if dates.to_come.contains(&form.text.as_str()) {
            return Some(Direction::Future);
        }
        let verb = matches!(
            token.part_of_speech,
            Some(PartOfSpeech::Verb | PartOfSpeech::Auxiliary)
        );
        verb.then(|| {
            // “will resign”, « doit partir »
            let led = (at.saturating_sub(VERB_GROUP)..at)
                .filter(&inside)
                .any(|at| dates.to_come.contains(&text(at)));
            if led || (dates.is_future)(&form.text, &form.lemma) {
                Direction::Future
            } else {
                Direction::Past
            }
        })
    };
    let nearest = |side: &mut dyn Iterator<Item = usize>| {
        side.take_while(inside)
            .enumerate()
            .find_map(|(distance, at)| Some((distance, speaks(at)?)))
    };
    let mut sides = [nearest(&mut { back }), nearest(&mut { on })]
        .into_iter()
        .flatten();
    let first = sides.next();
    match (first, sides.next()) {
        (Some(a), Some(b)) => {
            if b.0 < a.0 {
                b.1
            } else {
                a.1
            }
        }
        (Some(a), None) => a.1,
        (None, _) => Direction::Past,
    }
}
