//! Hashes of features: FNV-1a (Fowler, Noll and Vo), and the finaliser of
//! MurmurHash3 (Appleby). Trained models name their features by them.

/// What a hash begins with.
pub const BASIS: u32 = 0x811C_9DC5;

/// FNV-1a, one value further.
pub fn step(hash: u32, value: u32) -> u32 {
    (hash ^ value).wrapping_mul(0x0100_0193)
}

/// FNV-1a of `bytes`, from `basis` on.
pub fn bytes(basis: u32, bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(basis, |hash, &byte| step(hash, u32::from(byte)))
}

/// The hashes of a word, for features of any kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hashes {
    /// Of all of it.
    pub whole: u32,
    /// Of its last three letters.
    pub ending: u32,
}

impl Hashes {
    /// Those of `word`.
    pub fn of(word: &str) -> Self {
        let from = word.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
        Self {
            whole: bytes(BASIS, word.as_bytes()),
            ending: bytes(BASIS, &word.as_bytes()[from..]),
        }
    }
}

/// Every bit of the input changes half of the output.
pub fn finalise(mut hash: u32) -> u32 {
    hash = (hash ^ hash >> 16).wrapping_mul(0x85EB_CA6B);
    hash = (hash ^ hash >> 13).wrapping_mul(0xC2B2_AE35);
    hash ^ hash >> 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_values() {
        assert_eq!(bytes(BASIS, b""), 0x811C_9DC5);
        assert_eq!(bytes(BASIS, b"a"), 0xE40C_292C);
        assert_eq!(bytes(BASIS, b"foobar"), 0xBF9C_F968);
        assert_eq!(finalise(1), 0x514E_28B7);
    }
}
