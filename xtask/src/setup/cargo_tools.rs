//! Cargo's own tools, built once into `target/tools`, at a pinned version.
