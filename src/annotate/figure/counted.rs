//! What a number counts: the noun or the unit that goes with it.

use super::digits;
use super::number::{Made, Number, is_money};
use crate::annotate::Reading;
use crate::annotate::window::Window;
use crate::lang::numbers::NumberWord;
use crate::lang::roles::Roles;
use crate::report::{PartOfSpeech, TokenKind};
use crate::text::case::Case;

/// Words that may stand between a number and its noun.
const MOST_BETWEEN: usize = 3;

/// What goes with a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// Token after the figure's last.
    pub end: usize,
    /// Tokens of the noun: first, and after the last.
    pub noun: Option<(usize, usize)>,
    /// The unit of measure.
    pub unit: Option<String>,
    /// The value, where what follows the noun changes it (« deux heures et demie »).
    pub value: Option<f64>,
}

/// What goes with `number`.
pub fn counted(words: &Window, number: &Number) -> Counted {
    let mut counted = Counted {
        end: number.end,
        unit: number.money.clone(),
        ..Counted::default()
    };
    if number.money.is_some() {
        return counted;
    }
    if number.made == Made::HalfOf {
        let noun = words
            .text(number.end - 1)
            .split_once('-')
            .map_or("", |(_, noun)| noun);
        counted.noun = Some((number.end - 1, number.end));
        counted.unit = unit_named(words, noun);
        return counted;
    }
    let numbers = &words.reading.pack.numbers;
    let mut at = number.end;
    if let Some(sign) = sign(words, at) {
        counted.end = sign.1;
        counted.noun = Some((at, sign.1));
        counted.unit = Some(sign.0);
        return counted;
    }
    let (per, cent) = numbers.percent;
    let next = words.text(at);
    if !per.is_empty() && next == per && words.text(at + 1) == cent {
        return Counted {
            end: at + 2,
            noun: Some((at, at + 2)),
            unit: Some("%".to_owned()),
            value: None,
        };
    }
    // “35-hour”
    let hyphen = next == "-" && words.touches(at) && words.touches(at + 1);
    at += usize::from(hyphen);
    if number.takes_of {
        let of = numbers.of.contains(&words.text(at));
        // « la moitié des sites »: the number alone.
        if number.made == Made::Part && !of && !numbers.one.contains(&words.text(at)) {
            return counted;
        }
        if number.made == Made::Part && !of {
            at += 1;
        }
        if of {
            at += 1;
        }
    }
    if let Some(unit) = number.glued.as_deref().and_then(glued_unit) {
        counted.unit = Some(unit.to_owned());
        return counted;
    }
    // « un adulte sur quatre souffre »
    if is_out_of(words, number) {
        return counted;
    }
    let Some((noun, end)) = noun(words, at, hyphen) else {
        // « un seul de ces avions »
        if number.made == Made::One && numbers.only.contains(&words.text(at)) {
            counted.end = at + 1;
        }
        return counted;
    };
    // “half of the”: what follows « de » after a part is a unit or a bare noun.
    counted.noun = Some((noun, end));
    counted.end = end;
    counted.unit = unit_at(words, noun, end);
    if let Some(unit) = &counted.unit {
        let unit = unit.clone();
        measure(words, number, &unit, &mut counted);
    }
    counted
}

/// What is glued to the digits: “9C”, « 48h ».
fn glued_unit(glued: &str) -> Option<&'static str> {
    match glued {
        "c" => Some("°C"),
        "f" => Some("°F"),
        "h" => Some("h"),
        _ => None,
    }
}

/// Whether the number says out of how many: « neuf rongeurs sur dix ont … ».
fn is_out_of(words: &Window, number: &Number) -> bool {
    let numbers = &words.reading.pack.numbers;
    let at = number.first;
    let of = words.before(at);
    at >= words.from + 3
        && numbers.out_of.contains(&of)
        && !numbers.of.contains(&of)
        && words.part(at - 2) == Some(PartOfSpeech::Noun)
        && words.form(at - 3).is_some_and(|form| form.number.begins())
        && !matches!(
            words.form(at - 2).map(|form| form.number),
            Some(NumberWord::Unit(_))
        )
}

