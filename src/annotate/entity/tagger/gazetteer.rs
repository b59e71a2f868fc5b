//! Names known from lists, as a filter read in place: for each name what it can
//! be, none of its letters.
//!
//! | bytes | what |
//! |---|---|
//! | 0 | number of buckets, as a power of two, 0 to 20 |
//! | 1–3 | zero |
//! | 4–7 | number of names, little-endian |
//! | | for each bucket the number of its names, 8 bits |
//! | | for each name, bucket by bucket, its mark, 8 bits |
//! | | for each name what it can be, 8 bits |
//!
//! The highest bits of a name's hash name its bucket, its lowest 8 bits are its
//! mark; about one word in 200 that is in no list is taken for one that is.

use crate::tag::file::{self, ModelError, Reason};
use crate::text::fold::fold_accents_into;
use crate::text::hash;

/// Kind of model file.
pub const KIND: [u8; 4] = *b"GAZT";
/// Version of its layout.
pub const VERSION: u16 = 2;

/// What a name can be, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(pub u8);

impl Kinds {
    /// A first name.
    pub const FIRST_NAME: Self = Self(1);
    /// A surname.
    pub const SURNAME: Self = Self(1 << 1);
    /// A country, region, city, river, mountain of the world.
    pub const PLACE: Self = Self(1 << 2);
    /// An organisation.
    pub const ORGANISATION: Self = Self(1 << 3);
    /// The first word of a name of several.
    pub const BEGINS: Self = Self(1 << 4);
    /// A French commune.
    pub const COMMUNE: Self = Self(1 << 5);
    /// A people, a language, or what is of them (« Kurdes », “Norwegian”).
    pub const PEOPLE: Self = Self(1 << 6);
    /// Written with a capital and neither person, place nor organisation: an event,
    /// a prize, a work, a product.
    pub const OTHER: Self = Self(1 << 7);

    /// The kinds with these bits.
    pub fn of(bits: u32) -> Self {
        Self(bits as u8)
    }

    /// All bits.
    pub fn all(self) -> u32 {
        u32::from(self.0)
    }

    /// The bits but [`Kinds::BEGINS`].
    pub fn alone(self) -> u32 {
        u32::from(self.0 & !Self::BEGINS.0)
    }

    /// The numbers of the bits.
    pub fn bits(self) -> impl Iterator<Item = u32> {
        (0..8).filter(move |bit| self.0 & 1 << bit != 0)
    }

    /// Whether one of `kinds` is among them.
    pub fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }
}

/// The lists of a language.
#[derive(Debug)]
pub struct Gazetteer<'a> {
    shift: u32,
    /// For each bucket a bit for each way that the marks of its names begin: what is not
    /// listed, nearly all that is asked for, is told by it alone.
    heads: Vec<u8>,
    /// For each bucket its first name, and the end.
    buckets: Vec<u32>,
    marks: &'a [u8],
    kinds: &'a [u8],
}

/// Hash of a name, or of a part of it: of its letters, however they are parted
/// (« Saint-Ouen », « Saint Ouen »). A number of base [`BASE`], as Rabin and Karp
/// (1987) have it, so that the hashes of parts make the hash of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    sum: u32,
    /// [`BASE`] to the power of the letters.
    power: u32,
}

/// What a letter's place in a name multiplies it by.
const BASE: u32 = 0x0100_0193;

impl Key {
    /// Of no word.
    pub const EMPTY: Self = Self { sum: 0, power: 1 };

    /// Of a word, as written; `folded` is room to fold it in.
    pub fn of(word: &str, folded: &mut String) -> Self {
        fold_accents_into(word, folded);
        let letters = folded
            .bytes()
            .filter(|byte| !matches!(byte, b'-' | b' ' | b'.'));
        letters.fold(Self::EMPTY, |key, byte| Self {
            sum: key.sum.wrapping_mul(BASE).wrapping_add(u32::from(byte)),
            power: key.power.wrapping_mul(BASE),
        })
    }

    /// With what follows it.
    pub fn then(self, next: Self) -> Self {
        Self {
            sum: self.sum.wrapping_mul(next.power).wrapping_add(next.sum),
            power: self.power.wrapping_mul(next.power),
        }
    }

    /// All of it in one number.
    pub fn hash(self) -> u32 {
        hash::finalise(self.sum)
    }
}

/// What the lists say of a word.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// Its key, for names that it is part of.
    pub key: Key,
    /// What it can be by itself.
    pub kinds: Kinds,
}

impl<'a> Gazetteer<'a> {
    /// Reads a model file; `name` is what an error calls it.
    ///
    /// # Errors
    /// A file that [`file::payload`] refuses, or whose inside does not hold together.
    pub fn read(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let refused = || ModelError {
            name: name.to_owned(),
            reason: Reason::Layout,
        };
        let payload = file::payload(name, KIND, VERSION, bytes)?;
        let (head, rest) = payload.split_at_checked(8).ok_or_else(refused)?;
        let bits = u32::from(head[0]);
        let names = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        if bits > 20 || rest.len() != (1 << bits) + 2 * names {
            return Err(refused());
        }
        let (counts, rest) = rest.split_at(1 << bits);
        let (marks, kinds) = rest.split_at(names);
        let mut buckets = Vec::with_capacity(counts.len() + 1);
        let mut first = 0;
        for &count in counts {
            buckets.push(first);
            first += u32::from(count);
        }
        buckets.push(first);
        if first as usize != names {
            return Err(refused());
        }
        let head = |range: &[u32]| {
            let marks = &marks[range[0] as usize..range[1] as usize];
            marks.iter().fold(0, |heads, mark| heads | head_of(*mark))
        };
        Ok(Self {
            shift: 32 - bits,
            heads: buckets.windows(2).map(head).collect(),
            buckets,
            marks,
            kinds,
        })
    }

