//! Searching the dossier: the core's answers, with their spans in the unit asked for.

use rustc_hash::FxHashMap;

use super::Dossier;
use crate::analyse::Depth;
use crate::compare;
use crate::document::Document;
use crate::report::search::{Concordance, NGrams, Query, QueryProblem};
use crate::report::{Failure, Offsets, SCHEMA, Settings, Span};
use crate::text::offset::OffsetMap;

impl Dossier {
    /// Every place of `query` in the articles, by the language and offsets of `settings`.
    ///
    /// # Errors
    /// [`QueryProblem`] when there is nothing to look for, or the regular
    /// expression is not understood or too large.
    pub fn search(
        &mut self,
        query: &Query,
        settings: &Settings,
    ) -> Result<Concordance, QueryProblem> {
        self.read_in(settings.language, Depth::Words);
        let documents = self.documents();
        let mut concordance = compare::search(&documents, query)?;
        concordance.engine = Self::ENGINE.to_owned();
        concordance.failures = self.failures();
        if settings.offsets != Offsets::Utf8 {
            convert(&mut concordance, &documents, settings.offsets);
        }
        Ok(concordance)
    }

    /// The sequences of words that come back, at most `most` of them, by the
    /// language of `settings`.
    pub fn ngrams(&mut self, most: u32, settings: &Settings) -> NGrams {
        self.read_in(settings.language, Depth::Words);
        let (ngrams, count) = compare::ngrams(&self.documents(), most as usize);
        NGrams {
            schema: SCHEMA,
            engine: Self::ENGINE.to_owned(),
            count,
            ngrams,
            failures: self.failures(),
        }
    }

    fn failures(&self) -> Vec<Failure> {
        self.entries
            .iter()
            .filter_map(|entry| entry.result.as_ref().err().cloned())
            .collect()
    }
}

fn convert(concordance: &mut Concordance, documents: &[&Document], offsets: Offsets) {
    let mut positions: FxHashMap<String, Vec<u32>> = FxHashMap::default();
    each_span(concordance, |article, span| {
        let known = positions.entry(article.to_owned()).or_default();
        known.extend([span.start, span.end]);
    });
    let maps: FxHashMap<&str, OffsetMap> = documents
        .iter()
        .filter_map(|document| {
            let positions = positions.remove(&document.id)?;
            let map = OffsetMap::new(&document.text, positions, offsets);
            Some((document.id.as_str(), map))
        })
        .collect();
    each_span(concordance, |article, span| {
        if let Some(map) = maps.get(article) {
            *span = map.span(*span);
        }
    });
}

/// Visits every span with the identifier of its article.
fn each_span(concordance: &mut Concordance, mut visit: impl FnMut(&str, &mut Span)) {
    for article in &mut concordance.articles {
        for place in &mut article.places {
            visit(&article.article, &mut place.span);
        }
    }
    for line in &mut concordance.lines {
        visit(&line.article, &mut line.span);
        visit(&line.article, &mut line.context);
    }
}
