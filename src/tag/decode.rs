//! The best sequence of labels: Viterbi over the scores of each token and those
//! of each label after another (Rabiner 1989, section III.B), which any label
//! set goes through.
//!
//! In: token by token its scores, or its label where that is settled. Out: a label
//! for each. Ways that have fallen so far below the best way that what follows can
//! hardly raise them are given up: most tokens have one or two left.

use super::scores::Scores;
use super::weights::Weights;

/// What is known of a sentence up to the last token given; used again for the next.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Ways left for each token, one token after another.
    steps: Vec<Step>,
    /// For each token the first of its steps.
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
    pub fn label(&mut self, label: u8, weights: &Weights) {
        let previous = self.next();
        let through = |at: &usize| {
            let step = self.steps[*at];
            i32::from(step.score) + i32::from(weights.following(step.label).of(label))
        };
        // Of one way there is nothing to weigh; of equal ways the first is taken.
        let several = previous.len() > 1;
        let best = several.then(|| previous.clone().rev().max_by_key(through));
        self.steps.push(Step {
            score: 0,
            label,
            before: best
                .flatten()
                .map_or(0, |best| (best - previous.start) as u8),
        });
    }

    /// The next token, by its scores.
    pub fn token(&mut self, scores: &Scores, weights: &Weights) {
        let previous = self.next();
        let mut before = Scores::default();
        let mut reached = match self.steps.get(previous.start) {
            Some(first) => weights.following(first.label).plus(first.score),
            None => *weights.opening(),
        };
        for (number, step) in (0..).zip(&self.steps[previous]).skip(1) {
            let through = weights.following(step.label).plus(step.score);
            reached.take_higher(&through, &mut before, number);
        }
        reached.add(scores);
        // Seen from the best: scores stay small, however long the sentence is.
        let best = reached.best();
        let steps = reached.near(weights.margin()).map(|label| Step {
            score: reached.of(label).saturating_sub(best),
            label,
            before: before.of(label) as u8,
        });
        self.steps.extend(steps);
    }

    /// Ends the sentence: appends its labels to `labels`.
    pub fn finish(&mut self, weights: &Weights, labels: &mut Vec<u8>) {
        let closing =
            |step: &Step| i32::from(step.score) + i32::from(weights.closing().of(step.label));
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
}
