//! What the articles date, in the order of time.

use std::collections::BTreeMap;

use super::sentence_of;
use crate::document::Document;
use crate::report::table::{TimelineDate, TimelineEvent};

/// The resolved dates of all articles, earliest first; a year stands before its
/// months, a month before its days.
pub fn timeline(documents: &[&Document]) -> Vec<TimelineDate> {
    let mut dates: BTreeMap<&str, Vec<TimelineEvent>> = BTreeMap::new();
    for document in documents {
        for (at, date) in (0..).zip(&document.dates) {
            if let Some(iso) = &date.iso {
                dates.entry(iso).or_default().push(TimelineEvent {
                    article: document.id.clone(),
                    date: at,
                    sentence: sentence_of(document, date.span) as u32,
                });
            }
        }
    }
    dates
        .into_iter()
        .map(|(iso, events)| TimelineDate {
            iso: iso.to_owned(),
            events,
        })
        .collect()
}
