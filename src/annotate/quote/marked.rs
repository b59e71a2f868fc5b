//! What stands between quotation marks.
//!
//! In: the tokens of a block. Out: [`Marked`] stretches, outermost only, in
//! order. One pass; what is never closed is given up at the end of the block,
//! unless the next block goes on with a mark (« opened at each paragraph).

use std::ops::Range;

use crate::annotate::Words;

/// A stretch between marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The tokens inside the marks; not empty.
    pub inside: Range<usize>,
    /// The opening mark.
    pub open: usize,
    /// The closing mark; `None` where the paragraph ends before it.
    pub close: Option<usize>,
    /// Whether the stretch before it, in another paragraph, goes on here.
    pub continues: bool,
}

impl Marked {
    /// The number of the token after it and its closing mark.
    pub fn after(&self) -> usize {
        self.close.map_or(self.inside.end, |close| close + 1)
    }
}

/// Shapes of marks, by what closes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// « »
    Guillemet,
    /// “ ” „
    Curly,
    /// "
    Straight,
    /// ‘ ’
    Single,
}

/// What a mark can be where it stands.
struct Mark {
    shape: Shape,
    opens: bool,
    closes: bool,
}

/// Appends the stretches of one block; `open_before` says that the block before
/// it left a stretch open, and is left so for the next.
pub fn marked(words: &Words, block: Range<usize>, left_open: &mut bool, to: &mut Vec<Marked>) {
    let mut open: Option<(usize, Shape)> = None;
    let mut depth = 0_usize;
    let mut last_close = None;
    let mut found: Vec<(usize, Option<usize>)> = Vec::new();
    let mut at = block.start;
    // An old custom begins each paragraph of a quotation with the closing mark.
    if *left_open && words.written(at) == "»" {
        open = Some((at, Shape::Guillemet));
        at += 1;
    }
    while at < block.end {
        let here = at;
        at += 1;
        if !words.is_mark(here) {
            continue;
        }
        let Some(mark) = mark(words, here) else {
            continue;
        };
        match open {
            None if mark.opens => {
                open = Some((here, mark.shape));
                depth = 0;
                last_close = None;
            }
            None => {}
            Some((start, shape)) if shape == mark.shape => {
                if mark.closes && (depth == 0 || !mark.opens) {
                    if depth == 0 {
                        found.push((start, Some(here)));
                        open = None;
                    } else {
                        depth -= 1;
                        last_close = Some(here);
                    }
                } else if mark.opens && shape == Shape::Guillemet {
                    depth += 1;
                }
            }
            Some(_) => {}
        }
    }
    let mut goes_on = false;
    if let Some((start, shape)) = open {
        // « a « b »: the second mark was meant for a closing one, or one is missing.
        let begins = start == block.start || words.written(start - 1) == ":" || *left_open;
        goes_on = last_close.is_none() && shape != Shape::Single && shape != Shape::Straight;
        if last_close.is_some() || begins {
            found.push((start, last_close));
        }
    }
    let mut continues = *left_open;
    for (start, close) in found {
        let end = close.unwrap_or(block.end);
        if start + 1 < end {
            to.push(Marked {
                inside: start + 1..end,
                open: start,
                close,
                continues: continues && start == block.start,
            });
        }
        continues = false;
    }
    *left_open = goes_on;
}

fn mark(words: &Words, at: usize) -> Option<Mark> {
    let of = |shape, opens, closes| {
        Some(Mark {
            shape,
            opens,
            closes,
        })
    };
    let mut signs = words.written(at).chars();
    match (signs.next()?, signs.as_str()) {
        ('«', "") => of(Shape::Guillemet, true, false),
        ('»', "") => of(Shape::Guillemet, false, true),
        ('„', "") => of(Shape::Curly, true, false),
        // Closes in German.
        ('“', "") => of(Shape::Curly, true, closes_by_spacing(words, at)),
        ('”', "") => of(Shape::Curly, false, true),
        ('"', "") | ('\'', "'") => {
            let closes = closes_by_spacing(words, at);
            of(
                Shape::Straight,
                !closes,
                closes || !opens_by_spacing(words, at),
            )
        }
        ('\'', "") => of(
            Shape::Single,
            opens_by_spacing(words, at),
            closes_by_spacing(words, at),
        ),
        ('‘', "") => of(Shape::Single, true, false),
        ('’', "") => of(Shape::Single, false, true),
        _ => None,
    }
}

/// Whether a mark stands close to what is before it and apart from what follows.
fn closes_by_spacing(words: &Words, at: usize) -> bool {
    let tokens = words.reading.tokens;
    let close = at > 0 && tokens[at - 1].span.end == tokens[at].span.start;
    let apart = tokens
        .get(at + 1)
        .is_none_or(|next| next.span.start > tokens[at].span.end || words.is_mark(at + 1));
    close && apart && !matches!(words.written(at.wrapping_sub(1)), "(" | "[")
}

/// Whether a mark stands apart from what is before it and close to what follows.
fn opens_by_spacing(words: &Words, at: usize) -> bool {
    let tokens = words.reading.tokens;
    let apart = at == 0
        || tokens[at - 1].span.end < tokens[at].span.start
        || matches!(words.written(at - 1), "(" | "[");
    let close = tokens
        .get(at + 1)
        .is_some_and(|next| next.span.start == tokens[at].span.end);
    apart && close
}
