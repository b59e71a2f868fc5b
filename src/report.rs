//! The public result: what the faces see, and nothing else.
//!
//! In: the analysed articles and their relations. Out: serde types whose JSON
//! Schema is `docs/report.schema.json`. Every [`Span`] is `[start, end)` in the
//! unit named by [`Settings::offsets`]; inside the core it is UTF-8 bytes, and
//! `text::offset` converts a whole report once.

pub mod common;
pub mod correction;
pub mod coverage;
pub mod figure;
pub mod search;
pub mod sources;
pub mod speech;
pub mod statement;
pub mod summary;
pub mod table;
pub mod wording;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use common::{Credit, Family, Shared};
use correction::{Correction, CorrectionOutcome, EntityAnchor};
use coverage::Coverage;
use figure::{Date, Figure};
use sources::SourceLine;
use speech::{Certainty, HeadlineFlag, Quote};
use statement::{SpeakerRow, Statement};
use summary::Fact;
use table::{FigureRow, TimelineDate};
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

/// What the reader chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(default)]
pub struct Settings {
    /// The language to read in, or `auto` to detect it article by article.
    pub language: LanguageChoice,
    /// What similarity is measured on.
    pub measure: Measure,
    /// How the matrix is ordered.
    pub order: Order,
    /// What is left out of similarity and of common text, besides boilerplate.
    pub without: Without,
    /// How many of the other articles must carry something for it to be told as
    /// not found in an article; at least 1, and never more than there are.
    pub least_others: u32,
    /// The unit of every span.
    pub offsets: Offsets,
    /// The layers to report; the others come back empty.
    pub layers: Vec<Layer>,
    /// The reader's corrections of the names, applied in this order.
    pub corrections: Vec<Correction>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: LanguageChoice::Auto,
            measure: Measure::Words,
            order: Order::Likeness,
            without: Without::default(),
            least_others: 2,
            offsets: Offsets::Utf16,
            layers: vec![
                Layer::Sentences,
                Layer::Blocks,
                Layer::Keywords,
                Layer::Entities,
                Layer::Quotes,
                Layer::Certainty,
                Layer::Figures,
                Layer::Dates,
                Layer::Similarity,
                Layer::Passages,
                Layer::Coverage,
                Layer::Wording,
                Layer::Sources,
            ],
            corrections: Vec::new(),
        }
    }
}

/// A language to read in, or detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LanguageChoice {
    /// Detect it, article by article.
    Auto,
    /// French.
    Fr,
    /// English.
    En,
}

/// What similarity is measured on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// Cosine of TF-IDF vectors over stems.
    Words,
    /// Cosine of TF-IDF vectors over entities.
    Names,
    /// Cosine of TF-IDF vectors over statements, which are quotes of the same words.
    Quotes,
    /// Cosine of TF-IDF vectors over figures with what they count.
    Figures,
    /// Share of an article's words that stand in passages shared with the other.
    Passages,
}

/// How the matrix is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// As the articles were given.
    Entered,
    /// By title, A to Z.
    Alphabetical,
    /// Like beside like: average linkage, optimal leaf order.
    Likeness,
}

/// What is left out of similarity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(default)]
pub struct Without {
    /// Words between quotation marks do not count.
    pub quotes: bool,
    /// Names of persons, places and organisations do not count.
    pub names: bool,
    /// Titles do not count.
    pub titles: bool,
    /// Agency credits do not count.
    pub credits: bool,
}

/// The unit of every span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
    /// Bytes of UTF-8.
    Utf8,
    /// Unicode scalar values.
    Char,
}

/// A part of the report that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    /// `articles[].tokens`
    Tokens,
    /// `articles[].sentences`
    Sentences,
    /// `articles[].blocks`
    Blocks,
    /// `articles[].keywords` and `articles[].distinctive`
    Keywords,
    /// `articles[].mentions` and `entities`
    Entities,
    /// `articles[].quotes`, `statements` and `speakers`
    Quotes,
    /// `articles[].sentences[].certainty` and `articles[].headline`
    Certainty,
    /// `articles[].figures`, and `figures`
    Figures,
    /// `articles[].dates`, and `timeline`
    Dates,
    /// `similarity`
    Similarity,
    /// `families`, `articles[].shared` and `articles[].credits`
    Passages,
    /// `coverage`
    Coverage,
    /// `wording`
    Wording,
    /// `sources`
    Sources,
    /// `pairs`: shared passages and reasons of every pair, which grow with the
    /// square of the number of articles
    Pairs,
}

