//! Spans from UTF-8 bytes to the unit the reader of the report counts in.
//!
//! All positions of one article are collected, sorted and converted in a single
//! pass over its text; no position is found by a scan from the start.

use crate::report::{Article, Offsets, Span};

/// Positions of one text, before and after.
pub struct OffsetMap {
    bytes: Vec<u32>,
    units: Vec<u32>,
}

impl OffsetMap {
    /// Prepares the conversion of `positions` (UTF-8 bytes, on character
    /// boundaries of `text`, in any order).
    pub fn new(text: &str, mut positions: Vec<u32>, offsets: Offsets) -> Self {
        positions.sort_unstable();
        positions.dedup();
        let mut units = Vec::with_capacity(positions.len());
        let (mut byte, mut unit) = (0_usize, 0_u32);
        for &position in &positions {
            let slice = &text[byte..position as usize];
            unit += match offsets {
                Offsets::Utf8 => slice.len() as u32,
                _ if slice.is_ascii() => slice.len() as u32,
                Offsets::Utf16 => slice.chars().map(|c| c.len_utf16() as u32).sum(),
                Offsets::Char => slice.chars().count() as u32,
            };
            byte = position as usize;
            units.push(unit);
        }
        Self {
            bytes: positions,
            units,
        }
    }

    /// The converted span; positions that were not prepared stay as they are.
    pub fn span(&self, span: Span) -> Span {
        Span {
            start: self.position(span.start),
            end: self.position(span.end),
        }
    }

    fn position(&self, byte: u32) -> u32 {
        self.bytes
            .binary_search(&byte)
            .map_or(byte, |index| self.units[index])
    }
}

/// Converts every span of `article`.
pub fn convert(article: &mut Article, offsets: Offsets) {
    if offsets == Offsets::Utf8 || article.text.is_ascii() {
        return;
    }
    let mut positions = Vec::new();
    each_span(article, &mut |span| {
        positions.extend([span.start, span.end])
    });
    let map = OffsetMap::new(&article.text, positions, offsets);
    each_span(article, &mut |span| *span = map.span(*span));
}

/// Visits every span of `article`. A new layer adds its line here.
fn each_span(article: &mut Article, visit: &mut impl FnMut(&mut Span)) {
    article
        .blocks
        .iter_mut()
        .for_each(|block| visit(&mut block.span));
    article
        .sentences
        .iter_mut()
        .flat_map(|sentence| [Some(&mut sentence.span), sentence.trigger.as_mut()])
        .flatten()
        .for_each(&mut *visit);
    article
        .tokens
        .iter_mut()
        .flatten()
        .for_each(|token| visit(&mut token.span));
    article
        .keywords
        .iter_mut()
        .flat_map(|keyword| &mut keyword.spans)
        .for_each(&mut *visit);
    article
        .distinctive
        .iter_mut()
        .flat_map(|term| &mut term.spans)
        .for_each(&mut *visit);
    article
        .mentions
        .iter_mut()
        .for_each(|mention| visit(&mut mention.span));
    for quote in &mut article.quotes {
        visit(&mut quote.span);
        quote.cue.iter_mut().for_each(&mut *visit);
        if let Some(speaker) = &mut quote.speaker {
            visit(&mut speaker.span);
            speaker.antecedent.iter_mut().for_each(&mut *visit);
        }
    }
    if let Some(headline) = &mut article.headline {
        visit(&mut headline.title);
        visit(&mut headline.sentence);
    }
    for figure in &mut article.figures {
        visit(&mut figure.span);
        figure.of.iter_mut().for_each(&mut *visit);
    }
    article
        .dates
        .iter_mut()
        .for_each(|date| visit(&mut date.span));
    article
        .shared
        .iter_mut()
        .for_each(|shared| visit(&mut shared.span));
    article
        .credits
        .iter_mut()
        .for_each(|credit| visit(&mut credit.span));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_units() {
        let text = "é👩‍🚀a";
        let positions: Vec<u32> = text
            .char_indices()
            .map(|(at, _)| at as u32)
            .chain([text.len() as u32])
            .collect();
        let utf16 = OffsetMap::new(text, positions.clone(), Offsets::Utf16);
        let chars = OffsetMap::new(text, positions, Offsets::Char);
        let all = Span {
            start: 2,
            end: text.len() as u32,
        };
        assert_eq!(utf16.span(all), Span { start: 1, end: 7 });
        assert_eq!(chars.span(all), Span { start: 1, end: 5 });
    }
}
