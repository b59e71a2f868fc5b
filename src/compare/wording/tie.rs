//! Which person or country a nominal phrase calls.

use rustc_hash::{FxHashMap, FxHashSet};

use super::country::{Country, Rule, countries};
use super::leads;
use super::phrase::{Phrase, phrases};
use crate::annotate::{Reading, Words};
use crate::compare::Aliases;
use crate::document::Document;
use crate::lang::designations::Head;
use crate::lang::roles::{Roles, roles};
use crate::report::{EntityKind, Reason, Span};
use crate::text::fold::fold;

/// The sentence of a phrase and this many before it are looked through for whom
/// it can call.
const SENTENCES_BEFORE: usize = 2;

/// A phrase that calls an entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    pub entity: u32,
    pub span: Span,
    pub why: Reason,
}

/// The phrases of all articles and whom they call.
#[derive(Debug, Default)]
pub struct Ties {
    /// For each article its ties, in no telling order.
    pub of_article: Vec<Vec<Tie>>,
    /// For each article its phrases.
    pub phrases: Vec<Vec<Phrase>>,
    /// The country that each entity is, or is the seat of.
    pub country_of: Vec<Option<Country>>,
}

/// The entities of the dossier as phrases can call them.
struct Known {
    /// The country of each place that is one, by its number in the list.
    of_country: FxHashMap<Country, u32>,
    /// What each person leads, and how.
    led: Vec<Option<(Country, Rule)>>,
    /// Whom a noun with a country calls, by apposition anywhere in the dossier.
    said: FxHashMap<(&'static str, Country), FxHashSet<u32>>,
}

impl Ties {
    /// Reads the phrases of `documents` and ties those that are sure.
    pub fn new(documents: &[&Document], aliases: &Aliases) -> Self {
        let phrases: Vec<Vec<Phrase>> = documents
            .iter()
            .map(|document| phrases(&Reading::of(document)))
            .collect();
        let country_of = country_of(aliases);
        let mut known = Known {
            of_country: FxHashMap::default(),
            led: led(aliases),
            said: FxHashMap::default(),
        };
        for (entity, country) in country_of.iter().enumerate() {
            let own = aliases.entities[entity].aliases.iter();
            let is_country = own
                .clone()
                .any(|alias| countries().named(&alias.text).is_some());
            if let Some(country) = country.filter(|_| is_country) {
                known.of_country.entry(country).or_insert(entity as u32);
            }
        }
        let readings: Vec<Reading> = documents
            .iter()
            .map(|document| Reading::of(document))
            .collect();
        let mut of_article: Vec<Vec<Tie>> = Vec::new();
        let mut open: Vec<Vec<&Phrase>> = Vec::new();
        for (article, reading) in readings.iter().enumerate() {
            let article = Article::new(reading, aliases, article);
            let mut ties = Vec::new();
            let mut left = Vec::new();
            for phrase in &phrases[article.number] {
                match article.apposed(phrase, &known) {
                    Some(tie) => {
                        let country = article.country(phrase, &country_of);
                        if let Some(country) = country {
                            known
                                .said
                                .entry((phrase.noun, country))
                                .or_default()
                                .insert(tie.entity);
                        }
                        ties.push((phrase, tie));
                    }
                    None => left.push(phrase),
                }
            }
            of_article.push(ties.into_iter().map(|(_, tie)| tie).collect());
            open.push(left);
        }
        for (number, reading) in readings.iter().enumerate() {
            let article = Article::new(reading, aliases, number);
            let ties = open[number].iter().filter_map(|phrase| {
                let country = article.country(phrase, &country_of);
                article
                    .of_country(phrase, country, &known)
                    .or_else(|| article.near(phrase, country, &known))
            });
            of_article[number].extend(ties);
        }
        Self {
            of_article,
            phrases,
            country_of,
        }
    }
}

/// For each entity the country that it is, or that it is the capital or seat of.
fn country_of(aliases: &Aliases) -> Vec<Option<Country>> {
    let own = |entity: &crate::report::Entity| {
        let place = entity.kind == EntityKind::Place;
        let mut names = entity.aliases.iter().filter(|_| place);
        names.find_map(|alias| countries().named(&alias.text))
    };
    let by_id: FxHashMap<&str, Country> = aliases
        .entities
        .iter()
        .filter_map(|entity| Some((entity.id.as_str(), own(entity)?)))
        .collect();
    let entities = aliases.entities.iter();
    entities
        .map(|entity| {
            let mut seats = entity
                .related
                .iter()
                .filter(|related| related.why == "seat-of");
            own(entity)
                .or_else(|| seats.find_map(|related| by_id.get(related.entity.as_str()).copied()))
        })
        .collect()
}

/// For each entity what country it leads, and how, by any of its names.
fn led(aliases: &Aliases) -> Vec<Option<(Country, Rule)>> {
    let entities = aliases.entities.iter();
    entities
        .map(|entity| {
            let person = entity.kind == EntityKind::Person;
            let mut names = entity.aliases.iter().filter(|_| person);
            names.find_map(|alias| countries().led_by(&alias.text))
        })
        .collect()
}

/// An article with the entities of its mentions.
struct Article<'a> {
    number: usize,
    reading: &'a Reading<'a>,
    words: Words<'a>,
    aliases: &'a Aliases,
    of_mention: &'a [u32],
}

