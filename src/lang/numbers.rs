//! The words that a language counts and measures with.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Pack, pack};
use crate::report::LanguageCode;
use crate::report::figure::Bound;

/// Words of numbers and measures, folded; a [`super::Pack`] holds one of these.
pub struct Numbers {
    /// Whether the comma parts the decimals and the full stop thousands.
    pub decimal_comma: bool,
    /// Numbers below a hundred of one word.
    pub values: &'static [(&'static str, u32)],
    /// « un », « une »
    pub one: &'static [&'static str],
    /// « cent »
    pub hundreds: &'static [&'static str],
    /// Powers of ten from a thousand up, by their exponent.
    pub powers: &'static [(&'static str, u32)],
    /// Their signs right after an amount of money (“£20m”).
    pub money_powers: &'static [(&'static str, u32)],
    /// Nouns that stand for a number (« dizaine »).
    pub collectives: &'static [(&'static str, u32)],
    /// « moitié »
    pub halves: &'static [&'static str],
    /// What is before a thing of which there is half, with its hyphen (« demi- »).
    pub half_prefixes: &'static [&'static str],
    /// « demi » after the noun (« deux ans et demi »), with what stands before it.
    pub and_a_half: &'static [&'static [&'static str]],
    /// Parts by what they divide by (« tiers » 3).
    pub fractions: &'static [(&'static str, u32)],
    /// What joins the parts of a number (« vingt et un »).
    pub and: &'static [&'static str],
    /// What joins a number that is a noun to what it counts (« de »).
    pub of: &'static [&'static str],
    /// « sur », between a number and what it is taken out of.
    pub out_of: &'static [&'static str],
    /// Adjectives that make « un » count (« seul »).
    pub only: &'static [&'static str],
    /// Units of measure: symbol, then the words for it. Of time by their codes
    /// in the Unified Code for Units of Measure (`d`, `wk`, `mo`, `a`).
    pub units: &'static [(&'static str, &'static [&'static str])],
    /// « pour cent »: two words.
    pub percent: (&'static str, &'static str),
    /// Adjectives that make a unit one of area or volume (« carré » `²`).
    pub dimensions: &'static [(&'static str, &'static str)],
    /// What makes a unit one of speed (« par heure »), each word.
    pub per_hour: &'static [&'static [&'static str]],
    /// What stands before a figure and says how exact it is.
    pub bounds_before: &'static [(&'static str, Bound)],
    /// The same after it.
    pub bounds_after: &'static [(&'static str, Bound)],
    /// Nouns that a number right after them names (« article 5 »).
    pub labels: &'static [&'static str],
    /// What a clock time stands after (« à 14 heures »).
    pub before_clock: &'static [&'static str],
    /// What stands after a clock time (« du matin »).
    pub after_clock: &'static [&'static str],
    /// Words after a fraction or « demi » that make another thing of it (« finale »).
    pub not_parts: &'static [&'static str],
    /// Words that may stand between a number and its noun (« autres »).
    pub between: &'static [&'static str],
    /// What joins the ends of a range, or the two scores of a match (« à »).
    pub to: &'static [&'static str],
    /// What joins figures of a kind (« et », « ou »).
    pub joins: &'static [&'static str],
    /// What stands before and after a figure that says how far one event lies from
    /// another (« deux jours après »), one of the two being empty where it may be anything.
    pub distances: &'static [(&'static str, &'static str)],
    /// Articles after which a number in digits without a noun is a name (« le 47 »).
    pub singular_articles: &'static [&'static str],
    /// Endings of ordinals (« quatrième »).
    pub ordinal_endings: &'static [&'static str],
    /// « moins » before degrees.
    pub minus: &'static [&'static str],
}

impl Numbers {
    /// Nothing but digits.
    pub const NONE: Self = Self {
        decimal_comma: false,
        values: &[],
        one: &[],
        hundreds: &[],
        powers: &[],
        money_powers: &[],
        collectives: &[],
        halves: &[],
        half_prefixes: &[],
        and_a_half: &[],
        fractions: &[],
        and: &[],
        of: &[],
        out_of: &[],
        only: &[],
        units: &[],
        percent: ("", ""),
        dimensions: &[],
        per_hour: &[],
        bounds_before: &[],
        bounds_after: &[],
        labels: &[],
        before_clock: &[],
        after_clock: &[],
        not_parts: &[],
        between: &[],
        to: &[],
        joins: &[],
        distances: &[],
        singular_articles: &[],
        ordinal_endings: &[],
        minus: &[],
    };
}

/// What a word is in a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberWord {
    /// Nothing.
    #[default]
    None,
    /// « deux », « vingt-cinq »
    Value(u32),
    /// « un »
    One,
    /// « cent »
    Hundred,
    /// « million », by its exponent of ten.
    Power(u8),
    /// « dizaine »
    Collective(u32),
    /// « moitié »
    Half,
    /// « demi-heure »
    HalfOf,
    /// « tiers », by what it divides by.
    Fraction(u8),
    /// A unit of measure, by its place in [`Numbers::units`].
    Unit(u8),
}

