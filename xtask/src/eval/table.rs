//! The table of quality: on the screen, in `docs/QUALITY.md`, and held against
//! that file.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{FIXTURES, Measured};
use crate::paths;
use crate::process::{Failure, Outcome, program, read_text};

const FILE: &str = "docs/QUALITY.md";
/// What stands before the fixtures' table.
const FIXTURES_HEADING: &str = "## On the fixtures";

/// The table for a terminal.
pub fn text(parts: &[Measured]) -> String {
    let mut lines = vec![["part", "data", "measure", "Recoupe", "peer"].map(str::to_owned)];
    for (part, rows) in parts {
        match rows {
            None => {
                lines.push([part, "no data for it in this folder", "", "", ""].map(str::to_owned))
            }
            Some(rows) => lines.extend(rows.iter().map(|row| {
                let peer = row.peer.as_ref().map_or("", |peer| peer.figure);
                [
                    part,
                    row.data.as_str(),
                    row.measure.as_str(),
                    row.value.as_str(),
                    peer,
                ]
                .map(str::to_owned)
            })),
        }
    }
    let widths: Vec<usize> = (0..5)
        .map(|column| {
            lines
                .iter()
                .map(|line| line[column].chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        for (cell, width) in line.iter().zip(&widths) {
            let _ = write!(text, "{cell:width$}  ");
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// Writes both tables to [`FILE`].
pub fn write(data: &Path, on_data: &[Measured], on_fixtures: &[Measured]) -> Outcome {
    let date = program("date").args(["-u", "+%Y-%m-%d"]).output()?;
    let page = format!(
        "# Quality\n\n\
        Written by `cargo xtask eval --data DIR`. How each part is measured is told in its module, `xtask/src/eval/`.\n\n\
        ## On the data\n\n\
        Date: {}. Data: the folder whose files have the SHA-256 digest `{}` (of each path and its content, sorted by path). \
        Figures of other tools are for the same measure; their source is in the last column.\n\n\
        {}\n\
        {FIXTURES_HEADING}\n\n\
        Small texts written for this project, in `{FIXTURES}`: too few to say how good a part is, enough to see that it has changed. \
        `cargo xtask eval --check` prints them again and fails on a difference.\n\n\
        {}",
        date.trim(),
        &digest(data)?[..16],
        markdown(on_data),
        markdown(on_fixtures),
    );
    let path = paths::in_root(FILE);
    fs::write(&path, page)
        .map_err(|error| Failure::new(format!("{FILE} cannot be written: {error}")))?;
    println!("wrote {FILE}");
    Ok(())
}

/// Holds the fixtures' figures against [`FILE`].
///
/// # Errors
/// The lines that are only in one of the two.
pub fn check(on_fixtures: &[Measured]) -> Outcome {
    let page = read_text(&paths::in_root(FILE))?;
    let written = page
        .split_once(FIXTURES_HEADING)
        .map_or("", |(_, after)| after);
    let now = markdown(on_fixtures);
    let rows = |table: &str| {
        table
            .lines()
            .filter(|line| line.starts_with('|'))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (written, now) = (rows(written), rows(&now));
    if written == now {
        println!(
            "{FILE}: {} figures on the fixtures are what is measured now",
            now.len().saturating_sub(2)
        );
        return Ok(());
    }
    let mut difference = String::new();
    for line in written.iter().filter(|line| !now.contains(line)) {
        let _ = writeln!(difference, "- {line}");
    }
    for line in now.iter().filter(|line| !written.contains(line)) {
        let _ = writeln!(difference, "+ {line}");
    }
    Err(Failure::new(format!(
        "{FILE} says other figures (-) than are measured now (+):\n{difference}If the new ones are right, run `cargo xtask eval --data DIR`."
    )))
}

fn markdown(parts: &[Measured]) -> String {
    let mut table = String::from(
        "| part | data | measure | Recoupe | peer | peer’s source |\n| --- | --- | --- | --: | --- | --- |\n",
    );
    for (part, rows) in parts {
        for row in rows.iter().flatten() {
            let (figure, source) = row
                .peer
                .as_ref()
                .map_or(("", ""), |peer| (peer.figure, peer.source));
            let _ = writeln!(
                table,
                "| {part} | {} | {} | {} | {figure} | {source} |",
                row.data, row.measure, row.value
            );
        }
    }
    table
}

fn digest(folder: &Path) -> Outcome<String> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        let content = fs::read(&file)
            .map_err(|error| Failure::new(format!("{} cannot be read: {error}", file.display())))?;
        let relative = file.strip_prefix(folder).unwrap_or(&file);
        digest.update(relative.to_string_lossy().as_bytes());
        digest.update([0]);
        digest.update(Sha256::digest(&content));
    }
    Ok(digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let failed = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
