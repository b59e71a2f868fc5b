//! What the reader says of which quotes are one statement, and of which figures
//! count one thing.
//!
//! In: the articles as corrected, and the reader's list. Out: the steps that
//! concern each, which [`Steps::regroup`] applies, in the order of the list, to
//! the groups that the program made.

use crate::document::Document;
use crate::report::Span;
use crate::report::correction::{Correction, CorrectionOutcome, CorrectionProblem, Place};
use crate::text::place::locate;

/// A quote or a figure: number of its article, and its own number there.
pub type Member = (u32, u32);

/// What the reader says of both.
#[derive(Debug, Default)]
pub struct Pairing {
    /// Of quotes.
    pub statements: Steps,
    /// Of figures.
    pub figures: Steps,
}

/// Corrections of one kind, in the order of the list.
#[derive(Debug, Default)]
pub struct Steps(Vec<Step>);

#[derive(Debug)]
struct Step {
    /// Index in the reader's list.
    number: u32,
    /// Whether the groups of all members become one; else they leave theirs, and
    /// are one together.
    joins: bool,
    members: Vec<Member>,
}

/// Quotes that are one statement, or figures that count one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// In the order of the articles, and then of the text.
    pub members: Vec<Member>,
    /// The reader's corrections that made it what it is, rising.
    pub corrections: Vec<u32>,
}

impl Pairing {
    /// Finds what `corrections` cite among `documents`, and adds to `outcomes`, one
    /// for each correction, what became of them.
    pub fn new(
        documents: &[&Document],
        corrections: &[Correction],
        outcomes: &mut [CorrectionOutcome],
    ) -> Self {
        let texts: Vec<(&str, &str)> = documents
            .iter()
            .map(|document| (document.id.as_str(), document.text.as_str()))
            .collect();
        let mut pairing = Self::default();
        for (number, (correction, outcome)) in (0..).zip(corrections.iter().zip(outcomes)) {
            let (places, quotes, joins) = match correction {
                Correction::SameStatement { places } => (places, true, true),
                Correction::OtherStatement { places } => (places, true, false),
                Correction::SameFigure { places } => (places, false, true),
                Correction::OtherFigure { places } => (places, false, false),
                _ => continue,
            };
            let mut members: Vec<Member> = Vec::new();
            for place in places {
                match member(documents, &texts, place, quotes) {
                    Ok(member) => members.push(member),
                    Err(problem) => outcome.fail(problem),
                }
            }
            members.sort_unstable();
            members.dedup();
            if places.is_empty() || joins && places.len() < 2 {
                outcome.fail(CorrectionProblem::NotUnderstood);
            } else if joins && members.len() == 1 {
                outcome.fail(CorrectionProblem::NoChange);
            }
            if members.len() < if joins { 2 } else { 1 } {
                continue;
            }
            outcome.mentions = members.len() as u32;
            let steps = if quotes {
                &mut pairing.statements
            } else {
                &mut pairing.figures
            };
            steps.0.push(Step {
                number,
                joins,
                members,
            });
        }
        pairing
    }
}

/// The quote, or else the figure, that stands at a place as a whole.
fn member(
    documents: &[&Document],
    texts: &[(&str, &str)],
    place: &Place,
    quotes: bool,
) -> Result<Member, CorrectionProblem> {
    let (article, span) = locate(texts, place)?;
    let document = documents[article];
    let is_it = |other: Span| other == span;
    let number = if quotes {
        document.quotes.iter().position(|quote| is_it(quote.span))
    } else {
        document
            .figures
            .iter()
            .position(|figure| is_it(figure.span))
    };
    let number = number.ok_or(CorrectionProblem::NoFinding)?;
    Ok((article as u32, number as u32))
}

impl Steps {
    /// Whether a correction cites this one.
    pub fn cite(&self, member: Member) -> bool {
        self.0.iter().any(|step| step.members.contains(&member))
    }

    /// Applies the corrections to `groups`, which are in the order of their first
    /// members and stay so. A member that stands in no group is one by itself.
    pub fn regroup(&self, groups: Vec<Vec<Member>>) -> Vec<Group> {
        let mut groups: Vec<Group> = groups
            .into_iter()
            .map(|members| Group {
                members,
                corrections: Vec::new(),
            })
            .collect();
        if self.0.is_empty() {
            return groups;
        }
        for step in &self.0 {
            let cited = |group: &Group| step.members.iter().any(|one| group.members.contains(one));
            let (touched, mut others): (Vec<Group>, Vec<Group>) =
                groups.into_iter().partition(cited);
            let mut made = Group {
                members: step.members.clone(),
                corrections: Vec::new(),
            };
            for mut group in touched {
                if step.joins {
                    made.members.append(&mut group.members);
                    made.corrections.append(&mut group.corrections);
                } else {
                    group.members.retain(|one| !step.members.contains(one));
                    group.corrections.push(step.number);
                    others.push(group);
                }
            }
            made.members.sort_unstable();
            made.members.dedup();
            made.corrections.push(step.number);
            made.corrections.sort_unstable();
            made.corrections.dedup();
            others.push(made);
            groups = others;
        }
        groups.retain(|group| !group.members.is_empty());
        groups.sort_by_key(|group| group.members.first().copied());
        groups
    }
}
