//! Paths → inputs.

use std::io::Read;
use std::path::{Path, PathBuf};

use recoupe::intake::Input;
use recoupe::report::correction::Correction;
use recoupe::report::{Failure, FailureCode};
use serde_json::Value;

/// The files that `paths` name: a folder stands for its text and HTML files, sorted by name.
pub fn expand(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        match std::fs::read_dir(path) {
            Ok(folder) => {
                let mut inside: Vec<PathBuf> = folder
                    .filter_map(Result::ok)
                    .map(|entry| entry.path())
                    .filter(|path| path.extension().is_some_and(is_article))
                    .collect();
                inside.sort();
                files.extend(inside);
            }
            Err(_) => files.push(path.clone()),
        }
    }
    files
}

fn is_article(extension: &std::ffi::OsStr) -> bool {
    ["txt", "md", "html", "htm"]
        .iter()
        .any(|known| extension.eq_ignore_ascii_case(known))
}

/// Reads one file, or standard input for `-`; its identifier is its number from 1.
///
/// # Errors
/// `Unreadable` with the system's words, or what the HTML extractor says.
pub fn read(path: &Path, number: usize, plain: bool) -> Result<Input, Failure> {
    let id = (number + 1).to_string();
    let name = if path.as_os_str() == "-" {
        "-".to_owned()
    } else {
        path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        )
    };
    let bytes = bytes(path).map_err(|error| Failure {
        id: id.clone(),
        name: path.display().to_string(),
        code: FailureCode::Unreadable,
        detail: Some(error.to_string()),
    })?;
    Ok(Input {
        id,
        name,
        bytes: Some(bytes),
        plain,
        ..Input::default()
    })
}

fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path)
}

/// The reader's corrections: a JSON list of them, or the list in the settings of
/// a dossier or report that the page saved.
///
/// # Errors
/// One line that names the file and what is wrong with it.
pub fn corrections(path: &Path) -> Result<Vec<Correction>, String> {
    let name = path.display();
    let bytes = bytes(path).map_err(|error| format!("{name} cannot be read: {error}"))?;
    let mut json: Value =
        serde_json::from_slice(&bytes).map_err(|error| format!("{name} is no JSON: {error}"))?;
    let list = match &mut json {
        Value::Array(_) => json,
        // A dossier without corrections was saved before there were any.
        Value::Object(saved) => match saved.get_mut("settings") {
            Some(settings) => match settings["corrections"].take() {
                Value::Null => Value::Array(Vec::new()),
                list => list,
            },
            None => Value::Null,
        },
        _ => Value::Null,
    };
    serde_json::from_value(list)
        .map_err(|_| format!("{name} is neither a list of corrections nor a dossier"))
}
