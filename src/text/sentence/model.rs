//! Learned sentence boundaries: the weights of a logistic regression over the
//! hashed features of each gap, trained by `cargo xtask train`.
//!
//! Payload of `models/LANGUAGE/sentences.bin`, kind `SENT`, version 1:
//!
//! | bytes | what |
//! |---|---|
//! | 0 | binary logarithm of the number of weights, 8 to 20 |
//! | 1–3 | zero |
//! | 4–7 | what one unit of a weight is worth, in log-odds; `f32`, little-endian |
//! | 8–11 | weight of every gap, in log-odds; `f32`, little-endian |
//! | 12–15 | log-odds that a gap that looks like a boundary needs; `f32`, little-endian |
//! | 16–19 | log-odds that a gap at a pause needs in a long block; `f32`, little-endian |
//! | 20–23 | log-odds that a gap without a mark before it needs in a long block; `f32`, little-endian |
//! | 24– | the weights, one signed byte each; a feature's weight stands at the upper bits of its hash |

use super::feature::{Gap, Sight};
use crate::tag::file::{ModelError, Reason, payload};

/// Kind of model, in the envelope.
pub const KIND: [u8; 4] = *b"SENT";
/// Version of the layout.
pub const VERSION: u16 = 1;
/// Bytes before the weights.
const HEADER: usize = 24;

/// A model read in place.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    shift: u32,
    unit: f32,
    bias: f32,
    clear: f32,
    pause: f32,
    unmarked: f32,
    weights: &'a [u8],
}

impl<'a> Model<'a> {
    /// Reads a model file.
    ///
    /// # Errors
    /// A file whose envelope or layout is not sound; the error has `name`.
    pub fn read(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let payload = payload(name, KIND, VERSION, bytes)?;
        let refused = || ModelError {
            name: name.to_owned(),
            reason: Reason::Layout,
        };
        if payload.len() < HEADER || !(8..=20).contains(&payload[0]) {
            return Err(refused());
        }
        let number = |at: usize| {
            f32::from_le_bytes([
                payload[at],
                payload[at + 1],
                payload[at + 2],
                payload[at + 3],
            ])
        };
        let model = Self {
            shift: 32 - u32::from(payload[0]),
            unit: number(4),
            bias: number(8),
            clear: number(12),
            pause: number(16),
            unmarked: number(20),
            weights: &payload[HEADER..],
        };
        let finite = [
            model.unit,
            model.bias,
            model.clear,
            model.pause,
            model.unmarked,
        ]
        .iter()
        .all(|n| n.is_finite());
        if model.weights.len() != 1 << payload[0] || !finite {
            return Err(refused());
        }
        Ok(model)
    }

    /// Log-odds that a sentence ends at `gap`.
    pub fn log_odds(&self, gap: &Gap<'_>) -> f32 {
        let sum: i32 = gap
            .features
            .iter()
            .map(|feature| i32::from(self.weights[(feature >> self.shift) as usize].cast_signed()))
            .sum();
        self.bias + self.unit * sum as f32
    }

    /// Whether a sentence ends at `gap`.
    pub fn ends(&self, gap: &Gap<'_>) -> bool {
        let needed = match gap.sight {
            Sight::Clear => self.clear,
            Sight::Open => 0.0,
            Sight::Pause => self.pause,
            Sight::Unmarked => self.unmarked,
        };
        gap.glued || self.log_odds(gap) > needed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::pack;
    use crate::report::LanguageCode;
    use crate::tag::file::envelope;

    #[test]
    fn the_programs_own_models_are_read() {
        for code in [LanguageCode::Fr, LanguageCode::En] {
            let bytes = pack(code).sentences.expect("the language has a model");
            assert!(Model::read("sentences", bytes).is_ok());
        }
    }

    #[test]
    fn a_damaged_file_is_refused_with_its_name() {
        let bytes = pack(LanguageCode::Fr).sentences.expect("a model");
        let error = Model::read("fr/sentences", &bytes[..bytes.len() - 1]).unwrap_err();
        assert!(error.to_string().starts_with("model fr/sentences: "));
        let mut changed = bytes.to_vec();
        changed[100] ^= 1;
        let error = Model::read("fr/sentences", &changed).unwrap_err();
        assert_eq!(error.reason, Reason::Checksum);
    }

    #[test]
    fn fewer_weights_than_it_says_are_refused() {
        let mut payload = vec![0; HEADER + 255];
        payload[0] = 8;
        let error = Model::read("short", &envelope(KIND, VERSION, &payload)).unwrap_err();
        assert_eq!(error.reason, Reason::Layout);
        payload[0] = 200;
        assert!(Model::read("short", &envelope(KIND, VERSION, &payload)).is_err());
        assert!(Model::read("empty", &envelope(KIND, VERSION, &[])).is_err());
    }
}
