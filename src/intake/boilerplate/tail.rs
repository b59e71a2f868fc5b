//! Marks what follows the running text, from the first line that shows it on.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::group::{is_ending, link_rule, own_rule};
use super::site::{Signatures, is_site_name};
use super::{Line, Marks};
use crate::intake::words::{Words, folded_set};
use crate::lang::{en, fr};
use crate::report::{BoilerplateRule, Format};

/// Lines after the running text that a page's tail may begin with, unnamed.
const UNNAMED: usize = 6;
/// Words from which on a paragraph under a list of articles is the article going on.
const PARAGRAPH_WORDS: u32 = 25;
/// The most words a credit has, and its beginning.
const CREDIT_WORDS: u32 = 16;
const CREDIT_BEGINNING: usize = 3;

static CREDITS: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::CREDITS, en::boilerplate::CREDITS]));

/// Marks the tail. A line that opens a form, a list of articles or an author's
/// box gives its rule to the unnamed lines under it.
pub fn mark_tail(lines: &[Line], marks: &mut Marks, format: Format, signatures: &Signatures) {
    let from = marks.core.end.max(marks.title.map_or(0, |title| title + 1));
    let tail = &lines[from..];
    let ends = |line: &Line| line.cue.is_some_and(|cue| is_ending(cue.rule));
    let first_named = tail.iter().position(ends);
    let begins_at_once = marks.is_page && first_named.is_some_and(|first| first <= UNNAMED);
    let mut section = begins_at_once.then_some(BoilerplateRule::Menu);
    for (at, line) in tail.iter().enumerate() {
        if let Some(cue) = line.cue {
            marks.rules[from + at] = Some(cue.rule);
            // A form's fields and a list's links do not end it.
            if cue.opens {
                section = Some(cue.rule);
            } else if is_ending(cue.rule) {
                section = section.or(Some(BoilerplateRule::Menu));
            }
            continue;
        }
        let Some(open) = section else { continue };
        // An extractor leaves links in, but no menus.
        if format == Format::Html && open == BoilerplateRule::Menu {
            continue;
        }
        // Before the tail's first named line, a credit still belongs to the article.
        if first_named.is_some_and(|first| at < first) && is_credit(line) {
            continue;
        }
        if !marks.is_page && goes_on(line, open) {
            section = None;
            continue;
        }
        marks.rules[from + at] = Some(match open {
            BoilerplateRule::CommentForm => BoilerplateRule::CommentForm,
            BoilerplateRule::AuthorBox if !line.after_gap => BoilerplateRule::AuthorBox,
            _ if is_site_name(line, signatures, true) => {
                marks.outlet.get_or_insert_with(|| line.text.to_owned());
                BoilerplateRule::SiteName
            }
            BoilerplateRule::Teaser => own_rule(line).unwrap_or(BoilerplateRule::Teaser),
            _ => own_rule(line).unwrap_or_else(|| link_rule(line)),
        });
    }
}

/// Whether an article goes on after links to others: a whole paragraph, not the
/// cut-off beginning of one.
fn goes_on(line: &Line, open: BoilerplateRule) -> bool {
    matches!(open, BoilerplateRule::Teaser | BoilerplateRule::Menu)
        && line.is_sentence()
        && line.end != '…'
        && line.words >= PARAGRAPH_WORDS
}

/// « Avec AFP », "Reporting by …; Editing by …".
fn is_credit(line: &Line) -> bool {
    if line.words > CREDIT_WORDS {
        return false;
    }
    let words = Words::of(line.text, CREDIT_BEGINNING);
    (1..=words.len()).any(|count| CREDITS.contains(words.slice(0, count)))
}
