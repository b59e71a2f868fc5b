//! The part of speech of every token.
//!
//! In: tokens with their forms, sentences. Out: each token's
//! [`PartOfSpeech`](crate::report::PartOfSpeech). A linear-chain conditional
//! random field (Lafferty et al. 2001): the scores of a token are sums of
//! vectors kept with the forms in a window of five, and of three features that
//! pair the classes of neighbours.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::decode::Decoder;
use super::features::{Features, OUTSIDE, OUTSIDE_CLASS, features, pairs};
use super::file::{self, ModelError, Reason};
use super::kept::{ByWriting, Signs};
use super::opening::{Opening, Written};
use super::scores::{LANES, Scores};
use super::sums::Sums;
use super::vectors::Vectors;
use super::weights::Weights;
use crate::document::{Form, Token};
use crate::lang::roles::{Roles, roles};
use crate::lang::{Pack, pack};
use crate::report::{LanguageCode, PartOfSpeech, Sentence};
use crate::text::case::Case;

/// Kind of model file.
pub const KIND: [u8; 4] = *b"UPOS";
/// Version of its layout, and of the features its weights belong to.
pub const VERSION: u16 = 1;

/// Vectors that hold the scores of the parts of speech of one language.
const VECTORS: usize = 2;
/// Parts of speech that a language can have at most: of the seventeen of Universal
/// Dependencies (de Marneffe et al. 2021), a seventeenth would cost a third vector.
pub const MOST_LABELS: usize = VECTORS * LANES;

/// What is kept of a form in each way of writing it.
pub type OfForm = ByWriting<Vectors<VECTORS>>;

/// A trained tagger for one language.
#[derive(Debug)]
pub struct Tagger<'a> {
    weights: Weights<'a, VECTORS>,
    parts: Vec<PartOfSpeech>,
    /// What stands in the places outside the sentence.
    outside: Vectors<VECTORS>,
}

impl<'a> Tagger<'a> {
    /// Reads a model file; `name` is what an error calls it.
    ///
    /// # Errors
    /// A file that [`file::payload`] refuses, or whose inside does not hold together.
    pub fn read(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let refused = |reason| ModelError {
            name: name.to_owned(),
            reason,
        };
        let payload = file::payload(name, KIND, VERSION, bytes)?;
        let weights = Weights::read(payload).map_err(refused)?;
        let parts = weights
            .labels()
            .iter()
            .map(|label| PartOfSpeech::named(label).ok_or_else(|| refused(Reason::Layout)))
            .collect::<Result<_, _>>()?;
        let outside = Features {
            near: vec![OUTSIDE],
            far: vec![OUTSIDE],
            class: OUTSIDE_CLASS,
            ..Features::default()
        };
        Ok(Self {
            outside: Vectors::new(&outside, &weights),
            weights,
            parts,
        })
    }

    /// The parts of speech of a sentence given as its words.
    pub fn words(&self, words: &[&str], pack: &Pack) -> Vec<PartOfSpeech> {
        let vectors: Vec<Vectors<VECTORS>> = sentence_features(words, pack)
            .iter()
            .map(|features| Vectors::new(features, &self.weights))
            .collect();
        let mut window = vec![&self.outside; BESIDE];
        window.extend(&vectors);
        window.extend([&self.outside; BESIDE]);
        let mut working = Working::default();
        let labels = self.tell(&window, &mut working);
        labels.map(|label| self.parts[usize::from(label)]).collect()
    }

    /// The labels of a sentence's tokens; `vectors` has [`BESIDE`] places outside the
    /// sentence at either end. Most tokens are settled by the form alone, or by the forms
    /// around it, and the rest is not looked at.
    #[inline(never)]
    fn tell<'w>(
        &self,
        vectors: &[&Vectors<VECTORS>],
        working: &'w mut Working,
    ) -> impl Iterator<Item = u8> + use<'w> {
        let Working {
            decoder,
            scores,
            pairs: sums,
        } = working;
        let margin = self.weights.margin();
        // All sums at once: nothing waits for what is not yet in the machine's cache.
        scores.clear();
        scores.extend(vectors.array_windows().map(
            |[second_before, before, own, after, second_after]: &[_; WINDOW]| {
                let mut sum = own.own;
                sum.add(&before.around[0]);
                sum.add(&after.around[1]);
                sum.add(&second_before.around[2]);
                sum.add(&second_after.around[3]);
                sum
            },
        ));
        let beside = vectors[BESIDE - 1..].array_windows::<3>();
        for ([before, own, after], &sum) in beside.zip(&*scores) {
            if let Some(label) = own.settled {
                decoder.label(label, &self.weights);
                continue;
            }
            if let Some(label) = sum.near(margin).single() {
                decoder.label(label, &self.weights);
                continue;
            }
            let mut sum = sum;
            for pair in pairs(before.class, own.class, after.class) {
                // From 1 on: zero is no number of a sum.
                sums.add(u64::from(pair) + 1, &mut sum, |sum| {
                    self.weights.add(pair, sum)
                });
            }
            decoder.token(&sum, &self.weights);
        }
        decoder.finish(&self.weights)
    }
}

