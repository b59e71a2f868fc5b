//! FENEC 2: a text and, beside it, `TYPE start end` a line, in code points.
//!
//! | FENEC 2 | here |
//! |---|---|
//! | PERS | person, without determiner and title (« Madame Adelys Adams » → « Adelys Adams »); none for peoples and offices (« les Français », « Président de la République ») |
//! | LOC | place, without determiner; of « nord-ouest de la Tanzanie » the place inside |
//! | ORG | organisation, without determiner |
//! | EVENT, PROD, TIME | nothing |
//!
//! What has no capital is no name here. Of spans inside one another the
//! outermost that is left is taken.

use std::path::Path;

use recoupe::lang::pack;
use recoupe::lang::roles::{Roles, roles};
use recoupe::report::{EntityKind, LanguageCode};
use recoupe::text::fold::fold;

use super::{Mention, Text, files, name};
use crate::process::{Failure, Outcome, read_text};

/// Letters, which may be used here and not passed on.
const LETTERS: &str = "mail_";

/// How spans are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Convention {
    /// As the table above says.
    Ours,
    /// Outermost, as they stand.
    AsAnnotated,
}

/// The documents of `ner/fenec2`, letters left out.
///
/// # Errors
/// A file that cannot be read, a line that is no span of the text.
pub fn documents(data: &Path, convention: Convention) -> Outcome<Vec<Text>> {
    let mut found = Vec::new();
    for file in files(&data.join("ner/fenec2"), "ann")? {
        if name(&file).starts_with(LETTERS) {
            continue;
        }
        let text = read_text(&file.with_extension("txt"))?;
        let starts: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let mut mentions = Vec::new();
        for (number, line) in read_text(&file)?.lines().enumerate() {
            let mention = span(line, &starts).ok_or_else(|| {
                Failure::new(format!(
                    "{}:{}: no span of its text",
                    file.display(),
                    number + 1
                ))
            })?;
            mentions.extend(mention);
        }
        if convention == Convention::Ours {
            mentions = mentions
                .into_iter()
                .filter_map(|mention| ours(&text, mention))
                .collect();
        }
        found.push(Text {
            name: name(&file),
            language: LanguageCode::Fr,
            plain: false,
            mentions: outermost(mentions),
            text,
        });
    }
    Ok(found)
}

/// The span of a line; `Some(None)` when its type is none of the three.
fn span(line: &str, starts: &[usize]) -> Option<Option<Mention>> {
    let mut fields = line.split('\t');
    let kind = match fields.next()? {
        "PERS" => Some(EntityKind::Person),
        "LOC" => Some(EntityKind::Place),
        "ORG" => Some(EntityKind::Organisation),
        _ => None,
    };
    let mut position = || -> Option<usize> {
        let point: usize = fields.next()?.parse().ok()?;
        starts.get(point).copied()
    };
    let span = position()?..position()?;
    Some(kind.map(|kind| Mention { span, kind }))
}

/// The mentions that lie in no other, in order.
fn outermost(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.span.start, usize::MAX - mention.span.end));
    let mut end = 0;
    mentions.retain(|mention| {
        let outside = mention.span.start >= end;
        if outside {
            end = mention.span.end;
        }
        outside
    });
    mentions
}

/// A mention by the conventions of the corpus.
fn ours(text: &str, mention: Mention) -> Option<Mention> {
    let pack = pack(LanguageCode::Fr);
    let Mention { mut span, kind } = mention;
    let before = text[..span.start].trim_end();
    let before = fold(before.rsplit([' ', '\n', '\'', '’']).next().unwrap_or(""));
    let group = |word: &str| ["les", "des", "aux", "ces", "nos", "vos", "leurs"].contains(&word);
    let mut grouped = group(&before);
    loop {
        let rest = &text[span.clone()];
        let end = match rest.find([' ', '\u{a0}', '\u{202f}', '\'', '’']) {
            Some(at) => at + rest[at..].chars().next().map_or(1, char::len_utf8),
            None => break,
        };
        let written = rest[..end].trim_end();
        let word = fold(written);
        let roles = roles(&word, pack);
        let capital = written.starts_with(char::is_uppercase);
        let article = [
            "le", "la", "les", "l'", "ce", "ces", "cette", "notre", "nos",
        ]
        .contains(&word.as_str())
            && !capital;
        let title = kind == EntityKind::Person
            && (roles.has(Roles::HONORIFIC)
                || roles.has(Roles::PERSON_TITLE)
                || ["saint", "sainte"].contains(&word.as_str()) && !capital);
        if !article && !title {
            break;
        }
        grouped |= group(&word);
        span.start += end;
    }
    let rest = &text[span.clone()];
    let first = fold(rest.split([' ', '\'', '’']).next().unwrap_or(""));
    let direction = ["nord", "sud", "est", "ouest", "centre", "côte", "pays"]
        .iter()
        .any(|way| first.starts_with(way) && !rest.starts_with(char::is_uppercase));
    let nominal = match kind {
        // « le peuple ukrainien », « Président de la République »
        EntityKind::Person => {
            !rest.starts_with(char::is_uppercase) && !first.starts_with("d")
                || ["de", "des", "du"].contains(&first.as_str()) && rest.contains("République")
                || grouped
        }
        EntityKind::Place => direction,
        EntityKind::Organisation => false,
    };
    (!nominal && rest.contains(char::is_uppercase)).then_some(Mention { span, kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, words: &str, kind: EntityKind, expected: Option<&str>) {
        let start = text.find(words).expect("it stands there");
        let span = start..start + words.len();
        let found = ours(text, Mention { span, kind });
        assert_eq!(found.map(|found| &text[found.span]), expected);
    }

    #[test]
    fn titles_and_determiners_are_left_out() {
        let person = EntityKind::Person;
        reads(
            "Madame Anne Rey vient.",
            "Madame Anne Rey",
            person,
            Some("Anne Rey"),
        );
        reads(
            "le général de Gaulle",
            "général de Gaulle",
            person,
            Some("de Gaulle"),
        );
        reads(
            "dit le Président de la République.",
            "Président de la République",
            person,
            None,
        );
        reads("les Français", "Français", person, None);
    }

    #[test]
    fn places_begin_where_their_name_does() {
        let place = EntityKind::Place;
        reads("au nord de la Tanzanie", "nord de la Tanzanie", place, None);
        reads(
            "la rivière de l'Arvan",
            "la rivière de l'Arvan",
            place,
            Some("rivière de l'Arvan"),
        );
        reads(
            "le parlement",
            "le parlement",
            EntityKind::Organisation,
            None,
        );
    }
}
