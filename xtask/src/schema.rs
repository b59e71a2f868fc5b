//! `cargo xtask schema [--check]`: the report's JSON Schema and its TypeScript
//! types, both made from the Rust types.
//!
//! In: `recoupe::report`. Out: `docs/report.schema.json`, committed, so that it
//! can be read and linked, and `www/engine/report.d.ts`, for `tsc`, kept out of
//! git. With `--check` the schema is not written: it fails where it is not up to date.

use crate::paths;
use crate::process::{Failure, Outcome, program, read_text, write};
use recoupe::report::search::{Concordance, NGrams, QueryProblem};
use recoupe::report::{Failure as InputFailure, Pair, Report, Settings};
use schemars::generate::SchemaSettings;

const SCHEMA: &str = "docs/report.schema.json";
const TYPES: &str = "www/engine/report.d.ts";

/// Writes or checks the schema, and writes the types.
pub fn run(options: &[String]) -> Outcome {
    let check = match options {
        [] => false,
        [option] if option == "--check" => true,
        _ => return Err(Failure::new("schema has one option: --check.")),
    };
    let schema = schema();
    let types = types(&schema)?;
    let path = paths::in_root(SCHEMA);
    if !check {
        write(&path, &schema)?;
        println!("{SCHEMA}");
    } else if read_text(&path)? != schema {
        return Err(Failure::new(format!(
            "{SCHEMA} is not what src/report.rs and src/report/ say: run “cargo xtask schema”."
        )));
    }
    write(&paths::in_root(TYPES), &types)?;
    println!("{TYPES}");
    Ok(())
}

/// The schema of a report as the command line prints it. A concordance, the
/// n-grams, and what the page alone hands over, stand among its definitions.
fn schema() -> String {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    generator.subschema_for::<Pair>();
    generator.subschema_for::<Settings>();
    generator.subschema_for::<InputFailure>();
    generator.subschema_for::<Concordance>();
    generator.subschema_for::<NGrams>();
    generator.subschema_for::<QueryProblem>();
    let schema = generator.into_root_schema_for::<Report>();
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}

/// TypeScript types of every definition.
fn types(schema: &str) -> Outcome<String> {
    crate::setup::node::ensure()?;
    let file = paths::in_root("target/report.schema.json");
    write(&file, schema)?;
    program("node")
        .args([paths::in_root("xtask/js/types.js"), file])
        .output()
}
