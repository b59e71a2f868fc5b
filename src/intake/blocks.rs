//! Text → blocks: title, standfirst, headings, body, boilerplate.

use super::line::{Paragraph, paragraphs};
use crate::report::{Block, BlockKind, Format, Span};

/// A text, cut, and what its page says about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks {
    /// In order, not overlapping; only white space stands between them.
    pub blocks: Vec<Block>,
    /// The title's block, where the text has one.
    pub title: Option<Span>,
    /// Name of the site, when a line of the page clearly tells it.
    pub outlet: Option<String>,
    /// ISO date, when a date line clearly tells it.
    pub published: Option<String>,
}

/// Cuts `text` into blocks and tells what each is.
///
/// `plain` takes the text as one body: no title, no boilerplate. `title` is the
/// title where it is known already; the line that repeats it is the title block.
pub fn blocks(text: &str, format: Format, plain: bool, title: Option<&str>) -> Blocks {
    let _ = (format, title);
    let paragraphs = paragraphs(text);
    let mut found = Blocks::default();
    if plain {
        if let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) {
            found.blocks.push(body(&Paragraph {
                range: first.range.start..last.range.end,
                after_gap: true,
            }));
        }
        return found;
    }
    found.blocks = paragraphs.iter().map(body).collect();
    found
}

fn body(paragraph: &Paragraph) -> Block {
    Block {
        span: span(paragraph),
        kind: BlockKind::Body,
        rule: None,
        restored: false,
    }
}

/// Inputs are no longer than [`MAX_BYTES`](super::decode::MAX_BYTES), so positions fit.
fn span(paragraph: &Paragraph) -> Span {
    Span {
        start: paragraph.range.start as u32,
        end: paragraph.range.end as u32,
    }
}
