//! The listed names of a language, ready for look-up.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::Pack;
use crate::report::{EntityKind, LanguageCode};
use crate::text::fold::fold;
use crate::text::token::tokenise;

/// A listed name.
#[derive(Clone, Debug)]
pub struct Listed {
    pub kind: EntityKind,
    /// Words that are capitalised in the list, as bits, first word lowest.
    capitals: u16,
    words: usize,
    /// Names of one thing share a number.
    pub group: u32,
}

/// The listed names of one language.
pub struct Lexicon {
    listed: FxHashMap<String, Listed>,
    longest: FxHashMap<String, usize>,
    adjective_endings: &'static [&'static str],
    /// Pairs of groups that stand for each other in the press (country, capital).
    pub related: Vec<(u32, u32)>,
}

/// The lexicon of `pack`, made once.
pub fn of(pack: &'static Pack) -> &'static Lexicon {
    static FRENCH: LazyLock<Lexicon> =
        LazyLock::new(|| Lexicon::new(crate::lang::pack(LanguageCode::Fr)));
    static ENGLISH: LazyLock<Lexicon> =
        LazyLock::new(|| Lexicon::new(crate::lang::pack(LanguageCode::En)));
    static NEUTRAL: LazyLock<Lexicon> =
        LazyLock::new(|| Lexicon::new(crate::lang::pack(LanguageCode::Other)));
    match pack.code {
        LanguageCode::Fr => &FRENCH,
        LanguageCode::En => &ENGLISH,
        LanguageCode::Other => &NEUTRAL,
    }
}

impl Lexicon {
    fn new(pack: &'static Pack) -> Self {
        let mut lexicon = Self {
            listed: FxHashMap::default(),
            longest: FxHashMap::default(),
            adjective_endings: pack.names.adjective_endings,
            related: Vec::new(),
        };
        let names = &pack.names;
        let mut group = 0;
        for (list, kind) in [
            (names.organisations, EntityKind::Organisation),
            (names.places, EntityKind::Place),
        ] {
            for line in list.lines() {
                for name in line.split(" = ") {
                    lexicon.list(name.trim(), kind, group, pack);
                }
                group += 1;
            }
        }
        lexicon.related = names
            .capitals
            .lines()
            .filter_map(|line| {
                let (country, capital) = line.split_once(':')?;
                Some((lexicon.group(country)?, lexicon.group(capital)?))
            })
            .collect();
        lexicon
    }

    fn list(&mut self, name: &str, kind: EntityKind, group: u32, pack: &Pack) {
        let tokens = tokenise(name, pack);
        let words: Vec<&str> = tokens
            .iter()
            .map(|token| &name[token.span.start as usize..token.span.end as usize])
            .collect();
        let Some(first) = words.first().map(|word| key(word)) else {
            return;
        };
        let capitals = words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.starts_with(char::is_uppercase))
            .fold(0, |bits, (at, _)| bits | 1 << at.min(15));
        let longest = self.longest.entry(first).or_default();
        *longest = (*longest).max(words.len());
        self.listed.entry(key(name)).or_insert(Listed {
            kind,
            capitals,
            words: words.len(),
            group,
        });
    }

    /// The number of the thing that `name` names, where it is listed.
    pub fn group(&self, name: &str) -> Option<u32> {
        self.listed.get(&key(name)).map(|listed| listed.group)
    }

    /// What `name` names, where it is listed.
    pub fn kind(&self, name: &str) -> Option<EntityKind> {
        self.listed.get(&key(name)).map(|listed| listed.kind)
    }

    /// The longest listed name among `words`, from the first one on: how many words, and
    /// what it is. Each word comes folded, and with whether it begins with a capital:
    /// capitals must stand where the list has them.
    pub fn longest<'w>(
        &self,
        words: impl Iterator<Item = (Cow<'w, str>, bool)>,
    ) -> Option<(usize, &Listed)> {
        let mut key = String::with_capacity(48);
        let (mut reach, mut capitals, mut found) = (1, 0_u16, None);
        for (at, (word, capital)) in words.enumerate() {
            push_folded(&mut key, &word);
            if at == 0 {
                reach = *self.longest.get(&key)?;
            }
            capitals |= u16::from(capital) << at.min(15);
            if let Some(listed) = self.listed.get(&key)
                && listed.words == at + 1
                && listed.capitals & !capitals == 0
            {
                found = Some((at + 1, listed));
            }
            if at + 1 >= reach {
                break;
            }
        }
        found
    }

    /// Whether a word ends like an adjective of relation (« française », « spatiale »).
    pub fn is_adjective(&self, word: &str) -> bool {
        self.adjective_endings
            .iter()
            .any(|ending| word.ends_with(ending))
    }
}

/// A name folded, without the spaces and hyphens that vary.
fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    push_folded(&mut key, &fold(name));
    key
}

fn push_folded(key: &mut String, word: &str) {
    // The bytes that every such sign begins with, with other signs, are in few words.
    let may_part = |byte: u8| matches!(byte, 0..=b' ' | b'-' | 0xc2 | 0xe1..=0xe3);
    if !word.bytes().any(may_part) {
        key.push_str(word);
        return;
    }
    key.extend(word.split(|c: char| c.is_whitespace() || c == '-'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_space_and_no_hyphen_is_left_in_a_key() {
        for sign in ('\0'..=char::MAX).filter(|c| c.is_whitespace() || *c == '-') {
            let mut key = String::new();
            push_folded(&mut key, &format!("saint{sign}étienne"));
            assert_eq!(key, "saintétienne", "{sign:?}");
        }
    }
}
