//! The best sequence of labels: Viterbi over the scores of each token and those
//! of each label after another (Rabiner 1989, section III.B), which any label
//! set goes through.
//!
//! In: token by token its scores, or its label where that is settled. Out: a label
//! for each. Ways that have fallen so far below the best way that what follows can
//! hardly raise them are given up: most tokens have one or two left. Where one is
//! left, all before it is settled; ways are kept of the tokens since.

use super::scores::Scores;
use super::weights::Weights;

/// What is known of a sentence up to the last token given; used again for the next.
#[derive(Debug, Default)]
pub struct Decoder {
    /// The labels that are settled.
    labels: Vec<u8>,
    /// Ways left for each token after these, one token after another.
    steps: Vec<Step>,
    /// For each of these tokens the first of its steps.
    first: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    /// The score of the best way that ends here, against the best of all.
    score: i16,
    label: u8,
    /// The step before, within its token's.
    before: u8,
}

impl Decoder {
    /// The next token, whose label is settled.
    pub fn label<const VECTORS: usize>(&mut self, label: u8, weights: &Weights<VECTORS>) {
        self.settle(|step| weights.following(step.label).of(label));
        self.labels.push(label);
    }

    /// The next token, by its scores.
    pub fn token<const VECTORS: usize>(
        &mut self,
        scores: &Scores<VECTORS>,
        weights: &Weights<VECTORS>,
    ) {
        let mut before = Scores::default();
        let mut reached = match self.last() {
            [] => match self.labels.last() {
                Some(&label) => *weights.following(label),
                None => *weights.opening(),
            },
            [first, others @ ..] => {
                let mut reached = weights.following(first.label).plus(first.score);
                for (number, step) in (1..).zip(others) {
                    let through = weights.following(step.label).plus(step.score);
                    reached.take_higher(&through, &mut before, number);
                }
                reached
            }
        };
        reached.add(scores);
        let mut near = reached.near(weights.margin());
        if !near.are_several() {
            let label = near.next().unwrap_or_default();
            if !self.first.is_empty() {
                self.trace(before.of(label) as u8);
            }
            self.labels.push(label);
            return;
        }
        // Seen from the best: scores stay small, however long the sentence is.
        let best = reached.best();
        self.first.push(self.steps.len() as u32);
        self.steps.extend(near.map(|label| Step {
            score: reached.of(label).saturating_sub(best),
            label,
            before: before.of(label) as u8,
        }));
    }

    /// Ends the sentence; its labels.
    pub fn finish<const VECTORS: usize>(
        &mut self,
        weights: &Weights<VECTORS>,
    ) -> std::vec::Drain<'_, u8> {
        self.settle(|step| weights.closing().of(step.label));
        self.labels.drain(..)
    }

    /// The steps of the last token, where its label is not settled.
    fn last(&self) -> &[Step] {
        let first = self.first.last();
        first.map_or(&[], |&first| &self.steps[first as usize..])
    }

    /// Settles all up to the last token, by what `after` adds to each of its ways.
    fn settle(&mut self, after: impl Fn(&Step) -> i16) {
        let through = |step: &Step| i32::from(step.score) + i32::from(after(step));
        // Of equal ways the first is taken.
        let ways = self.last().iter().enumerate().rev();
        let best = ways.max_by_key(|(_, step)| through(step));
        if let Some((number, _)) = best {
            self.trace(number as u8);
        }
    }

    /// Settles all up to the last token, whose step `number` was taken.
    fn trace(&mut self, mut number: u8) {
        let from = self.labels.len();
        for &first in self.first.iter().rev() {
            let step = self.steps[first as usize + usize::from(number)];
            self.labels.push(step.label);
            number = step.before;
        }
        self.labels[from..].reverse();
        self.steps.clear();
        self.first.clear();
    }
}
