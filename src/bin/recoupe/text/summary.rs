//! The summary in counts, for people.

use recoupe::report::summary::{Fact, FactKind};

use super::page::Page;
use crate::words::Words;

impl Page<'_> {
    /// The summary: one paragraph.
    pub fn summary(&self) -> String {
        let facts: Vec<String> = self
            .report
            .summary
            .iter()
            .map(|one| fact(one, self.words))
            .collect();
        let line = format!("{}.", facts.join(self.words.say("\u{202f}; ", "; ")));
        self.section(self.words.say("En chiffres", "In counts"))
            + &self.paragraph("   ", &line)
            + "\n"
    }
}

fn fact(fact: &Fact, words: Words) -> String {
    if fact.kind == FactKind::CommonText {
        let share = words.percent(fact.count);
        return format!(
            "{share} {}",
            words.say("des mots en commun", "of the words in common")
        );
    }
    let (french, english) = names(fact.kind);
    words.count(fact.count, french, english)
}

/// What is counted, one and several of it, in French and English.
fn names(kind: FactKind) -> ([&'static str; 2], [&'static str; 2]) {
    match kind {
        FactKind::Articles => (["article", "articles"], ["article", "articles"]),
        FactKind::Outlets => (
            ["titre de presse", "titres de presse"],
            ["outlet", "outlets"],
        ),
        FactKind::Words => (["mot", "mots"], ["word", "words"]),
        FactKind::PersonsInAll => (
            ["personne nommée par tous", "personnes nommées par tous"],
            ["person named by all", "persons named by all"],
        ),
        FactKind::PersonsInOne => (
            [
                "personne nommée par un seul",
                "personnes nommées par un seul",
            ],
            ["person named by one only", "persons named by one only"],
        ),
        FactKind::StatementsShared => (
            [
                "déclaration reprise par plusieurs",
                "déclarations reprises par plusieurs",
            ],
            ["statement given by several", "statements given by several"],
        ),
        FactKind::QuotesAttributed => (
            ["citation attribuée", "citations attribuées"],
            ["quote with its speaker", "quotes with their speaker"],
        ),
        FactKind::QuotesUnattributed => (
            ["citation sans locuteur", "citations sans locuteur"],
            ["quote without a speaker", "quotes without a speaker"],
        ),
        FactKind::ConditionalSentences => (
            ["phrase au conditionnel", "phrases au conditionnel"],
            ["conditional sentence", "conditional sentences"],
        ),
        FactKind::FiguresDisagree => (
            ["chiffre qui diverge", "chiffres qui divergent"],
            ["figure that differs", "figures that differ"],
        ),
        FactKind::Families => (
            ["passage commun", "passages communs"],
            ["common passage", "common passages"],
        ),
        FactKind::CommonText => (["part en commun", "parts en commun"], ["share", "shares"]),
        FactKind::AgencyCredits => (
            [
                "article qui crédite une agence",
                "articles qui créditent une agence",
            ],
            [
                "article that credits an agency",
                "articles that credit an agency",
            ],
        ),
    }
}
