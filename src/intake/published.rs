//! A date line → the ISO date of publication.
