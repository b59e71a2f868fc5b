//! One article in the report's form: of what was found in it the layers asked for.

use rustc_hash::FxHashMap;

use crate::compare::{Aliases, Voices};
use crate::document::Document;
use crate::report::{
    Article, Layer, Mention, PartOfSpeech, Sentence, Settings, Span, Token, TokenKind,
};
use crate::tag::lemma::mark;

/// What is said of one article, by `settings`. `at` is its number, `marks` the
/// mentions that a correction made.
pub fn article(
    document: &Document,
    aliases: &Aliases,
    voices: &Voices,
    at: usize,
    marks: &[(Span, u32)],
    settings: &Settings,
) -> Article {
    let has = |layer| settings.layers.contains(&layer);
    Article {
        id: document.id.clone(),
        title: document.title.clone(),
        outlet: document.outlet.clone(),
        published: document.published.clone(),
        source: document.source.clone(),
        language: document.language.clone(),
        text: document.text.clone(),
        blocks: asked(Layer::Blocks, &document.blocks, settings),
        sentences: sentences(document, settings),
        tokens: has(Layer::Tokens).then(|| {
            let mut lemmas = FxHashMap::default();
            document
                .tokens
                .iter()
                .map(|token| Token {
                    lemma: lemma(document, token, &mut lemmas),
                    span: token.span,
                    kind: token.kind,
                    part_of_speech: token.part_of_speech,
                })
                .collect()
        }),
        keywords: asked(Layer::Keywords, &document.keywords, settings),
        distinctive: Vec::new(),
        mentions: if has(Layer::Entities) {
            document
                .mentions
                .iter()
                .zip(&aliases.of_mention[at])
                .map(|(mention, &entity)| Mention {
                    span: mention.span,
                    entity: aliases.entities[entity as usize].id.clone(),
                    kind: aliases.entities[entity as usize].kind,
                    why: mention.why.clone(),
                    correction: made(marks, mention.span),
                })
                .collect()
        } else {
            Vec::new()
        },
        quotes: if has(Layer::Quotes) {
            let mut quotes = document.quotes.clone();
            for (number, quote) in quotes.iter_mut().enumerate() {
                if let Some(speaker) = quote.speaker.as_mut().filter(|_| has(Layer::Entities)) {
                    let entity = voices.of(at, number);
                    speaker.entity =
                        entity.map(|entity| aliases.entities[entity as usize].id.clone());
                }
            }
            quotes
        } else {
            Vec::new()
        },
        headline: document.headline.filter(|_| has(Layer::Certainty)),
        figures: asked(Layer::Figures, &document.figures, settings),
        dates: asked(Layer::Dates, &document.dates, settings),
        shared: Vec::new(),
        credits: asked(Layer::Passages, &document.credits, settings),
        counts: document.counts,
        readability: document.readability.clone(),
        notices: document.notices.clone(),
    }
}

/// All of a layer where it is asked for, else nothing.
fn asked<T: Clone>(layer: Layer, all: &[T], settings: &Settings) -> Vec<T> {
    match settings.layers.contains(&layer) {
        true => all.to_vec(),
        false => Vec::new(),
    }
}

/// The lemma of a word or number as it is written; `known` keeps those of the words before it.
fn lemma<'a>(
    document: &'a Document,
    token: &crate::document::Token,
    known: &mut FxHashMap<(&'a str, PartOfSpeech), String>,
) -> Option<String> {
    let form = document.forms.get(token.form as usize)?;
    let written = token.span.slice(&document.text);
    let lemmas = mark::lemmas(document.language.code);
    Some(match (lemmas, token.part_of_speech, token.kind) {
        (Some(lemmas), Some(part), TokenKind::Word) => known
            .entry((written, part))
            .or_insert_with(|| lemmas.lemma(mark::bare(written), part).into_owned())
            .clone(),
        _ => form.lemma.clone(),
    })
}

/// The sentences, with how surely each is given where that is asked for.
fn sentences(document: &Document, settings: &Settings) -> Vec<Sentence> {
    let has = |layer| settings.layers.contains(&layer);
    if !has(Layer::Sentences) && !has(Layer::Certainty) {
        return Vec::new();
    }
    let mut sentences = document.sentences.clone();
    if has(Layer::Certainty) {
        for (sentence, stance) in sentences.iter_mut().zip(&document.stances) {
            if let Some(stance) = stance {
                sentence.certainty = Some(stance.certainty);
                sentence.trigger = stance.trigger;
                sentence.why = Some(stance.why.clone());
                sentence.correction = stance.correction;
            }
        }
    }
    sentences
}

/// The correction that made a mention of `span`.
pub fn made(marks: &[(Span, u32)], span: Span) -> Option<u32> {
    let at = marks.binary_search_by_key(&span, |(span, _)| *span).ok()?;
    Some(marks[at].1)
}
