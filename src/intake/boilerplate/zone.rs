//! Marks lines by where they stand: in the head above the title, inside the
//! article, in the tail after it.

use super::site::is_site_name;
use super::{Line, Marks};
use crate::intake::published::is_date_line;
use crate::intake::title;
use crate::report::{BoilerplateRule, Format};

/// Lines above the title from which on it is a page's head, cue or no cue.
const MANY_LINES: usize = 8;

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
    let may_be_a_sentence = matches!(
        cue.rule,
        BoilerplateRule::Subscription
            | BoilerplateRule::CommentForm
            | BoilerplateRule::Legal
            | BoilerplateRule::Teaser
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

/// Marks what stands above the title, and the page's data between the title
/// and the running text.
pub fn mark_head(lines: &[Line], marks: &mut Marks) {
    let first_prose = title::first_prose(lines, &marks.core);
    let top = marks.title.unwrap_or(marks.core.start.min(first_prose));
    for at in 0..top {
        marks.rules[at] = marks.rules[at].or_else(|| own_rule(&lines[at]));
    }
    if marks.title.is_some() {
        for (at, line) in lines.iter().enumerate().take(top) {
            if marks.rules[at].is_none() && is_site_name(line, lines) {
                marks.rules[at] = Some(BoilerplateRule::SiteName);
                marks.outlet.get_or_insert_with(|| line.text.to_owned());
            }
        }
    }
    let is_page = marks.rules[..top]
        .iter()
        .flatten()
        .any(|&rule| is_navigation(rule));
    if is_page || (marks.title.is_some() && top >= MANY_LINES) {
        for at in 0..top {
            let rest = lines[at].words < 5 || marks.title.is_some();
            if marks.rules[at].is_none() && rest {
                marks.rules[at] = Some(link_rule(&lines[at]));
            }
        }
    }
    let Some(title) = marks.title else { return };
    let below = title + 1..first_prose.max(title + 1);
    for at in below.clone() {
        let rule = own_rule(&lines[at]).or_else(|| {
            let byline = title::is_byline(lines[at].text);
            let again = title::same_words(lines[at].text, lines[title].text);
            match () {
                () if again => Some(BoilerplateRule::RepeatedTitle),
                () if byline => Some(BoilerplateRule::Metadata),
                () => None,
            }
        });
        marks.rules[at] = marks.rules[at].or(rule);
    }
    let is_page = marks.rules[below.clone()]
        .iter()
        .flatten()
        .any(|&rule| is_navigation(rule));
    for at in below.filter(|_| is_page) {
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
pub fn mark_tail(lines: &[Line], marks: &mut Marks, format: Format) {
    let from = marks.core.end.max(marks.title.map_or(0, |title| title + 1));
    let mut section: Option<BoilerplateRule> = None;
    for at in from..lines.len() {
        let line = &lines[at];
        if let Some(cue) = line.cue {
            marks.rules[at] = Some(cue.rule);
            section = match section {
                _ if cue.opens => Some(cue.rule),
                // A form's fields and a list's links do not end it.
                Some(open) => Some(open),
                None => Some(BoilerplateRule::Menu),
            };
            continue;
        }
        marks.rules[at] = match section {
            Some(BoilerplateRule::CommentForm) => Some(BoilerplateRule::CommentForm),
            Some(BoilerplateRule::AuthorBox) if !line.after_gap => Some(BoilerplateRule::AuthorBox),
            Some(_) if format == Format::Text && is_site_name(line, lines) => {
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
