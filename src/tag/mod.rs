//! Trained parts: what a model file holds, read in place, or laid out for the
//! look-up when it is checked.
//!
//! In: the bytes of a model, made by `cargo xtask train` and compiled into the
//! program; tokens. Out: what the model says of each token. A model file that is
//! not what it should be is refused by [`file::payload`] with its name and the
//! reason.

pub mod counts;
pub mod decode;
pub mod features;
pub mod file;
pub mod kept;
pub mod lemma;
pub mod opening;
pub mod parts_of_speech;
pub mod scores;
pub mod sums;
pub mod vectors;
pub mod weights;

#[cfg(test)]
mod tests;
