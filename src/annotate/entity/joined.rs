//! Two names that a hyphen joins: « Russie-Corée du Nord », « Kim-Poutine ».

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::lexicon::Lexicon;
use super::{NamedMention, Scene};
use crate::report::{EntityKind, Reason, Span};
use crate::text::case::Case;
use crate::text::fold::{fold, fold_accents};

/// Tokens at most before the last one of a place (« Corée du » « Sud »).
const LONGEST_BEGINNING: usize = 3;

/// The mentions, with two for each that is two names: both places of the lists
/// or of the article, or both persons of the article, and together nothing known.
/// Words before them in lower case are no part of the names (« rencontre
/// Kim-Poutine »); the second may go on behind the mention (« Russie-Corée » « du
/// Nord »).
pub fn parted(scene: &Scene, mentions: Vec<NamedMention>) -> Vec<NamedMention> {
    let mentions = begun(scene, mentions);
    if !mentions
        .iter()
        .any(|mention| hyphens(words(scene, mention)).next().is_some())
    {
        return mentions;
    }
    let known = Known::new(scene, &mentions);
    let mut all: Vec<NamedMention> = Vec::with_capacity(mentions.len() + 1);
    for mention in mentions {
        if all
            .last()
            .is_some_and(|last| mention.span.start < last.span.end)
        {
            continue;
        }
        match known.two(scene, &mention) {
            Some((kind, spans)) => {
                let [left, right] = spans.map(|span| span.slice(scene.text));
                for (span, other) in spans.into_iter().zip([right, left]) {
                    all.push(NamedMention {
                        span,
                        kind,
                        why: Reason {
                            rule: "joined-names".into(),
                            trigger: Some(other.to_owned()),
                        },
                    });
                }
            }
            None => all.push(mention),
        }
    }
    all
}

/// The mentions, each that is the end of a listed place (« Sud » of « Chine-Corée
/// du Sud ») from the joined word on.
fn begun(scene: &Scene, mut mentions: Vec<NamedMention>) -> Vec<NamedMention> {
    let mut free = 0;
    for mention in &mut mentions {
        let at = scene
            .tokens
            .partition_point(|token| token.span.start < mention.span.start);
        let before = scene.tokens[..at].iter().rev().take(LONGEST_BEGINNING);
        let joined = before
            .take_while(|token| token.span.start >= free)
            // Nearly all that stands before a name has no capital at all.
            .filter(|token| !matches!(token.case, Case::None | Case::Lower))
            .map(|token| token.span)
            .find(|span| hyphens(span.slice(scene.text)).next().is_some());
        if let Some(joined) = joined {
            let word = joined.slice(scene.text);
            let ends = hyphens(word).any(|hyphen| {
                place_from(scene, &word[hyphen.end..], joined.end) == Some(mention.span.end)
            });
            if ends {
                mention.span.start = joined.start;
            }
        }
        free = mention.span.end;
    }
    mentions
}

/// How long words before a name are that have no capital, with their spaces.
fn before_name(words: &str) -> usize {
    let mut rest = words;
    while rest.starts_with(char::is_lowercase) {
        match rest.find(char::is_whitespace) {
            Some(space) => rest = rest[space..].trim_start(),
            None => return 0,
        }
    }
    words.len() - rest.len()
}

/// Where a hyphen stands before a capital.
fn hyphens(words: &str) -> impl Iterator<Item = Range<usize>> {
    // Most names have none: told by its first byte.
    let may = words.bytes().any(|byte| matches!(byte, b'-' | 0xe2));
    let looked_at = if may { words } else { "" };
    looked_at
        .match_indices(['-', '‐', '‑', '–'])
        .map(|(at, hyphen)| at..at + hyphen.len())
        .filter(|hyphen| words[hyphen.end..].starts_with(char::is_uppercase))
}

/// The names that may be joined, without accents.
struct Known {
    persons: FxHashSet<String>,
    places: FxHashSet<String>,
    lexicon: &'static Lexicon,
}

impl Known {
    fn new(scene: &Scene, mentions: &[NamedMention]) -> Self {
        let mut known = Self {
            persons: FxHashSet::default(),
            places: FxHashSet::default(),
            lexicon: scene.lexicon,
        };
        for mention in mentions {
            let name = words(scene, mention);
            match mention.kind {
                EntityKind::Person => {
                    let mut parts = name.split_whitespace();
                    let family = if mention.why.rule == "family-name-first" {
                        parts.next()
                    } else {
                        parts.next_back()
                    };
                    known.persons.extend(family.map(fold_accents));
                }
                EntityKind::Place => {
                    known.places.insert(fold_accents(name));
                }
                EntityKind::Organisation => {}
            }
        }
        known
    }

    /// The two names that a mention is, where it is two.
    fn two(&self, scene: &Scene, mention: &NamedMention) -> Option<(EntityKind, [Span; 2])> {
        hyphens(words(scene, mention)).next()?;
        let lead = before_name(words(scene, mention)) as u32;
        let start = mention.span.start + lead;
        let whole = &words(scene, mention)[lead as usize..];
        hyphens(whole).find_map(|hyphen| {
            let (left, right) = (&whole[..hyphen.start], &whole[hyphen.end..]);
            let end = place_from(scene, right, mention.span.end);
            let longer = end.is_some_and(|end| end > mention.span.end);
            let places = self.is_place(left) && (longer || self.is_place(right));
            let both = |part: &&str| self.persons.contains(&fold_accents(part));
            let kind = match mention.kind {
                _ if longer && places => EntityKind::Place,
                EntityKind::Place if places && self.lexicon.kind(whole).is_none() => {
                    EntityKind::Place
                }
                _ if [left, right].iter().all(both) && self.lexicon.kind(whole).is_none() => {
                    EntityKind::Person
                }
                _ => return None,
            };
            let first = Span {
                start,
                end: start + hyphen.start as u32,
            };
            let second = Span {
                start: start + hyphen.end as u32,
                end: end.filter(|_| longer).unwrap_or(mention.span.end),
            };
            Some((kind, [first, second]))
        })
    }

    fn is_place(&self, name: &str) -> bool {
        self.places.contains(&fold_accents(name))
            || self.lexicon.kind(name) == Some(EntityKind::Place)
    }
}

/// Where the longest listed place ends that begins with the one word `first` and
/// goes on with the words from `at`.
fn place_from(scene: &Scene, first: &str, at: u32) -> Option<u32> {
    if first.contains(char::is_whitespace) {
        return None;
    }
    let next = scene.tokens.partition_point(|token| token.span.start < at);
    let rest = (next..scene.tokens.len()).map(|at| scene.word(at));
    let first = (fold(first).into(), first.starts_with(char::is_uppercase));
    let (count, listed) = scene.lexicon.longest(std::iter::once(first).chain(rest))?;
    let last = next.checked_sub(1)? + count - 1;
    (listed.kind == EntityKind::Place).then(|| scene.tokens[last].span.end)
}

fn words<'a>(scene: &Scene<'a>, mention: &NamedMention) -> &'a str {
    mention.span.slice(scene.text)
}
