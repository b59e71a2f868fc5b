//! Where a token stands in a name, and of which kind.

use crate::report::EntityKind;

/// Where a token stands in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It opens a name of several tokens.
    Begin,
    /// It goes on.
    Inside,
    /// It closes the name.
    End,
    /// It is the name.
    Single,
}

/// A token's label; `None` outside names.
pub type Label = Option<(Part, EntityKind)>;

/// The labels of a model, in the order that it has them.
pub const LABELS: [(&str, Label); 13] = [
    ("O", None),
    ("B-PER", Some((Part::Begin, EntityKind::Person))),
    ("I-PER", Some((Part::Inside, EntityKind::Person))),
    ("E-PER", Some((Part::End, EntityKind::Person))),
    ("S-PER", Some((Part::Single, EntityKind::Person))),
    ("B-LOC", Some((Part::Begin, EntityKind::Place))),
    ("I-LOC", Some((Part::Inside, EntityKind::Place))),
    ("E-LOC", Some((Part::End, EntityKind::Place))),
    ("S-LOC", Some((Part::Single, EntityKind::Place))),
    ("B-ORG", Some((Part::Begin, EntityKind::Organisation))),
    ("I-ORG", Some((Part::Inside, EntityKind::Organisation))),
    ("E-ORG", Some((Part::End, EntityKind::Organisation))),
    ("S-ORG", Some((Part::Single, EntityKind::Organisation))),
];

/// The number of what stands outside names.
pub const OUTSIDE: u8 = 0;

/// The number of a label.
pub fn number(part: Part, kind: EntityKind) -> u8 {
    1 + kind as u8 * 4 + part as u8
}

/// Whether a token labelled `after` may follow one labelled `before`; outside a
/// sentence is as outside names.
pub fn may_follow(before: Label, after: Label) -> bool {
    let open = match before {
        Some((Part::Begin | Part::Inside, kind)) => Some(kind),
        _ => None,
    };
    let goes_on = match after {
        Some((Part::Inside | Part::End, kind)) => Some(kind),
        _ => None,
    };
    open == goes_on
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_at_their_numbers() {
        for (at, (_, label)) in LABELS.iter().enumerate().skip(1) {
            let (part, kind) = label.expect("only the first is outside");
            assert_eq!(usize::from(number(part, kind)), at);
        }
    }

    #[test]
    fn a_name_that_is_open_goes_on() {
        let of = |name: &str| {
            let found = LABELS.iter().find(|(label, _)| *label == name);
            found.expect("a label").1
        };
        assert!(may_follow(of("B-PER"), of("E-PER")));
        assert!(may_follow(of("S-PER"), of("B-LOC")));
        assert!(!may_follow(of("B-PER"), of("O")));
        assert!(!may_follow(of("B-PER"), of("E-LOC")));
        assert!(!may_follow(of("O"), of("I-ORG")));
    }
}
