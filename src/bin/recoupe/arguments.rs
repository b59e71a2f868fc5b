//! The command line's words → what to do.

use std::path::PathBuf;

use crate::files;
use recoupe::report::search::{By, Query, Sort};
use recoupe::report::{LanguageChoice, Layer, Measure, Offsets, Order, Settings};

/// What `recoupe --help` prints.
pub const HELP: &str = "\
Reads several articles on one event side by side: names, keywords, common text,
similarity, each with its reason. Nothing leaves the machine.

Usage: recoupe analyse PATH… [options]
       recoupe search QUERY PATH… [options]
       recoupe ngrams PATH… [options]

  PATH                  a text or HTML file, a folder of them, or - for standard input
  QUERY                 a word, several in a row, or a regular expression

Options:
  --lang LANG           auto (default), fr, en
  --offsets UNIT        utf16 (default), utf8, char: the unit of every span
  --plain               take each file as one body: no cleaning, no title
  --corrections FILE    the reader's corrections: a JSON list, or a dossier or
                        report saved by the page (docs/corrections.md)
  --format FORMAT       text (default on a terminal), json
  -h, --help            this text
  -V, --version         name and version

Of analyse:
  --layers LIST         of: tokens, sentences, blocks, keywords, entities, quotes, certainty,
                        figures, dates, similarity, passages, coverage, wording, sources,
                        pairs
                        (default: all but tokens and pairs); articles are read no further than
                        these need
  --measure MEASURE     words (default), names, quotes, figures, passages
  --order ORDER         likeness (default), entered, alphabetical
  --without LIST        of: quotes, names, titles, credits: left out of similarity and of
                        common text
  --least N             how many of the others must carry what is told as not found
                        (default 2)

Of search and ngrams:
  --by WAY              word (default), lemma (any inflected form), regex
  --match-case          a capital is not a small letter
  --ignore-accents      e finds é
  --boilerplate         search what is not the article, too
  --sort ORDER          position (default), left, right: by the words before or after
  --window N            words on each side in which collocates are counted (default 5)
  --most N              lines or sequences given at most (default 1000; ngrams 100)

Exit: 0 all read, 1 an input could not be read (the others are reported), 2 wrong usage.
";

/// What to do.
pub enum Command {
    Help,
    Version,
    Analyse(Box<Analyse>),
    Search(Box<Search>),
    NGrams(Box<NGrams>),
}

/// What every command reads, and how it answers.
pub struct Reading {
    pub paths: Vec<PathBuf>,
    pub settings: Settings,
    pub plain: bool,
    pub output: Output,
}

/// `recoupe analyse`.
pub struct Analyse {
    pub reading: Reading,
}

/// `recoupe search`.
pub struct Search {
    pub query: Query,
    pub reading: Reading,
}

/// `recoupe ngrams`.
pub struct NGrams {
    /// Sequences given at most.
    pub most: u32,
    pub reading: Reading,
}

/// Form of the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Output {
    Json,
    Text,
}

