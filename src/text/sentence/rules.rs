//! Sentence boundaries by rule, for languages without trained ones: a sentence
//! ends at . ? ! … when what follows looks like a beginning, and takes the
//! closing marks after it along.

use crate::document::Token;
use crate::lang::Pack;
use crate::report::TokenKind;
use crate::text::fold::fold;

/// Calls `begins_at` with the number of each token that begins a sentence, the first excepted.
pub fn walk(text: &str, tokens: &[Token], pack: &Pack, mut begins_at: impl FnMut(usize)) {
    let slice = |token: &Token| token.span.slice(text);
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at + 1;
        if ends(text, &tokens[at], pack) {
            // « ?! », « ... », then the marks that close what the sentence opened.
            while end < tokens.len()
                && (is_terminal(slice(&tokens[end])) || closes(text, tokens, start, end))
            {
                end += 1;
            }
            if end < tokens.len() && begins(text, tokens, at, end, pack) {
                begins_at(end);
                start = end;
            }
        }
        at = end;
    }
}

fn is_terminal(text: &str) -> bool {
    matches!(text, "." | "!" | "?" | "…" | "‽")
        || (text.len() > 1 && text.bytes().all(|b| matches!(b, b'.' | b'!' | b'?')))
}

/// Whether a sentence may end with `token`.
fn ends(text: &str, token: &Token, pack: &Pack) -> bool {
    let slice = token.span.slice(text);
    match token.kind {
        TokenKind::Punctuation => is_terminal(slice),
        TokenKind::Word => slice
            .strip_suffix('.')
            .is_some_and(|word| pack.closing_abbreviations.contains(&fold(word).as_str())),
        _ => false,
    }
}

/// Whether the token at `end` closes a mark: a closing bracket or quotation
/// mark, or a straight quotation mark with an odd number of them before it.
fn closes(text: &str, tokens: &[Token], start: usize, end: usize) -> bool {
    let slice = |token: &Token| token.span.slice(text);
    match slice(&tokens[end]) {
        "»" | "”" | "’" | ")" | "]" | "›" => true,
        "\"" | "'" => {
            tokens[start..end]
                .iter()
                .filter(|token| slice(token) == slice(&tokens[end]))
                .count()
                % 2
                == 1
        }
        _ => false,
    }
}

/// Whether a new sentence begins at `next`, the last one having ended at `last`.
fn begins(text: &str, tokens: &[Token], last: usize, next: usize, pack: &Pack) -> bool {
    let slice = |token: &Token| token.span.slice(text);
    let token = &tokens[next];
    let closed = next > last + 1 && !is_terminal(slice(&tokens[next - 1]));
    let abbreviation = tokens[last].kind == TokenKind::Word;
    let word = slice(token);
    match token.kind {
        TokenKind::Word | TokenKind::Handle | TokenKind::Url => {
            let glued = token.span.start == tokens[next - 1].span.end;
            let capital = word
                .starts_with(|c: char| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic());
            if abbreviation {
                // « etc. Le … » but « Apple Inc. Chief … »: only a function word tells.
                return capital && pack.function_words.contains(&fold(word).as_str());
            }
            if !capital {
                return false;
            }
            // « « Assez ! » Poutine … » may go on; a capitalised function word begins.
            !(glued
                && slice(&tokens[last]) == "."
                && word.chars().nth(1).is_none_or(char::is_uppercase))
        }
        TokenKind::Number => !abbreviation,
        TokenKind::Punctuation => match word {
            "«" | "“" | "„" | "(" | "[" | "¿" | "¡" | "‹" => {
                opens_capital(text, tokens, next)
            }
            "\"" => opens_capital(text, tokens, next),
            "–" | "—" | "-" | "•" | "―" => !closed && opens_capital(text, tokens, next),
            _ => false,
        },
        TokenKind::Symbol | TokenKind::Emoji => false,
    }
}

/// Whether the first word after the mark at `at` begins like a sentence.
fn opens_capital(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens[at + 1..]
        .iter()
        .take(3)
        .find(|token| token.kind != TokenKind::Punctuation)
        .is_some_and(|token| {
            text[token.span.start as usize..].starts_with(|c: char| {
                c.is_uppercase() || c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase())
            })
        })
}
