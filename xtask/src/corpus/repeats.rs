//! Pieces that say the same: no eight words in a row stand in two of them.

use super::Finding;
use super::piece::Piece;
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
            let words: Vec<String> = words(&piece.text[block.span.clone()]).collect();
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
