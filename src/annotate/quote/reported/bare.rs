//! What follows a verb of speech without « que »: “said it was”, « promet de rouvrir ».

use super::Scene;
use super::verb::MOST_BEFORE_THAT;
use crate::annotate::quote::source::source_at;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

impl Scene<'_> {
    /// “said it was”, “told reporters it was”: where the clause begins.
    pub(super) fn bare_clause(&self, verb: usize) -> Option<usize> {
        let words = self.words;
        let limit = self.sentence.end;
        let begins = |at: usize| {
            words.has(at, Roles::SUBJECT)
                || words.is(at, PartOfSpeech::Determiner)
                || words.is(at, PartOfSpeech::Pronoun) && !words.has(at, Roles::RELATIVE)
                || words.is_noun(at)
                || words.is(at, PartOfSpeech::Numeral)
                || words.is(at, PartOfSpeech::Adjective)
        };
        let mut from = verb + 1;
        // “said Friday the dam broke”
        from += usize::from(words.has(from, Roles::NOT_NAME));
        // “told Radio Lirou there were”
        if words.has(verb, Roles::ASKS_FOR)
            && let Some(object) = source_at(words, from, limit, false)
            && object.end < limit
            && (words.has(object.end, Roles::SUBJECT)
                || words.is(object.end, PartOfSpeech::Determiner)
                || words.is(object.end, PartOfSpeech::Pronoun))
        {
            from = object.end;
        }
        if !begins(from) || words.has(from, Roles::THAT) {
            return None;
        }
        let next_verb = self.next_verb(from)?;
        if !words.is_verb(next_verb)
            || words.is_infinitive(next_verb) && words.is(next_verb - 1, PartOfSpeech::Particle)
        {
            return None;
        }
        Some(from)
    }

    /// The first verb after a subject at `from`, past a relative clause between commas.
    pub(super) fn next_verb(&self, from: usize) -> Option<usize> {
        let words = self.words;
        let limit = self.sentence.end;
        let mut at = from;
        while at < limit && !words.is_verb(at) {
            let relative = words.has(at + 1, Roles::RELATIVE) && !words.has(at + 1, Roles::THAT);
            if words.written(at) == "," && relative {
                at = (at + 1..limit).find(|&at| words.written(at) == ",")?;
            } else if words.is_mark(at) && !matches!(words.written(at), "," | "-")
                || words.has(at, Roles::THAT)
                || words.has(at, Roles::RELATIVE)
                || words.is(at, PartOfSpeech::CoordinatingConjunction) && !words.is_noun(at + 1)
            {
                return None;
            }
            at += 1;
        }
        (at < limit).then_some(at)
    }

    /// « promet de rouvrir », “urged them to leave”: where the infinitive begins.
    pub(super) fn linked_infinitive(&self, verb: usize) -> Option<usize> {
        let words = self.words;
        let speech = &words.reading.pack.speech;
        let limit = self.sentence.end.min(verb + MOST_BEFORE_THAT);
        let mut at = verb + 1;
        while at < limit {
            if speech.infinitive_links.contains(&words.folded(at)) {
                let start = at + usize::from(speech.infinitive_after.is_empty());
                let mut infinitive = at + 1;
                while words.has(infinitive, Roles::NEGATION) || words.has(infinitive, Roles::CLITIC)
                {
                    infinitive += 1;
                }
                if infinitive < limit && words.is_infinitive(infinitive) {
                    return Some(start);
                }
            }
            if words.is_mark(at) || words.is_verb(at) || words.has(at, Roles::THAT) {
                return None;
            }
            at += 1;
        }
        None
    }
}
