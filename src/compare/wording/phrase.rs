//! The nominal phrases of an article that can call a person, a country or an
//! event: a definite determiner, a noun of a list, and what tells more of it.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::country::{Countries, Country, countries};
use crate::annotate::{Reading, Words};
use crate::lang::designations::{Designations, Head};
use crate::report::PartOfSpeech;

/// Adjectives before the noun, and after it, at most.
const MOST_MODIFIERS: usize = 3;
/// Words of a complement that is no name, at most.
const MOST_COMPLEMENT: usize = 4;

/// A nominal phrase, in tokens of its article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// From its determiner, where that is a word of its own, to its last word.
    pub tokens: Range<usize>,
    pub head: Head,
    /// Its noun, folded.
    pub noun: &'static str,
    /// The country whose adjective or epithet it has.
    pub country: Option<Country>,
    /// The first token of the name in its complement (« de la Maison Blanche »).
    pub complement: Option<usize>,
    /// Whether it has a complement, with a name or without.
    pub complete: bool,
}

/// A noun of the lists, by its words.
struct Entry {
    words: Vec<&'static str>,
    noun: &'static str,
    head: Head,
    /// For an epithet, the country it stands for.
    country: Option<Country>,
}

/// The phrases of an article, in order. Those that overlap an earlier one are left out.
pub fn phrases(reading: &Reading) -> Vec<Phrase> {
    let lists = &reading.pack.designations;
    let entries = entries(lists);
    let mut by_first: FxHashMap<&str, Vec<&Entry>> = FxHashMap::default();
    for entry in &entries {
        by_first.entry(entry.words[0]).or_default().push(entry);
    }
    // One look-up a form, not one a token.
    let of_form: Vec<Option<&Vec<&Entry>>> = reading
        .forms
        .iter()
        .map(|form| by_first.get(form.text.as_str()))
        .collect();
    let words = Words { reading };
    let mut phrases: Vec<Phrase> = Vec::new();
    for (at, token) in reading.tokens.iter().enumerate() {
        let Some(Some(candidates)) = of_form.get(token.form as usize) else {
            continue;
        };
        let closed = phrases.last().map_or(0, |last| last.tokens.end);
        if token.boilerplate || token.quoted || token.named || at < closed {
            continue;
        }
        let longest = candidates
            .iter()
            .filter(|entry| entry.stands(words, at))
            .max_by_key(|entry| entry.words.len());
        let phrase = longest.and_then(|entry| entry.phrase(words, at, lists, countries()));
        phrases.extend(phrase.filter(|phrase| phrase.tokens.start >= closed));
    }
    phrases
}

fn entries(lists: &Designations) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |noun: &'static str, head, country| {
        entries.push(Entry {
            words: noun.split(' ').collect(),
            noun,
            head,
            country,
        });
    };
    for (nouns, head) in [
        (lists.leaders, Head::Leader),
        (lists.presidents, Head::President),
        (lists.governments, Head::Government),
        (lists.monarchs, Head::Monarch),
        (lists.persons, Head::Person),
        (lists.countries, Head::Country),
    ] {
        nouns.iter().for_each(|noun| add(noun, head, None));
    }
    for (kind, nouns) in lists.events.iter().enumerate() {
        nouns
            .iter()
            .for_each(|noun| add(noun, Head::Event(kind as u8), None));
    }
    for (epithet, country) in lists.epithets {
        add(epithet, Head::Country, countries().named(country));
    }
    entries
}

impl Entry {
    fn stands(&self, words: Words, at: usize) -> bool {
        let mut own = self.words.iter().enumerate();
        own.all(|(offset, word)| words.folded(at + offset) == *word)
    }

    /// The phrase around the noun whose first word stands `at`.
    fn phrase(
        &self,
        words: Words,
        at: usize,
        lists: &Designations,
        countries: &Countries,
    ) -> Option<Phrase> {
        let mut end = at + self.words.len();
        if self.country.is_some() {
            return Some(self.phrase_of(at..end, self.country, None, false));
        }
        let of_country = |at: usize| {
            let from = if words.mention(at).is_some() {
                at.saturating_sub(1)
            } else {
                at
            };
            (from..=at).any(|at| country(words, at..at + 1, countries).is_some())
        };
        let modifies = |at: usize| {
            let noun = lists.modifiers_before && words.is_noun(at);
            words.is(at, PartOfSpeech::Adjective)
                || (noun && (words.mention(at).is_none() || of_country(at)))
        };
        let mut first = at;
        while first > 0 && at - first < MOST_MODIFIERS && modifies(first - 1) {
            first -= 1;
        }
        let determiner = words.folded(first.checked_sub(1)?);
        let start = if lists.definite.contains(&determiner) {
            first - 1
        } else if lists.contracted.contains(&determiner) {
            first
        } else {
            return None;
        };
        if !lists.modifiers_before {
            let noun_end = end;
            while end - noun_end < MOST_MODIFIERS
                && words.mention(end).is_none()
                && (words.is(end, PartOfSpeech::Adjective)
                    || country(words, end..end + 1, countries).is_some())
            {
                end += 1;
            }
        }
        let country = country(words, first..end, countries);
        let links = match self.head {
            Head::Event(_) => lists.event_links,
            _ => lists.links,
        };
        let mut complement = None;
        let mut complete = false;
        if links.contains(&words.folded(end)) {
            let name = end + 1 + usize::from(lists.definite.contains(&words.folded(end + 1)));
            if let Some(name_end) = words.mention_end(name) {
                (complement, complete, end) = (Some(name), true, name_end);
            } else if lists.links.contains(&words.folded(end)) {
                let mut after = name;
                while after - name < MOST_COMPLEMENT
                    && (words.is_noun(after) || words.is(after, PartOfSpeech::Adjective))
                    && words.mention(after).is_none()
                {
                    after += 1;
                }
                complete = true;
                end = if after > name { after } else { end };
            }
        }
        let mut phrase = self.phrase_of(start..end, country, complement, complete);
        phrase.complete |= words.folded(end) == "'s";
        Some(phrase)
    }

    fn phrase_of(
        &self,
        tokens: Range<usize>,
        country: Option<Country>,
        complement: Option<usize>,
        complete: bool,
    ) -> Phrase {
        Phrase {
            tokens,
            head: self.head,
            noun: self.noun,
            country,
            complement,
            complete,
        }
    }
}

/// The country whose adjective stands among some tokens, by its lemma, its form,
/// or with the word before it.
fn country(words: Words, mut tokens: Range<usize>, countries: &Countries) -> Option<Country> {
    tokens.find_map(|at| {
        let pair = format!("{} {}", words.folded(at), words.folded(at + 1));
        countries
            .of_adjective(&pair)
            .or_else(|| countries.of_adjective(words.lemma(at)))
            .or_else(|| countries.of_adjective(words.folded(at)))
    })
}
