//! What a tagger worked out of a form or a sign, kept for the next time it is met.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Deref;

use rustc_hash::FxHashMap;

use crate::text::case::Case;

/// Signs kept at most.
const MOST_SIGNS: usize = 4096;

/// Something kept with a value, of which it says nothing: two values that differ in
/// it alone are equal.
#[derive(Clone, Default)]
pub struct Kept<T>(T);

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> PartialEq for Kept<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Kept<T> {}

impl<T> fmt::Debug for Kept<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Kept")
    }
}

/// A value for each way of writing a form, made when first asked for. Most forms are
/// written in one way: the first one met is kept apart, the others take no room.
#[derive(Clone)]
pub struct ByWriting<T> {
    first: OnceCell<(u8, Box<T>)>,
    others: OnceCell<Box<Others<T>>>,
}

/// The values of all ways of writing but the first.
type Others<T> = [OnceCell<Box<T>>; Case::COUNT * 2];

impl<T> Default for ByWriting<T> {
    fn default() -> Self {
        Self {
            first: OnceCell::new(),
            others: OnceCell::new(),
        }
    }
}

impl<T> ByWriting<T> {
    /// The value of the form written in `case`, at the head of a sentence if it `opens` one.
    pub fn get(&self, case: Case, opens: bool, make: impl FnOnce() -> T) -> &T {
        let way = case as u8 * 2 + u8::from(opens);
        match self.first.get() {
            Some((first, value)) if *first == way => value,
            Some(_) => {
                let others = self.others.get_or_init(Box::default);
                others[usize::from(way)].get_or_init(|| Box::new(make()))
            }
            None => &self.first.get_or_init(|| (way, Box::new(make()))).1,
        }
    }
}

/// The same for punctuation and other signs, which have no form.
pub struct Signs<T> {
    kept: Vec<ByWriting<T>>,
    /// Numbers of the signs that are one character that [`single`] numbers: nearly all.
    single: [u32; SINGLE],
    others: FxHashMap<Box<str>, u32>,
}

/// The number of a sign that was not learned.
const UNKNOWN: u32 = u32::MAX;

/// Characters that [`single`] numbers.
const SINGLE: usize = 384;

/// The place of a sign that is one character of Latin-1 (« » too), or of the two rows of
/// general punctuation (dashes, quotation marks, the ellipsis), as UTF-8 writes them.
fn single(sign: &str) -> Option<usize> {
    match *sign.as_bytes() {
        [byte] => Some(usize::from(byte)),
        [0xC2, byte] => Some(usize::from(byte)),
        [0xC3, byte] => Some(usize::from(byte) + 0x40),
        [0xE2, row @ (0x80 | 0x81), byte] => {
            Some(0x100 + (usize::from(row) - 0x80) * 0x40 + usize::from(byte) - 0x80)
        }
        _ => None,
    }
}

impl<T> Default for Signs<T> {
    fn default() -> Self {
        Self {
            kept: Vec::new(),
            single: [UNKNOWN; SINGLE],
            others: FxHashMap::default(),
        }
    }
}

impl<T> Signs<T> {
    /// Makes sure that each of `signs` has a place.
    pub fn learn<'s>(&mut self, signs: impl Iterator<Item = &'s str>) {
        if self.kept.len() > MOST_SIGNS {
            *self = Self::default();
        }
        for sign in signs {
            if self.number(sign) == UNKNOWN {
                let number = self.kept.len() as u32;
                self.kept.push(ByWriting::default());
                match single(sign) {
                    Some(at) => self.single[at] = number,
                    None => {
                        self.others.insert(sign.into(), number);
                    }
                }
            }
        }
    }

    fn number(&self, sign: &str) -> u32 {
        match single(sign) {
            Some(at) => self.single[at],
            None => self.others.get(sign).copied().unwrap_or(UNKNOWN),
        }
    }

    /// What is kept of a sign that was learned.
    pub fn of(&self, sign: &str) -> &ByWriting<T> {
        &self.kept[self.number(sign) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_signs_share_a_place() {
        let mut taken = [false; SINGLE];
        let mut numbered = 0;
        for c in (0..=0xFFFF).filter_map(char::from_u32) {
            if let Some(at) = single(c.encode_utf8(&mut [0; 4])) {
                assert!(!std::mem::replace(&mut taken[at], true), "{c:?}");
                numbered += 1;
            }
        }
        assert_eq!(numbered, SINGLE);
        for c in ['«', '»', '’', '“', '”', '–', '—', '…', '.', 'é'] {
            assert!(single(&c.to_string()).is_some(), "{c}");
        }
        assert_eq!(single("€").or(single("...")), None);
    }
}
