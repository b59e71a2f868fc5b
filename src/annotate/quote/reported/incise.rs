//! A clause before a verb between commas: « …, a dit X », “…, X said”.

use std::ops::Range;

use super::Scene;
use crate::annotate::Words;
use crate::annotate::quote::antecedent::gender_of_pronoun;
use crate::annotate::quote::credit::incise;
use crate::annotate::quote::found::{Credit, Found};
use crate::annotate::quote::source::is_joined;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens of a clause whose verb was not seen, at least.
const FEWEST_WITHOUT_VERB: usize = 4;

impl Scene<'_> {
    /// « …, a dit X »
    pub(super) fn incise(&self, at: usize) -> Option<(Found, usize)> {
        if self.words.written(at) != "," {
            return None;
        }
        let limit = self.sentence.end;
        let (credit, end) = incise(self.words, at, limit, false)?;
        // « …, craignant X », « …, assurée chaque soir »
        let says = |cue: &Range<usize>| {
            let lone = cue.len() == 1 && self.words.is_lone_participle(cue.start);
            !lone && !self.words.is_gerund(cue.end - 1)
        };
        if !credit.cue.as_ref().is_some_and(says) {
            return None;
        }
        let source = credit.source.clone()?;
        // « X, disait Y » and not « X, assure que »: nothing but its end or a comma follows.
        let after = end.max(source.end);
        let ends = after >= limit || self.words.is_mark(after);
        let closed = ends
            || self.words.is(after, PartOfSpeech::Adposition)
            || self.words.has(after, Roles::NOT_NAME)
            || self.words.has(after, Roles::RELATIVE);
        let first = self.clause_start(at);
        let clause_end = self.clause_end(first);
        // « …, a calculé X. »: nothing else is said there, whatever the verb was taken for.
        let compound = credit.cue.as_ref().is_some_and(|cue| cue.len() > 1);
        let whole = (first..at).all(|at| self.words.written(at) != ",");
        let sure = ends && compound && whole && at - first > FEWEST_WITHOUT_VERB;
        let clause = sure || self.has_main_verb(&(first..at));
        if !closed || !clause || !self.speaks(&credit, &source) {
            return None;
        }
        // « le chef, Pushpa Dahal, dit Prachanda »
        let alias =
            ends && at > 0 && self.words.is_person(at - 1) && self.words.has(at + 1, Roles::NAMING);
        if alias {
            return None;
        }
        // « X, son adjoint, prie Y »: what stands between commas has no verb, and Y is no subject.
        let part = (first..at).rev().find(|&at| self.words.written(at) == ",");
        let apposition = part.is_some_and(|part| !self.has_main_verb(&(part..at)));
        let joined = is_joined(self.words, source.start);
        if apposition && !joined && !ends && !source.clone().any(|at| self.words.is_person(at)) {
            return None;
        }
        let comma = (after..clause_end).find(|&at| self.words.written(at) == ",");
        let clause = match comma {
            // What follows the comma is more of the clause, or more of the source.
            Some(comma)
                if comma == after
                    && !self.is_apposition(&source, comma + 1)
                    && (self.has_main_verb(&(comma..clause_end))
                        || self.goes_on(&source, comma + 1))
                    && !self.words.has(comma + 1, Roles::RELATIVE) =>
            {
                first..clause_end
            }
            _ => first..at,
        };
        let trigger = credit.cue.as_ref().map_or(at, |cue| cue.start);
        Some((
            self.found(clause, credit, "clause-before-verb", trigger),
            after.max(clause_end),
        ))
    }

    /// Whether the subject of a verb between commas can be who speaks: « dit-on »
    /// names nobody, « réclame sa poupée » has an object.
    pub(super) fn speaks(&self, credit: &Credit, source: &Range<usize>) -> bool {
        let words = self.words;
        if is_joined(words, source.start) {
            // « a-t-on appris » ends what it reports; « dit-on » in the midst says little.
            let nobody = gender_of_pronoun(words, source.start).is_none();
            let said = credit.cue.as_ref().map_or(source.end, |cue| cue.end);
            let mut rest = said.max(source.end)..self.sentence.end;
            let goes_on = words.written(rest.start) == "," || rest.any(|at| words.is_verb(at));
            return !nobody || !goes_on && !words.has(source.start, Roles::PERSONAL);
        }
        let after = credit
            .cue
            .as_ref()
            .is_some_and(|cue| cue.start < source.start);
        let counted = words.is(source.start, PartOfSpeech::Numeral)
            || words.is(source.start, PartOfSpeech::Adjective);
        if after && counted && words.mention(source.start).is_none() {
            return false;
        }
        // “forecasters said”: of a verb that takes a clause, whoever it is.
        let claims = credit
            .cue
            .clone()
            .is_some_and(|cue| cue.clone().any(|at| words.has(at, Roles::CLAIMS)));
        claims || is_source(words, source)
    }

    /// « Il faudrait, calcule la fédération, pour couvrir les frais »: more of what
    /// is said, and no complement of the source.
    fn goes_on(&self, source: &Range<usize>, at: usize) -> bool {
        let words = self.words;
        let pronoun = source.len() == 1 && words.has(source.start, Roles::SUBJECT);
        let of_source = words.has(at, Roles::LINK) || words.has(at, Roles::PLACE_PREPOSITION);
        pronoun && !words.is(at, PartOfSpeech::CoordinatingConjunction)
            || words.is(at, PartOfSpeech::Adposition) && !of_source
    }

    /// “said Jane Morel, a baker from Lirou”
    pub(super) fn is_apposition(&self, source: &Range<usize>, at: usize) -> bool {
        let words = self.words;
        let noun = words.is(at, PartOfSpeech::Determiner) || words.is(at, PartOfSpeech::Noun);
        noun && words.mention(at).is_none() && source.clone().any(|at| words.is_person(at))
    }
}

/// Whether a phrase can name who speaks: a name, a pronoun, a person or body, or
/// something new (« une voisine »).
fn is_source(words: &Words, source: &Range<usize>) -> bool {
    let speaks = [
        Roles::SUBJECT,
        Roles::SOURCE,
        Roles::PERSON_TITLE,
        Roles::ORGANISATION_HEAD,
        Roles::INSTITUTION,
    ];
    source
        .clone()
        .any(|at| words.mention(at).is_some() || speaks.iter().any(|role| words.has(at, *role)))
        || words.reading.pack.speech.says_before_subject
}
