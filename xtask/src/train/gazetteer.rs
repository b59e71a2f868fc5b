//! The lists of names that the tagger of names reads with:
//! `models/<language>/gazetteer.bin`.
//!
//! In: the tables of a data folder's `gaz/` and the lists of `src/lang/`. Out:
//! a filter that tells of a name what it can be.

use std::collections::BTreeMap;
use std::path::Path;

use recoupe::annotate::entity::tagger::gazetteer::{Kinds, write};
use recoupe::lang::pack;
use recoupe::report::LanguageCode;
use recoupe::text::token::tokenise;

use crate::lists;
use crate::paths::in_root;
use crate::process::{Outcome, read_text};

/// Lists written for Recoupe.
const LISTS: &str = "xtask/data/names";
/// Their files, and what the names in them are.
const OWN: [(&str, Kinds); 5] = [
    ("places.txt", Kinds::PLACE),
    ("organisations.txt", Kinds::ORGANISATION),
    ("surnames.txt", Kinds::SURNAME),
    ("peoples.txt", Kinds::PEOPLE),
    ("others.txt", Kinds::OTHER),
];

/// First names with this number of bearers or more are listed.
const FEWEST_BEARERS: u32 = 1000;

/// The filter of a language.
///
/// # Errors
/// A table that cannot be read.
pub fn gazetteer(data: &Path, language: LanguageCode) -> Outcome<Vec<u8>> {
    let pack = pack(language);
    let mut names: BTreeMap<String, u8> = BTreeMap::new();
    let mut add = |name: &str, kinds: Kinds| {
        let name = name.trim();
        if name.chars().count() > 1 {
            *names.entry(name.to_owned()).or_default() |= kinds.0;
        }
    };
    let gaz = data.join("gaz");
    for name in pack.names.first_names.lines() {
        add(name, Kinds::FIRST_NAME);
    }
    for name in lists::more_first_names(&gaz, FEWEST_BEARERS)? {
        add(&name, Kinds::FIRST_NAME);
    }
    for name in lists::surnames(&gaz)? {
        add(&name, Kinds::SURNAME);
    }
    if language == LanguageCode::Fr {
        // Of several words they are told by how they are written (« -sur- », « Saint- »).
        for name in lists::communes(&gaz)? {
            if !name.contains(['-', ' ']) {
                add(&name, Kinds::COMMUNE);
            }
        }
    }
    for (list, kinds) in [
        (pack.names.places, Kinds::PLACE),
        (pack.names.organisations, Kinds::ORGANISATION),
    ] {
        for name in list.lines().flat_map(|line| line.split(" = ")) {
            add(name, kinds);
        }
    }
    for (file, kinds) in OWN {
        let list = read_text(&in_root(LISTS).join(file))?;
        for name in list
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(|line| line.split(','))
        {
            add(name, kinds);
        }
    }
    let parted: Vec<(Vec<&str>, Kinds)> = names
        .iter()
        .map(|(name, kinds)| {
            let words = tokenise(name, pack)
                .iter()
                .map(|token| &name[token.span.start as usize..token.span.end as usize])
                .collect();
            (words, Kinds(*kinds))
        })
        .collect();
    Ok(write(
        parted
            .iter()
            .map(|(words, kinds)| (words.as_slice(), *kinds)),
    ))
}