impl NumberWord {
    /// Whether a number can begin with it.
    pub fn begins(self) -> bool {
        !matches!(self, Self::None | Self::Unit(_))
    }
}

/// What the folded `form` is in the language of `pack`.
pub fn number_word(form: &str, pack: &Pack) -> NumberWord {
    let table = match pack.code {
        LanguageCode::Fr => &*FRENCH,
        LanguageCode::En => &*ENGLISH,
        LanguageCode::Other => return NumberWord::None,
    };
    if let Some(&word) = table.get(form) {
        return word;
    }
    // « 152 mm. »
    if let Some(NumberWord::Unit(unit)) = form.strip_suffix('.').and_then(|unit| table.get(unit)) {
        return NumberWord::Unit(*unit);
    }
    if !form.contains('-') {
        return NumberWord::None;
    }
    let numbers = &pack.numbers;
    if let Some(noun) = numbers
        .half_prefixes
        .iter()
        .find_map(|prefix| form.strip_prefix(prefix))
    {
        return match table.get(noun) {
            _ if numbers.not_parts.contains(&noun) => NumberWord::None,
            Some(NumberWord::Power(_)) | None | Some(NumberWord::Unit(_)) => NumberWord::HalfOf,
            Some(_) => NumberWord::None,
        };
    }
    let mut parts = Value::default();
    let all = form.split('-').all(|part| {
        numbers.and.contains(&part) && !parts.is_empty()
            || table.get(part).is_some_and(|&word| parts.push(word))
    });
    match parts.value() {
        Some(value) if all && value < 1e6 => NumberWord::Value(value as u32),
        _ => NumberWord::None,
    }
}

/// A number in words, read word by word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Value {
    /// What came before the last power of ten.
    before: f64,
    /// Below a thousand.
    now: f64,
    /// The last power that was read, none yet being beyond all.
    power: Option<u8>,
    words: u32,
}

impl Value {
    /// Nothing was read.
    pub fn is_empty(self) -> bool {
        self.words == 0
    }

    /// What the words read so far come to.
    pub fn value(self) -> Option<f64> {
        (self.words > 0).then_some(self.before + self.now)
    }

    /// Reads a word; false, and nothing read, where it does not go on the number.
    pub fn push(&mut self, word: NumberWord) -> bool {
        let fits = match word {
            NumberWord::One => self.add(1.0),
            NumberWord::Value(value) => self.add(f64::from(value)),
            NumberWord::Hundred if (0.0..100.0).contains(&self.now) => {
                self.now = self.now.max(1.0) * 100.0;
                true
            }
            NumberWord::Power(exponent)
                if self.power.is_none_or(|power| exponent < power)
                    && (self.now > 0.0 || self.words == 0) =>
            {
                self.before += self.now.max(1.0) * libm::pow(10.0, f64::from(exponent));
                self.now = 0.0;
                self.power = Some(exponent);
                true
            }
            // « mille milliards »
            NumberWord::Power(exponent) if self.power == Some(3) && self.now == 0.0 => {
                self.before *= libm::pow(10.0, f64::from(exponent));
                self.power = Some(exponent);
                true
            }
            _ => false,
        };
        self.words += u32::from(fits);
        fits
    }

    /// « vingt » then « deux », « cent » then « douze », « soixante » then « dix »,
    /// « quatre » then « vingt ».
    fn add(&mut self, value: f64) -> bool {
        let last = self.now % 100.0;
        if value == 20.0 && self.now == 4.0 {
            self.now = 80.0;
            return true;
        }
        let fits = value > 0.0
            && (last == 0.0 && value < 100.0 && (self.now > 0.0 || self.power.is_some())
                || last >= 20.0 && last % 10.0 == 0.0 && value < 10.0
                || (last == 60.0 || last == 80.0) && value < 20.0
                || (last == 10.0 || last == 90.0) && (7.0..10.0).contains(&value))
            || self.words == 0;
        if fits {
            self.now += value;
        }
        fits
    }
}

type Table = FxHashMap<&'static str, NumberWord>;

static FRENCH: LazyLock<Table> = LazyLock::new(|| table(&pack(LanguageCode::Fr).numbers));
static ENGLISH: LazyLock<Table> = LazyLock::new(|| table(&pack(LanguageCode::En).numbers));

fn table(numbers: &Numbers) -> Table {
    let mut table = Table::default();
    for &(name, value) in numbers.values {
        table.insert(name, NumberWord::Value(value));
    }
    for &(name, exponent) in numbers.powers {
        table.insert(name, NumberWord::Power(exponent as u8));
    }
    for &(name, value) in numbers.collectives {
        table.insert(name, NumberWord::Collective(value));
    }
    for &(name, divisor) in numbers.fractions {
        table.insert(name, NumberWord::Fraction(divisor as u8));
    }
    for (names, word) in [
        (numbers.one, NumberWord::One),
        (numbers.hundreds, NumberWord::Hundred),
        (numbers.halves, NumberWord::Half),
    ] {
        for name in names {
            table.insert(name, word);
        }
    }
    for (at, (_, names)) in (0..).zip(numbers.units) {
        for name in *names {
            table.entry(name).or_insert(NumberWord::Unit(at));
        }
    }
    table
}
