//! Pieces in which names alone are marked: `{P|Anne Rey}`, `{L|Voulx}`, `{O|ONU}`.

use std::path::Path;

use recoupe::report::{EntityKind, LanguageCode};

use super::{Mention, Text, files, name};
use crate::process::{Failure, Outcome, read_text};

/// The French pieces of a folder.
///
/// # Errors
/// A file that cannot be read, a mark that is not closed or of no kind.
pub fn pieces(folder: &Path) -> Outcome<Vec<Text>> {
    files(folder, "txt")?
        .iter()
        .map(|file| {
            let read = parse(&read_text(file)?).map_err(|line| {
                Failure::new(format!(
                    "{}:{line}: write a name as “{{P|Anne Rey}}”, with P, L or O",
                    file.display()
                ))
            })?;
            Ok(Text {
                name: name(file),
                language: LanguageCode::Fr,
                plain: false,
                text: read.0,
                mentions: read.1,
            })
        })
        .collect()
}

/// The text and its names, or the line, from 1, where a mark is wrong.
fn parse(marked: &str) -> Result<(String, Vec<Mention>), usize> {
    let mut text = String::with_capacity(marked.len());
    let mut mentions = Vec::new();
    let mut rest = marked;
    while let Some(open) = rest.find('{') {
        text.push_str(&rest[..open]);
        let wrong = || {
            1 + marked[..marked.len() - rest.len() + open]
                .matches('\n')
                .count()
        };
        let close = rest[open..].find('}').ok_or_else(wrong)?;
        let (kind, words) = rest[open + 1..open + close]
            .split_once('|')
            .ok_or_else(wrong)?;
        let kind = match kind {
            "P" => EntityKind::Person,
            "L" => EntityKind::Place,
            "O" => EntityKind::Organisation,
            _ => return Err(wrong()),
        };
        let start = text.len();
        text.push_str(words);
        mentions.push(Mention {
            span: start..text.len(),
            kind,
        });
        rest = &rest[open + close + 1..];
    }
    text.push_str(rest);
    Ok((text, mentions))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_spans() {
        let (text, mentions) = parse("À {L|Voulx},\n{P|Anne Rey}.").expect("well formed");
        assert_eq!(text, "À Voulx,\nAnne Rey.");
        let found: Vec<&str> = mentions
            .iter()
            .map(|mention| &text[mention.span.clone()])
            .collect();
        assert_eq!(found, ["Voulx", "Anne Rey"]);
    }

    #[test]
    fn a_wrong_mark_is_named_by_its_line() {
        assert_eq!(parse("a\n{X|b}"), Err(2));
        assert_eq!(parse("{P|b"), Err(1));
    }
}
