//! A figure with the words of its sentence.

use crate::compare::pairing::Steps;
use crate::compare::sentence_of;
use crate::document::{Document, Token};
use crate::lang::roles::Roles;
use crate::report::figure::Figure;
use crate::report::{BlockKind, PartOfSpeech, Span, TokenKind};
use crate::text::language;

/// Content words on each side of a figure that make its context.
const MOST_WORDS: usize = 24;

/// Bytes on each side of a figure in which words say what kind of thing is counted.
const NEAR: u32 = 24;

/// A figure, ready to be held against those of other articles.
#[derive(Debug)]
pub struct Counted<'a> {
    /// Index of its article.
    pub document: usize,
    /// Index in its article's figures.
    pub number: u32,
    /// Index of its sentence.
    pub sentence: u32,
    /// What the article gives.
    pub figure: &'a Figure,
    /// The words of its sentence that carry matter, each once, without those of the figure.
    pub context: Vec<Word<'a>>,
    /// The same of the other figures in its sentence: the lemma of what they count.
    pub others: Vec<&'a str>,
    /// Whether it says how far one event lies from another (« deux jours après »).
    pub distance: bool,
    /// Whether it stands in a title or heading.
    pub heading: bool,
    /// Whether nobody but the reader says that it counts something.
    pub only_paired: bool,
}

/// A word of the sentence of a figure.
#[derive(Clone, Copy, Debug)]
pub struct Word<'a> {
    /// What it is met by.
    pub stem: &'a str,
    /// How rare it is in general text, in hundredths.
    pub rarity: u16,
    /// Where it first stands.
    pub span: Span,
    /// Whether it stands right beside the figure.
    pub near: Option<Side>,
}

/// A side of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// « tuées, **trente personnes** »
    Before,
    /// « **trente personnes** blessées »
    After,
}

impl Counted<'_> {
    /// What two figures have in common that give the same again: value, and what is counted.
    pub fn key(&self) -> (u64, &str) {
        let what = self
            .figure
            .unit
            .as_deref()
            .or(self.figure.counted.as_deref());
        (self.figure.value.to_bits(), what.unwrap_or_default())
    }
}

/// The figures of article number `at` that count or measure something, or that the
/// reader `paired`.
pub fn counted<'a>(at: usize, document: &'a Document, paired: &Steps) -> Vec<Counted<'a>> {
    let mut all: Vec<Counted> = Vec::new();
    for (number, figure) in (0..).zip(&document.figures) {
        let bare = figure.unit.is_none() && figure.counted.is_none();
        let only_paired = bare || is_definite(document, figure);
        if only_paired && !paired.cite((at as u32, number)) {
            continue;
        }
        let sentence = sentence_of(document, figure.span);
        let block = document
            .blocks
            .partition_point(|block| block.span.end <= figure.span.start);
        let heading = document
            .blocks
            .get(block)
            .is_some_and(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading));
        all.push(Counted {
            document: at,
            number,
            sentence: sentence as u32,
            figure,
            context: context(document, figure, sentence),
            others: document
                .figures
                .iter()
                .skip((number as usize).saturating_sub(8))
                .take(17)
                .filter(|other| {
                    other.span != figure.span && sentence_of(document, other.span) == sentence
                })
                .filter_map(|other| other.counted.as_deref())
                .collect(),
            distance: is_distance(document, figure),
            heading,
            only_paired,
        });
    }
    all
}

/// « les deux pays »: known already, counted by nobody.
fn is_definite(document: &Document, figure: &Figure) -> bool {
    let first = token_at(document, figure.span.start);
    figure.value == 2.0
        && figure.unit.is_none()
        && first > 0
        && document.tokens[first - 1].part_of_speech == Some(PartOfSpeech::Determiner)
}

fn token_at(document: &Document, position: u32) -> usize {
    document
        .tokens
        .partition_point(|token| token.span.end <= position)
}

fn context<'a>(document: &'a Document, figure: &Figure, sentence: usize) -> Vec<Word<'a>> {
    let Some(sentence) = document.sentences.get(sentence) else {
        return Vec::new();
    };
    let first = token_at(document, figure.span.start);
    let end = token_at(document, figure.span.end);
    let words = |token: &&Token| -> bool {
        let inside = token.span.start >= figure.span.start && token.span.end <= figure.span.end;
        token.counts() && token.kind == TokenKind::Word && !inside
    };
    let content = |token: &'a Token| -> Option<Word<'a>> {
        let form = &document.forms[token.form as usize];
        let light = form.is_function_word() || form.roles.has(Roles::LIGHT);
        (!light && !form.number.begins()).then(|| Word {
            stem: form.stem.as_str(),
            rarity: form.rarity,
            span: token.span,
            near: if token.span.start >= figure.span.end {
                (token.span.start <= figure.span.end + NEAR).then_some(Side::After)
            } else {
                (token.span.end + NEAR >= figure.span.start).then_some(Side::Before)
            },
        })
    };
    let start = token_at(document, sentence.span.start);
    let stop =
        end + document.tokens[end..].partition_point(|token| token.span.start < sentence.span.end);
    let mut found: Vec<Word> = document.tokens[start..first]
        .iter()
        .rev()
        .filter(words)
        .filter_map(content)
        .take(MOST_WORDS)
        .collect();
    found.reverse();
    found.extend(
        document.tokens[end..stop]
            .iter()
            .filter(words)
            .filter_map(content)
            .take(MOST_WORDS),
    );
    // Each once.
    let mut once: Vec<Word> = Vec::with_capacity(found.len());
    for word in found {
        match once.iter_mut().find(|known| known.stem == word.stem) {
            Some(known) => known.near = known.near.or(word.near),
            None => once.push(word),
        }
    }
    once
}

/// « deux jours après », « il y a trois ans », “three days later”: counted from
/// something that the figure does not name.
fn is_distance(document: &Document, figure: &Figure) -> bool {
    let words = &language::pack_of(&document.language).numbers.distances;
    let text = |at: usize| {
        document
            .tokens
            .get(at)
            .and_then(|token| document.forms.get(token.form as usize))
            .map_or("", |form| form.text.as_str())
    };
    let first = token_at(document, figure.span.start);
    let end = token_at(document, figure.span.end);
    words.iter().any(|(before, after)| {
        let phrase = |phrase: &str, from: usize| {
            phrase
                .split(' ')
                .zip(from..)
                .all(|(word, at)| text(at) == word)
        };
        let count = before.split(' ').count();
        (before.is_empty() || first >= count && phrase(before, first - count))
            && (after.is_empty() || phrase(after, end))
    })
}
