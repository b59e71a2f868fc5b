//! `cargo xtask eval --data DIR`: how good each part is, on annotated texts,
//! into `docs/QUALITY.md`; `cargo xtask eval --check`: whether the figures in
//! that file are those of the fixtures in `tests/quality`.
//!
//! `cargo xtask eval reliability` writes `docs/reliability.json` alone.
//!
//! In: a folder of data; the fixtures have the same layout. Out: one table, a
//! line for each measure. Each part is a module with
//! `measure(folder) -> Outcome<Option<Vec<Row>>>`, and stands in [`PARTS`]; a
//! part whose data the folder lacks says so in its place.

mod aliases;
mod boilerplate;
mod certainty;
mod dates;
mod entities;
mod figures;
mod html;
mod html_page;
mod interval;
pub mod keyphrases;
mod language;
mod lemmas;
mod marked;
mod page_text;
mod pages;
mod parts_of_speech;
mod passages;
mod pieces;
mod quotes;
mod reliability;
mod sentences;
mod shingles;
mod table;
mod tokens;
mod treebank;

use std::path::Path;

use crate::paths;
use crate::process::{Failure, Outcome};

/// One line of the table.
pub struct Row {
    /// What it was measured on: name of the data, and how many cases.
    pub data: String,
    /// What was measured, e.g. `span F1`.
    pub measure: String,
    /// The figure, formatted.
    pub value: String,
    /// The best known tool for the job, where there is one.
    pub peer: Option<Peer>,
}

/// What another tool reaches on the same data by the same measure.
pub struct Peer {
    /// Name and figure, e.g. `spaCy 0.987`.
    pub figure: &'static str,
    /// Where the figure comes from.
    pub source: &'static str,
}

/// A part's measure: `None` when the folder has no data for it.
type Measure = fn(&Path) -> Outcome<Option<Vec<Row>>>;

/// Every part that is measured.
const PARTS: &[(&str, Measure)] = &[
    ("tokens", tokens::measure),
    ("sentences", sentences::measure),
    ("lemmas", lemmas::measure),
    ("parts-of-speech", parts_of_speech::measure),
    ("aliases", aliases::measure),
    ("entities", entities::measure),
    ("quotes", quotes::measure),
    ("certainty", certainty::measure),
    ("figures", figures::measure),
    ("dates", dates::measure),
    ("passages", passages::measure),
    ("keyphrases", keyphrases::measure),
    ("language", language::measure),
    ("boilerplate", boilerplate::measure),
    ("html", html::measure),
    ("html_page", html_page::measure),
];

/// Prints what is wrong, costliest first.
type ErrorList = fn() -> Outcome;

/// The parts that can list their errors without a folder of data.
const ERRORS: &[(&str, ErrorList)] = &[
    ("aliases", aliases::errors),
    ("quotes", quotes::errors),
    ("certainty", certainty::errors),
    ("figures", figures::errors),
    ("dates", dates::errors),
];

/// Our own annotated texts, of the same layout as a data folder.
const FIXTURES: &str = "tests/quality";

/// Measures every part, prints the table and writes it down.
pub fn run(options: &[String]) -> Outcome {
    match options {
        [option, folder] if option == "--data" => {
            let folder = paths::from_caller(folder);
            if !folder.is_dir() {
                return Err(Failure::new(format!(
                    "{} is not a folder.",
                    folder.display()
                )));
            }
            let on_data = measured(&folder)?;
            println!("{}", table::text(&on_data));
            table::write(&folder, &on_data, &measured(&paths::in_root(FIXTURES))?)?;
            reliability::write()
        }
        [part, option] if option == "--errors" => {
            match ERRORS.iter().find(|(name, _)| name == part) {
                Some((_, errors)) => errors(),
                None => Err(Failure::new(format!("“{part}” has no list of errors."))),
            }
        }
        [option] if option == "--check" => {
            reliability::check()?;
            table::check(&measured(&paths::in_root(FIXTURES))?)
        }
        [part] if part == "reliability" => reliability::write(),
        [part, option, folder, list]
            if part == "entities" && option == "--data" && list == "--errors" =>
        {
            entities::errors(&paths::from_caller(folder))
        }
        [part, option, folder] if option == "--data" => {
            let Some(&(name, measure)) = PARTS.iter().find(|(name, _)| name == part) else {
                let names: Vec<&str> = PARTS.iter().map(|(name, _)| *name).collect();
                return Err(Failure::new(format!(
                    "There is no part “{part}”; there are {}.",
                    names.join(", ")
                )));
            };
            println!(
                "{}",
                table::text(&[(name, measure(&paths::from_caller(folder))?)])
            );
            Ok(())
        }
        _ => Err(Failure::new(
            "eval wants “--data DIR”, a folder of annotated texts, with the name of a part before it to measure that part alone; or “reliability”; or “--check”.",
        )),
    }
}

/// A part's name and its rows; `None` where the folder has no data for it.
type Measured = (&'static str, Option<Vec<Row>>);

fn measured(folder: &Path) -> Outcome<Vec<Measured>> {
    PARTS
        .iter()
        .map(|&(name, measure)| Ok((name, measure(folder)?)))
        .collect()
}
