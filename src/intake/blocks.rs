//! Text → blocks: title, standfirst, headings, body, boilerplate.
//!
//! In: a text. Out: [`Blocks`], one for each paragraph, in order, with exact
//! spans: only white space stands between two of them.

use super::boilerplate::{self, Line, Marks};
use super::interview::is_interview;
use super::line::{Paragraph, paragraphs};
use super::title;
use crate::report::{Block, BlockKind, Format, Span};

/// The most words a heading has.
const HEADING_WORDS: u32 = 16;
/// The most words a standfirst has.
const STANDFIRST_WORDS: u32 = 45;

/// A text, cut, and what its page says about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks {
    /// In order, not overlapping; only white space stands between them.
    pub blocks: Vec<Block>,
    /// The title, where the text has one; without a label such as « Titre : ».
    pub title: Option<Span>,
    /// Name of the site, when a line of the page clearly tells it.
    pub outlet: Option<String>,
    /// ISO date, when a date line clearly tells it.
    pub published: Option<String>,
}

/// Cuts `text`, of at most [`MAX_BYTES`](super::decode::MAX_BYTES) bytes, into
/// blocks and tells what each is.
///
/// `plain` takes every paragraph as body: no title, no boilerplate. `title` is
/// the title where it is known already; the line that repeats it is its block.
/// In text taken out of an HTML page only cue phrases mark boilerplate.
#[inline(never)]
pub fn blocks(text: &str, format: Format, plain: bool, title: Option<&str>) -> Blocks {
    let paragraphs = paragraphs(text);
    if plain {
        let blocks = paragraphs
            .iter()
            .map(|paragraph| block(paragraph, BlockKind::Body))
            .collect();
        return Blocks {
            blocks,
            ..Blocks::default()
        };
    }
    let lines = boilerplate::lines(text, &paragraphs);
    let marks = boilerplate::mark(&lines, format, title);
    let kinds = kinds(&lines, &marks);
    let blocks =
        paragraphs
            .iter()
            .zip(&kinds)
            .zip(&marks.rules)
            .map(|((paragraph, &kind), &rule)| Block {
                rule,
                ..block(paragraph, kind)
            });
    Blocks {
        blocks: blocks.collect(),
        title: marks.title.map(|at| {
            let span = span(&paragraphs[at]);
            Span {
                start: span.start + title::without_label(lines[at].text) as u32,
                ..span
            }
        }),
        outlet: marks.outlet,
        published: marks.published,
    }
}

fn block(paragraph: &Paragraph, kind: BlockKind) -> Block {
    Block {
        span: span(paragraph),
        kind,
        rule: None,
        restored: false,
    }
}

fn span(paragraph: &Paragraph) -> Span {
    Span {
        start: paragraph.range.start as u32,
        end: paragraph.range.end as u32,
    }
}

fn kinds(lines: &[Line], marks: &Marks) -> Vec<BlockKind> {
    let mut kinds: Vec<BlockKind> = marks
        .rules
        .iter()
        .map(|rule| {
            if rule.is_some() {
                BlockKind::Boilerplate
            } else {
                BlockKind::Body
            }
        })
        .collect();
    if let Some(title) = marks.title {
        kinds[title] = BlockKind::Title;
    }
    let article: Vec<usize> = (0..lines.len())
        .filter(|&at| kinds[at] == BlockKind::Body)
        .collect();
    if let Some(standfirst) = standfirst(lines, marks, &article) {
        kinds[standfirst] = BlockKind::Standfirst;
    }
    let mut headings: Vec<usize> = article
        .windows(2)
        .filter(|pair| {
            kinds[pair[0]] == BlockKind::Body && is_heading(&lines[pair[0]], &lines[pair[1]])
        })
        .map(|pair| pair[0])
        .collect();
    if headings.iter().any(|&at| lines[at].end == '?')
        && is_interview(lines, marks.title, &article, &headings)
    {
        headings.retain(|&at| lines[at].end != '?');
    }
    for heading in headings {
        kinds[heading] = BlockKind::Heading;
    }
    kinds
}

/// The short paragraph right under the title that sums up the longer ones after it.
fn standfirst(lines: &[Line], marks: &Marks, article: &[usize]) -> Option<usize> {
    let title = marks.title?;
    let mut below = article.iter().copied().filter(|&at| at > title);
    let first = below.next()?;
    let mut sizes: Vec<u32> = below
        .filter(|&at| lines[at].is_prose())
        .map(|at| lines[at].words)
        .collect();
    sizes.sort_unstable();
    let ordinary = *sizes.get(sizes.len() / 2)?;
    let line = &lines[first];
    (sizes.len() >= 2
        && line.is_sentence()
        && (8..=STANDFIRST_WORDS).contains(&line.words)
        && line.words * 10 <= ordinary * 9)
        .then_some(first)
}

/// A short line without a full stop over a longer paragraph.
fn is_heading(line: &Line, next: &Line) -> bool {
    let ends_openly = line.is_open() || line.end == '?';
    let labelled = title::without_label(line.text) > 0;
    (line.words <= HEADING_WORDS || labelled)
        && ends_openly
        && !line.text.starts_with(char::is_lowercase)
        && !line.text.starts_with(['-', '–', '—', '•', '('])
        && (next.is_prose() && next.words > line.words * 2 || next.is_long() || labelled)
}
