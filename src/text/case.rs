//! How a word is capitalised.

/// How the letters of a token are capitalised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    /// No letter.
    #[default]
    None,
    /// « usine »
    Lower,
    /// « Usine », « À »
    Capital,
    /// « USINE »
    Upper,
    /// « iPhone », « McDonald »
    Mixed,
    /// Anything in a sentence written in capitals, where they tell nothing.
    Hidden,
}

impl Case {
    /// How many there are.
    pub const COUNT: usize = 6;

    /// The case of `word`.
    pub fn of(word: &str) -> Self {
        // Most words have nothing but plain small letters.
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Self::Lower;
        }
        if let [byte] = word.as_bytes()
            && !byte.is_ascii_alphabetic()
        {
            return Self::None;
        }
        let (mut letters, mut capitals, mut first) = (0, 0, false);
        for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
            let capital = letter.is_uppercase();
            first |= letters == 0 && capital;
            letters += 1;
            capitals += u32::from(capital);
        }
        match (letters, capitals) {
            (0, _) => Self::None,
            (_, 0) => Self::Lower,
            (_, 1) if first => Self::Capital,
            _ if capitals == letters => Self::Upper,
            _ => Self::Mixed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_told_whatever_the_letters() {
        assert_eq!(Case::of("usine"), Case::Lower);
        assert_eq!(Case::of("était"), Case::Lower);
        assert_eq!(Case::of("École"), Case::Capital);
        assert_eq!(Case::of("À"), Case::Capital);
        assert_eq!(Case::of("L’"), Case::Capital);
        assert_eq!(Case::of("ONU"), Case::Upper);
        assert_eq!(Case::of("iPhone"), Case::Mixed);
        assert_eq!(Case::of("1 200"), Case::None);
        assert_eq!(Case::of("東京"), Case::Lower);
    }
}
