//! Several articles → how they stand to each other.
//!
//! In: the articles of a dossier with their per-article layers, and for each the
//! entities it names. Out: the matrix of any measure, in any order; one pair held
//! side by side, with the reasons for its score; the terms that set each article
//! apart. `alias` first says which names are one entity. `vocabulary` numbers the
//! words that count; `cosine` and `passage` measure, `order` arranges. `search`
//! answers a query over all articles, `ngram` counts the sequences that come back.
//! `figures` lines up what several articles count, `timeline` what they date;
//! `pairing` is what the reader says of what belongs together.

mod alias;
mod cosine;
mod coverage;
mod difference;
mod distinctive;
mod figures;
#[cfg(test)]
mod fixture;
mod leaf_order;
mod ngram;
mod order;
mod pairing;
mod passage;
mod scores;
mod search;
mod similarity;
mod source;
mod statement;
mod timeline;
mod vocabulary;
mod wording;

pub use alias::{Aliases, aliases};
pub use distinctive::distinctive;
pub use ngram::ngrams;
pub use pairing::Pairing;
pub use search::search;
pub use source::sources;
pub use statement::{Voices, speakers};
pub use timeline::timeline;
pub use wording::{Ties, wording};

use std::cell::OnceCell;

use crate::document::Document;
use crate::report::coverage::Coverage;
use crate::report::statement::Statement;
use crate::report::table::FigureRow;
use crate::report::{Cell, Measure, Order, Pair, Sentence, Similarity, Span, Without};
use order::order;
pub use passage::CommonText;
use passage::{Passages, Seeds};
use scores::Scores;
use similarity::Terms;
use vocabulary::Vocabulary;

/// The articles of a dossier, ready to be compared.
///
/// Numbers all words when it is made and weighs or indexes them when a measure
/// first asks for it: make one and ask it for many pairs.
#[derive(Debug)]
pub struct Comparison<'a> {
    documents: &'a [&'a Document],
    names: &'a [Vec<(u32, Span)>],
    without: Without,
    pairing: &'a Pairing,
    vocabulary: Vocabulary,
    words: OnceCell<Terms>,
    entities: OnceCell<Terms>,
    statements: OnceCell<Terms>,
    figures: OnceCell<Terms>,
    seeds: OnceCell<Seeds>,
}

impl Comparison<'_> {
    /// What two articles or more give as said in the same words.
    pub fn aligned_statements(&self, aliases: &Aliases, voices: &Voices) -> Vec<Statement> {
        let aligned = |vocabulary: &Vocabulary| {
            statement::statements(self.documents, vocabulary, aliases, voices, self.pairing)
        };
        // Quotes are left out of similarity, and not of what is said.
        if self.without == Without::default() {
            return aligned(&self.vocabulary);
        }
        aligned(&Vocabulary::new(self.documents, Without::default()))
    }

    /// The things that two articles or more count, those they disagree on first.
    pub fn aligned_figures(&self) -> Vec<FigureRow> {
        figures::figures(self.documents, &self.pairing.figures)
    }

    /// What each article has of what at least `least` of the others carry.
    /// `None` for fewer than two articles. Spans are UTF-8 bytes.
    pub fn coverage(&self, aliases: &Aliases, least: u32) -> Option<Coverage> {
        // Nothing is left out of what an article has.
        let whole;
        let vocabulary = if self.without == Without::default() {
            &self.vocabulary
        } else {
            whole = Vocabulary::new(self.documents, Without::default());
            &whole
        };
        coverage::coverage(self.documents, aliases, self.pairing, vocabulary, least)
    }
}

