//! What the form of a token adds to the scores: once for each distinct form,
//! way of writing and place, kept with the form.

use super::features::{Features, Place, placed};
use super::scores::Scores;
use super::weights::Weights;

/// The sums of weights of one form.
#[derive(Clone, Debug)]
pub struct Vectors<const VECTORS: usize> {
    /// For the token itself.
    pub own: Scores<VECTORS>,
    /// For what stands after it, before it, two after and two before.
    pub around: [Scores<VECTORS>; 4],
    /// Its class, for [`super::features::pairs`].
    pub class: u32,
    /// Its label, where nothing around it can change it.
    pub settled: Option<u8>,
}

/// By how many of the decoder's margins a form's own best label must lead to be its label
/// wherever it stands: one is what neighbouring labels do, one what neighbouring forms do.
const MARGINS: u16 = 2;

impl<const VECTORS: usize> Vectors<VECTORS> {
    /// Sums up the weights of `features`.
    pub fn new(features: &Features, weights: &Weights<VECTORS>) -> Self {
        let mut vectors = Self {
            own: Scores::new(weights.labels().len()),
            around: [Scores::default(); 4],
            class: features.class,
            settled: None,
        };
        for &feature in &features.own {
            weights.add(feature, &mut vectors.own);
        }
        for (number, place, of_place) in [
            (0, Place::Previous, &features.near),
            (1, Place::Next, &features.near),
            (2, Place::SecondPrevious, &features.far),
            (3, Place::SecondNext, &features.far),
        ] {
            for &feature in of_place {
                weights.add(placed(feature, place), &mut vectors.around[number]);
            }
        }
        vectors.settled = vectors
            .own
            .near(weights.margin().saturating_mul(MARGINS))
            .single();
        vectors
    }
}
