//! Sums of weights that were asked for lately, kept for the next time: what
//! stands beside what repeats itself.

use super::scores::Scores;

/// Sets of sums, a power of two: each keeps the last two that fell on it.
const SETS: usize = 8192;

/// What spreads numbers over the sets by its product's highest bits (Knuth, volume 3,
/// section 6.4): 2^64 over the golden ratio.
const GOLDEN_RATIO: u64 = 0x9E37_79B9_7F4A_7C15;

/// Sums of one tagger's weights, each by a number of its own that is not zero.
pub struct Sums<const VECTORS: usize>(Vec<[Sum<VECTORS>; 2]>);

/// A sum with its number, in one line of the machine's cache: nearly every sum that is asked
/// for has to be fetched.
#[derive(Clone, Default)]
#[repr(align(64))]
struct Sum<const VECTORS: usize> {
    number: u64,
    sum: Scores<VECTORS>,
}

impl<const VECTORS: usize> Default for Sums<VECTORS> {
    fn default() -> Self {
        Self(vec![Default::default(); SETS])
    }
}

impl<const VECTORS: usize> Sums<VECTORS> {
    /// Adds the sum with this number to `scores`; `weigh` adds up its weights.
    pub fn add(
        &mut self,
        number: u64,
        scores: &mut Scores<VECTORS>,
        weigh: impl FnOnce(&mut Scores<VECTORS>),
    ) {
        let hash = number.wrapping_mul(GOLDEN_RATIO);
        let [first, second] = &mut self.0[(hash >> (64 - SETS.trailing_zeros())) as usize];
        if first.number != number {
            if second.number == number {
                return scores.add(&second.sum);
            }
            std::mem::swap(first, second);
            let mut sum = Scores::default();
            weigh(&mut sum);
            *first = Sum { number, sum };
        }
        scores.add(&first.sum);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_kept_until_others_take_its_place() {
        let mut sums = Sums::<2>::default();
        let mut weighed = 0;
        let mut ask = |number: u64| {
            let mut scores = Scores::default();
            sums.add(number, &mut scores, |sum| {
                weighed += 1;
                sum.raise(3, (number % 100) as i8);
            });
            assert_eq!(scores.of(3), (number % 100) as i16, "{number}");
        };
        for _ in 0..2 {
            (1..=100).for_each(&mut ask);
        }
        (1..=6 * SETS as u64).for_each(&mut ask);
        (1..=100).for_each(&mut ask);
        assert!(weighed < 6 * SETS + 300, "{weighed}");
    }
}
