//! What articles carry: names, statements, figures and keyphrases, each with the
//! articles that have it and the words it can be found by.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::compare::Aliases;
use crate::compare::pairing::{Group, Member, Pairing};
use crate::compare::similarity::{FigureKey, figure_key};
use crate::compare::statement::groups;
use crate::compare::vocabulary::{Vocabulary, content_stems, surface, words_in};
use crate::document::Document;
use crate::report::coverage::CoverageKind;
use crate::report::speech::QuoteKind;
use crate::report::{EntityKind, LanguageCode, Span};

/// A phrase of one word must be as rare as this ([`crate::report::Keyword::rarity`]):
/// that « questions » or « pays » is not there tells nothing.
const LEAST_RARITY: f64 = 8.5;

/// Something that articles carry.
#[derive(Debug)]
pub struct Item {
    pub kind: CoverageKind,
    /// As most fully or most often written.
    pub text: String,
    /// Identifier of its entity.
    pub entity: Option<String>,
    /// The language whose articles can have it; `None` for what has no language.
    pub language: Option<LanguageCode>,
    /// The articles that carry it and where, by article.
    pub carriers: Vec<(u32, Vec<Span>)>,
    /// It is found where all stems of one of these stand, in any order …
    pub needles: Vec<Vec<u32>>,
    /// … or where the forms of one of these stand in a row.
    pub names: Vec<Vec<u32>>,
    /// A statement that stands between marks somewhere.
    pub marked: bool,
    /// A phrase that an article has twice.
    pub repeated: bool,
}

impl Item {
    fn new(kind: CoverageKind, text: String) -> Self {
        Self {
            kind,
            text,
            entity: None,
            language: None,
            carriers: Vec::new(),
            needles: Vec::new(),
            names: Vec::new(),
            marked: false,
            repeated: false,
        }
    }

    /// Article and place where it first stands.
    pub fn first_place(&self) -> Option<(u32, Span)> {
        let (article, spans) = self.carriers.first()?;
        Some((*article, *spans.first()?))
    }

    fn add(&mut self, article: usize, span: Span) {
        match self.carriers.last_mut() {
            Some((last, spans)) if *last == article as u32 => spans.push(span),
            _ => self.carriers.push((article as u32, vec![span])),
        }
    }
}

/// Everything that the articles carry, in no telling order.
pub fn items(
    documents: &[&Document],
    aliases: &Aliases,
    pairing: &Pairing,
    vocabulary: &Vocabulary,
) -> Vec<Item> {
    let mut items = entities(documents, aliases, vocabulary);
    items.extend(said(documents, pairing, vocabulary));
    items.extend(figures(documents, vocabulary));
    items.extend(keyphrases(documents, vocabulary));
    items
}

fn entities(documents: &[&Document], aliases: &Aliases, vocabulary: &Vocabulary) -> Vec<Item> {
    let mut items: Vec<Item> = aliases
        .entities
        .iter()
        .map(|entity| {
            let kind = match entity.kind {
                EntityKind::Person => CoverageKind::Person,
                EntityKind::Place => CoverageKind::Place,
                EntityKind::Organisation => CoverageKind::Organisation,
            };
            let mut item = Item::new(kind, entity.name.clone());
            item.entity = Some(entity.id.clone());
            item
        })
        .collect();
    let mut known: FxHashSet<(u32, Vec<u32>)> = FxHashSet::default();
    for (article, (document, of_mention)) in documents.iter().zip(&aliases.of_mention).enumerate() {
        for (mention, &entity) in document.mentions.iter().zip(of_mention) {
            let item = &mut items[entity as usize];
            item.add(article, mention.span);
            let forms: Vec<u32> = words_in(&vocabulary.words()[article], mention.span)
                .iter()
                .map(|word| word.form)
                .collect();
            if !forms.is_empty() && known.insert((entity, forms.clone())) {
                item.names.push(forms);
            }
        }
    }
    items.retain(|item| !item.carriers.is_empty());
    items
}

fn said(documents: &[&Document], pairing: &Pairing, vocabulary: &Vocabulary) -> Vec<Item> {
    let groups = pairing.statements.regroup(groups(documents, vocabulary));
    let item = |group: &Group| {
        let quote =
            |&(article, quote): &Member| &documents[article as usize].quotes[quote as usize];
        let fullest = group.members.iter().max_by_key(|place| {
            let span = quote(place).span;
            (
                quote(place).kind != QuoteKind::Indirect,
                span.end - span.start,
            )
        })?;
        let document = documents[fullest.0 as usize];
        let mut item = Item::new(
            CoverageKind::Statement,
            one_line(document, quote(fullest).span),
        );
        item.language = Some(document.language.code);
        for place in &group.members {
            item.add(place.0 as usize, quote(place).span);
            item.marked |= quote(place).kind != QuoteKind::Indirect;
            let words = words_in(&vocabulary.words()[place.0 as usize], quote(place).span);
            item.needles.push(content_stems(words));
        }
        item.needles.retain(|needle| !needle.is_empty());
        (!item.needles.is_empty()).then_some(item)
    };
    groups.iter().filter_map(item).collect()
}

fn figures(documents: &[&Document], vocabulary: &Vocabulary) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut known: FxHashMap<FigureKey, usize> = FxHashMap::default();
    for (article, document) in documents.iter().enumerate() {
        for figure in &document.figures {
            let Some(key) = figure_key(figure, document.language.code) else {
                continue;
            };
            let at = *known.entry(key.clone()).or_insert(items.len());
            if at == items.len() {
                let mut item = Item::new(CoverageKind::Figure, one_line(document, figure.span));
                item.language = key.2;
                items.push(item);
            }
            items[at].add(article, figure.span);
            let words = words_in(&vocabulary.words()[article], figure.span);
            let stems: Vec<u32> = words.iter().map(|word| word.stem).collect();
            if !stems.is_empty() && !items[at].needles.contains(&stems) {
                items[at].needles.push(stems);
            }
        }
    }
    items
}

fn keyphrases(documents: &[&Document], vocabulary: &Vocabulary) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut known: FxHashMap<(LanguageCode, Vec<u32>), usize> = FxHashMap::default();
    let mut ways: Vec<Vec<(&str, &[Span])>> = Vec::new();
    for (article, document) in documents.iter().enumerate() {
        let words = &vocabulary.words()[article];
        for keyword in &document.keywords {
            let Some(&first) = keyword.spans.first() else {
                continue;
            };
            let own = words_in(words, first);
            // Names are items of their own, and a common word alone says little.
            let common = keyword.words == 1 && keyword.rarity < LEAST_RARITY;
            if common || own.iter().any(|word| word.named) {
                continue;
            }
            let stems = content_stems(own);
            if stems.is_empty() {
                continue;
            }
            let code = document.language.code;
            let at = *known.entry((code, stems.clone())).or_insert(items.len());
            if at == items.len() {
                let mut item = Item::new(CoverageKind::Keyphrase, String::new());
                item.language = Some(code);
                item.needles.push(stems);
                items.push(item);
                ways.push(Vec::new());
            }
            keyword
                .spans
                .iter()
                .for_each(|&span| items[at].add(article, span));
            items[at].repeated |= keyword.count > 1;
            ways[at].push((&document.text, &keyword.spans));
        }
    }
    for (item, ways) in items.iter_mut().zip(ways) {
        let written = surface(ways.into_iter());
        item.text = written.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    items
}

/// The words of a span, white space made one space.
fn one_line(document: &Document, span: Span) -> String {
    let text = span.slice(&document.text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
