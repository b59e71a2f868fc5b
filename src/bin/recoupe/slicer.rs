//! Slices a text by spans in any unit.

use recoupe::report::{Offsets, Span};

/// A text, and where its units begin.
pub struct Slicer<'a> {
    text: &'a str,
    /// Byte of each unit's start; empty when the units are bytes.
    bytes: Vec<u32>,
}

impl<'a> Slicer<'a> {
    /// Ready for spans in units of `offsets`.
    pub fn new(text: &'a str, offsets: Offsets) -> Self {
        let mut bytes = Vec::new();
        if offsets != Offsets::Utf8 {
            for (byte, c) in text.char_indices() {
                let units = if offsets == Offsets::Utf16 {
                    c.len_utf16()
                } else {
                    1
                };
                bytes.extend(std::iter::repeat_n(byte as u32, units));
            }
            bytes.push(text.len() as u32);
        }
        Self { text, bytes }
    }

    /// The words of a span; nothing where it is none of this text.
    pub fn slice(&self, span: Span) -> &'a str {
        let byte = |position: u32| {
            self.bytes
                .get(position as usize)
                .copied()
                .unwrap_or(position) as usize
        };
        self.text
            .get(byte(span.start)..byte(span.end))
            .unwrap_or("")
    }

    /// The words of a span on one line.
    pub fn line(&self, span: Span) -> String {
        let words = self.slice(span).split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    }
}
