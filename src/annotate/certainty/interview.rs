//! The answers of an interview: what stands without marks below a question.

use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::{Block, BlockKind};

/// Questions of an interview, at least.
const FEWEST: usize = 3;
/// Bytes of a question, at most.
const LONGEST: u32 = 240;

/// The numbers of the blocks that answer, in order; none where nobody is asked.
pub fn answers(words: &Words) -> Vec<usize> {
    let blocks = words.reading.blocks;
    let questions: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_question(words, &blocks[at]))
        .collect();
    if questions.len() < FEWEST {
        return Vec::new();
    }
    let personal = |at: usize| {
        let block = blocks.get(at);
        block.is_some_and(|block| {
            let mut tokens = words.within(block.span);
            tokens.any(|at| words.has(at, Roles::PERSONAL))
        })
    };
    let asked = questions
        .iter()
        .filter(|&&at| personal(at) || personal(at + 1));
    if asked.count() * 2 < questions.len() {
        return Vec::new();
    }
    (questions[0]..blocks.len())
        .filter(|at| blocks[*at].kind == BlockKind::Body && questions.binary_search(at).is_err())
        .collect()
}

/// A paragraph that is a question.
fn is_question(words: &Words, block: &Block) -> bool {
    let text = block.span.slice(words.reading.text);
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"'));
    block.kind == BlockKind::Body
        && block.span.end - block.span.start <= LONGEST
        && text.ends_with('?')
}
