//! Sums of weights that were asked for lately, kept for the next time: what
//! stands beside what repeats itself.

use super::scores::Scores;
use crate::text::hash::step;

/// Sums that are kept, a power of two: the last one of each place.
const PLACES: usize = 16384;

/// Sums of one tagger's weights, each by a number of its own that is not zero.
pub struct Sums<const VECTORS: usize>(Vec<(u64, Scores<VECTORS>)>);

impl<const VECTORS: usize> Default for Sums<VECTORS> {
    fn default() -> Self {
        Self(vec![(0, Scores::default()); PLACES])
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
        let hash = step(number as u32, (number >> 32) as u32).wrapping_mul(0x9E37_79B1);
        let kept = &mut self.0[(hash >> (32 - PLACES.trailing_zeros())) as usize];
        if kept.0 != number {
            let mut sum = Scores::default();
            weigh(&mut sum);
            *kept = (number, sum);
        }
        scores.add(&kept.1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_kept_until_another_takes_its_place() {
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
        (1..=3 * PLACES as u64).for_each(&mut ask);
        (1..=100).for_each(&mut ask);
        assert!(weighed < 3 * PLACES + 300, "{weighed}");
    }
}