/// One article, read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Article {
    /// Identifier the caller gave; unique in a report.
    pub id: String,
    /// Given by the reader, else found in the text, else the input's name.
    pub title: String,
    /// The publication, where known.
    pub outlet: Option<String>,
    /// Date of publication, ISO 8601, where known.
    pub published: Option<String>,
    /// Where the text came from and how it was read.
    pub source: Source,
    /// What language it is in.
    pub language: Language,
    /// The text exactly as it came in; every span slices it.
    pub text: String,
    /// The text cut in blocks, in order; only white space stands between them.
    pub blocks: Vec<Block>,
    /// Sentences; they cover every token.
    pub sentences: Vec<Sentence>,
    /// Tokens, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<Token>>,
    /// What the article is about, best first.
    pub keywords: Vec<Keyword>,
    /// The terms that set it apart from the other articles, strongest first.
    pub distinctive: Vec<DistinctiveTerm>,
    /// Named mentions, in order of appearance.
    pub mentions: Vec<Mention>,
    /// What it gives as said, in order of appearance.
    pub quotes: Vec<Quote>,
    /// The title, where it asserts what the text gives less surely; absent where
    /// it does not, or the layer `certainty` is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<HeadlineFlag>,
    /// Numbers with what they count, in order of appearance.
    pub figures: Vec<Figure>,
    /// Calendar expressions, in order of appearance.
    pub dates: Vec<Date>,
    /// What other articles have too, in order.
    pub shared: Vec<Shared>,
    /// Where it credits news agencies, in order.
    pub credits: Vec<Credit>,
    /// Sizes.
    pub counts: Counts,
    /// How long its sentences and words are; `None` where its language has no formula.
    pub readability: Option<Readability>,
    /// What the reader should know about how it was read.
    pub notices: Vec<Notice>,
}

/// Where a text came from and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Source {
    /// File name or label of the input.
    pub name: String,
    /// Kind of input.
    pub format: Format,
    /// Character encoding the bytes were read in.
    pub encoding: String,
    /// What took the article out of an HTML page (name and version); `None` for plain text.
    pub extractor: Option<String>,
}

/// Kind of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text, perhaps with web boilerplate left in.
    Text,
    /// Text taken out of an HTML page.
    Html,
}

/// Language of an article and what speaks for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Language {
    /// `fr`, `en` or `other`.
    pub code: LanguageCode,
    /// True when the reader chose it.
    pub chosen: bool,
    /// Share of words that are French function words, 0 to 1.
    pub fr: f64,
    /// Share of words that are English function words, 0 to 1.
    pub en: f64,
}

/// A language Recoupe can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum LanguageCode {
    /// French.
    Fr,
    /// English.
    En,
    /// Anything else: only the language-neutral part was run.
    Other,
}

/// A block of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// For boilerplate, the rule that marked it; also present on a block the
    /// reader restored, so that the mark can be put back.
    pub rule: Option<BoilerplateRule>,
    /// True when the reader made this boilerplate part of the article again.
    pub restored: bool,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// The article's title.
    Title,
    /// The paragraph under the title that sums the article up.
    Standfirst,
    /// A heading inside the article.
    Heading,
    /// The article's text.
    Body,
    /// Part of the page, not of the article.
    Boilerplate,
}

/// Why a block is taken for boilerplate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BoilerplateRule {
    /// « Accueil / Monde / … »
    Breadcrumb,
    /// Navigation, sections of the site, account links.
    Menu,
    /// Temperature, town and date at the head of a page; a lone date line.
    DateAndWeather,
    /// « Date: », « Publié le … »: a label of the page's data with nothing of the article.
    Metadata,
    /// Share buttons and social networks.
    Share,
    /// Links to other articles, with their teasers.
    Teaser,
    /// Comment form.
    CommentForm,
    /// About the author, author's account name.
    AuthorBox,
    /// Name of the site alone.
    SiteName,
    /// « Titre : », « Introduction : »: a template's label on a line of its own.
    TemplateLabel,
    /// Subscription, newsletter, paywall.
    Subscription,
    /// Cookies, copyright, legal lines.
    Legal,
    /// Advertisement marker.
    Advertisement,
    /// Caption or credit of a picture.
    PhotoCredit,
    /// The same words again as the title.
    RepeatedTitle,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// How surely its main statement is given; absent for headings, datelines,
    /// boilerplate, in a language without a pack, or when the layer is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The words that tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger: Option<Span>,
    /// Why it was taken to be given so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Reason>,
    /// Index, in the settings' list, of the reader's correction that made it so;
    /// absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// Its part of speech; absent in a language without a tagger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of_speech: Option<PartOfSpeech>,
    /// Dictionary form of a word or number, the word in lower case in a language
    /// without a lemmatiser; absent for other tokens. A contraction has the lemma
    /// of its first word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lemma: Option<String>,
}

