//! Whether reported words are found as they are marked: same words, same speaker.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures.
//! A direct or mixed quote is right when it covers exactly the same characters
//! as a marked one of either kind; an indirect one when what both cover is at
//! least [`OVERLAP`] of what either covers. A speaker is right, among quotes that
//! are, when it shares a word with the marked one, and is counted where one is marked.
//! Beside them, what a plain rule reaches: everything between « », “ ” or " " is
//! a quote.

use std::path::Path;

use recoupe::Document;
use recoupe::report::speech::{Quote, QuoteKind};

use super::interval::{Tally, f1_with_interval};
use super::{Row, pieces};
use crate::corpus;
use crate::corpus::piece::{self, Piece, Split};
use crate::process::Outcome;

/// Characters common to two indirect quotes, as a share of those in either.
const OVERLAP: f64 = 0.8;

/// What is counted in one piece.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    marked: Tally,
    indirect: Tally,
    speaker: Tally,
    plain: Tally,
}

/// Measures the test split of each language.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    if data.ends_with(super::FIXTURES) {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let pieces = corpus::pieces()?;
    for language in ["fr", "en"] {
        let mut counts = Vec::new();
        for piece in pieces
            .iter()
            .filter(|piece| piece.language == language && piece.head.split == Split::Test)
        {
            counts.push(count(piece, &pieces::document(piece)?));
        }
        if counts.is_empty() {
            continue;
        }
        rows.extend(rows_of(
            &format!("corpus {language}, {} test pieces", counts.len()),
            &counts,
        ));
    }
    Ok(Some(rows))
}

fn rows_of(data: &str, counts: &[Counts]) -> Vec<Row> {
    let row = |measure: &str, of: &dyn Fn(&Counts) -> Tally| Row {
        data: data.to_owned(),
        measure: measure.to_owned(),
        value: f1_with_interval(&counts.iter().map(of).collect::<Vec<_>>()),
        peer: None,
    };
    let both = |a: Tally, b: Tally| [a, b].into_iter().sum();
    vec![
        row("direct and mixed, same span, F1", &|counts| counts.marked),
        row("the same, everything between marks, F1", &|counts| {
            counts.plain
        }),
        row("indirect, 0.8 overlap, F1", &|counts| counts.indirect),
        row("all quotes, F1", &|counts| {
            both(counts.marked, counts.indirect)
        }),
        row("the same, everything between marks, F1", &|counts| {
            both(
                counts.plain,
                Tally {
                    given: counts.indirect.given,
                    ..Tally::default()
                },
            )
        }),
        row("speaker right, of right quotes", &|counts| counts.speaker),
    ]
}

fn count(piece: &Piece, document: &Document) -> Counts {
    let mut counts = Counts::default();
    let mut taken = vec![false; piece.quotes.len()];
    for quote in &document.quotes {
        let indirect = quote.kind == QuoteKind::Indirect;
        let tally = if indirect {
            &mut counts.indirect
        } else {
            &mut counts.marked
        };
        tally.found += 1;
        let Some(at) = matching(piece, quote, &taken) else {
            continue;
        };
        taken[at] = true;
        tally.right += 1;
        if let Some(speaker) = &piece.quotes[at].speaker {
            let right = quote
                .speaker
                .as_ref()
                .is_some_and(|found| overlaps(&range(found.span), speaker));
            counts.speaker.right += usize::from(right);
            counts.speaker.found += 1;
            counts.speaker.given += 1;
        }
    }
    for quote in &piece.quotes {
        let indirect = quote.kind == piece::QuoteKind::Indirect;
        let tally = if indirect {
            &mut counts.indirect
        } else {
            &mut counts.marked
        };
        tally.given += 1;
    }
    counts.plain = plain(piece);
    counts
}

/// The marked quote, not yet taken, that a found one is.
fn matching(piece: &Piece, quote: &Quote, taken: &[bool]) -> Option<usize> {
    let indirect = quote.kind == QuoteKind::Indirect;
    let span = range(quote.span);
    piece.quotes.iter().enumerate().position(|(at, marked)| {
        let same_kind = indirect == (marked.kind == piece::QuoteKind::Indirect);
        !taken[at]
            && same_kind
            && if indirect {
                overlap(&span, &marked.span) >= OVERLAP
            } else {
                span == marked.span
            }
    })
}

