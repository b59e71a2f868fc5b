//! Whether the language of short texts is told: French, English or another.
//!
//! Data: `lid`, one text a line in `sentences-CODE.txt` and `word-pairs-CODE.txt`;
//! nothing of the program was trained on it. Each language weighs by its lines.

use std::fs;
use std::path::Path;

use recoupe::report::{LanguageChoice, LanguageCode};
use recoupe::text::language::detect;

use super::{Peer, Row};
use crate::process::{Failure, Outcome, read_text};

/// The rows of this part.
///
/// # Errors
/// A file that cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let folder = data.join("lid");
    if !folder.is_dir() {
        return Ok(None);
    }
    Ok(Some(vec![
        row(&folder, "sentences", "whatlang 0.976, lingua 0.992 (11 MB)")?,
        row(
            &folder,
            "word-pairs",
            "whatlang 0.589, lingua 0.943 (11 MB)",
        )?,
    ]))
}

fn row(folder: &Path, kind: &str, figure: &'static str) -> Outcome<Row> {
    let failed = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(
            entry
                .map_err(failed)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    let (mut texts, mut right, mut languages) = (0, 0, 0);
    for name in &names {
        let Some(language) = name
            .strip_prefix(kind)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_suffix(".txt"))
        else {
            continue;
        };
        languages += 1;
        let wanted = match language {
            "fr" => LanguageCode::Fr,
            "en" => LanguageCode::En,
            _ => LanguageCode::Other,
        };
        for line in read_text(&folder.join(name))?.lines() {
            texts += 1;
            right += usize::from(detect(line, LanguageChoice::Auto).code == wanted);
        }
    }
    Ok(Row {
        data: format!("lid {kind}, {texts} of {languages} languages"),
        measure: "accuracy: fr, en, other".to_owned(),
        value: format!("{:.3}", right as f64 / texts.max(1) as f64),
        peer: Some(Peer {
            figure,
            source: "given with the data; not run here",
        }),
    })
}
