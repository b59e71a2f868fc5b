//! What was not found where, for people.

use recoupe::report::coverage::{Coverage, CoverageKind};

use super::page::Page;
use crate::words::Words;

/// Items of a kind told of an article.
const MOST_ITEMS: usize = 12;

impl Page<'_> {
    /// For each article what the others carry and what only it has.
    pub fn coverage(&self, coverage: &Coverage) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Non trouvé ici", "Not found here"));
        let least = match words {
            Words::French => format!(
                "ce qu’au moins {} des autres articles portent",
                coverage.least
            ),
            Words::English => format!(
                "what at least {} of the other articles carry",
                coverage.least
            ),
        };
        out.push_str(&format!("   {}\n\n", self.style.paint("2", &least)));
        for article in &coverage.articles {
            out.push_str(&format!(
                "   {}\n",
                self.style.paint("1", &self.letter_of(&article.article))
            ));
            for (title, numbers) in [
                (
                    words.say("non trouvé ici", "not found here"),
                    &article.not_found,
                ),
                (words.say("seulement ici", "only here"), &article.only_here),
            ] {
                let lines = KINDS
                    .iter()
                    .filter_map(|&kind| self.items(coverage, numbers, kind));
                let lines: Vec<String> = lines.collect();
                if !lines.is_empty() {
                    out.push_str(&self.paragraph(
                        "     ",
                        &format!("{}{}", words.label(title), lines.join(" | ")),
                    ));
                }
            }
        }
        out + "\n"
    }

    /// The items of one kind in a list, with how many articles carry each.
    fn items(&self, coverage: &Coverage, numbers: &[u32], kind: CoverageKind) -> Option<String> {
        let items = numbers
            .iter()
            .map(|&number| &coverage.items[number as usize]);
        let items: Vec<_> = items.filter(|item| item.kind == kind).collect();
        let told = items.iter().take(MOST_ITEMS).map(|item| {
            let text = match kind {
                CoverageKind::Statement => self.words.quoted(&item.text),
                _ => item.text.clone(),
            };
            match item.articles {
                1 => text,
                articles => format!("{text}\u{a0}({articles})"),
            }
        });
        let mut told: Vec<String> = told.collect();
        if items.len() > MOST_ITEMS {
            told.push(format!("… +{}", items.len() - MOST_ITEMS));
        }
        (!told.is_empty()).then(|| told.join(", "))
    }
}

/// The order in which kinds of items are told.
const KINDS: [CoverageKind; 6] = [
    CoverageKind::Person,
    CoverageKind::Organisation,
    CoverageKind::Place,
    CoverageKind::Statement,
    CoverageKind::Figure,
    CoverageKind::Keyphrase,
];
