//! A sentence as the tagger of names sees it.

use std::ops::Range;

use super::clue::Clues;
use super::gazetteer::{Gazetteer, Key, Kinds};
use super::run::{self, Run};
use super::sport;
use crate::annotate::entity::scene::Scene;
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;
use crate::tag::opening::Written;
use crate::text::case::Case;

/// Tokens of a listed name at most.
const LONGEST: usize = 7;
/// Tokens before a capital that may belong to its name (« ministère de la … »).
const BEFORE: usize = 5;
/// Tokens after it (« Organisation mondiale de la santé »).
const AFTER: usize = 5;

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
    /// What each token of the article can be, and what its word does.
    kinds: &'s [Kinds],
    clues: &'s [Clues],
    start: usize,
    length: usize,
    /// Its words that begin with a capital, by their numbers in the article.
    capitals: &'s [usize],
    listed: Vec<Listed>,
    may_be_named: Vec<Range<usize>>,
    runs: Vec<Run>,
    /// How much the article is about sport.
    article_of_sport: u32,
    /// How much the sentence is, in its article.
    sport: u32,
}

impl<'s, 'a> Sentence<'s, 'a> {
    /// Ready for [`Sentence::read`].
    pub fn new(scene: &'s Scene<'a>, kinds: &'s [Kinds], clues: &'s [Clues]) -> Self {
        Self {
            scene,
            kinds,
            clues,
            start: 0,
            length: 0,
            capitals: &[],
            listed: Vec::new(),
            may_be_named: Vec::new(),
            runs: Vec::new(),
            article_of_sport: sport::degree(scene),
            sport: 0,
        }
    }

    /// Looks at the article's tokens in `range`; false when no name can be among them.
    pub fn read(&mut self, range: Range<usize>, gazetteer: &Gazetteer) -> bool {
        let scene = self.scene;
        self.start = range.start;
        self.length = range.len();
        self.capitals = within(&scene.capitals, &range);
        if self.capitals.is_empty() {
            return false;
        }
        // Nearly all articles: one word of sport says nothing.
        self.sport = match self.article_of_sport {
            0 => 0,
            degree => degree << 1 | u32::from(sport::is_in(scene, range)),
        };
        self.reach();
        self.list(gazetteer);
        let mut runs = std::mem::take(&mut self.runs);
        run::read(self, &mut runs);
        self.runs = runs;
        true
    }

    /// Finds what may belong to names: words with capitals, and what stands near them.
    fn reach(&mut self) {
        let mut named = std::mem::take(&mut self.may_be_named);
        named.clear();
        let inside = |at: &usize| {
            let at = self.token(*at);
            !self.scene.capital[at] && may_be_inside(self.scene, at)
        };
        for run in self.capitalised_runs() {
            let before = run.start.saturating_sub(BEFORE)..run.start;
            let after = run.end..self.length.min(run.end + AFTER);
            let start = run.start - before.rev().take_while(inside).count();
            let end = run.end + after.take_while(inside).count();
            match named.last_mut() {
                Some(last) if start <= last.end => last.end = end,
                _ => named.push(start..end),
            }
        }
        self.may_be_named = named;
    }

    /// Finds listed names of several words, the longest from each first word.
    fn list(&mut self, gazetteer: &Gazetteer) {
        let length = self.length;
        self.listed.clear();
        self.listed.resize(length, Listed::default());
        let mut folded = String::new();
        let mut capitals = self.capitals;
        for at in 0..length {
            // A name begins or ends with a capital: « de » is looked up before one only.
            let Some(&next) = capitals.first() else {
                break;
            };
            let capitalised = next == self.token(at);
            if capitalised {
                capitals = &capitals[1..];
            }
            let mut reach = at..length.min(at + LONGEST);
            if !self.kinds(at).has(Kinds::BEGINS) || next >= self.token(reach.end) {
                continue;
            }
            if !capitalised {
                let end = self.token(reach.end);
                let inside = capitals.iter().take_while(|&&capital| capital < end);
                reach.end = inside.last().map_or(at, |last| last - self.start + 1);
            }
            let mut key = Key::EMPTY;
            let mut found = None;
            for stop in reach {
                if self.ends_names(stop) {
                    break;
                }
                key = key.then(self.key(stop, &mut folded));
                if stop == at || !(capitalised || self.capitalised(stop)) {
                    continue;
                }
                let kinds = Kinds::of(gazetteer.get(key).alone());
                if kinds != Kinds::default() {
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

    /// Whether the token is a sign that no listed name has.
    fn ends_names(&self, at: usize) -> bool {
        self.scene.tokens[self.token(at)].form == Token::NO_FORM
            && matches!(self.slice(at), "," | "(" | ")" | "«" | "»" | ":" | ";")
    }

    /// The key of the token's word.
    fn key(&self, at: usize, folded: &mut String) -> Key {
        let at = self.token(at);
        let word = self.scene.form(at).and_then(|form| form.names.word.get());
        word.map_or_else(|| Key::of(self.scene.slice(at), folded), |word| word.key)
    }

    /// How many tokens it has.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The number of its token at `at` in the article.
    pub fn token(&self, at: usize) -> usize {
        self.start + at
    }

    /// The runs of tokens that may belong to names.
    pub fn may_be_named(&self) -> &[Range<usize>] {
        &self.may_be_named
    }

    /// The runs of words with capitals.
    pub fn capitalised_runs(&self) -> impl Iterator<Item = Range<usize>> {
        let runs = self.capitals.chunk_by(|at, next| at + 1 == *next);
        runs.map(|run| {
            let start = run[0] - self.start;
            start..start + run.len()
        })
    }

    /// How the token is written.
    pub fn written(&self, at: usize) -> Written {
        self.scene.tokens[self.start + at].written
    }

    /// The case of the token, if there is one.
    pub fn case(&self, at: usize) -> Option<Case> {
        (at < self.length()).then(|| self.written(at).case)
    }

    /// The token's part of speech, if there is one.
    pub fn part(&self, at: usize) -> Option<PartOfSpeech> {
        (at < self.length())
            .then(|| self.scene.tokens[self.start + at].part_of_speech)
            .flatten()
    }

    /// The run of words with capitals that the token stands in.
    pub fn run(&self, at: usize) -> Option<&Run> {
        let run = self.runs.partition_point(|run| run.tokens.end <= at);
        self.runs.get(run).filter(|run| run.tokens.start <= at)
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

    /// What its word does.
    pub fn clues(&self, at: usize) -> Clues {
        self.clues[self.start + at]
    }

    /// How much the sentence and its article are about sport, from 0 to 7.
    pub fn sport(&self) -> u32 {
        self.sport
    }

    /// Whether the token is a word that begins with a capital.
    pub fn capitalised(&self, at: usize) -> bool {
        self.scene.capitalised(self.token(at))
    }

    /// What the token can be around names.
    pub fn roles(&self, at: usize) -> Roles {
        self.scene.roles(self.token(at))
    }

    /// The token, as written.
    pub fn slice(&self, at: usize) -> &str {
        self.scene.slice(self.token(at))
    }

    /// The word of a token, hashed; zero for a sign.
    pub fn word(&self, at: usize) -> u32 {
        let form = self.scene.form(self.token(at));
        let word = form.and_then(|form| form.names.word.get());
        word.map_or(0, |word| word.key.hash())
    }
}

/// What of some numbers in order lies in `range`.
fn within<'n>(numbers: &'n [usize], range: &Range<usize>) -> &'n [usize] {
    let before = |end: usize| numbers.partition_point(|&number| number < end);
    &numbers[before(range.start)..before(range.end)]
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
