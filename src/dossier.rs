//! Several articles together: keeps what was read, article by article, and
//! makes the report and the pairs from it.

/// Several articles together.
#[derive(Debug, Default)]
pub struct Dossier {}