impl<'a> Article<'a> {
    fn new(reading: &'a Reading<'a>, aliases: &'a Aliases, number: usize) -> Self {
        Self {
            number,
            reading,
            words: Words { reading },
            aliases,
            of_mention: &aliases.of_mention[number],
        }
    }

    /// The entity that begins at a token.
    fn entity_at(&self, token: usize) -> Option<u32> {
        let start = self.reading.tokens.get(token)?.span.start;
        let mentions = self.reading.mentions;
        let at = mentions
            .binary_search_by_key(&start, |mention| mention.span.start)
            .ok()?;
        self.of_mention.get(at).copied()
    }

    fn person_at(&self, token: usize) -> Option<u32> {
        let entity = self.entity_at(token)?;
        (self.aliases.entities[entity as usize].kind == EntityKind::Person).then_some(entity)
    }

    /// The country that a phrase has as an adjective, an epithet or a complement.
    fn country(&self, phrase: &Phrase, country_of: &[Option<Country>]) -> Option<Country> {
        let complement = phrase.complement.and_then(|token| self.entity_at(token));
        phrase.country.or_else(|| country_of[complement? as usize])
    }

    /// The person whose name stands beside a phrase: « le dirigeant X », « le
    /// dirigeant, X, », « X, le dirigeant, ».
    fn apposed(&self, phrase: &Phrase, known: &Known) -> Option<Tie> {
        if !leads(phrase.head) && phrase.head != Head::Person {
            return None;
        }
        let (words, end) = (self.words, phrase.tokens.end);
        // A name in the complement is another's, unless it stands alone.
        let after = self
            .person_at(end)
            .filter(|_| phrase.complement.is_none() || words.mention(end).is_some());
        if let Some(entity) = after {
            return self.tie(phrase, entity, "apposition", known);
        }
        if words.written(end) == ","
            && let Some(entity) = self.person_at(end + 1)
            && words
                .mention_end(end + 1)
                .is_some_and(|close| self.closes(close))
        {
            return self.tie(phrase, entity, "apposition", known);
        }
        let mark = phrase.tokens.start.checked_sub(1)?;
        let before = words.mention_start(mark.checked_sub(1)?)?;
        let opens = matches!(words.written(mark), "," | "(" | "–" | "—");
        let entity = self
            .person_at(before)
            .filter(|_| opens && self.closes(end))?;
        self.tie(phrase, entity, "apposition", known)
    }

    /// Whether an apposition ends before a token: at a mark that no other name of a
    /// list follows.
    fn closes(&self, at: usize) -> bool {
        let words = self.words;
        let mark = matches!(words.written(at), "," | ")" | "–" | "—") || words.is_final(at);
        mark && (words.is_final(at) || words.mention(at + 1).is_none())
    }

