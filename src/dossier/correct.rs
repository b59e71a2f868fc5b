//! The reader's marks: which words of the articles are names, whatever the
//! program found. What the names name is corrected in `compare::alias`.

use super::Dossier;
use crate::analyse::set_mentions;
use crate::annotate::entity::NamedMention;
use crate::document::Document;
use crate::report::correction::{Correction, CorrectionOutcome, CorrectionProblem, Place};
use crate::report::{EntityKind, Reason, Span};
use crate::text::place::{Plain, locate, plain};

impl Dossier {
    /// Brings the articles' findings in line with `corrections`, the mentions the
    /// program found being kept aside. What became of each, so far.
    pub(super) fn correct(&mut self, corrections: &[Correction]) -> Vec<CorrectionOutcome> {
        let mut outcomes: Vec<CorrectionOutcome> = corrections.iter().map(at_first).collect();
        self.correct_mentions(corrections, &mut outcomes);
        self.correct_layers(corrections, &mut outcomes);
        outcomes
    }

    fn correct_mentions(&mut self, corrections: &[Correction], outcomes: &mut [CorrectionOutcome]) {
        let marks = corrections.iter().any(is_mark);
        if !marks && self.entries.iter().all(|entry| entry.found.is_none()) {
            return;
        }
        let mut articles: Vec<Marked> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let document = entry.result.as_ref().ok()?;
                let found = entry.found.as_ref().unwrap_or(&document.mentions);
                Some(Marked {
                    document,
                    plain: None,
                    mentions: found
                        .iter()
                        .map(|mention| (mention.clone(), None))
                        .collect(),
                })
            })
            .collect();
        for (number, (correction, outcome)) in corrections.iter().zip(outcomes).enumerate() {
            apply(correction, number as u32, &mut articles, outcome);
        }
        let corrected: Vec<Vec<Mention>> = articles
            .into_iter()
            .map(|article| article.mentions)
            .collect();
        let read = self.entries.iter_mut().filter(|entry| entry.result.is_ok());
        for (entry, mentions) in read.zip(corrected) {
            let Ok(document) = &mut entry.result else {
                continue;
            };
            entry.marks = mentions
                .iter()
                .filter_map(|(mention, correction)| Some((mention.span, (*correction)?)))
                .collect();
            let mentions: Vec<NamedMention> =
                mentions.into_iter().map(|(mention, _)| mention).collect();
            if mentions != document.mentions {
                let before = document.mentions.clone();
                set_mentions(document, mentions);
                entry.found.get_or_insert(before);
            }
            if entry.found.as_ref() == Some(&document.mentions) {
                entry.found = None;
            }
        }
    }
}

/// What is known of a correction before it is applied.
fn at_first(correction: &Correction) -> CorrectionOutcome {
    let unknown = matches!(correction, Correction::Unknown(_));
    CorrectionOutcome {
        mentions: 0,
        problem: unknown.then_some(CorrectionProblem::NotUnderstood),
    }
}

fn is_mark(correction: &Correction) -> bool {
    matches!(
        correction,
        Correction::Mark { .. }
            | Correction::MarkHere { .. }
            | Correction::Unmark { .. }
            | Correction::UnmarkHere { .. }
    )
}

/// A mention, and the number of the correction that made it one.
type Mention = (NamedMention, Option<u32>);

/// An article and its mentions as corrected so far.
struct Marked<'a> {
    document: &'a Document,
    /// Its text in plain typography, once it was asked for.
    plain: Option<Plain>,
    mentions: Vec<Mention>,
}

fn apply(
    correction: &Correction,
    number: u32,
    articles: &mut [Marked],
    outcome: &mut CorrectionOutcome,
) {
    match correction {
        Correction::Mark { text, kind } => mark(articles, text, (*kind, number), outcome),
        Correction::MarkHere { place, kind } => {
            mark_here(articles, place, (*kind, number), outcome);
        }
        Correction::Unmark { text } => unmark(articles, text, outcome),
        Correction::UnmarkHere { place } => unmark_here(articles, place, outcome),
        _ => {}
    }
}

