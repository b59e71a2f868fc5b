//! What an article says, for people: who speaks, how surely, which figures, which
//! dates, which agencies.

use recoupe::report::figure::Bound;
use recoupe::report::speech::{Certainty, QuoteKind};
use recoupe::report::{Article, Entity, Offsets};

use crate::layout::{Style, width, wrap};
use crate::slicer::Slicer;
use crate::words::Words;

/// The findings of an article, a paragraph each; nothing for layers that are off.
pub fn render(
    article: &Article,
    entities: &[Entity],
    offsets: Offsets,
    page: usize,
    words: Words,
    style: &Style,
) -> String {
    let slicer = Slicer::new(&article.text, offsets);
    let parts = [
        (
            words.say("Paroles", "Speech"),
            quotes(article, entities, &slicer, words),
            true,
        ),
        (
            words.say("Certitude des phrases", "How surely it is said"),
            certainty(article, words),
            false,
        ),
        (
            words.say("Chiffres", "Figures"),
            figures(article, &slicer, words),
            false,
        ),
        ("Dates", dates(article, &slicer), false),
        (
            words.say("Crédits d’agence", "Agency credits"),
            credits(article, &slicer),
            false,
        ),
    ];
    let mut out = String::new();
    for (title, items, apart) in parts {
        if items.is_empty() {
            continue;
        }
        let lines = if apart {
            items
        } else {
            vec![items.join(" · ")]
        };
        out.push_str(&format!("   {}\n", style.paint("1", title)));
        for line in lines {
            let wrapped = wrap(&line, page.saturating_sub(8).min(90), "     ", width);
            out.push_str(&format!("{wrapped}\n"));
        }
    }
    out
}

fn quotes(article: &Article, entities: &[Entity], slicer: &Slicer, words: Words) -> Vec<String> {
    let quotes = article.quotes.iter();
    quotes
        .map(|quote| {
            let speaker = match &quote.speaker {
                None => words.say("sans locuteur", "no speaker").to_owned(),
                Some(speaker) => {
                    let written = slicer.line(speaker.span);
                    let entity = speaker.entity.as_ref();
                    let mut known = entities.iter();
                    let entity = entity.and_then(|id| known.find(|entity| entity.id == *id));
                    match entity.filter(|entity| !written.contains(&entity.name)) {
                        Some(entity) => format!("{written} ({})", entity.name),
                        None => written,
                    }
                }
            };
            let said = slicer.line(quote.span);
            let said = match quote.kind {
                QuoteKind::Indirect => said,
                QuoteKind::Direct | QuoteKind::Mixed => words.quoted(&said),
            };
            format!("– {}{said}", words.label(&speaker.replace(' ', "\u{a0}")))
        })
        .collect()
}

fn certainty(article: &Article, words: Words) -> Vec<String> {
    let kinds = [
        (Certainty::Asserted, "affirmée", "asserted"),
        (Certainty::Attributed, "attribuée", "attributed"),
        (Certainty::Conditional, "au conditionnel", "conditional"),
        (Certainty::Denied, "démentie", "denied"),
        (Certainty::Question, "question", "question"),
    ];
    let count = |certainty: Certainty| {
        let sentences = article.sentences.iter();
        sentences
            .filter(|sentence| sentence.certainty == Some(certainty))
            .count()
    };
    let counted = kinds.into_iter().filter(|(kind, ..)| count(*kind) > 0);
    counted
        .map(|(kind, french, english)| {
            // Only participles of French and the noun change in the plural.
            let name = words.say(french, english).replace(' ', "\u{a0}");
            let varies = if words == Words::French {
                kind != Certainty::Conditional
            } else {
                kind == Certainty::Question
            };
            let plural = if varies && count(kind) > 1 { "s" } else { "" };
            format!("{}\u{a0}{name}{plural}", count(kind))
        })
        .collect()
}

fn figures(article: &Article, slicer: &Slicer, words: Words) -> Vec<String> {
    let figures = article.figures.iter();
    figures
        .map(|figure| {
            let bound = match figure.bound {
                Bound::Exact => "=",
                Bound::About => "≈",
                Bound::AtLeast => "≥",
                Bound::AtMost => "≤",
            };
            let unit = figure.unit.as_deref().map(|unit| match unit {
                "d" => format!("\u{a0}{}", words.say("j", "d")),
                unit => format!("\u{a0}{unit}"),
            });
            let written = slicer.line(figure.span).replace(' ', "\u{a0}");
            let value = words.number(figure.value);
            format!(
                "{written}\u{a0}{bound}\u{a0}{value}{}",
                unit.unwrap_or_default()
            )
        })
        .collect()
}

fn dates(article: &Article, slicer: &Slicer) -> Vec<String> {
    let dates = article.dates.iter();
    dates
        .map(|date| {
            let written = slicer.line(date.span).replace(' ', "\u{a0}");
            match &date.iso {
                Some(iso) => format!("{written}\u{a0}=\u{a0}{iso}"),
                None => written,
            }
        })
        .collect()
}

fn credits(article: &Article, slicer: &Slicer) -> Vec<String> {
    let credits = article.credits.iter();
    credits.map(|credit| slicer.line(credit.span)).collect()
}
