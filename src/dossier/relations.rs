//! What stands between the articles of a dossier, in the report's form.

use super::offsets;
use crate::compare::{self, Aliases, CommonText, Comparison, Ties, Voices};
use crate::document::Document;
use crate::report::common::{Family, Shared};
use crate::report::coverage::Coverage;
use crate::report::sources::SourceLine;
use crate::report::statement::{SpeakerRow, Statement};
use crate::report::table::{FigureRow, TimelineDate};
use crate::report::wording::Wording;
use crate::report::{Layer, Settings};

/// The relations that were asked for, spans in the unit of the settings but for
/// `shared`, which the articles take along and convert.
#[derive(Debug, Default)]
pub struct Relations {
    /// Passages of two articles or more.
    pub families: Option<Vec<Family>>,
    /// For each article what others have too, in UTF-8 bytes.
    pub shared: Vec<Vec<Shared>>,
    /// What was not found in each article.
    pub coverage: Option<Coverage>,
    /// What each article calls the persons, countries and events.
    pub wording: Option<Vec<Wording>>,
    /// The things that several articles count.
    pub figures: Option<Vec<FigureRow>>,
    /// What the articles date.
    pub timeline: Option<Vec<TimelineDate>>,
    /// What two articles or more give as said in the same words.
    pub statements: Option<Vec<Statement>>,
    /// What each speaker is given as saying in each article.
    pub speakers: Option<Vec<SpeakerRow>>,
    /// Whom and what each article draws on.
    pub sources: Option<Vec<SourceLine>>,
}

impl Relations {
    /// Everything that `settings` ask for. `ties` tells whom nouns call, `voices`
    /// who speaks in each quote; both may be empty where no layer asks for them.
    pub fn new(
        comparison: &Comparison,
        documents: &[&Document],
        aliases: &Aliases,
        (ties, voices): (&Ties, &Voices),
        settings: &Settings,
    ) -> Self {
        let has = |layer| settings.layers.contains(&layer);
        let common = has(Layer::Passages).then(|| comparison.common_text());
        let mut relations = Self::default();
        if let Some(CommonText {
            families, shared, ..
        }) = common
        {
            (relations.families, relations.shared) = (Some(families), shared);
        }
        if has(Layer::Coverage) {
            relations.coverage = comparison.coverage(aliases, settings.least_others);
        }
        relations.wording = has(Layer::Wording).then(|| compare::wording(documents, aliases, ties));
        relations.statements = (has(Layer::Quotes) && documents.len() > 1)
            .then(|| comparison.aligned_statements(aliases, voices));
        relations.speakers =
            has(Layer::Quotes).then(|| compare::speakers(documents, aliases, voices));
        relations.sources =
            has(Layer::Sources).then(|| compare::sources(documents, aliases, voices));
        offsets::convert(&mut relations.statements, documents, settings.offsets);
        offsets::convert(&mut relations.sources, documents, settings.offsets);
        offsets::convert(&mut relations.wording, documents, settings.offsets);
        if has(Layer::Figures) && documents.len() > 1 {
            relations.figures = Some(comparison.aligned_figures());
        }
        if has(Layer::Dates) {
            relations.timeline = Some(compare::timeline(documents));
        }
        offsets::convert(&mut relations.families, documents, settings.offsets);
        offsets::convert(&mut relations.coverage, documents, settings.offsets);
        relations
    }
}
