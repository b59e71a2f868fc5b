//! The public result: what the faces see, and nothing else.
//!
//! In: the analysed articles and their relations. Out: serde types whose JSON
//! Schema is `docs/report.schema.json`. Every [`Span`] is `[start, end)` in the
//! unit named by [`Settings::offsets`]; inside the core it is UTF-8 bytes, and
//! `text::offset` converts a whole report once.

mod article;
mod block;
pub mod common;
pub mod correction;
pub mod coverage;
mod entity;
pub mod figure;
mod keyword;
mod notice;
pub mod search;
mod settings;
mod similarity;
pub mod sources;
pub mod speech;
pub mod statement;
pub mod summary;
pub mod table;
mod token;
pub mod wording;

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

pub use article::{
    Article, Counts, Format, Language, LanguageCode, Readability, ReadabilityFormula, Source,
};
pub use block::{Block, BlockKind, BoilerplateRule};
use common::Family;
use correction::CorrectionOutcome;
use coverage::Coverage;
pub use entity::{Alias, Entity, EntityCount, EntityKind, Mention, Reason, Related};
pub use keyword::{DistinctiveTerm, Keyword};
pub use notice::{Failure, FailureCode, Notice, NoticeCode};
pub use settings::{LanguageChoice, Layer, Measure, Offsets, Order, Settings, Without};
pub use similarity::{Cell, Contribution, Pair, Passage, PassageKind, Similarity};
use sources::SourceLine;
use statement::{SpeakerRow, Statement};
use summary::Fact;
use table::{FigureRow, TimelineDate};
pub use token::{PartOfSpeech, Sentence, Token, TokenKind};
use wording::Wording;

/// Version of the report's shape; raised when a field changes its meaning.
pub const SCHEMA: u32 = 1;

/// A half-open range `[start, end)` over an article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Span {
    /// First position covered.
    pub start: u32,
    /// First position no longer covered.
    pub end: u32,
}

impl Span {
    /// The part of `text` that it covers, counted in UTF-8 bytes.
    ///
    /// # Panics
    ///
    /// When it lies outside `text` or cuts a character.
    pub fn slice(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

/// Everything Recoupe says about a set of articles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Report {
    /// Version of this shape.
    pub schema: u32,
    /// Name and version of the program.
    pub engine: String,
    /// The settings the report was made with.
    pub settings: Settings,
    /// The articles that could be read, in the order they were given.
    pub articles: Vec<Article>,
    /// The inputs that could not be read, and why.
    pub failures: Vec<Failure>,
    /// One entry for each person, place or organisation, over all articles,
    /// most mentioned first.
    pub entities: Vec<Entity>,
    /// What became of each of the settings' corrections, in their order.
    pub corrections: Vec<CorrectionOutcome>,
    /// Every pair of articles, scored; absent for fewer than two articles or
    /// when its layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similarity: Option<Similarity>,
    /// Every pair of articles in full, when the layer `pairs` is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairs: Option<Vec<Pair>>,
    /// The passages that two articles or more have, the longest first; absent
    /// when the layer `passages` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub families: Option<Vec<Family>>,
    /// What was not found in each article of what the others carry; absent for
    /// fewer than two articles or when its layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// What each article calls the persons, countries and events; absent when its
    /// layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<Vec<Wording>>,
    /// The things that two articles or more count, those they disagree on first;
    /// absent for fewer than two articles or when the layer `figures` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<Vec<FigureRow>>,
    /// What the articles date, earliest first; absent when the layer `dates` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline: Option<Vec<TimelineDate>>,
    /// What two articles or more give as said in the same words; absent for fewer
    /// than two articles or when the layer `quotes` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statements: Option<Vec<Statement>>,
    /// What each named speaker is given as saying in each article, most quoted
    /// first; absent when the layer `quotes` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speakers: Option<Vec<SpeakerRow>>,
    /// Whom and what each article draws on, in the articles' order; absent when
    /// its layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<SourceLine>>,
    /// What can be counted in the layers that were asked for.
    pub summary: Vec<Fact>,
}
