//! The source line of each article: whom and what it draws on.
//!
//! In: the articles with their quotes and names. Out: a [`SourceLine`] for each.
//! A source is who is given as saying something, and a news agency that is named;
//! agencies and media are second-hand.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Aliases;
use super::statement::Voices;
use crate::document::Document;
use crate::lang::agencies::AGENCIES;
use crate::lang::roles::Roles;
use crate::report::sources::{CitedOutlet, CitedSource, SourceKind, SourceLine};
use crate::report::speech::Speaker;
use crate::report::{BlockKind, EntityKind, Span};
use crate::text::fold::fold;
use crate::text::language::pack_of;

/// The source line of each article, in their order.
pub fn sources(documents: &[&Document], aliases: &Aliases, voices: &Voices) -> Vec<SourceLine> {
    let agencies: FxHashSet<&str> = AGENCIES
        .iter()
        .flat_map(|(_, ways)| ways.iter().copied())
        .collect();
    let mut outlets: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (article, document) in documents.iter().enumerate() {
        if let Some(outlet) = &document.outlet {
            outlets
                .entry(plain(outlet, document))
                .or_default()
                .push(article);
        }
    }
    (0..documents.len())
        .map(|article| {
            let line = Line {
                document: documents[article],
                number: article,
                of_mention: &aliases.of_mention[article],
                aliases,
                voices,
                agencies: &agencies,
                outlets: &outlets,
            };
            line.read(documents)
        })
        .collect()
}

/// A name as outlets and agencies are compared by: folded, no hyphen, no article before it.
fn plain(name: &str, document: &Document) -> String {
    let folded = fold(name).replace(['-', '\u{a0}'], " ");
    let determiners = pack_of(&document.language).names.determiners;
    let (first, rest) = match folded.find([' ', '\'']) {
        Some(end) if folded[end..].starts_with('\'') => folded.split_at(end + 1),
        Some(end) => folded.split_at(end),
        None => return folded,
    };
    if determiners.contains(&first) {
        rest.trim().to_owned()
    } else {
        folded
    }
}

/// One place where a source is drawn on.
struct Cited {
    span: Span,
    /// The same, or the name that a pronoun or noun stands for.
    named: Span,
    entity: Option<u32>,
    kind: SourceKind,
    /// Number of the quote, where it says something.
    quote: Option<u32>,
}

struct Line<'a> {
    document: &'a Document,
    /// Number of the article.
    number: usize,
    of_mention: &'a [u32],
    aliases: &'a Aliases,
    voices: &'a Voices,
    agencies: &'a FxHashSet<&'static str>,
    outlets: &'a FxHashMap<String, Vec<usize>>,
}

