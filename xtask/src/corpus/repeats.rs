//! Pieces that say the same: no eight words in a row stand in two of them, a name
//! being one word however long it is.

use super::Finding;
use super::piece::{Mention, Piece, Span};
use std::collections::BTreeMap;

/// Words in a row that two pieces do not share.
const LENGTH: usize = 8;

/// For each piece that repeats another: its place among them, and the finding.
/// The first shared words alone are reported, once for each pair.
pub fn find<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Vec<(usize, Finding)> {
    let mut first: BTreeMap<Vec<String>, (usize, String)> = BTreeMap::new();
    let mut found: BTreeMap<(usize, usize), Finding> = BTreeMap::new();
    for (number, piece) in pieces.enumerate() {
        let name = piece
            .path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        for block in piece.article() {
            let words = words_and_names(piece, block.span.clone());
            for run in words.windows(LENGTH) {
                let (other, other_name) = first
                    .entry(run.to_vec())
                    .or_insert_with(|| (number, name.clone()));
                if *other != number {
                    found.entry((number, *other)).or_insert_with(|| {
                        let shared = run.join(" ");
                        Finding::error(
                            block.line,
                            format!("“{shared}” stands in {other_name} too; write it anew"),
                        )
                    });
                }
            }
        }
    }
    found
        .into_iter()
        .map(|((number, _), finding)| (number, finding))
        .collect()
}

/// The words of a stretch of a piece, each name as one.
fn words_and_names(piece: &Piece, span: Span) -> Vec<String> {
    let within = |mention: &&Mention| span.contains(&mention.span.start);
    let mut found = Vec::new();
    let mut at = span.start;
    for mention in piece.mentions.iter().filter(within) {
        found.extend(words(&piece.text[at..mention.span.start]));
        found.push(piece.text[mention.span.clone()].to_lowercase());
        at = mention.span.end;
    }
    found.extend(words(&piece.text[at..span.end]));
    found
}

/// Words in small letters, without what stands around them.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace()
        .map(|word| word.trim_matches(|char: char| !char.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;
    use std::path::Path;

    fn piece(name: &str, body: &str) -> Piece {
        let text = format!("register: sport\ndate: 2025-11-14\nsplit: train\n\n# T<->\n{body}\n");
        file::read(Path::new(name), &text).0
    }

    #[test]
    fn a_name_is_one_word() {
        let name = "l’{O a|Office national de la chasse et de la faune sauvage}";
        let first = piece("fr/001-a.txt", &format!("Hier, {name} a compté.<a>"));
        let second = piece("fr/002-b.txt", &format!("Dix oies, dit {name} du val.<a>"));
        assert_eq!(find([&first, &second].into_iter()).len(), 0);
    }

    #[test]
    fn eight_shared_words_are_refused_and_seven_are_not() {
        let first = piece(
            "fr/001-a.txt",
            "Un deux trois quatre cinq six sept huit neuf.<a>",
        );
        let same = piece(
            "fr/002-b.txt",
            "Zéro, deux trois, quatre cinq six « sept » huit neuf !<a>",
        );
        let less = piece(
            "fr/003-c.txt",
            "Deux trois quatre cinq six sept huit, dix.<a>",
        );
        let found = find([&first, &same, &less].into_iter());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0, found[0].1.line), (1, 6));
        assert!(found[0].1.message.contains("001-a.txt"));
    }
}
