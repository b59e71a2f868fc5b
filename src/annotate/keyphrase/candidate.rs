//! The noun phrases of an article, each with what is counted of it.

use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::super::entity::NamedMention;
use super::unit::{self, Class, Unit};
use crate::document::{Document, Form, Token};
use crate::lang::roles::Roles;
use crate::report::{Block, BlockKind, Sentence, TokenKind};
use crate::text::case::Case;

/// Tokens in a phrase at most.
pub const LONGEST: usize = 8;
/// Nouns in a phrase at most where there is no tagger to say where it ends.
const LONGEST_UNTAGGED: usize = 3;
/// Stems of a candidate, padded with [`NO_STEM`].
pub type Key = [u32; LONGEST];
/// No further stem.
pub const NO_STEM: u32 = u32::MAX;

/// An article as it is read for keyphrases.
pub struct Text<'a> {
    /// Its text.
    pub text: &'a str,
    /// Its tokens, with their parts of speech.
    pub tokens: &'a [Token],
    /// The forms its words have.
    pub forms: &'a [Rc<Form>],
    /// Its sentences.
    pub sentences: &'a [Sentence],
    /// For each token the number of the mention it belongs to, from 1; 0 for none.
    pub names: Vec<u32>,
    /// For each token whether it stands in the title or standfirst.
    pub titles: Vec<bool>,
    /// For each token the number of counting tokens before it; then their number in all.
    pub before: Vec<u32>,
}

impl<'a> Text<'a> {
    /// From what the stages before have found.
    pub fn new(
        text: &'a str,
        tokens: &'a [Token],
        forms: &'a [Rc<Form>],
        blocks: &[Block],
        sentences: &'a [Sentence],
        mentions: &[NamedMention],
    ) -> Self {
        let mut before = Vec::with_capacity(tokens.len() + 1);
        let mut total = 0;
        before.push(total);
        for token in tokens {
            total += u32::from(token.counts());
            before.push(total);
        }
        Self {
            text,
            tokens,
            forms,
            sentences,
            names: names(tokens, mentions),
            titles: titles(tokens, blocks),
            before,
        }
    }

    /// An article that was read.
    pub fn of(document: &'a Document) -> Self {
        Self::new(
            &document.text,
            &document.tokens,
            &document.forms,
            &document.blocks,
            &document.sentences,
            &document.mentions,
        )
    }

    /// Whether the token begins with a capital.
    pub fn has_capital(&self, at: usize) -> bool {
        if matches!(self.tokens[at].case, Case::None | Case::Lower) {
            return false;
        }
        let start = self.tokens[at].span.start as usize;
        match self.text.as_bytes()[start] {
            byte if byte.is_ascii() => byte.is_ascii_uppercase(),
            _ => self.text[start..].starts_with(char::is_uppercase),
        }
    }

    fn has_letter(&self, at: usize) -> bool {
        self.tokens[at].case != Case::None
    }
}

/// What is counted of a candidate while the text is read.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its stems.
    pub key: Key,
    /// Occurrences.
    pub count: u32,
    /// Occurrences outside any longer candidate.
    pub apart: u32,
    /// Sentences it stands in.
    pub sentences: u32,
    /// The last of them, from 1.
    last_sentence: u32,
    /// Whether it stands in the title or standfirst.
    pub in_title: bool,
    /// Whether it has a capital elsewhere than at the beginning of a sentence.
    pub capital: bool,
    /// Words, function words included.
    pub words: u32,
    /// Counting tokens before the first occurrence.
    pub before: u32,
    /// Rarity of its commonest content word, in hundredths.
    pub rarity: u16,
}

/// A place of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// First token.
    pub start: u32,
    /// Token after the last.
    pub end: u32,
}

/// The candidates of an article, in order of their first occurrence, and where each stands.
pub struct Candidates {
    /// What is counted of each.
    pub candidates: Vec<Candidate>,
    /// Number of the candidate and its place, in the order of the text.
    pub occurrences: Vec<(u32, Occurrence)>,
}

