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

/// What an equal word gains that says something ([`Word::telling`]).
const TELLING: i32 = 5;
/// What any other equal word gains.
const OTHER: i32 = 3;
/// What a word left over costs; a replaced word is left over on both sides.
const LEFT_OVER: i32 = 2;
/// How far below the best a path may fall before it is given up: up to eight
/// words put in, or four replaced, in a row.
const DROP: i32 = 16;

/// One article's words and which of them stand in a passage already.
#[derive(Debug, Default)]
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

    /// All its words.
    pub fn words(&self) -> &'a [Word] {
        self.words
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
        let closed = *self.closed.get(index)?;
        let broken = self
            .words
            .get(crossed)
            .is_some_and(|word| word.after_boilerplate);
        (!broken && !closed).then_some(index)
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

/// The score of a cell that was given up; far enough from the least number for
/// costs to be taken off.
const DEAD: i32 = i32::MIN / 2;

/// Grows runs; keeps its tables from one to the next.
#[derive(Debug, Default)]
pub struct Extender {
    /// The rows of steps that were kept, one after the other.
    steps: Vec<Step>,
    rows: Vec<Row>,
    /// Indices of the words of `b` that the columns stand for.
    columns: Vec<u32>,
    scores: Vec<i32>,
    next: Vec<i32>,
}

/// One row of cells: a word of `a` against some words of `b`.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// Column of its first cell.
    first: usize,
    /// Where its steps begin.
    steps: usize,
}

impl Extender {
    /// The pairs of equal words of the passage around `run`, rising on both sides.
    pub fn extend(&mut self, run: Run, a: &Side, b: &Side) -> Vec<(u32, u32)> {
        let start = (run.a as usize, run.b as usize);
        let end = ((run.a + run.len) as usize, (run.b + run.len) as usize);
        let mut same = self.grow(start, Direction::Backward, a, b);
        same.extend((0..run.len).map(|step| (run.a + step, run.b + step)));
        same.extend(self.grow(end, Direction::Forward, a, b).into_iter().rev());
        same
    }

    /// The equal pairs found from `from` in `direction`, the farthest first.
    fn grow(
        &mut self,
        from: (usize, usize),
        direction: Direction,
        a: &Side,
        b: &Side,
    ) -> Vec<(u32, u32)> {
        self.begin(from.1, direction, b);
        let mut best = 0;
        let mut best_cell = (0, 0);
        for depth in 1.. {
            let Some(index_a) = a.walk(from.0, depth - 1, direction) else {
                break;
            };
            let word = a.words[index_a];
            let gain = if word.telling() { TELLING } else { OTHER };
            let above = self.rows[depth - 1].first;
            let above_end = above + self.scores.len();
            let mut row = Row {
                first: above,
                steps: self.steps.len(),
            };
            self.next.clear();
            let mut left = DEAD;
            // A cell has a past in the row above, up to one beyond its end, or to its left.
            for column in above.. {
                let beyond = column > above_end && left == DEAD;
                if beyond || !self.reach(column, from.1, direction, b) {
                    break;
                }
                let over = self.score_above(column, above);
                let (mut score, mut step) = (over - LEFT_OVER, Step::OnlyA);
                if left - LEFT_OVER > score {
                    (score, step) = (left - LEFT_OVER, Step::OnlyB);
                }
                if column > above {
                    let diagonal = self.score_above(column - 1, above);
                    let equal = b.words[self.columns[column - 1] as usize].form == word.form;
                    if equal && diagonal + gain >= score {
                        (score, step) = (diagonal + gain, Step::Same);
                    }
                }
                if score < best - DROP {
                    score = DEAD;
                } else if score > best {
                    best = score;
                    best_cell = (depth, column);
                }
                left = score;
                if score == DEAD && self.next.is_empty() {
                    row.first = column + 1;
                } else {
                    self.next.push(score);
                    self.steps.push(step);
                }
            }
            while self.next.last() == Some(&DEAD) {
                self.next.pop();
                self.steps.pop();
            }
            if self.next.is_empty() {
                break;
            }
            self.rows.push(row);
            std::mem::swap(&mut self.scores, &mut self.next);
        }
        self.trace(best_cell, from, direction)
    }

    /// Row 0: no word of `a` yet, and words of `b` left over.
    fn begin(&mut self, from: usize, direction: Direction, b: &Side) {
        self.steps.clear();
        self.rows.clear();
        self.columns.clear();
        self.scores.clear();
        self.rows.push(Row { first: 0, steps: 0 });
        for column in 0..=(DROP / LEFT_OVER) as usize {
            if !self.reach(column, from, direction, b) {
                break;
            }
            self.scores.push(-LEFT_OVER * column as i32);
            self.steps.push(Step::OnlyB);
        }
    }

    fn score_above(&self, column: usize, first: usize) -> i32 {
        self.scores.get(column - first).copied().unwrap_or(DEAD)
    }

    /// Makes sure that `columns` knows the word of `b` before cell `column`;
    /// false where the walk ends before it.
    fn reach(&mut self, column: usize, from: usize, direction: Direction, b: &Side) -> bool {
        while self.columns.len() < column {
            match b.walk(from, self.columns.len(), direction) {
                Some(index) => self.columns.push(index as u32),
                None => return false,
            }
        }
        true
    }

    /// Follows the steps back from a cell to the start; the farthest pair first.
    fn trace(
        &self,
        cell: (usize, usize),
        from: (usize, usize),
        direction: Direction,
    ) -> Vec<(u32, u32)> {
        let (mut depth, mut column) = cell;
        let mut same = Vec::new();
        while depth > 0 {
            let row = self.rows[depth];
            match self.steps[row.steps + column - row.first] {
                Step::Same => {
                    let index_a = match direction {
                        Direction::Forward => from.0 + depth - 1,
                        Direction::Backward => from.0 - depth,
                    };
                    same.push((index_a as u32, self.columns[column - 1]));
                    depth -= 1;
                    column -= 1;
                }
                Step::OnlyA => depth -= 1,
                Step::OnlyB => column -= 1,
            }
        }
        same
    }
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
        Extender::default().extend(run, &Side::new(&words[0]), &Side::new(&words[1]))
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
        let pairs = extended("a1 b1 c1 d1 e1 f1", &format!("a1 b1 c1 {far} d1 e1 f1"));
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
