//! What stands between quotation marks, so that it can be left out of
//! similarity. Who speaks is another matter, and another layer.

use crate::document::Token;
use crate::report::{Block, TokenKind};

/// Pairs of marks, opening first.
const MARKS: [(&str, &str); 4] = [("«", "»"), ("“", "”"), ("„", "“"), ("\"", "\"")];

/// Sets [`Token::quoted`] for the tokens between marks. A quotation ends with
/// its block at the latest; marks without their partner are no quotation.
#[inline(never)]
pub fn mark_quotations(text: &str, blocks: &[Block], tokens: &mut [Token]) {
    let mut from = 0;
    for block in blocks {
        let until = from + tokens[from..].partition_point(|token| token.span.end <= block.span.end);
        mark_block(text, &mut tokens[from..until]);
        from = until;
    }
}

fn mark_block(text: &str, tokens: &mut [Token]) {
    let mut open: Option<(usize, &str)> = None;
    let mut depth = 0_usize;
    for at in 0..tokens.len() {
        let Token { kind, span, .. } = tokens[at];
        // No branch between the two: few signs begin as a mark does.
        let begins_mark = matches!(text.as_bytes()[span.start as usize], b'"' | 0xC2 | 0xE2);
        if !((kind == TokenKind::Punctuation) & begins_mark) {
            continue;
        }
        let mark = span.slice(text);
        match open {
            Some((start, closing)) if mark == closing && depth == 0 => {
                for token in &mut tokens[start + 1..at] {
                    token.quoted = true;
                }
                open = None;
            }
            Some((_, closing)) if mark == closing => depth -= 1,
            Some((_, "»")) if mark == "«" => depth += 1,
            Some(_) => {}
            None => {
                depth = 0;
                open = MARKS
                    .iter()
                    .find(|(opening, _)| *opening == mark)
                    .map(|(_, closing)| (at, *closing));
            }
        }
    }
}