/// Finds and counts the candidates.
pub fn collect(text: &Text) -> Candidates {
    let mut reading = Reading {
        text,
        alone: vec![NO_CANDIDATE; text.forms.len()],
        stems: vec![Stem::default(); text.forms.len()],
        numbers: FxHashMap::with_capacity_and_hasher(text.forms.len(), FxBuildHasher),
        index: FxHashMap::with_capacity_and_hasher(text.tokens.len() / 4, FxBuildHasher),
        found: Candidates {
            candidates: Vec::with_capacity(text.tokens.len() / 4),
            occurrences: Vec::with_capacity(text.tokens.len() / 2),
        },
    };
    let tagged = text
        .tokens
        .iter()
        .any(|token| token.part_of_speech.is_some());
    let mut units = Vec::new();
    let mut places = Vec::new();
    let mut at = 0;
    for (number, sentence) in text.sentences.iter().enumerate() {
        let inside = |token: &&Token| token.span.end <= sentence.span.end;
        let end = at + text.tokens[at..].iter().take_while(inside).count();
        unit::read(text, at, end, &mut units);
        places.clear();
        phrases(&units, tagged, &mut places);
        reading.count(&places, at, number as u32 + 1);
        at = end;
    }
    reading.found
}

/// The phrases of a sentence: each noun and each name; a noun with the adjective
/// or name after it; the longest phrase around it, with and without the adjective
/// before it; two of these joined by « de ». They are found in order, none twice.
fn phrases(units: &[Unit], tagged: bool, places: &mut Vec<Occurrence>) {
    let mut add = |from: usize, to: usize| {
        let (start, end) = (units[from].start, units[to - 1].end);
        let place = Occurrence {
            start: start as u32,
            end: end as u32,
        };
        if end - start <= LONGEST && places.last() != Some(&place) {
            places.push(place);
        }
    };
    let mut at = 0;
    while at < units.len() {
        let adjective = units[at].class == Class::Adjective;
        let noun = at + usize::from(adjective);
        if !units.get(noun).is_some_and(Unit::is_nominal) {
            at += 1;
            continue;
        }
        let (phrase, end) = extent(units, noun, tagged);
        // « ministre de la Défense »
        let complement = complement(units, phrase).map(|first| {
            let inner = first + usize::from(units[first].class == Class::Adjective);
            (first, inner, extent(units, inner, tagged).0)
        });
        for from in at..=noun {
            if let Some((_, inner, longest)) = complement {
                add(from, longest);
                add(from, inner + 1);
            }
            add(from, end);
        }
        for one in noun..end {
            if !units[one].is_nominal() {
                continue;
            }
            // « hausse des marges »; of a noun that begins the phrase, it is there.
            if one > noun
                && one + 1 == phrase
                && units[one].class == Class::Noun
                && let Some((first, inner, _)) = complement
                && first == inner
            {
                add(one, first + 1);
            }
            if one + 1 < end
                && units[one].class == Class::Noun
                && matches!(units[one + 1].class, Class::Adjective | Class::Name)
            {
                add(one, one + 2);
            }
            add(one, one + 1);
        }
        at = end;
    }
    // Of two that start at the same place the longer comes first.
    debug_assert!(places.is_sorted_by(|one, next| (one.start, next.end) < (next.start, one.end)));
}

/// Where a phrase ends that begins with the noun at `noun`: with what a
/// complement may follow, and with the numbers after it (« Falcon 9 »).
fn extent(units: &[Unit], noun: usize, tagged: bool) -> (usize, usize) {
    let mut end = noun + 1;
    while end < units.len() && units[end].is_nominal() && (tagged || end - noun < LONGEST_UNTAGGED)
    {
        end += 1;
    }
    if !tagged {
        return (end, end);
    }
    let goes_on = |unit: &Unit| matches!(unit.class, Class::Adjective | Class::Name);
    while units.get(end).is_some_and(goes_on) {
        end += 1;
    }
    let phrase = end;
    let goes_on = |unit: &Unit| goes_on(unit) || unit.class == Class::Number;
    while units.get(end).is_some_and(goes_on) {
        end += 1;
    }
    (phrase, end)
}

/// The unit after « de » or « de la » at `at`, where a noun phrase begins there.
fn complement(units: &[Unit], at: usize) -> Option<usize> {
    if units.get(at)?.class != Class::Link {
        return None;
    }
    let article = usize::from(units.get(at + 1)?.class == Class::Article);
    let first = at + 1 + article;
    let adjective = usize::from(units.get(first)?.class == Class::Adjective);
    units.get(first + adjective)?.is_nominal().then_some(first)
}

/// The number of no candidate.
const NO_CANDIDATE: u32 = u32::MAX;