/// A part of speech of Universal Dependencies
/// (<https://universaldependencies.org/u/pos/>). A contraction has that of its
/// first word (« du »: `ADP`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub enum PartOfSpeech {
    /// « grande »
    #[serde(rename = "ADJ")]
    Adjective,
    /// « de », « avec »
    #[serde(rename = "ADP")]
    Adposition,
    /// « hier », « pas »
    #[serde(rename = "ADV")]
    Adverb,
    /// « a » in « a dit », « est » in « est grand »
    #[serde(rename = "AUX")]
    Auxiliary,
    /// « et », « mais »
    #[serde(rename = "CCONJ")]
    CoordinatingConjunction,
    /// « la », « cette »
    #[serde(rename = "DET")]
    Determiner,
    /// « ah »
    #[serde(rename = "INTJ")]
    Interjection,
    /// « usine »
    #[serde(rename = "NOUN")]
    Noun,
    /// « deux », « 12 »
    #[serde(rename = "NUM")]
    Numeral,
    /// “not”, “’s”, “to” before a verb
    #[serde(rename = "PART")]
    Particle,
    /// « elle », « qui »
    #[serde(rename = "PRON")]
    Pronoun,
    /// « Moscou »
    #[serde(rename = "PROPN")]
    ProperNoun,
    /// « , »
    #[serde(rename = "PUNCT")]
    Punctuation,
    /// « que » in « dit que », « si »
    #[serde(rename = "SCONJ")]
    SubordinatingConjunction,
    /// « % », « € »
    #[serde(rename = "SYM")]
    Symbol,
    /// « déclare »
    #[serde(rename = "VERB")]
    Verb,
    /// What has none of these: foreign words, debris.
    #[serde(rename = "X")]
    Other,
}

impl PartOfSpeech {
    /// All of them, by their names in Universal Dependencies.
    pub const ALL: [(&'static str, Self); 17] = [
        ("ADJ", Self::Adjective),
        ("ADP", Self::Adposition),
        ("ADV", Self::Adverb),
        ("AUX", Self::Auxiliary),
        ("CCONJ", Self::CoordinatingConjunction),
        ("DET", Self::Determiner),
        ("INTJ", Self::Interjection),
        ("NOUN", Self::Noun),
        ("NUM", Self::Numeral),
        ("PART", Self::Particle),
        ("PRON", Self::Pronoun),
        ("PROPN", Self::ProperNoun),
        ("PUNCT", Self::Punctuation),
        ("SCONJ", Self::SubordinatingConjunction),
        ("SYM", Self::Symbol),
        ("VERB", Self::Verb),
        ("X", Self::Other),
    ];

    /// The one that Universal Dependencies call `name`, e.g. `NOUN`.
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|&(_, part)| part)
    }

    /// Its name in Universal Dependencies.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TokenKind {
    /// A word.
    Word,
    /// A number in digits.
    Number,
    /// A punctuation mark.
    Punctuation,
    /// Any other sign.
    Symbol,
    /// A web or mail address.
    Url,
    /// `@name` or `#topic`.
    Handle,
    /// An emoji, whole.
    Emoji,
}

/// A keyword and its numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Keyword {
    /// As most often written in the article.
    pub text: String,
    /// A product of powers of the numbers below, as
    /// `recoupe::annotate::keyphrase::score` says; only its order means something.
    pub score: f64,
    /// How often it occurs.
    pub count: u32,
    /// How many words it has.
    pub words: u32,
    /// In how many sentences it occurs.
    pub sentences: u32,
    /// Where it first occurs: 0 the first word, 1 the end.
    pub first: f64,
    /// Words before its first occurrence.
    pub before: u32,
    /// True when it stands in the title or standfirst.
    pub in_title: bool,
    /// True when it is written with a capital inside a sentence.
    pub capital: bool,
    /// True when it stands nowhere outside a longer phrase.
    pub within: bool,
    /// How rare its commonest word is: words of general text for each one of
    /// that word, as a natural logarithm; 9 where nothing is known of the language.
    pub rarity: f64,
    /// Where it occurs.
    pub spans: Vec<Span>,
}

