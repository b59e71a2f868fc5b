//! The lists of a language, ready for look-up: one look-up for each distinct
//! form tells every role it plays.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::Pack;
use crate::report::{EntityKind, LanguageCode};
use crate::text::fold::{fold, fold_accents};
use crate::text::token::tokenise;

/// Roles that a word can play around names, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u16);

impl Roles {
    pub const FIRST_NAME: Self = Self(1);
    pub const PERSON_TITLE: Self = Self(1 << 1);
    pub const PLACE_NOUN: Self = Self(1 << 2);
    pub const ORGANISATION_HEAD: Self = Self(1 << 3);
    pub const PLACE_PREPOSITION: Self = Self(1 << 4);
    pub const CONNECTOR: Self = Self(1 << 5);
    pub const DETERMINER: Self = Self(1 << 6);
    pub const SPEECH_VERB: Self = Self(1 << 7);
    pub const NOT_NAME: Self = Self(1 << 8);
    pub const LISTED_FIRST: Self = Self(1 << 9);
    pub const FAMILY_FIRST: Self = Self(1 << 10);
    pub const FUNCTION_WORD: Self = Self(1 << 11);

    pub fn has(self, role: Self) -> bool {
        self.0 & role.0 != 0
    }

    fn add(&mut self, role: Self) {
        self.0 |= role.0;
    }
}

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

/// The lists of one language.
pub struct Lexicon {
    roles: FxHashMap<String, Roles>,
    listed: FxHashMap<String, Listed>,
    longest: FxHashMap<String, usize>,
    /// Pairs of groups that stand for each other in the press (country, capital).
    pub related: Vec<(u32, u32)>,
}

/// Family names that stand before the given name (East Asia).
const FAMILY_FIRST: [&str; 40] = [
    "kim", "lee", "park", "choi", "choe", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang",
    "chang", "lim", "im", "han", "shin", "seo", "kwon", "hwang", "ahn", "song", "moon", "ri",
    "pak", "xi", "li", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "hu",
    "mao", "nguyen", "tran",
];

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
            roles: FxHashMap::default(),
            listed: FxHashMap::default(),
            longest: FxHashMap::default(),
            related: Vec::new(),
        };
        let names = &pack.names;
        for (words, role) in [
            (names.person_titles, Roles::PERSON_TITLE),
            (names.place_nouns, Roles::PLACE_NOUN),
            (names.organisation_heads, Roles::ORGANISATION_HEAD),
            (names.place_prepositions, Roles::PLACE_PREPOSITION),
            (names.connectors, Roles::CONNECTOR),
            (names.determiners, Roles::DETERMINER),
            (names.speech_verbs, Roles::SPEECH_VERB),
            (names.not_names, Roles::NOT_NAME),
            (pack.function_words, Roles::FUNCTION_WORD),
        ] {
            for word in words {
                lexicon
                    .roles
                    .entry((*word).to_owned())
                    .or_default()
                    .add(role);
            }
        }
        for word in names.first_names.lines() {
            lexicon
                .roles
                .entry(word.to_owned())
                .or_default()
                .add(Roles::FIRST_NAME);
        }
        if !names.first_names.is_empty() {
            for word in FAMILY_FIRST {
                lexicon
                    .roles
                    .entry(word.to_owned())
                    .or_default()
                    .add(Roles::FAMILY_FIRST);
            }
        }
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
        let Some(first) = words.first().map(|word| fold(word)) else {
            return;
        };
        let capitals = words
            .iter()
            .enumerate()
            .filter(|(_, word)| word.starts_with(char::is_uppercase))
            .fold(0, |bits, (at, _)| bits | 1 << at.min(15));
        self.roles
            .entry(first.clone())
            .or_default()
            .add(Roles::LISTED_FIRST);
        let longest = self.longest.entry(first).or_default();
        *longest = (*longest).max(words.len());
        self.listed.entry(key(&words)).or_insert(Listed {
            kind,
            capitals,
            words: words.len(),
            group,
        });
    }

    /// What a folded form is.
    pub fn roles(&self, form: &str) -> Roles {
        let mut roles = self.roles.get(form).copied().unwrap_or_default();
        // First names are listed without accents; compound ones (« jean-luc ») by their first part.
        let plain = if form.is_ascii() {
            None
        } else {
            Some(fold_accents(form))
        };
        let plain = plain.as_deref().unwrap_or(form);
        for part in [plain, plain.split('-').next().unwrap_or(plain)] {
            if let Some(found) = self.roles.get(part) {
                if found.has(Roles::FIRST_NAME) {
                    roles.add(Roles::FIRST_NAME);
                }
            }
        }
        roles
    }

    /// The number of the thing that `name` names, where it is listed.
    pub fn group(&self, name: &str) -> Option<u32> {
        self.listed.get(&loose_key(name)).map(|listed| listed.group)
    }

    /// The longest listed name among `words` (as written), from the first one on:
    /// how many words, and what it is. Capitals must stand where the list has them.
    pub fn longest<'a>(&self, words: &[&'a str]) -> Option<(usize, &Listed)> {
        let first = fold(words.first()?);
        let longest = *self.longest.get(&first)?;
        (1..=longest.min(words.len())).rev().find_map(|count| {
            let listed = self.listed.get(&key(&words[..count]))?;
            let capitals = words[..count].iter().enumerate().all(|(at, word)| {
                listed.capitals >> at.min(15) & 1 == 0 || word.starts_with(char::is_uppercase)
            });
            (capitals && listed.words == count).then_some((count, listed))
        })
    }

    /// The longest name that begins with the folded word, in words.
    pub fn reach(&self, first: &str) -> usize {
        self.longest.get(&fold(first)).copied().unwrap_or(0)
    }
}

/// Words of a name, folded, without the spaces and hyphens that vary.
fn key(words: &[&str]) -> String {
    loose_key(&words.concat())
}

/// [`key`] of a whole name.
fn loose_key(name: &str) -> String {
    fold(name)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect()
}
