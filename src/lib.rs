//! Reads several articles on one event side by side.
//!
//! One direction: [`intake`] → [`text`] → [`annotate`] → [`compare`] →
//! [`report`]. A stage reads what stands before it and nothing after it. The
//! core knows no screen, no JavaScript, no clock, no network and no file.

mod analyse;
pub mod annotate;
pub mod compare;
pub mod document;
mod dossier;
pub mod intake;
pub mod json;
pub mod lang;
pub mod report;
pub mod tag;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use analyse::analyse;
pub use document::Document;
pub use dossier::{Dossier, UnknownArticle};