/// A term that sets one article apart from the others of the dossier.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct DistinctiveTerm {
    /// As most often written in the article.
    pub text: String,
    /// Log-likelihood ratio G² (Dunning 1993; Rayson & Garside 2000).
    pub log_likelihood: f64,
    /// Occurrences here.
    pub count: u32,
    /// Occurrences in the other articles together.
    pub count_elsewhere: u32,
    /// Occurrences expected here if it were spread evenly.
    pub expected: f64,
    /// Where it occurs.
    pub spans: Vec<Span>,
}

/// A named mention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// Identifier of its [`Entity`].
    pub entity: String,
    /// What it names.
    pub kind: EntityKind,
    /// Why it was taken for a name of this kind.
    pub why: Reason,
    /// Index, in the settings' list, of the reader's correction that made it a
    /// mention; absent where the program found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u32>,
}

/// Why a mention was taken for a name, or an alias merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Reason {
    /// The rule, in kebab case; the faces put it in words.
    pub rule: Cow<'static, str>,
    /// The words of the text, or the list, that set the rule off.
    pub trigger: Option<String>,
}

impl Reason {
    /// The rule of what the reader said.
    pub const READER: &str = "reader";
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
}

/// One person, place or organisation over all articles.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Entity {
    /// Identifier inside the report.
    pub id: String,
    /// Its fullest common name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Every way it is written, with why it was merged; most frequent first.
    pub aliases: Vec<Alias>,
    /// Mentions in each article that has any, in the articles' order.
    pub by_article: Vec<EntityCount>,
    /// How unevenly the articles name it: the log-likelihood ratio G² (Dunning
    /// 1993) of the counts against the articles' lengths in words; 0 when each
    /// article has its share.
    pub log_likelihood: f64,
    /// Entities that are often spoken of as one, yet are not it (a capital and its country).
    pub related: Vec<Related>,
    /// How a correction cites it.
    pub anchor: EntityAnchor,
    /// The corrections that made it what it is: their indices in the settings' list, rising.
    pub corrections: Vec<u32>,
}

/// One way an entity is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Alias {
    /// As written.
    pub text: String,
    /// How often, over all articles.
    pub count: u32,
    /// Why it is the same entity.
    pub why: Reason,
}

/// How often an entity is named in an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct EntityCount {
    /// Identifier of the article.
    pub article: String,
    /// Number of mentions.
    pub count: u32,
}

/// An entity that stands for another in the press, without being it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Related {
    /// Identifier of the other entity.
    pub entity: String,
    /// Why they are related, e.g. `capital-of`.
    pub why: String,
}

/// Every pair of articles, scored.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Similarity {
    /// What was measured.
    pub measure: Measure,
    /// The articles' identifiers in the order of the matrix.
    pub order: Vec<String>,
    /// One cell for each pair. For `passages` the measure has a direction, and
    /// both `(a, b)` and `(b, a)` are present; otherwise `a` is given before `b`.
    pub cells: Vec<Cell>,
}

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Cell {
    /// Identifier of the row's article.
    pub a: String,
    /// Identifier of the column's article.
    pub b: String,
    /// 0 (nothing in common) to 1 (the same). For `passages`: the share of `a`'s words found in `b`.
    pub score: f64,
}

/// Two articles held against each other; made on demand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Pair {
    /// Identifier of the first article.
    pub a: String,
    /// Identifier of the second article.
    pub b: String,
    /// What was measured.
    pub measure: Measure,
    /// As in the matrix, `a` to `b`.
    pub score: f64,
    /// `b` to `a`; differs from `score` for `passages` only.
    pub score_back: f64,
    /// Contributions that sum to `score` (to 1e-9), largest first; none for
    /// `passages`, where the `words_a` of the passages sum to that share of `a`'s words.
    pub terms: Vec<Contribution>,
    /// Passages that both articles have, in `a`'s order.
    pub passages: Vec<Passage>,
    /// Share of `a`'s words that stand in `passages`, 0 to 1.
    pub shared_a: f64,
    /// Share of `b`'s words that stand in `passages`, 0 to 1.
    pub shared_b: f64,
    /// Identifiers of the entities that both name.
    pub entities_both: Vec<String>,
    /// Identifiers of the entities that only `a` names.
    pub only_a: Vec<String>,
    /// Identifiers of the entities that only `b` names.
    pub only_b: Vec<String>,
}

