//! How often a word stands in general text: what makes « mercredi » say less of
//! an article than « vidange ».
//!
//! In: a stem. Out: its rarity, the natural logarithm of how many words of
//! general text there are for each one of that stem. The payload of the file,
//! inside the envelope of [`super::file`], numbers little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | words counted |
//! | 4 | `n`, number of stems |
//! | 3 × n | the upper 24 bits of the CRC-32 (ISO-HDLC) of each stem, ascending |
//! | n | of each: 16 × ln(count), rounded |
//!
//! A stem that is not there was met too seldom to be kept; one in some four
//! thousand of these is taken for another stem.

use super::file::{self, ModelError, Reason};

/// Kind of the file.
pub const KIND: [u8; 4] = *b"COUN";
/// Version of this layout.
pub const VERSION: u16 = 1;
/// Steps of a logarithm of one.
const STEPS: f64 = 16.0;
const HASH: usize = 3;
/// What is taken for the rarity of any word where there are no counts.
pub const NEUTRAL: f64 = 9.0;

/// The counts of one language, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'a> {
    words: u32,
    hashes: &'a [u8],
    logarithms: &'a [u8],
}

impl<'a> Counts<'a> {
    /// Reads a file of counts; `name` is what an error calls it.
    ///
    /// # Errors
    /// A file that [`file::payload`] refuses, or whose parts do not hold together.
    pub fn open(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let payload = file::payload(name, KIND, VERSION, bytes)?;
        Self::read(payload).ok_or_else(|| ModelError {
            name: name.to_owned(),
            reason: Reason::Layout,
        })
    }

    fn read(payload: &'a [u8]) -> Option<Self> {
        let (words, rest) = payload.split_first_chunk::<4>()?;
        let (stems, rest) = rest.split_first_chunk::<4>()?;
        let stems = u32::from_le_bytes(*stems) as usize;
        if rest.len() != stems.checked_mul(HASH + 1)? {
            return None;
        }
        let (hashes, logarithms) = rest.split_at(stems * HASH);
        Some(Self {
            words: u32::from_le_bytes(*words),
            hashes,
            logarithms,
        })
    }

    /// Words of general text for each one of this stem, as a natural logarithm:
    /// about 5 for « année », 12 for what was never met.
    pub fn rarity(&self, stem: &str) -> f64 {
        let count = self.count(stem);
        libm::log((f64::from(self.words) + 1.0) / (count + 1.0))
    }

    /// How often the stem was met, to within three per cent; 0 where it is not kept.
    fn count(&self, stem: &str) -> f64 {
        let wanted = hash(stem);
        let (mut low, mut high) = (0, self.logarithms.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let at = middle * HASH;
            let found =
                u32::from_le_bytes([self.hashes[at], self.hashes[at + 1], self.hashes[at + 2], 0]);
            match found.cmp(&wanted) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    return libm::exp(f64::from(self.logarithms[middle]) / STEPS);
                }
            }
        }
        0.0
    }
}

fn hash(stem: &str) -> u32 {
    crc32fast::hash(stem.as_bytes()) >> 8
}

/// A file of counts; `words` is how many words were counted in all. Of stems
/// with one hash the more frequent is kept.
pub fn write<'s>(words: u32, stems: impl IntoIterator<Item = (&'s str, u32)>) -> Vec<u8> {
    let mut kept = std::collections::BTreeMap::<u32, u32>::new();
    for (stem, count) in stems {
        let most = kept.entry(hash(stem)).or_default();
        *most = count.max(*most);
    }
    let mut payload = Vec::with_capacity(8 + kept.len() * (HASH + 1));
    payload.extend(words.to_le_bytes());
    payload.extend((kept.len() as u32).to_le_bytes());
    for hash in kept.keys() {
        payload.extend(&hash.to_le_bytes()[..HASH]);
    }
    for &count in kept.values() {
        let logarithm = STEPS * libm::log(f64::from(count.max(1)));
        payload.push(libm::round(logarithm).min(255.0) as u8);
    }
    file::envelope(KIND, VERSION, &payload)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Pack, en, fr};

    #[track_caller]
    fn rarity(pack: &Pack, word: &str) -> f64 {
        let bytes = pack.counts.expect("the language has counts");
        Counts::open("counts", bytes)
            .expect("the file is sound")
            .rarity(&(pack.stem)(word))
    }

    #[test]
    fn common_words_are_less_rare() {
        assert!(rarity(&fr::PACK, "année") + 3.0 < rarity(&fr::PACK, "vidange"));
        assert!(rarity(&en::PACK, "year") + 3.0 < rarity(&en::PACK, "orchard"));
    }

    #[test]
    fn what_was_counted_is_read() {
        let file = write(1000, [("train", 9), ("gar", 3)]);
        let counts = Counts::open("fr/counts", &file).expect("just written");
        for (stem, count) in [("train", 9.0_f64), ("gar", 3.0), ("orchid", 0.0)] {
            let wanted = (1001.0 / (count + 1.0)).ln();
            assert!((counts.rarity(stem) - wanted).abs() < 0.04, "{stem}");
        }
    }

    #[test]
    fn a_damaged_file_is_refused() {
        let sound = write(1000, [("train", 9)]);
        for end in 0..sound.len() {
            let error = Counts::open("fr/counts", &sound[..end]).expect_err("cut short");
            assert!(error.to_string().starts_with("model fr/counts: "));
        }
        let payload = &sound[file::HEADER..sound.len() - 1];
        let short = file::envelope(KIND, VERSION, payload);
        let error = Counts::open("fr/counts", &short).expect_err("a count is missing");
        assert_eq!(error.reason, Reason::Layout);
        let many = file::envelope(KIND, VERSION, &[0, 0, 0, 0, 255, 255, 255, 255]);
        assert!(Counts::open("fr/counts", &many).is_err());
    }
}
