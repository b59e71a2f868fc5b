//! The articles that a page is bundled with.
//!
//! In: a folder. Out: JSON, `[{name, outlet, published, text}]`, where a file
//! that is not UTF-8 has `base64` (its bytes) in place of `text`, for the page
//! to read as it reads a dropped file. Which files: those of `dossier.json`
//! (`[{file, outlet, published}]`) where the folder has one, else every
//! `.txt`, `.html` and `.htm`, by name.

use crate::paths;
use crate::process::{Failure, Outcome, read, read_text};
use base64::Engine;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// One line of `dossier.json`.
#[derive(Debug, Deserialize)]
struct Entry {
    file: String,
    #[serde(default)]
    outlet: Option<String>,
    #[serde(default)]
    published: Option<String>,
}

/// Reads a folder of articles.
pub fn read_folder(folder: &Path) -> Outcome<serde_json::Value> {
    let articles = entries(folder)?
        .into_iter()
        .map(|entry| {
            let bytes = read(&folder.join(&entry.file))?;
            let (key, value) = match String::from_utf8(bytes) {
                Ok(text) => ("text", text),
                Err(error) => (
                    "base64",
                    base64::engine::general_purpose::STANDARD.encode(error.as_bytes()),
                ),
            };
            Ok(serde_json::json!({
                "name": entry.file,
                "outlet": entry.outlet,
                "published": entry.published,
                key: value,
            }))
        })
        .collect::<Outcome<Vec<_>>>()?;
    Ok(articles.into())
}

fn entries(folder: &Path) -> Outcome<Vec<Entry>> {
    let list = folder.join("dossier.json");
    if list.exists() {
        return serde_json::from_str(&read_text(&list)?)
            .map_err(|error| Failure::new(format!("{}: {error}", paths::shown(&list))));
    }
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| Failure::new(format!("{} cannot be read: {error}.", folder.display())))?
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            path.extension()
                .and_then(|extension| extension.to_str())
                .is_some_and(|extension| {
                    matches!(extension.to_lowercase().as_str(), "txt" | "html" | "htm")
                })
        })
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!(
            "{} has no article: it needs .txt or .html files.",
            folder.display()
        )));
    }
    Ok(files
        .iter()
        .map(|path| Entry {
            file: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            outlet: None,
            published: None,
        })
        .collect())
}
