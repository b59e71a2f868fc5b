//! French text as the tagger's tests read it.

use crate::annotate::entity::scene::Scene;
use crate::intake::Input;
use crate::lang::pack;
use crate::report::{LanguageChoice, LanguageCode};
use crate::{Document, analyse};

/// A plain text, read.
pub fn document(text: &str) -> Document {
    let input = Input {
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    analyse(&input, LanguageChoice::Fr).expect("plain text is read")
}

/// The text as names are looked for in it.
pub fn scene(document: &Document) -> Scene<'_> {
    Scene::new(
        &document.text,
        &document.tokens,
        &document.forms,
        &document.sentences,
        pack(LanguageCode::Fr),
    )
}
