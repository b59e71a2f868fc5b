//! A sentence as the tagger of names sees it.

use std::ops::Range;

use super::gazetteer::{Gazetteer, Key, Kinds};
use crate::annotate::entity::scene::Scene;
use crate::document::Token;
use crate::report::PartOfSpeech;
use crate::tag::opening::Opening;
use crate::text::case::Case;

/// Tokens of a listed name at most.
const LONGEST: usize = 7;
/// Tokens before a capital that may belong to its name (« ministère de la … »).
const BEFORE: usize = 5;
/// Tokens after it (« Organisation mondiale de la santé »).
const AFTER: usize = 5;

/// How a token is written.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// [`Case::Hidden`] in a sentence in capitals.
    pub case: Case,
    /// Whether all before it in the sentence is signs.
    pub opens: bool,
}

/// A token's place in a listed name of several.
#[derive(Clone, Copy, Debug, Default)]
pub struct Listed {
    /// What the name can be.
    pub kinds: Kinds,
    /// 1 at its head, 3 at its end, 2 between.
    pub position: u32,
}

/// What the tagger knows of the tokens of a sentence.
pub struct Sentence<'s, 'a> {
    scene: &'s Scene<'a>,
    /// What each token of the article can be, and what its word does elsewhere.
    kinds: &'s [Kinds],
    elsewhere: &'s [u16],
    start: usize,
    written: Vec<Written>,
    runs: Vec<(u32, u32)>,
    listed: Vec<Listed>,
    near_capital: Vec<bool>,
}

impl<'s, 'a> Sentence<'s, 'a> {
    /// Ready for [`Sentence::read`].
    pub fn new(scene: &'s Scene<'a>, kinds: &'s [Kinds], elsewhere: &'s [u16]) -> Self {
        Self {
            scene,
            kinds,
            elsewhere,
            start: 0,
            written: Vec::new(),
            runs: Vec::new(),
            listed: Vec::new(),
            near_capital: Vec::new(),
        }
    }

    /// Looks at the article's tokens in `range`; false when no name can be among them.
    pub fn read(&mut self, range: Range<usize>, gazetteer: &Gazetteer) -> bool {
        let (scene, start) = (self.scene, range.start);
        let length = range.len();
        self.start = start;
        self.near_capital.clear();
        self.near_capital.resize(length, false);
        let mut any = false;
        for at in range.clone().filter(|at| scene.capitalised(*at)) {
            any = true;
            let before = (range.start..at).rev().take(BEFORE);
            let after = (at + 1..range.end).take(AFTER);
            self.near_capital[at - start] = true;
            for near in before.take_while(|at| may_be_inside(scene, *at)) {
                self.near_capital[near - start] = true;
            }
            for near in after.take_while(|at| may_be_inside(scene, *at)) {
                self.near_capital[near - start] = true;
            }
        }
        if !any {
            return false;
        }
        self.write(range);
        self.runs.clear();
        while self.runs.len() < length {
            let first = self.runs.len();
            let capital = |at: &usize| scene.capitalised(start + at);
            let end = (first..length).find(|at| !capital(at)).unwrap_or(length);
            self.runs
                .extend((first..end).map(|_| (first as u32, end as u32)));
            if end < length {
                self.runs.push((0, 0));
            }
        }
        self.list(length, gazetteer);
        true
    }

    fn write(&mut self, range: Range<usize>) {
        let tokens = &self.scene.tokens[range.clone()];
        let mut opening = Opening::new(tokens.iter().map(|token| token.case));
        self.written.clear();
        for (at, token) in range.zip(tokens) {
            let (case, opens) = opening.next(self.scene.slice(at), token.case);
            self.written.push(Written { case, opens });
        }
    }

    /// Finds listed names of several words, the longest from each first word.
    fn list(&mut self, length: usize, gazetteer: &Gazetteer) {
        self.listed.clear();
        self.listed.resize(length, Listed::default());
        let mut folded = String::new();
        for at in 0..length {
            if !self.kinds(at).has(Kinds::BEGINS) {
                continue;
            }
            let capital = |at: usize| self.scene.capitalised(self.start + at);
            // A name begins or ends with a capital: « de » is looked up before one only.
            let mut reach = at..length.min(at + LONGEST);
            if !capital(at) {
                reach.end = reach
                    .clone()
                    .rfind(|&stop| capital(stop))
                    .map_or(at, |last| last + 1);
            }
            let mut key = Key::EMPTY;
            let mut found = None;
            for stop in reach {
                key = key.with(self.scene.slice(self.start + stop), &mut folded);
                let kinds = Kinds::of(gazetteer.get(key).alone());
                if stop > at && kinds != Kinds::default() && (capital(stop) || capital(at)) {
                    found = Some((stop, kinds));
                }
            }
            let Some((last, kinds)) = found else {
                continue;
            };
            for place in at..=last {
                let position = match place {
                    place if place == at => 1,
                    place if place == last => 3,
                    _ => 2,
                };
                if self.listed[place].position == 0 {
                    self.listed[place] = Listed { kinds, position };
                }
            }
        }
    }

    /// Whether the token may belong to a name.
    pub fn may_be_named(&self, at: usize) -> bool {
        self.near_capital[at]
    }

    /// How the token is written.
    pub fn written(&self, at: usize) -> Written {
        self.written[at]
    }

    /// The case of the token, if there is one.
    pub fn case(&self, at: usize) -> Option<Case> {
        self.written.get(at).map(|written| written.case)
    }

    /// The token's part of speech, if there is one.
    pub fn part(&self, at: usize) -> Option<PartOfSpeech> {
        (at < self.written.len())
            .then(|| self.scene.tokens[self.start + at].part_of_speech)
            .flatten()
    }

    /// The run of words with capitals that the token stands in.
    pub fn run(&self, at: usize) -> Option<Range<usize>> {
        let (start, end) = self.runs[at];
        (start < end).then_some(start as usize..end as usize)
    }

    /// The listed name of several words that the token stands in.
    pub fn listed(&self, at: usize) -> Option<Listed> {
        self.listed
            .get(at)
            .copied()
            .filter(|listed| listed.position > 0)
    }

    /// What the token can be by itself.
    pub fn kinds(&self, at: usize) -> Kinds {
        self.kinds[self.start + at]
    }

    /// What its word does elsewhere, as bits.
    pub fn elsewhere(&self, at: usize) -> u16 {
        self.elsewhere[self.start + at]
    }
}

/// Whether names have such tokens inside: no signs, verbs or pronouns.
fn may_be_inside(scene: &Scene, at: usize) -> bool {
    let token = &scene.tokens[at];
    token.form != Token::NO_FORM
        && !matches!(
            token.part_of_speech,
            Some(
                PartOfSpeech::Verb
                    | PartOfSpeech::Auxiliary
                    | PartOfSpeech::Pronoun
                    | PartOfSpeech::Adverb
                    | PartOfSpeech::SubordinatingConjunction
            )
        )
}
