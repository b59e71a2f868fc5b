//! What is reported without marks: after a verb of speech and « que », before
//! « …, a dit X », beside « selon X ».

use std::ops::Range;

use super::antecedent::gender_of_pronoun;
use super::credit::{According, according, according_at_head, incise, of_verb};
use super::found::{Credit, Found};
use super::marked::Marked;
use super::source::{is_joined, source_at};
use crate::annotate::Words;
use crate::annotate::words::LONGEST_SENTENCE;
use crate::lang::roles::Roles;
use crate::report::PartOfSpeech;
use crate::report::speech::QuoteKind;

/// Tokens between a verb of speech and « que », at most.
const MOST_BEFORE_THAT: usize = 14;

/// The quotes between marks with those without, in order.
pub fn with_reported(words: &Words, stretches: &[Marked], marked: Vec<Found>) -> Vec<Found> {
    let tokens = words.reading.tokens;
    let speech = &words.reading.pack.speech;
    let mut reported = Vec::new();
    let mut at = 0;
    let mut stretch = 0;
    for sentence in words.reading.sentences {
        let start = at;
        let mut triggered = false;
        while at < tokens.len() && tokens[at].span.start < sentence.span.end {
            triggered |= words.has(at, TRIGGERS);
            at += 1;
        }
        triggered |= speech.according_at_head.contains(&words.folded(start));
        while stretch < stretches.len() && stretches[stretch].after() <= start {
            stretch += 1;
        }
        if triggered && !tokens[start].boilerplate && at - start <= LONGEST_SENTENCE {
            let mut scene = Scene {
                words,
                stretches: &stretches[stretch..],
                sentence: start..at,
            };
            scene.read(&mut reported);
        }
    }
    let mut all = marked;
    let before = all.len();
    for found in reported {
        let from = all[..before].partition_point(|known| known.words.end <= found.words.start);
        let to = all[..before].partition_point(|known| known.words.start < found.words.end);
        let cue = found.credit.cue.as_ref();
        let same_cue = all[from.saturating_sub(2)..(to + 2).min(before)]
            .iter()
            .any(|known| {
                known.credit.cue.as_ref().is_some_and(|known| {
                    cue.is_some_and(|cue| cue.start < known.end && known.start < cue.end)
                })
            });
        // What holds a marked fragment is that fragment's report.
        if from >= to && !same_cue {
            all.push(found);
        }
    }
    all.sort_by_key(|found| (found.words.start, found.words.end));
    all
}

/// What a word of a sentence that reports something plays.
const TRIGGERS: Roles = SPEAKS.and(Roles::ACCORDING);
/// What a verb of speech plays, whatever it was taken for.
const SPEAKS: Roles = Roles::SAYS.and(Roles::MADE).and(Roles::MAY_SAY);
/// Tokens of a dateline, at most.
const LONGEST_DATELINE: usize = 20;

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

struct Scene<'a> {
    words: &'a Words<'a>,
    /// Those of the sentence and after.
    stretches: &'a [Marked],
    sentence: Range<usize>,
}

