//! How far a figure would move on other texts of the same kind: the percentile
//! bootstrap over texts (Efron & Tibshirani 1993, chapter 13), with a fixed seed.

/// Times the texts are drawn anew.
const DRAWS: usize = 1000;

/// What was counted in one text, or in several: `right` of `found`, of `given`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Found, and right.
    pub right: usize,
    /// Found.
    pub found: usize,
    /// What there is to find.
    pub given: usize,
}

impl Tally {
    /// Share of what was found that is right; 1 where nothing was found.
    pub fn precision(self) -> f64 {
        share(self.right, self.found)
    }

    /// Share of what there is to find that was found; 1 where there is nothing.
    pub fn recall(self) -> f64 {
        share(self.right, self.given)
    }

    /// Harmonic mean of precision and recall.
    pub fn f1(self) -> f64 {
        share(2 * self.right, self.found + self.given)
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |sum, one| Self {
            right: sum.right + one.right,
            found: sum.found + one.found,
            given: sum.given + one.given,
        })
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// F1 over all `texts` with its 95 % interval, e.g. `0.914 [0.901, 0.926]`.
pub fn f1_with_interval(texts: &[Tally]) -> String {
    draw_interval(texts, f1)
}

/// A figure over all `texts`, of what was counted in each, with its 95 % interval.
pub fn draw_interval<T: Copy>(texts: &[T], figure: impl Fn(&[T]) -> f64) -> String {
    let (low, high) = interval(texts, &figure);
    format!("{:.3} [{low:.3}, {high:.3}]", figure(texts))
}

fn f1(texts: &[Tally]) -> f64 {
    texts.iter().copied().sum::<Tally>().f1()
}

/// The 2.5th and the 97.5th percentile of a figure over texts drawn with replacement.
fn interval<T: Copy>(texts: &[T], figure: impl Fn(&[T]) -> f64) -> (f64, f64) {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut drawn: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let draw = (0..texts.len()).map(|_| texts[random(&mut state, texts.len())]);
            figure(&draw.collect::<Vec<T>>())
        })
        .collect();
    drawn.sort_by(f64::total_cmp);
    (drawn[DRAWS * 25 / 1000], drawn[DRAWS * 975 / 1000 - 1])
}

/// A number below `below`: xorshift64* (Vigna 2016), the same in every run.
fn random(state: &mut u64, below: usize) -> usize {
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    let high = state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32;
    (high as usize) % below
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(right: usize, found: usize, given: usize) -> Tally {
        Tally {
            right,
            found,
            given,
        }
    }

    #[test]
    fn figures_are_worked_out_by_hand() {
        let both: Tally = [tally(2, 4, 3), tally(1, 1, 3)].into_iter().sum();
        assert_eq!(both, tally(3, 5, 6));
        assert_eq!((both.precision(), both.recall()), (0.6, 0.5));
        assert!((both.f1() - 6.0 / 11.0).abs() < 1e-12);
        assert_eq!(tally(0, 0, 0).f1(), 1.0);
    }

    #[test]
    fn the_interval_holds_the_figure_and_is_the_same_again() {
        let texts: Vec<Tally> = (0..40).map(|at| tally(8 + at % 3, 10, 11)).collect();
        let whole = f1(&texts);
        let (low, high) = interval(&texts, f1);
        assert!(low < whole && whole < high && high - low < 0.1);
        assert_eq!(interval(&texts, f1), (low, high));
        assert_eq!(interval(&[tally(1, 2, 2)], f1), (0.5, 0.5));
    }
}
