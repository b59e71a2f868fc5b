//! Which line is the title.

use std::ops::Range;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::boilerplate::{Line, Signatures, is_site_name, shows_head};
use super::published::{is_date_line, iso_date};
use super::words::{Words, folded_set};
use crate::lang::{en, fr};
use crate::report::{BoilerplateRule, Format};

/// The most words a title has.
const MOST_WORDS: u32 = 30;
/// The most words a title that ends with a full stop has.
const MOST_WORDS_WITH_STOP: u32 = 25;
/// Lines within which a chronicle has its next date.
const CHRONICLE: usize = 30;
/// Lines within which a title may be repeated above the text.
const REPEATED_WITHIN: usize = 8;
/// Lines above the text in which a title is looked for.
const HEAD_LINES: usize = 1000;
/// Letters from which on a word says what a text is about.
const TELLING_LETTERS: usize = 5;
/// Words of the running text that are compared with a title's.
const COMPARED_WORDS: usize = 1500;

/// The most words a byline has, and its beginning.
const BYLINE_WORDS: usize = 11;
const MOST_BEGINNING: usize = 3;

static BYLINES: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::BYLINES, en::boilerplate::BYLINES]));

static LABELS: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::TITLE_LABELS, en::boilerplate::TITLE_LABELS]));

/// The title's line: the one that is `given`, else the first line above the
/// running text that reads like a title; in a page's head, the one that speaks
/// of what the text speaks of.
pub fn find(
    lines: &[Line],
    core: &Range<usize>,
    given: Option<&str>,
    format: Format,
    signatures: &Signatures,
) -> Option<usize> {
    let above = &lines[..above_text(lines, core)];
    if let Some(given) = given {
        let given = above.iter().position(|line| same_words(line.text, given));
        if given.is_some() {
            return given;
        }
    }
    let candidates: Vec<usize> = (above.len().saturating_sub(HEAD_LINES)..above.len())
        .filter(|&at| may_be_title(lines, at))
        .collect();
    let &first = candidates.first()?;
    if format == Format::Html {
        // An extractor puts the title first, or leaves it out.
        return (first == 0).then_some(first);
    }
    let is_page = candidates.len() > 4
        || above
            .iter()
            .filter(|line| line.cue.is_some_and(|cue| is_frame(cue.rule)))
            .count()
            > 1;
    if is_page {
        return best(lines, core, &candidates);
    }
    // A site's name stands above the title, and has fewer words.
    let named = candidates.iter().copied().find(|&at| {
        at > first
            && lines[first].words <= 5
            && is_site_name(&lines[first], signatures, shows_head(&lines[..at]))
    });
    Some(named.unwrap_or(first))
}

/// Number of lines that a title is looked for in: up to the running text's
/// first line, that one included, for a question may be a title.
fn above_text(lines: &[Line], core: &Range<usize>) -> usize {
    let long = first_prose(lines, core);
    let text = (core.start..long).find(|&at| {
        let follows = lines[at + 1..].iter().find(|line| line.cue.is_none());
        lines[at].cue.is_none()
            && lines[at].is_prose()
            && follows.is_none_or(|next| next.is_sentence() && next.words >= 8 || next.is_long())
    });
    text.map_or(long, |text| text + 1).min(lines.len())
}

/// The first line that can only be running text: long, or of several sentences.
pub fn first_prose(lines: &[Line], core: &Range<usize>) -> usize {
    let found = (core.start..core.end).find(|&at| {
        let line = &lines[at];
        line.cue.is_none()
            && (line.words > MOST_WORDS || line.is_prose() && has_inner_stop(line.text))
    });
    // Short sentences only: the first one that is followed by another.
    found.unwrap_or_else(|| {
        (core.start..core.end)
            .find(|&at| {
                lines[at].is_sentence()
                    && lines[at].end == '.'
                    && lines.get(at + 1).is_some_and(|next| next.is_sentence())
            })
            .unwrap_or(core.end)
    })
}

/// Where the page's data under the title has ended: the first paragraph of
/// running text, but for one that a date or a name stands under.
pub fn text_below(lines: &[Line], core: &Range<usize>, title: usize) -> usize {
    let is_text = |line: &Line| line.cue.is_none() && line.is_prose();
    (title + 1..core.end)
        .find(|&at| {
            is_text(&lines[at]) && !lines.get(at + 1).is_some_and(|_| is_data(lines, at + 1))
        })
        .unwrap_or(title + 1)
}

/// Whether a line is data about the article: a cue, a byline, the only date.
fn is_data(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    if is_date_line(line.text) {
        // Where dates come again they are the headings of a chronicle.
        let after = lines[at + 1..].iter().take(CHRONICLE);
        return iso_date(line.text).is_some()
            && !after.into_iter().any(|line| is_date_line(line.text));
    }
    line.cue.is_some() && !line.is_weak() && !line.is_prose() || is_byline(line.text)
}