/// What a mark makes of a span: its kind, and the number of the correction.
type Made = (EntityKind, u32);

fn mark(articles: &mut [Marked], text: &str, made: Made, outcome: &mut CorrectionOutcome) {
    let words = plain(text);
    if words.is_empty() {
        return outcome.fail(CorrectionProblem::NotAName);
    }
    let mut stands = false;
    for article in articles {
        let document = article.document;
        let plain = article
            .plain
            .get_or_insert_with(|| Plain::new(&document.text));
        let places: Vec<Span> = plain.whole_words(&document.text, &words).collect();
        for span in places {
            if !document.in_one_block(span) {
                continue;
            }
            stands = true;
            let inside_another = article
                .touching(span)
                .iter()
                .any(|(other, _)| other.span.start < span.start || span.end < other.span.end);
            if !inside_another && article.put(span, made) {
                outcome.mentions += 1;
            }
        }
    }
    if outcome.mentions == 0 {
        outcome.fail(if stands {
            CorrectionProblem::NoChange
        } else {
            CorrectionProblem::NoPlace
        });
    }
}

fn mark_here(articles: &mut [Marked], place: &Place, made: Made, outcome: &mut CorrectionOutcome) {
    let (at, span) = match found(articles, place) {
        Ok(found) => found,
        Err(problem) => return outcome.fail(problem),
    };
    if !articles[at].document.in_one_block(span) {
        outcome.fail(CorrectionProblem::NotAName);
    } else if articles[at].put(span, made) {
        outcome.mentions = 1;
    } else {
        outcome.fail(CorrectionProblem::NoChange);
    }
}

fn unmark(articles: &mut [Marked], text: &str, outcome: &mut CorrectionOutcome) {
    let words = plain(text);
    for article in articles {
        let text = &article.document.text;
        let before = article.mentions.len();
        article
            .mentions
            .retain(|(mention, _)| plain(mention.span.slice(text)) != words);
        outcome.mentions += (before - article.mentions.len()) as u32;
    }
    if outcome.mentions == 0 {
        outcome.fail(CorrectionProblem::NoMention);
    }
}

fn unmark_here(articles: &mut [Marked], place: &Place, outcome: &mut CorrectionOutcome) {
    let (at, span) = match found(articles, place) {
        Ok(found) => found,
        Err(problem) => return outcome.fail(problem),
    };
    let mentions = &mut articles[at].mentions;
    match mentions.binary_search_by_key(&span, |(mention, _)| mention.span) {
        Ok(index) => {
            mentions.remove(index);
            outcome.mentions = 1;
        }
        Err(_) => outcome.fail(CorrectionProblem::NoMention),
    }
}

fn found(articles: &[Marked], place: &Place) -> Result<(usize, Span), CorrectionProblem> {
    let texts: Vec<(&str, &str)> = articles
        .iter()
        .map(|article| (article.document.id.as_str(), article.document.text.as_str()))
        .collect();
    locate(&texts, place)
}

impl Marked<'_> {
    /// The range of mentions that share a character with `span`.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let first = self
            .mentions
            .partition_point(|(mention, _)| mention.span.end <= span.start);
        let count =
            self.mentions[first..].partition_point(|(mention, _)| mention.span.start < span.end);
        first..first + count
    }

    fn touching(&self, span: Span) -> &[Mention] {
        &self.mentions[self.range(span)]
    }

    /// Makes a mention of `span` in the place of those that it touches; false
    /// when it is one of this kind already.
    fn put(&mut self, span: Span, (kind, number): Made) -> bool {
        let range = self.range(span);
        if let [(only, _)] = &self.mentions[range.clone()]
            && only.span == span
            && only.kind == kind
        {
            return false;
        }
        let mention = NamedMention {
            span,
            kind,
            why: Reason {
                rule: Reason::READER.into(),
                trigger: None,
            },
        };
        self.mentions.splice(range, [(mention, Some(number))]);
        true
    }
}