/// Reads the command line.
///
/// # Errors
/// One line that names the wrong word and what would be right.
pub fn parse() -> Result<Command, String> {
    use lexopt::prelude::*;
    let mut parser = lexopt::Parser::from_env();
    let mut command: Option<String> = None;
    let mut paths = Vec::new();
    let mut settings = Settings::default();
    let mut plain = false;
    let mut output = None;
    let mut query = Query::default();
    let mut most = None;
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Long("lang") => {
                settings.language = choose(
                    "--lang",
                    &value(&mut parser)?,
                    &[
                        ("auto", LanguageChoice::Auto),
                        ("fr", LanguageChoice::Fr),
                        ("en", LanguageChoice::En),
                    ],
                )?;
            }
            Long("layers") => settings.layers = list("--layers", &value(&mut parser)?, &LAYERS)?,
            Long("offsets") => {
                settings.offsets = choose(
                    "--offsets",
                    &value(&mut parser)?,
                    &[
                        ("utf16", Offsets::Utf16),
                        ("utf8", Offsets::Utf8),
                        ("char", Offsets::Char),
                    ],
                )?;
            }
            Long("measure") => {
                settings.measure = choose(
                    "--measure",
                    &value(&mut parser)?,
                    &[
                        ("words", Measure::Words),
                        ("names", Measure::Names),
                        ("quotes", Measure::Quotes),
                        ("figures", Measure::Figures),
                        ("passages", Measure::Passages),
                    ],
                )?;
            }
            Long("order") => {
                settings.order = choose(
                    "--order",
                    &value(&mut parser)?,
                    &[
                        ("likeness", Order::Likeness),
                        ("entered", Order::Entered),
                        ("alphabetical", Order::Alphabetical),
                    ],
                )?;
            }
            Long("without") => {
                for word in list(
                    "--without",
                    &value(&mut parser)?,
                    &[
                        ("quotes", "quotes"),
                        ("names", "names"),
                        ("titles", "titles"),
                        ("credits", "credits"),
                    ],
                )? {
                    match word {
                        "quotes" => settings.without.quotes = true,
                        "names" => settings.without.names = true,
                        "titles" => settings.without.titles = true,
                        _ => settings.without.credits = true,
                    }
                }
            }
            Long("least") => {
                settings.least_others = number("--least", &value(&mut parser)?, 1, 1_000_000)?;
            }
            Long("by") => {
                query.by = choose(
                    "--by",
                    &value(&mut parser)?,
                    &[
                        ("word", By::Word),
                        ("lemma", By::Lemma),
                        ("regex", By::Regex),
                    ],
                )?;
            }
            Long("sort") => {
                query.sort = choose(
                    "--sort",
                    &value(&mut parser)?,
                    &[
                        ("position", Sort::Position),
                        ("left", Sort::Left),
                        ("right", Sort::Right),
                    ],
                )?;
            }
            Long("match-case") => query.ignore_case = false,
            Long("ignore-accents") => query.ignore_accents = true,
            Long("boilerplate") => query.boilerplate = true,
            Long("window") => query.window = number("--window", &value(&mut parser)?, 1, 20)?,
            Long("most") => most = Some(number("--most", &value(&mut parser)?, 1, 1_000_000)?),
            Long("plain") => plain = true,
            Long("corrections") => {
                let path = parser.value().map_err(|error| error.to_string())?;
                settings.corrections = files::corrections(&PathBuf::from(path))?;
            }
            Long("format") => {
                output = Some(choose(
                    "--format",
                    &value(&mut parser)?,
                    &[("json", Output::Json), ("text", Output::Text)],
                )?);
            }
            Value(word) if command.is_none() => {
                command = Some(word.to_string_lossy().into_owned());
            }
            Value(path) => paths.push(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let mut reading = Reading {
        paths,
        settings,
        plain,
        output: output.unwrap_or(Output::Text),
    };
    match command.as_deref() {
        Some("analyse" | "analyze") => {
            has_paths("analyse needs", &reading)?;
            Ok(Command::Analyse(Box::new(Analyse { reading })))
        }
        Some("search") => {
            if reading.paths.is_empty() {
                return Err("search needs a word to look for, and where".to_owned());
            }
            query.text = reading
                .paths
                .remove(0)
                .into_os_string()
                .into_string()
                .map_err(|text| format!("{} is not valid Unicode", text.to_string_lossy()))?;
            query.most_lines = most.unwrap_or(query.most_lines);
            has_paths(&format!("search for “{}” needs", query.text), &reading)?;
            // Words are looked for, no findings.
            reading.settings.layers.clear();
            Ok(Command::Search(Box::new(Search { query, reading })))
        }
        Some("ngrams") => {
            has_paths("ngrams needs", &reading)?;
            let most = most.unwrap_or(100);
            reading.settings.layers.clear();
            Ok(Command::NGrams(Box::new(NGrams { most, reading })))
        }
        Some(other) => Err(format!(
            "there is no command “{other}”; did you mean `recoupe analyse {other}`?"
        )),
        None => Ok(Command::Help),
    }
}

fn has_paths(what: &str, reading: &Reading) -> Result<(), String> {
    if reading.paths.is_empty() {
        return Err(format!("{what} a file, a folder, or - for standard input"));
    }
    Ok(())
}

fn number(option: &str, word: &str, least: u32, most: u32) -> Result<u32, String> {
    word.parse()
        .ok()
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| {
            format!("{option} cannot be “{word}”; it is a number from {least} to {most}")
        })
}

const LAYERS: [(&str, Layer); 15] = [
    ("tokens", Layer::Tokens),
    ("sentences", Layer::Sentences),
    ("blocks", Layer::Blocks),
    ("keywords", Layer::Keywords),
    ("entities", Layer::Entities),
    ("quotes", Layer::Quotes),
    ("certainty", Layer::Certainty),
    ("figures", Layer::Figures),
    ("dates", Layer::Dates),
    ("similarity", Layer::Similarity),
    ("passages", Layer::Passages),
    ("coverage", Layer::Coverage),
    ("wording", Layer::Wording),
    ("sources", Layer::Sources),
    ("pairs", Layer::Pairs),
];

fn value(parser: &mut lexopt::Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| error.to_string())?;
    value
        .into_string()
        .map_err(|value| format!("{} is not valid Unicode", value.to_string_lossy()))
}

fn choose<T: Copy>(option: &str, word: &str, choices: &[(&str, T)]) -> Result<T, String> {
    choices
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value)
        .ok_or_else(|| {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            format!(
                "{option} cannot be “{word}”; it is one of {}",
                names.join(", ")
            )
        })
}

fn list<T: Copy>(option: &str, words: &str, choices: &[(&str, T)]) -> Result<Vec<T>, String> {
    words
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(|word| choose(option, word, choices))
        .collect()
}
