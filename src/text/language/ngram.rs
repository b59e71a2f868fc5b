//! The language of a short text by its n-grams of characters: the weights of a
//! multinomial logistic regression over hashed n-grams, trained by `cargo xtask train`.
//!
//! N-grams as features: Cavnar and Trenkle, "N-Gram-Based Text Categorization",
//! 1994; a linear model of many languages in one small file: Lui and Baldwin,
//! "langid.py", 2012. Hashing keeps the file small and without words.
//!
//! Payload of `models/language.bin`, kind `LANG`, version 1:
//!
//! | bytes | what |
//! |---|---|
//! | 0 | binary logarithm of the number of buckets, 4 to 16 |
//! | 1–3 | zero |
//! | 4–7 | what one unit of a weight is worth, in log-odds; `f32`, little-endian |
//! | 8–19 | bias of each class, in log-odds; `f32`, little-endian |
//! | 20– | the weights, one signed byte each: all classes of a bucket, then the next; an n-gram's bucket is the upper bits of its hash |
//!
//! The classes are French, English and every other language.

use crate::report::LanguageCode;
use crate::tag::file::{ModelError, Reason, payload};
use crate::text::fold::fold_into;
use crate::text::hash::{BASIS, step};
use crate::text::token::character::is_apostrophe;

/// Kind of model, in the envelope.
pub const KIND: [u8; 4] = *b"LANG";
/// Version of the layout.
pub const VERSION: u16 = 1;
/// French, English and every other language.
pub const CLASSES: usize = 3;
/// Bytes before the weights.
const HEADER: usize = 8 + 4 * CLASSES;

/// Characters of the longest n-gram.
const LONGEST: usize = 4;
/// Characters of a word that are looked at.
const WORD: usize = 24;
/// Stands before and after a word; after an elision, the apostrophe does.
const EDGE: char = '_';

/// A model read in place.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    shift: u32,
    unit: f32,
    biases: [f32; CLASSES],
    weights: &'a [u8],
}

impl<'a> Model<'a> {
    /// Reads a model file.
    ///
    /// # Errors
    /// A file whose envelope or layout is not sound; the error has `name`.
    pub fn read(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let payload = payload(name, KIND, VERSION, bytes)?;
        Self::laid_out(payload).ok_or_else(|| ModelError {
            name: name.to_owned(),
            reason: Reason::Layout,
        })
    }

    fn laid_out(payload: &'a [u8]) -> Option<Self> {
        let number = |at: usize| {
            let bytes = payload.get(at..at + 4)?;
            let number = f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
            number.is_finite().then_some(number)
        };
        let size = u32::from(*payload.first()?);
        if !(4..=16).contains(&size) {
            return None;
        }
        let model = Self {
            shift: 32 - size,
            unit: number(4)?,
            biases: [number(8)?, number(12)?, number(16)?],
            weights: payload.get(HEADER..)?,
        };
        (model.weights.len() == CLASSES << size).then_some(model)
    }

    /// French, English or another language: what `text` most probably is. A text
    /// without letters, or with most of them outside the Latin script, is in another.
    pub fn code(&self, text: &str) -> LanguageCode {
        if !is_latin(text) {
            return LanguageCode::Other;
        }
        let mut sums = [0_i32; CLASSES];
        ngrams(text, |hash| {
            let at = (hash >> self.shift) as usize * CLASSES;
            for (sum, weight) in sums.iter_mut().zip(&self.weights[at..at + CLASSES]) {
                *sum += i32::from(weight.cast_signed());
            }
        });
        let odds = |class: usize| self.biases[class] + self.unit * sums[class] as f32;
        let (fr, en, other) = (odds(0), odds(1), odds(2));
        if fr >= en && fr > other {
            LanguageCode::Fr
        } else if en > other {
            LanguageCode::En
        } else {
            LanguageCode::Other
        }
    }
}

/// Whether `text` has letters, and half of them or more in the Latin script.
fn is_latin(text: &str) -> bool {
    let (mut latin, mut letters) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        latin += usize::from(matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'));
    }
    letters > 0 && 2 * latin >= letters
}

/// Hashes of the n-grams of `text`, of one to four characters, within its
/// words in lower case and their edges; and of each word as a whole.
pub fn ngrams(text: &str, mut each: impl FnMut(u32)) {
    let mut folded = String::new();
    let mut padded: Vec<char> = Vec::with_capacity(WORD + 2);
    let mut rest = text;
    while let Some(start) = rest.find(is_of_word) {
        rest = &rest[start..];
        let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        fold_into(word, &mut folded);
        padded.clear();
        padded.push(EDGE);
        padded.extend(folded.chars().take(WORD));
        padded.push(if rest.starts_with(is_apostrophe) {
            '\''
        } else {
            EDGE
        });
        for start in 0..padded.len() - 1 {
            let mut hash = BASIS;
            for (length, c) in padded[start..].iter().take(LONGEST).enumerate() {
                hash = step(hash, u32::from(*c));
                // An edge alone says nothing.
                if start + length > 0 {
                    each(mixed(hash));
                }
            }
        }
        if padded.len() > LONGEST {
            each(mixed(
                padded
                    .iter()
                    .fold(!BASIS, |hash, c| step(hash, u32::from(*c))),
            ));
        }
    }
}

/// Letters, and the accents that stand apart from theirs.
pub fn is_of_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

/// The upper bits, which name the bucket, mixed from all.
fn mixed(hash: u32) -> u32 {
    let hash = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    (hash ^ hash >> 12).wrapping_mul(0x297a_2d39)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag::file::envelope;

    const BYTES: &[u8] = include_bytes!("../../../models/language.bin");

    #[test]
    fn the_programs_own_model_is_read() {
        assert!(Model::read("language", BYTES).is_ok());
    }

    #[test]
    fn a_damaged_file_is_refused_with_its_name() {
        let error = Model::read("language", &BYTES[..BYTES.len() - 1]).unwrap_err();
        assert!(error.to_string().starts_with("model language: "), "{error}");
        let mut changed = BYTES.to_vec();
        changed[100] ^= 1;
        let error = Model::read("language", &changed).unwrap_err();
        assert_eq!(error.reason, Reason::Checksum);
    }

    #[test]
    fn a_layout_that_does_not_hold_together_is_refused() {
        let refused = |payload: &[u8]| {
            let error = Model::read("short", &envelope(KIND, VERSION, payload)).unwrap_err();
            assert_eq!(error.reason, Reason::Layout);
        };
        let mut payload = vec![0; HEADER + (CLASSES << 4)];
        refused(&payload);
        refused(&[]);
        payload[0] = 4;
        assert!(Model::read("sound", &envelope(KIND, VERSION, &payload)).is_ok());
        refused(&payload[..payload.len() - 1]);
        payload[4..8].copy_from_slice(&f32::NAN.to_le_bytes());
        refused(&payload);
    }

    #[test]
    fn an_elision_is_not_a_word_of_its_own() {
        let all = |text: &str| {
            let mut all = Vec::new();
            ngrams(text, |hash| all.push(hash));
            all
        };
        assert_eq!(all("L’eau"), all("l'eau"));
        assert_ne!(all("l'eau"), all("l eau"));
        assert!(all("12 …").is_empty());
    }
}
