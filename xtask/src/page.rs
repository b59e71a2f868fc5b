//! A page in one file: template, style sheets, script, module and articles.
//!
//! In: a template (`www/page/index.html`, `www/page/embed.html`) and a folder of
//! articles. Out: one HTML file that opens from disk and asks for nothing. The
//! template's `<link rel="stylesheet" href="…">` and `<script src="…"></script>`
//! are replaced by what they name; `<!-- content-security-policy -->` by a policy
//! that allows exactly what stands in the file, and no request.

mod articles;
mod policy;

use crate::bundle::{self, Format};
use crate::matrix::{Bundle, Matrix};
use crate::paths;
use crate::process::{Failure, Outcome, read_text, write};
use crate::wasm::{self, Wasm};
use std::path::{Path, PathBuf};

/// The script that is written as it is; every other one is compressed.
const BOOT: &str = "boot.js";

/// `cargo xtask page [--articles DIR] [-o FILE]`
pub fn run(options: &[String]) -> Outcome {
    let mut folder = paths::in_root("seeds");
    let mut output = None;
    let mut options = options.iter();
    while let Some(option) = options.next() {
        let mut value = || {
            options
                .next()
                .map(|value| paths::from_caller(value))
                .ok_or_else(|| Failure::new(format!("{option} wants a path after it.")))
        };
        match option.as_str() {
            "--articles" => folder = value()?,
            "-o" | "--output" => output = Some(value()?),
            other => {
                return Err(Failure::new(format!(
                    "page has no option “{other}”; it has --articles DIR and -o FILE."
                )));
            }
        }
    }
    let output = build(&folder, output)?;
    println!("{}", output.display());
    Ok(())
}

/// Builds the stand-alone page with the articles of a folder and returns its place.
pub fn build(folder: &Path, output: Option<PathBuf>) -> Outcome<PathBuf> {
    let matrix = Matrix::read()?;
    let dossier = articles::read_folder(folder)?;
    let wasm = wasm::build(&matrix)?;
    let bundle = &matrix.bundles.page;
    let output = output.unwrap_or_else(|| paths::in_root(&bundle.output));
    write_page(bundle, &output, &wasm, &dossier)?;
    Ok(output)
}

/// Puts one page together.
pub fn write_page(
    bundle: &Bundle,
    output: &Path,
    wasm: &Wasm,
    dossier: &serde_json::Value,
) -> Outcome {
    let Some(template) = &bundle.template else {
        return Err(Failure::new(format!(
            "wasm-pack.toml: {} has no template.",
            bundle.output
        )));
    };
    let template = paths::in_root(template);
    let folder = template.parent().unwrap_or(paths::root());
    let html = read_text(&template)?;
    // A folder for each page: two of them may have a script of the same name.
    let stem = output.file_stem().unwrap_or_default();

    let html = replace_tags(&html, "<link rel=\"stylesheet\" href=\"", "\">", |name| {
        let style = read_text(&folder.join(name))?;
        if style.contains("</style") {
            return Err(Failure::new(format!("{name} contains “</style”.")));
        }
        Ok(format!("<style>{style}</style>"))
    })?;
    let mut programs = Vec::new();
    let html = replace_tags(&html, "<script src=\"", "\"></script>", |name| {
        let script = paths::in_root("target/bundles").join(stem).join(name);
        // What watches over the start runs where nothing else does.
        let format = if name == BOOT {
            Format::Classic
        } else {
            Format::Packed
        };
        bundle::write_script(&folder.join(name), &script, format, wasm, dossier)?;
        if name != BOOT {
            programs.push(read_text(&bundle::program_of(&script))?);
        }
        Ok(format!("<script>{}</script>", read_text(&script)?))
    })?;
    write(output, policy::insert(&html, &programs, &template)?)
}

/// Replaces each `before NAME after` by what `make` returns for the name.
fn replace_tags(
    html: &str,
    before: &str,
    after: &str,
    mut make: impl FnMut(&str) -> Outcome<String>,
) -> Outcome<String> {
    let mut result = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(before) {
        let (head, tail) = rest.split_at(at);
        let tail = &tail[before.len()..];
        let Some(end) = tail.find(after) else {
            return Err(Failure::new(format!(
                "The template has “{before}” without “{after}”."
            )));
        };
        result.push_str(head);
        result.push_str(&make(&tail[..end])?);
        rest = &tail[end + after.len()..];
    }
    result.push_str(rest);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_replaced_by_what_it_names() {
        let made = replace_tags("a<i x=\"1\">b<i x=\"2\">c", "<i x=\"", "\">", |name| {
            Ok(format!("({name})"))
        });
        assert_eq!(made.unwrap(), "a(1)b(2)c");
    }

    #[test]
    fn a_tag_cut_short_is_an_error() {
        assert!(replace_tags("a<i x=\"1", "<i x=\"", "\">", |_| Ok(String::new())).is_err());
    }
}
