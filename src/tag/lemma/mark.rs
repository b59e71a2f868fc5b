//! The lemma of every word of a document: a form that has another lemma in one
//! part of speech than in another becomes two (« visite »: « visite », « visiter »).
//!
//! What a form comes to in a part of speech is kept with it, and forms are kept
//! from one article to the next, so that no lemma is looked up twice.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Lemmas;
use crate::document::{Form, Token};
use crate::lang::roles::{Roles, roles};
use crate::lang::{Pack, pack};
use crate::report::{LanguageCode, PartOfSpeech, TokenKind};
use crate::text::fold::fold;

/// Longer words, in bytes, are their own lemma and stem.
const LONGEST_WORD: usize = 64;

/// What a form came to in the parts of speech it was met in; `None` where it
/// is its own lemma. Most forms are met in one: it is kept apart.
#[derive(Clone, Default)]
pub struct Readings {
    first: OnceCell<Reading>,
    others: RefCell<Vec<Reading>>,
}

type Reading = (PartOfSpeech, Option<Rc<Form>>);

impl Readings {
    fn get(&self, part: PartOfSpeech, make: impl FnOnce() -> Option<Rc<Form>>) -> Option<Rc<Form>> {
        match self.first.get() {
            Some((first, reading)) if *first == part => return reading.clone(),
            Some(_) => {}
            None => return self.first.get_or_init(|| (part, make())).1.clone(),
        }
        let mut readings = self.others.borrow_mut();
        let known = readings.iter().position(|&(known, _)| known == part);
        let at = known.unwrap_or_else(|| {
            readings.push((part, make()));
            readings.len() - 1
        });
        readings[at].1.clone()
    }
}

/// The lemmatiser of a language; `None` when the language has none or its file is refused.
pub fn lemmas(code: LanguageCode) -> Option<&'static Lemmas<'static>> {
    static FRENCH: LazyLock<Option<Lemmas>> = LazyLock::new(|| of(LanguageCode::Fr));
    static ENGLISH: LazyLock<Option<Lemmas>> = LazyLock::new(|| of(LanguageCode::En));
    match code {
        LanguageCode::Fr => FRENCH.as_ref(),
        LanguageCode::En => ENGLISH.as_ref(),
        LanguageCode::Other => None,
    }
}

fn of(code: LanguageCode) -> Option<Lemmas<'static>> {
    Lemmas::open("lemmas", pack(code).lemmas?).ok()
}

/// Points every word at a form with its lemma. Forms that come of it are added
/// behind the others. Parts of speech are marked before.
#[inline(never)]
pub fn mark_lemmas(tokens: &mut [Token], forms: &mut Vec<Rc<Form>>, pack: &Pack) {
    let Some(lemmas) = lemmas(pack.code) else {
        return;
    };
    // In one article most forms are of one part of speech: what a form came to in
    // the last one stands beside it, what it came to in others is looked up.
    let mut last = vec![Met::default(); forms.len()];
    let mut others: FxHashMap<(u32, PartOfSpeech), u32> = FxHashMap::default();
    for token in tokens {
        let (Some(part), TokenKind::Word) = (token.part_of_speech, token.kind) else {
            continue;
        };
        let Some(known) = last.get_mut(token.form as usize) else {
            continue;
        };
        if known.part != Some(part) {
            let met = known.part.and_then(|before| {
                others.insert((token.form, before), known.form);
                others.get(&(token.form, part)).copied()
            });
            let number = met.unwrap_or_else(|| {
                let form = &forms[token.form as usize];
                match form
                    .readings
                    .get(part, || reading(form, part, lemmas, pack))
                {
                    Some(reading) => {
                        forms.push(reading);
                        forms.len() as u32 - 1
                    }
                    None => token.form,
                }
            });
            *known = Met {
                part: Some(part),
                form: number,
                roles: match number == token.form {
                    true => token.roles,
                    false => forms[number as usize].roles,
                },
            };
        }
        (token.form, token.roles) = (known.form, known.roles);
    }
}

/// What a form came to in the part of speech that it was met in last.
#[derive(Clone, Copy, Default)]
struct Met {
    part: Option<PartOfSpeech>,
    form: u32,
    roles: Roles,
}

/// A form as a part of speech; `None` when it is its own lemma.
fn reading(form: &Form, part: PartOfSpeech, lemmas: &Lemmas, pack: &Pack) -> Option<Rc<Form>> {
    if form.text.len() >= LONGEST_WORD {
        return None;
    }
    let lemma = fold(&lemmas.lemma(bare(&form.text), part));
    if lemma == form.lemma {
        return None;
    }
    let stem = if has_matter(part) {
        (pack.stem)(&lemma)
    } else {
        form.stem.clone()
    };
    let is_verb = matches!(part, PartOfSpeech::Auxiliary | PartOfSpeech::Verb);
    let of_lemma = if is_verb {
        roles(&lemma, pack)
    } else {
        Roles::default()
    };
    // « pourrions » carries no more matter than « pouvoir ».
    let of_grammar = of_lemma.has(Roles::FUNCTION_WORD);
    let with_lemma = form.roles.with_lemma(of_lemma);
    Some(Rc::new(Form {
        text: form.text.clone(),
        lemma,
        stem,
        roles: match of_grammar {
            true => with_lemma.and(Roles::GRAMMATICAL),
            false => with_lemma,
        },
        rarity: form.rarity,
        hashes: form.hashes,
        number: form.number,
        date: form.date,
        vectors: Default::default(),
        names: Default::default(),
        readings: Default::default(),
    }))
}