impl Scene<'_> {
    fn read(&mut self, to: &mut Vec<Found>) {
        let mut at = self.sentence.start;
        while at < self.sentence.end {
            if let Some(stretch) = self.stretch_at(at) {
                at = stretch;
                continue;
            }
            let found = self.according(at).or_else(|| {
                if self.words.is_mark(at) {
                    self.incise(at)
                } else if self.words.has(at, SPEAKS) {
                    self.verb(at)
                } else {
                    None
                }
            });
            match found {
                Some((found, next)) => {
                    at = next.max(at + 1);
                    if found.words.len() > 1 {
                        // A longer report takes in what was found inside it.
                        while to
                            .last()
                            .is_some_and(|last| last.words.start >= found.words.start)
                        {
                            to.pop();
                        }
                        to.push(found);
                    }
                }
                None => at += 1,
            }
        }
    }

    /// The number after the stretch between marks that a token stands in.
    fn stretch_at(&self, at: usize) -> Option<usize> {
        let stretch = self
            .stretches
            .iter()
            .take_while(|stretch| stretch.open <= at)
            .last()?;
        (at < stretch.after()).then(|| stretch.after())
    }

    /// Where the clause ends that begins before `from`: before what ends the sentence or parts it.
    fn clause_end(&self, from: usize) -> usize {
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
    fn clause_start(&self, to: usize) -> usize {
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
    fn after_dateline(&self, start: usize, to: usize) -> usize {
        let words = self.words;
        let near = start..to.min(start + LONGEST_DATELINE);
        let dash = near
            .take_while(|&at| !words.is_finite(at) || words.is_capital(at))
            .find(|&at| matches!(words.written(at), "–" | "—" | "-" | "--"));
        dash.map_or(start, |dash| dash + 1)
    }

    fn found(
        &self,
        clause: Range<usize>,
        credit: Credit,
        rule: &'static str,
        trigger: usize,
    ) -> Found {
        Found {
            kind: QuoteKind::Indirect,
            words: clause,
            credit,
            rule,
            trigger: Some(trigger),
        }
    }

    fn has_verb(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| self.words.is_verb(at))
    }

    /// « selon X »
    fn according(&self, at: usize) -> Option<(Found, usize)> {
        let limit = self.sentence.end;
        let According { credit, start, end } = according(self.words, at, limit)
            .or_else(|| according_at_head(self.words, at, self.sentence.clone()))?;
        let first = self.clause_start(start);
        let clause = if start == first {
            let from = self.after_apposition(end)?;
            from..self.clause_end(from)
        } else {
            let comma = usize::from(self.words.written(start - 1) == ",");
            let before = first..start - comma;
            let closes = (end..self.sentence.end).all(|at| self.words.is_mark(at));
            // « La digue, selon X, a cédé »: one clause.
            if closes || self.has_main_verb(&before) {
                before
            } else {
                first..self.clause_end(first).max(start)
            }
        };
        if clause.is_empty() || !self.has_verb(&clause) {
            return None;
        }
        let next = clause.end.max(end);
        Some((self.found(clause, credit, "according-to", start), next))
    }

    /// Where the clause begins after a source that ends before `end`: past the
    /// comma, and past what stands in apposition to the source.
    fn after_apposition(&self, end: usize) -> Option<usize> {
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
                || words.is_lone_participle(from);
            let apposition = begins_phrase && !self.has_main_verb(&(from..next));
            if !apposition || !self.has_verb(&(next..self.sentence.end)) {
                break;
            }
            from = next + 1;
        }
        Some(from)
    }

    fn is_marked(&self, at: usize) -> bool {
        self.stretch_at(at).is_some()
    }

    /// A finite verb that is not that of a relative clause.
    fn has_main_verb(&self, clause: &Range<usize>) -> bool {
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

    /// « …, a dit X »
    fn incise(&self, at: usize) -> Option<(Found, usize)> {
        if self.words.written(at) != "," {
            return None;
        }
        let limit = self.sentence.end;
        let (credit, end) = incise(self.words, at, limit, false)?;
        if credit
            .cue
            .as_ref()
            .is_some_and(|cue| self.words.is_gerund(cue.end - 1))
        {
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
        if !closed || !self.has_main_verb(&(first..at)) || !self.speaks(&credit, &source) {
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
                        || joined && self.words.is(comma + 1, PartOfSpeech::Adposition))
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

    /// « X a dit que … », « X affirme avoir vu … », “X said it was …”
    fn verb(&self, at: usize) -> Option<(Found, usize)> {
        let words = self.words;
        // « juge que »: a verb, whatever the tagger says; « l’annonce que » is none.
        let before_that = words.has(at + 1, Roles::THAT)
            && !(at > 0 && words.is(at - 1, PartOfSpeech::Determiner))
            && words.may_be_speech(at);
        if !(words.is_speech(at) || before_that) || words.is_lone_participle(at) {
            return None;
        }
        // « a fait craindre que », « cela suggère que »: nobody says it.
        let made = at > 0 && words.has(at - 1, Roles::MAKER) && !words.has(at, Roles::MADE);
        if made || self.points_at_thing(at) {
            return None;
        }
        let (clause, rule) = self.clause_after(at)?;
        let clause = clause.start..self.coordinated(clause.start, self.clause_end(clause.start));
        if clause.is_empty() || !self.has_verb(&clause) {
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
        if own || asked_by_none {
            return None;
        }
        let next = clause.end;
        Some((self.found(clause, credit, rule, at), next))
    }

    fn clause_after(&self, verb: usize) -> Option<(Range<usize>, &'static str)> {
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
                return (!only && !relative).then(|| (at + 1..limit, "verb-and-that"));
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

    /// The first verb after a subject at `from`, past a relative clause between commas.
    fn next_verb(&self, from: usize) -> Option<usize> {
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
    fn linked_infinitive(&self, verb: usize) -> Option<usize> {
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

    /// Whether the subject right before a verb is « cela », “this”.
    fn points_at_thing(&self, verb: usize) -> bool {
        let words = self.words;
        let start = super::source::group_start(words, verb, self.sentence.start);
        start > self.sentence.start
            && words.is(start - 1, PartOfSpeech::Pronoun)
            && ![Roles::SUBJECT, Roles::CLITIC, Roles::RELATIVE]
                .iter()
                .any(|role| words.has(start - 1, *role))
    }

    /// Whether « que » at `at` follows a noun that no preposition links to the
    /// verb before `from`: « chaque fois que », « ce que ».
    fn is_relative(&self, from: usize, at: usize) -> bool {
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

    /// Where the clause ends that begins at `from`: before a verb that has the
    /// subject of the sentence (« …, et a ajouté »).
    fn coordinated(&self, from: usize, end: usize) -> usize {
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

    /// “said Jane Morel, a baker from Lirou”
    fn is_apposition(&self, source: &Range<usize>, at: usize) -> bool {
        let words = self.words;
        let noun = words.is(at, PartOfSpeech::Determiner) || words.is(at, PartOfSpeech::Noun);
        noun && words.mention(at).is_none() && source.clone().any(|at| words.is_person(at))
    }

    /// Whether the subject of a verb between commas can be who speaks: « dit-on »
    /// names nobody, « réclame sa poupée » has an object.
    fn speaks(&self, credit: &Credit, source: &Range<usize>) -> bool {
        let words = self.words;
        if is_joined(words, source.start) {
            // « a-t-on appris » ends what it reports; « dit-on » in the midst says little.
            let nobody = gender_of_pronoun(words, source.start).is_none();
            let goes_on = (source.end..self.sentence.end).any(|at| words.is_verb(at));
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

    /// “said it was”, “told reporters it was”: where the clause begins.
    fn bare_clause(&self, verb: usize) -> Option<usize> {
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
}
