//! One article: where it comes from, its language, its counts and all that was found in it.

use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use schemars::JsonSchema;

use super::common::{Credit, Shared};
use super::figure::{Date, Figure};
use super::speech::{HeadlineFlag, Quote};
use super::{Block, DistinctiveTerm, Keyword, Mention, Notice, Sentence, Token};

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
