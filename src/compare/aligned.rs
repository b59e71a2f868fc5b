//! What several articles give as said in the same words, word by word, and what
//! each speaker is given as saying in each article.
//!
//! In: the articles with their quotes, and the entities of their names. Out: a
//! [`Statement`] for each group of quotes from two articles or more, its versions
//! held against the fullest; a [`SpeakerRow`] for each entity that speaks.

use std::collections::BTreeMap;

use super::Aliases;
use super::statement::statements as groups;
use super::vocabulary::Vocabulary;
use crate::document::{Document, Token};
use crate::report::speech::{Quote, QuoteKind};
use crate::report::statement::{Carriage, SpeakerCell, SpeakerRow, Statement, Version};
use crate::report::{EntityKind, Span};

/// Words of two versions, multiplied, that are aligned at most: beyond it only
/// what both begin and end with is the same.
const MOST_CELLS: usize = 1_000_000;

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

/// The statements that two articles or more carry, in the order of their first place.
pub fn statements(
    documents: &[&Document],
    vocabulary: &Vocabulary,
    aliases: &Aliases,
) -> Vec<Statement> {
    groups(documents, vocabulary)
        .into_iter()
        .flat_map(|group| by_speaker(documents, aliases, &group))
        .filter(|group| group.iter().any(|place| place.0 != group[0].0))
        .map(|group| statement(documents, aliases, &group))
        .collect()
}

/// A place among the quotes: number of the article, and of the quote in it.
type Place = (u32, u32);

/// Parts a group where its quotes have different speakers; one without a known
/// speaker goes with the first that has one.
fn by_speaker(documents: &[&Document], aliases: &Aliases, group: &[Place]) -> Vec<Vec<Place>> {
    let mut parts: Vec<(Option<u32>, Vec<Place>)> = Vec::new();
    let of = |place: &Place| entity(documents, aliases, *place);
    for place in group.iter().filter(|place| of(place).is_some()) {
        let speaker = of(place);
        match parts.iter_mut().find(|(known, _)| *known == speaker) {
            Some((_, part)) => part.push(*place),
            None => parts.push((speaker, vec![*place])),
        }
    }
    if parts.is_empty() {
        parts.push((None, Vec::new()));
    }
    let unknown = group.iter().filter(|place| of(place).is_none());
    parts[0].1.extend(unknown);
    parts[0].1.sort_unstable();
    parts.into_iter().map(|(_, part)| part).collect()
}

fn entity(documents: &[&Document], aliases: &Aliases, (article, number): Place) -> Option<u32> {
    let document = documents[article as usize];
    let quote = &document.quotes[number as usize];
    speaker(quote, document, &aliases.of_mention[article as usize])
}

fn statement(documents: &[&Document], aliases: &Aliases, group: &[Place]) -> Statement {
    let words: Vec<Vec<&Token>> = group
        .iter()
        .map(|&(article, number)| {
            let document = documents[article as usize];
            words_of(document, document.quotes[number as usize].span)
        })
        .collect();
    let fullest = (0..group.len())
        .max_by_key(|&at| (words[at].len(), std::cmp::Reverse(at)))
        .unwrap_or(0);
    let of_fullest = documents[group[fullest].0 as usize];
    let versions = group
        .iter()
        .zip(&words)
        .map(|(&(article, number), own)| {
            let document = documents[article as usize];
            let quote = &document.quotes[number as usize];
            let (added, left_out) = differences((document, own), (of_fullest, &words[fullest]));
            Version {
                article: document.id.clone(),
                quote: number,
                span: quote.span,
                carriage: carriage(quote),
                added,
                left_out,
            }
        })
        .collect();
    let known = group
        .iter()
        .find_map(|&place| entity(documents, aliases, place))
        .map(|number| &aliases.entities[number as usize]);
    let written = || {
        group.iter().find_map(|&(article, number)| {
            let document = documents[article as usize];
            let speaker = document.quotes[number as usize].speaker.as_ref()?;
            Some(slice(document, speaker.span).to_owned())
        })
    };
    Statement {
        speaker: known.map(|entity| entity.name.clone()).or_else(written),
        entity: known.map(|entity| entity.id.clone()),
        versions,
        fullest: fullest as u32,
    }
}

fn carriage(quote: &Quote) -> Carriage {
    match quote.kind {
        QuoteKind::Direct | QuoteKind::Mixed => Carriage::Verbatim,
        QuoteKind::Indirect => Carriage::Reported,
    }
}

fn slice(document: &Document, span: Span) -> &str {
    &document.text[span.start as usize..span.end as usize]
}

/// The words and numbers inside a span.
fn words_of(document: &Document, span: Span) -> Vec<&Token> {
    let from = document
        .tokens
        .partition_point(|token| token.span.start < span.start);
    document.tokens[from..]
        .iter()
        .take_while(|token| token.span.end <= span.end)
        .filter(|token| token.form != Token::NO_FORM)
        .collect()
}

/// Words that only the left one has, and words that only the right one has, by
/// their longest common subsequence; neighbours are one span.
fn differences(
    (left, own): (&Document, &[&Token]),
    (right, full): (&Document, &[&Token]),
) -> (Vec<Span>, Vec<Span>) {
    let form =
        |document: &Document, token: &Token| document.forms[token.form as usize].text.clone();
    let a: Vec<String> = own.iter().map(|token| form(left, token)).collect();
    let b: Vec<String> = full.iter().map(|token| form(right, token)).collect();
    let head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let tail = a[head..]
        .iter()
        .rev()
        .zip(b[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (a, b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    let (mut only_a, mut only_b) = (vec![true; a.len()], vec![true; b.len()]);
    if a.len() * b.len() <= MOST_CELLS {
        for (at, bt) in common(a, b) {
            only_a[at] = false;
            only_b[bt] = false;
        }
    }
    let spans = |words: &[&Token], only: &[bool]| {
        let mut spans: Vec<Span> = Vec::new();
        let mut last = None;
        for at in (0..only.len()).filter(|&at| only[at]) {
            let span = words[head + at].span;
            match spans.last_mut() {
                Some(before) if last == at.checked_sub(1) => before.end = span.end,
                _ => spans.push(span),
            }
            last = Some(at);
        }
        spans
    };
    (spans(own, &only_a), spans(full, &only_b))
}

/// The pairs of a longest common subsequence.
fn common(a: &[String], b: &[String]) -> Vec<(usize, usize)> {
    let width = b.len() + 1;
    let mut longest = vec![0_u32; (a.len() + 1) * width];
    for at in (0..a.len()).rev() {
        for bt in (0..b.len()).rev() {
            longest[at * width + bt] = if a[at] == b[bt] {
                longest[(at + 1) * width + bt + 1] + 1
            } else {
                longest[(at + 1) * width + bt].max(longest[at * width + bt + 1])
            };
        }
    }
    let (mut at, mut bt) = (0, 0);
    let mut pairs = Vec::new();
    while at < a.len() && bt < b.len() {
        if a[at] == b[bt] {
            pairs.push((at, bt));
            (at, bt) = (at + 1, bt + 1);
        } else if longest[(at + 1) * width + bt] >= longest[at * width + bt + 1] {
            at += 1;
        } else {
            bt += 1;
        }
    }
    pairs
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
