//! Logistic regression over hashed features, by stochastic gradient descent
//! with AdaGrad's step (Duchi, Hazan and Singer 2011), then weights of 8 bits.
//!
//! Deterministic: examples are shuffled by a generator with a fixed seed, and
//! the exponential is `libm`'s.

/// What holds of one case, and whether the answer is yes.
pub struct Example {
    /// Numbers of the features that hold, each below the number of weights.
    pub features: Vec<u32>,
    /// The answer.
    pub yes: bool,
    /// How much it counts; 1 for most.
    pub weight: f32,
}

/// How to train.
#[derive(Clone, Copy)]
pub struct Settings {
    /// Times each example is seen.
    pub epochs: usize,
    /// Length of the first step.
    pub rate: f32,
    /// Pull of each weight towards zero.
    pub decay: f32,
    /// Weights kept at most: those that decide most, trained again without the others.
    pub most: usize,
}

/// Weights of 8 bits.
pub struct Weights {
    /// What one unit is worth, in log-odds.
    pub unit: f32,
    /// Weight of every case, in log-odds.
    pub bias: f32,
    /// In units.
    pub weights: Vec<i8>,
}

/// Weights for `size` features.
pub fn train(examples: &[Example], size: usize, settings: Settings) -> Weights {
    let first = descend(examples, &vec![true; size + 1], settings);
    // How much a weight decides grows with how often its feature holds.
    let mut counts = vec![0_u32; size];
    for feature in examples.iter().flat_map(|example| &example.features) {
        counts[*feature as usize] += 1;
    }
    let gain = |feature: &usize| first[*feature].abs() * (counts[*feature] as f32).sqrt();
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by(|a, b| gain(b).total_cmp(&gain(a)).then(a.cmp(b)));
    let mut kept = vec![false; size];
    for feature in order.into_iter().take(settings.most) {
        kept[feature] = true;
    }
    kept.push(true);
    quantised(&descend(examples, &kept, settings))
}

/// Weights of the features that are `kept`, and last that of every case.
fn descend(examples: &[Example], kept: &[bool], settings: Settings) -> Vec<f32> {
    let size = kept.len() - 1;
    let mut weights = vec![0.0_f32; size + 1];
    let mut squares = vec![1e-6_f32; size + 1];
    let mut sums = vec![0.0_f32; size + 1];
    let mut order: Vec<u32> = (0..examples.len() as u32).collect();
    let mut random = Random(1);
    for epoch in 0..settings.epochs {
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at + 1));
        }
        for &number in &order {
            let example = &examples[number as usize];
            let features = || {
                example
                    .features
                    .iter()
                    .map(|feature| *feature as usize)
                    .filter(|feature| kept[*feature])
                    .chain([size])
            };
            let odds: f32 = features().map(|feature| weights[feature]).sum();
            let wanted = f32::from(u8::from(example.yes));
            let error = (1.0 / (1.0 + libm::expf(-odds)) - wanted) * example.weight;
            for feature in features() {
                let gradient = error + settings.decay * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] -= settings.rate * gradient / squares[feature].sqrt();
            }
        }
        if epoch >= settings.epochs / 2 {
            for (sum, weight) in sums.iter_mut().zip(&weights) {
                *sum += weight;
            }
        }
    }
    let averaged = (settings.epochs - settings.epochs / 2) as f32;
    for sum in &mut sums {
        *sum /= averaged;
    }
    sums
}

fn quantised(weights: &[f32]) -> Weights {
    let (bias, weights) = weights.split_last().expect("there is a bias");
    let most = weights
        .iter()
        .fold(1e-6_f32, |most, weight| most.max(weight.abs()));
    let unit = most / LARGEST;
    Weights {
        unit,
        bias: *bias,
        weights: weights
            .iter()
            .map(|weight| (weight / unit).round() as i8)
            .collect(),
    }
}

/// Units of the largest weight: fewer than a byte holds, for files that compress well.
const LARGEST: f32 = 63.0;

/// A linear congruential generator (Knuth's constants for 64 bits).
pub struct Random(u64);

impl Random {
    /// The generator that starts from `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `limit`, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_learns_what_decides_and_gives_the_same_twice() {
        let examples: Vec<Example> = (0..200_u32)
            .map(|number| Example {
                features: vec![number % 2, 2 + number % 7],
                yes: number % 2 == 0,
                weight: 1.0,
            })
            .collect();
        let settings = Settings {
            epochs: 5,
            rate: 0.3,
            decay: 0.0,
            most: 9,
        };
        let learned = train(&examples, 16, settings);
        assert!(learned.weights[0] > 30 && learned.weights[1] < -30);
        assert!(learned.weights[2..9].iter().all(|weight| weight.abs() < 30));
        assert_eq!(learned.weights, train(&examples, 16, settings).weights);
    }
}
