//! The score of a keyphrase: a product that a reader can check, of powers of
//! the numbers that [`Keyword`] carries.

use std::sync::LazyLock;

use crate::report::Keyword;

/// How many numbers are weighed.
pub const TERMS: usize = 6;

/// What each of [`terms`] counts.
pub type Weights = [f64; TERMS];

/// Fitted by `cargo xtask train --data DIR keyphrases` to the thirty French
/// articles of `kp/wikinews-fr-dev`; used for every language.
pub const WEIGHTS: Weights = [1.516, -0.603, 0.085, 0.309, -0.972, -0.29];

/// What is weighed: the logarithms of how often it occurs and of how many words
/// stand before it, the rarity of its commonest word; 1 where it has a capital,
/// where it stands nowhere outside a longer one, where it has three words or more.
pub fn terms(keyword: &Keyword) -> [f64; TERMS] {
    let sign = |holds: bool| if holds { 1.0 } else { 0.0 };
    [
        ln(keyword.count),
        ln(1 + keyword.before),
        keyword.rarity,
        sign(keyword.capital),
        sign(keyword.within),
        sign(keyword.words >= 3),
    ]
}

/// `Σ weight × term`: what keyphrases are ranked by.
pub fn sum(keyword: &Keyword, weights: &Weights) -> f64 {
    terms(keyword)
        .iter()
        .zip(weights)
        .map(|(term, weight)| term * weight)
        .sum()
}

/// `exp(sum)`: `count^w₁ × (1 + before)^w₂ × exp(w₃ × rarity)`, times a
/// constant for a capital, for standing in longer ones only, and for three words.
pub fn score(sum: f64) -> f64 {
    libm::exp(sum)
}

/// Numbers whose logarithms are kept: nearly all that an article asks for.
const KEPT: usize = 2048;

fn ln(number: u32) -> f64 {
    static LOGARITHMS: LazyLock<Vec<f64>> = LazyLock::new(|| {
        let numbers = (0..KEPT as u32).map(f64::from);
        numbers.map(libm::log).collect()
    });
    match LOGARITHMS.get(number as usize) {
        Some(logarithm) => *logarithm,
        None => libm::log(f64::from(number)),
    }
}
