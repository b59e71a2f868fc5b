//! Multinomial logistic regression over hashed features, by stochastic gradient
//! descent with AdaGrad's step (Duchi, Hazan and Singer 2011).
//!
//! A share of the features is left out at random at each step (Srivastava and
//! others 2014, "Dropout"), so that no answer hangs on whole words alone.
//! Deterministic: one generator with a fixed seed, and `libm`'s exponential.

use super::logistic::Random;

/// What holds of one case, and its class.
pub struct Example {
    /// Numbers of the features that hold, each below the number of features.
    pub features: Vec<u32>,
    /// The answer.
    pub class: usize,
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
    /// Of a hundred features, how many are seen.
    pub seen: usize,
}

/// Weights in log-odds.
pub struct Weights {
    /// Of each class.
    pub biases: Vec<f32>,
    /// All classes of a feature, then the next.
    pub weights: Vec<f32>,
}

/// Weights for `size` features and `classes` classes, averaged over the latter half of the steps.
pub fn train(examples: &[Example], size: usize, classes: usize, settings: Settings) -> Weights {
    let length = (size + 1) * classes;
    let mut weights = vec![0.0_f32; length];
    let mut squares = vec![1e-4_f32; length];
    let mut sums = vec![0.0_f32; length];
    let mut order: Vec<u32> = (0..examples.len() as u32).collect();
    let mut random = Random::new(1);
    let mut odds = vec![0.0_f32; classes];
    let mut seen = Vec::new();
    for epoch in 0..settings.epochs {
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at + 1));
        }
        for &number in &order {
            let example = &examples[number as usize];
            seen.clear();
            for feature in &example.features {
                if random.below(100) < settings.seen {
                    seen.push(*feature as usize * classes);
                }
            }
            seen.push(size * classes);
            odds.fill(0.0);
            for &at in &seen {
                for (odds, weight) in odds.iter_mut().zip(&weights[at..at + classes]) {
                    *odds += weight;
                }
            }
            let best = odds.iter().fold(f32::NEG_INFINITY, |a, b| a.max(*b));
            for odds in &mut odds {
                *odds = libm::expf(*odds - best);
            }
            let all: f32 = odds.iter().sum();
            for (class, odds) in odds.iter_mut().enumerate() {
                *odds = *odds / all - f32::from(u8::from(class == example.class));
            }
            for &at in &seen {
                for (class, error) in odds.iter().enumerate() {
                    let gradient = error + settings.decay * weights[at + class];
                    squares[at + class] += gradient * gradient;
                    weights[at + class] -= settings.rate * gradient / squares[at + class].sqrt();
                }
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
    Weights {
        biases: sums.split_off(size * classes),
        weights: sums,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_learns_what_decides_and_gives_the_same_twice() {
        let examples: Vec<Example> = (0..300_u32)
            .map(|number| Example {
                features: vec![number % 3, 3 + number % 7],
                class: (number % 3) as usize,
            })
            .collect();
        let settings = Settings {
            epochs: 5,
            rate: 0.3,
            decay: 0.0,
            seen: 90,
        };
        let learned = train(&examples, 10, 3, settings);
        for class in 0..3 {
            let own = learned.weights[class * 3 + class];
            assert!((0..3).all(|feature| learned.weights[feature * 3 + class] <= own));
        }
        assert_eq!(learned.weights, train(&examples, 10, 3, settings).weights);
    }
}
