//! What a search says: every place with its context, how the places are spread,
//! what stands near them; and the sequences of words that come back.
//!
//! Spans are `[start, end)` over the article's text, in the unit of
//! [`super::Settings::offsets`], as everywhere in the report.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::{EntityCount, Failure, Span};

/// What is looked for, and how the answer is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(default)]
pub struct Query {
    /// One word or several in a row, or a regular expression.
    pub text: String,
    /// How it is read.
    pub by: By,
    /// A letter meets its capital. By lemma it always does.
    pub ignore_case: bool,
    /// A letter meets itself with any accent. Not by lemma.
    pub ignore_accents: bool,
    /// Boilerplate is searched too.
    pub boilerplate: bool,
    /// The order of the lines.
    pub sort: Sort,
    /// Words on each side of a place in which collocates are counted, 1 to 20.
    pub window: u32,
    /// Lines given at most; all are counted.
    pub most_lines: u32,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            text: String::new(),
            by: By::Word,
            ignore_case: true,
            ignore_accents: false,
            boilerplate: false,
            sort: Sort::Position,
            window: 5,
            most_lines: 1000,
        }
    }
}

/// How a query is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The words as they are written.
    Word,
    /// The words in any inflected form.
    Lemma,
    /// A regular expression, held against each block.
    Regex,
}

/// The order of the lines of a concordance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// As the articles and the places in them follow each other.
    Position,
    /// By the words before, the nearest first, A to Z.
    Left,
    /// By the words after, the nearest first, A to Z.
    Right,
}

/// Every place of a query: a concordance of keywords in context (KWIC).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Concordance {
    /// Version of the report's shape.
    pub schema: u32,
    /// Name and version of the program.
    pub engine: String,
    /// What was looked for.
    pub query: Query,
    /// Places in all articles.
    pub count: u32,
    /// Each article that was searched, in the order they were given.
    pub articles: Vec<ArticleCount>,
    /// Deviation of proportions over the articles (Gries 2008): 0 where each has as
    /// many places as its length lets expect, 1 where the shortest has them all.
    /// `None` without a place or for fewer than two articles.
    pub dispersion: Option<f64>,
    /// The lines, in the order asked for, at most [`Query::most_lines`].
    pub lines: Vec<Line>,
    /// Words that stand near the places, strongest first, at most 50.
    pub collocates: Vec<Collocate>,
    /// What the collocates were counted in.
    pub window: Window,
    /// The inputs that could not be read, and why.
    pub failures: Vec<Failure>,
}

/// How often an article has what was looked for, and where.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct ArticleCount {
    /// Identifier of the article.
    pub article: String,
    /// Its title.
    pub title: String,
    /// Places in it.
    pub count: u32,
    /// Words that were searched: the article's, and boilerplate's when asked for.
    pub words: u32,
    /// Where the places stand, in order: all of them, or 500 taken evenly.
    pub places: Vec<Place>,
}

/// A place in an article.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Place {
    /// What was found.
    pub span: Span,
    /// Share of the searched words that stand before it: 0 the beginning, 1 the end.
    pub at: f64,
}

/// A keyword in its context. White space in the texts is made one space.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Line {
    /// Identifier of the article.
    pub article: String,
    /// What was found.
    pub span: Span,
    /// The whole line: what was found with what stands before and after, in its block.
    pub context: Span,
    /// The text before it.
    pub left: String,
    /// The text that was found.
    pub keyword: String,
    /// The text after it.
    pub right: String,
}

/// A word that stands near the places more often than its frequency lets expect.
///
/// Counted in a window of words that stays in the sentence ("surface
/// cooccurrence", Evert 2008, *Corpora and collocations*, section 4).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Collocate {
    /// As most often written there.
    pub text: String,
    /// Occurrences in the windows.
    pub count: u32,
    /// Of these, before the place.
    pub left: u32,
    /// Of these, after the place.
    pub right: u32,
    /// Occurrences in all that was searched.
    pub total: u32,
    /// Occurrences expected in the windows if it stood anywhere.
    pub expected: f64,
    /// Log-likelihood ratio G² (Dunning 1993).
    pub log_likelihood: f64,
    /// logDice (Rychlý 2008): 14 where the two always stand together, 1 less for
    /// half as often; it does not grow with the size of the texts.
    pub log_dice: f64,
}

/// What collocates were counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Window {
    /// Words on each side, inside the sentence.
    pub span: u32,
    /// Words in all windows, each counted once.
    pub words: u32,
    /// Words that were searched, those found left out.
    pub searched: u32,
}

/// Why a query cannot be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct QueryProblem {
    /// What is wrong with it.
    pub code: QueryProblemCode,
    /// The characters of the query that are wrong, counted from 0; for a regular expression only.
    pub place: Option<Span>,
    /// These characters, or what belongs to the code.
    pub detail: Option<String>,
}

/// What can be wrong with a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QueryProblemCode {
    /// Nothing to look for.
    Empty,
    /// More words, or more characters, than can be looked for.
    TooLong,
    /// A regular expression that would need too much memory.
    TooLarge,
    /// `(` without `)`.
    GroupNotClosed,
    /// `)` without `(`.
    GroupNotOpened,
    /// `[` without `]`.
    ClassNotClosed,
    /// Something inside `[…]` that cannot stand there.
    ClassInvalid,
    /// `*`, `+`, `?` or `{n}` with nothing before it.
    NothingToRepeat,
    /// `{n,m}` that is not closed, has no number, or counts backwards.
    RepetitionInvalid,
    /// `\` before something it has no meaning for, or at the end.
    EscapeInvalid,
    /// `(?…)` that is not understood.
    GroupInvalid,
    /// `(?=…)`, `(?<=…)` and the like: no search in linear time has them.
    LookAround,
    /// `\1`: no search in linear time has it.
    BackReference,
    /// `\p{…}` of a class that is not known here.
    UnknownClass,
    /// Anything else.
    Invalid,
}

/// The sequences of words that come back.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct NGrams {
    /// Version of the report's shape.
    pub schema: u32,
    /// Name and version of the program.
    pub engine: String,
    /// Sequences that qualify, those not given included.
    pub count: u32,
    /// The most frequent first, at most as many as were asked for.
    pub ngrams: Vec<NGram>,
    /// The inputs that could not be read, and why.
    pub failures: Vec<Failure>,
}

/// A sequence of two to five words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct NGram {
    /// As most often written.
    pub text: String,
    /// How many words it has.
    pub words: u32,
    /// Occurrences in all articles.
    pub count: u32,
    /// Occurrences in each article that has any, in the articles' order.
    pub by_article: Vec<EntityCount>,
}
