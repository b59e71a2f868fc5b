//! The content-security policy of a page in one file: the hash of each script
//! and style sheet that stands in it, and nothing else.

use crate::paths;
use crate::process::{Failure, Outcome};
use base64::Engine;
use sha2::{Digest, Sha256};
use std::path::Path;

const PLACE: &str = "<!-- content-security-policy -->";

/// Puts the policy where the template asks for it; `programs` are the scripts that
/// those of the page unpack and run.
pub fn insert(html: &str, programs: &[String], template: &Path) -> Outcome<String> {
    if html.matches(PLACE).count() != 1 {
        return Err(Failure::new(format!(
            "{} must have “{PLACE}” once, in its head before any script.",
            paths::shown(template)
        )));
    }
    let policy = policy(html, programs);
    Ok(html.replace(
        PLACE,
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    ))
}

fn policy(html: &str, programs: &[String]) -> String {
    let mut scripts = hashes(html, "<script>", "</script>");
    for program in programs {
        scripts.push_str(&hash(program));
    }
    let styles = hashes(html, "<style>", "</style>");
    [
        "default-src 'none'".to_owned(),
        format!("script-src{scripts} 'wasm-unsafe-eval'"),
        match styles.is_empty() {
            true => "style-src 'none'".to_owned(),
            false => format!("style-src{styles}"),
        },
        "worker-src blob:".to_owned(),
        "img-src data: blob:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

/// ` 'sha256-…'` for the content of each such element. A browser hashes what it
/// has read: line ends made `\n`.
fn hashes(html: &str, start: &str, end: &str) -> String {
    let mut rest = html;
    let mut hashes = String::new();
    while let Some(at) = rest.find(start) {
        rest = &rest[at + start.len()..];
        let (content, after) = rest.split_once(end).unwrap_or((rest, ""));
        hashes.push_str(&hash(&content.replace("\r\n", "\n")));
        rest = after;
    }
    hashes
}

/// ` 'sha256-…'` of a script or style sheet.
fn hash(content: &str) -> String {
    let digest = Sha256::digest(content);
    let digest = base64::engine::general_purpose::STANDARD.encode(digest);
    format!(" 'sha256-{digest}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_is_named_by_its_hash() {
        // printf 'a()' | openssl dgst -sha256 -binary | base64
        let html = "<script>a()</script><style>b{}</style>";
        let policy = policy(html, &["a()".to_owned()]);
        let hash = " 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
        assert!(
            policy.contains(&format!("script-src{hash}{hash} 'wasm-unsafe-eval';")),
            "{policy}"
        );
    }

    #[test]
    fn a_template_without_a_place_is_an_error() {
        assert!(insert("<head></head>", &[], Path::new("x.html")).is_err());
    }
}
