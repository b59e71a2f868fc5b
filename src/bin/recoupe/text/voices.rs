//! Who speaks where, and the same words in several articles, for people.

use recoupe::report::Span;
use recoupe::report::statement::{Carriage, SpeakerRow, Statement, Version};

use super::page::Page;
use crate::layout::{fit, letter};
use crate::slicer::Slicer;

/// Columns of a speaker's name.
const NAME: usize = 34;
/// Speakers told.
const MOST_SPEAKERS: usize = 40;
/// Articles that have a column.
const MOST_COLUMNS: usize = 26;

impl Page<'_> {
    /// Speaker by article: how many of their words, and whether between marks.
    pub fn speakers(&self, speakers: &[SpeakerRow]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Qui parle où", "Who speaks where"));
        let legend = words.say(
            "«\u{a0}2 : deux paroles, entre guillemets au moins une fois · ›\u{a0}2 : rapportées seulement",
            "“\u{a0}2: two quotes, between marks at least once · ›\u{a0}2: reported only",
        );
        out.push_str(&format!("   {}\n\n", self.style.paint("2", legend)));
        out.push_str(&format!("   {}", fit("", NAME)));
        for index in 0..self.report.articles.len().min(MOST_COLUMNS) {
            out.push_str(&format!("{:>6}", letter(index)));
        }
        out.push('\n');
        for row in speakers.iter().take(MOST_SPEAKERS) {
            out.push_str(&format!("   {}", fit(&row.speaker, NAME)));
            for article in self.report.articles.iter().take(MOST_COLUMNS) {
                let cell = row.cells.iter().find(|cell| cell.article == article.id);
                out.push_str(&match cell {
                    None => self.style.paint("2", "     ·"),
                    Some(cell) => {
                        let mark = match cell.carriage {
                            Carriage::Verbatim => words.say("«", "“"),
                            Carriage::Reported => "›",
                        };
                        format!("{:>6}", format!("{mark}\u{a0}{}", cell.quotes.len()))
                    }
                });
            }
            out.push('\n');
        }
        out.push_str(&self.more(speakers.len(), MOST_SPEAKERS));
        out + "\n"
    }

    /// The same words in several articles: the fullest, and what the others change.
    pub fn statements(&self, statements: &[Statement]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Mêmes paroles", "Same words"));
        for statement in statements {
            let unknown = || words.say("sans locuteur", "no speaker").to_owned();
            out.push_str(&self.item(&statement.speaker.clone().unwrap_or_else(unknown)));
            let fullest = &statement.versions[statement.fullest as usize];
            let of_fullest = self.slicer(&fullest.article);
            let said = of_fullest.line(fullest.span);
            out.push_str(&self.version(
                fullest,
                &match fullest.carriage {
                    Carriage::Reported => said,
                    _ => words.quoted(&said),
                },
            ));
            for version in &statement.versions {
                if std::ptr::eq(version, fullest) {
                    continue;
                }
                let own = self.slicer(&version.article);
                let changes = [
                    self.change(words.say("sans", "without"), &version.left_out, &of_fullest),
                    self.change(words.say("avec", "with"), &version.added, &own),
                ];
                let mut told: Vec<String> = changes.into_iter().flatten().collect();
                if told.is_empty() {
                    told.push(words.say("mêmes mots", "the same words").to_owned());
                }
                if version.carriage == Carriage::Reported {
                    told.push(words.say("rapporté", "reported").to_owned());
                }
                out.push_str(&self.version(version, &told.join(" · ")));
            }
            out.push('\n');
        }
        out
    }

    fn version(&self, version: &Version, told: &str) -> String {
        let letter = self.letter_of(&version.article);
        self.paragraph("     ", &format!("{letter}\u{a0} {told}"))
    }

    fn change(&self, how: &str, spans: &[Span], slicer: &Slicer) -> Option<String> {
        let parts: Vec<String> = spans
            .iter()
            .map(|&span| self.words.quoted(&slicer.line(span)))
            .collect();
        (!parts.is_empty()).then(|| format!("{how} {}", parts.join(", ")))
    }
}