    /// What the name can be; nothing for one that is not listed.
    pub fn get(&self, key: Key) -> Kinds {
        let hash = key.hash();
        let bucket = hash.checked_shr(self.shift).unwrap_or(0) as usize;
        if self.heads[bucket] & head_of(hash as u8) == 0 {
            return Kinds::default();
        }
        let (first, end) = (
            self.buckets[bucket] as usize,
            self.buckets[bucket + 1] as usize,
        );
        let found = self.marks[first..end]
            .iter()
            .position(|&mark| mark == hash as u8);
        found.map_or(Kinds::default(), |at| Kinds(self.kinds[first + at]))
    }

    /// What `word` can be by itself, and its key.
    pub fn word(&self, word: &str, folded: &mut String) -> Word {
        let key = Key::of(word, folded);
        Word {
            key,
            kinds: self.get(key),
        }
    }
}

/// The bit of the way that a mark begins.
fn head_of(mark: u8) -> u8 {
    1 << (mark >> 5)
}

/// A model file of names, each with what it can be; names that share bucket and
/// mark share what they can be.
pub fn write<'n>(names: impl Iterator<Item = (&'n [&'n str], Kinds)>) -> Vec<u8> {
    let mut folded = String::new();
    let mut hashed: Vec<(u32, u8)> = Vec::new();
    for (words, kinds) in names {
        let mut key = Key::EMPTY;
        for word in words {
            key = key.then(Key::of(word, &mut folded));
        }
        hashed.push((key.hash(), kinds.0));
        if let [first, _, ..] = words {
            hashed.push((Key::of(first, &mut folded).hash(), Kinds::BEGINS.0));
        }
    }
    let mut distinct: Vec<u32> = hashed.iter().map(|(hash, _)| *hash).collect();
    distinct.sort_unstable();
    distinct.dedup();
    // A bucket may have a name and a third.
    let bits = (distinct.len() * 3 / 4)
        .next_power_of_two()
        .trailing_zeros()
        .clamp(1, 20);
    let place = |hash: u32| (hash >> (32 - bits), hash as u8);
    hashed.sort_by_key(|(hash, _)| place(*hash));
    let mut counts = vec![0_u8; 1 << bits];
    let (mut marks, mut kinds) = (Vec::new(), Vec::<u8>::new());
    let mut last = None;
    for (hash, kind) in hashed {
        let (bucket, mark) = place(hash);
        if last == Some((bucket, mark)) {
            if let Some(kinds) = kinds.last_mut() {
                *kinds |= kind;
            }
            continue;
        }
        last = Some((bucket, mark));
        counts[bucket as usize] += 1;
        marks.push(mark);
        kinds.push(kind);
    }
    let mut payload = vec![bits as u8, 0, 0, 0];
    payload.extend((marks.len() as u32).to_le_bytes());
    for plane in [counts, marks, kinds] {
        payload.extend(plane);
    }
    file::envelope(KIND, VERSION, &payload)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let names: [(&[&str], Kinds); 3] = [
            (&["Anne"], Kinds::FIRST_NAME),
            (&["Corée", "du", "Nord"], Kinds::PLACE),
            (&["Évreux"], Kinds::SURNAME),
        ];
        write(names.into_iter())
    }

    #[test]
    fn what_was_written_is_read() {
        let file = sample();
        let gazetteer = Gazetteer::read("sample", &file).expect("sound");
        let mut folded = String::new();
        let mut kinds = |word| gazetteer.word(word, &mut folded).kinds;
        assert_eq!(kinds("ANNE"), Kinds::FIRST_NAME);
        assert_eq!(kinds("Evreux"), Kinds::SURNAME);
        assert_eq!(kinds("Coree"), Kinds::BEGINS);
        assert_eq!(kinds("Lavoir"), Kinds::default());
        let key = ["Corée", "du", "Nord"]
            .iter()
            .fold(Key::EMPTY, |key, word| key.then(Key::of(word, &mut folded)));
        assert_eq!(gazetteer.get(key), Kinds::PLACE);
        assert_eq!(key, Key::of("Corée-du-Nord", &mut folded));
    }

    #[test]
    fn what_does_not_hold_together_is_refused() {
        let file = sample();
        for at in file::HEADER..file.len() {
            let mut payload = file[file::HEADER..].to_vec();
            payload[at - file::HEADER] ^= 0x15;
            let changed = file::envelope(KIND, VERSION, &payload);
            if let Ok(gazetteer) = Gazetteer::read("sample", &changed) {
                gazetteer.word("Anne", &mut String::new());
            }
        }
        let cut = file::envelope(KIND, VERSION, &file[file::HEADER..file.len() - 1]);
        assert!(Gazetteer::read("sample", &cut).is_err());
    }
}