/// « % », « °C », « € », « km/h » as signs: the unit, and where it ends.
fn sign(words: &Window, at: usize) -> Option<(String, usize)> {
    let token = words.token(at)?;
    let text = words.text(at);
    if text == "%" || text == "‰" || text.starts_with('°') || is_money(text) {
        return Some((text.to_owned(), at + 1));
    }
    // « ° C »
    (token.kind == TokenKind::Symbol && text == "º").then(|| ("°".to_owned(), at + 1))
}

/// The noun from `at` on, behind adjectives: first token, and after the last.
fn noun(words: &Window, at: usize, hyphen: bool) -> Option<(usize, usize)> {
    let numbers = &words.reading.pack.numbers;
    let mut first = at;
    // « cinq blessés »: an adjective with no noun behind it is one.
    let instead = || {
        let part = words.part(at)?;
        let text = words.text(at);
        let plural = match part {
            PartOfSpeech::Adjective => text.ends_with(['s', 'x']),
            PartOfSpeech::Verb => text.ends_with("és") || text.ends_with("ées"),
            _ => false,
        };
        let named = words.token(at)?.named;
        (plural && !named && !numbers.between.contains(&text)).then_some((at, at + 1))
    };
    loop {
        let Some(token) = words.token(first) else {
            return instead();
        };
        if token.kind != TokenKind::Word || first > at + MOST_BETWEEN {
            return instead();
        }
        let form = words.form(first)?;
        if let NumberWord::Unit(_) = form.number
            && !token.named
        {
            return Some((first, first + 1));
        }
        // « 14 contre »
        if first == at && numbers.joins.contains(&form.text.as_str()) {
            return None;
        }
        let part = words.part(first);
        // « sept Britanniques »
        let people = first == at
            && token.named
            && token.case == Case::Capital
            && form.text.ends_with(['s', 'x'])
            && !words.token(first + 1).is_some_and(|next| next.named);
        if people {
            break;
        }
        match part {
            Some(PartOfSpeech::Adjective) if !token.named => first += 1,
            _ if token.roles.has(Roles::AFTER_NUMBER) => first += 1,
            Some(PartOfSpeech::Noun) if !token.named => break,
            Some(PartOfSpeech::ProperNoun) if !token.named => break,
            _ => return instead(),
        }
    }
    let mut end = first + 1;
    // English heaps nouns: “pencil notes”.
    if words.reading.pack.cuts.compounds_apart && !hyphen {
        let plural = |at: usize| {
            let text = words.text(at);
            text.ends_with('s') && !text.ends_with("ss")
        };
        while words.part(end) == Some(PartOfSpeech::Noun)
            && !plural(end - 1)
            && words
                .token(end)
                .is_some_and(|token| token.kind == TokenKind::Word && !token.named)
        {
            end += 1;
        }
        first = end - 1;
    }
    Some((first, end))
}

fn unit_named(words: &Window, noun: &str) -> Option<String> {
    match crate::lang::numbers::number_word(noun, words.reading.pack) {
        NumberWord::Unit(at) => Some(
            words.reading.pack.numbers.units[usize::from(at)]
                .0
                .to_owned(),
        ),
        _ => None,
    }
}

fn unit_at(words: &Window, noun: usize, end: usize) -> Option<String> {
    let numbers = &words.reading.pack.numbers;
    let NumberWord::Unit(at) = words.form(end - 1)?.number else {
        return None;
    };
    let symbol = numbers.units[usize::from(at)].0;
    // “square miles”
    let before = words.before(noun);
    let power = numbers.dimensions.iter().find(|(word, _)| *word == before);
    Some(match power {
        Some((_, power)) => format!("{symbol}{power}"),
        None => symbol.to_owned(),
    })
}