/// « Par Jeanne Martin », « By John Smith and Ann Lee ».
pub fn is_byline(line: &str) -> bool {
    let words = Words::of(line, BYLINE_WORDS + 1);
    if words.len() > BYLINE_WORDS {
        return false;
    }
    let begins = (1..words.len())
        .take(MOST_BEGINNING)
        .any(|count| BYLINES.contains(words.slice(0, count)));
    let mut names = line
        .split_whitespace()
        .skip(1)
        .filter(|word| word.chars().count() > 3);
    begins && names.all(|word| word.starts_with(|c: char| !c.is_lowercase()))
}

/// Whether two lines are the same words.
pub fn same_words(a: &str, b: &str) -> bool {
    let longest = 4 * MOST_WORDS as usize;
    let words = Words::of(a, longest);
    !words.is_empty() && words == Words::of(b, longest)
}

/// Where the title begins in its line: after « Titre : », where that stands.
pub fn without_label(line: &str) -> usize {
    let Some((label, rest)) = line.split_once(':') else {
        return 0;
    };
    let is_label = label.len() <= 20 && LABELS.contains(Words::of(label, 3).as_str());
    if is_label && !rest.trim().is_empty() {
        line.len() - rest.trim_start().len()
    } else {
        0
    }
}

fn may_be_title(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    if line.cue.is_some() || line.words > MOST_WORDS || !line.text.contains(char::is_alphabetic) {
        return false;
    }
    if line.text.starts_with(char::is_lowercase) || is_date_line(line.text) || is_byline(line.text)
    {
        return false;
    }
    match line.end {
        ':' | ';' | ',' => false,
        // A single sentence may be a title where no text follows it at once.
        '.' => {
            let next = lines.get(at + 1);
            line.words >= 4
                && line.words <= MOST_WORDS_WITH_STOP
                && !has_inner_stop(line.text)
                && next.is_some_and(|next| {
                    next.cue.is_some() || !next.is_sentence() && !next.is_long()
                })
        }
        _ => true,
    }
}

/// The candidate that shares most words with the running text, all else being
/// equal the one that is repeated, the longest, the one nearest to the text.
fn best(lines: &[Line], core: &Range<usize>, candidates: &[usize]) -> Option<usize> {
    let mut told: FxHashSet<String> = FxHashSet::default();
    for line in lines[core.clone()]
        .iter()
        .filter(|line| line.is_prose() && line.cue.is_none())
    {
        let words = Words::of(line.text, COMPARED_WORDS);
        told.extend(
            words
                .iter()
                .filter(|word| word.len() >= TELLING_LETTERS)
                .map(str::to_owned),
        );
        if told.len() > COMPARED_WORDS {
            break;
        }
    }
    let folded: Vec<Words> = lines
        .iter()
        .take(HEAD_LINES)
        .map(|line| Words::of(line.text, MOST_WORDS as usize))
        .collect();
    let score = |at: usize| {
        let words = Words::of(lines[at].text, MOST_WORDS as usize);
        let telling: Vec<&str> = words
            .iter()
            .filter(|word| word.len() >= TELLING_LETTERS)
            .collect();
        let shared = telling.iter().filter(|&&word| told.contains(word)).count();
        let repeated = words.len() > 3
            && folded.iter().enumerate().any(|(other, folded)| {
                other != at
                    && folded.len() >= words.len()
                    && folded.as_str().ends_with(words.as_str())
            });
        // Two shared words of two say less than five of six.
        shared * 120 / (telling.len() + 2)
            + usize::from(repeated) * 30
            + words.len().min(10) * 3
            + 40 * at / core.start.max(1)
    };
    let best = candidates
        .iter()
        .copied()
        .max_by_key(|&at| (score(at), at))?;
    // A title may stand again right above the text, after what introduces it.
    let mut before = candidates.iter().copied().filter(|&at| at < best);
    let again = before
        .find(|&at| best - at <= REPEATED_WITHIN && same_words(lines[at].text, lines[best].text));
    Some(again.unwrap_or(best))
}

/// A full stop, question or exclamation mark with more of the line after it.
fn has_inner_stop(line: &str) -> bool {
    line.match_indices(['.', '!', '?']).any(|(at, stop)| {
        let rest = &line[at + stop.len()..];
        let word = line[..at].rsplit(char::is_whitespace).next().unwrap_or("");
        // « M. Kim », « J. D. Brown »: a capital and its full stop end nothing.
        word.chars().count() > 1
            && rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(char::is_uppercase)
    })
}

/// Rules of a page's frame: where they stand, a title must be looked for.
fn is_frame(rule: BoilerplateRule) -> bool {
    matches!(
        rule,
        BoilerplateRule::Menu
            | BoilerplateRule::Share
            | BoilerplateRule::Legal
            | BoilerplateRule::Subscription
            | BoilerplateRule::Teaser
    )
}
