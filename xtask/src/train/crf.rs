//! Training of a linear-chain conditional random field (Lafferty et al. 2001):
//! stochastic gradient with steps of its own for each weight (AdaGrad, Duchi et
//! al. 2011), weights pulled towards zero so that few are left (Duchi and Singer
//! 2009), features dropped at random (Hinton et al. 2012), and the weights of
//! the last epochs averaged.
//!
//! In: sequences of tokens, each with the numbers of its features and its label.
//! Out: weights. The order of the sequences and what is dropped come from a
//! fixed seed, and exponentials from `libm`: same data, same weights.

/// A sentence to learn from.
pub struct Sequence {
    /// For each token the numbers of its features.
    pub features: Vec<Vec<u32>>,
    /// For each token its label.
    pub labels: Vec<u8>,
    /// How much it counts; 1 for the data that the model is for.
    pub weight: f32,
}

/// How to train.
#[derive(Clone, Copy)]
pub struct Options {
    /// Times that every sequence is seen.
    pub epochs: usize,
    /// Epochs at the end whose weights are averaged.
    pub averaged: usize,
    /// Length of the first steps.
    pub rate: f32,
    /// Share of a token's features that is left out each time, 0 to 1.
    pub dropout: f32,
    /// Strength of the pull towards zero (L1), against the sum of the losses of all sequences.
    pub sparseness: f32,
}

/// Weights of a conditional random field.
#[derive(Clone)]
pub struct Model {
    /// Number of labels.
    pub labels: usize,
    /// For each feature the weight of each label.
    pub weights: Vec<f32>,
    /// For each label the score of each label after it; then a row for the head
    /// of a sequence and one for its end.
    pub transitions: Vec<f32>,
}

impl Model {
    /// All weights zero.
    pub fn new(features: usize, labels: usize) -> Self {
        Self {
            labels,
            weights: vec![0.0; features * labels],
            transitions: vec![0.0; (labels + 2) * labels],
        }
    }
}

/// Times in an epoch that weights are pulled towards zero.
const PULLS: usize = 4;
/// Least share of a probability that is worth a step.
const LEAST: f32 = 1e-3;

/// Goes on training `model`; of its feature weights only those that `kept` marks
/// change, where it is given.
pub fn train(model: &mut Model, sequences: &[Sequence], kept: Option<&[bool]>, options: Options) {
    let mut trainer = Trainer {
        labels: model.labels,
        kept,
        rate: options.rate,
        of_weights: vec![0.0; model.weights.len()],
        of_transitions: vec![0.0; model.transitions.len()],
    };
    let mut order: Vec<usize> = (0..sequences.len()).collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut mean: Option<Model> = None;
    let mut averaged = 0.0;
    for epoch in 0..options.epochs {
        for at in (1..order.len()).rev() {
            order.swap(at, (random.next() % (at as u64 + 1)) as usize);
        }
        for (at, &number) in order.iter().enumerate() {
            if options.sparseness > 0.0
                && at * PULLS / order.len() != (at + 1) * PULLS / order.len()
            {
                trainer.pull(model, options.sparseness / PULLS as f32);
            }
            let sequence = &sequences[number];
            let features: Vec<Vec<u32>> = sequence
                .features
                .iter()
                .map(|features| {
                    let mut left = features.clone();
                    left.retain(|_| random.share() >= options.dropout);
                    left
                })
                .collect();
            trainer.learn(model, &features, &sequence.labels, sequence.weight);
        }
        if epoch + options.averaged >= options.epochs {
            averaged += 1.0;
            let mean = mean.get_or_insert_with(|| Model::new(0, 0));
            mean.weights.resize(model.weights.len(), 0.0);
            mean.transitions.resize(model.transitions.len(), 0.0);
            average(&mut mean.weights, &model.weights, averaged);
            average(&mut mean.transitions, &model.transitions, averaged);
        }
    }
    if let Some(mean) = mean {
        model.weights = mean.weights;
        model.transitions = mean.transitions;
    }
}

/// Moves the mean of `count - 1` to that of `count` with `last`.
fn average(mean: &mut [f32], last: &[f32], count: f32) {
    for (mean, last) in mean.iter_mut().zip(last) {
        *mean += (last - *mean) / count;
    }
}

struct Trainer<'a> {
    labels: usize,
    kept: Option<&'a [bool]>,
    rate: f32,
    /// Sums of the squares of the gradients so far.
    of_weights: Vec<f32>,
    of_transitions: Vec<f32>,
}

