//! One article on its way through the stages: every per-article finding, as
//! UTF-8 byte spans over the text exactly as it came in.

use std::rc::Rc;

use crate::analyse::Depth;
use crate::annotate::certainty::Stance;
use crate::annotate::entity::NamedMention;
use crate::annotate::entity::tagger::vectors::OfForm;
use crate::lang::dates::DateWord;
use crate::lang::numbers::NumberWord;
use crate::lang::roles::Roles;
use crate::report::common::Credit;
use crate::report::figure::{Date, Figure};
use crate::report::speech::{HeadlineFlag, Quote};
use crate::report::{
    Block, BlockKind, Counts, Keyword, Language, Notice, PartOfSpeech, Readability, Sentence,
    Source, Span, TokenKind,
};
use crate::tag::kept::Kept;
use crate::tag::lemma::mark::Readings;
use crate::tag::opening::Written;
use crate::tag::parts_of_speech;
use crate::text::case::Case;
use crate::text::hash::Hashes;

/// An article with all its per-article layers.
#[derive(Clone, Debug)]
pub struct Document {
    /// Identifier the caller gave.
    pub id: String,
    /// Title: given, found, or the input's name.
    pub title: String,
    /// The publication, where known.
    pub outlet: Option<String>,
    /// ISO date, where known.
    pub published: Option<String>,
    /// Where the text came from.
    pub source: Source,
    /// Detected or chosen.
    pub language: Language,
    /// Exactly as it came in.
    pub text: String,
    /// In order, not overlapping.
    pub blocks: Vec<Block>,
    /// In order, not overlapping; boilerplate included.
    pub tokens: Vec<Token>,
    /// The distinct word forms that [`Token::form`] points at.
    pub forms: Vec<Rc<Form>>,
    /// In order; they cover every token.
    pub sentences: Vec<Sentence>,
    /// How far it was read; what was not looked for is empty.
    pub depth: Depth,
    /// What the article is about.
    pub keywords: Vec<Keyword>,
    /// Named mentions in order, outside boilerplate.
    pub mentions: Vec<NamedMention>,
    /// What it gives as said, in order, outside boilerplate; speakers without their entity.
    pub quotes: Vec<Quote>,
    /// For each sentence how surely its main statement is given.
    pub stances: Vec<Option<Stance>>,
    /// The title, where it asserts what the text gives less surely.
    pub headline: Option<HeadlineFlag>,
    /// Numbers with what they count, in order, outside boilerplate.
    pub figures: Vec<Figure>,
    /// Calendar expressions, in order, outside boilerplate.
    pub dates: Vec<Date>,
    /// Where it credits news agencies, in order.
    pub credits: Vec<Credit>,
    /// Sizes.
    pub counts: Counts,
    /// How long its sentences and words are, where the language has a formula.
    pub readability: Option<Readability>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

/// A token inside the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// UTF-8 bytes.
    pub span: Span,
    /// Index in [`Document::forms`]; `Token::NO_FORM` for punctuation, symbols and emoji.
    pub form: u32,
    /// What its form can be around names and reported words; nothing where it has none.
    pub roles: Roles,
    /// Syllables of its form, by the rules of its language; 0 where there are none.
    pub syllables: u8,
    /// What it is.
    pub kind: TokenKind,
    /// How it is capitalised.
    pub case: Case,
    /// How it is told to be, where parts of speech are.
    pub written: Written,
    /// True in boilerplate: the token counts nowhere.
    pub boilerplate: bool,
    /// True between quotation marks.
    pub quoted: bool,
    /// True inside a named mention.
    pub named: bool,
    /// Its part of speech; `None` in a language without a tagger.
    pub part_of_speech: Option<PartOfSpeech>,
}

impl Document {
    /// Whether a span lies in one block that is no boilerplate.
    pub fn in_one_block(&self, span: Span) -> bool {
        self.blocks.iter().any(|block| {
            block.kind != BlockKind::Boilerplate
                && block.span.start <= span.start
                && span.end <= block.span.end
        })
    }
}

impl Form {
    /// Whether it carries no matter by itself.
    pub fn is_function_word(&self) -> bool {
        self.roles.has(Roles::GRAMMATICAL)
    }
}

impl Token {
    /// The form of a token that is no word and no number.
    pub const NO_FORM: u32 = u32::MAX;

    /// A word or number of the article proper: what frequencies, keywords and
    /// comparisons are made of.
    pub fn counts(&self) -> bool {
        // No branch: both are there at once.
        (self.form != Self::NO_FORM) & !self.boilerplate
    }
}

/// A distinct word form of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Lower case, typographic apostrophe made straight, soft hyphens and
    /// zero-width characters left out.
    pub text: String,
    /// Dictionary form, folded; the form itself before parts of speech are told,
    /// for numbers and in unknown languages.
    pub lemma: String,
    /// What meets what: the stem of the lemma, or the form itself for numbers and
    /// unknown languages.
    pub stem: String,
    /// What it can be around names.
    pub roles: Roles,
    /// Words of general text for each one of this stem, as a natural logarithm, in hundredths.
    pub rarity: u16,
    /// What features know it by.
    pub hashes: Hashes,
    /// What it is in a number.
    pub number: NumberWord,
    /// What it is in a date.
    pub date: DateWord,
    /// What it adds to the scores of parts of speech.
    pub vectors: Kept<parts_of_speech::OfForm>,
    /// What it adds to the scores of names.
    pub names: Kept<OfForm>,
    /// The forms with the lemmas that it has in the parts of speech it was met in.
    pub readings: Kept<Readings>,
}
