//! Whether the title asserts what the text gives as conditional, reported or denied.
//!
//! In: a [`Reading`] and the stance of each sentence. Out: the title and the
//! sentence that carries its statement less surely, where no sentence of the
//! text asserts it.
//!
//! A statement is its words of matter, named things included. A sentence carries
//! the title's when it has at least [`LEAST`] of those and the verb; in the
//! conditional also with the sentence before it (« Moscou pourrait en livrer ») and
//! whom the title names first, if the verb stands in one such sentence.

use super::certainty::Stance;
use super::{Reading, Words};
use crate::document::Token;
use crate::lang::roles::Roles;
use crate::report::speech::{Certainty, HeadlineFlag};
use crate::report::{BlockKind, PartOfSpeech, Sentence};

/// Share of the title's words that a sentence and the one before it carry.
const LEAST: f64 = 0.4;
/// Share that a sentence which asserts the same carries by itself.
const SAME: f64 = 0.5;
/// Words of matter of a title that states something, at least.
const FEWEST_WORDS: usize = 3;
/// Letters that two words of one root begin with, at least (« livrer », « livraison »).
const ROOT: usize = 4;

/// The title's flag, if it has one.
#[inline(never)]
pub fn headline(reading: &Reading, stances: &[Option<Stance>]) -> Option<HeadlineFlag> {
    let words = Words { reading };
    let title = reading
        .blocks
        .iter()
        .find(|block| block.kind == BlockKind::Title)?;
    let at = reading
        .sentences
        .partition_point(|sentence| sentence.span.end <= title.span.start);
    let (first, stance) = (reading.sentences.get(at)?, stances.get(at)?.as_ref()?);
    let alone = reading
        .sentences
        .get(at + 1)
        .is_none_or(|next| next.span.start >= title.span.end);
    if stance.certainty != Certainty::Asserted || !alone {
        return None;
    }
    let statement = Statement::new(&words, first)?;
    let mut best: Option<(f64, usize)> = None;
    let mut before = 0;
    let mut said = false;
    let body = reading.sentences.iter().zip(stances).enumerate();
    for (number, (sentence, stance)) in body.skip(at + 1) {
        let Some(stance) = stance else {
            continue;
        };
        let carried = statement.carried(&words, sentence);
        let with_before = (carried.terms | before).count_ones() as f64 / statement.count();
        let own = carried.terms.count_ones() as f64 / statement.count();
        before = carried.terms;
        match stance.certainty {
            Certainty::Asserted if own >= SAME || carried.verb && own >= LEAST => return None,
            Certainty::Conditional | Certainty::Attributed | Certainty::Denied => {
                let conditional = stance.certainty == Certainty::Conditional;
                let in_conditional = conditional && carried.first && with_before >= LEAST;
                let about = carried.verb && own >= LEAST || in_conditional;
                said |= about && carried.verb;
                // Of those that carry as much, the conditional is further from the title.
                let weight = with_before + f64::from(u8::from(conditional));
                if about && best.is_none_or(|(known, _)| weight > known) {
                    best = Some((weight, number));
                }
            }
            _ => {}
        }
    }
    // Words alone may be of another statement about the same things.
    let (_, number) = best.filter(|_| said)?;
    Some(HeadlineFlag {
        title: first.span,
        sentence: reading.sentences[number].span,
        certainty: stances[number].as_ref()?.certainty,
    })
}

/// What a title states.
struct Statement<'a> {
    /// Stems of its words of matter, at most 64.
    terms: Vec<&'a str>,
    /// The root of its verb.
    verb: &'a str,
    /// The term that it names first.
    first: Option<usize>,
}

/// What a sentence has of it.
struct Carried {
    /// A bit for each term.
    terms: u64,
    /// Whether it has the verb's root.
    verb: bool,
    /// Whether it has the thing that is named first.
    first: bool,
}

impl<'a> Statement<'a> {
    fn new(words: &Words<'a>, sentence: &Sentence) -> Option<Self> {
        let tokens = words.within(sentence.span);
        // « Pourquoi … »: asked, not stated.
        if words.is(tokens.start, PartOfSpeech::Adverb)
            || words.is(tokens.start, PartOfSpeech::Pronoun)
        {
            return None;
        }
        // « Une alliance inattendue »: named, not stated.
        if !tokens.clone().any(|at| words.is_finite(at)) {
            return None;
        }
        // « ce que l’on sait » states nothing of what is known.
        let verb = tokens
            .clone()
            .take_while(|&at| !words.has(at, Roles::THAT) && !words.has(at, Roles::RELATIVE))
            .filter(|&at| words.is_verb(at) && is_matter(words, at))
            .last()?;
        let mut terms = Vec::new();
        let mut first = None;
        for at in tokens.filter(|&at| is_matter(words, at)) {
            let stem = stem(words, at);
            let known = terms.iter().position(|known| *known == stem);
            let number = known.unwrap_or(terms.len());
            if known.is_none() && terms.len() < 64 {
                terms.push(stem);
            }
            if words.mention(at).is_some() && number < 64 {
                first.get_or_insert(number);
            }
        }
        (terms.len() >= FEWEST_WORDS).then(|| Self {
            terms,
            verb: root(words.folded(verb)),
            first,
        })
    }

    fn count(&self) -> f64 {
        self.terms.len() as f64
    }

    fn carried(&self, words: &Words, sentence: &Sentence) -> Carried {
        let mut carried = Carried {
            terms: 0,
            verb: false,
            first: false,
        };
        for at in words
            .within(sentence.span)
            .filter(|&at| is_matter(words, at))
        {
            let stem = stem(words, at);
            let verb = words.folded(at).starts_with(self.verb);
            carried.verb |= verb;
            let of_verb = |term: &str| verb && term.starts_with(self.verb);
            let Some(number) = self
                .terms
                .iter()
                .position(|term| *term == stem || of_verb(term))
            else {
                continue;
            };
            carried.terms |= 1 << number;
            carried.first |= self.first == Some(number);
        }
        carried
    }
}

fn stem<'a>(words: &Words<'a>, at: usize) -> &'a str {
    let form = words.reading.form(&words.reading.tokens[at]);
    form.map_or("", |form| &form.stem)
}

/// The letters that words of one root begin with.
fn root(word: &str) -> &str {
    word.char_indices()
        .nth(ROOT)
        .map_or(word, |(end, _)| &word[..end])
}

/// A word that says something, or part of a name. « avions » is a form of
/// « avoir » too, and no word of grammar as a noun.
fn is_matter(words: &Words, at: usize) -> bool {
    let token: &Token = &words.reading.tokens[at];
    let Some(form) = words.reading.form(token) else {
        return false;
    };
    words.is_noun(at)
        || !form.is_function_word()
            && (token.named
                || words.is(at, PartOfSpeech::Verb)
                || words.is(at, PartOfSpeech::Adjective))
}