impl<'a> Comparison<'a> {
    /// Prepares `documents`. `names` gives for each document its named mentions:
    /// the entity's number over all documents, and where it stands (UTF-8 bytes).
    ///
    /// `without` applies to every measure, but names left out do not empty the
    /// measure that is made of names. `pairing` is the reader's.
    pub fn new(
        documents: &'a [&'a Document],
        names: &'a [Vec<(u32, Span)>],
        without: Without,
        pairing: &'a Pairing,
    ) -> Self {
        debug_assert_eq!(documents.len(), names.len());
        Self {
            documents,
            names,
            without,
            pairing,
            vocabulary: Vocabulary::new(documents, without),
            words: OnceCell::new(),
            entities: OnceCell::new(),
            statements: OnceCell::new(),
            figures: OnceCell::new(),
            seeds: OnceCell::new(),
        }
    }

    /// Every pair's score by `measure`, and the articles in `order`. Cells come
    /// in the order the articles were entered.
    pub fn similarity(&self, measure: Measure, order: Order) -> Similarity {
        let scores = match measure {
            Measure::Passages => self.passages().scores(),
            Measure::Words => self.words().scores(),
            Measure::Names => self.entities().scores(),
            Measure::Quotes => self.statements().scores(),
            Measure::Figures => self.figures().scores(),
        };
        Similarity {
            measure,
            order: self.arrange(order, &scores),
            cells: self.cells(measure, &scores),
        }
    }

    /// Articles `a` and `b` side by side, by their index. The lists of entities
    /// come back empty; [`Comparison::named`] gives them by number.
    pub fn pair(&self, a: usize, b: usize, measure: Measure) -> Pair {
        let (passages, shared_a, shared_b) = self.passages().pair(a, b);
        let cosine = |terms: &Terms| {
            let (score, contributions) = terms.pair(self.documents, a, b);
            (score, score, contributions)
        };
        let (score, score_back, terms) = match measure {
            Measure::Passages => (shared_a, shared_b, Vec::new()),
            Measure::Words => cosine(self.words()),
            Measure::Names => cosine(self.entities()),
            Measure::Quotes => cosine(self.statements()),
            Measure::Figures => cosine(self.figures()),
        };
        Pair {
            a: self.documents[a].id.clone(),
            b: self.documents[b].id.clone(),
            measure,
            score,
            score_back,
            terms,
            passages,
            shared_a,
            shared_b,
            entities_both: Vec::new(),
            only_a: Vec::new(),
            only_b: Vec::new(),
        }
    }

    /// The passages that two articles or more have. Spans are UTF-8 bytes.
    pub fn common_text(&self) -> CommonText {
        passage::common_text(&self.passages(), self.documents)
    }

    /// The numbers of the entities that articles `a` and `b` name, whatever is
    /// left out of the measure, each list rising.
    pub fn named(&self, a: usize, b: usize) -> Named {
        let in_a = distinct(&self.names[a]);
        let in_b = distinct(&self.names[b]);
        let (both, only_a) = in_a.iter().partition(|entity| in_b.contains(entity));
        Named {
            both,
            only_a,
            only_b: in_b.into_iter().filter(|e| !in_a.contains(e)).collect(),
        }
    }

    fn words(&self) -> &Terms {
        self.words.get_or_init(|| Terms::words(&self.vocabulary))
    }

    fn entities(&self) -> &Terms {
        self.entities
            .get_or_init(|| Terms::names(self.documents, self.names, self.without.quotes))
    }

    fn statements(&self) -> &Terms {
        self.statements
            .get_or_init(|| Terms::statements(self.documents, self.pairing))
    }

    fn figures(&self) -> &Terms {
        self.figures
            .get_or_init(|| Terms::figures(self.documents, self.without.quotes))
    }

    fn passages(&self) -> Passages<'_> {
        let words = self.vocabulary.words();
        Passages {
            words,
            seeds: self.seeds.get_or_init(|| Seeds::new(words)),
        }
    }

    fn arrange(&self, by: Order, scores: &Scores) -> Vec<String> {
        let titles: Vec<&str> = self.documents.iter().map(|d| d.title.as_str()).collect();
        order(by, &titles, scores)
            .into_iter()
            .map(|index| self.documents[index].id.clone())
            .collect()
    }

    /// Above the diagonal, and for `passages` below it too.
    fn cells(&self, measure: Measure, scores: &Scores) -> Vec<Cell> {
        let articles = self.documents.len();
        let directed = measure == Measure::Passages;
        let pairs = (0..articles).flat_map(|a| (0..articles).map(move |b| (a, b)));
        pairs
            .filter(|&(a, b)| a < b || (directed && a != b))
            .map(|(a, b)| Cell {
                a: self.documents[a].id.clone(),
                b: self.documents[b].id.clone(),
                score: scores.get(a, b),
            })
            .collect()
    }
}

/// The sentence of a document that a span begins in.
fn sentence_of(document: &Document, span: Span) -> usize {
    let after = |sentence: &Sentence| sentence.span.end <= span.start;
    document.sentences.partition_point(after)
}

/// Numbers of the entities that two articles name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Named in both.
    pub both: Vec<u32>,
    /// Named in the first only.
    pub only_a: Vec<u32>,
    /// Named in the second only.
    pub only_b: Vec<u32>,
}

/// The distinct entities of an article, by number.
fn distinct(names: &[(u32, Span)]) -> Vec<u32> {
    let mut entities: Vec<u32> = names.iter().map(|&(entity, _)| entity).collect();
    entities.sort_unstable();
    entities.dedup();
    entities
}

#[cfg(test)]
mod tests;
