//! The best sequence of labels: Viterbi over the scores of each token and those
//! of each label after another (Rabiner 1989, section III.B), which any label
//! set goes through.
//!
//! In: token by token its scores, or its label where that is settled. Out: a label
//! for each. Labels that stand so far below a token's best that what is around can
//! hardly raise them are passed over: most tokens have one or two left.

use super::scores::Scores;
use super::weights::Weights;

/// What is known of a sentence up to the last token given; used again for the next.
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
    /// The next token, whose label is settled.
    pub fn label(&mut self, label: u8, weights: &Weights) {
        let previous = self.next();
        let before = match previous.len() {
            // One way only: nothing to weigh.
            0 | 1 => 0,
            _ => self.reach(previous, label, weights).before,
        };
        self.steps.push(Step {
            score: 0,
            label,
            before,
        });
    }

    /// The next token, by its scores.
    pub fn token(&mut self, scores: &Scores, weights: &Weights) {
        let previous = self.next();
        let start = self.steps.len();
        let best = i32::from(scores.best());
        for label in scores.near(weights.margin()) {
            let mut step = self.reach(previous.clone(), label, weights);
            // Seen from the best: scores stay small, however long the sentence is.
            step.score += i32::from(scores.of(label)) - best;
            self.steps.push(step);
        }
        let steps = &mut self.steps[start..];
        let best = steps.iter().map(|step| step.score).max().unwrap_or(0);
        for step in steps {
            step.score -= best;
        }
    }

    /// Ends the sentence: appends its labels to `labels`.
    pub fn finish(&mut self, weights: &Weights, labels: &mut Vec<u8>) {
        let closing =
            |step: &Step| step.score + i32::from(weights.closing(usize::from(step.label)));
        let last = self.next();
        self.first.pop();
        let best = last.reduce(|best, step| {
            if closing(&self.steps[step]) > closing(&self.steps[best]) {
                step
            } else {
                best
            }
        });
        if let Some(mut at) = best {
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
        self.steps.clear();
        self.first.clear();
    }

    /// Begins a token; the steps of the one before.
    fn next(&mut self) -> std::ops::Range<usize> {
        let end = self.steps.len();
        let start = self.first.last().map_or(end, |&first| first as usize);
        self.first.push(end as u32);
        start..end
    }

    /// The best way to `label` from the steps before.
    fn reach(&self, previous: std::ops::Range<usize>, label: u8, weights: &Weights) -> Step {
        let mut step = Step {
            score: i32::MIN,
            label,
            before: 0,
        };
        let label = usize::from(label);
        if previous.is_empty() {
            step.score = i32::from(weights.opening(label));
        }
        for (number, before) in self.steps[previous].iter().enumerate() {
            let through = before.score + i32::from(weights.following(before.label.into(), label));
            if through > step.score {
                step.score = through;
                step.before = number as u8;
            }
        }
        step
    }
}