/// What follows a unit and belongs to it: « carrés », « par heure », « et demie »,
/// the minutes of hours.
fn measure(words: &Window, number: &Number, unit: &str, counted: &mut Counted) {
    let numbers = &words.reading.pack.numbers;
    let end = counted.end;
    let widen = |counted: &mut Counted, end: usize, unit: String| {
        counted.end = end;
        counted.noun = counted.noun.map(|(first, _)| (first, end));
        counted.unit = Some(unit);
    };
    let next = words.text(end);
    if let Some((_, power)) = numbers.dimensions.iter().find(|(word, _)| *word == next) {
        return widen(counted, end + 1, format!("{unit}{power}"));
    }
    if matches!(next, "²" | "³") && words.touches(end) {
        return widen(counted, end + 1, format!("{unit}{next}"));
    }
    if next == "/"
        && words
            .token(end + 1)
            .is_some_and(|token| token.kind == TokenKind::Word)
    {
        return widen(counted, end + 2, format!("{unit}/{}", words.text(end + 1)));
    }
    let long = matches!(unit, "km" | "m" | "mi");
    for words_per in numbers.per_hour {
        if long && phrase(words, end, words_per) {
            return widen(counted, end + words_per.len(), format!("{unit}/h"));
        }
    }
    for half in numbers.and_a_half {
        if phrase(words, end, half) {
            counted.end = end + half.len();
            counted.value = Some(number.value + 0.5);
            return;
        }
    }
    // « une heure vingt », « 2 h 30 »
    if unit == "h"
        && let Some(token) = words.token(end)
    {
        let minutes = match words.form(end).map(|form| form.number) {
            _ if token.kind == TokenKind::Number => {
                digits::plain(words.text(end), true).and_then(|plain| digits::value(&plain, 0))
            }
            Some(NumberWord::Value(value)) => Some(f64::from(value)),
            _ => None,
        };
        if let Some(minutes) = minutes.filter(|minutes| (1.0..60.0).contains(minutes)) {
            let mut until = end + 1;
            let mut noun = counted.noun;
            if let Some(NumberWord::Unit(at)) = words.form(until).map(|form| form.number) {
                if numbers.units[usize::from(at)].0 != "min" {
                    return;
                }
                noun = Some((until, until + 1));
                until += 1;
            }
            counted.end = until;
            counted.noun = noun;
            counted.value = Some(number.value * 60.0 + minutes);
            counted.unit = Some("min".to_owned());
        }
    }
}

fn phrase(words: &Window, at: usize, phrase: &[&str]) -> bool {
    phrase
        .iter()
        .zip(at..)
        .all(|(word, at)| words.text(at) == *word)
}

/// Gives a number that stands alone the noun of the next one where they are joined
/// (« trois ou quatre fois », « de 10 à 15 % »).
pub fn share(reading: &Reading, figures: &mut [(Number, Counted)]) {
    for at in (1..figures.len()).rev() {
        let (before, after) = figures.split_at_mut(at);
        let (Some(a), Some(b)) = (before.last_mut(), after.first()) else {
            continue;
        };
        if a.1.noun.is_some() || a.1.unit.is_some() || b.0.first != a.1.end + 1 {
            continue;
        }
        let between = &reading.tokens[a.1.end];
        let joined = match reading.form(between) {
            Some(form) => reading.pack.numbers.joins.contains(&form.text.as_str()),
            None => matches!(reading.written(between), "-" | "–" | "—"),
        };
        if joined {
            a.1.noun = b.1.noun;
            a.1.unit = b.1.unit.clone();
        }
    }
}

/// The lemma of a noun; a unit of several words as it is written.
pub fn lemma(reading: &Reading, first: usize, end: usize) -> String {
    let word = |at: usize| {
        let token = &reading.tokens[at];
        reading.form(token).map_or_else(
            || reading.written(token).to_owned(),
            |form| form.lemma.clone(),
        )
    };
    let mut lemma = word(first);
    for at in first + 1..end {
        if reading.tokens[at - 1].span.end < reading.tokens[at].span.start {
            lemma.push(' ');
        }
        let token = &reading.tokens[at];
        lemma.push_str(
            reading
                .form(token)
                .map_or_else(|| reading.written(token), |form| &form.text),
        );
    }
    lemma
}
