//! One article → its layers: entities, quotation marks, keywords.

pub mod entity;
