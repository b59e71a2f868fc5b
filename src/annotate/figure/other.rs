//! Numbers that count nothing: clock times, scores, labels, telephone numbers,
//! articles that are no numbers.

use super::counted::Counted;
use super::number::{Made, Number};
use crate::annotate::window::Window;
use crate::lang::numbers::NumberWord;
use crate::report::{PartOfSpeech, TokenKind};

/// Whether `number` is no figure.
pub fn is_other(words: &Window, number: &Number, counted: &Counted) -> bool {
    let digits = number.made == Made::Digits;
    is_article(words, number, counted)
        || is_adjective(words, number, counted)
        || is_not_part(words, number, counted)
        || is_clock(words, number, counted)
        || digits && (is_in_row(words, number) || is_item(words, number, counted))
        || number.value == 0.0 && counted.noun.is_none()
        || is_ordinal(words, number)
        || is_score(words, number, counted)
        || is_label(words, number, counted)
}

/// « un » where it does not count.
fn is_article(words: &Window, number: &Number, counted: &Counted) -> bool {
    if number.made != Made::One {
        return false;
    }
    let numbers = &words.reading.pack.numbers;
    let at = number.first;
    let Some((noun, _)) = counted.noun else {
        // « un seul »
        if numbers.only.contains(&words.text(number.end)) {
            return false;
        }
        // « un ou deux », « un sur cinq »
        let next = words.text(number.end);
        let joined = matches!(next, "ou" | "à" | "or" | "to")
            || numbers.out_of.contains(&next) && next != "of";
        return !(joined && follows(words, number.end + 1));
    };
    if (at + 1..noun).any(|at| numbers.only.contains(&words.text(at))) {
        return false;
    }
    // « un Français sur deux »
    let one = words.text(at);
    let indefinite = matches!(one, "a" | "an");
    let next = words.text(counted.end);
    if !indefinite
        && numbers.out_of.contains(&next)
        && !numbers.of.contains(&next)
        && follows(words, counted.end + 1)
    {
        return false;
    }
    let counts = words.text(noun);
    if one == "one" && noun == at + 1 {
        return matches!(counts, "day" | "thing" | "way" | "side" | "time");
    }
    // « une fois », not « une fois arrivé »
    if counts == "fois" && noun == at + 1 {
        return at == words.from
            || next == "que"
            || matches!(
                words.part(counted.end),
                Some(
                    PartOfSpeech::Verb
                        | PartOfSpeech::Adjective
                        | PartOfSpeech::Noun
                        | PartOfSpeech::Determiner
                )
            );
    }
    let unit = matches!(
        words.form(noun).map(|form| form.number),
        Some(NumberWord::Unit(_))
    );
    if !unit || noun != at + 1 {
        return true;
    }
    // « un jour, il reviendra »
    let vague = matches!(
        counts,
        "jour"
            | "day"
            | "m"
            | "s"
            | "t"
            | "l"
            | "g"
            | "h"
            | "année"
            | "foot"
            | "second"
            | "seconde"
    );
    // “$2 a kilo”
    let rate = indefinite
        && !matches!(
            words.part(at.wrapping_sub(1)),
            Some(
                PartOfSpeech::Adposition
                    | PartOfSpeech::Adverb
                    | PartOfSpeech::SubordinatingConjunction
            )
        );
    vague || rate
}

fn follows(words: &Window, at: usize) -> bool {
    words
        .token(at)
        .is_some_and(|token| token.kind == TokenKind::Number)
        || words.form(at).is_some_and(|form| {
            matches!(
                form.number,
                NumberWord::Value(_) | NumberWord::Hundred | NumberWord::Power(_)
            )
        })
}

/// « neuf » that is new, “second”.
fn is_adjective(words: &Window, number: &Number, counted: &Counted) -> bool {
    number.made == Made::Words
        && number.end == number.first + 1
        && counted.noun.is_none()
        && words.text(number.first) == "neuf"
        && words.part(number.first) == Some(PartOfSpeech::Adjective)
}

/// « cent quatrième »
fn is_ordinal(words: &Window, number: &Number) -> bool {
    let endings = words.reading.pack.numbers.ordinal_endings;
    let next = words.text(number.end);
    number.made == Made::Words && endings.iter().any(|ending| next.ends_with(ending))
}

