//! A clause, question or infinitive after a verb of speech: « X a dit que … ».

use std::ops::Range;

use super::Scene;
use crate::annotate::quote::antecedent::gender_of_pronoun;
use crate::annotate::quote::credit::of_verb;
use crate::annotate::quote::found::Found;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens between a verb of speech and « que », at most.
pub const MOST_BEFORE_THAT: usize = 14;

impl Scene<'_> {
    /// « X a dit que … », « X affirme avoir vu … », “X said it was …”
    pub(super) fn verb(&self, at: usize) -> Option<(Found, usize)> {
        let words = self.words;
        // « juge que »: a verb, whatever the tagger says; « l’annonce que » is none.
        let before_that = words.has(at + 1, Roles::THAT)
            && !(at > 0 && words.is(at - 1, PartOfSpeech::Determiner))
            && words.may_be_speech(at);
        // « dément vouloir »
        let before_infinitive = words.has(at, Roles::CLAIMS)
            && words.is_infinitive(at + 1)
            && words.may_be_speech(at)
            && !(at > 0 && words.is(at - 1, PartOfSpeech::Determiner));
        // “reckons the dam will hold”
        let before_clause = words.reading.pack.speech.bare_clause
            && words.has(at, Roles::CLAIMS)
            && words.may_be_speech(at)
            && !(at > 0 && words.is(at - 1, PartOfSpeech::Determiner))
            && !words.is_noun(at + 1)
            && self.bare_clause(at).is_some();
        if !(words.is_speech(at) || before_that || before_infinitive || before_clause)
            || words.is_lone_participle(at)
        {
            return None;
        }
        // « a fait craindre que », « cela suggère que »: nobody says it.
        let made = at > 0 && words.has(at - 1, Roles::MAKER) && !words.has(at, Roles::MADE);
        if made || self.points_at_thing(at) {
            return None;
        }
        let (clause, rule) = self.clause_after(at)?;
        let clause = clause.start..self.coordinated(clause.start, self.clause_end(clause.start));
        // Right behind the verb « que » begins a clause, whatever its verb was taken for.
        let clear = words.has(at + 1, Roles::THAT) && clause.len() > 2;
        if clause.is_empty() || !clear && !self.has_verb(&clause) {
            return None;
        }
        let from = self.clause_start(at);
        let credit = of_verb(words, at, from, clause.start);
        // « je crois que »: whoever writes speaks for himself.
        let own = credit.source.as_ref().is_some_and(|source| {
            source.len() == 1
                && words.has(source.start, Roles::SUBJECT)
                && words.has(source.start, Roles::PERSONAL)
        });
        // « à nous avoir demandé ce qui est établi »: no more than a noun.
        let asked_by_none = rule == "verb-and-question" && credit.source.is_none();
        // « on dira que »: nobody has.
        let said_by_none = (words.reading.pack.hedges.is_future)(words.folded(at))
            && credit.source.as_ref().is_some_and(|source| {
                words.has(source.start, Roles::SUBJECT)
                    && gender_of_pronoun(words, source.start).is_none()
            });
        if own || asked_by_none || said_by_none {
            return None;
        }
        let next = clause.end;
        Some((self.found(clause, credit, rule, at), next))
    }

    pub(super) fn clause_after(&self, verb: usize) -> Option<(Range<usize>, &'static str)> {
        let words = self.words;
        let limit = self.sentence.end;
        let mut at = verb + 1;
        // « ne pas avoir », « n’avoir pas »
        let mut infinitive = at;
        while infinitive < limit
            && (words.has(infinitive, Roles::NEGATION)
                || words.has(infinitive, Roles::CLITIC)
                || words.is(infinitive, PartOfSpeech::Adverb))
        {
            infinitive += 1;
        }
        if words.has(verb, Roles::CLAIMS)
            && !words.reading.pack.speech.bare_clause
            && words.is_infinitive(infinitive)
            && !words.has(infinitive, Roles::SAYS)
            && infinitive < limit
        {
            let mut start = infinitive;
            while start > verb + 1
                && (words.has(start - 1, Roles::NEGATION) || words.has(start - 1, Roles::CLITIC))
            {
                start -= 1;
            }
            return Some((start..limit, "verb-and-infinitive"));
        }
        // “denied having met her”
        if words.has(verb, Roles::DENIES) && words.is_gerund(verb + 1) {
            return Some((verb + 1..limit, "verb-and-infinitive"));
        }
        if words.has(verb, Roles::ASKS_FOR)
            && let Some(start) = self.linked_infinitive(verb)
        {
            return Some((start..limit, "verb-and-infinitive"));
        }
        if words.reading.pack.speech.bare_clause
            && words.has(verb, Roles::CLAIMS)
            && let Some(start) = self.bare_clause(verb)
        {
            return Some((start..limit, "verb-and-clause"));
        }
        let mut comma = false;
        while at < limit && at <= verb + MOST_BEFORE_THAT {
            if words.has(at, Roles::THAT) {
                // « ne … que »: only.
                let limits = words.reading.pack.speech.only;
                let only = (verb.saturating_sub(4)..verb)
                    .any(|at| limits.contains(&words.folded(at)))
                    && !(verb..at).any(|at| words.has(at, Roles::NEGATION));
                let noun = words.is_noun(at - 1) || words.is(at - 1, PartOfSpeech::Pronoun);
                let pronoun = words.is(at, PartOfSpeech::Pronoun)
                    && noun
                    && !words.has(at - 1, Roles::NOT_NAME);
                let relative = at > verb + 1
                    && (pronoun || self.is_relative(verb + 1, at))
                    // “told the council that”
                    && !(words.has(verb, Roles::ASKS_FOR) && words.reading.pack.speech.bare_clause);
                // « parce que », « …, que la police n’a pas »
                let other = words
                    .reading
                    .pack
                    .speech
                    .other_before_that
                    .contains(&words.folded(at - 1))
                    || comma && words.written(at - 1) == ",";
                return (!only && !relative && !other).then(|| (at + 1..limit, "verb-and-that"));
            }
            if words.has(verb, Roles::INQUIRES)
                && (words.has(at, Roles::ASKS) || words.has(at, Roles::CONDITION))
            {
                return Some((at..limit, "verb-and-question"));
            }
            if words.written(at) == ":" {
                let near = (verb + 1..at).all(|at| words.is(at, PartOfSpeech::Adverb));
                let free = near
                    && !words.is_infinitive(verb)
                    && self
                        .stretches
                        .iter()
                        .all(|stretch| stretch.open > limit || stretch.after() <= at);
                return (free && at + 1 < limit).then(|| (at + 1..limit, "verb-and-colon"));
            }
            if words.written(at) == "," {
                comma = !comma;
            } else if words.is_verb(at) && !comma || words.is_mark(at) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Whether the subject right before a verb is « cela », “this”.
    pub(super) fn points_at_thing(&self, verb: usize) -> bool {
        let words = self.words;
        let start = crate::annotate::quote::source::group_start(words, verb, self.sentence.start);
        start > self.sentence.start
            && words.is(start - 1, PartOfSpeech::Pronoun)
            && ![Roles::SUBJECT, Roles::CLITIC, Roles::RELATIVE]
                .iter()
                .any(|role| words.has(start - 1, *role))
    }

    /// Whether « que » at `at` follows a noun that no preposition links to the
    /// verb before `from`: « chaque fois que », « ce que ».
    pub(super) fn is_relative(&self, from: usize, at: usize) -> bool {
        let words = self.words;
        let last = at - 1;
        if words.written(last) == "," || words.has(last, Roles::NOT_NAME) {
            return false;
        }
        let noun = words.is(last, PartOfSpeech::Noun) || words.is(last, PartOfSpeech::Adjective);
        let pointing = words.is(last, PartOfSpeech::Pronoun) && !words.has(last, Roles::SUBJECT);
        let linked = (from..last).any(|at| words.is(at, PartOfSpeech::Adposition));
        pointing || noun && !linked
    }
}
