//! Figures and dates of several articles side by side, for people.

use recoupe::report::table::{FigureRow, TimelineDate};

use super::page::Page;

/// Things counted, or dates, that are told.
const MOST_ROWS: usize = 40;
/// Words told that the sentences of a row share.
const MOST_SHARED: usize = 5;

impl Page<'_> {
    /// What several articles count, those they disagree on first.
    pub fn figures(&self, rows: &[FigureRow]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Chiffres côte à côte", "Figures side by side"));
        for row in rows.iter().take(MOST_ROWS) {
            let counted = row.counted.as_deref().or(row.unit.as_deref());
            let mut heading = vec![counted.unwrap_or("?").to_owned()];
            if !row.shared.is_empty() {
                let shared: Vec<&str> = row
                    .shared
                    .iter()
                    .take(MOST_SHARED)
                    .map(String::as_str)
                    .collect();
                heading.push(shared.join(", "));
            }
            if row.disagree {
                heading.push(words.say("valeurs différentes", "values differ").to_owned());
            }
            out.push_str(&self.item(&heading.join(" · ")));
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| {
                    let figure = &self.article(&cell.article).figures[cell.figure as usize];
                    let written = self.slicer(&cell.article).line(figure.span);
                    let letter = self.letter_of(&cell.article);
                    format!("{letter}\u{a0}{}", written.replace(' ', "\u{a0}"))
                })
                .collect();
            out.push_str(&self.paragraph("     ", &cells.join(" · ")));
        }
        out.push_str(&self.more(rows.len(), MOST_ROWS));
        out + "\n"
    }

    /// What the articles date, earliest first: the date as written and its sentence.
    pub fn timeline(&self, dates: &[TimelineDate]) -> String {
        let mut out = self.section(self.words.say("Chronologie", "Timeline"));
        for date in dates.iter().take(MOST_ROWS) {
            out.push_str(&self.item(&date.iso));
            for event in &date.events {
                let article = self.article(&event.article);
                let slicer = self.slicer(&event.article);
                let written = slicer.line(article.dates[event.date as usize].span);
                let letter = self.letter_of(&event.article);
                let line = match article.sentences.get(event.sentence as usize) {
                    Some(sentence) => {
                        format!("{letter} {written}\u{a0}: {}", slicer.line(sentence.span))
                    }
                    None => format!("{letter} {written}"),
                };
                out.push_str(&self.paragraph("     ", &line));
            }
        }
        out.push_str(&self.more(dates.len(), MOST_ROWS));
        out + "\n"
    }
}
