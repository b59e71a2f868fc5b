//! The payload of a lemma model, inside the envelope of [`crate::tag::file`]:
//! a trie over endings, read from the last byte of the word, and the scripts
//! that its decisions name.
//!
//! Numbers are little-endian. Nodes are in breadth-first order, the children
//! of one node together and by label; node 0 is the root.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `n`, number of nodes |
//! | 2 | `s`, number of scripts |
//! | 2 | `t`, bytes of text |
//! | n | label of each node: the byte that leads to it |
//! | n | number of children of each node |
//! | n | decision of each node, low byte |
//! | n | decision of each node, high byte; 0 for none, else 1 + a number |
//! | 4 × ⌈n / 64⌉ | first child of every 64th node |
//! | s | bytes that each script takes from the end of the word |
//! | 2 × (s + 1) | where in the text what each script adds begins, and the end |
//! | t | the text, UTF-8 |
//!
//! The root's children are *trees*, one for the endings of each part of speech
//! ([`ending_root`]) and one for the casing of each part of speech and shape
//! ([`casing_root`]). Below them a label is a byte of the folded word, the last
//! byte first; label 0 stands before the word's first byte. A decision in a
//! tree of endings is the number of a script; in one of casing, of a
//! [`Casing`](super::casing::Casing).

use crate::tag::file::{self, ModelError, Reason};

use super::casing::Shape;
use crate::report::PartOfSpeech;

/// Kind of the file.
pub const KIND: [u8; 4] = *b"LEMM";
/// Version of this layout.
pub const VERSION: u16 = 1;
/// How many parts of speech there are, in the order of [`PartOfSpeech::ALL`].
pub const PARTS_OF_SPEECH: u8 = PartOfSpeech::ALL.len() as u8;
/// Label before the word's first byte.
pub const WORD_START: u8 = 0;
/// Nodes between two whose first child is written.
const STEP: usize = 64;

/// Label of the tree of endings of a part of speech.
pub fn ending_root(part_of_speech: PartOfSpeech) -> u8 {
    part_of_speech as u8
}

/// Label of the tree of casing of a part of speech and a shape.
pub fn casing_root(part_of_speech: PartOfSpeech, shape: Shape) -> u8 {
    PARTS_OF_SPEECH + ending_root(part_of_speech) * Shape::COUNT + shape as u8
}

/// A node as it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The byte that leads here.
    pub label: u8,
    /// How many nodes this one leads to.
    pub children: u8,
    /// Number decided here.
    pub decision: Option<u16>,
}

/// What a script does to the end of a folded word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Script {
    /// Bytes taken.
    pub take: u8,
    /// What is put in their place.
    pub add: String,
}

/// A model file from nodes in breadth-first order and scripts.
///
/// # Panics
/// When there are more scripts or text than the layout can number.
pub fn write(nodes: &[Node], scripts: &[Script]) -> Vec<u8> {
    let text: String = scripts.iter().map(|script| script.add.as_str()).collect();
    let short = |number: usize| u16::try_from(number).expect("a number that fits 16 bits");
    let mut payload = Vec::new();
    payload.extend((nodes.len() as u32).to_le_bytes());
    payload.extend(short(scripts.len()).to_le_bytes());
    payload.extend(short(text.len()).to_le_bytes());
    payload.extend(nodes.iter().map(|node| node.label));
    payload.extend(nodes.iter().map(|node| node.children));
    let decision = |node: &Node| node.decision.map_or(0, |number| number + 1).to_le_bytes();
    payload.extend(nodes.iter().map(|node| decision(node)[0]));
    payload.extend(nodes.iter().map(|node| decision(node)[1]));
    let mut child = 1_u32;
    for (number, node) in nodes.iter().enumerate() {
        if number % STEP == 0 {
            payload.extend(child.to_le_bytes());
        }
        child += u32::from(node.children);
    }
    payload.extend(scripts.iter().map(|script| script.take));
    let mut at = 0;
    payload.extend(short(at).to_le_bytes());
    for script in scripts {
        at += script.add.len();
        payload.extend(short(at).to_le_bytes());
    }
    payload.extend(text.as_bytes());
    file::envelope(KIND, VERSION, &payload)
}

