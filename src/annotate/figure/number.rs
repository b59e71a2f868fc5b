//! The words and digits of one number → its value.

use super::digits;
use crate::annotate::window::Window;
use crate::lang::numbers::{NumberWord, Value};
use crate::report::{PartOfSpeech, TokenKind};

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// First token, sign of money and minus included.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What it comes to.
    pub value: f64,
    /// What it is made of.
    pub made: Made,
    /// Whether « de » joins it to what it counts.
    pub takes_of: bool,
    /// The sign of money before it.
    pub money: Option<String>,
    /// What is glued to its digits (« 24h »).
    pub glued: Option<String>,
}

/// What a number is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// « 1 200 », « 1,2 million »
    Digits,
    /// « deux », « vingt et un »
    Words,
    /// « un », « une »
    One,
    /// « une dizaine »
    Collective,
    /// « un tiers », « la moitié »
    Part,
    /// « une demi-heure »: its noun is in its last token.
    HalfOf,
}

/// The number whose first word or digits stand at `at`.
pub fn read(words: &Window, at: usize) -> Option<Number> {
    let token = words.token(at)?;
    if token.kind == TokenKind::Number {
        return in_digits(words, at);
    }
    in_words(words, at)
}

fn word(words: &Window, at: usize) -> NumberWord {
    match words.token(at) {
        Some(token) if !token.named => words.form(at).map_or(NumberWord::None, |form| form.number),
        _ => NumberWord::None,
    }
}

fn in_digits(words: &Window, at: usize) -> Option<Number> {
    let numbers = &words.reading.pack.numbers;
    let mut text = words.text(at).to_owned();
    let mut end = at + 1;
    // « 1 000 000 000 000 | 000 000 000 »
    while let Some(next) = words.token(end)
        && next.kind == TokenKind::Number
        && text.contains(char::is_whitespace)
        && words
            .text(end)
            .split_whitespace()
            .all(|part| part.len() == 3)
        && next.span.start - words.token(end - 1)?.span.end <= 3
        && text.len() < 100
    {
        text.push(' ');
        text.push_str(words.text(end));
        end += 1;
    }
    let digits = text.trim_end_matches(|c: char| c.is_alphabetic());
    let glued = (digits.len() < text.len()).then(|| text[digits.len()..].to_owned());
    let plain = digits::plain(digits, numbers.decimal_comma)?;
    let money = money_before(words, at);
    let mut exponent = 0;
    let mut takes_of = false;
    let mut times = 1.0;
    if let Some(glued) = &glued {
        let power = numbers.money_powers.iter().find(|(sign, _)| sign == glued);
        let value: f64 = plain.parse().unwrap_or(0.0);
        match power {
            // « 30M € »
            Some(&(_, power)) if is_money(words.text(end)) => exponent = power as i32,
            // “9C”; « 48h », where « 18h » is a time.
            _ if matches!(glued.as_str(), "c" | "f") || glued == "h" && value > 24.0 => {}
            _ => return None,
        }
    }
    // “1.7m tonnes”
    let counted = !numbers.decimal_comma
        && words.touches(end)
        && words.part(end + 1) == Some(PartOfSpeech::Noun);
    if money.is_some() || is_money(words.text(end + 1)) || counted {
        let power = numbers
            .money_powers
            .iter()
            .find(|(sign, _)| *sign == words.text(end));
        if let Some((_, power)) = power {
            exponent += *power as i32;
            end += 1;
        }
    }
    loop {
        match word(words, end) {
            NumberWord::Power(power) => {
                exponent += i32::from(power);
                takes_of |= power >= 6 || words.text(end).starts_with("millier");
                end += 1;
            }
            NumberWord::Collective(value) if times == 1.0 => {
                times = f64::from(value);
                takes_of = true;
                end += 1;
            }
            NumberWord::Hundred
                if exponent == 0
                    && times == 1.0
                    && !is_percent(words, end)
                    && !cents(words, end) =>
            {
                times = 100.0;
                end += 1;
            }
            _ => break,
        }
        if exponent > 30 {
            return None;
        }
    }
    let mut value = digits::value(&plain, exponent)? * times;
    let mut first = at;
    if money.is_some() {
        first -= 1;
        let letters = words.written(first.wrapping_sub(1));
        if words.touches(first)
            && letters.len() <= 3
            && letters.bytes().all(|b| b.is_ascii_uppercase())
        {
            first -= 1;
        }
    }
    let sign = words.before(first);
    let led = || {
        first < 2
            || words
                .token(first - 2)
                .is_none_or(|token| token.kind != TokenKind::Number)
    };
    if (matches!(sign, "−" | "-" | "–") && !words.touches(first - 1) && words.touches(first)
        || sign == "−"
        || is_minus(words, sign, end))
        && first > words.from
        && led()
    {
        first -= 1;
        value = -value.abs();
    }
    Some(Number {
        first,
        end,
        value,
        made: Made::Digits,
        takes_of,
        money,
        glued,
    })
}

/// « moins » before a number that ends at `end` and is one of degrees.
fn is_minus(words: &Window, sign: &str, end: usize) -> bool {
    let degrees = || {
        let next = words.text(end);
        next.starts_with('°') || next.starts_with("degr")
    };
    let numbers = &words.reading.pack.numbers;
    // « moins » is a bound as well.
    let doubtful = || {
        let mut phrases = numbers.bounds_before.iter();
        phrases.any(|(phrase, _)| phrase.starts_with(sign))
    };
    numbers.minus.contains(&sign) && (!doubtful() || degrees())
}

/// « cent » after a number in digits is money in some languages.
fn cents(words: &Window, at: usize) -> bool {
    words.text(at).ends_with('s')
}

