//! Named mentions of persons, places and organisations in one article.
//!
//! In: tokens with their parts of speech, sentences. Out: [`NamedMention`]s in
//! order, each with its reason. [`tagger`] finds the names; [`extent`] settles
//! what each covers; [`propagate`] carries a name that is clear in one
//! sentence to the others; [`joined`] parts two names that a hyphen joins;
//! [`majority`] makes the mentions of a name agree;
//! [`reason`] says what in the text speaks for each.
//! [`lexicon`] holds the lists of names that stand for each other.

mod extent;
mod joined;
mod lexicon;
mod majority;
mod propagate;
mod reason;
pub mod scene;
pub mod tagger;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::document::{Form, Token};
use crate::lang::{Pack, pack};
use crate::report::{EntityKind, LanguageCode, Reason, Sentence, Span};
use scene::Scene;
use tagger::{Memory, Name, Tagger};

pub use lexicon::{Lexicon, of as lexicon_of};

/// A named mention of one article, before aliases are merged over all articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedMention {
    /// UTF-8 bytes.
    pub span: Span,
    /// What it names.
    pub kind: EntityKind,
    /// Why.
    pub why: Reason,
}

/// The named mentions of an article, in order, not overlapping, none in boilerplate;
/// none in a language without a tagger.
#[inline(never)]
pub fn mentions(
    text: &str,
    tokens: &[Token],
    forms: &[Rc<Form>],
    sentences: &[Sentence],
    pack: &'static Pack,
) -> Vec<NamedMention> {
    thread_local! {
        /// Kept for the next article.
        static MEMORY: RefCell<FxHashMap<LanguageCode, Memory>> = RefCell::default();
    }
    let Some(tagger) = tagger_of(pack.code) else {
        return Vec::new();
    };
    let scene = Scene::new(text, tokens, forms, sentences, pack);
    MEMORY.with_borrow_mut(|memory| {
        mentions_by(
            tagger,
            &scene,
            sentences,
            memory.entry(pack.code).or_default(),
        )
    })
}

/// The named mentions that `tagger` finds.
pub fn mentions_by(
    tagger: &Tagger,
    scene: &Scene,
    sentences: &[Sentence],
    memory: &mut Memory,
) -> Vec<NamedMention> {
    let names = extent::settled(scene, tagger.names(scene, sentences, memory));
    let clear = names.iter().map(|name| mention(scene, name)).collect();
    let all = joined::parted(scene, propagate::propagate(scene, clear));
    majority::settled(scene, all)
}

fn mention(scene: &Scene, name: &Name) -> NamedMention {
    NamedMention {
        span: Span {
            start: scene.tokens[name.tokens.start].span.start,
            end: scene.tokens[name.tokens.end - 1].span.end,
        },
        kind: name.kind,
        why: reason::reason(scene, name),
    }
}

/// The tagger of a language; `None` when the language has none or its files are refused.
pub fn tagger_of(code: LanguageCode) -> Option<&'static Tagger<'static>> {
    static FRENCH: LazyLock<Option<Tagger>> = LazyLock::new(|| read(LanguageCode::Fr));
    static ENGLISH: LazyLock<Option<Tagger>> = LazyLock::new(|| read(LanguageCode::En));
    match code {
        LanguageCode::Fr => FRENCH.as_ref(),
        LanguageCode::En => ENGLISH.as_ref(),
        LanguageCode::Other => None,
    }
}

fn read(code: LanguageCode) -> Option<Tagger<'static>> {
    let pack = pack(code);
    Tagger::read("entities", pack.entities?, pack.gazetteer?).ok()
}

#[cfg(test)]
mod tests;
