//! Marks lines inside the article: by their own words, and on a page copied
//! with its frame also what its template repeats.

use rustc_hash::FxHashMap;

use super::group::{link_rule, may_be_a_sentence};
use super::{Line, Marks};
use crate::report::BoilerplateRule;

/// The most words a label of a page's template has.
const LABEL_WORDS: u32 = 8;
/// How often such a label must stand on the page.
const OFTEN: usize = 3;
/// The most words a line of an offer has.
const OFFER_WORDS: u32 = 40;
/// Lines between two marked ones that are marked with them.
const FEW: usize = 2;
/// Words from which on a sentence is not marked by a phrase it begins or ends with.
const SENTENCE_WORDS: u32 = 12;

/// Marks the lines inside the article that their own words give away.
pub fn mark_inside(lines: &[Line], marks: &mut Marks) {
    let core = marks.core.clone();
    let mut at = core.start;
    while at < core.end {
        if is_told_by_itself(lines, at) {
            let cue = lines[at].cue.expect("told by a cue");
            marks.rules[at] = Some(cue.rule);
            if cue.opens && cue.rule == BoilerplateRule::Teaser {
                at = mark_links(lines, at + 1, core.end, marks);
                continue;
            }
        }
        at += 1;
    }
    if marks.is_page {
        mark_repeated(lines, marks);
        mark_between(lines, marks);
    }
    if let Some(title) = marks.title {
        marks.rules[title] = None;
    }
}

/// Whether a line inside the article is marked by its own words alone.
fn is_told_by_itself(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let Some(cue) = line.cue else { return false };
    if line.is_weak() {
        // One word may be a heading; beside another link it is a link.
        let beside = |other: Option<usize>| {
            other
                .and_then(|other| lines.get(other))
                .is_some_and(|other| other.cue.is_some())
        };
        return beside(at.checked_sub(1)) || beside(Some(at + 1));
    }
    may_be_a_sentence(cue.rule) || !(line.is_sentence() && line.words >= SENTENCE_WORDS)
}

/// Marks the links under « À lire aussi » inside an article, and returns the
/// first line that is none: running text, or the heading right above it.
fn mark_links(lines: &[Line], from: usize, end: usize, marks: &mut Marks) -> usize {
    let links = lines[from..end]
        .iter()
        .take_while(|line| !line.is_prose() && !line.is_sentence() && line.cue.is_none())
        .count();
    let heading = links >= 2 && lines[from + links - 1].after_gap && !lines[from + 1].after_gap;
    let last = from + links - usize::from(heading);
    marks.rules[from..last].fill(Some(BoilerplateRule::Teaser));
    last
}

/// Marks lines that stand on the page again and again, and those of a number
/// alone: labels of its template, offers, charts.
fn mark_repeated(lines: &[Line], marks: &mut Marks) {
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for line in lines.iter().filter(|line| line.words <= OFFER_WORDS) {
        *times.entry(line.text).or_default() += 1;
    }
    let times = |at: usize| times.get(lines[at].text).copied().unwrap_or(0);
    let core = marks.core.clone();
    for at in core.clone() {
        let line = &lines[at];
        if marks.rules[at].is_some() {
            continue;
        }
        let is_number = line.words <= 2
            && line.text.contains(char::is_numeric)
            && !line.text.contains(char::is_alphabetic);
        // Names in a list of results may recur; they stand among their like.
        let before = at > core.start && (lines[at - 1].is_prose() || marks.rules[at - 1].is_some());
        let after = at + 1 < core.end && lines[at + 1].is_prose();
        let is_label = line.is_open() && line.words <= LABEL_WORDS && times(at) >= OFTEN;
        // A quote pulled out of the text recurs alone, an offer with its lines.
        let is_offer = line.is_sentence() && times(at) >= 2 && {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            beside.filter(|beside| core.contains(beside)).any(|beside| {
                times(beside) >= 2 && lines[beside].is_sentence() || {
                    marks.rules[beside] == Some(BoilerplateRule::Subscription)
                }
            })
        };
        marks.rules[at] = match () {
            () if is_number || is_label && (before || after) => Some(BoilerplateRule::Menu),
            () if is_offer => Some(BoilerplateRule::Subscription),
            () => None,
        };
    }
}

/// Marks a line or two without a full stop that stand between marked lines.
fn mark_between(lines: &[Line], marks: &mut Marks) {
    let core = marks.core.clone();
    let mut from = None;
    for at in core {
        if marks.rules[at].is_some() {
            // The last of them may be a heading, parted from its text by a link.
            let is_heading = |at: usize| {
                let next = (at + 1..lines.len()).find(|&next| marks.rules[next].is_none());
                lines[at].words > 2 && next.is_some_and(|next| lines[next].is_prose())
            };
            let between = from.unwrap_or(at)..at;
            if (1..=FEW).contains(&between.len()) && !is_heading(at - 1) {
                for (rule, line) in marks.rules[between.clone()].iter_mut().zip(&lines[between]) {
                    *rule = Some(link_rule(line));
                }
            }
            from = Some(at + 1);
        } else if !lines[at].is_open() || lines[at].is_long() {
            from = None;
        }
    }
}
