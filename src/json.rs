//! The report as JSON text: one writer for every face, so that their bytes agree.

use serde::Serialize;

/// Indented JSON with a line feed at its end.
pub fn to_string(value: &impl Serialize) -> String {
    // The report's types hold strings, numbers and lists only: writing them cannot fail.
    let mut json = serde_json::to_string_pretty(value).unwrap_or_default();
    json.push('\n');
    json
}
