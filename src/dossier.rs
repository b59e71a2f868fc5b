//! Several articles together: keeps what was read, article by article, and
//! makes the report and the pairs from it.

mod article;
mod correct;
mod correct_layers;
#[cfg(test)]
mod correct_layers_tests;
#[cfg(test)]
mod correct_pairing_tests;
#[cfg(test)]
mod correct_tests;
mod offsets;
mod relations;
mod search;
mod summary;

use rustc_hash::FxHashMap;

use crate::analyse::{Depth, read_findings, read_words};
use crate::annotate::entity::NamedMention;
use crate::compare::{self, Aliases, Comparison, Pairing, Ties, Voices};
use crate::document::Document;
use crate::intake::Input;
use crate::report::{
    DistinctiveTerm, Failure, LanguageChoice, Layer, Notice, NoticeCode, Pair, Report, SCHEMA,
    Settings, Span,
};
use crate::text::offset;
use article::{article, made};
use relations::Relations;

/// Several articles together.
#[derive(Debug, Default)]
pub struct Dossier {
    /// In the order they were given.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    input: Input,
    /// The language it was read in; `None` for what was never read.
    choice: Option<LanguageChoice>,
    result: Result<Document, Failure>,
    /// The mentions as the program found them, where the reader's corrections changed them.
    found: Option<Vec<NamedMention>>,
    /// The mentions that a correction made, with its number, in order.
    marks: Vec<(Span, u32)>,
    /// Whether a correction changed quotes, certainty or figures.
    layers_corrected: bool,
}

/// An article that was asked for and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownArticle(pub String);

impl std::fmt::Display for UnknownArticle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no article with the identifier “{}” was read", self.0)
    }
}

impl std::error::Error for UnknownArticle {}

impl Dossier {
    /// Name and version of the program, as the report gives it.
    pub const ENGINE: &str = concat!("recoupe ", env!("CARGO_PKG_VERSION"));

    /// Reads one article and keeps it under its identifier; the same input again costs nothing.
    ///
    /// It is read in the language and as far as the layers of `settings` want; a
    /// report that wants more reads on.
    pub fn set_article(&mut self, input: Input, settings: &Settings) -> Option<&Failure> {
        let choice = settings.language;
        let known = self
            .entries
            .iter()
            .position(|entry| entry.input.id == input.id);
        let at = match known {
            Some(at)
                if self.entries[at].input == input && self.entries[at].choice == Some(choice) =>
            {
                at
            }
            Some(at) => {
                self.entries[at] = Entry::new(input, choice, Depth::of(settings));
                at
            }
            None => {
                self.entries
                    .push(Entry::new(input, choice, Depth::of(settings)));
                self.entries.len() - 1
            }
        };
        self.entries[at].result.as_ref().err()
    }

    /// Keeps an input that could not even be opened, so that the report names it.
    pub fn set_failure(&mut self, failure: Failure) {
        let input = Input {
            id: failure.id.clone(),
            name: failure.name.clone(),
            ..Input::default()
        };
        self.entries.retain(|entry| entry.input.id != input.id);
        self.entries.push(Entry {
            input,
            choice: None,
            result: Err(failure),
            found: None,
            marks: Vec::new(),
            layers_corrected: false,
        });
    }

    /// Keeps the articles `ids`, in this order, and forgets the others.
    pub fn retain(&mut self, ids: &[String]) {
        let position: FxHashMap<&str, usize> = ids
            .iter()
            .enumerate()
            .map(|(at, id)| (id.as_str(), at))
            .collect();
        self.entries
            .retain(|entry| position.contains_key(entry.input.id.as_str()));
        self.entries
            .sort_by_key(|entry| position[entry.input.id.as_str()]);
    }

    /// Everything there is to say, by `settings`.
    ///
    /// Articles read in another language than the settings ask for are read anew.
    pub fn report(&mut self, settings: &Settings) -> Report {
        self.read_in(settings.language, Depth::of(settings));
        let mut outcomes = self.correct(&settings.corrections);
        let documents: Vec<&Document> = self.documents();
        let has = |layer| settings.layers.contains(&layer);
        let mut aliases = compare::aliases(&documents, &settings.corrections, &mut outcomes);
        let marks = self.marks();
        tell_marks(&documents, &marks, &mut aliases);
        let distinctive = if has(Layer::Keywords) {
            compare::distinctive(&documents)
        } else {
            Vec::new()
        };
        let names = names(&documents, &aliases);
        let pairing = Pairing::new(&documents, &settings.corrections, &mut outcomes);
        let comparison = Comparison::new(&documents, &names, settings.without, &pairing);
        let similarity = (has(Layer::Similarity) && documents.len() > 1)
            .then(|| comparison.similarity(settings.measure, settings.order));
        let pairs = has(Layer::Pairs).then(|| {
            let count = documents.len();
            (0..count)
                .flat_map(|a| (a + 1..count).map(move |b| (a, b)))
                .map(|(a, b)| pair(&comparison, &documents, &aliases, a, b, settings))
                .collect()
        });
        let called = [Layer::Quotes, Layer::Sources, Layer::Wording];
        let ties = if called.into_iter().any(has) {
            Ties::new(&documents, &aliases)
        } else {
            Ties::default()
        };
        let voices = Voices::new(&documents, &aliases, &ties);
        let mut relations = Relations::new(
            &comparison,
            &documents,
            &aliases,
            (&ties, &voices),
            settings,
        );
        let same = same_texts(&documents);
        let mut distinctive = distinctive.into_iter();
        let articles = documents
            .iter()
            .enumerate()
            .map(|(at, document)| {
                let mut article = article(document, &aliases, &voices, at, marks[at], settings);
                if let Some(shared) = relations.shared.get_mut(at) {
                    article.shared = std::mem::take(shared);
                }
                article.distinctive = distinctive
                    .next()
                    .unwrap_or_else(Vec::<DistinctiveTerm>::new);
                article.notices.extend(same[at].iter().map(|id| Notice {
                    code: NoticeCode::SameTextAs,
                    detail: Some(id.clone()),
                }));
                offset::convert(&mut article, settings.offsets);
                article
            })
            .collect();
        let mut report = Report {
            schema: SCHEMA,
            engine: Self::ENGINE.to_owned(),
            settings: settings.clone(),
            articles,
            failures: self
                .entries
                .iter()
                .filter_map(|entry| entry.result.as_ref().err().cloned())
                .collect(),
            entities: if has(Layer::Entities) {
                aliases.entities
            } else {
                Vec::new()
            },
            corrections: outcomes,
            similarity,
            pairs,
            families: relations.families,
            coverage: relations.coverage,
            wording: relations.wording,
            figures: relations.figures,
            timeline: relations.timeline,
            statements: relations.statements,
            speakers: relations.speakers,
            sources: relations.sources,
            summary: Vec::new(),
        };
        report.summary = summary::facts(&report);
        report
    }

