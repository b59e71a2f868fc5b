//! Tokens → sentences.
//!
//! A sentence ends at . ? ! … when what follows looks like a beginning, takes
//! the closing marks after it along, and never crosses a block.

use crate::document::Token;
use crate::lang::Pack;
use crate::report::{Block, Sentence, Span, TokenKind};

use super::fold::fold;

/// The sentences of `text`; they cover every token.
pub fn sentences(text: &str, blocks: &[Block], tokens: &[Token], pack: &Pack) -> Vec<Sentence> {
    let mut found = Vec::with_capacity(tokens.len() / 20 + 1);
    let mut from = 0;
    for block in blocks {
        let until = from + tokens[from..].partition_point(|token| token.span.end <= block.span.end);
        cut(text, &tokens[from..until], pack, &mut found);
        from = until;
    }
    cut(text, &tokens[from..], pack, &mut found);
    found
}

fn cut(text: &str, tokens: &[Token], pack: &Pack, found: &mut Vec<Sentence>) {
    let slice = |token: &Token| &text[token.span.start as usize..token.span.end as usize];
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
            if end == tokens.len() || begins(text, tokens, at, end, pack) {
                found.push(over(&tokens[start..end]));
                start = end;
            }
        }
        at = end;
    }
    if start < tokens.len() {
        found.push(over(&tokens[start..]));
    }
}

fn over(tokens: &[Token]) -> Sentence {
    Sentence {
        span: Span {
            start: tokens[0].span.start,
            end: tokens[tokens.len() - 1].span.end,
        },
    }
}

fn is_terminal(text: &str) -> bool {
    matches!(text, "." | "!" | "?" | "…" | "‽")
        || (text.len() > 1 && text.bytes().all(|b| b == b'.'))
}

/// Whether a sentence may end with `token`.
fn ends(text: &str, token: &Token, pack: &Pack) -> bool {
    let slice = &text[token.span.start as usize..token.span.end as usize];
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
    let slice = |token: &Token| &text[token.span.start as usize..token.span.end as usize];
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
    let slice = |token: &Token| &text[token.span.start as usize..token.span.end as usize];
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{BlockKind, LanguageCode};
    use crate::text::{form::forms, token::tokenise};

    #[track_caller]
    fn cut_into(text: &str, expected: &[&str]) {
        let pack = crate::lang::pack(LanguageCode::Fr);
        let (tokens, _) = forms(text, &tokenise(text, pack), pack);
        let mut blocks = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            if !line.is_empty() {
                blocks.push(Block {
                    span: Span {
                        start: start as u32,
                        end: (start + line.len()) as u32,
                    },
                    kind: BlockKind::Body,
                    rule: None,
                    restored: false,
                });
            }
            start += line.len() + 1;
        }
        let found: Vec<&str> = sentences(text, &blocks, &tokens, pack)
            .iter()
            .map(|s| &text[s.span.start as usize..s.span.end as usize])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviations_do_not_end() {
        cut_into(
            "M. Kim est là. Mme Li aussi.",
            &["M. Kim est là.", "Mme Li aussi."],
        );
        cut_into(
            "James D. J. Brown parle. Oui.",
            &["James D. J. Brown parle.", "Oui."],
        );
        cut_into(
            "Il fait 19.1 C à Paris. Bien.",
            &["Il fait 19.1 C à Paris.", "Bien."],
        );
        cut_into(
            "Des obus, etc. Le train part.",
            &["Des obus, etc.", "Le train part."],
        );
        cut_into("En 2023 apr. J.-C. déjà.", &["En 2023 apr. J.-C. déjà."]);
    }

    #[test]
    fn closing_marks_stay_with_their_sentence() {
        cut_into(
            "« Nous suivons. » Il part.",
            &["« Nous suivons. »", "Il part."],
        );
        cut_into(
            "« Quoi ? » demande-t-il. « Rien. »",
            &["« Quoi ? » demande-t-il.", "« Rien. »"],
        );
        cut_into("(C’est vrai.) Oui.", &["(C’est vrai.)", "Oui."]);
        cut_into("\"Assez.\" Il part.", &["\"Assez.\"", "Il part."]);
    }

    #[test]
    fn ellipses() {
        cut_into(
            "Il hésite… puis part. Fin.",
            &["Il hésite… puis part.", "Fin."],
        );
        cut_into("Il hésite... Elle part.", &["Il hésite...", "Elle part."]);
    }

    #[test]
    fn blocks_are_boundaries() {
        cut_into(
            "Un titre sans point\nLe texte.",
            &["Un titre sans point", "Le texte."],
        );
    }
}
