//! The words of all articles under one numbering, so that a form or stem of one
//! article can be met in another by comparing two integers.

use rustc_hash::FxHashMap;

use crate::document::{Document, Token};
use crate::report::common::Discount;
use crate::report::{BlockKind, Span, Without};

/// A counting word of an article: neither boilerplate nor left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, UTF-8 bytes.
    pub span: Span,
    /// Number of its form, the same in every article.
    pub form: u32,
    /// Number of its stem, the same in every article.
    pub stem: u32,
    /// True when it can be a term: no function word.
    pub content: bool,
    /// True inside a named mention.
    pub named: bool,
    /// What makes it unremarkable that another article has it too.
    pub discount: Option<Discount>,
    /// True for the first counting word of a sentence.
    pub opens_sentence: bool,
    /// True when boilerplate stands between this word and the one before.
    pub after_boilerplate: bool,
}

impl Word {
    /// True for a word that says something: neither a function word nor part of a
    /// name, which every article on an event puts in the same words.
    pub fn telling(&self) -> bool {
        self.content && !self.named
    }
}

/// The counting words of every article, in the order of the text.
#[derive(Debug)]
pub struct Vocabulary {
    words: Vec<Vec<Word>>,
    stems: usize,
}

impl Vocabulary {
    /// Numbers the forms and stems of `documents`, in order of appearance, and
    /// keeps the words that count once `without` is applied.
    pub fn new(documents: &[&Document], without: Without) -> Self {
        let mut forms = Numbering::default();
        let mut stems = Numbering::default();
        let words = documents
            .iter()
            .map(|document| {
                // A document holds each form once: one look-up a form, not one a token.
                let numbers: Vec<(u32, u32, bool)> = document
                    .forms
                    .iter()
                    .map(|form| {
                        let content = !form.is_function_word();
                        (forms.number(&form.text), stems.number(&form.stem), content)
                    })
                    .collect();
                let mut after_boilerplate = false;
                let mut words = Vec::new();
                let mut discounts = Discounts::new(document);
                let mut sentences = document.sentences.iter().peekable();
                let mut opens_sentence = true;
                for token in &document.tokens {
                    after_boilerplate |= token.boilerplate;
                    if !token.counts() {
                        continue;
                    }
                    let discount = discounts.of(token);
                    if left_out(token, discount, without) {
                        continue;
                    }
                    while sentences
                        .next_if(|next| next.span.start <= token.span.start)
                        .is_some()
                    {
                        opens_sentence = true;
                    }
                    let (form, stem, content) = numbers[token.form as usize];
                    words.push(Word {
                        span: token.span,
                        form,
                        stem,
                        content,
                        named: token.named,
                        discount,
                        opens_sentence: std::mem::take(&mut opens_sentence),
                        after_boilerplate,
                    });
                    after_boilerplate = false;
                }
                words
            })
            .collect();
        Self {
            words,
            stems: stems.len(),
        }
    }

    /// The counting words of each article.
    pub fn words(&self) -> &[Vec<Word>] {
        &self.words
    }

    /// How many distinct stems there are; every [`Word::stem`] is below.
    pub fn stems(&self) -> usize {
        self.stems
    }

    /// For each article every occurrence of a content stem, by stem and then by place.
    pub fn stem_occurrences(&self) -> Vec<Vec<(u32, Span)>> {
        self.words
            .iter()
            .map(|words| {
                let content = words.iter().filter(|word| word.content);
                let mut occurrences: Vec<(u32, Span)> =
                    content.map(|word| (word.stem, word.span)).collect();
                occurrences.sort_unstable();
                occurrences
            })
            .collect()
    }
}

/// True for a counting token that the reader leaves out.
fn left_out(token: &Token, discount: Option<Discount>, without: Without) -> bool {
    (without.quotes && token.quoted)
        || (without.names && token.named)
        || (without.titles && discount == Some(Discount::Title))
        || (without.credits && discount == Some(Discount::Credit))
}

/// What the tokens of an article stand in, asked for in their order.
struct Discounts {
    /// Titles and credits, in order.
    spans: Vec<(Span, Discount)>,
    at: usize,
}

impl Discounts {
    fn new(document: &Document) -> Self {
        let titles = document
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Title);
        let credits = document
            .credits
            .iter()
            .map(|credit| (credit.span, Discount::Credit));
        let mut spans: Vec<(Span, Discount)> = titles
            .map(|block| (block.span, Discount::Title))
            .chain(credits)
            .collect();
        spans.sort_unstable();
        Self { spans, at: 0 }
    }

    fn of(&mut self, token: &Token) -> Option<Discount> {
        while self
            .spans
            .get(self.at)
            .is_some_and(|(span, _)| span.end <= token.span.start)
        {
            self.at += 1;
        }
        let inside = self
            .spans
            .get(self.at)
            .filter(|(span, _)| span.start <= token.span.start);
        let inside = inside.map(|&(_, discount)| discount);
        inside.or(token.quoted.then_some(Discount::Quote))
    }
}

