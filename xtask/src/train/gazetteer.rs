//! The lists of names that the tagger of names reads with:
//! `models/gazetteer.bin`.
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
const OWN: [(&str, Kinds); 6] = [
    ("places.txt", Kinds::PLACE),
    ("organisations.txt", Kinds::ORGANISATION),
    ("organisations_of_the_world.txt", Kinds::ORGANISATION),
    ("surnames.txt", Kinds::SURNAME),
    ("peoples.txt", Kinds::PEOPLE),
    ("others.txt", Kinds::OTHER),
];

/// First names with this number of bearers or more are listed.
const FEWEST_BEARERS: u32 = 1000;

/// The filter of all languages: a French paper writes of English names, and the reverse.
///
/// # Errors
/// A table that cannot be read.
pub fn gazetteer(data: &Path) -> Outcome<Vec<u8>> {
    let packs = [LanguageCode::Fr, LanguageCode::En].map(pack);
    let mut names: BTreeMap<String, u8> = BTreeMap::new();
    let mut add = |name: &str, kinds: Kinds| {
        let name = name.trim();
        if name.chars().count() > 1 {
            *names.entry(name.to_owned()).or_default() |= kinds.0;
        }
    };
    let gaz = data.join("gaz");
    for name in lists::more_first_names(&gaz, FEWEST_BEARERS)? {
        add(&name, Kinds::FIRST_NAME);
    }
    for name in lists::surnames(&gaz)? {
        add(&name, Kinds::SURNAME);
    }
    // Of several words they are told by how they are written (« -sur- », « Saint- »).
    for name in lists::communes(&gaz)? {
        if !name.contains(['-', ' ']) {
            add(&name, Kinds::COMMUNE);
        }
    }
    for pack in packs {
        for name in pack.names.first_names.lines() {
            add(name, Kinds::FIRST_NAME);
        }
        for (list, kinds) in [
            (pack.names.places, Kinds::PLACE),
            (pack.names.organisations, Kinds::ORGANISATION),
        ] {
            for name in list.lines().flat_map(|line| line.split(" = ")) {
                add(name, kinds);
            }
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
    // By the tokens of each language: they part some names in other places.
    let mut parted: BTreeMap<Vec<&str>, u8> = BTreeMap::new();
    for (name, kinds) in &names {
        for pack in packs {
            let tokens = tokenise(name, pack);
            let words = tokens.iter().map(|token| token.span.slice(name)).collect();
            *parted.entry(words).or_default() |= kinds;
        }
    }
    Ok(write(
        parted
            .iter()
            .map(|(words, kinds)| (words.as_slice(), Kinds(*kinds))),
    ))
}
