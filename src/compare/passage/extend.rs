//! Grows a run of equal words over small edits, in both directions.
//!
//! Dynamic programming over the words of both sides, where equal words gain and
//! each word left over on either side costs. A cell that has fallen more than
//! [`DROP`] below the best so far is given up, and the growth ends when all are:
//! the gapped X-drop extension of Zhang, Schwartz, Wagner & Miller (2000) and
//! Altschul et al. (1997). The path is followed back from the best cell, so a
//! passage begins and ends with words that stand on both sides.

use crate::compare::vocabulary::Word;

use super::seed::Run;

/// What an equal content word gains.
const CONTENT: i32 = 2;
/// What an equal function word gains.
const FUNCTION: i32 = 1;
/// What a word left over costs; a replaced word is left over on both sides.
const LEFT_OVER: i32 = 1;
/// How far below the best a path may fall before it is given up: up to a dozen
/// words inserted, or six replaced, in a row.
const DROP: i32 = 12;

/// One article's words and which of them stand in a passage already.
#[derive(Debug)]
pub struct Side<'a> {
    words: &'a [Word],
    closed: Vec<bool>,
}

impl<'a> Side<'a> {
    /// All words free.
    pub fn new(words: &'a [Word]) -> Self {
        Self {
            words,
            closed: vec![false; words.len()],
        }
    }

    /// True while the word stands in no passage.
    pub fn is_open(&self, index: u32) -> bool {
        !self.closed[index as usize]
    }

    /// Marks words as standing in a passage.
    pub fn close(&mut self, range: std::ops::Range<usize>) {
        self.closed[range].fill(true);
    }

    /// The index `step` words from `from` in `direction`, where the walk from
    /// one word to the next is free: inside the text, no other passage, no
    /// boilerplate between.
    fn walk(&self, from: usize, step: usize, direction: Direction) -> Option<usize> {
        let (index, crossed) = match direction {
            Direction::Forward => {
                let index = from + step;
                (index, index)
            }
            Direction::Backward => {
                let index = from.checked_sub(step + 1)?;
                (index, index + 1)
            }
        };
        let word = self.words.get(index)?;
        debug_assert!(word.span.start <= word.span.end);
        let broken = self
            .words
            .get(crossed)
            .is_some_and(|word| word.after_boilerplate);
        (!broken && !self.closed[index]).then_some(index)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Forward,
    Backward,
}

/// Where the best path into a cell comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Both words are equal.
    Same,
    /// The word of `a` is left over.
    OnlyA,
    /// The word of `b` is left over.
    OnlyB,
}

/// The pairs of equal words of the passage around `run`, rising on both sides.
pub fn extend(run: Run, a: &Side, b: &Side) -> Vec<(u32, u32)> {
    let start = (run.a as usize, run.b as usize);
    let end = ((run.a + run.len) as usize, (run.b + run.len) as usize);
    let mut same = grow(start, Direction::Backward, a, b);
    same.extend((0..run.len).map(|step| (run.a + step, run.b + step)));
    same.extend(grow(end, Direction::Forward, a, b).into_iter().rev());
    same
}

/// One row of cells that are not given up.
struct Row {
    /// Column of its first cell.
    first: usize,
    scores: Vec<i32>,
}

/// The equal pairs found from `from` in `direction`, the farthest first.
fn grow(from: (usize, usize), direction: Direction, a: &Side, b: &Side) -> Vec<(u32, u32)> {
    let mut best = 0;
    let mut best_cell = (0, 0);
    // Row 0: no word of `a` yet. Its cells are words of `b` left over.
    let mut columns: Vec<usize> = Vec::new();
    let mut row = Row {
        first: 0,
        scores: vec![0],
    };
    let mut steps: Vec<(usize, Vec<Step>)> = Vec::new();
    let mut first_steps = vec![Step::Same];
    while DROP >= LEFT_OVER * row.scores.len() as i32 {
        if !reach(&mut columns, row.scores.len() - 1, from.1, direction, b) {
            break;
        }
        row.scores.push(-LEFT_OVER * row.scores.len() as i32);
        first_steps.push(Step::OnlyB);
    }
    steps.push((0, first_steps));

    for depth in 0.. {
        let Some(index_a) = a.walk(from.0, depth, direction) else {
            break;
        };
        let word = &a.words[index_a];
        let gain = if word.content { CONTENT } else { FUNCTION };
        let mut next = Row {
            first: row.first,
            scores: Vec::with_capacity(row.scores.len() + 1),
        };
        let mut next_steps = Vec::with_capacity(row.scores.len() + 1);
        let mut column = row.first;
        loop {
            let above = column
                .checked_sub(row.first)
                .and_then(|at| row.scores.get(at));
            let diagonal = column
                .checked_sub(row.first + 1)
                .and_then(|at| row.scores.get(at));
            let before = next.scores.last().copied();
            if above.is_none() && diagonal.is_none() && before.is_none_or(|score| score == DEAD) {
                break;
            }
            if column > 0 && !reach(&mut columns, column - 1, from.1, direction, b) {
                break;
            }
            let mut score = DEAD;
            let mut step = Step::OnlyA;
            if let Some(&diagonal) = diagonal
                && diagonal > DEAD
                && b.words[columns[column - 1]].form == word.form
            {
                score = diagonal + gain;
                step = Step::Same;
            }
            if let Some(&above) = above
                && above > DEAD
                && above - LEFT_OVER > score
            {
                score = above - LEFT_OVER;
                step = Step::OnlyA;
            }
            if let Some(before) = before
                && before > DEAD
                && before - LEFT_OVER > score
            {
                score = before - LEFT_OVER;
                step = Step::OnlyB;
            }
            if score < best - DROP {
                score = DEAD;
            }
            if score > best {
                best = score;
                best_cell = (depth + 1, column);
            }
            if score == DEAD && next.scores.is_empty() {
                next.first = column + 1;
            } else {
                next.scores.push(score);
                next_steps.push(step);
            }
            column += 1;
        }
        while next.scores.last() == Some(&DEAD) {
            next.scores.pop();
            next_steps.pop();
        }
        if next.scores.is_empty() {
            break;
        }
        steps.push((next.first, next_steps));
        row = next;
    }
    trace(best_cell, from, direction, &steps)
}

