//! Whether two figures count the same thing.

use super::figure::Counted;
use super::value;

/// Share of the words of two sentences that must be common, each weighed by how
/// rare it is (the Dice coefficient), where the same is counted …
const LEAST_COMMON: f64 = 0.3;

/// … and where it is called otherwise (« neuf fois », « sept voyages »).
const LEAST_COMMON_OTHERWISE: f64 = 0.5;

/// Words that must be common, likewise.
const LEAST_WORDS: usize = 2;
const LEAST_WORDS_OTHERWISE: usize = 3;

/// Whether figures of two articles evidently count the same thing.
pub fn same(a: &Counted, b: &Counted) -> bool {
    if a.distance != b.distance || a.heading || b.heading {
        return false;
    }
    // How far two events lie apart says nothing unless both are the same.
    if a.distance && !value::agree(a.figure, b.figure) {
        return false;
    }
    let (words, share) = common(a, b);
    match (&a.figure.unit, &b.figure.unit) {
        (Some(unit), Some(other)) => {
            value::comparable(unit, other) && words >= LEAST_WORDS && share >= LEAST_COMMON
        }
        (None, None) => {
            let lemma = |figure: &Counted| figure.figure.counted.clone();
            if lemma(a) == lemma(b) {
                words >= LEAST_WORDS && share >= LEAST_COMMON && !is_told_apart(a, b)
            } else {
                words >= LEAST_WORDS_OTHERWISE
                    && share >= LEAST_COMMON_OTHERWISE
                    && !has_its_own(a, b)
                    && !has_its_own(b, a)
            }
        }
        _ => false,
    }
}

/// Whether a figure gives again what another of its article gave.
pub fn again(figure: &Counted, known: &Counted) -> bool {
    if figure.distance != known.distance {
        return false;
    }
    figure.heading || common(figure, known).0 > 0
}

/// How many words two sentences share, and what share of all that is, by rarity.
fn common(a: &Counted, b: &Counted) -> (usize, f64) {
    let weight = |words: &mut dyn Iterator<Item = u16>| words.map(f64::from).sum::<f64>();
    let mut shared = a
        .context
        .iter()
        .filter(|word| b.context.iter().any(|other| other.stem == word.stem))
        .map(|word| word.rarity)
        .collect::<Vec<_>>()
        .into_iter();
    let words = shared.len();
    let both = weight(&mut a.context.iter().chain(&b.context).map(|word| word.rarity));
    let common = 2.0 * weight(&mut shared);
    (words, if both > 0.0 { common / both } else { 0.0 })
}

/// Whether words right beside two figures say that they count different ones of
/// a kind (« 12 personnes tuées », « 30 personnes blessées »), where an article
/// gives several of that kind.
fn is_told_apart(a: &Counted, b: &Counted) -> bool {
    let several = |figure: &Counted| {
        let lemma = figure.figure.counted.as_deref().unwrap_or_default();
        figure.others.contains(&lemma)
    };
    if !several(a) && !several(b) {
        return false;
    }
    near(a, b) == 0
}

/// Words that stand right beside both figures, on the same side.
fn near(a: &Counted, b: &Counted) -> usize {
    a.context
        .iter()
        .filter(|word| {
            word.near.is_some()
                && b.context
                    .iter()
                    .any(|other| other.stem == word.stem && other.near == word.near)
        })
        .count()
}

/// How close two figures are that count the same thing: among several of one
/// article the closest is meant.
pub fn closeness(a: &Counted, b: &Counted) -> f64 {
    near(a, b) as f64 + common(a, b).1
}

/// Whether the sentence of `b` counts by another figure what `a` counts.
fn has_its_own(a: &Counted, b: &Counted) -> bool {
    let lemma = a.figure.counted.as_deref().unwrap_or_default();
    b.others.contains(&lemma)
}
