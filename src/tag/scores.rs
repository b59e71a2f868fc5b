//! The scores of one token, by label, several labels at a time.

use wide::bytemuck::cast;
use wide::{i16x8, u64x2};

/// Labels that one vector of the machine holds.
pub const LANES: usize = 8;
/// Far below any sum of weights, and far above what sums of it could fall under.
pub const LOWEST: i16 = i16::MIN / 4;

/// Sums of weights, none by default, for [`LANES`] labels a vector; they stay at the ends of
/// sixteen bits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores<const VECTORS: usize>([i16x8; VECTORS]);

impl<const VECTORS: usize> Default for Scores<VECTORS> {
    fn default() -> Self {
        Self([i16x8::ZERO; VECTORS])
    }
}

impl<const VECTORS: usize> Scores<VECTORS> {
    /// No weight yet, and [`LOWEST`] from the label `labels` on.
    pub fn new(labels: usize) -> Self {
        Self::of_labels(|label| if label < labels { 0 } else { LOWEST })
    }

    /// What `score` says of each label.
    pub fn of_labels(score: impl Fn(usize) -> i16) -> Self {
        Self(std::array::from_fn(|at| {
            i16x8::new(std::array::from_fn(|lane| score(at * LANES + lane)))
        }))
    }

    /// Adds the scores of each label.
    pub fn add(&mut self, other: &Self) {
        for (sum, other) in self.0.iter_mut().zip(&other.0) {
            *sum = sum.saturating_add(*other);
        }
    }

    /// With `score` added to each.
    pub fn plus(mut self, score: i16) -> Self {
        for sum in &mut self.0 {
            *sum = sum.saturating_add(i16x8::splat(score));
        }
        self
    }

    /// Takes the scores of `other` where they are higher, and notes `number` there in `from`.
    pub fn take_higher(&mut self, other: &Self, from: &mut Self, number: i16) {
        for ((sum, other), from) in self.0.iter_mut().zip(&other.0).zip(&mut from.0) {
            *from = other.simd_gt(*sum).select(i16x8::splat(number), *from);
            *sum = sum.max(*other);
        }
    }

    /// Adds `weight` to the score of `label`.
    pub fn raise(&mut self, label: u8, weight: i8) {
        let score =
            &mut self.0[usize::from(label) / LANES].as_mut_array()[usize::from(label) % LANES];
        *score = score.saturating_add(i16::from(weight));
    }

    /// The score of `label`.
    pub fn of(&self, label: u8) -> i16 {
        self.0[usize::from(label) / LANES].as_array()[usize::from(label) % LANES]
    }

    /// The highest score.
    pub fn best(&self) -> i16 {
        let [first, rest @ ..] = &self.0[..] else {
            return LOWEST;
        };
        highest(rest.iter().fold(*first, |best, scores| best.max(*scores)))
    }

    /// The labels that stand at most `margin` below the best.
    pub fn near(&self, margin: u16) -> Labels {
        let least = i16x8::splat(self.best().saturating_sub_unsigned(margin).max(LOWEST + 1));
        let near = self.0.iter().rev().fold(0, |near, scores| {
            near << LANES | scores.simd_ge(least).to_bitmask()
        });
        Labels(near)
    }
}

/// The highest lane: half of them against the other half, again and again.
fn highest(scores: i16x8) -> i16 {
    let down = |scores: i16x8, bits| -> i16x8 {
        let halves: u64x2 = cast(scores);
        cast(halves.unbounded_shr_scalar(bits))
    };
    let scores = scores.max(down(scores, 32));
    let scores = scores.max(down(scores, 16));
    let &[first, .., second, _, _, _] = scores.as_array();
    first.max(second)
}

/// A set of labels, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels(u32);

impl Labels {
    /// Whether there are two or more.
    pub fn are_several(self) -> bool {
        self.0 & self.0.wrapping_sub(1) != 0
    }

    /// The label, where there is one only.
    pub fn single(self) -> Option<u8> {
        (self.0 != 0 && !self.are_several()).then_some(self.0.trailing_zeros() as u8)
    }
}

impl Iterator for Labels {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let label = (self.0 != 0).then_some(self.0.trailing_zeros() as u8);
        self.0 &= self.0.wrapping_sub(1);
        label
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_near_the_best_are_found() {
        let mut scores = Scores::<3>::new(20);
        for (label, weight) in [(3, 100), (9, 60), (19, 50), (0, -100)] {
            scores.raise(label, weight);
        }
        assert_eq!(
            (scores.best(), scores.of(0), scores.of(19)),
            (100, -100, 50)
        );
        assert_eq!(scores.near(39).single(), Some(3));
        assert_eq!(scores.near(40).collect::<Vec<_>>(), [3, 9]);
        assert_eq!(scores.near(50).collect::<Vec<_>>(), [3, 9, 19]);
        assert_eq!(scores.near(u16::MAX).count(), 20);
    }

    #[test]
    fn the_best_is_found_in_every_lane() {
        for label in 0..24 {
            for best in [i16::MIN, -3, 7, i16::MAX] {
                let least = best.saturating_sub(9);
                let scores = Scores::<3>::of_labels(|at| if at == label { best } else { least });
                assert_eq!(scores.best(), best, "{label}");
            }
        }
    }

    #[test]
    fn the_higher_scores_are_taken() {
        let mut scores = Scores::<3>::new(20);
        let mut from = Scores::default();
        scores.raise(2, 5);
        scores.take_higher(&Scores::new(20).plus(3), &mut from, 1);
        scores.take_higher(&Scores::new(20).plus(5), &mut from, 2);
        assert_eq!([2, 3, 19].map(|label| scores.of(label)), [5, 5, 5]);
        assert_eq!([2, 3, 19].map(|label| from.of(label)), [0, 2, 2]);
    }

    #[test]
    fn sums_stay_at_the_ends() {
        let mut scores = Scores::<2>::of_labels(|_| i16::MAX);
        scores.add(&Scores::of_labels(|_| 5));
        scores.raise(2, 127);
        assert_eq!(scores, Scores::of_labels(|_| i16::MAX));
    }
}