struct Reading<'a> {
    text: &'a Text<'a>,
    /// For each form its stem, once it stands in a phrase.
    stems: Vec<Stem>,
    /// The numbers of the stems that have one.
    numbers: FxHashMap<&'a str, u32>,
    /// For each stem the candidate that it is by itself.
    alone: Vec<u32>,
    /// The candidates of several words.
    index: FxHashMap<Key, u32>,
    found: Candidates,
}

/// What phrases want of a form.
#[derive(Clone, Copy)]
struct Stem {
    /// [`NO_STEM`] for a form in no phrase yet.
    number: u32,
    rarity: u16,
}

impl Default for Stem {
    fn default() -> Self {
        Self {
            number: NO_STEM,
            rarity: u16::MAX,
        }
    }
}

impl Reading<'_> {
    /// Counts the phrases of a sentence that begins at token `first`; `places` in order.
    fn count(&mut self, places: &[Occurrence], first: usize, sentence: u32) {
        let mut furthest = 0;
        for &place in places {
            // What stands before it in order and reaches as far lies around it.
            let inside = furthest >= place.end;
            furthest = furthest.max(place.end);
            let (start, end) = (place.start as usize, place.end as usize);
            let Some((key, rarity)) = self.key(start, end) else {
                continue;
            };
            let candidates = &mut self.found.candidates;
            let number = if end - start == 1 {
                &mut self.alone[key[0] as usize]
            } else {
                self.index.entry(key).or_insert(NO_CANDIDATE)
            };
            if *number == NO_CANDIDATE {
                *number = candidates.len() as u32;
                candidates.push(Candidate {
                    key,
                    count: 0,
                    apart: 0,
                    sentences: 0,
                    last_sentence: 0,
                    in_title: false,
                    capital: false,
                    words: (end - start) as u32,
                    before: self.text.before[start],
                    rarity,
                });
            }
            let number = *number;
            let candidate = &mut candidates[number as usize];
            candidate.count += 1;
            candidate.apart += u32::from(!inside);
            candidate.in_title |= self.text.titles[start];
            candidate.capital |= start > first && self.text.has_capital(start);
            if candidate.last_sentence != sentence {
                candidate.last_sentence = sentence;
                candidate.sentences += 1;
            }
            self.found.occurrences.push((number, place));
        }
    }

    /// The stems of a phrase and the rarity of its commonest content word;
    /// `None` where it has no letter.
    fn key(&mut self, start: usize, end: usize) -> Option<(Key, u16)> {
        let mut key = [NO_STEM; LONGEST];
        let mut rarity = u16::MAX;
        for (stem, at) in key.iter_mut().zip(start..end) {
            let token = &self.text.tokens[at];
            if token.form == Token::NO_FORM {
                // A sign inside a name: any number that no stem has.
                *stem = NO_STEM - 1;
                continue;
            }
            let known = &mut self.stems[token.form as usize];
            if known.number == NO_STEM {
                let form = &self.text.forms[token.form as usize];
                let next = self.numbers.len() as u32;
                known.number = *self.numbers.entry(form.stem.as_str()).or_insert(next);
                known.rarity = form.rarity;
            }
            *stem = known.number;
            if token.kind == TokenKind::Word
                && known.rarity < rarity
                && !token.roles.has(Roles::GRAMMATICAL)
                && self.text.has_letter(at)
            {
                rarity = known.rarity;
            }
        }
        (rarity != u16::MAX).then_some((key, rarity))
    }
}

/// For each token whether it stands in the title or standfirst.
fn titles(tokens: &[Token], blocks: &[Block]) -> Vec<bool> {
    let mut titles = vec![false; tokens.len()];
    for block in blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Standfirst))
    {
        let start = tokens.partition_point(|token| token.span.start < block.span.start);
        let end = tokens.partition_point(|token| token.span.end <= block.span.end);
        titles[start..end].fill(true);
    }
    titles
}

/// For each token the number of the mention it belongs to, from 1; 0 for none.
fn names(tokens: &[Token], mentions: &[NamedMention]) -> Vec<u32> {
    let mut names = vec![0; tokens.len()];
    let mut at = 0;
    for (number, mention) in mentions.iter().enumerate() {
        at += tokens[at..].partition_point(|token| token.span.start < mention.span.start);
        while at < tokens.len() && tokens[at].span.start < mention.span.end {
            names[at] = number as u32 + 1;
            at += 1;
        }
    }
    names
}
