//! Places → lines: what was found between what stands before and after it.

use std::cmp::Ordering;

use super::{Hit, counts};
use crate::document::Document;
use crate::report::Span;
use crate::report::search::{Line, Query, Sort};
use crate::text::fold::fold_accents;

/// Characters of context on each side, at most.
const CONTEXT: usize = 90;
/// Words that decide the order of two lines, at most.
const COMPARED: usize = 8;

/// The lines of the concordance in the order `query` asks for, cut to its most.
pub fn lines(documents: &[&Document], hits: &[Hit], query: &Query) -> Vec<Line> {
    let mut sorted: Vec<Hit>;
    let hits = if query.sort == Sort::Position {
        hits
    } else {
        sorted = hits.to_vec();
        let keys = Keys::new(documents, query);
        // Stable: of like contexts the first in the articles' order stands first.
        sorted.sort_by(|one, other| keys.compare(one, other));
        &sorted
    };
    hits.iter()
        .take(query.most_lines as usize)
        .map(|hit| line(documents[hit.document as usize], hit))
        .collect()
}

fn line(document: &Document, hit: &Hit) -> Line {
    let text = &document.text;
    let block = block(document, hit.span);
    let (start, end) = (hit.span.start as usize, hit.span.end as usize);
    let before = &text[block.start as usize..start];
    let after = &text[end..block.end as usize];
    let left = last(before);
    let right = first(after);
    Line {
        article: document.id.clone(),
        span: hit.span,
        context: Span {
            start: (start - left.len()) as u32,
            end: (end + right.len()) as u32,
        },
        left: flat(left),
        keyword: flat(&text[start..end]),
        right: flat(right),
    }
}

/// The block around a place; the whole text where there is none.
fn block(document: &Document, span: Span) -> Span {
    let blocks = &document.blocks;
    let at = blocks.partition_point(|block| block.span.end < span.end);
    blocks
        .get(at)
        .map(|block| block.span)
        .filter(|block| block.start <= span.start)
        .unwrap_or(Span {
            start: 0,
            end: document.text.len() as u32,
        })
}

/// The end of `text`, cut between words.
fn last(text: &str) -> &str {
    match text.char_indices().rev().nth(CONTEXT) {
        None => text,
        Some((at, _)) => {
            let tail = &text[at..];
            // A word longer than the line is cut inside.
            match tail.find(char::is_whitespace) {
                Some(space) => tail[space..].trim_start(),
                None => tail,
            }
        }
    }
}

/// The beginning of `text`, cut between words.
fn first(text: &str) -> &str {
    match text.char_indices().nth(CONTEXT) {
        None => text,
        Some((at, _)) => {
            let head = &text[..at];
            match head.rfind(char::is_whitespace) {
                Some(space) => head[..space].trim_end(),
                None => head,
            }
        }
    }
}

/// White space made one space; what stands at the ends stays.
fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        let is_space = matches!(c, ' ' | '\t' | '\r' | '\n');
        if !is_space {
            flat.push(c);
        } else if !space {
            flat.push(' ');
        }
        space = is_space;
    }
    flat
}

/// What the words of the articles are sorted by.
struct Keys<'a> {
    documents: &'a [&'a Document],
    query: &'a Query,
    /// For each document and form, the form without accents.
    of_form: Vec<Vec<String>>,
}

impl<'a> Keys<'a> {
    fn new(documents: &'a [&'a Document], query: &'a Query) -> Self {
        let of_form = documents
            .iter()
            .map(|document| {
                let forms = document.forms.iter();
                forms.map(|form| fold_accents(&form.text)).collect()
            })
            .collect();
        Self {
            documents,
            query,
            of_form,
        }
    }

    fn compare(&self, one: &Hit, other: &Hit) -> Ordering {
        if self.query.sort == Sort::Left {
            self.before(one).cmp(self.before(other))
        } else {
            self.after(one).cmp(self.after(other))
        }
    }

    /// The words before a place, the nearest first.
    fn before(&self, hit: &Hit) -> impl Iterator<Item = &str> {
        let document = self.documents[hit.document as usize];
        let from = block(document, hit.span).start;
        document.tokens[..hit.from as usize]
            .iter()
            .rev()
            .take_while(move |token| token.span.start >= from)
            .filter(|token| counts(token, self.query))
            .take(COMPARED)
            .map(|token| self.key(hit, token.form))
    }

    /// The words after a place, the nearest first.
    fn after(&self, hit: &Hit) -> impl Iterator<Item = &str> {
        let document = self.documents[hit.document as usize];
        let until = block(document, hit.span).end;
        document.tokens[hit.to as usize..]
            .iter()
            .take_while(move |token| token.span.end <= until)
            .filter(|token| counts(token, self.query))
            .take(COMPARED)
            .map(|token| self.key(hit, token.form))
    }

    fn key(&self, hit: &Hit, form: u32) -> &str {
        &self.of_form[hit.document as usize][form as usize]
    }
}