impl Line<'_> {
    fn read(&self, documents: &[&Document]) -> SourceLine {
        let document = self.document;
        let mut sources: Vec<CitedSource> = Vec::new();
        let mut known: FxHashMap<(Option<u32>, String), usize> = FxHashMap::default();
        let mut cited: Vec<Cited> = Vec::new();
        for (number, quote) in document.quotes.iter().enumerate() {
            let Some(speaker_of) = &quote.speaker else {
                continue;
            };
            let entity = self.voices.of(self.number, number);
            if let Some(kind) = self.kind(speaker_of, entity) {
                cited.push(Cited {
                    span: speaker_of.span,
                    named: speaker_of.antecedent.unwrap_or(speaker_of.span),
                    entity,
                    kind,
                    quote: Some(number as u32),
                });
            }
        }
        // By their start, each with the furthest end so far.
        let mut speaking: Vec<Span> = cited.iter().map(|cited| cited.span).collect();
        speaking.sort_unstable();
        for at in 1..speaking.len() {
            speaking[at].end = speaking[at].end.max(speaking[at - 1].end);
        }
        for (mention, &entity) in document.mentions.iter().zip(self.of_mention) {
            let text = mention.span.slice(&self.document.text);
            let agency = mention.kind != EntityKind::Person
                && self.agencies.contains(plain(text, document).as_str());
            let before = speaking.partition_point(|span| span.start <= mention.span.start);
            let speaks = before > 0 && mention.span.end <= speaking[before - 1].end;
            if agency && !speaks {
                cited.push(Cited {
                    span: mention.span,
                    named: mention.span,
                    entity: Some(entity),
                    kind: SourceKind::SecondHand,
                    quote: None,
                });
            }
        }
        cited.sort_by_key(|cited| (cited.span.start, cited.span.end));
        for cited in cited {
            let Cited { span, entity, .. } = cited;
            let written = cited.named.slice(&self.document.text);
            let key = match entity {
                Some(_) => (entity, String::new()),
                None => (None, fold(written)),
            };
            let at = *known.entry(key).or_insert_with(|| {
                sources.push(CitedSource {
                    text: written.to_owned(),
                    entity: entity.map(|entity| self.aliases.entities[entity as usize].id.clone()),
                    kind: cited.kind,
                    spans: Vec::new(),
                    quotes: Vec::new(),
                });
                sources.len() - 1
            });
            if sources[at].spans.last() != Some(&span) {
                sources[at].spans.push(span);
            }
            sources[at].quotes.extend(cited.quote);
        }
        for source in &mut sources {
            source.quotes.sort_unstable();
        }
        let paragraphs: Vec<Span> = document
            .blocks
            .iter()
            .filter(|block| matches!(block.kind, BlockKind::Standfirst | BlockKind::Body))
            .map(|block| block.span)
            .collect();
        let holds = |paragraph: &Span| {
            sources
                .iter()
                .flat_map(|source| &source.spans)
                .any(|span| paragraph.start <= span.start && span.end <= paragraph.end)
        };
        SourceLine {
            article: document.id.clone(),
            first_paragraph: paragraphs.iter().position(holds).map(|at| at as u32 + 1),
            paragraphs: paragraphs.len() as u32,
            cites: self.cites(documents),
            sources,
        }
    }

    /// What kind of source speaks; `None` for the author and for pronouns that
    /// stand for nobody known.
    fn kind(&self, speaker: &Speaker, entity: Option<u32>) -> Option<SourceKind> {
        let document = self.document;
        let from = document
            .tokens
            .partition_point(|token| token.span.start < speaker.span.start);
        let words = document.tokens[from..]
            .iter()
            .take_while(|token| token.span.end <= speaker.span.end)
            .filter_map(|token| document.forms.get(token.form as usize));
        let (mut media, mut pronoun, mut count) = (false, false, 0);
        for form in words {
            media |= form.roles.has(Roles::MEDIA);
            pronoun |= form.roles.has(Roles::SUBJECT);
            count += 1;
        }
        match entity {
            Some(entity) => {
                let entity = &self.aliases.entities[entity as usize];
                let agency = entity.kind != EntityKind::Person
                    && entity.aliases.iter().any(|alias| {
                        let name = plain(&alias.text, document);
                        self.agencies.contains(name.as_str()) || self.outlets.contains_key(&name)
                    });
                let second_hand = agency || media && entity.kind != EntityKind::Person;
                Some(if second_hand {
                    SourceKind::SecondHand
                } else {
                    SourceKind::Named
                })
            }
            None if pronoun && count == 1 => None,
            None if media => Some(SourceKind::SecondHand),
            None => Some(SourceKind::Unnamed),
        }
    }

    /// The other articles whose outlet is named here, each at its first place.
    fn cites(&self, documents: &[&Document]) -> Vec<CitedOutlet> {
        let mut cites: Vec<CitedOutlet> = Vec::new();
        for mention in &self.document.mentions {
            let name = plain(mention.span.slice(&self.document.text), self.document);
            for &article in self.outlets.get(&name).into_iter().flatten() {
                let other = documents[article];
                let own = self
                    .document
                    .outlet
                    .as_deref()
                    .map(|own| plain(own, self.document));
                let seen = cites.iter().any(|known| known.article == other.id);
                if own.as_deref() != Some(name.as_str()) && !seen {
                    cites.push(CitedOutlet {
                        article: other.id.clone(),
                        span: mention.span,
                    });
                }
            }
        }
        cites
    }
}
