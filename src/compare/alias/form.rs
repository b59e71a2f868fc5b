//! One way of writing a name, with the keys that it meets other ways by.

use super::said::{Gender, gender_of};
use super::same::same;
use super::transliteration::skeleton;
use super::{acronym, rule::Rule, short};
use crate::annotate::entity::lexicon_of;
use crate::lang::Pack;
use crate::report::{EntityKind, LanguageCode};
use crate::text::fold::{fold, fold_accents};

/// A distinct way of writing a name of one kind, in articles of one language.
pub struct Form<'a> {
    /// As written.
    pub text: &'a str,
    /// What it names.
    pub kind: EntityKind,
    /// Its words, folded, an article in front left out.
    pub words: Vec<String>,
    /// Its words and the parts of compound ones, joined: what equal names share.
    pub key: String,
    /// What its transliterations share.
    pub skeleton: Option<String>,
    /// Its language, and its number in the lists of that, where it is listed.
    pub group: Option<(LanguageCode, u32)>,
    /// Number in the list of things of several names.
    pub same: Option<u32>,
    /// Keys of the short names that can stand for it, each with the rule.
    pub shorts: Vec<(String, Rule)>,
    /// Whether it is the name of a person in one word: too little to tell who.
    pub bare: bool,
    /// What the first name of a full name says.
    pub gender: Option<Gender>,
}

impl<'a> Form<'a> {
    /// Reads a name.
    pub fn new(text: &'a str, kind: EntityKind, pack: &'static Pack) -> Self {
        let (words, capitals, by_name) = words(text, kind, pack);
        let group = match kind {
            EntityKind::Person => None,
            EntityKind::Place | EntityKind::Organisation => {
                lexicon_of(pack).group(text).map(|group| (pack.code, group))
            }
        };
        let mut shorts = short::shorts(&words, &capitals, kind, pack);
        if let Some(by_name) = by_name {
            shorts.push((key(&[by_name.as_str()]), Rule::ByName));
            if let Some(last) = words.last() {
                shorts.push((key(&[&by_name, last]), Rule::ByName));
            }
        }
        if kind == EntityKind::Organisation {
            shorts.extend(acronym::keys(&words, pack));
        }
        let parts = parts(&words);
        let key = key(&words);
        Self {
            text,
            kind,
            same: same(kind, &key),
            key,
            // Letters that stand for words are no sounds (« ESO », « Esso »).
            skeleton: (kind != EntityKind::Organisation || text.contains(char::is_lowercase))
                .then(|| skeleton(&parts))
                .flatten(),
            group,
            shorts,
            bare: kind == EntityKind::Person && words.len() == 1,
            gender: match words.as_slice() {
                [first, _, ..] if kind == EntityKind::Person => gender_of(first, pack),
                _ => None,
            },
            words,
        }
    }

    /// Whether it can be a short name by `rule`: an acronym is written as one.
    pub fn can_be_short_by(&self, rule: Rule) -> bool {
        rule != Rule::Acronym || acronym::is_acronym(self.text)
    }
}

/// The key of a name as [`Form::key`] has it.
pub fn name_key(text: &str, kind: EntityKind, pack: &Pack) -> String {
    key(&words(text, kind, pack).0)
}

/// What equal names share: words and the parts of compounds, parted by a space;
/// initials stand together (« U.S. », « US »).
pub fn key<S: AsRef<str>>(words: &[S]) -> String {
    let parts = parts(words);
    let letters = parts.iter().all(|part| part.chars().count() == 1);
    parts.join(if letters { "" } else { " " })
}

fn parts<S: AsRef<str>>(words: &[S]) -> Vec<String> {
    words
        .iter()
        .flat_map(|word| {
            let word = fold_accents(word.as_ref());
            let parts = word.split(['-', '\'', '.', '/']);
            parts.map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// The words of a name, whether each has a capital, and the by-name that stands
/// in quotation marks among them.
fn words(text: &str, kind: EntityKind, pack: &Pack) -> (Vec<String>, Vec<bool>, Option<String>) {
    const MARKS: [char; 11] = ['“', '”', '"', '«', '»', '‘', '’', ',', ';', '(', ')'];
    let mut words = Vec::new();
    let mut capitals = Vec::new();
    let mut by_name = None;
    for word in text.split_whitespace() {
        let bare = word.trim_matches(MARKS);
        if bare.is_empty() {
            continue;
        }
        let quoted = bare.len() < word.len() && word.starts_with(['“', '"', '«', '‘', '(']);
        if quoted && kind == EntityKind::Person {
            by_name = Some(fold(bare));
        } else {
            words.push(fold(bare));
            let (_, rest) = bare.split_once(['\'', '’']).unwrap_or(("", bare));
            capitals
                .push(bare.starts_with(char::is_uppercase) || rest.starts_with(char::is_uppercase));
        }
    }
    if words.is_empty() {
        words.push(fold(text));
        capitals.push(true);
    }
    // « Le Pen » is no « Pen ».
    if kind != EntityKind::Person {
        drop_article(&mut words, &mut capitals, pack);
    }
    (words, capitals, by_name)
}

/// « Le Havre », « L’Équipe »: the article in front comes and goes.
fn drop_article(words: &mut Vec<String>, capitals: &mut Vec<bool>, pack: &Pack) {
    let articles = pack.phrases.articles;
    if words.len() > 1 && articles.contains(&words[0].as_str()) {
        words.remove(0);
        capitals.remove(0);
    } else if let Some((article, rest)) = words[0].split_once('\'')
        && !rest.is_empty()
        && articles
            .iter()
            .any(|known| known.strip_suffix('\'') == Some(article))
    {
        words[0] = rest.to_owned();
    }
}
