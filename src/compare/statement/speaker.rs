//! Who each quote is given to, and what each speaker is given as saying in each article.

use std::collections::BTreeMap;

use super::carriage;
use crate::compare::Aliases;
use crate::compare::wording::{Tie, Ties};
use crate::document::Document;
use crate::report::EntityKind;
use crate::report::speech::Quote;
use crate::report::statement::{SpeakerCell, SpeakerRow};

/// For each quote of each article the entity that speaks, by its number in the
/// dossier; `None` where nobody known does.
#[derive(Debug, Default)]
pub struct Voices(Vec<Vec<Option<u32>>>);

impl Voices {
    /// `ties` tells whom nouns call (« le dirigeant nord-coréen »).
    pub fn new(documents: &[&Document], aliases: &Aliases, ties: &Ties) -> Self {
        let of_article = documents.iter().enumerate().map(|(article, document)| {
            let of_mention = &aliases.of_mention[article];
            let ties = ties.of_article.get(article).map_or(&[][..], Vec::as_slice);
            let quotes = document.quotes.iter();
            quotes
                .map(|quote| speaker(quote, document, of_mention, ties))
                .collect()
        });
        Self(of_article.collect())
    }

    /// Who speaks in a quote, by the numbers of the article and of the quote in it.
    pub fn of(&self, article: usize, quote: usize) -> Option<u32> {
        *self.0.get(article)?.get(quote)?
    }
}

/// The entity that speaks: the one that the speaker's words, or those that a pronoun
/// or noun stands for, call as a whole; else that of the last mention in them.
fn speaker(quote: &Quote, document: &Document, of_mention: &[u32], ties: &[Tie]) -> Option<u32> {
    let speaker = quote.speaker.as_ref()?;
    let named = speaker.antecedent.unwrap_or(speaker.span);
    if let Some(tie) = ties.iter().find(|tie| tie.span == named) {
        return Some(tie.entity);
    }
    let mentions = &document.mentions;
    let end = mentions.partition_point(|mention| mention.span.end <= named.end);
    let last = mentions[..end].last()?;
    (named.start <= last.span.start).then(|| of_mention[end - 1])
}

/// Who is given as saying something, most quoted first, article by article.
/// Persons and bodies come before places of as many quotes.
pub fn speakers(documents: &[&Document], aliases: &Aliases, voices: &Voices) -> Vec<SpeakerRow> {
    let mut rows: BTreeMap<u32, BTreeMap<usize, Vec<u32>>> = BTreeMap::new();
    for (article, document) in documents.iter().enumerate() {
        for number in 0..document.quotes.len() {
            if let Some(entity) = voices.of(article, number) {
                let cells = rows.entry(entity).or_default();
                cells.entry(article).or_default().push(number as u32);
            }
        }
    }
    let mut rows: Vec<(usize, SpeakerRow)> = rows
        .into_iter()
        .map(|(entity, cells)| {
            let known = &aliases.entities[entity as usize];
            let count = cells.values().map(Vec::len).sum();
            let cells = cells.into_iter().filter_map(|(article, quotes)| {
                let document = documents[article];
                let said = quotes.iter();
                Some(SpeakerCell {
                    article: document.id.clone(),
                    carriage: said
                        .map(|&number| carriage(&document.quotes[number as usize]))
                        .min()?,
                    quotes,
                })
            });
            let row = SpeakerRow {
                speaker: known.name.clone(),
                entity: known.id.clone(),
                kind: known.kind,
                cells: cells.collect(),
            };
            (count, row)
        })
        .collect();
    rows.sort_by_key(|(count, row)| (std::cmp::Reverse(*count), row.kind == EntityKind::Place));
    rows.into_iter().map(|(_, row)| row).collect()
}