/// « quart de finale », “first half”, « un cinquième but ».
fn is_not_part(words: &Window, number: &Number, counted: &Counted) -> bool {
    if number.made != Made::Part {
        return false;
    }
    let numbers = &words.reading.pack.numbers;
    let next = number.end;
    let skip = usize::from(numbers.of.contains(&words.text(next)) || words.text(next) == "-");
    if numbers.not_parts.contains(&words.text(next + skip))
        || numbers.not_parts.contains(&words.text(next))
    {
        return true;
    }
    // An ordinal: « un cinquième but », “a third man”; a half of a match.
    let ordinal = counted.noun.is_none()
        && matches!(
            words.part(next),
            Some(PartOfSpeech::Noun | PartOfSpeech::Adjective | PartOfSpeech::ProperNoun)
        );
    let single = words.form(number.end - 1).is_some_and(|form| {
        matches!(form.number, NumberWord::Fraction(_)) && !form.text.ends_with('s')
    });
    if single && ordinal && words.text(next) != "%" {
        return true;
    }
    let half = words
        .form(number.end - 1)
        .is_some_and(|form| form.number == NumberWord::Half);
    half && matches!(
        words.part(number.first.wrapping_sub(1)),
        Some(PartOfSpeech::Adjective | PartOfSpeech::Numeral)
    ) && number.first > words.from
}

/// « à 14 heures », « 20 h 31 », “3 pm”.
fn is_clock(words: &Window, number: &Number, counted: &Counted) -> bool {
    let numbers = &words.reading.pack.numbers;
    let next = words.text(counted.end);
    if words.reading.pack.cuts.compounds_apart
        && numbers.after_clock.contains(&words.text(number.end))
    {
        return true;
    }
    // « 20.12 – Au col du Granier »
    let stamp = counted.noun.is_none()
        && number.first == words.from
        && number.made == Made::Digits
        && words.text(number.first).contains('.')
        && matches!(words.text(number.end), "" | "–" | "-" | "—" | ":");
    if stamp {
        return true;
    }
    let hours = counted.unit.as_deref() == Some("h")
        || counted.unit.as_deref() == Some("min") && counted.value.is_some();
    if !hours || number.value > 24.0 || number.value.fract() != 0.0 {
        return false;
    }
    let sign = words.text(number.end) == "h";
    let led = numbers.before_clock.contains(&words.before(number.first));
    if words.before(number.first) == "et"
        && matches!(words.before(number.first - 1), "minuit" | "midi")
    {
        return true;
    }
    if matches!(
        words.before(number.first),
        "à" | "vers" | "dès" | "avant" | "at"
    ) {
        // « à quatre heures de route »
        return !numbers.of.contains(&next);
    }
    numbers.after_clock.contains(&next)
        || sign && (led || counted.value.is_some())
        || sign && number.first == words.from
}

/// « 1. Bourrier ; 2. Iturralde »
fn is_item(words: &Window, number: &Number, counted: &Counted) -> bool {
    let opens = number.first == words.from
        || matches!(words.before(number.first), ":" | ";" | "(" | "-" | "–");
    opens
        && counted.noun.is_none()
        && matches!(words.text(number.end), "." | ")")
        && words.touches(number.end)
        && (words.token(number.end + 1).is_some() || number.first > words.from)
}

/// A telephone number, or any other row of numbers.
fn is_in_row(words: &Window, number: &Number) -> bool {
    let digits = |at: usize| {
        words
            .token(at)
            .is_some_and(|token| token.kind == TokenKind::Number)
    };
    number.first > words.from && digits(number.first - 1) || digits(number.end)
}

/// « 3-1 », « 3 à 1 »
fn is_score(words: &Window, number: &Number, counted: &Counted) -> bool {
    if counted.noun.is_some() || counted.unit.is_some() || number.value > 200.0 {
        return false;
    }
    let dash = |text: &str| matches!(text, "-" | "–" | "/" | "x" | ":");
    let number_at = |at: usize| follows(words, at);
    dash(words.text(number.end)) && number_at(number.end + 1)
        || dash(words.before(number.first))
            && number.first >= words.from + 2
            && number_at(number.first - 2)
}

/// « article 5 », « Boeing 737 », “Room 12”.
fn is_label(words: &Window, number: &Number, counted: &Counted) -> bool {
    let numbers = &words.reading.pack.numbers;
    if number.first == words.from || number.money.is_some() {
        return false;
    }
    let before = words.before(number.first);
    if matches!(before, "n°" | "#" | "№") {
        return true;
    }
    // « les lignes 6 et 7 »
    let mut named = number.first - 1;
    while named >= words.from + 2
        && numbers.joins.contains(&words.text(named))
        && words
            .token(named - 1)
            .is_some_and(|token| token.kind == TokenKind::Number)
    {
        named -= 2;
    }
    if counted.noun.is_none() && numbers.labels.contains(&words.text(named)) {
        return true;
    }
    // « au 4 de la rue », « le 47 »
    if number.made == Made::Digits
        && counted.noun.is_none()
        && !number.takes_of
        && numbers.singular_articles.contains(&before)
    {
        return true;
    }
    let digits = number.made == Made::Digits && !number.takes_of;
    let Some(token) = words.token(number.first - 1) else {
        return false;
    };
    // A name or a noun right before digits with nothing counted.
    digits
        && counted.noun.is_none()
        && (token.named
            || matches!(
                words.part(number.first - 1),
                Some(PartOfSpeech::ProperNoun | PartOfSpeech::Noun)
            ))
}