fn range(span: recoupe::report::Span) -> piece::Span {
    span.start as usize..span.end as usize
}

fn overlaps(a: &piece::Span, b: &piece::Span) -> bool {
    a.start < b.end && b.start < a.end
}

/// Bytes common to two spans, as a share of those in either.
fn overlap(a: &piece::Span, b: &piece::Span) -> f64 {
    let common = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    common as f64 / (a.len() + b.len() - common) as f64
}

/// Every stretch between marks in one line taken for a quote.
fn plain(piece: &Piece) -> Tally {
    let mut found: Vec<piece::Span> = Vec::new();
    for block in piece.article() {
        let mut open: Option<(usize, char)> = None;
        for (at, mark) in piece.words(&block.span).char_indices() {
            let at = block.span.start + at;
            match (open, mark) {
                (Some((start, closing)), _) if mark == closing => {
                    let inside = &piece.text[start..at];
                    let start = start + inside.len() - inside.trim_start().len();
                    found.push(start..start + inside.trim().len());
                    open = None;
                }
                (None, '«') => open = Some((at + mark.len_utf8(), '»')),
                (None, '“') => open = Some((at + mark.len_utf8(), '”')),
                (None, '"') => open = Some((at + mark.len_utf8(), '"')),
                _ => {}
            }
        }
    }
    let marked: Vec<&piece::Quote> = piece
        .quotes
        .iter()
        .filter(|quote| quote.kind != piece::QuoteKind::Indirect)
        .collect();
    Tally {
        right: found
            .iter()
            .filter(|span| marked.iter().any(|quote| quote.span == **span))
            .count(),
        found: found.len(),
        given: marked.len(),
    }
}

/// Prints what is wrong in the other splits.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn errors() -> Outcome {
    let mut total: [Vec<Counts>; 2] = Default::default();
    for piece in corpus::pieces()?
        .iter()
        .filter(|piece| piece.head.split != Split::Test)
    {
        let document = pieces::document(piece)?;
        total[usize::from(piece.language == "en")].push(count(piece, &document));
        print_errors(piece, &document);
    }
    for (language, counts) in ["fr", "en"].iter().zip(&total) {
        for row in rows_of(language, counts) {
            println!("{} {}: {}", row.data, row.measure, row.value);
        }
    }
    Ok(())
}

fn print_errors(piece: &Piece, document: &Document) {
    let mut taken = vec![false; piece.quotes.len()];
    let file = piece.path.file_stem().unwrap_or_default().to_string_lossy();
    let around = |span: &piece::Span| {
        let mut start = span.start.saturating_sub(70);
        while !piece.text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = (span.end + 70).min(piece.text.len());
        while !piece.text.is_char_boundary(end) {
            end += 1;
        }
        format!(
            "{}[[{}]]{}",
            &piece.text[start..span.start],
            &piece.text[span.clone()],
            &piece.text[span.end..end]
        )
        .replace('\n', "⏎")
    };
    for quote in &document.quotes {
        let span = range(quote.span);
        let kind = format!("{:?}", quote.kind);
        let speaker = quote
            .speaker
            .as_ref()
            .map_or("-", |speaker| &piece.text[range(speaker.span)]);
        match matching(piece, quote, &taken) {
            None => println!(
                "FALSE {kind} {file} {} «{speaker}» {}",
                quote.why.rule,
                around(&span)
            ),
            Some(at) => {
                taken[at] = true;
                let Some(marked) = &piece.quotes[at].speaker else {
                    continue;
                };
                if !quote
                    .speaker
                    .as_ref()
                    .is_some_and(|found| overlaps(&range(found.span), marked))
                {
                    println!(
                        "SPEAKER {kind} {file} {} «{speaker}» for «{}» {}",
                        quote.why.rule,
                        piece.words(marked),
                        around(&span)
                    );
                }
            }
        }
    }
    for (quote, _) in piece
        .quotes
        .iter()
        .zip(&taken)
        .filter(|(_, taken)| !**taken)
    {
        println!("MISSED {:?} {file} {}", quote.kind, around(&quote.span));
    }
}
