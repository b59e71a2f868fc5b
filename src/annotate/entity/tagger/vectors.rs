//! What a form adds to the scores of names: summed up once for each way of
//! writing it, and kept with the form.

use std::cell::OnceCell;

use super::features::placed;
use super::gazetteer::Kinds;
use crate::tag::features::Features;
use crate::tag::scores::{Scores, WIDTH};
use crate::tag::weights::Weights;
use crate::text::case::Case;

/// Places beside a token whose forms add to its scores: one before, one after,
/// two before, two after.
pub const PLACES: [isize; 4] = [-1, 1, -2, 2];
/// The feature of a place outside the sentence.
pub const OUTSIDE: u32 = 199;

/// The sums of weights of one form.
#[derive(Clone, Debug)]
pub struct Vectors {
    /// For the token itself.
    pub own: Scores,
    /// For the tokens that it stands beside, by [`PLACES`].
    pub around: [Scores; PLACES.len()],
    /// Its class.
    pub class: u32,
}

impl Vectors {
    /// Sums up the weights of `features`.
    pub fn new(features: &Features, weights: &Weights) -> Self {
        let mut vectors = Self {
            own: Scores::new(weights.labels().len()),
            around: [Scores::new(WIDTH); PLACES.len()],
            class: features.class,
        };
        for &feature in &features.own {
            weights.add(feature, &mut vectors.own);
        }
        for (place, scores) in vectors.around.iter_mut().enumerate() {
            for &feature in of_place(features, place) {
                weights.add(placed(feature, place), scores);
            }
        }
        vectors
    }
}

/// The features of a form that stands in `place`.
pub fn of_place(features: &Features, place: usize) -> &[u32] {
    if place < 2 {
        &features.near
    } else {
        &features.far
    }
}

/// What a form can be by itself, and its vectors in each way of writing it, made
/// when first asked for.
#[derive(Clone, Default)]
pub struct Kept {
    kinds: OnceCell<Kinds>,
    vectors: [OnceCell<Box<Vectors>>; Case::COUNT * 2],
}

impl Kept {
    /// What the form can be by itself.
    pub fn kinds(&self, make: impl FnOnce() -> Kinds) -> Kinds {
        *self.kinds.get_or_init(make)
    }

    /// The vectors of the form written in `case`, at the head of a sentence if it `opens` one.
    pub fn get(&self, case: Case, opens: bool, make: impl FnOnce() -> Vectors) -> &Vectors {
        self.vectors[case as usize * 2 + usize::from(opens)].get_or_init(|| Box::new(make()))
    }
}

/// What is kept says nothing of the form.
impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl std::fmt::Debug for Kept {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Kept")
    }
}
