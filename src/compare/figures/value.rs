//! Whether two values can both be.

use crate::report::figure::{Bound, Figure};

/// How far « environ » reaches, as a share of the value.
const ABOUT: f64 = 0.1;

/// How far a round number reaches that is not said to be one.
const ROUND: f64 = 0.02;

/// Units of one kind, each with how many of the first it is.
const SCALES: [&[(&str, f64)]; 5] = [
    &[
        ("s", 1.0),
        ("min", 60.0),
        ("h", 3600.0),
        ("d", 86_400.0),
        ("wk", 604_800.0),
    ],
    &[("mo", 1.0), ("a", 12.0)],
    &[("mm", 1.0), ("cm", 10.0), ("m", 1000.0), ("km", 1e6)],
    &[("mg", 1.0), ("g", 1000.0), ("kg", 1e6), ("t", 1e9)],
    &[("W", 1.0), ("kW", 1e3), ("MW", 1e6), ("GW", 1e9)],
];

/// Whether two units measure the same kind of thing.
pub fn comparable(a: &str, b: &str) -> bool {
    a == b || scale(a).is_some_and(|(kind, _)| scale(b).is_some_and(|(other, _)| kind == other))
}

/// The kind of a unit, and how many of the smallest of its kind it is.
fn scale(unit: &str) -> Option<(usize, f64)> {
    SCALES.iter().enumerate().find_map(|(kind, units)| {
        let (_, factor) = units.iter().find(|(name, _)| *name == unit)?;
        Some((kind, *factor))
    })
}

/// Whether the values of two figures of one kind can both be, within how exact
/// each is given.
pub fn agree(a: &Figure, b: &Figure) -> bool {
    let ((a_least, a_most), (b_least, b_most)) = (range(a), range(b));
    a_least <= b_most && b_least <= a_most
}

/// The values that a figure allows, smallest and largest.
fn range(figure: &Figure) -> (f64, f64) {
    let factor = figure
        .unit
        .as_deref()
        .and_then(scale)
        .map_or(1.0, |(_, factor)| factor);
    let value = figure.value * factor;
    let reach = |share: f64| (value - share * value.abs(), value + share * value.abs());
    match figure.bound {
        Bound::About => reach(ABOUT),
        Bound::AtLeast => (value, f64::INFINITY),
        Bound::AtMost => (f64::NEG_INFINITY, value),
        Bound::Exact if is_round(figure.value) => reach(ROUND),
        Bound::Exact => (value, value),
    }
}

/// « 300 », « 12 000 »: may stand for what is near it.
fn is_round(value: f64) -> bool {
    value.abs() >= 100.0 && value % 10.0 == 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Span;

    fn figure(value: f64, bound: Bound, unit: Option<&str>) -> Figure {
        Figure {
            span: Span { start: 0, end: 1 },
            value,
            bound,
            unit: unit.map(str::to_owned),
            of: None,
            counted: None,
            correction: None,
        }
    }

    #[track_caller]
    fn assert_agree(a: (f64, Bound), b: (f64, Bound), expected: bool) {
        let (a, b) = (figure(a.0, a.1, None), figure(b.0, b.1, None));
        assert_eq!(agree(&a, &b), expected);
        assert_eq!(agree(&b, &a), expected);
    }

    #[test]
    fn exact_values_agree_where_they_are_equal() {
        assert_agree((4.0, Bound::Exact), (4.0, Bound::Exact), true);
        assert_agree((4.0, Bound::Exact), (5.0, Bound::Exact), false);
    }

    #[test]
    fn a_bound_gives_way() {
        assert_agree((300.0, Bound::About), (310.0, Bound::Exact), true);
        assert_agree((4.0, Bound::Exact), (5.0, Bound::About), false);
        assert_agree((300.0, Bound::AtLeast), (412.0, Bound::Exact), true);
        assert_agree((300.0, Bound::AtLeast), (212.0, Bound::Exact), false);
        assert_agree((300.0, Bound::AtMost), (212.0, Bound::Exact), true);
        assert_agree((1200.0, Bound::Exact), (1203.0, Bound::Exact), true);
    }

    #[test]
    fn units_of_one_kind_are_converted() {
        let minutes = figure(90.0, Bound::Exact, Some("min"));
        let hours = figure(1.5, Bound::Exact, Some("h"));
        assert!(comparable("min", "h") && agree(&minutes, &hours));
        assert!(!comparable("min", "km"));
    }
}