/// The score of a cell that was given up.
const DEAD: i32 = i32::MIN / 2;

/// Makes sure that `columns` knows the word of `b` at `step`; false where the
/// walk ends before it.
fn reach(
    columns: &mut Vec<usize>,
    step: usize,
    from: usize,
    direction: Direction,
    b: &Side,
) -> bool {
    while columns.len() <= step {
        match b.walk(from, columns.len(), direction) {
            Some(index) => columns.push(index),
            None => return false,
        }
    }
    true
}

/// Follows the steps back from a cell to the start; the farthest pair first.
fn trace(
    cell: (usize, usize),
    from: (usize, usize),
    direction: Direction,
    steps: &[(usize, Vec<Step>)],
) -> Vec<(u32, u32)> {
    let place = |from: usize, step: usize| match direction {
        Direction::Forward => (from + step) as u32,
        Direction::Backward => (from - 1 - step) as u32,
    };
    let (mut depth, mut column) = cell;
    let mut same = Vec::new();
    while depth > 0 || column > 0 {
        let (first, row) = &steps[depth];
        match row[column - first] {
            Step::Same => {
                depth -= 1;
                column -= 1;
                same.push((place(from.0, depth), place(from.1, column)));
            }
            Step::OnlyA => depth -= 1,
            Step::OnlyB => column -= 1,
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::document;
    use crate::compare::passage::seed::Seeds;
    use crate::compare::vocabulary::Vocabulary;
    use crate::report::Without;

    /// The pairs around the first run of two texts.
    fn extended(a: &str, b: &str) -> Vec<(u32, u32)> {
        let (a, b) = (document("a", a), document("b", b));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        let words = vocabulary.words();
        let run = Seeds::new(words).runs(0, 1, &words[0], &words[1])[0];
        extend(run, &Side::new(&words[0]), &Side::new(&words[1]))
    }

    #[test]
    fn grows_over_a_replaced_word_on_either_side() {
        let pairs = extended("a1 b1 XX c1 d1 e1 YY f1 g1", "a1 b1 PP c1 d1 e1 QQ f1 g1");
        assert_eq!(
            pairs,
            [(0, 0), (1, 1), (3, 3), (4, 4), (5, 5), (7, 7), (8, 8)]
        );
    }

    #[test]
    fn grows_over_words_put_in() {
        let pairs = extended("a1 b1 c1 d1 e1 f1", "a1 b1 c1 new new new d1 e1 f1");
        assert_eq!(pairs, [(0, 0), (1, 1), (2, 2), (3, 6), (4, 7), (5, 8)]);
    }

    #[test]
    fn ends_with_a_word_of_both_sides() {
        let pairs = extended("a1 b1 c1 x1 x2 x3", "a1 b1 c1 y1 y2 y3");
        assert_eq!(pairs, [(0, 0), (1, 1), (2, 2)]);
    }

    #[test]
    fn gives_up_after_too_many_left_over_words() {
        let far = "n ".repeat(DROP as usize + 1);
        let pairs = extended(
            &format!("a1 b1 c1 d1 e1 f1"),
            &format!("a1 b1 c1 {far} d1 e1 f1"),
        );
        assert_eq!(pairs.len(), 3);
    }

    #[test]
    fn never_crosses_boilerplate() {
        let pairs = extended("a1 b1 c1\n# menu\nd1 e1", "a1 b1 c1 d1 e1");
        assert_eq!(pairs, [(0, 0), (1, 1), (2, 2)]);
        let pairs = extended("a1 b1\n# menu\nc1 d1 e1", "a1 b1 c1 d1 e1");
        assert_eq!(pairs, [(2, 2), (3, 3), (4, 4)]);
    }
}