    /// The person or country that a phrase calls by its country.
    fn of_country(&self, phrase: &Phrase, country: Option<Country>, known: &Known) -> Option<Tie> {
        let country = country?;
        if phrase.head == Head::Country {
            let entity = *known.of_country.get(&country)?;
            return self.tie(phrase, entity, "adjective-of-country", known);
        }
        if let Some(said) = known.said.get(&(phrase.noun, country)) {
            let mut here = said
                .iter()
                .copied()
                .filter(|entity| self.of_mention.contains(entity));
            if let (Some(entity), None) = (here.next(), here.next()) {
                return self.tie(phrase, entity, "same-words", known);
            }
        }
        if !leads(phrase.head) {
            return None;
        }
        let mut leaders: Vec<u32> = self.of_mention.to_vec();
        leaders.retain(|&entity| {
            let led = known.led[entity as usize];
            led.is_some_and(|(led, rule)| led == country && rule.fits(phrase.head))
        });
        leaders.sort_unstable();
        leaders.dedup();
        match leaders[..] {
            [entity] => self.tie(phrase, entity, "leader-of-country", known),
            _ => None,
        }
    }

    /// The one leader whom a phrase without country or complement can call, among
    /// the persons named shortly before it.
    fn near(&self, phrase: &Phrase, country: Option<Country>, known: &Known) -> Option<Tie> {
        if !leads(phrase.head) || country.is_some() || phrase.complete {
            return None;
        }
        let start = self.reading.tokens[phrase.tokens.start].span.start;
        let sentences = self.reading.sentences;
        let own = sentences.partition_point(|sentence| sentence.span.end <= start);
        let from = sentences
            .get(own.saturating_sub(SENTENCES_BEFORE))?
            .span
            .start;
        let mut near: Vec<u32> = Vec::new();
        for (mention, &entity) in self.reading.mentions.iter().zip(self.of_mention) {
            let person = self.aliases.entities[entity as usize].kind == EntityKind::Person;
            if person && mention.span.start >= from && mention.span.start < start {
                near.push(entity);
            }
        }
        near.retain(|&entity| {
            known.led[entity as usize].is_some_and(|(_, rule)| {
                rule.fits(phrase.head) && (phrase.head == Head::Leader || rule != Rule::Other)
            })
        });
        near.sort_unstable();
        near.dedup();
        match near[..] {
            [entity] => self.tie(phrase, entity, "only-one-near", known),
            _ => None,
        }
    }

    /// Whether the person can be of the sex that the noun says.
    fn may_be(&self, phrase: &Phrase, entity: u32) -> bool {
        let lists = &self.reading.pack.designations;
        let is = |role: Roles| {
            let names = &self.aliases.entities[entity as usize].aliases;
            let mut first = names
                .iter()
                .filter_map(|alias| alias.text.split_whitespace().next());
            first.any(|name| roles(&fold(name), self.reading.pack).has(role))
        };
        let man = lists.of_women.contains(&phrase.noun) && is(Roles::MAN) && !is(Roles::WOMAN);
        let woman = lists.of_men.contains(&phrase.noun) && is(Roles::WOMAN) && !is(Roles::MAN);
        !man && !woman
    }

    /// `None` where the person is known to lead another country than the phrase has.
    fn tie(&self, phrase: &Phrase, entity: u32, rule: &'static str, known: &Known) -> Option<Tie> {
        let led = known.led[entity as usize];
        let other = leads(phrase.head)
            && phrase
                .country
                .is_some_and(|country| led.is_some_and(|(led, _)| led != country));
        let span = self.words.span(&phrase.tokens);
        (!other && self.may_be(phrase, entity)).then(|| Tie {
            entity,
            span,
            why: Reason {
                rule: rule.into(),
                trigger: Some(phrase.noun.to_owned()),
            },
        })
    }
}
