//! `seeds/truth.json` as types: what is planted in the sample articles.
//! In: the folder `seeds/`. Out: the articles and their truth, for any test to
//! hold the program to. SAMPLES.md tells what each field means.
#![allow(dead_code)] // each test binary uses a part of it

pub mod sample;

use recoupe::report::{BoilerplateRule, EntityKind};
use serde::Deserialize;
use std::{fs, path::PathBuf};

/// The whole record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Truth {
    pub about: String,
    pub entities: Vec<Entity>,
    pub not_merged: Vec<NotMerged>,
    pub articles: Vec<Article>,
    pub kept: Vec<Kept>,
    pub shared_passages: Vec<SharedPassage>,
    pub shared_short: Vec<SharedPassage>,
    pub quotes: Vec<Quote>,
    pub not_quotes: Vec<Kept>,
    pub truncated_quote: TruncatedQuote,
    pub figures: Vec<Figure>,
    pub dates: Vec<Date>,
    pub figures_that_disagree: Vec<Figures>,
    pub conditional_headline: ConditionalHeadline,
    pub designations: Vec<Designation>,
    pub token_traps: Vec<TokenTrap>,
    pub sentence_traps: Vec<SentenceTrap>,
    pub habits: Vec<Habit>,
    pub typography: Vec<Typography>,
}

/// One person, place or organisation over all articles.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    pub id: String,
    pub kind: EntityKind,
    pub aliases: Vec<String>,
}

/// Two entities that are not one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotMerged {
    pub a: String,
    pub b: String,
    pub why: String,
}

/// What one article is made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub file: String,
    pub title: String,
    pub title_line: String,
    pub standfirst: Option<String>,
    pub headings: Vec<String>,
    pub boilerplate: Vec<Boilerplate>,
    pub words: Range,
    pub mentions: Vec<Mention>,
}

/// A line of the page and not of the article.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Boilerplate {
    pub text: String,
    pub rule: BoilerplateRule,
}

/// Inclusive.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    pub min: usize,
    pub max: usize,
}

/// A named mention; positions are UTF-8 bytes, `[start, end)`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub kind: EntityKind,
    pub entity: String,
}

/// Words that are tempting to read as something they are not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    pub file: String,
    pub text: String,
    pub why: String,
}

/// A passage that two articles have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedPassage {
    pub name: String,
    pub kind: String,
    pub a: Place,
    pub b: Place,
}

/// Words of an article.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub file: String,
    pub text: String,
}

/// Reported words between marks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    pub file: String,
    pub text: String,
    pub kind: String,
    pub speaker: Option<String>,
    pub cue: Option<String>,
    pub entity: Option<String>,
}

/// One statement, whole in some articles and cut in another.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TruncatedQuote {
    pub cut: Place,
    pub whole: Vec<Place>,
    pub left_out: String,
    pub speaker: String,
}

/// One thing, counted differently.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    pub about: String,
    pub values: Vec<Figure>,
}

/// What one article counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub file: String,
    pub text: String,
    pub value: f64,
}

/// A calendar expression of one article.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Date {
    pub file: String,
    pub text: String,
    pub iso: Option<String>,
}

/// A title that asserts what its article only supposes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionalHeadline {
    pub file: String,
    pub title: String,
    pub certainty: String,
    pub body: Vec<Supposition>,
}

/// A sentence in the conditional.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supposition {
    pub text: String,
    pub trigger: String,
    pub certainty: String,
}

/// A common noun that calls someone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Designation {
    pub file: String,
    pub text: String,
    pub entity: String,
}

/// Words and the tokens they must give, white space aside.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenTrap {
    pub file: String,
    pub text: String,
    pub tokens: Vec<String>,
}

/// Sentences that must come out as they are, one after the other.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentenceTrap {
    pub file: String,
    pub sentences: Vec<String>,
}

/// A habit of web articles and where it is kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Habit {
    pub habit: String,
    pub file: String,
    pub text: String,
}

/// The apostrophes and no-break spaces that an article has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typography {
    pub file: String,
    pub apostrophes: Vec<char>,
    pub no_break_spaces: Vec<String>,
}

/// The folder of the sample.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

/// The record, read.
pub fn truth() -> Truth {
    serde_json::from_str(&text("truth.json")).expect("seeds/truth.json has the shape of its types")
}

/// The text of a file of the sample.
pub fn text(file: &str) -> String {
    let path = folder().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Article {
    /// Where each boilerplate line stands in `text`, UTF-8 bytes, in order.
    pub fn boilerplate_ranges(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        lines(text)
            .filter(|range| {
                self.boilerplate
                    .iter()
                    .any(|line| line.text == text[range.clone()])
            })
            .collect()
    }
}

/// Where each line stands, without the white space at its ends; no blank lines.
pub fn lines(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let start = line.as_ptr() as usize - text.as_ptr() as usize;
            start..start + line.len()
        })
}
