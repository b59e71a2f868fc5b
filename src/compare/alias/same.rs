//! Names of one thing that no rule tells: « Birmanie », « Myanmar »; in both
//! languages, so that their articles meet.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::form::name_key;
use crate::lang::aliases::{SAME_ORGANISATIONS, SAME_PLACES};
use crate::lang::pack;
use crate::report::{EntityKind, LanguageCode};

/// Kind and key of a name → number of the thing.
static SAME: LazyLock<FxHashMap<(EntityKind, String), u32>> = LazyLock::new(|| {
    let mut same = FxHashMap::default();
    let lists = [
        (EntityKind::Place, SAME_PLACES),
        (EntityKind::Organisation, SAME_ORGANISATIONS),
    ];
    let lines = lists
        .iter()
        .flat_map(|&(kind, list)| list.lines().map(move |line| (kind, line)));
    for (number, (kind, line)) in lines.enumerate() {
        for name in line.split(" = ") {
            for code in [LanguageCode::Fr, LanguageCode::En] {
                let key = name_key(name.trim(), kind, pack(code));
                same.entry((kind, key)).or_insert(number as u32);
            }
        }
    }
    same
});

/// The number of the thing of `kind` whose names have this key, where it is listed.
pub fn same(kind: EntityKind, key: &str) -> Option<u32> {
    if kind == EntityKind::Person {
        return None;
    }
    SAME.get(&(kind, key.to_owned())).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_things() {
        let mut lines: FxHashMap<(EntityKind, String), &str> = FxHashMap::default();
        for (kind, list) in [
            (EntityKind::Place, SAME_PLACES),
            (EntityKind::Organisation, SAME_ORGANISATIONS),
        ] {
            for line in list.lines() {
                assert!(line.contains(" = "), "{line}");
                for name in line.split(" = ") {
                    let key = name_key(name, kind, pack(LanguageCode::Fr));
                    let known = lines.insert((kind, key), line);
                    assert!(known.is_none_or(|known| known == line), "{name}");
                }
            }
        }
    }
}