/// What one term adds to a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Contribution {
    /// As most often written.
    pub text: String,
    /// What it adds to the score.
    pub weight: f64,
    /// Occurrences in `a`.
    pub count_a: u32,
    /// Occurrences in `b`.
    pub count_b: u32,
    /// Number of articles of the dossier that have it.
    pub articles: u32,
    /// Occurrences in `a`.
    pub spans_a: Vec<Span>,
    /// Occurrences in `b`.
    pub spans_b: Vec<Span>,
}

/// A passage that two articles share.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Passage {
    /// Where it stands in `a`.
    pub a: Span,
    /// Where it stands in `b`.
    pub b: Span,
    /// Same word for word, or with small edits.
    pub kind: PassageKind,
    /// Words of `a`'s side.
    pub words_a: u32,
    /// Words of `b`'s side.
    pub words_b: u32,
    /// Words that stand on both sides.
    pub words_same: u32,
    /// Words of `a`'s side that `b` does not have.
    pub edits_a: Vec<Span>,
    /// Words of `b`'s side that `a` does not have.
    pub edits_b: Vec<Span>,
}

/// How close the two sides of a passage are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PassageKind {
    /// Word for word, but for case and punctuation.
    Verbatim,
    /// With words replaced, added or left out.
    Edited,
}

/// Sizes of an article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Counts {
    /// Unicode scalar values in the whole text.
    pub characters: u32,
    /// Words and numbers of the article, without boilerplate.
    pub words: u32,
    /// Sentences, without boilerplate.
    pub sentences: u32,
    /// Words and numbers in boilerplate.
    pub boilerplate_words: u32,
}

/// How long the sentences and words of an article are. It is no grade: it knows
/// nothing of what the text says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Readability {
    /// The formula of the article's language.
    pub formula: ReadabilityFormula,
    /// Its value, mostly from 0 (long sentences of long words) to 100 (short ones);
    /// `None` for fewer than `least_words` words.
    pub score: Option<f64>,
    /// Below this number of words the formula says nothing.
    pub least_words: u32,
    /// Words of the standfirst and body, as they stand between spaces, without figures.
    pub words: u32,
    /// Sentences that these words stand in.
    pub sentences: u32,
    /// Syllables of these words, by the rules of the language.
    pub syllables: u32,
    /// `words / sentences`.
    pub words_per_sentence: f64,
    /// `syllables / words`.
    pub syllables_per_word: f64,
}

/// A readability formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReadabilityFormula {
    /// Kandel & Moles 1958, for French:
    /// `207 − 1.015 · words per sentence − 0.736 · syllables per 100 words`.
    KandelMoles,
    /// Flesch 1948, for English:
    /// `206.835 − 1.015 · words per sentence − 84.6 · syllables per word`.
    Flesch,
}

/// What the reader should know about how an article was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Notice {
    /// What happened.
    pub code: NoticeCode,
    /// A name or number that belongs to it.
    pub detail: Option<String>,
}

/// What happened while an article was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// The bytes were not UTF-8 and were read as Windows-1252.
    ReadAsWindows1252,
    /// The bytes were UTF-16 and were read as such.
    ReadAsUtf16,
    /// Lone surrogates or other impossible characters were replaced; detail: how many.
    ReplacedCharacters,
    /// Neither French nor English: only the language-neutral part was run.
    UnknownLanguage,
    /// The same text as another article; detail: its identifier.
    SameTextAs,
    /// Too few words for its numbers to mean much; detail: how many.
    VeryShort,
    /// Very long; detail: number of characters.
    VeryLong,
    /// Every block was taken for boilerplate; the page shows them all.
    OnlyBoilerplate,
}

/// An input that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Failure {
    /// Identifier the caller gave.
    pub id: String,
    /// File name or label of the input.
    pub name: String,
    /// What went wrong.
    pub code: FailureCode,
    /// A name or number that belongs to it.
    pub detail: Option<String>,
}

/// What can be wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FailureCode {
    /// No characters at all.
    Empty,
    /// Nothing but white space.
    Blank,
    /// Not text: detail names the kind of file where it is known, else the byte offset.
    Binary,
    /// Neither UTF-8 nor Windows-1252; detail: the byte offset.
    InvalidEncoding,
    /// Longer than can be read; detail: number of bytes.
    TooLong,
    /// The file could not be opened; detail: the system's words. Command line only.
    Unreadable,
    /// An HTML page in which no article was found.
    NoArticle,
}