/// Tokens before and after a token that are looked at.
const BESIDE: usize = 2;
/// A token with these.
const WINDOW: usize = 2 * BESIDE + 1;

/// What is kept from article to article, beside what is kept with the forms.
#[derive(Default)]
struct Memory {
    signs: Signs<Vectors<VECTORS>>,
    working: Working,
}

/// What is used again for the next sentence.
#[derive(Default)]
struct Working {
    decoder: Decoder,
    /// What the forms say of each token.
    scores: Vec<Scores<VECTORS>>,
    pairs: Sums<VECTORS>,
}

/// The features of each word of a sentence: how a word is written and where it
/// stands is told here, in training as in use.
pub fn sentence_features(words: &[&str], pack: &Pack) -> Vec<Features> {
    let cases: Vec<Case> = words.iter().map(|word| Case::of(word)).collect();
    let mut opening = Opening::new(cases.iter().copied());
    words
        .iter()
        .zip(&cases)
        .map(|(word, &case)| {
            let form = crate::text::fold::fold(word);
            let Written { case, opens } = opening.next(|| word, case);
            features(&form, roles(&form, pack), case, opens)
        })
        .collect()
}

/// The tagger of a language; `None` when the language has none or its file is refused.
pub fn tagger(code: LanguageCode) -> Option<&'static Tagger<'static>> {
    static FRENCH: LazyLock<Option<Tagger>> = LazyLock::new(|| of(LanguageCode::Fr));
    static ENGLISH: LazyLock<Option<Tagger>> = LazyLock::new(|| of(LanguageCode::En));
    match code {
        LanguageCode::Fr => FRENCH.as_ref(),
        LanguageCode::En => ENGLISH.as_ref(),
        LanguageCode::Other => None,
    }
}

fn of(code: LanguageCode) -> Option<Tagger<'static>> {
    Tagger::read("parts_of_speech", pack(code).parts_of_speech?).ok()
}

/// Marks every token with its part of speech, and how it is written there.
#[inline(never)]
pub fn mark_parts_of_speech(
    text: &str,
    sentences: &[Sentence],
    forms: &[Rc<Form>],
    tokens: &mut [Token],
    pack: &'static Pack,
) {
    thread_local! {
        static MEMORY: RefCell<FxHashMap<LanguageCode, Memory>> = RefCell::default();
    }
    let Some(tagger) = tagger(pack.code) else {
        return;
    };
    MEMORY.with_borrow_mut(|memory| {
        let Memory { signs, working } = memory.entry(pack.code).or_default();
        let without_form = tokens.iter().filter(|token| token.form == Token::NO_FORM);
        signs.learn(without_form.map(|token| token.span.slice(text)));
        let mut at = 0;
        let mut vectors = Vec::new();
        for sentence in sentences {
            let inside = |token: &&Token| token.span.start < sentence.span.end;
            let length = tokens[at..].iter().take_while(inside).count();
            let tokens = &mut tokens[at..at + length];
            at += length;
            let mut opening = Opening::new(tokens.iter().map(|token| token.case));
            vectors.clear();
            vectors.extend([&tagger.outside; BESIDE]);
            for token in tokens.iter_mut() {
                let span = token.span;
                token.written = opening.next(|| span.slice(text), token.case);
                let Written { case, opens } = token.written;
                let make = |form: &str, roles: Roles| {
                    Vectors::new(&features(form, roles, case, opens), &tagger.weights)
                };
                vectors.push(if token.form == Token::NO_FORM {
                    let sign = span.slice(text);
                    signs
                        .of(sign)
                        .get(case, opens, || make(sign, Roles::default()))
                } else {
                    let form = &forms[token.form as usize];
                    form.vectors
                        .get(case, opens, || make(&form.text, form.roles))
                });
            }
            vectors.extend([&tagger.outside; BESIDE]);
            let labels = tagger.tell(&vectors, working);
            for (token, label) in tokens.iter_mut().zip(labels) {
                token.part_of_speech = Some(tagger.parts[usize::from(label)]);
            }
        }
    });
}
