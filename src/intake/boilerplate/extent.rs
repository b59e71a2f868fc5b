//! Lines → where the running text of the article stands.
//!
//! Every line gets a score: a sentence as many points as it has words, a lone
//! link or a cue phrase points taken off. The article is the run of lines whose
//! scores sum highest (maximum subsequence segmentation, Pasternack & Roth,
//! WWW 2009, section 4, here over the lines of plain text).

use std::ops::Range;

use super::Line;
use crate::report::BoilerplateRule;

/// Points a sentence is worth at the most, however long.
const MOST: i64 = 80;
/// Words from which on a paragraph that stands alone is none of a list of
/// articles with a sentence or two under each.
const ALONE: u32 = 30;

/// Points from which on a run of lines may be the whole article, and on a page
/// copied with its frame, where other things stand above it.
const ARTICLE: i64 = 40;
const ARTICLE_ON_PAGE: i64 = 150;

/// Cue lines of a box that count in full.
const BOX_LINES: usize = 3;

/// The lines of the article's running text; empty when there is none.
/// `is_page`: the text shows the frame of a page, so lists of other articles
/// are likely around it.
pub fn core(lines: &[Line], is_page: bool) -> Range<usize> {
    let article = if is_page { ARTICLE_ON_PAGE } else { ARTICLE };
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    let mut box_lines = 0;
    for (at, line) in lines.iter().enumerate() {
        if best_sum >= article && opens_comments(line) {
            // Readers may write more than the article has.
            break;
        }
        let score = if is_page {
            score_on_page(lines, at)
        } else {
            score(line)
        };
        // The lines of one box inside an article say no more than its first ones.
        let in_box = line.cue.is_some_and(|cue| !cue.opens);
        box_lines = if in_box { box_lines + 1 } else { 0 };
        let score = if box_lines > BOX_LINES {
            score / 4
        } else {
            score
        };
        if sum <= 0 {
            (start, sum) = (at, 0);
        }
        sum += score;
        if sum > best_sum {
            (best, best_sum) = (start..at + 1, sum);
        }
    }
    best
}

fn opens_comments(line: &Line) -> bool {
    let cue = line.cue.filter(|_| !line.is_weak());
    cue.is_some_and(|cue| cue.opens && cue.rule == BoilerplateRule::CommentForm)
}

fn score(line: &Line) -> i64 {
    let words = line.words as i64;
    if let Some(cue) = line.cue {
        return match cue.rule {
            // An article goes on after a plea.
            BoilerplateRule::Subscription | BoilerplateRule::Advertisement
                if !cue.opens && line.is_sentence() =>
            {
                -2
            }
            _ if !cue.opens || line.is_weak() => -8,
            BoilerplateRule::CommentForm => -200,
            BoilerplateRule::AuthorBox => -80,
            _ => -25,
        };
    }
    match () {
        () if line.is_sentence() => words.min(MOST),
        () if line.is_long() => (words / 2).min(MOST / 2),
        () if words < 5 => -4,
        () => -6,
    }
}

/// As [`score`], but a sentence between links counts for little: it is the
/// teaser of one of them.
fn score_on_page(lines: &[Line], at: usize) -> i64 {
    let line = &lines[at];
    let score = score(line);
    if line.cue.is_none() && line.is_sentence() && line.words < ALONE {
        let is_text = |line: &Line| line.cue.is_none() && (line.is_sentence() || line.is_long());
        let before = lines[..at].iter().rev().take(2).any(is_text);
        let after = lines[at + 1..].iter().take(1).any(is_text);
        return if before || after { score } else { score / 3 };
    }
    if line.cue.is_some_and(|cue| cue.opens) {
        score * 2
    } else {
        score
    }
}
