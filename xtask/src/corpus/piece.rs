//! A piece of the corpus as it is used: its text without the marks, and what
//! the marks say as spans over that text.

use std::ops::Range;
use std::path::PathBuf;

/// Bytes of [`Piece::text`], `[start, end)`, on character boundaries.
pub type Span = Range<usize>;

/// One piece.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// Where it was read.
    pub path: PathBuf,
    /// The folder it stands in: `fr` or `en`.
    pub language: String,
    /// What the lines before the text say.
    pub head: Head,
    /// Its blocks, an empty line between them.
    pub text: String,
    /// In the order of the text, boilerplate included.
    pub blocks: Vec<Block>,
    /// In the order of the text.
    pub sentences: Vec<Sentence>,
    /// In the order in which they end.
    pub mentions: Vec<Mention>,
    /// In the order in which they end.
    pub quotes: Vec<Quote>,
    /// In the order in which they end.
    pub figures: Vec<Figure>,
    /// In the order in which they end.
    pub dates: Vec<Date>,
}

/// The lines before the text.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// One of `head::REGISTERS`.
    pub register: String,
    /// When the piece is supposed to have come out, ISO.
    pub date: String,
    /// The invented paper or site.
    pub outlet: Option<String>,
    /// What the piece may be used for.
    pub split: Split,
}

/// What a piece may be used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Split {
    /// Training.
    #[default]
    Train,
    /// Choosing settings.
    Dev,
    /// Measuring, and nothing else.
    Test,
}

/// One line of the text.
#[derive(Clone, Debug)]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// Line of the file, from 1.
    pub line: usize,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// `# `
    Title,
    /// `> `
    Standfirst,
    /// `## `
    Heading,
    /// No prefix.
    Body,
    /// `! RULE | `, with the rule as the report writes it.
    Boilerplate(String),
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// `None` for datelines, headings and fragments.
    pub certainty: Option<Certainty>,
}

/// Certainty of a sentence's main statement, as `ANNOTATION.md` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// `<a>`
    Asserted,
    /// `<t>`
    Attributed,
    /// `<c>`
    Conditional,
    /// `<d>`
    Denied,
    /// `<q>`
    Question,
}

/// One named mention.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// What it names.
    pub kind: EntityKind,
    /// The same for all mentions of one thing in the piece.
    pub cluster: String,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntityKind {
    /// `P`
    Person,
    /// `L`
    Place,
    /// `O`
    Organisation,
}

/// One quote.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Its number in the piece.
    pub number: u32,
    /// How it is given.
    pub kind: QuoteKind,
    /// The reported words.
    pub span: Span,
    /// Who says them, as written, when the sentence names one.
    pub speaker: Option<Span>,
    /// What says that they are reported.
    pub cue: Option<Span>,
}

/// How a quote is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuoteKind {
    /// `D`
    Direct,
    /// `M`
    Mixed,
    /// `I`
    Indirect,
}

/// A number with what it counts.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Number and noun.
    pub span: Span,
    /// The number.
    pub value: f64,
    /// What is counted, in a word or two, where there is a word for it.
    pub counted: Option<String>,
}

/// A calendar expression.
#[derive(Clone, Debug)]
pub struct Date {
    /// Where it stands.
    pub span: Span,
    /// `2012`, `2012-05` or `2012-05-22`; `None` when nothing settles it.
    pub iso: Option<String>,
}

impl Piece {
    /// The line of the file on which a byte of the text stands.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        let after = self.blocks.partition_point(|block| block.span.start <= at);
        self.blocks[..after].last().map_or(1, |block| block.line)
    }

    /// The words of a span.
    #[must_use]
    pub fn words(&self, span: &Span) -> &str {
        &self.text[span.clone()]
    }

    /// The blocks that are the article.
    pub fn article(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| !block.is_boilerplate())
    }
}

impl Block {
    /// Part of the page, not of the article.
    #[must_use]
    pub fn is_boilerplate(&self) -> bool {
        matches!(self.kind, BlockKind::Boilerplate(_))
    }
}
