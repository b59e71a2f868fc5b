//! One article, for people: its heading, its text with the names marked, its keywords.

use recoupe::report::{Article, BlockKind, EntityKind, Offsets, Span};

use super::page::Page;
use crate::layout::{Style, fit, letter, plain_width, width, wrap};
use crate::slicer::Slicer;
use crate::words::Words;

/// Letter, title, what is known of it, and what the reader is told.
pub fn heading(article: &Article, index: usize, page: &Page) -> String {
    let Page { words, style, .. } = *page;
    let mut about = Vec::new();
    about.extend(article.outlet.clone());
    about.extend(article.published.clone());
    let counts = &article.counts;
    about.push(words.count(counts.words.into(), ["mot", "mots"], ["word", "words"]));
    about.push(words.count(
        counts.sentences.into(),
        ["phrase", "phrases"],
        ["sentence", "sentences"],
    ));
    about.push(format!("{:?}", article.language.code).to_lowercase());
    about.extend(article.source.extractor.clone());
    let mut out = format!(
        "{}  {}\n   {}\n",
        style.paint("1;7", &format!(" {} ", letter(index))),
        style.paint(
            "1",
            &article
                .title
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        ),
        style.paint("2", &about.join(" · ")),
    );
    for notice in &article.notices {
        out.push_str(&format!(
            "   {} {}\n",
            style.paint("33", "!"),
            page.notice(notice)
        ));
    }
    out.push('\n');
    out
}

/// The text by blocks, names marked by colour and label, boilerplate by its rule.
pub fn body(
    article: &Article,
    offsets: Offsets,
    page: usize,
    words: Words,
    style: &Style,
) -> String {
    let slicer = Slicer::new(&article.text, offsets);
    let mut out = String::new();
    for block in &article.blocks {
        if block.kind == BlockKind::Boilerplate {
            let rule = block
                .rule
                .map(|rule| format!("{rule:?}"))
                .unwrap_or_default();
            let text = slicer
                .slice(block.span)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let line = format!(
                "   ─ {} [{}]",
                fit(&text, width(&text).min(page.saturating_sub(36))),
                kebab(&rule)
            );
            out.push_str(&style.paint("2", &line));
            out.push_str("\n\n");
            continue;
        }
        let mut marked = String::new();
        let mut position = block.span.start;
        for mention in article.mentions.iter().filter(|mention| {
            mention.span.start >= block.span.start && mention.span.end <= block.span.end
        }) {
            marked.push_str(slicer.slice(Span {
                start: position,
                end: mention.span.start,
            }));
            let name = slicer.slice(mention.span);
            let (code, label) = match mention.kind {
                EntityKind::Person => ("34;4", words.say("pers.", "pers.")),
                EntityKind::Place => ("32;4", words.say("lieu", "place")),
                EntityKind::Organisation => ("35;4", "org."),
            };
            // Words are painted one by one, so that a line may break between them.
            let painted: Vec<String> = name
                .split_whitespace()
                .map(|word| style.paint(code, word))
                .collect();
            marked.push_str(&painted.join(" "));
            if !style.is_on() {
                marked.push_str(&format!("[{label}]"));
            }
            position = mention.span.end;
        }
        marked.push_str(slicer.slice(Span {
            start: position,
            end: block.span.end,
        }));
        out.push_str(&wrap(
            &marked,
            page.saturating_sub(6).min(90),
            "   ",
            plain_width,
        ));
        out.push_str("\n\n");
    }
    out
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

/// What it is about, and what sets it apart.
pub fn keywords(article: &Article, words: Words, style: &Style, page: usize) -> String {
    let list = |names: Vec<String>| {
        wrap(
            &names.join(" · "),
            page.saturating_sub(6).min(90),
            "     ",
            width,
        )
    };
    let mut out = String::new();
    if !article.keywords.is_empty() {
        let names = article.keywords.iter().take(10).map(|keyword| {
            format!(
                "{}\u{a0}({})",
                keyword.text.replace(' ', "\u{a0}"),
                keyword.count
            )
        });
        out.push_str(&format!(
            "   {}\n{}\n",
            style.paint("1", words.say("Mots clés", "Keywords")),
            list(names.collect())
        ));
    }
    if !article.distinctive.is_empty() {
        let names = article.distinctive.iter().take(10).map(|term| {
            format!(
                "{}\u{a0}(G²\u{a0}{}, {}\u{a0}/\u{a0}{})",
                term.text,
                words.score(term.log_likelihood),
                term.count,
                term.count_elsewhere
            )
        });
        let title = words.say(
            "Propres à cet article (ici / ailleurs)",
            "Set this article apart (here / elsewhere)",
        );
        out.push_str(&format!(
            "   {}\n{}\n",
            style.paint("1", title),
            list(names.collect())
        ));
    }
    out
}
