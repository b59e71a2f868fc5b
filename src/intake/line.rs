//! Text → paragraphs: what stands between two line breaks, without the white
//! space around it. Where a text was broken at a fixed width (mail, old
//! agencies' files, PDF), the lines of a paragraph are joined again.

use std::ops::Range;

use crate::text::scan;

/// The widest line, in characters, that a text broken at a fixed width has.
const WIDEST_WRAP: usize = 110;
/// The narrowest width that a text is broken at.
const NARROWEST_WRAP: usize = 45;
/// Breaks that must look like wrapping before any is taken for it.
const LEAST_WRAPS: usize = 3;

/// A paragraph or a line of its own: never empty, no white space at its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// UTF-8 bytes.
    pub range: Range<usize>,
    /// True when an empty line, or the text's start, stands before it.
    pub after_gap: bool,
}

/// White space, and the characters that have no width: what a blank text is made of.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
        )
}

/// Cuts `text` into paragraphs, in order.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines = lines(text);
    match wrap_width(text, &lines) {
        Some(width) => unwrap(text, lines, width),
        None => lines,
    }
}

/// The lines that hold more than white space.
fn lines(text: &str) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    let mut after_gap = true;
    for piece in split(text) {
        let line = text[piece.clone()].trim_matches(is_blank);
        if line.is_empty() {
            // A line break at the very end of a line is no empty line.
            after_gap = true;
            continue;
        }
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        lines.push(Paragraph {
            range: start..start + line.len(),
            after_gap,
        });
        after_gap = false;
    }
    lines
}

/// Whether a line break may begin with this byte.
fn may_break(byte: u8) -> bool {
    (byte < 0x20) | (byte == 0xc2) | (byte >= 0xe2)
}

/// The text between line breaks of every kind, `\r\n` being one.
fn split(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let mut at = start;
        loop {
            // Nearly every byte: nothing that a line break begins with.
            at = scan::find(bytes, at, may_break);
            let (end, length) = match bytes.get(at) {
                None => {
                    done = true;
                    return Some(start..at);
                }
                Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => (at, 2),
                Some(b'\n' | b'\r' | 0x0b | 0x0c) => (at, 1),
                // U+0085, U+2028 and U+2029
                Some(0xc2) if bytes.get(at + 1) == Some(&0x85) => (at, 2),
                Some(0xe2) if matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xa8 | 0xa9])) => {
                    (at, 3)
                }
                Some(_) => {
                    at += 1;
                    continue;
                }
            };
            let piece = start..end;
            start = end + length;
            return Some(piece);
        }
    })
}

/// The width that the text was broken at, when it was.
///
/// A program that breaks at a width leaves a line only when the next word no
/// longer fits. Where most breaks inside paragraphs are of that kind, the text
/// was broken so; a list or a menu is not.
fn wrap_width(text: &str, lines: &[Paragraph]) -> Option<usize> {
    let mut width = 0;
    for line in lines {
        // The longest lines a wrapped text may have are few bytes: anything
        // longer ends the search at once.
        if line.range.len() > WIDEST_WRAP * 4 {
            return None;
        }
        let line = &text[line.range.clone()];
        if line.contains(char::is_whitespace) {
            width = width.max(line.chars().count());
        }
    }
    if !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&width) {
        return None;
    }
    let breaks = lines.windows(2).filter(|pair| !pair[1].after_gap);
    let (mut forced, mut all) = (0, 0);
    for pair in breaks {
        all += 1;
        forced += usize::from(is_forced(text, pair, width));
    }
    (forced >= LEAST_WRAPS && forced * 10 >= all * 7).then_some(width)
}

/// Whether the second line's first word would not have fitted on the first line.
fn is_forced(text: &str, pair: &[Paragraph], width: usize) -> bool {
    let line = &text[pair[0].range.clone()];
    let next = &text[pair[1].range.clone()];
    let word = next.split(char::is_whitespace).next().unwrap_or(next);
    line.chars().count() + 1 + word.chars().count() > width
}

fn unwrap(text: &str, lines: Vec<Paragraph>, width: usize) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut previous: Option<Paragraph> = None;
    for line in lines {
        let joined = match &previous {
            Some(before) if !line.after_gap => {
                is_forced(text, &[before.clone(), line.clone()], width)
            }
            _ => false,
        };
        match paragraphs.last_mut() {
            Some(paragraph) if joined => paragraph.range.end = line.range.end,
            _ => paragraphs.push(line.clone()),
        }
        previous = Some(line);
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_cut(text: &str, expected: &[&str]) {
        let found: Vec<&str> = paragraphs(text)
            .iter()
            .map(|p| &text[p.range.clone()])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_line_is_a_paragraph() {
        assert_cut("a\nb\n\nc", &["a", "b", "c"]);
    }

    #[test]
    fn every_kind_of_line_break() {
        assert_cut(
            "a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\u{c}g",
            &["a", "b", "c", "d", "e", "f", "g"],
        );
    }

    #[test]
    fn white_space_without_width_is_no_paragraph() {
        assert_cut("\u{feff}\u{a0}a\u{202f}\n\u{a0}\u{200b}\nb\t", &["a", "b"]);
    }

    #[test]
    fn blank_text_has_none() {
        assert_cut(" \n\u{a0}\n", &[]);
    }

    #[test]
    fn an_empty_line_is_a_gap() {
        let gaps: Vec<bool> = paragraphs("a\nb\n\nc")
            .iter()
            .map(|p| p.after_gap)
            .collect();
        assert_eq!(gaps, [true, false, true]);
    }

    /// Breaks `text` as mail programs do.
    fn wrap(text: &str, width: usize) -> String {
        let mut wrapped = String::new();
        let mut column = 0;
        for word in text.split(' ') {
            let length = word.chars().count();
            if column > 0 && column + 1 + length > width {
                wrapped.push('\n');
                column = 0;
            } else if column > 0 {
                wrapped.push(' ');
                column += 1;
            }
            wrapped.push_str(word);
            column += length;
        }
        wrapped
    }

    #[test]
    fn lines_broken_at_a_width_are_joined() {
        let first = wrap(
            "Le conseil a adopté lundi soir un budget en légère baisse, malgré les réserves \
             exprimées par l’opposition et par deux élus de la majorité, qui se sont abstenus.",
            60,
        );
        let second = wrap(
            "La suite au printemps, après les travaux que la commission a demandés en janvier.",
            60,
        );
        assert!(first.matches('\n').count() == 2 && second.matches('\n').count() == 1);
        let text = format!("Un budget en baisse\n\n{first}\n\n{second}\n");
        assert_cut(&text, &["Un budget en baisse", &first, &second]);
    }

    #[test]
    fn a_menu_is_not_joined() {
        assert_cut(
            "Accueil\nInternational\nSociété et culture de nos régions et d’ailleurs\nSport",
            &[
                "Accueil",
                "International",
                "Société et culture de nos régions et d’ailleurs",
                "Sport",
            ],
        );
    }

    #[test]
    fn a_heading_over_a_long_paragraph_is_not_joined() {
        let long = "mot ".repeat(60);
        let text = format!("Des enjeux politiques\n{}", long.trim());
        assert_cut(&text, &["Des enjeux politiques", long.trim()]);
    }
}
