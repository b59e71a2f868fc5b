//! How much there is in the corpus, for the eye.

use super::head::REGISTERS;
use super::piece::{Certainty, EntityKind, Piece, QuoteKind, Split};
use super::{LANGUAGES, repeats};
use std::fmt::Write;

/// A table a language: pieces, words and marks by register and split.
pub fn text(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for language in LANGUAGES {
        let of: Vec<&Piece> = pieces
            .iter()
            .filter(|piece| piece.language == language)
            .collect();
        if !of.is_empty() {
            table(language, &of, &mut text);
        }
    }
    text
}

fn table(language: &str, pieces: &[&Piece], text: &mut String) {
    let line = |text: &mut String, name: &str, of: &[&Piece]| {
        let in_split = |split: Split| of.iter().filter(|piece| piece.head.split == split).count();
        let words: usize = of.iter().map(|piece| word_count(piece)).sum();
        let _ = writeln!(
            text,
            "  {name:<16} {:>6} {words:>7} {:>6} {:>4} {:>5}",
            of.len(),
            in_split(Split::Train),
            in_split(Split::Dev),
            in_split(Split::Test),
        );
    };
    let _ = writeln!(
        text,
        "{language}                 pieces   words  train  dev  test"
    );
    for register in REGISTERS {
        let of: Vec<&Piece> = pieces
            .iter()
            .copied()
            .filter(|piece| piece.head.register == register)
            .collect();
        line(text, register, &of);
    }
    line(text, "all", pieces);

    let entities = |kind: EntityKind| {
        sum(pieces, |piece| {
            piece.mentions.iter().filter(|it| it.kind == kind).count()
        })
    };
    let quotes = |kind: QuoteKind| {
        sum(pieces, |piece| {
            piece.quotes.iter().filter(|it| it.kind == kind).count()
        })
    };
    let sentences = |certainty: Option<Certainty>| {
        sum(pieces, |piece| {
            piece
                .sentences
                .iter()
                .filter(|it| it.certainty == certainty)
                .count()
        })
    };
    let with_boilerplate = pieces
        .iter()
        .filter(|piece| piece.article().count() < piece.blocks.len())
        .count();
    let _ = writeln!(
        text,
        "  names: {} persons, {} places, {} organisations, in {} clusters\n  \
         quotes: {} direct, {} mixed, {} indirect, {} with a speaker\n  \
         sentences: {} asserted, {} attributed, {} conditional, {} denied, {} questions, {} none\n  \
         {} figures, {} dates; {} % of the pieces have boilerplate",
        entities(EntityKind::Person),
        entities(EntityKind::Place),
        entities(EntityKind::Organisation),
        sum(pieces, cluster_count),
        quotes(QuoteKind::Direct),
        quotes(QuoteKind::Mixed),
        quotes(QuoteKind::Indirect),
        sum(pieces, |piece| piece
            .quotes
            .iter()
            .filter(|quote| quote.speaker.is_some())
            .count()),
        sentences(Some(Certainty::Asserted)),
        sentences(Some(Certainty::Attributed)),
        sentences(Some(Certainty::Conditional)),
        sentences(Some(Certainty::Denied)),
        sentences(Some(Certainty::Question)),
        sentences(None),
        sum(pieces, |piece| piece.figures.len()),
        sum(pieces, |piece| piece.dates.len()),
        100 * with_boilerplate / pieces.len(),
    );
}

fn sum(pieces: &[&Piece], count: impl Fn(&Piece) -> usize) -> usize {
    pieces.iter().map(|piece| count(piece)).sum()
}

fn cluster_count(piece: &Piece) -> usize {
    let mut clusters: Vec<&str> = piece
        .mentions
        .iter()
        .map(|mention| mention.cluster.as_str())
        .collect();
    clusters.sort_unstable();
    clusters.dedup();
    clusters.len()
}

/// Words of the article.
fn word_count(piece: &Piece) -> usize {
    piece
        .article()
        .map(|block| repeats::words(&piece.text[block.span.clone()]).count())
        .sum()
}
