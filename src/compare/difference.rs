//! Two sequences of words → the words that both have, in order, and what differs.
//!
//! The greedy algorithm of Myers (1986, *An O(ND) difference algorithm and its
//! variations*), which is fast where little differs. Words that carry only
//! grammar and are left alone between two differences (« de » among eight other
//! words) say nothing and are counted as different.

use super::vocabulary::{Word, cover};
use crate::report::Span;
use crate::report::common::Edit;

/// Above this many words left over on both sides the middle is taken as
/// different throughout.
const MOST_LEFT_OVER: usize = 4_000;

/// A word alone between differences of this many words on each side says nothing.
const LONG_DIFFERENCE: u32 = 2;

/// The pairs of indices of equal words, rising on both sides.
pub fn same_words(a: &[Word], b: &[Word]) -> Vec<(u32, u32)> {
    let equal = |left: &Word, right: &Word| left.form == right.form;
    let before = a.iter().zip(b).take_while(|(l, r)| equal(l, r)).count();
    let (rest_a, rest_b) = (&a[before..], &b[before..]);
    let after = rest_a.iter().rev().zip(rest_b.iter().rev());
    let after = after.take_while(|(l, r)| equal(l, r)).count();
    let middle_a = &rest_a[..rest_a.len() - after];
    let middle_b = &rest_b[..rest_b.len() - after];
    let mut same: Vec<(u32, u32)> = (0..before as u32).map(|at| (at, at)).collect();
    let middle = shortest_edit(middle_a, middle_b);
    same.extend(
        middle
            .iter()
            .map(|&(x, y)| (x + before as u32, y + before as u32)),
    );
    let (end_a, end_b) = (a.len() - after, b.len() - after);
    same.extend((0..after).map(|at| ((end_a + at) as u32, (end_b + at) as u32)));
    drop_lone_grammar(&mut same, a, b.len());
    same
}

/// What stands between the words that are the same, and before and after them.
pub fn edits(same: &[(u32, u32)], reference: &[Word], own: &[Word]) -> Vec<Edit> {
    let ends = (reference.len() as u32, own.len() as u32);
    let mut edits = Vec::new();
    let mut before = (0, 0);
    for &(x, y) in same.iter().chain([&ends]) {
        if x > before.0 || y > before.1 {
            let part = |words: &[Word], from: u32, to: u32| -> Option<Span> {
                (to > from).then(|| cover(&words[from as usize..to as usize]))
            };
            edits.push(Edit {
                here: part(own, before.1, y),
                reference: part(reference, before.0, x),
            });
        }
        before = (x + 1, y + 1);
    }
    edits
}

/// The equal words of a shortest edit script.
fn shortest_edit(a: &[Word], b: &[Word]) -> Vec<(u32, u32)> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let (n, m) = (a.len() as i32, b.len() as i32);
    let most = (a.len() + b.len()).min(MOST_LEFT_OVER) as i32;
    let offset = most + 1;
    // The farthest `x` on each diagonal `k = x - y`, and what it was before each step.
    let mut farthest = vec![0_i32; 2 * most as usize + 3];
    let mut steps: Vec<Vec<i32>> = Vec::new();
    for d in 0..=most {
        steps.push(farthest[(offset - d - 1) as usize..=(offset + d + 1) as usize].to_vec());
        for k in (-d..=d).step_by(2) {
            let at = (offset + k) as usize;
            let down = k == -d || (k != d && farthest[at - 1] < farthest[at + 1]);
            let mut x = if down {
                farthest[at + 1]
            } else {
                farthest[at - 1] + 1
            };
            let mut y = x - k;
            while x < n && y < m && a[x as usize].form == b[y as usize].form {
                (x, y) = (x + 1, y + 1);
            }
            farthest[at] = x;
            if x >= n && y >= m {
                return follow_back(&steps, n, m);
            }
        }
    }
    Vec::new()
}

