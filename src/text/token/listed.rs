//! The listed words of a language that the tokeniser asks for, prepared for looking up.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lang::{Pack, pack};
use crate::report::LanguageCode;
use crate::text::fold::fold;

/// Where an abbreviation keeps its full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abbreviation {
    Anywhere,
    BeforeNumber,
}

/// The lists of one language.
#[derive(Default)]
pub struct Listed {
    abbreviations: FxHashMap<Key, Abbreviation>,
    function_words: FxHashSet<&'static str>,
}

impl Listed {
    /// Those of a language, prepared once.
    pub fn of(code: LanguageCode) -> &'static Self {
        static FRENCH: LazyLock<Listed> = LazyLock::new(|| Listed::from(pack(LanguageCode::Fr)));
        static ENGLISH: LazyLock<Listed> = LazyLock::new(|| Listed::from(pack(LanguageCode::En)));
        static NEUTRAL: LazyLock<Listed> = LazyLock::new(Listed::default);
        match code {
            LanguageCode::Fr => &FRENCH,
            LanguageCode::En => &ENGLISH,
            LanguageCode::Other => &NEUTRAL,
        }
    }

    /// What `word`, as written and without its full stop, is as an abbreviation.
    pub fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        let key = match word.is_ascii() {
            true => key(word)?.map(|byte| byte.to_ascii_lowercase()),
            false => key(&fold(word))?,
        };
        self.abbreviations.get(&key).copied()
    }

    /// Whether `word`, as written, is a function word.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.function_words.contains(fold(word).as_str())
    }
}

impl From<&'static Pack> for Listed {
    fn from(pack: &'static Pack) -> Self {
        let mut abbreviations = FxHashMap::default();
        for (list, abbreviation) in [
            (pack.abbreviations, Abbreviation::Anywhere),
            (pack.closing_abbreviations, Abbreviation::Anywhere),
            (pack.cuts.before_number, Abbreviation::BeforeNumber),
        ] {
            for word in list {
                let key = key(word).expect("an abbreviation is short");
                abbreviations.entry(key).or_insert(abbreviation);
            }
        }
        Self {
            abbreviations,
            function_words: pack.function_words.iter().copied().collect(),
        }
    }
}

/// A word of eight bytes or fewer, filled up with zeros: compared at once.
type Key = [u8; 8];

fn key(word: &str) -> Option<Key> {
    let mut key = Key::default();
    key.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_found_as_they_are_written() {
        let french = Listed::of(LanguageCode::Fr);
        for word in ["M", "Mme", "éd", "Éd", "J.-C", "J.‑C", "etc"] {
            assert_eq!(
                french.abbreviation(word),
                Some(Abbreviation::Anywhere),
                "{word}"
            );
        }
        assert_eq!(french.abbreviation("no"), Some(Abbreviation::BeforeNumber));
        // It is in two lists: what holds anywhere wins.
        assert_eq!(french.abbreviation("art"), Some(Abbreviation::Anywhere));
        for word in ["", "mmee", "fin", "longuement"] {
            assert_eq!(french.abbreviation(word), None, "{word}");
        }
        let english = Listed::of(LanguageCode::En);
        assert_eq!(english.abbreviation("U.S"), Some(Abbreviation::Anywhere));
        assert_eq!(Listed::of(LanguageCode::Other).abbreviation("etc"), None);
    }

    #[test]
    fn function_words_are_found_as_they_are_written() {
        let french = Listed::of(LanguageCode::Fr);
        assert!(french.is_function_word("Le") && french.is_function_word("À"));
        assert!(!french.is_function_word("Paris"));
    }
}
