//! The trained tagger of names.
//!
//! In: an article with its sentences and parts of speech. Out: [`Name`]s, as
//! ranges of tokens with what they name. A linear-chain conditional random field
//! (Lafferty et al. 2001) over the labels of [`label`]; its features are told in
//! [`features`], the lists in [`gazetteer`], the article as a whole in [`clue`].
//! Only the words near a capital are looked at, all else is no name.

mod clue;
pub mod features;
#[cfg(test)]
mod fixture;
pub mod gazetteer;
pub mod label;
mod run;
pub mod sentence;
mod sport;
pub mod vectors;

use std::ops::Range;

use super::scene::Scene;
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::{self, EntityKind};
use crate::tag::decode::Decoder;
use crate::tag::features::Features;
use crate::tag::file::{self, ModelError, Reason};
use crate::tag::kept::Signs;
use crate::tag::opening::Written;
use crate::tag::sums::Sums;
use features::{OUTSIDE_CLASS, context, form_features, placed};
use gazetteer::{Gazetteer, Kinds};
use label::{LABELS, Label, Part};
use sentence::Sentence;
use vectors::{OUTSIDE, PLACES, VECTORS, Vectors, Weights, of_place};

/// Kind of model file.
pub const KIND: [u8; 4] = *b"NAME";
/// Version of its layout, and of the features its weights belong to.
pub const VERSION: u16 = 1;
/// A token that the forms alone put so far outside names, in steps of the
/// weights, is no name wherever it stands.
const CLEAR: u16 = 24;

/// A name found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it names.
    pub kind: EntityKind,
}

/// A trained tagger for one language.
#[derive(Debug)]
pub struct Tagger<'a> {
    weights: Weights<'a>,
    gazetteer: Gazetteer<'a>,
    /// What stands in the places outside the sentence.
    outside: Vectors,
}

/// What a tagger keeps from article to article, beside what is kept with the forms.
#[derive(Default)]
pub struct Memory {
    signs: Signs<Vectors>,
    sums: Sums<VECTORS>,
    decoder: Decoder,
}

impl<'a> Tagger<'a> {
    /// Reads the files of the weights and of the lists; `name` is what an error calls them.
    ///
    /// # Errors
    /// A file that [`file::payload`] refuses, or whose inside does not hold together.
    pub fn read(name: &str, weights: &'a [u8], lists: &'a [u8]) -> Result<Self, ModelError> {
        let refused = |reason| ModelError {
            name: name.to_owned(),
            reason,
        };
        let payload = file::payload(name, KIND, VERSION, weights)?;
        let weights = Weights::read(payload).map_err(refused)?;
        let labels = LABELS.iter().map(|(label, _)| *label);
        if !labels.eq(weights.labels().iter().copied()) {
            return Err(refused(Reason::Layout));
        }
        let outside = Features {
            near: vec![OUTSIDE],
            far: vec![OUTSIDE],
            class: OUTSIDE_CLASS,
            ..Features::default()
        };
        Ok(Self {
            gazetteer: Gazetteer::read(name, lists)?,
            outside: Vectors::new(&outside, &weights),
            weights,
        })
    }

    /// The names of an article, in order, not overlapping, none in boilerplate.
    pub fn names(
        &self,
        scene: &Scene,
        sentences: &[report::Sentence],
        memory: &mut Memory,
    ) -> Vec<Name> {
        let kinds = kinds(scene, &self.gazetteer);
        let clues = clue::clues(scene, &kinds);
        let mut sentence = Sentence::new(scene, &kinds, &clues);
        let without_form = |at: &usize| scene.tokens[*at].form == Token::NO_FORM;
        let signs = (0..scene.tokens.len()).filter(without_form);
        memory.signs.learn(signs.map(|at| scene.slice(at)));
        let mut names = Vec::new();
        for range in ranges(scene, sentences) {
            if sentence.read(range.clone(), &self.gazetteer) {
                self.tell(scene, &sentence, range, memory, &mut names);
            }
        }
        names
    }

    /// Appends the names of a sentence: each run of tokens that may be named is
    /// labelled apart, what stands beside it is no name for certain.
    fn tell(
        &self,
        scene: &Scene,
        sentence: &Sentence,
        range: Range<usize>,
        memory: &mut Memory,
        names: &mut Vec<Name>,
    ) {
        for run in sentence.may_be_named() {
            let first = range.start + run.start;
            let labels = self.labels(scene, sentence, run.clone(), memory);
            read_names(scene, first, labels, names);
        }
    }

