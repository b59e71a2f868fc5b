//! Fits the weights of keyphrases and prints them, for
//! `src/annotate/keyphrase/score.rs`: six numbers are no model file.
//!
//! In: articles with the keyphrases a reader gave. Out: weights by logistic
//! regression with a quadratic penalty (Newton's method), over all candidates.

use std::path::Path;

use recoupe::Document;
use recoupe::annotate::keyphrase::score::{TERMS, terms};
use recoupe::annotate::keyphrase::{Weights, candidates};

use crate::eval::keyphrases::{Case, TUNED_ON, cases, is_given, read};
use crate::process::Outcome;

/// How much a large weight costs.
const PENALTY: f64 = 1.0;
/// Newton's steps; the weights stand still after eight.
const STEPS: usize = 12;
/// The weights and, last, what is added for every candidate.
const UNKNOWNS: usize = TERMS + 1;

/// What is weighed of a candidate, and whether a reader gave it.
pub type Example = ([f64; TERMS], bool);

/// Fits the weights to the articles of the set they are tuned on.
///
/// # Errors
/// An article that cannot be read.
pub fn train(data: &Path) -> Outcome {
    let set = data.join("kp").join(TUNED_ON);
    if !set.is_dir() {
        println!("keyphrases: no {TUNED_ON} in this folder");
        return Ok(());
    }
    let mut all = Vec::new();
    for case in cases(&set)? {
        all.extend(examples(&read(&case)?, &case));
    }
    let weights = fit(&all).map(|weight| format!("{weight:.3}"));
    println!("keyphrases: weights [{}]", weights.join(", "));
    Ok(())
}

/// The candidates of an article as examples.
pub fn examples(document: &Document, case: &Case) -> Vec<Example> {
    candidates(document)
        .iter()
        .map(|one| {
            let given = is_given(&one.text, &case.given, document.language.code);
            (terms(one), given)
        })
        .collect()
}

/// Weights under which the given candidates are likely and the others are not.
pub fn fit(examples: &[Example]) -> Weights {
    let mut unknowns = [0.0; UNKNOWNS];
    for _ in 0..STEPS {
        let mut slope = [0.0; UNKNOWNS];
        let mut curve = [[0.0; UNKNOWNS]; UNKNOWNS];
        for at in 0..TERMS {
            slope[at] = -PENALTY * unknowns[at];
            curve[at][at] = PENALTY;
        }
        for (terms, given) in examples {
            let mut row = [1.0; UNKNOWNS];
            row[..TERMS].copy_from_slice(terms);
            let sum: f64 = row.iter().zip(&unknowns).map(|(a, b)| a * b).sum();
            let likely = 1.0 / (1.0 + (-sum).exp());
            let error = f64::from(u8::from(*given)) - likely;
            for at in 0..UNKNOWNS {
                slope[at] += row[at] * error;
                for other in 0..UNKNOWNS {
                    curve[at][other] += row[at] * row[other] * likely * (1.0 - likely);
                }
            }
        }
        for (unknown, step) in unknowns.iter_mut().zip(solve(curve, slope)) {
            *unknown += step;
        }
    }
    let mut weights = [0.0; TERMS];
    weights.copy_from_slice(&unknowns[..TERMS]);
    weights
}

/// `x` in `matrix · x = right`, by elimination; the matrix is positive definite.
fn solve(mut matrix: [[f64; UNKNOWNS]; UNKNOWNS], mut right: [f64; UNKNOWNS]) -> [f64; UNKNOWNS] {
    for pivot in 0..UNKNOWNS {
        let (row, value) = (matrix[pivot], right[pivot]);
        for at in pivot + 1..UNKNOWNS {
            let factor = matrix[at][pivot] / row[pivot];
            for (cell, above) in matrix[at].iter_mut().zip(&row) {
                *cell -= factor * above;
            }
            right[at] -= factor * value;
        }
    }
    for pivot in (0..UNKNOWNS).rev() {
        for after in pivot + 1..UNKNOWNS {
            right[pivot] -= matrix[pivot][after] * right[after];
        }
        right[pivot] /= matrix[pivot][pivot];
    }
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_with_being_given_weighs_more() {
        let example = |count: f64, before: f64, given| {
            let mut terms = [0.0; TERMS];
            (terms[0], terms[1]) = (count, before);
            (terms, given)
        };
        let weights = fit(&[
            example(2.0, 1.0, true),
            example(1.5, 3.0, true),
            example(1.6, 2.0, false),
            example(0.0, 5.0, false),
            example(0.0, 2.0, false),
        ]);
        assert!(weights[0] > 0.1 && weights[1] < 0.0, "{weights:?}");
        assert!(weights[2..].iter().all(|weight| weight.abs() < 1e-9));
    }

    #[test]
    fn equations_are_solved() {
        let mut matrix = [[0.5; UNKNOWNS]; UNKNOWNS];
        for (at, row) in matrix.iter_mut().enumerate() {
            row[at] = 3.0;
        }
        // Each row sums to 3 + 6 × 0.5.
        let found = solve(matrix, [6.0; UNKNOWNS]);
        assert!(
            found.iter().all(|one| (one - 1.0).abs() < 1e-12),
            "{found:?}"
        );
    }
}
