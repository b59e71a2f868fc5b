//! Marks lines by where they stand: in the head above the title, inside the
//! article, in the tail after it.

use rustc_hash::FxHashMap;

use super::site::{Signatures, is_site_name};
use super::{Line, Marks};
use crate::intake::published::is_date_line;
use crate::intake::title;
use crate::report::{BoilerplateRule, Format};

/// The most words a label of a page's template has.
const LABEL_WORDS: u32 = 8;
/// How often such a label must stand on the page.
const OFTEN: usize = 3;
/// Lines between two marked ones that are marked with them.
const FEW: usize = 2;
/// Lines after the running text that a page's tail may begin with, unnamed.
const UNNAMED: usize = 6;

/// Marks the lines inside the article that their own words give away.
pub fn mark_core(lines: &[Line], marks: &mut Marks) {
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

/// Marks short lines that stand between the paragraphs of a page again and
/// again, and those without a letter: labels of its template and its charts.
fn mark_repeated(lines: &[Line], marks: &mut Marks) {
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for line in lines
        .iter()
        .filter(|line| line.is_open() && line.words <= LABEL_WORDS)
    {
        *times.entry(line.text).or_default() += 1;
    }
    let core = marks.core.clone();
    for at in core.clone() {
        let line = &lines[at];
        if marks.rules[at].is_some() || !line.is_open() || line.words > LABEL_WORDS {
            continue;
        }
        // Names in a list of results may recur; they stand among their like.
        let stands_out = (at > core.start
            && (lines[at - 1].is_prose() || marks.rules[at - 1].is_some()))
            || (at + 1 < core.end && lines[at + 1].is_prose());
        let again = times.get(line.text).is_some_and(|&times| times >= OFTEN) && stands_out;
        let letterless = line.words <= 2
            && line.text.contains(char::is_numeric)
            && !line.text.contains(char::is_alphabetic);
        if again || letterless {
            marks.rules[at] = Some(BoilerplateRule::Menu);
        }
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
            if let Some(from) =
                from.filter(|from| at - from <= FEW && at > *from && !is_heading(at - 1))
            {
                for (rule, line) in marks.rules[from..at].iter_mut().zip(&lines[from..at]) {
                    *rule = Some(link_rule(line));
                }
            }
            from = Some(at + 1);
        } else if !lines[at].is_open() || lines[at].is_long() {
            from = None;
        }
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
    let may_be_a_sentence = matches!(
        cue.rule,
        BoilerplateRule::Subscription | BoilerplateRule::CommentForm | BoilerplateRule::Teaser
    );
    may_be_a_sentence || !(line.is_sentence() && line.words >= 12)
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

/// Marks what stands above the title, or above the running text.
pub fn mark_above(lines: &[Line], marks: &mut Marks, signatures: &Signatures) {
    let top = marks.title.unwrap_or(marks.core.start);
    for at in 0..top {
        marks.rules[at] = marks.rules[at].or_else(|| own_rule(&lines[at]));
        if marks.title.is_some()
            && marks.rules[at].is_none()
            && is_site_name(&lines[at], signatures)
        {
            marks.rules[at] = Some(BoilerplateRule::SiteName);
            marks
                .outlet
                .get_or_insert_with(|| lines[at].text.to_owned());
        }
    }
    let shows_page = marks.rules[..top]
        .iter()
        .flatten()
        .any(|&rule| is_navigation(rule));
    if !shows_page && !marks.is_page {
        return;
    }
    for (rule, line) in marks.rules[..top].iter_mut().zip(lines) {
        let may_go = match marks.title {
            Some(_) => marks.is_page || !line.is_prose(),
            // One of the longer lines may be a title that was not found.
            None => line.words < 5,
        };
        if rule.is_none() && may_go {
            *rule = Some(link_rule(line));
        }
    }
}

/// Marks the page's data between the title and the running text.
pub fn mark_below(lines: &[Line], marks: &mut Marks) {
    let Some(title) = marks.title else { return };
    let below = title + 1..title::text_below(lines, &marks.core, title);
    for at in below.clone() {
        let line = &lines[at];
        if marks.rules[at].is_some() || line.is_prose() {
            continue;
        }
        marks.rules[at] = match () {
            () if title::same_words(line.text, lines[title].text) => {
                Some(BoilerplateRule::RepeatedTitle)
            }
            () if title::is_byline(line.text) => Some(BoilerplateRule::Metadata),
            () => own_rule(line),
        };
    }
    let shows_page = marks.rules[below.clone()]
        .iter()
        .flatten()
        .any(|&rule| is_navigation(rule));
    for at in below.filter(|_| shows_page) {
        let line = &lines[at];
        if marks.rules[at].is_none() && line.is_open() && line.words < 4 {
            marks.rules[at] = Some(BoilerplateRule::Metadata);
        }
    }
}

/// What a line of the head or tail is, by itself.
fn own_rule(line: &Line) -> Option<BoilerplateRule> {
    if let Some(cue) = line.cue {
        return Some(cue.rule);
    }
    if is_date_line(line.text) {
        return Some(BoilerplateRule::DateAndWeather);
    }
    None
}

/// Marks what follows the running text, from the first line that shows it on.
pub fn mark_tail(lines: &[Line], marks: &mut Marks, format: Format, signatures: &Signatures) {
    let from = marks.core.end.max(marks.title.map_or(0, |title| title + 1));
    let first_cue = lines[from..]
        .iter()
        .position(|line| line.cue.is_some_and(|cue| is_ending(cue.rule)));
    let begins_at_once = marks.is_page && first_cue.is_some_and(|first| first <= UNNAMED);
    let mut section = begins_at_once.then_some(BoilerplateRule::Menu);
    for at in from..lines.len() {
        let line = &lines[at];
        if let Some(cue) = line.cue {
            marks.rules[at] = Some(cue.rule);
            section = match section {
                _ if cue.opens => Some(cue.rule),
                // A form's fields and a list's links do not end it.
                Some(open) => Some(open),
                None if is_ending(cue.rule) => Some(BoilerplateRule::Menu),
                None => None,
            };
            continue;
        }
        marks.rules[at] = match section {
            Some(BoilerplateRule::CommentForm) => Some(BoilerplateRule::CommentForm),
            Some(BoilerplateRule::AuthorBox) if !line.after_gap => Some(BoilerplateRule::AuthorBox),
            Some(_) if format == Format::Text && is_site_name(line, signatures) => {
                marks.outlet.get_or_insert_with(|| line.text.to_owned());
                Some(BoilerplateRule::SiteName)
            }
            Some(BoilerplateRule::Teaser) => own_rule(&lines[at]).or(Some(BoilerplateRule::Teaser)),
            Some(_) => own_rule(line).or(Some(link_rule(line))),
            None => None,
        };
    }
}

/// What an unnamed line of a page is.
fn link_rule(line: &Line) -> BoilerplateRule {
    if line.words < 5 {
        BoilerplateRule::Menu
    } else {
        BoilerplateRule::Teaser
    }
}

/// Rules whose lines stand after an article and not inside it.
fn is_ending(rule: BoilerplateRule) -> bool {
    is_navigation(rule) && rule != BoilerplateRule::Advertisement
}

/// Rules that only a page's frame has, unlike a date or a credit.
fn is_navigation(rule: BoilerplateRule) -> bool {
    !matches!(
        rule,
        BoilerplateRule::DateAndWeather
            | BoilerplateRule::Metadata
            | BoilerplateRule::PhotoCredit
            | BoilerplateRule::SiteName
            | BoilerplateRule::TemplateLabel
            | BoilerplateRule::RepeatedTitle
    )
}
