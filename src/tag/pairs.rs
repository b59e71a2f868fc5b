//! What pairs of neighbouring classes add to the scores, kept from token to
//! token: a text has few pairs and has them often.

use super::scores::{Scores, WIDTH};
use super::weights::Weights;

/// Pairs kept at most, a power of two.
const SLOTS: usize = 4096;

/// The scores of the pairs met last, each in the slot its hash names.
#[derive(Clone, Debug, Default)]
pub struct Pairs(Vec<(u32, Scores)>);

impl Pairs {
    /// Adds the weights of the feature `pair` to `scores`.
    pub fn add(&mut self, pair: u32, weights: &Weights, scores: &mut Scores) {
        if self.0.is_empty() {
            // A slot that is not its pair's own: slot 1 may not hold pair 0.
            self.0.resize(SLOTS, (0, Scores::new(WIDTH)));
            self.0[0].0 = 1;
        }
        let slot = &mut self.0[pair as usize % SLOTS];
        if slot.0 != pair {
            *slot = (pair, Scores::new(WIDTH));
            weights.add(pair, &mut slot.1);
        }
        scores.add(&slot.1);
    }
}