impl Trainer<'_> {
    /// One step along the gradient of one sequence's likelihood.
    fn learn(&mut self, model: &mut Model, features: &[Vec<u32>], gold: &[u8], weight: f32) {
        let labels = self.labels;
        let Some(last) = gold.len().checked_sub(1) else {
            return;
        };
        let factors = factors(model, features);
        let steps: Vec<f32> = model.transitions.iter().map(|&t| libm::expf(t)).collect();
        let (head, end) = (labels * labels, (labels + 1) * labels);
        // Forward and backward sums, each scaled to one.
        let mut forward = vec![0.0; factors.len()];
        let mut backward = vec![0.0; factors.len()];
        for label in 0..labels {
            forward[label] = factors[label] * steps[head + label];
            backward[last * labels + label] = steps[end + label];
        }
        scale(&mut forward[..labels]);
        for at in 1..gold.len() {
            let (before, rest) = forward.split_at_mut(at * labels);
            let row = &mut rest[..labels];
            for (previous, &sum) in before[(at - 1) * labels..].iter().enumerate() {
                for (label, value) in row.iter_mut().enumerate() {
                    *value += sum * steps[previous * labels + label];
                }
            }
            for (value, factor) in row.iter_mut().zip(&factors[at * labels..]) {
                *value *= factor;
            }
            scale(row);
        }
        for at in (0..last).rev() {
            let (before, rest) = backward.split_at_mut((at + 1) * labels);
            let row = &mut before[at * labels..];
            let next = &factors[(at + 1) * labels..(at + 2) * labels];
            for (previous, value) in row.iter_mut().enumerate() {
                for label in 0..labels {
                    *value += steps[previous * labels + label] * next[label] * rest[label];
                }
            }
            scale(row);
        }
        let mut of_transitions = vec![0.0; model.transitions.len()];
        let mut joint = vec![0.0; labels * labels];
        for (at, &gold_label) in gold.iter().enumerate() {
            let own = at * labels..(at + 1) * labels;
            let mut error: Vec<f32> = forward[own.clone()]
                .iter()
                .zip(&backward[own.clone()])
                .map(|(forward, backward)| forward * backward)
                .collect();
            scale(&mut error);
            for label in 0..labels {
                if at == 0 {
                    of_transitions[head + label] += error[label];
                }
                if at == last {
                    of_transitions[end + label] += error[label];
                }
            }
            if at > 0 {
                for previous in 0..labels {
                    for label in 0..labels {
                        joint[previous * labels + label] = forward[(at - 1) * labels + previous]
                            * steps[previous * labels + label]
                            * factors[own.start + label]
                            * backward[own.start + label];
                    }
                }
                scale(&mut joint);
                average_add(&mut of_transitions, &joint);
                of_transitions[usize::from(gold[at - 1]) * labels + usize::from(gold_label)] -= 1.0;
            }
            error[usize::from(gold_label)] -= 1.0;
            if error.iter().any(|share| share.abs() >= LEAST) {
                self.step(model, &features[at], &error, weight);
            }
        }
        of_transitions[head + usize::from(gold[0])] -= 1.0;
        of_transitions[end + usize::from(gold[last])] -= 1.0;
        for (number, gradient) in of_transitions.iter().enumerate() {
            let sum = &mut self.of_transitions[number];
            model.transitions[number] -= ada_grad(self.rate, sum, gradient * weight);
        }
    }

    /// Moves every weight towards zero by its step, and to zero what would pass it
    /// (Duchi and Singer 2009).
    fn pull(&self, model: &mut Model, strength: f32) {
        for (weight, sum) in model.weights.iter_mut().zip(&self.of_weights) {
            if *weight != 0.0 {
                let pull = self.rate * strength / (0.1 + sum.sqrt());
                *weight = weight.signum() * (weight.abs() - pull).max(0.0);
            }
        }
    }

    fn step(&mut self, model: &mut Model, features: &[u32], error: &[f32], weight: f32) {
        for &feature in features {
            let start = feature as usize * self.labels;
            for (label, share) in error.iter().enumerate() {
                let number = start + label;
                if self.kept.is_some_and(|kept| !kept[number]) {
                    continue;
                }
                let sum = &mut self.of_weights[number];
                model.weights[number] -= ada_grad(self.rate, sum, share * weight);
            }
        }
    }
}

/// The step against `gradient`, and the sum of squares with it.
fn ada_grad(rate: f32, sum: &mut f32, gradient: f32) -> f32 {
    *sum += gradient * gradient;
    rate * gradient / (0.1 + sum.sqrt())
}

fn average_add(sums: &mut [f32], values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

/// For each token and label the exponential of its score, the best being one.
fn factors(model: &Model, features: &[Vec<u32>]) -> Vec<f32> {
    let labels = model.labels;
    let mut factors = vec![0.0; features.len() * labels];
    for (row, features) in factors.chunks_exact_mut(labels).zip(features) {
        for &feature in features {
            average_add(row, &model.weights[feature as usize * labels..]);
        }
        let best = row.iter().copied().fold(f32::MIN, f32::max);
        for value in row {
            *value = libm::expf(*value - best);
        }
    }
    factors
}

/// Makes the sum of `values` one.
fn scale(values: &mut [f32]) {
    let sum: f32 = values.iter().sum();
    let factor = 1.0 / sum.max(f32::MIN_POSITIVE);
    for value in values {
        *value *= factor;
    }
}

/// Marsaglia's xorshift (2003).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u32 << 24) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feature 0 says nothing; only what stands before tells label 0 from 1.
    #[test]
    fn it_learns_from_what_stands_before() {
        let sequence = |first: u32| Sequence {
            features: vec![vec![first], vec![0], vec![0]],
            labels: vec![first as u8 - 1, 2 - first as u8, first as u8 - 1],
            weight: 1.0,
        };
        let mut model = Model::new(3, 2);
        let options = Options {
            epochs: 20,
            averaged: 5,
            rate: 0.2,
            dropout: 0.0,
            sparseness: 0.0,
        };
        train(&mut model, &[sequence(1), sequence(2)], None, options);
        let [same_0, after_0, after_1, same_1] = model.transitions[..4] else {
            panic!("two labels");
        };
        assert!(
            after_0 > same_0 && after_1 > same_1,
            "{:?}",
            model.transitions
        );
        assert!(model.weights[2] > model.weights[3], "{:?}", model.weights);
        assert!(model.weights[5] > model.weights[4], "{:?}", model.weights);
    }
}
