//! The answers of an interview: what stands without marks below a question.
//!
//! An interview is known by its layout: paragraphs, headings or halves of a
//! paragraph that ask somebody, or a name or initial before who speaks in turn.
//! What is asked by a statement (« Vous avez refusé. ») is known by its place.

use crate::annotate::Words;
use crate::lang::roles::Roles;
use crate::report::{Block, BlockKind, Span};
use crate::text::speaker::speaker;

/// Questions of an interview, at least.
const FEWEST: usize = 3;
/// Bytes of a question, at most.
const LONGEST: u32 = 240;
/// Paragraphs between two questions where the middle one asks by a statement.
const WITH_PROMPT: usize = 3;

/// A paragraph or heading of the interview.
struct Turn<'a> {
    span: Span,
    /// What it is opened by, in full: « Q. », « L’Écho : ».
    speaker: Option<&'a str>,
    /// Where its question ends, if it asks.
    asked: Option<u32>,
}

/// The spans that answer, in order; none where nobody is asked.
pub fn answers(words: &Words) -> Vec<Span> {
    let blocks = words.reading.blocks.iter();
    let turns: Vec<Turn> = blocks
        .filter(|block| !matches!(block.kind, BlockKind::Title | BlockKind::Boilerplate))
        .map(|block| (block.kind, turn(words, block)))
        .filter(|(kind, turn)| *kind != BlockKind::Standfirst || turn.asked.is_some())
        .map(|(_, turn)| turn)
        .collect();
    let asks: Vec<usize> = (0..turns.len())
        .filter(|&at| turns[at].asked.is_some())
        .collect();
    if asks.len() < FEWEST {
        return Vec::new();
    }
    let speakers = Speakers::of(&turns);
    if !speakers.take_turns() && !is_personal(words, &turns, &asks) {
        return Vec::new();
    }
    let prompts = prompts(words, &turns, &asks, &speakers);
    let first = prompts
        .first()
        .map_or(asks[0], |&prompt| prompt.min(asks[0]));
    (first..turns.len())
        .filter(|at| !prompts.contains(at))
        .filter_map(|at| {
            let span = turns[at].span;
            let start = turns[at].asked.unwrap_or(span.start);
            let says = start < span.end && !speakers.asks(turns[at].speaker);
            says.then_some(Span {
                start,
                end: span.end,
            })
        })
        .collect()
}

fn turn<'a>(words: &Words<'a>, block: &Block) -> Turn<'a> {
    let text = block.span.slice(words.reading.text);
    let asked = question_end(text).filter(|_| block.kind == BlockKind::Body || text.ends_with('?'));
    Turn {
        span: block.span,
        speaker: speaker(text),
        asked: asked.map(|end| block.span.start + end),
    }
}

/// Bytes of a block that ask: all of it, or what stands before « – » and its answer.
fn question_end(text: &str) -> Option<u32> {
    let asking = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"'));
    let whole = asking.ends_with('?') && text.len() <= LONGEST as usize;
    let half = || {
        let after = text.find('?')? + 1;
        let rest = text[after..].trim_start();
        (after <= LONGEST as usize && rest.starts_with(['–', '—'])).then_some(after)
    };
    let end = if whole { Some(text.len()) } else { half() }?;
    u32::try_from(end).ok()
}

/// Who is named before what they say, more than once.
struct Speakers<'a> {
    /// Each with how often they ask, and how often they speak.
    named: Vec<(&'a str, usize, usize)>,
}

impl<'a> Speakers<'a> {
    fn of(turns: &[Turn<'a>]) -> Self {
        let mut named: Vec<(&str, usize, usize)> = Vec::new();
        for turn in turns {
            let Some(name) = turn.speaker else { continue };
            let asks = usize::from(turn.asked.is_some());
            match named.iter_mut().find(|known| known.0 == name) {
                Some(known) => (known.1, known.2) = (known.1 + asks, known.2 + 1),
                None => named.push((name, asks, 1)),
            }
        }
        named.retain(|&(_, _, speaks)| speaks > 1);
        Self { named }
    }

    /// Whether some are named time and again.
    fn take_turns(&self) -> bool {
        self.named.iter().map(|known| known.2).sum::<usize>() > FEWEST
    }

    /// Whether this one asks more often than not.
    fn asks(&self, name: Option<&str>) -> bool {
        let known = self.named.iter().find(|known| Some(known.0) == name);
        known.is_some_and(|known| known.1 * 2 > known.2)
    }

    /// Whether this one is named, and does not ask.
    fn answers(&self, name: Option<&str>) -> bool {
        self.named.iter().any(|known| Some(known.0) == name) && !self.asks(name)
    }
}

/// Whether who asks and who answers speak of themselves and to each other, half
/// the time at least, or once below a title that quotes: a guide asks and answers too.
fn is_personal(words: &Words, turns: &[Turn], asks: &[usize]) -> bool {
    let personal = |at: usize| turns.get(at).is_some_and(|turn| addresses(words, turn));
    let told = asks
        .iter()
        .filter(|&&at| personal(at) || personal(at + 1))
        .count();
    let mut titles = words
        .reading
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Title);
    let quotes = titles.any(|title| {
        title
            .span
            .slice(words.reading.text)
            .contains(['«', '“', '‘'])
    });
    told * 2 >= asks.len() || quotes && told > 0
}

/// Whether a turn names who speaks or is spoken to.
fn addresses(words: &Words, turn: &Turn) -> bool {
    words
        .within(turn.span)
        .any(|at| words.has(at, Roles::PERSONAL))
}

/// The statements that ask, by their place: between two answers where each
/// question has an answer of one paragraph, or before one with its name.
fn prompts(words: &Words, turns: &[Turn], asks: &[usize], speakers: &Speakers) -> Vec<usize> {
    let length = |at: usize| turns[at].span.end - turns[at].span.start;
    let short = |at: usize| turns[at].speaker.is_none() && length(at) <= LONGEST / 2;
    let answered = |at: usize| {
        turns
            .get(at)
            .is_some_and(|turn| turn.asked.is_none() && speakers.answers(turn.speaker))
    };
    if turns
        .iter()
        .enumerate()
        .filter(|&(at, _)| answered(at))
        .count()
        >= FEWEST
    {
        return (0..turns.len())
            .filter(|&at| turns[at].asked.is_none() && short(at) && answered(at + 1))
            .collect();
    }
    let between: Vec<(usize, usize)> = asks
        .windows(2)
        .map(|pair| (pair[0] + 1, pair[1] - pair[0] - 1))
        .collect();
    let single = between.iter().filter(|gap| gap.1 == 1).count();
    let prompted = || {
        between
            .iter()
            .filter(|gap| gap.1 == WITH_PROMPT && short(gap.0 + 1))
    };
    // Answers of several paragraphs are no alternation.
    if single == 0 || (single + prompted().count()) * 4 < between.len() * 3 {
        return Vec::new();
    }
    // The first may ask by a statement too.
    let opening = asks[0]
        .checked_sub(2)
        .filter(|&at| short(at) && addresses(words, &turns[at]));
    opening
        .into_iter()
        .chain(prompted().map(|gap| gap.0 + 1))
        .collect()
}