/// The diagonal moves of the path to `(n, m)`. Step `d` is one word left over and
/// then a run of equal words; the runs are read from the last to the first.
fn follow_back(steps: &[Vec<i32>], n: i32, m: i32) -> Vec<(u32, u32)> {
    let mut same = Vec::new();
    let (mut x, mut y) = (n, m);
    for (d, farthest) in steps.iter().enumerate().rev() {
        let d = d as i32;
        let k = x - y;
        let at = |k: i32| farthest[(k + d + 1) as usize];
        let down = k == -d || (k != d && at(k - 1) < at(k + 1));
        let (before_x, run_start) = match (d, down) {
            (0, _) => (0, 0),
            (_, true) => (at(k + 1), at(k + 1)),
            (_, false) => (at(k - 1), at(k - 1) + 1),
        };
        while x > run_start {
            (x, y) = (x - 1, y - 1);
            same.push((x as u32, y as u32));
        }
        if d > 0 {
            (x, y) = (before_x, before_x - if down { k + 1 } else { k - 1 });
        }
    }
    same.reverse();
    same
}

/// Leaves out the words of grammar that stand alone between two long differences.
fn drop_lone_grammar(same: &mut Vec<(u32, u32)>, a: &[Word], len_b: usize) {
    let ends = (a.len() as u32, len_b as u32);
    let pairs = same.clone();
    let mut at = 0_usize;
    same.retain(|&(x, y)| {
        let before = at
            .checked_sub(1)
            .map_or((0, 0), |at: usize| (pairs[at].0 + 1, pairs[at].1 + 1));
        let after = pairs.get(at + 1).copied().unwrap_or(ends);
        at += 1;
        let long = |from: (u32, u32), to: (u32, u32)| {
            (to.0 - from.0).max(to.1 - from.1) >= LONG_DIFFERENCE
        };
        let alone = long(before, (x, y)) && long((x + 1, y + 1), after);
        a[x as usize].content || !alone
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::document;
    use crate::compare::vocabulary::Vocabulary;
    use crate::report::Without;
    use proptest::prelude::*;

    fn same(a: &str, b: &str) -> Vec<(u32, u32)> {
        let (a, b) = (document("a", a), document("b", b));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        same_words(&vocabulary.words()[0], &vocabulary.words()[1])
    }

    #[test]
    fn a_replaced_word_is_left_over_on_both_sides() {
        assert_eq!(same("a1 b1 c1 d1", "a1 XX c1 d1"), [(0, 0), (2, 2), (3, 3)]);
    }

    #[test]
    fn words_put_in_and_left_out() {
        assert_eq!(same("a1 b1 c1", "a1 x1 x2 b1 c1"), [(0, 0), (1, 3), (2, 4)]);
        assert_eq!(same("a1 x1 b1", "a1 b1"), [(0, 0), (2, 1)]);
        assert_eq!(same("x1 a1 y1 b1", "a1 b1 z1"), [(1, 0), (3, 1)]);
        assert_eq!(same("", "a1"), []);
    }

    #[test]
    fn a_word_of_grammar_alone_is_no_common_word() {
        assert_eq!(
            same("a1 b1 c1 de d1 e1 f1", "a1 x1 x2 de x3 x4 f1"),
            [(0, 0), (6, 6)]
        );
    }

    proptest! {
        /// The pairs are equal words, rise on both sides, and are as many as the
        /// longest common subsequence has.
        #[test]
        fn pairs_are_a_longest_common_subsequence(
            a in prop::collection::vec(0_usize..4, 0..20),
            b in prop::collection::vec(0_usize..4, 0..20),
        ) {
            let text = |words: &[usize]| -> String {
                words.iter().map(|word| format!("w{word} ")).collect()
            };
            let found = same(&text(&a), &text(&b));
            prop_assert!(found.windows(2).all(|w| w[0].0 < w[1].0 && w[0].1 < w[1].1));
            prop_assert!(found.iter().all(|&(x, y)| a[x as usize] == b[y as usize]));
            let mut row = vec![0_usize; b.len() + 1];
            for left in &a {
                let mut diagonal = 0;
                for (at, right) in b.iter().enumerate() {
                    let best = if left == right { diagonal + 1 } else { row[at].max(row[at + 1]) };
                    diagonal = std::mem::replace(&mut row[at + 1], best);
                }
            }
            prop_assert_eq!(found.len(), row[b.len()]);
        }
    }
}