    /// The labels of a run of tokens of a sentence.
    fn labels<'m>(
        &self,
        scene: &Scene,
        sentence: &Sentence,
        run: Range<usize>,
        memory: &'m mut Memory,
    ) -> impl Iterator<Item = u8> + use<'m> {
        let Memory {
            signs,
            sums,
            decoder,
        } = memory;
        let length = sentence.length();
        let vectors = |at: usize| match at {
            at if at < length => self.vectors(scene, sentence, at, signs),
            _ => &self.outside,
        };
        let before = |at: usize, count: usize| match at.checked_sub(count) {
            Some(at) => vectors(at),
            None => &self.outside,
        };
        if run.start > 0 {
            decoder.label(label::OUTSIDE, &self.weights);
        }
        let mut window = [
            &self.outside,
            before(run.start, 2),
            before(run.start, 1),
            vectors(run.start),
            vectors(run.start + 1),
        ];
        for at in run.clone() {
            window.rotate_left(1);
            window[4] = vectors(at + 2);
            let [second_before, before, own, after, second_after] = window;
            let mut sum = own.own;
            sum.add(&before.around[0]);
            sum.add(&after.around[1]);
            sum.add(&second_before.around[2]);
            sum.add(&second_after.around[3]);
            if sum.near(CLEAR).single() == Some(label::OUTSIDE) {
                decoder.label(label::OUTSIDE, &self.weights);
                continue;
            }
            let classes = [before.class, own.class, after.class];
            context(sentence, at, classes, |circumstance| {
                sums.add(circumstance.number(), &mut sum, |sum| {
                    circumstance.features(|feature| self.weights.add(feature, sum));
                });
            });
            decoder.token(&sum, &self.weights);
        }
        if run.end < length {
            decoder.label(label::OUTSIDE, &self.weights);
        }
        let labels = decoder.finish(&self.weights);
        labels.skip(usize::from(run.start > 0)).take(run.len())
    }

    /// What the form of a token adds to scores.
    fn vectors<'v>(
        &self,
        scene: &'v Scene,
        sentence: &Sentence,
        at: usize,
        signs: &'v Signs<Vectors>,
    ) -> &'v Vectors {
        let Written { case, opens } = sentence.written(at);
        let make = |form: &str, roles: Roles| {
            let found = form_features(form, roles, case, opens, sentence.kinds(at));
            Vectors::new(&found, &self.weights)
        };
        let (kept, form, roles) = match scene.form(sentence.token(at)) {
            Some(form) => (&form.names.vectors, form.text.as_str(), form.roles),
            None => {
                let sign = scene.slice(sentence.token(at));
                (signs.of(sign), sign, Roles::default())
            }
        };
        kept.get(case, opens, || make(form, roles))
    }
}

/// Appends the names that the labels of the tokens from `first` on spell.
fn read_names(
    scene: &Scene,
    first: usize,
    labels: impl Iterator<Item = u8>,
    names: &mut Vec<Name>,
) {
    let mut open = false;
    for (at, number) in (first..).zip(labels) {
        let label: Label = LABELS[usize::from(number)].1;
        let Some((part, kind)) = label.filter(|_| !scene.tokens[at].boilerplate) else {
            open = false;
            continue;
        };
        match names.last_mut() {
            Some(name) if open && name.kind == kind && matches!(part, Part::Inside | Part::End) => {
                name.tokens.end = at + 1;
            }
            _ => names.push(Name {
                tokens: at..at + 1,
                kind,
            }),
        }
        open = matches!(part, Part::Begin | Part::Inside);
    }
}

/// What each token can be by itself.
fn kinds(scene: &Scene, gazetteer: &Gazetteer) -> Vec<Kinds> {
    let mut folded = String::new();
    let of_form: Vec<Kinds> = (scene.forms.iter())
        .map(|form| {
            let word = || gazetteer.word(&form.text, &mut folded);
            form.names.word.get_or_init(word).kinds
        })
        .collect();
    let of_token = |token: &Token| of_form.get(token.form as usize).copied();
    let tokens = scene.tokens.iter();
    tokens
        .map(|token| of_token(token).unwrap_or_default())
        .collect()
}

/// The tokens of each sentence.
fn ranges(scene: &Scene, sentences: &[report::Sentence]) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut range = |sentence: &report::Sentence| {
        let start = at;
        let inside = |token: &&Token| token.span.start < sentence.span.end;
        at += scene.tokens[start..].iter().take_while(inside).count();
        start..at
    };
    sentences.iter().map(&mut range).collect()
}

/// A sentence as it is learned from: all features of each of its tokens.
pub struct Lesson {
    /// The tokens.
    pub tokens: Range<usize>,
    /// For each token its features.
    pub features: Vec<Vec<u32>>,
}

/// What there is to learn from in an article: the sentences outside boilerplate
/// that have a capital.
pub fn lessons(scene: &Scene, sentences: &[report::Sentence], lists: &Gazetteer) -> Vec<Lesson> {
    let kinds = kinds(scene, lists);
    let clues = clue::clues(scene, &kinds);
    let mut sentence = Sentence::new(scene, &kinds, &clues);
    let mut lessons = Vec::new();
    for range in ranges(scene, sentences) {
        if sentence.read(range.clone(), lists) {
            lessons.push(Lesson {
                features: lesson(scene, &sentence, range.clone()),
                tokens: range,
            });
        }
    }
    lessons
}

fn lesson(scene: &Scene, sentence: &Sentence, range: Range<usize>) -> Vec<Vec<u32>> {
    let forms: Vec<_> = (0..range.len())
        .map(|at| {
            let token = range.start + at;
            let form = match scene.tokens[token].form {
                Token::NO_FORM => scene.slice(token),
                form => &scene.forms[form as usize].text,
            };
            let written = sentence.written(at);
            let roles = scene.roles(token);
            form_features(form, roles, written.case, written.opens, sentence.kinds(at))
        })
        .collect();
    let form = |at: usize, place: isize| at.checked_add_signed(place).and_then(|at| forms.get(at));
    (0..range.len())
        .map(|at| {
            let mut found = forms[at].own.clone();
            for (place, &beside) in PLACES.iter().enumerate() {
                match form(at, beside) {
                    Some(features) => {
                        let here = of_place(features, place).iter();
                        found.extend(here.map(|&feature| placed(feature, place)));
                    }
                    None => found.push(placed(OUTSIDE, place)),
                }
            }
            let classes =
                [-1, 0, 1].map(|place| form(at, place).map_or(OUTSIDE_CLASS, |form| form.class));
            context(sentence, at, classes, |circumstance| {
                circumstance.features(|feature| found.push(feature));
            });
            found
        })
        .collect()
}
