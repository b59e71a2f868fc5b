//! Where a reported clause begins and ends in its sentence.

use std::ops::Range;

use super::Scene;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;

/// Tokens of a dateline, at most.
const LONGEST_DATELINE: usize = 20;

impl Scene<'_> {
    /// Where the clause ends that begins before `from`: before what ends the sentence or parts it.
    pub(super) fn clause_end(&self, from: usize) -> usize {
        let mut end = self.sentence.end;
        if let Some(part) = (from..end).find(|&at| self.words.written(at) == ";") {
            end = part;
        }
        while end > from
            && self.words.is_mark(end - 1)
            && !matches!(self.words.written(end - 1), ")" | "»" | "”" | "\"")
        {
            end -= 1;
        }
        end
    }

    /// Where the clause begins that goes on to `to`: after what parts the sentence.
    pub(super) fn clause_start(&self, to: usize) -> usize {
        let parts = |at: usize| matches!(self.words.written(at), ";" | ":" | "»" | "”");
        let mut start = (self.sentence.start..to)
            .rev()
            .find(|&at| parts(at))
            .map_or(self.sentence.start, |at| at + 1);
        if start == self.sentence.start {
            start = self.after_dateline(start, to);
        }
        while start < to
            && self.words.is_mark(start)
            && !matches!(self.words.written(start), "«" | "“" | "\"" | "(")
        {
            start += 1;
        }
        start
    }

    /// Where the sentence goes on after « VAN (Turquie), 24 oct. – ».
    pub(super) fn after_dateline(&self, start: usize, to: usize) -> usize {
        let words = self.words;
        let near = start..to.min(start + LONGEST_DATELINE);
        let dash = near
            .take_while(|&at| !words.is_finite(at) || words.is_capital(at))
            .find(|&at| matches!(words.written(at), "–" | "—" | "-" | "--"));
        dash.map_or(start, |dash| dash + 1)
    }

    /// Where the clause begins after a source that ends before `end`: past the
    /// comma, and past what stands in apposition to the source.
    pub(super) fn after_apposition(&self, end: usize) -> Option<usize> {
        let words = self.words;
        let comma = |from: usize| {
            (from..self.sentence.end).find(|&at| words.written(at) == "," && !self.is_marked(at))
        };
        let mut from = comma(end)? + 1;
        while let Some(next) = comma(from) {
            let begins_phrase = words.has(from, Roles::RELATIVE)
                || words.has(from, Roles::THAT)
                || words.is(from, PartOfSpeech::Adposition)
                || words.is(from, PartOfSpeech::Numeral)
                || (words.is(from, PartOfSpeech::Noun) || words.is(from, PartOfSpeech::Adjective))
                    && words.mention(from).is_none()
                || words.is_lone_participle(from) && words.mention(from).is_none();
            // « établie au Pirée »: a verb without a subject is a participle there.
            let verb = words.is(from, PartOfSpeech::Verb) && words.mention(from).is_none();
            let after_verb = from + usize::from(verb);
            // “a mining analyst in Perth” after a name
            let title = words.is(from, PartOfSpeech::Determiner)
                && words.is_person(end - 1)
                && self.has_subject(next + 1);
            let apposition = ((begins_phrase || title) && !self.has_main_verb(&(from..next)))
                || after_verb > from && !self.has_main_verb(&(after_verb..next));
            if !apposition || !self.has_verb(&(next..self.sentence.end)) {
                break;
            }
            from = next + 1;
        }
        Some(from)
    }

    /// Whether a clause that begins at `from` has its subject before its verb.
    pub(super) fn has_subject(&self, from: usize) -> bool {
        let words = self.words;
        let verb = (from..self.sentence.end).find(|&at| words.is_finite(at) || words.is_mark(at));
        verb.is_some_and(|verb| {
            words.is_verb(verb)
                && (from..verb).any(|at| {
                    words.is_noun(at)
                        || words.has(at, Roles::SUBJECT) && !words.has(at, Roles::CLITIC)
                })
        })
    }

    pub(super) fn has_verb(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| self.words.is_verb(at))
    }

    /// A finite verb that is not that of a relative clause.
    pub(super) fn has_main_verb(&self, clause: &Range<usize>) -> bool {
        let words = self.words;
        let mut relative = false;
        // Whether its verb, once read, may have another joined to it.
        let mut joined = false;
        for at in clause.clone() {
            let after_noun = at > 0 && (words.written(at - 1) == "," || words.is_noun(at - 1));
            if words.written(at) == "," {
                (relative, joined) = (false, false);
            } else if words.has(at, Roles::RELATIVE) || words.has(at, Roles::THAT) && after_noun {
                relative = true;
            } else if words.is(at, PartOfSpeech::CoordinatingConjunction) {
                relative |= joined;
            }
            if !words.is_finite(at) || at > 0 && words.is(at - 1, PartOfSpeech::Auxiliary) {
                continue;
            }
            if !relative {
                return true;
            }
            // « l’homme qui parle a dit »: the relative clause has its verb.
            (relative, joined) = (false, true);
        }
        false
    }

    /// Where the clause ends that begins at `from`: before a verb that has the
    /// subject of the sentence (« …, et a ajouté »).
    pub(super) fn coordinated(&self, from: usize, end: usize) -> usize {
        let words = self.words;
        for at in from..end {
            let parted =
                words.written(at) == "," && words.is(at + 1, PartOfSpeech::CoordinatingConjunction);
            let joined = words.is(at, PartOfSpeech::CoordinatingConjunction);
            if !parted && !joined || self.is_marked(at) {
                continue;
            }
            let mut verb = at + 1 + usize::from(parted);
            while verb < end
                && words.has(verb, Roles::CLITIC)
                && !words.is(verb, PartOfSpeech::Determiner)
            {
                verb += 1;
            }
            let speaks = words.is_speech(verb)
                || words.is(verb, PartOfSpeech::Auxiliary) && words.is_speech(verb + 1);
            if verb < end && words.is_finite(verb) && (parted || speaks) {
                return at;
            }
        }
        end
    }
}
