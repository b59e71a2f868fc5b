//! What a form adds to the scores of names: summed up once for each way of
//! writing it, and kept with the form.

use std::cell::OnceCell;

use super::features::placed;
use super::gazetteer::Word;
use crate::tag::features::Features;
use crate::tag::kept::ByWriting;
use crate::tag::{scores, weights};

/// Places beside a token whose forms add to its scores: one before, one after,
/// two before, two after.
pub const PLACES: [isize; 4] = [-1, 1, -2, 2];
/// The feature of a place outside the sentence.
pub const OUTSIDE: u32 = 199;

/// Vectors that hold the scores of all labels.
pub const VECTORS: usize = 2;

/// The scores of a token.
pub type Scores = scores::Scores<VECTORS>;

/// The weights of the tagger.
pub type Weights<'a> = weights::Weights<'a, VECTORS>;

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
            around: [Scores::default(); PLACES.len()],
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

/// What is kept with a form.
#[derive(Clone, Default)]
pub struct OfForm {
    /// What the lists say of it.
    pub word: OnceCell<Word>,
    /// Its vectors.
    pub vectors: ByWriting<Vectors>,
}
