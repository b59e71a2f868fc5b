//! Marks what stands above the title, and the page's data between the title
//! and the running text.

use super::group::{is_navigation, link_rule, may_be_a_sentence, own_rule, shows_head};
use super::site::{Signatures, is_site_name};
use super::{Line, Marks};
use crate::intake::title;
use crate::report::BoilerplateRule;

/// Lines between title and text that are more than an article's data.
const MANY: usize = 12;

/// Marks what stands above the title, or above the running text.
pub fn mark_above(lines: &[Line], marks: &mut Marks, signatures: &Signatures) {
    let top = marks.title.unwrap_or(marks.core.start);
    for (rule, line) in marks.rules[..top].iter_mut().zip(lines) {
        *rule = rule.or_else(|| own_rule(line));
    }
    if marks.title.is_some() {
        let shows_page = marks.is_page || shows_head(&lines[..top]);
        for (rule, line) in marks.rules[..top].iter_mut().zip(lines) {
            if rule.is_none() && is_site_name(line, signatures, shows_page) {
                *rule = Some(BoilerplateRule::SiteName);
                marks.outlet.get_or_insert_with(|| line.text.to_owned());
            }
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
    let end = title::text_below(lines, &marks.core, title).max(marks.core.start);
    let below = title + 1..end.max(title + 1);
    for at in below.clone() {
        let line = &lines[at];
        let is_plea = line.cue.is_some_and(|cue| may_be_a_sentence(cue.rule));
        if marks.rules[at].is_some() || line.is_prose() && !is_plea {
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
    let is_menu = marks.is_page && below.len() > MANY;
    for at in below.filter(|_| shows_page) {
        let line = &lines[at];
        if marks.rules[at].is_some() || !line.is_open() {
            continue;
        }
        if is_menu {
            marks.rules[at] = Some(link_rule(line));
        } else if line.words < 4 {
            marks.rules[at] = Some(BoilerplateRule::Metadata);
        }
    }
}
