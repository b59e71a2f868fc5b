//! Who a quote is given to, and what each speaker is given as saying in each article.

use std::collections::BTreeMap;

use super::carriage;
use crate::compare::Aliases;
use crate::document::Document;
use crate::report::EntityKind;
use crate::report::speech::Quote;
use crate::report::statement::{Carriage, SpeakerCell, SpeakerRow};

/// The entity that speaks: that of the last mention in the speaker's words, or in
/// those that a pronoun or noun stands for.
pub fn speaker(quote: &Quote, document: &Document, of_mention: &[u32]) -> Option<u32> {
    let speaker = quote.speaker.as_ref()?;
    let named = speaker.antecedent.unwrap_or(speaker.span);
    let mentions = &document.mentions;
    let end = mentions.partition_point(|mention| mention.span.end <= named.end);
    let last = mentions[..end].last()?;
    (named.start <= last.span.start).then(|| of_mention[end - 1])
}

/// Who is given as saying something, most quoted first, article by article.
/// Persons and bodies come before places of as many quotes.
pub fn speakers(documents: &[&Document], aliases: &Aliases) -> Vec<SpeakerRow> {
    let mut rows: BTreeMap<u32, Vec<Vec<u32>>> = BTreeMap::new();
    for (article, document) in documents.iter().enumerate() {
        for (number, quote) in document.quotes.iter().enumerate() {
            if let Some(entity) = speaker(quote, document, &aliases.of_mention[article]) {
                let row = rows
                    .entry(entity)
                    .or_insert_with(|| vec![Vec::new(); documents.len()]);
                row[article].push(number as u32);
            }
        }
    }
    let mut rows: Vec<(usize, SpeakerRow)> = rows
        .into_iter()
        .map(|(entity, quotes)| {
            let known = &aliases.entities[entity as usize];
            let count = quotes.iter().map(Vec::len).sum();
            let cells = documents.iter().zip(quotes).map(|(document, quotes)| {
                let nearest = quotes
                    .iter()
                    .map(|&number| carriage(&document.quotes[number as usize]))
                    .min();
                SpeakerCell {
                    article: document.id.clone(),
                    carriage: nearest.unwrap_or(Carriage::Absent),
                    quotes,
                }
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
