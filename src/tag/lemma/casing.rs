//! Capitals: how a word is written, and how its lemma is.

/// How a word uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// None: « visite », « 2024 ».
    Lower,
    /// The first letter only: « Visite ».
    Initial,
    /// One capital letter and nothing else that has case: « M. », « A ».
    Single,
    /// Two to five letters, all capitals: « ONU ».
    Short,
    /// More letters, all capitals: « VISITE ».
    Long,
    /// Otherwise: « iPhone », « États-Unis ».
    Mixed,
}

impl Shape {
    /// How many shapes there are.
    pub const COUNT: u8 = 6;

    /// The shape of a word.
    pub fn of(word: &str) -> Self {
        let mut letters = 0_usize;
        let mut capitals = 0_usize;
        let mut first = false;
        for c in word.chars() {
            if c.is_uppercase() {
                first |= letters == 0;
                capitals += 1;
                letters += 1;
            } else if c.is_alphabetic() {
                letters += 1;
            }
        }
        match (capitals, letters) {
            (0, _) => Self::Lower,
            (1, 1) => Self::Single,
            (1, _) if first => Self::Initial,
            _ if capitals < letters => Self::Mixed,
            (..=5, _) => Self::Short,
            _ => Self::Long,
        }
    }
}

/// How the lemma is cased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Casing {
    /// In lower case.
    Lower,
    /// As the word is, as far as the two begin alike; lower case from there.
    AsWritten,
    /// A capital, then lower case.
    Initial,
    /// In capitals.
    Capitals,
}

impl Casing {
    /// Every way, the plainest first.
    pub const ALL: [Self; 4] = [Self::Lower, Self::AsWritten, Self::Initial, Self::Capitals];

    /// The way with this number in a model.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Its number in a model.
    pub fn number(self) -> u16 {
        self as u16
    }

    /// `lower`, a lemma in lower case, cased this way; `word` is the word as written.
    pub fn apply(self, lower: &str, word: &str) -> String {
        match self {
            Self::Lower => lower.to_owned(),
            Self::AsWritten => as_written(lower, word),
            Self::Initial => {
                let mut chars = lower.chars();
                chars.next().map_or_else(String::new, |first| {
                    first.to_uppercase().chain(chars).collect()
                })
            }
            Self::Capitals => lower.to_uppercase(),
        }
    }
}

fn as_written(lower: &str, word: &str) -> String {
    let mut cased = String::with_capacity(lower.len());
    let mut written = word.chars();
    let mut alike = true;
    for c in lower.chars() {
        let original = written.next().filter(|_| alike);
        match original {
            Some(original) if original == c || original.to_lowercase().eq([c]) => {
                cased.push(original);
            }
            _ => {
                alike = false;
                cased.push(c);
            }
        }
    }
    cased
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told() {
        for (word, shape) in [
            ("visite", Shape::Lower),
            ("2024", Shape::Lower),
            ("Élysée", Shape::Initial),
            ("M.", Shape::Single),
            ("A", Shape::Single),
            ("ONU", Shape::Short),
            ("VISITE", Shape::Long),
            ("États-Unis", Shape::Mixed),
            ("iPhone", Shape::Mixed),
        ] {
            assert_eq!(Shape::of(word), shape, "{word}");
        }
    }

    #[test]
    fn a_lemma_is_cased() {
        assert_eq!(Casing::Lower.apply("visite", "Visites"), "visite");
        assert_eq!(Casing::AsWritten.apply("gtc", "GTCs"), "GTC");
        assert_eq!(Casing::AsWritten.apply("good", "Best"), "good");
        assert_eq!(Casing::Initial.apply("élysée", "ÉLYSÉE"), "Élysée");
        assert_eq!(Casing::Capitals.apply("asap", "asap"), "ASAP");
    }
}
