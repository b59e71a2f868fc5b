//! Words and lemmas: a sequence of tokens inside one sentence.

use super::{Hit, problem, searched};
use crate::document::{Document, Form, Token};
use crate::lang::pack;
use crate::report::Span;
use crate::report::search::{By, Query, QueryProblem, QueryProblemCode};
use crate::tag::lemma::mark::meeting_stems;
use crate::text::fold::{fold, fold_accents};
use crate::text::{form::forms, token::tokenise};

/// More words than any reader looks for in a row.
const MOST_WORDS: usize = 40;

/// What a word meets other words by when lemmas are looked for, and what
/// collocates are counted by.
pub fn lemma_key(form: &Form) -> &str {
    &form.stem
}

/// What a token of the text must be.
enum Wanted {
    /// A word of one of these forms: for each form of the document whether it is.
    Word(Vec<bool>),
    /// A sign, folded.
    Sign(String),
}

/// Adds the places of `query` in `document`, in order, not overlapping.
///
/// The query is cut like a text of the document's language, signs included; a
/// place is the same sequence of tokens inside one sentence.
///
/// # Errors
/// [`QueryProblemCode::Empty`] for invisible characters alone,
/// [`QueryProblemCode::TooLong`] for more than 40 words.
pub fn find(
    document: &Document,
    number: u32,
    query: &Query,
    hits: &mut Vec<Hit>,
) -> Result<(), QueryProblem> {
    let language = pack(document.language.code);
    let (asked, asked_forms) = forms(&query.text, &tokenise(&query.text, language), language);
    if asked.is_empty() {
        return Err(problem(QueryProblemCode::Empty));
    }
    if asked.len() > MOST_WORDS {
        return Err(problem(QueryProblemCode::TooLong));
    }
    let asked_texts: Vec<&str> = asked
        .iter()
        .map(|token| token.span.slice(&query.text))
        .collect();
    let wanted: Vec<Wanted> = asked
        .iter()
        .zip(&asked_texts)
        .map(|(token, text)| match asked_forms.get(token.form as usize) {
            Some(form) => Wanted::Word(same_word(document, form, query)),
            None => Wanted::Sign(fold(text)),
        })
        .collect();
    let is = |token: &Token, at: usize| {
        searched(token, query)
            && match &wanted[at] {
                Wanted::Word(same) => {
                    same.get(token.form as usize).is_some_and(|&same| same)
                        && (query.by == By::Lemma
                            || query.ignore_case
                            || same_case(token.span.slice(&document.text), asked_texts[at]))
                }
                Wanted::Sign(sign) => {
                    token.form == Token::NO_FORM && fold(token.span.slice(&document.text)) == *sign
                }
            }
    };
    let tokens = &document.tokens;
    let mut from = 0;
    while from + wanted.len() <= tokens.len() {
        let found = &tokens[from..from + wanted.len()];
        let here = found.iter().enumerate().all(|(at, token)| is(token, at))
            && in_one_sentence(document, found);
        if here {
            hits.push(Hit {
                document: number,
                span: Span {
                    start: found[0].span.start,
                    end: found[found.len() - 1].span.end,
                },
                from: from as u32,
                to: (from + wanted.len()) as u32,
            });
            from += wanted.len();
        } else {
            from += 1;
        }
    }
    Ok(())
}

/// For each form of the document whether it is the word `asked`.
fn same_word(document: &Document, asked: &Form, query: &Query) -> Vec<bool> {
    let plain = fold_accents(&asked.text);
    let stems = match query.by {
        By::Lemma => meeting_stems(asked, pack(document.language.code)),
        _ => Vec::new(),
    };
    document
        .forms
        .iter()
        .map(|form| match query.by {
            By::Lemma => stems.iter().any(|stem| stem == lemma_key(form)),
            _ if query.ignore_accents => fold_accents(&form.text) == plain,
            _ => form.text == asked.text,
        })
        .collect()
}

/// Whether two spellings of one word have their capitals in the same places.
fn same_case(one: &str, other: &str) -> bool {
    let capitals = |text: &str| -> Vec<bool> {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        letters.map(char::is_uppercase).collect()
    };
    capitals(one) == capitals(other)
}

fn in_one_sentence(document: &Document, tokens: &[Token]) -> bool {
    let [first, .., last] = tokens else {
        return true;
    };
    let sentences = &document.sentences;
    let at = sentences.partition_point(|sentence| sentence.span.end <= first.span.start);
    sentences
        .get(at)
        .is_none_or(|sentence| last.span.end <= sentence.span.end)
}
