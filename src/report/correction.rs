//! The reader's corrections, and what became of each.
//!
//! A correction is data: it is kept with the dossier, applied anew to every
//! report, in the order of the list, and undone by taking it out of the list.
//! It is anchored in the texts, by a written form or by a quoted place, never by
//! an identifier of one report; so it also holds for articles that are added
//! later, and for a text that is read anew. `docs/corrections.md` tells how to
//! write one.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::EntityKind;
use super::speech::{Certainty, QuoteKind};

/// One correction.
///
/// Where a written form is asked for, any typography of its spaces, hyphens and
/// apostrophes meets it; capitals and accents do not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(tag = "action", rename_all = "kebab-case")]
pub enum Correction {
    /// These words are a name wherever they stand as whole words outside
    /// boilerplate, unless inside a longer name.
    Mark {
        /// The words.
        text: String,
        /// What they name.
        kind: EntityKind,
    },
    /// This one place is a name. It takes the place of mentions that it touches.
    MarkHere {
        /// The place.
        place: Place,
        /// What it names.
        kind: EntityKind,
    },
    /// What is written so, as a whole, is no name anywhere.
    Unmark {
        /// The written form.
        text: String,
    },
    /// This one mention is no name.
    UnmarkHere {
        /// The mention.
        place: Place,
    },
    /// The entity is of another kind. It joins the entity of that kind and name, where there is one.
    Retype {
        /// The entity.
        entity: EntityAnchor,
        /// What it is.
        kind: EntityKind,
    },
    /// The entity is shown under this name.
    Rename {
        /// The entity.
        entity: EntityAnchor,
        /// Its name for the reader.
        name: String,
    },
    /// The entities are one; its kind, and its name if the reader gave one, are those of the first.
    Merge {
        /// Two or more.
        entities: Vec<EntityAnchor>,
    },
    /// All mentions of the entity that are written so are another entity.
    Split {
        /// The entity.
        entity: EntityAnchor,
        /// The written form that leaves it.
        text: String,
    },
    /// These mentions together are another entity. To give them to one that is there, merge then.
    SplitHere {
        /// The mentions.
        places: Vec<Place>,
    },
    /// These words are a quote of this kind. It takes the place of quotes that it
    /// touches; the first one's speaker stays.
    QuoteHere {
        /// The words, without the marks around them.
        place: Place,
        /// How they are reported.
        kind: QuoteKind,
    },
    /// This quote is none.
    NoQuoteHere {
        /// The quote.
        place: Place,
    },
    /// This quote is said by who is named there; without a speaker, the text does not say by whom.
    SpeakerHere {
        /// The quote.
        place: Place,
        /// The words that name the speaker, in the quote's own article.
        #[serde(default)]
        speaker: Option<Place>,
    },
    /// The sentence with these words is given so; without a certainty, it states nothing.
    CertaintyHere {
        /// Words of one sentence.
        place: Place,
        /// How surely.
        #[serde(default)]
        certainty: Option<Certainty>,
    },
    /// These words are a figure of this value. It takes the place of figures that it touches.
    FigureHere {
        /// Number and noun.
        place: Place,
        /// Its value.
        value: f64,
    },
    /// This figure is none.
    NoFigureHere {
        /// The figure.
        place: Place,
    },
    /// These quotes are one statement, with all those that each is one with already.
    SameStatement {
        /// Two quotes or more.
        places: Vec<Place>,
    },
    /// These quotes are not the statement that they were taken for; together they are another.
    OtherStatement {
        /// The quotes.
        places: Vec<Place>,
    },
    /// These figures count one thing, with all those that count the same as one of them.
    SameFigure {
        /// Two figures or more.
        places: Vec<Place>,
    },
    /// These figures do not count what they were taken to count; together they count another thing.
    OtherFigure {
        /// The figures.
        places: Vec<Place>,
    },
    /// Anything else: kept as it is, and reported as not understood.
    #[serde(untagged)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    Unknown(Value),
}

/// How a correction cites an entity; every entity of a report comes with its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct EntityAnchor {
    /// One of its written forms. It cites every entity of that full name; if there
    /// is none, every entity that is written so somewhere.
    pub text: String,
    /// What it is; an entity of another kind is cited only where none of this kind is.
    pub kind: EntityKind,
    /// One of its mentions, where the written form alone cites other entities too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// A place in an article, as it is quoted (the *TextQuoteSelector* and
/// *TextPositionSelector* of the W3C Web Annotation Data Model).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Place {
    /// Identifier of the article. Where the place is not found there, the one other
    /// article that has it with all its surroundings is taken.
    pub article: String,
    /// The words, exactly as they stand.
    pub text: String,
    /// Where they stood, in UTF-16 code units whatever the offsets of the report.
    pub start: u32,
    /// What stood before them, some 30 characters.
    #[serde(default)]
    pub before: String,
    /// What stood after them, some 30 characters.
    #[serde(default)]
    pub after: String,
}

/// What became of a correction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct CorrectionOutcome {
    /// Mentions that it made, removed or moved, or that the entity it names has; 1
    /// for a quote, a sentence or a figure that it changed; the quotes or figures
    /// that it puts together or apart.
    pub mentions: u32,
    /// Why it did nothing, or not all that it says.
    pub problem: Option<CorrectionProblem>,
}

/// Why a correction did nothing, or not all that it says. It stays in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionProblem {
    /// Its article is not in the dossier.
    NoArticle,
    /// The words do not stand there any more, or nowhere outside boilerplate.
    NoPlace,
    /// No mention stands there, or none is written so.
    NoMention,
    /// No quote, sentence or figure stands there.
    NoFinding,
    /// No entity is written so.
    NoEntity,
    /// It is so already.
    NoChange,
    /// It has no words, or they reach from one block into another or into boilerplate.
    NotAName,
    /// It is of no known form, or cites too few places.
    NotUnderstood,
}

impl CorrectionOutcome {
    /// Keeps the first problem.
    pub fn fail(&mut self, problem: CorrectionProblem) {
        self.problem.get_or_insert(problem);
    }
}
