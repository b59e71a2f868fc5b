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

/// The lines of the article's running text; empty when there is none.
pub fn core(lines: &[Line]) -> Range<usize> {
    let (mut best, mut best_sum) = (0..0, 0);
    let (mut start, mut sum) = (0, 0);
    for (at, line) in lines.iter().enumerate() {
        let score = score(line);
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

fn score(line: &Line) -> i64 {
    let words = line.words as i64;
    if let Some(cue) = line.cue {
        return match cue.rule {
            _ if !cue.opens || line.is_weak() => -8,
            // Nothing of the article follows its comments.
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
