//! Texts with the names in them marked, whatever format they come in.
//!
//! In: the corpus, and the sets of a data folder's `ner/`. Out: [`Text`]s, each
//! with its named mentions as spans in the conventions of `corpus/README.md`.
//! [`standoff`] reads FENEC's files, [`columns`] those with a word a line,
//! [`inline`] pieces that have marks for names only.

pub mod columns;
pub mod inline;
pub mod standoff;

use std::ops::Range;
use std::path::Path;

use recoupe::report::{EntityKind, LanguageCode};

use crate::corpus::piece::{self, Piece, Split};
use crate::process::{Failure, Outcome};

/// A text and its names.
#[derive(Clone, Debug)]
pub struct Text {
    /// What to call it in a list of errors.
    pub name: String,
    /// The language it is read in.
    pub language: LanguageCode,
    /// One body without a title, or a page with blocks of several kinds.
    pub plain: bool,
    /// Exactly as the program is given it.
    pub text: String,
    /// In order, not overlapping.
    pub mentions: Vec<Mention>,
}

/// A named mention.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mention {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What it names.
    pub kind: EntityKind,
}

/// The pieces of the corpus in `language` that are in one of `splits`.
///
/// # Errors
/// A piece that is not well formed.
pub fn corpus(language: LanguageCode, splits: &[Split]) -> Outcome<Vec<Text>> {
    Ok(crate::corpus::pieces()?
        .into_iter()
        .filter(|piece| piece.language == folder(language) && splits.contains(&piece.head.split))
        .map(of_piece)
        .collect())
}

/// A language's folder.
pub fn folder(language: LanguageCode) -> &'static str {
    match language {
        LanguageCode::Fr => "fr",
        _ => "en",
    }
}

fn of_piece(piece: Piece) -> Text {
    let mut mentions: Vec<Mention> = piece
        .mentions
        .iter()
        .map(|mention| Mention {
            span: mention.span.clone(),
            kind: match mention.kind {
                piece::EntityKind::Person => EntityKind::Person,
                piece::EntityKind::Place => EntityKind::Place,
                piece::EntityKind::Organisation => EntityKind::Organisation,
            },
        })
        .collect();
    mentions.sort_by_key(|mention| mention.span.start);
    Text {
        name: name(&piece.path),
        language: if piece.language == "fr" {
            LanguageCode::Fr
        } else {
            LanguageCode::En
        },
        plain: false,
        text: piece.text,
        mentions,
    }
}

/// A file's name without its folder and ending.
fn name(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The files of `folder` that end in `.extension`, sorted; none where there is no such folder.
fn files(folder: &Path, extension: &str) -> Outcome<Vec<std::path::PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    let unlisted = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(unlisted)? {
        let path = entry.map_err(unlisted)?.path();
        if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
