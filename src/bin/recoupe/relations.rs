//! What stands between the articles, for people: the summary in counts, what was
//! not found where, how things are called, common text.

use recoupe::report::common::{Discount, Edit, Family};
use recoupe::report::coverage::{Coverage, CoverageKind};
use recoupe::report::summary::{Fact, FactKind};
use recoupe::report::wording::Wording;
use recoupe::report::{Report, Span};

use crate::layout::{Style, letter, width, wrap};
use crate::slicer::Slicer;
use crate::words::Words;

/// Items of a kind told of an article.
const MOST_ITEMS: usize = 12;

/// How it is laid out.
pub struct Page<'a> {
    pub report: &'a Report,
    pub words: Words,
    pub style: &'a Style,
    /// Columns.
    pub columns: usize,
}

impl Page<'_> {
    /// The summary: one paragraph.
    pub fn summary(&self) -> String {
        let facts: Vec<String> = self
            .report
            .summary
            .iter()
            .map(|fact| self.fact(fact))
            .collect();
        let line = format!("{}.", facts.join(self.words.say("\u{202f}; ", "; ")));
        self.section(self.words.say("En chiffres", "In counts"))
            + &self.paragraph("   ", &line)
            + "\n"
    }

    fn fact(&self, fact: &Fact) -> String {
        let words = self.words;
        let (one, several) = match fact.kind {
            FactKind::Articles => (words.say("article", "article"), "articles"),
            FactKind::Outlets => (
                words.say("titre de presse", "outlet"),
                words.say("titres de presse", "outlets"),
            ),
            FactKind::Words => (words.say("mot", "word"), words.say("mots", "words")),
            FactKind::PersonsInAll => (
                words.say("personne nommée par tous", "person named by all"),
                words.say("personnes nommées par tous", "persons named by all"),
            ),
            FactKind::PersonsInOne => (
                words.say("personne nommée par un seul", "person named by one only"),
                words.say("personnes nommées par un seul", "persons named by one only"),
            ),
            FactKind::StatementsShared => (
                words.say(
                    "déclaration reprise par plusieurs",
                    "statement given by several",
                ),
                words.say(
                    "déclarations reprises par plusieurs",
                    "statements given by several",
                ),
            ),
            FactKind::QuotesAttributed => (
                words.say("citation attribuée", "quote with its speaker"),
                words.say("citations attribuées", "quotes with their speaker"),
            ),
            FactKind::QuotesUnattributed => (
                words.say("citation sans locuteur", "quote without a speaker"),
                words.say("citations sans locuteur", "quotes without a speaker"),
            ),
            FactKind::ConditionalSentences => (
                words.say("phrase au conditionnel", "conditional sentence"),
                words.say("phrases au conditionnel", "conditional sentences"),
            ),
            FactKind::FiguresDisagree => (
                words.say("chiffre qui diverge", "figure that differs"),
                words.say("chiffres qui divergent", "figures that differ"),
            ),
            FactKind::Families => (
                words.say("passage commun", "common passage"),
                words.say("passages communs", "common passages"),
            ),
            FactKind::CommonText => {
                let share = words.number((fact.count * 100.0).round());
                return format!(
                    "{share}\u{a0}% {}",
                    words.say("des mots en commun", "of the words in common")
                );
            }
            FactKind::AgencyCredits => (
                words.say(
                    "article qui crédite une agence",
                    "article that credits an agency",
                ),
                words.say(
                    "articles qui créditent une agence",
                    "articles that credit an agency",
                ),
            ),
        };
        let name = if fact.count < 2.0 { one } else { several };
        format!("{}\u{a0}{name}", words.number(fact.count))
    }

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
                    out.push_str(
                        &self.paragraph("     ", &format!("{title}\u{a0}: {}", lines.join(" | "))),
                    );
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

    /// What each article calls those who are called in several ways.
    pub fn wording(&self, wording: &[Wording]) -> String {
        let mut out = self.section(self.words.say("Comment on l’appelle", "How it is called"));
        for one in wording {
            let several = one
                .articles
                .iter()
                .any(|article| article.designations.len() > 1);
            if !several {
                continue;
            }
            out.push_str(&format!("   {}\n", self.style.paint("1", &one.name)));
            for article in &one.articles {
                let ways: Vec<String> = article
                    .designations
                    .iter()
                    .map(|way| match way.spans.len() {
                        1 => way.text.clone(),
                        count => format!("{}\u{a0}({count})", way.text),
                    })
                    .collect();
                let line = format!(
                    "{}\u{a0} {}",
                    self.letter_of(&article.article),
                    ways.join(" · ")
                );
                out.push_str(&self.paragraph("     ", &line));
            }
        }
        out + "\n"
    }

    /// The passages of several articles, each with who changed what.
    pub fn families(&self, families: &[Family]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Texte commun", "Common text"));
        for family in families {
            let letters: Vec<String> = family
                .places
                .iter()
                .map(|place| self.letter_of(&place.article))
                .collect();
            let discount = family.discount.map(|discount| match discount {
                Discount::Quote => words.say("citation", "quote"),
                Discount::Title => words.say("titre", "title"),
                Discount::Credit => words.say("crédit d’agence", "agency credit"),
            });
            let mut about = vec![letters.join(" ")];
            about.push(format!(
                "{}\u{a0}{}",
                family.words_common,
                words.say("mots communs", "words in common")
            ));
            about.extend(discount.map(str::to_owned));
            out.push_str(&format!(
                "   {}\n",
                self.style.paint("1", &about.join(" · "))
            ));
            let reference = &family.places[family.reference as usize];
            let of_reference = self.slicer(&reference.article);
            out.push_str(&self.paragraph("     ", &of_reference.line(reference.span)));
            for place in family.places.iter().filter(|place| !place.edits.is_empty()) {
                let own = self.slicer(&place.article);
                let edits: Vec<String> = place
                    .edits
                    .iter()
                    .map(|edit| self.edit(edit, &of_reference, &own))
                    .collect();
                let line = format!(
                    "{}\u{a0}: {}",
                    self.letter_of(&place.article),
                    edits.join(" · ")
                );
                out.push_str(&self.paragraph("       ", &line));
            }
            out.push('\n');
        }
        out
    }

    fn edit(&self, edit: &Edit, reference: &Slicer, own: &Slicer) -> String {
        let side = |slicer: &Slicer, span: Option<Span>| {
            span.map_or("∅".to_owned(), |span| {
                self.words.quoted(&slicer.line(span))
            })
        };
        format!(
            "{} → {}",
            side(reference, edit.reference),
            side(own, edit.here)
        )
    }

    fn slicer(&self, article: &str) -> Slicer<'_> {
        let mut articles = self.report.articles.iter();
        let article = articles.find(|known| known.id == article);
        let text = article.map_or("", |article| article.text.as_str());
        Slicer::new(text, self.report.settings.offsets)
    }

    fn letter_of(&self, article: &str) -> String {
        let at = self
            .report
            .articles
            .iter()
            .position(|known| known.id == article);
        letter(at.unwrap_or(0))
    }

    fn section(&self, title: &str) -> String {
        format!("{}\n\n", self.style.paint("1;7", &format!(" {title} ")))
    }

    fn paragraph(&self, indent: &str, text: &str) -> String {
        let columns = self.columns.saturating_sub(8).min(90);
        wrap(text, columns, indent, width) + "\n"
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
