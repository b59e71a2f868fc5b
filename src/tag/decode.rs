//! The best sequence of labels: Viterbi over the scores of each token and those
//! of each label after another (Rabiner 1989, section III.B), which any label
//! set goes through.
//!
//! In: the scores of a sentence's tokens. Out: a label for each. Labels that
//! stand so far below a token's best that what is around can hardly raise them
//! are passed over: a token mostly has one or two left.

use super::weights::{WIDTH, Weights};

/// Scores of one token, by label; the lowest there is where the model has no label.
pub type Scores = [i16; WIDTH];

/// What decoding keeps between sentences.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Labels left for each token, one token after another.
    steps: Vec<Step>,
    /// For each token the first of its steps.
    first: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    /// Best score of a sequence that ends here.
    score: i32,
    label: u8,
    /// The step before, within its token's.
    before: u8,
}

impl Decoder {
    /// Appends the best labels for the tokens of a sentence to `labels`.
    #[inline(never)]
    pub fn decode(&mut self, scores: &[Scores], weights: &Weights, labels: &mut Vec<u8>) {
        self.steps.clear();
        self.first.clear();
        let count = weights.labels().len();
        let mut previous = 0..0;
        for (at, scores) in scores.iter().enumerate() {
            let start = self.steps.len();
            self.first.push(start as u32);
            // Over the whole width, which is known when this is compiled.
            let best = scores.iter().fold(i16::MIN, |best, &score| best.max(score));
            let least = best.saturating_sub_unsigned(weights.margin());
            let (mut left, mut number) = ([0_u8; WIDTH], 0);
            for (label, &score) in scores[..count].iter().enumerate() {
                left[number] = label as u8;
                number += usize::from(score >= least);
            }
            let left = &left[..number];
            if let &[label] = left
                && previous.len() == 1
            {
                // One way only: nothing to weigh.
                self.steps.push(Step {
                    score: 0,
                    label,
                    before: 0,
                });
                previous = start..start + 1;
                continue;
            }
            for &label in left {
                let score = scores[usize::from(label)];
                let mut step = Step {
                    score: i32::MIN,
                    label,
                    before: 0,
                };
                let label = usize::from(label);
                if at == 0 {
                    step.score = i32::from(weights.opening(label));
                }
                for (number, before) in self.steps[previous.clone()].iter().enumerate() {
                    let through =
                        before.score + i32::from(weights.following(before.label.into(), label));
                    if through > step.score {
                        step.score = through;
                        step.before = number as u8;
                    }
                }
                step.score += i32::from(score);
                self.steps.push(step);
            }
            previous = start..self.steps.len();
            self.rebase(previous.clone());
        }
        self.trace(previous, weights, labels);
    }

    /// Keeps scores small, however long the sentence is.
    fn rebase(&mut self, steps: std::ops::Range<usize>) {
        let steps = &mut self.steps[steps];
        let best = steps.iter().map(|step| step.score).max().unwrap_or(0);
        for step in steps {
            step.score -= best;
        }
    }

    /// Follows the best sequence from its end.
    fn trace(&self, last: std::ops::Range<usize>, weights: &Weights, labels: &mut Vec<u8>) {
        let closing =
            |step: &Step| step.score + i32::from(weights.closing(usize::from(step.label)));
        let Some(mut at) = last.clone().reduce(|best, step| {
            if closing(&self.steps[step]) > closing(&self.steps[best]) {
                step
            } else {
                best
            }
        }) else {
            return;
        };
        let from = labels.len();
        for token in (0..self.first.len()).rev() {
            let step = self.steps[at];
            labels.push(step.label);
            if token > 0 {
                at = self.first[token - 1] as usize + usize::from(step.before);
            }
        }
        labels[from..].reverse();
    }
}
