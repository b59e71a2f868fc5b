//! First names that are a man's or a woman's almost always: with « M. » and
//! « Mme » they keep two people of one surname apart.
//!
//! In: INSEE's first names with their sex ratio, and the names of
//! English-speaking countries in popular-names. Out: one name a line, sorted,
//! folded, without accents.

use super::{field, read, rows};
use crate::process::Outcome;
use recoupe::text::fold::fold_accents;
use std::collections::BTreeSet;
use std::path::Path;

/// A French first name is listed from this number of bearers on.
const FEWEST_BEARERS: u32 = 3000;

/// Share of its bearers that a name leaves to the other gender at most.
const MOST_OTHERS: f64 = 0.03;

/// A name counts as shared from this number of bearers on.
const FEWEST_TO_SHARE: u32 = 300;

/// The countries whose English names are read.
const ENGLISH: [&str; 6] = ["US", "GB", "CA", "AU", "IE", "NZ"];

/// The names of men and those of women.
///
/// # Errors
/// A table that cannot be read.
pub fn first_names(gaz: &Path) -> Outcome<[BTreeSet<String>; 2]> {
    let mut men = BTreeSet::new();
    let mut women = BTreeSet::new();
    let mut shared = BTreeSet::new();
    for row in rows(&read(&gaz.join("insee_sexratio_firstnames_2017.csv"))?, ';') {
        let ratio = field(&row, 1).replace(',', ".").parse::<f64>();
        let (Ok(of_men), Ok(bearers)) = (ratio, field(&row, 2).parse::<u32>()) else {
            continue;
        };
        let name = fold_accents(field(&row, 0));
        let list = if of_men >= 1.0 - MOST_OTHERS {
            &mut men
        } else if of_men <= MOST_OTHERS {
            &mut women
        } else {
            if bearers >= FEWEST_TO_SHARE {
                shared.insert(name);
            }
            continue;
        };
        if bearers >= FEWEST_BEARERS {
            list.insert(name);
        }
    }
    let popular = read(&gaz.join("popular-names/common-forenames-by-country.csv"))?;
    for row in rows(&popular, ',') {
        let name = fold_accents(field(&row, 11));
        if ENGLISH.contains(&field(&row, 0)) && name.bytes().all(|byte| byte.is_ascii_lowercase()) {
            match field(&row, 9) {
                "M" => men.insert(name),
                "F" => women.insert(name),
                _ => continue,
            };
        }
    }
    shared.extend(men.intersection(&women).cloned());
    for list in [&mut men, &mut women] {
        list.retain(|name| name.len() > 1 && !shared.contains(name));
    }
    Ok([men, women])
}