/// A word without the mark of possession that English writes together with it.
pub fn bare(word: &str) -> &str {
    let marks = ["'s", "’s"];
    let bare = marks.iter().find_map(|mark| word.strip_suffix(mark));
    bare.filter(|bare| !bare.is_empty()).unwrap_or(word)
}

/// True where words meet by their lemma. What only points (« il », « ma ») meets
/// by itself: that « elle » is a form of « lui » says nothing to a reader.
fn has_matter(part: PartOfSpeech) -> bool {
    matches!(
        part,
        PartOfSpeech::Adjective
            | PartOfSpeech::Adverb
            | PartOfSpeech::Auxiliary
            | PartOfSpeech::Noun
            | PartOfSpeech::ProperNoun
            | PartOfSpeech::Verb
    )
}

/// What a word by itself, of whatever part of speech, is met by: the stems of
/// its lemmas, sorted.
pub fn meeting_stems(form: &Form, pack: &Pack) -> Vec<String> {
    let mut stems = vec![form.stem.clone()];
    if let Some(lemmas) = lemmas(pack.code) {
        for (_, part) in PartOfSpeech::ALL {
            let reading = form
                .readings
                .get(part, || reading(form, part, lemmas, pack));
            stems.extend(reading.map(|reading| reading.stem.clone()));
        }
    }
    stems.sort_unstable();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::form::forms;
    use crate::text::token::tokenise;

    /// Stems of words, each of a part of speech.
    fn stems(text: &str, parts: &[PartOfSpeech], code: LanguageCode) -> Vec<String> {
        let pack = pack(code);
        let (mut tokens, mut forms) = forms(text, &tokenise(text, pack), pack);
        for (token, &part) in tokens.iter_mut().zip(parts) {
            token.part_of_speech = Some(part);
        }
        mark_lemmas(&mut tokens, &mut forms, pack);
        tokens
            .iter()
            .map(|token| forms[token.form as usize].stem.clone())
            .collect()
    }

    #[track_caller]
    fn meet(text: &str, parts: &[PartOfSpeech], code: LanguageCode) {
        let stems = stems(text, parts, code);
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{stems:?}");
    }

    use LanguageCode::{En, Fr};
    use PartOfSpeech::{Auxiliary, Noun, Pronoun, ProperNoun, Verb};

    #[test]
    fn forms_of_one_word_meet() {
        meet("visites visité visite", &[Noun, Verb, Noun], Fr);
        meet("yeux œil", &[Noun, Noun], Fr);
        meet("journaux journal", &[Noun, Noun], Fr);
        meet("a aura eu", &[Auxiliary, Auxiliary, Verb], Fr);
        meet("went go gone", &[Verb, Verb, Verb], En);
        meet(
            "Russia Russia's Russia’s",
            &[ProperNoun, ProperNoun, ProperNoun],
            En,
        );
    }

    #[test]
    fn a_form_is_told_apart_by_part_of_speech() {
        let stems = stems("est est", &[Noun, Auxiliary], Fr);
        assert_ne!(stems[0], stems[1]);
    }

    #[test]
    fn a_form_of_an_auxiliary_is_a_function_word() {
        let pack = pack(Fr);
        let text = "pourrions marchions";
        let (mut tokens, mut forms) = forms(text, &tokenise(text, pack), pack);
        tokens
            .iter_mut()
            .for_each(|token| token.part_of_speech = Some(Verb));
        mark_lemmas(&mut tokens, &mut forms, pack);
        let function = tokens
            .iter()
            .map(|token| forms[token.form as usize].is_function_word());
        assert_eq!(function.collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn pronouns_meet_by_themselves() {
        let stems = stems("il elle", &[Pronoun, Pronoun], Fr);
        assert_ne!(stems[0], stems[1]);
    }

    #[test]
    fn the_same_lemma_is_the_same_form() {
        let pack = pack(Fr);
        let text = "visites visites";
        for _ in 0..2 {
            let (mut tokens, mut forms) = forms(text, &tokenise(text, pack), pack);
            tokens
                .iter_mut()
                .for_each(|token| token.part_of_speech = Some(Noun));
            mark_lemmas(&mut tokens, &mut forms, pack);
            assert_eq!((tokens[0].form, tokens[1].form, forms.len()), (1, 1, 2));
            assert_eq!(forms[1].lemma, "visite");
        }
    }
}
