//! What several articles give as said in the same words, word by word, and what
//! each speaker is given as saying in each article.
//!
//! In: the articles with their quotes, the entities of their names, and what the
//! reader says of what belongs together. Out: a
//! [`Statement`] for each group of quotes from two articles or more, its versions
//! held against the fullest; a [`SpeakerRow`] for each entity that speaks.

mod same;
mod speaker;

use super::Aliases;
use super::difference::{edits, same_words};
use super::pairing::{Group, Member, Pairing};
use super::vocabulary::{Vocabulary, Word, words_in};
use crate::document::Document;
use crate::report::speech::{Quote, QuoteKind};
use crate::report::statement::{Carriage, Statement, Version};
pub use same::groups;
pub use speaker::{Voices, speakers};

/// The statements that two articles or more carry, in the order of their first place.
pub fn statements(
    documents: &[&Document],
    vocabulary: &Vocabulary,
    aliases: &Aliases,
    voices: &Voices,
    pairing: &Pairing,
) -> Vec<Statement> {
    let groups = groups(documents, vocabulary)
        .into_iter()
        .flat_map(|group| by_speaker(voices, &group))
        .collect();
    let several = |group: &Group| group.members.iter().any(|one| one.0 != group.members[0].0);
    pairing
        .statements
        .regroup(groups)
        .into_iter()
        .filter(several)
        .map(|group| statement(documents, vocabulary, aliases, voices, group))
        .collect()
}

/// Parts a group where its quotes have different speakers; one without a known
/// speaker goes with the first that has one.
fn by_speaker(voices: &Voices, group: &[Member]) -> Vec<Vec<Member>> {
    let mut parts: Vec<(Option<u32>, Vec<Member>)> = Vec::new();
    let of = |place: &Member| entity(voices, *place);
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

fn entity(voices: &Voices, (article, quote): Member) -> Option<u32> {
    voices.of(article as usize, quote as usize)
}

fn statement(
    documents: &[&Document],
    vocabulary: &Vocabulary,
    aliases: &Aliases,
    voices: &Voices,
    group: Group,
) -> Statement {
    let Group {
        members: group,
        corrections,
    } = group;
    let words: Vec<&[Word]> = group
        .iter()
        .map(|&(article, number)| {
            let quote = &documents[article as usize].quotes[number as usize];
            words_in(&vocabulary.words()[article as usize], quote.span)
        })
        .collect();
    let fullest = (0..group.len())
        .max_by_key(|&at| (words[at].len(), std::cmp::Reverse(at)))
        .unwrap_or(0);
    let versions = group
        .iter()
        .zip(&words)
        .map(|(&(article, number), own)| {
            let document = documents[article as usize];
            let quote = &document.quotes[number as usize];
            let same = same_words(words[fullest], own);
            let edits = edits(&same, words[fullest], own);
            Version {
                article: document.id.clone(),
                quote: number,
                span: quote.span,
                carriage: carriage(quote),
                added: edits.iter().filter_map(|edit| edit.here).collect(),
                left_out: edits.iter().filter_map(|edit| edit.reference).collect(),
            }
        })
        .collect();
    let known = group
        .iter()
        .find_map(|&place| entity(voices, place))
        .map(|number| &aliases.entities[number as usize]);
    let written = || {
        group.iter().find_map(|&(article, number)| {
            let document = documents[article as usize];
            let speaker = document.quotes[number as usize].speaker.as_ref()?;
            Some(speaker.span.slice(&document.text).to_owned())
        })
    };
    Statement {
        speaker: known.map(|entity| entity.name.clone()).or_else(written),
        entity: known.map(|entity| entity.id.clone()),
        versions,
        fullest: fullest as u32,
        corrections,
    }
}

fn carriage(quote: &Quote) -> Carriage {
    match quote.kind {
        QuoteKind::Direct | QuoteKind::Mixed => Carriage::Verbatim,
        QuoteKind::Indirect => Carriage::Reported,
    }
}