fn is_percent(words: &Window, at: usize) -> bool {
    words.before(at) == words.reading.pack.numbers.percent.0
}

/// Whether `sign` is one of money.
pub fn is_money(sign: &str) -> bool {
    matches!(
        sign,
        "$" | "€" | "£" | "¥" | "₤" | "₽" | "₹" | "₩" | "₺" | "₴" | "₪"
    )
}

fn money_before(words: &Window, at: usize) -> Option<String> {
    let sign = words.before(at);
    (at > words.from
        && is_money(sign)
        && words.reading.tokens[at].span.start - words.token(at - 1)?.span.end <= 3)
        .then(|| sign.to_owned())
}

fn in_words(words: &Window, at: usize) -> Option<Number> {
    let numbers = &words.reading.pack.numbers;
    let one = word(words, at) == NumberWord::One;
    let mut first = at;
    let mut number = Value::default();
    let mut end = at;
    let mut takes_of = false;
    let mut made = if one { Made::One } else { Made::Words };
    // “half a million”
    let mut times = 1.0;
    if word(words, at) == NumberWord::Half {
        return half(words, at);
    }
    if matches!(word(words, at), NumberWord::Collective(_)) {
        // « la dizaine », “dozen reserve banks”
        return None;
    }
    while end < words.end {
        let next = word(words, end);
        if let NumberWord::Power(power) = next
            && number.is_empty()
            && (power != 3 || takes_of_power(words, end))
        {
            return None;
        }
        // “two hundred a night”
        if next == NumberWord::One && end > at && matches!(words.text(end), "a" | "an") {
            break;
        }
        if number.push(next) {
            if let NumberWord::Power(power) = next {
                takes_of |= power >= 6 || takes_of_power(words, end);
            }
            if end > at && made == Made::One {
                made = Made::Words;
            }
            end += 1;
        } else if end > at
            && matches!(word(words, end + 1), NumberWord::One | NumberWord::Value(_))
            && (numbers.and.contains(&words.text(end)) && joins(words, number, end)
                || words.text(end) == "-" && words.touches(end) && words.touches(end + 1))
            && number.push(word(words, end + 1))
        {
            made = Made::Words;
            end += 2;
        } else {
            break;
        }
    }
    let mut value = number.value()?;
    match word(words, end) {
        NumberWord::Collective(collective) => {
            value *= f64::from(collective);
            end += 1;
            takes_of = true;
            made = Made::Collective;
            // « une centaine de millions »
            if numbers.of.contains(&words.text(end))
                && let NumberWord::Power(power) = word(words, end + 1)
            {
                value *= libm::pow(10.0, f64::from(power));
                end += 2;
            }
        }
        NumberWord::HalfOf if value == 1.0 => {
            let power = words
                .text(end)
                .split_once('-')
                .map(|(_, noun)| crate::lang::numbers::number_word(noun, words.reading.pack));
            if let Some(NumberWord::Power(power)) = power {
                times = libm::pow(10.0, f64::from(power)) / 2.0;
                takes_of = true;
            } else {
                made = Made::HalfOf;
                times = 0.5;
            }
            end += 1;
        }
        NumberWord::Fraction(divisor) if value < f64::from(divisor) => {
            value /= f64::from(divisor);
            // Two decimals are what a third is known to.
            end += 1;
            takes_of = true;
            made = Made::Part;
        }
        // “two-thirds”
        NumberWord::None
            if words.text(end) == "-"
                && words.touches(end)
                && let NumberWord::Fraction(divisor) = word(words, end + 1) =>
        {
            value /= f64::from(divisor);
            end += 2;
            takes_of = true;
            made = Made::Part;
        }
        NumberWord::Half if one => {
            value = 0.5;
            end += 1;
            takes_of = true;
            made = Made::Part;
        }
        _ => {}
    }
    let sign = words.before(at);
    if at > words.from && is_minus(words, sign, end) {
        first -= 1;
        value = -value;
    }
    Some(Number {
        first,
        end,
        value: value * times,
        made,
        takes_of,
        money: None,
        glued: None,
    })
}

fn takes_of_power(words: &Window, at: usize) -> bool {
    words.text(at).starts_with("millier")
}

/// Whether « et » at `at` goes on the number: after tens before « un » or « onze » in
/// one language, after hundreds and thousands in the other.
fn joins(words: &Window, number: Value, at: usize) -> bool {
    let Some(value) = number.value() else {
        return false;
    };
    if words.reading.pack.numbers.decimal_comma {
        let last = value % 100.0;
        let next = word(words, at + 1);
        (20.0..=70.0).contains(&last)
            && last % 10.0 == 0.0
            && (next == NumberWord::One || next == NumberWord::Value(11))
    } else {
        value >= 100.0
    }
}

/// « la moitié », “half a mile”, “half a million”.
fn half(words: &Window, at: usize) -> Option<Number> {
    let numbers = &words.reading.pack.numbers;
    let before = words.before(at);
    let article = at > words.from && matches!(before, "la" | "une" | "a");
    let first = if article { at - 1 } else { at };
    let mut number = Number {
        first,
        end: at + 1,
        value: 0.5,
        made: Made::Part,
        takes_of: true,
        money: None,
        glued: None,
    };
    if numbers.one.contains(&words.text(at + 1)) {
        match word(words, at + 2) {
            NumberWord::Power(power) => {
                number.value *= libm::pow(10.0, f64::from(power));
                number.end = at + 3;
                number.made = Made::Words;
            }
            NumberWord::Collective(value) => {
                number.value *= f64::from(value);
                number.end = at + 3;
                number.made = Made::Collective;
            }
            _ => {}
        }
    }
    Some(number)
}
