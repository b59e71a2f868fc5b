//! `cargo xtask eval --data DIR`: how good each layer is, on annotated articles.
//!
//! In: a folder of data. Out: one table, a line for each measure. Each layer is
//! a module with `measure(folder) -> Outcome<Vec<Row>>`, and stands in
//! [`LAYERS`]; a layer whose data the folder lacks says so in its place.

mod boilerplate;
mod page_text;

use crate::process::{Failure, Outcome};
use std::path::Path;

/// One line of the table.
pub struct Row {
    /// What was measured, e.g. `tokens F1`.
    pub measure: String,
    /// What it was measured on: name of the data, and how many cases.
    pub data: String,
    /// The figure, formatted.
    pub value: String,
}

/// A layer's measure: `None` when the folder has no data for it.
type Measure = fn(&Path) -> Outcome<Option<Vec<Row>>>;

/// Every layer that is measured.
const LAYERS: &[(&str, Measure)] = &[("boilerplate", boilerplate::measure)];

/// Measures every layer and prints the table.
pub fn run(options: &[String]) -> Outcome {
    let folder = match options {
        [option, folder] if option == "--data" => crate::paths::from_caller(folder),
        _ => {
            return Err(Failure::new(
                "eval wants “--data DIR”, a folder of annotated articles.",
            ));
        }
    };
    if !folder.is_dir() {
        return Err(Failure::new(format!(
            "{} is not a folder.",
            folder.display()
        )));
    }
    println!("{:32} {:36} {:>10}", "measure", "data", "value");
    for (layer, measure) in LAYERS {
        match measure(&folder)? {
            Some(rows) => {
                for row in rows {
                    println!("{:32} {:36} {:>10}", row.measure, row.data, row.value);
                }
            }
            None => println!(
                "{layer:32} {:36} {:>10}",
                "no data for it in this folder", "–"
            ),
        }
    }
    Ok(())
}