/// The counting words of an article that stand in a span.
pub fn words_in(words: &[Word], span: Span) -> &[Word] {
    let start = words.partition_point(|word| word.span.start < span.start);
    let end = start + words[start..].partition_point(|word| word.span.end <= span.end);
    &words[start..end]
}

/// From the first word to the last.
pub fn cover(words: &[Word]) -> Span {
    Span {
        start: words.first().map_or(0, |word| word.span.start),
        end: words.last().map_or(0, |word| word.span.end),
    }
}

/// The distinct stems that say something, rising.
pub fn content_stems(words: &[Word]) -> Vec<u32> {
    let content = words.iter().filter(|word| word.content);
    let mut stems: Vec<u32> = content.map(|word| word.stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Each distinct term of `occurrences`, which are by term, and how often it occurs.
pub fn count(occurrences: &[(u32, Span)]) -> Vec<(u32, u32)> {
    occurrences
        .chunk_by(|left, right| left.0 == right.0)
        .map(|run| (run[0].0, run.len() as u32))
        .collect()
}

/// The way a term is most often written among `spans` of `texts`; of two equally
/// frequent ways the one in lower case, then the first.
///
/// Returns an empty text when there is no span.
pub fn surface<'a>(occurrences: impl Iterator<Item = (&'a str, &'a [Span])>) -> &'a str {
    let mut ways: Vec<(&str, u32)> = Vec::new();
    for (text, spans) in occurrences {
        for span in spans {
            let written = span.slice(text);
            match ways.iter_mut().find(|(way, _)| *way == written) {
                Some((_, count)) => *count += 1,
                None => ways.push((written, 1)),
            }
        }
    }
    let lower = |way: &str| !way.starts_with(char::is_uppercase);
    let best = ways
        .iter()
        .enumerate()
        .max_by_key(|(position, (way, count))| (*count, lower(way), std::cmp::Reverse(*position)));
    best.map_or("", |(_, (way, _))| way)
}

/// Gives each distinct text the next number.
#[derive(Default)]
struct Numbering<'a> {
    numbers: FxHashMap<&'a str, u32>,
}

impl<'a> Numbering<'a> {
    fn number(&mut self, text: &'a str) -> u32 {
        let next = self.numbers.len() as u32;
        *self.numbers.entry(text).or_insert(next)
    }

    fn len(&self) -> usize {
        self.numbers.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::{document, slices};

    fn written(text: &str, without: Without) -> Vec<String> {
        let document = document("a", text);
        let vocabulary = Vocabulary::new(&[&document], without);
        let spans: Vec<Span> = vocabulary.words()[0].iter().map(|word| word.span).collect();
        slices(&document, &spans)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn boilerplate_never_counts() {
        let words = written(
            "le train part\n# Accueil Monde\nle soir",
            Without::default(),
        );
        assert_eq!(words, ["le", "train", "part", "le", "soir"]);
    }

    #[test]
    fn the_word_after_boilerplate_is_marked() {
        let document = document("a", "le train\n# Accueil\nle soir");
        let vocabulary = Vocabulary::new(&[&document], Without::default());
        let marks: Vec<bool> = vocabulary.words()[0]
            .iter()
            .map(|word| word.after_boilerplate)
            .collect();
        assert_eq!(marks, [false, false, true, false]);
    }

    #[test]
    fn quotes_and_names_can_be_left_out() {
        let text = "Kim promet « un soutien total » à la Russie";
        let quotes = Without {
            quotes: true,
            names: false,
            ..Without::default()
        };
        assert_eq!(
            written(text, quotes),
            ["Kim", "promet", "à", "la", "Russie"]
        );
        let both = Without {
            quotes: true,
            names: true,
            ..Without::default()
        };
        assert_eq!(written(text, both), ["promet", "à", "la"]);
    }

    #[test]
    fn a_stem_has_one_number_in_every_article() {
        let (a, b) = (document("a", "deux avions"), document("b", "un avion"));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        let (plural, singular) = (vocabulary.words()[0][1], vocabulary.words()[1][1]);
        assert_eq!(plural.stem, singular.stem);
        assert_ne!(plural.form, singular.form);
    }

    #[test]
    fn counts_leave_function_words_out() {
        let document = document("a", "le train et les trains de Kim");
        let vocabulary = Vocabulary::new(&[&document], Without::default());
        let counts = count(&vocabulary.stem_occurrences()[0]);
        let counts: Vec<u32> = counts.iter().map(|&(_, count)| count).collect();
        assert_eq!(counts, [2, 1]);
    }

    #[test]
    fn a_term_is_shown_as_most_often_written() {
        let document = document("a", "Visite visite visites visites");
        let spans: Vec<Span> = document.tokens.iter().map(|token| token.span).collect();
        let text = document.text.as_str();
        assert_eq!(surface([(text, &spans[..])].into_iter()), "visites");
        assert_eq!(surface([(text, &spans[..2])].into_iter()), "visite");
        assert_eq!(surface(std::iter::empty()), "");
    }
}