    /// Two articles held against each other.
    ///
    /// # Errors
    /// [`UnknownArticle`] when `a` or `b` was not read.
    pub fn pair(&mut self, a: &str, b: &str, settings: &Settings) -> Result<Pair, UnknownArticle> {
        self.read_in(settings.language, Depth::Findings);
        let mut outcomes = self.correct(&settings.corrections);
        let documents = self.documents();
        let position = |id: &str| {
            documents
                .iter()
                .position(|document| document.id == id)
                .ok_or_else(|| UnknownArticle(id.to_owned()))
        };
        let (at, bt) = (position(a)?, position(b)?);
        let aliases = compare::aliases(&documents, &settings.corrections, &mut outcomes);
        let names = names(&documents, &aliases);
        let pairing = Pairing::new(&documents, &settings.corrections, &mut outcomes);
        let comparison = Comparison::new(&documents, &names, settings.without, &pairing);
        Ok(pair(&comparison, &documents, &aliases, at, bt, settings))
    }

    /// Reads anew what was read in another language, and on what was not read as far as `depth`.
    fn read_in(&mut self, choice: LanguageChoice, depth: Depth) {
        for entry in &mut self.entries {
            if entry.choice.is_some_and(|known| known != choice) {
                *entry = Entry::new(std::mem::take(&mut entry.input), choice, depth);
            }
            entry.read_to(depth);
        }
    }

    /// For each article that was read the mentions that a correction made.
    fn marks(&self) -> Vec<&[(Span, u32)]> {
        self.entries
            .iter()
            .filter(|entry| entry.result.is_ok())
            .map(|entry| entry.marks.as_slice())
            .collect()
    }

    fn documents(&self) -> Vec<&Document> {
        self.entries
            .iter()
            .filter_map(|entry| entry.result.as_ref().ok())
            .collect()
    }
}

impl Entry {
    fn new(input: Input, choice: LanguageChoice, depth: Depth) -> Self {
        let mut entry = Self {
            result: read_words(&input, choice),
            input,
            choice: Some(choice),
            found: None,
            marks: Vec::new(),
            layers_corrected: false,
        };
        entry.read_to(depth);
        entry
    }

    /// Reads on what was not read as far.
    fn read_to(&mut self, depth: Depth) {
        if let Ok(document) = &mut self.result
            && document.depth < depth
        {
            read_findings(document);
        }
    }
}

/// Articles number `a` and `b` held against each other.
fn pair(
    comparison: &Comparison,
    documents: &[&Document],
    aliases: &Aliases,
    a: usize,
    b: usize,
    settings: &Settings,
) -> Pair {
    let mut pair = comparison.pair(a, b, settings.measure);
    let named = comparison.named(a, b);
    let ids = |numbers: Vec<u32>| {
        numbers
            .into_iter()
            .map(|number| aliases.entities[number as usize].id.clone())
            .collect()
    };
    pair.entities_both = ids(named.both);
    pair.only_a = ids(named.only_a);
    pair.only_b = ids(named.only_b);
    offsets::convert(&mut pair, documents, settings.offsets);
    pair
}

/// Gives each entity the corrections that made mentions of it.
fn tell_marks(documents: &[&Document], marks: &[&[(Span, u32)]], aliases: &mut Aliases) {
    for ((document, marks), entities) in documents.iter().zip(marks).zip(&aliases.of_mention) {
        let mentions = document.mentions.iter().zip(entities);
        let made =
            mentions.filter_map(|(mention, entity)| Some((entity, made(marks, mention.span)?)));
        for (&entity, correction) in made {
            let known = &mut aliases.entities[entity as usize].corrections;
            if let Err(at) = known.binary_search(&correction) {
                known.insert(at, correction);
            }
        }
    }
}

/// For each article its mentions as (entity, span).
fn names(documents: &[&Document], aliases: &Aliases) -> Vec<Vec<(u32, Span)>> {
    documents
        .iter()
        .zip(&aliases.of_mention)
        .map(|(document, entities)| {
            entities
                .iter()
                .copied()
                .zip(document.mentions.iter().map(|mention| mention.span))
                .collect()
        })
        .collect()
}

/// For each article the identifier of an earlier one with the same text.
fn same_texts(documents: &[&Document]) -> Vec<Option<String>> {
    let mut seen: FxHashMap<&str, &str> = FxHashMap::default();
    documents
        .iter()
        .map(|document| match seen.get(document.text.trim()) {
            Some(id) => Some((*id).to_owned()),
            None => {
                seen.insert(document.text.trim(), &document.id);
                None
            }
        })
        .collect()
}
