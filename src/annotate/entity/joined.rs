//! Two names that a hyphen joins: « Russie-Corée du Nord », « Kim-Poutine ».

use rustc_hash::FxHashSet;

use super::lexicon::Lexicon;
use super::{NamedMention, Scene};
use crate::report::{EntityKind, Reason, Span};
use crate::text::fold::fold_accents;

/// The mentions, with two for each that is two names: both places of the lists
/// or of the article, or both persons of the article, and together nothing known.
pub fn parted(scene: &Scene, mentions: Vec<NamedMention>) -> Vec<NamedMention> {
    if !mentions
        .iter()
        .any(|mention| hyphens(words(scene, mention)).next().is_some())
    {
        return mentions;
    }
    let known = Known::new(scene, &mentions);
    let mut all = Vec::with_capacity(mentions.len() + 1);
    for mention in mentions {
        let whole = words(scene, &mention);
        match hyphens(whole).find(|&at| known.are_two(whole, at, mention.kind)) {
            Some(at) => {
                let hyphen = whole[at..].chars().next().map_or(1, char::len_utf8);
                let (left, right) = (&whole[..at], &whole[at + hyphen..]);
                let middle = mention.span.start + at as u32;
                for (start, end, other) in [
                    (mention.span.start, middle, right),
                    (middle + hyphen as u32, mention.span.end, left),
                ] {
                    all.push(NamedMention {
                        span: Span { start, end },
                        kind: mention.kind,
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

/// Where a hyphen stands before a capital.
fn hyphens(words: &str) -> impl Iterator<Item = usize> {
    // Most names have none: told by its first byte.
    let may = words.bytes().any(|byte| matches!(byte, b'-' | 0xe2));
    let looked_at = if may { words } else { "" };
    looked_at
        .match_indices(['-', '‐', '‑', '–'])
        .filter(|(at, hyphen)| words[at + hyphen.len()..].starts_with(char::is_uppercase))
        .map(|(at, _)| at)
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

    /// Whether the `whole` is two names, parted by the hyphen at `at`.
    fn are_two(&self, whole: &str, at: usize, kind: EntityKind) -> bool {
        let hyphen = whole[at..].chars().next().map_or(1, char::len_utf8);
        let parts = [&whole[..at], &whole[at + hyphen..]];
        match kind {
            EntityKind::Person => parts
                .iter()
                .all(|part| self.persons.contains(&fold_accents(part))),
            EntityKind::Place => {
                self.lexicon.kind(whole).is_none() && parts.iter().all(|part| self.is_place(part))
            }
            EntityKind::Organisation => false,
        }
    }

    fn is_place(&self, name: &str) -> bool {
        self.places.contains(&fold_accents(name))
            || self.lexicon.kind(name) == Some(EntityKind::Place)
    }
}

fn words<'a>(scene: &Scene<'a>, mention: &NamedMention) -> &'a str {
    &scene.text[mention.span.start as usize..mention.span.end as usize]
}
