//! A piece of the corpus as the program reads it: its text, and its date.

use recoupe::Document;
use recoupe::intake::Input;
use recoupe::report::LanguageChoice;

use crate::corpus::piece::Piece;
use crate::process::{Failure, Outcome};

/// The piece, read as a reader would give it, in its own language.
///
/// # Errors
/// A piece that the program refuses.
pub fn document(piece: &Piece) -> Outcome<Document> {
    let input = Input {
        id: piece.path.display().to_string(),
        text: Some(piece.text.clone()),
        published: Some(piece.head.date.clone()),
        ..Input::default()
    };
    let choice = match piece.language.as_str() {
        "fr" => LanguageChoice::Fr,
        _ => LanguageChoice::En,
    };
    recoupe::analyse(&input, choice)
        .map_err(|failure| Failure::new(format!("{}: {failure:?}", piece.path.display())))
}