/// A model's payload, taken apart and found to hold together.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    labels: &'a [u8],
    children: &'a [u8],
    low: &'a [u8],
    high: &'a [u8],
    steps: &'a [u8],
    takes: &'a [u8],
    begins: &'a [u8],
    text: &'a str,
}

impl<'a> Layout<'a> {
    /// The layout over the bytes of a file.
    ///
    /// # Errors
    /// What [`file::payload`] refuses, and a payload that does not hold together.
    pub fn open(name: &str, bytes: &'a [u8]) -> Result<Self, ModelError> {
        let payload = file::payload(name, KIND, VERSION, bytes)?;
        Self::split(payload)
            .filter(Self::holds_together)
            .ok_or_else(|| ModelError {
                name: name.to_owned(),
                reason: Reason::Layout,
            })
    }

    fn split(payload: &'a [u8]) -> Option<Self> {
        let (head, mut rest) = payload.split_at_checked(8)?;
        let nodes = u32::from_le_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let scripts = usize::from(u16::from_le_bytes([head[4], head[5]]));
        let text = usize::from(u16::from_le_bytes([head[6], head[7]]));
        let mut part = |length: usize| {
            let (part, after) = rest.split_at_checked(length)?;
            rest = after;
            Some(part)
        };
        let layout = Self {
            labels: part(nodes)?,
            children: part(nodes)?,
            low: part(nodes)?,
            high: part(nodes)?,
            steps: part(nodes.div_ceil(STEP) * 4)?,
            takes: part(scripts)?,
            begins: part(2 * (scripts + 1))?,
            text: std::str::from_utf8(part(text)?).ok()?,
        };
        rest.is_empty().then_some(layout)
    }

    /// Every child and every text that is named is there. That a decision is a
    /// number of something is seen when it is looked up.
    fn holds_together(&self) -> bool {
        let mut child = 1_usize;
        for (node, &children) in self.children.iter().enumerate() {
            if node % STEP == 0 && self.step(node / STEP) != child {
                return false;
            }
            child += usize::from(children);
        }
        let mut last = 0;
        for script in 0..=self.takes.len() {
            let begin = self.begin(script);
            if begin < last || !self.text.is_char_boundary(begin) {
                return false;
            }
            last = begin;
        }
        child == self.labels.len() && last == self.text.len()
    }

    fn step(&self, number: usize) -> usize {
        let at = number * 4;
        let bytes = [0, 1, 2, 3].map(|byte| self.steps[at + byte]);
        u32::from_le_bytes(bytes) as usize
    }

    fn begin(&self, script: usize) -> usize {
        usize::from(u16::from_le_bytes([
            self.begins[2 * script],
            self.begins[2 * script + 1],
        ]))
    }

    fn child(&self, node: usize, label: u8) -> Option<usize> {
        let count = usize::from(self.children[node]);
        if count == 0 {
            return None;
        }
        let step = node / STEP;
        let before = &self.children[step * STEP..node];
        let first = self.step(step)
            + before
                .iter()
                .map(|&count| usize::from(count))
                .sum::<usize>();
        let siblings = &self.labels[first..first + count];
        let found = siblings.binary_search(&label).ok()?;
        Some(first + found)
    }

    fn decision(&self, node: usize) -> Option<u16> {
        u16::from_le_bytes([self.low[node], self.high[node]]).checked_sub(1)
    }

    /// What the longest known ending of a folded word decides in a tree.
    pub fn decide(&self, tree: u8, folded: &str) -> Option<u16> {
        let mut node = self.child(0, tree)?;
        let mut decided = self.decision(node);
        let start = std::iter::once(WORD_START);
        for byte in folded.bytes().rev().chain(start) {
            let Some(next) = self.child(node, byte) else {
                break;
            };
            node = next;
            decided = self.decision(node).or(decided);
        }
        decided
    }

    /// A folded word with its end replaced by a script; `None` when the model
    /// has no such script, when it does not fit the word, or nothing would be left.
    pub fn replace(&self, folded: &str, script: u16) -> Option<String> {
        let script = usize::from(script);
        let take = usize::from(*self.takes.get(script)?);
        let kept = folded.get(..folded.len().checked_sub(take)?)?;
        let added = &self.text[self.begin(script)..self.begin(script + 1)];
        let lemma = [kept, added].concat();
        (!lemma.is_empty()).then_some(lemma)
    }
}
