//! Relations hold spans of several articles: the conversion of them all from
//! UTF-8 bytes, one pass over each text.

use rustc_hash::FxHashMap;

use crate::document::Document;
use crate::report::common::Family;
use crate::report::coverage::Coverage;
use crate::report::sources::SourceLine;
use crate::report::statement::Statement;
use crate::report::wording::Wording;
use crate::report::{Offsets, Pair, Span};
use crate::text::offset::OffsetMap;

/// Something with spans of several articles.
pub trait Spread {
    /// Visits every span with the identifier of its article.
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span));
}

/// Converts every span of `relations`, which are UTF-8 bytes.
pub fn convert(relations: &mut impl Spread, documents: &[&Document], offsets: Offsets) {
    if offsets == Offsets::Utf8 {
        return;
    }
    let mut positions: FxHashMap<String, Vec<u32>> = FxHashMap::default();
    relations.each_span(&mut |article, span| match positions.get_mut(article) {
        Some(positions) => positions.extend([span.start, span.end]),
        None => {
            positions.insert(article.to_owned(), vec![span.start, span.end]);
        }
    });
    let mut maps: FxHashMap<&str, OffsetMap> = FxHashMap::default();
    for document in documents {
        if let Some(positions) = positions.remove(&document.id) {
            let map = OffsetMap::new(&document.text, positions, offsets);
            maps.insert(&document.id, map);
        }
    }
    relations.each_span(&mut |article, span| {
        if let Some(map) = maps.get(article) {
            *span = map.span(*span);
        }
    });
}

impl<T: Spread> Spread for Vec<T> {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        for part in self {
            part.each_span(visit);
        }
    }
}

impl<T: Spread> Spread for Option<T> {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        if let Some(part) = self {
            part.each_span(visit);
        }
    }
}

impl Spread for Pair {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        for term in &mut self.terms {
            term.spans_a
                .iter_mut()
                .for_each(|span| visit(&self.a, span));
            term.spans_b
                .iter_mut()
                .for_each(|span| visit(&self.b, span));
        }
        for passage in &mut self.passages {
            visit(&self.a, &mut passage.a);
            visit(&self.b, &mut passage.b);
            passage
                .edits_a
                .iter_mut()
                .for_each(|span| visit(&self.a, span));
            passage
                .edits_b
                .iter_mut()
                .for_each(|span| visit(&self.b, span));
        }
    }
}

impl Spread for Family {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        let reference = &self.places[self.reference as usize].article.clone();
        for span in &mut self.common {
            visit(reference, span);
        }
        for place in &mut self.places {
            visit(&place.article, &mut place.span);
            for edit in &mut place.edits {
                edit.here
                    .iter_mut()
                    .for_each(|span| visit(&place.article, span));
                edit.reference
                    .iter_mut()
                    .for_each(|span| visit(reference, span));
            }
        }
    }
}

impl Spread for Coverage {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        for place in self.items.iter_mut().flat_map(|item| &mut item.places) {
            visit(&place.article, &mut place.span);
        }
    }
}

impl Spread for Wording {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        for article in &mut self.articles {
            for span in article
                .designations
                .iter_mut()
                .flat_map(|one| &mut one.spans)
            {
                visit(&article.article, span);
            }
        }
    }
}

impl Spread for Statement {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        let fullest = self.versions[self.fullest as usize].article.clone();
        for version in &mut self.versions {
            visit(&version.article, &mut version.span);
            for span in &mut version.added {
                visit(&version.article, span);
            }
            for span in &mut version.left_out {
                visit(&fullest, span);
            }
        }
    }
}

impl Spread for SourceLine {
    fn each_span(&mut self, visit: &mut dyn FnMut(&str, &mut Span)) {
        for span in self.sources.iter_mut().flat_map(|source| &mut source.spans) {
            visit(&self.article, span);
        }
        for cited in &mut self.cites {
            visit(&self.article, &mut cited.span);
        }
    }
}
