//! Counts the words of general text: `models/<language>/counts.bin`.
//!
//! In: the texts of the treebanks and of the sets of names of the data folder.
//! Out: for each language the stems met most, laid out as
//! [`recoupe::tag::counts`] says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use recoupe::lang::{Pack, pack};
use recoupe::report::{LanguageCode, TokenKind};
use recoupe::tag::counts;
use recoupe::text::{form, token};

use crate::conllu;
use crate::process::{Failure, Outcome, read_text};

/// Stems kept at most: what is left out was met two or three times.
const MOST_STEMS: usize = 3800;
/// Times that a stem is met at least.
const LEAST_COUNT: u32 = 3;

/// A language and the texts that are counted.
struct Recipe {
    language: LanguageCode,
    /// As in the names of folders.
    name: &'static str,
    /// Folders in `ud`. fr_alts is left out: its spellings are of the sixteenth century.
    treebanks: &'static [&'static str],
    /// Folders of plain text in `ner`; letters (`mail_*`) are never read.
    plain: &'static [&'static str],
}

const RECIPES: [Recipe; 2] = [
    Recipe {
        language: LanguageCode::Fr,
        name: "fr",
        treebanks: &["fr_gsd", "fr_parisstories", "fr_sequoia"],
        plain: &["fenec2"],
    },
    Recipe {
        language: LanguageCode::En,
        name: "en",
        treebanks: &["en_ewt"],
        plain: &[],
    },
];

/// Counts each language and says where it wrote the counts.
///
/// # Errors
/// A text that cannot be read, a file that cannot be written.
pub fn train(data: &Path) -> Outcome {
    for recipe in &RECIPES {
        let file = crate::paths::in_root(format!("models/{}/counts.bin", recipe.name));
        let bytes = counted(recipe, data)?;
        crate::process::write(&file, &bytes)?;
        println!("{}: {} bytes", crate::paths::shown(&file), bytes.len());
    }
    Ok(())
}

fn counted(recipe: &Recipe, data: &Path) -> Outcome<Vec<u8>> {
    let mut tally = Tally::new(pack(recipe.language));
    for (name, files) in conllu::treebanks(data)? {
        if recipe.treebanks.contains(&name.as_str()) {
            for file in files {
                for sentence in conllu::read(&file)? {
                    tally.add(&sentence.text);
                }
            }
        }
    }
    for folder in recipe.plain {
        for file in texts(&data.join("ner").join(folder))? {
            tally.add(&read_text(&file)?);
        }
    }
    let mut stems: Vec<(&str, u32)> = tally
        .stems
        .iter()
        .map(|(stem, &count)| (stem.as_str(), count))
        .filter(|&(_, count)| count >= LEAST_COUNT)
        .collect();
    stems.sort_by_key(|&(stem, count)| (std::cmp::Reverse(count), stem));
    stems.truncate(MOST_STEMS);
    Ok(counts::write(tally.words, stems))
}

/// The plain texts of a folder that may be trained on, sorted.
fn texts(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".txt") && !name.starts_with("mail_") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Words counted so far.
struct Tally {
    pack: &'static Pack,
    words: u32,
    stems: BTreeMap<String, u32>,
}

impl Tally {
    fn new(pack: &'static Pack) -> Self {
        Self {
            pack,
            words: 0,
            stems: BTreeMap::new(),
        }
    }

    /// Counts the words of a text; function words count for the total alone.
    fn add(&mut self, text: &str) {
        let (tokens, forms) = form::forms(text, &token::tokenise(text, self.pack), self.pack);
        for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
            let form = &forms[token.form as usize];
            self.words += 1;
            if !form.is_function_word() {
                *self.stems.entry(form.stem.clone()).or_default() += 1;
            }
        }
    }
}
