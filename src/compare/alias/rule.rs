//! The rules by which two names are one.

use crate::report::Reason;

/// Why two names are one; of two rules the one that stands first here is the stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The same words, whatever the capitals, accents, hyphens and articles.
    SameWords,
    /// The lists have them as one thing (« ONU », « Nations unies »).
    SameInList,
    /// One name in the spellings of several languages.
    Transliteration,
    /// The text says so: « X (Y) », « X, surnommé Y ».
    Apposition,
    /// The initials of the long name.
    Acronym,
    /// The family name of a full name.
    Surname,
    /// Initials for given names, or for all.
    Initials,
    /// A by-name that stands in the full name: “Goody”.
    ByName,
    /// A part of a long name.
    ShortForm,
    /// The given name of a full name.
    GivenName,
}

impl Rule {
    /// Whether it joins names whatever else is named: the others join a short
    /// name to the one full name that it can stand for.
    pub fn is_strong(self) -> bool {
        self <= Self::Apposition
    }

    /// Whether it joins a short name to the full name of another article without
    /// more: many things have the same acronym or the same common noun.
    pub fn tells_alone(self) -> bool {
        !matches!(self, Self::Acronym | Self::ShortForm)
    }

    /// As the report has it; `other` is the name that it is one with.
    pub fn reason(self, other: &str) -> Reason {
        let rule = match self {
            Self::SameWords => "same-words",
            Self::SameInList => "same-in-list",
            Self::Transliteration => "transliteration",
            Self::Apposition => "said-in-text",
            Self::Acronym => "acronym-of",
            Self::Surname => "surname",
            Self::Initials => "initials-of",
            Self::ByName => "by-name",
            Self::ShortForm => "short-form",
            Self::GivenName => "given-name",
        };
        Reason {
            rule: rule.into(),
            trigger: Some(other.to_owned()),
        }
    }
}
