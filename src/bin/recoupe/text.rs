//! The report for people: each article with its names lit, what it says, its
//! keywords; then the summary in counts, the names by article, the matrix, and what
//! stands between the articles.

use recoupe::report::{Article, BlockKind, EntityKind, Measure, Offsets, Report, Similarity, Span};

use crate::findings;
use crate::layout::{Style, columns, fit, letter, plain_width, width, wrap};
use crate::relations::Page;
use crate::slicer::Slicer;
use crate::words::Words;

/// The whole report. The spans of `report` may be in any unit.
pub fn render(report: &Report, words: Words, terminal: bool) -> String {
    let style = Style::new(terminal);
    let page = columns();
    let mut out = String::new();
    for (index, article) in report.articles.iter().enumerate() {
        out.push_str(&heading(article, index, words, &style));
        out.push_str(&body(article, report.settings.offsets, page, words, &style));
        let offsets = report.settings.offsets;
        out.push_str(&findings::render(
            article,
            &report.entities,
            offsets,
            page,
            words,
            &style,
        ));
        out.push_str(&keywords(article, words, &style, page));
        out.push('\n');
    }
    let relations = Page {
        report,
        words,
        style: &style,
        columns: page,
    };
    if report.articles.len() > 1 {
        out.push_str(&relations.summary());
    }
    if !report.entities.is_empty() {
        out.push_str(&entities(report, words, &style));
    }
    if let Some(similarity) = &report.similarity {
        out.push_str(&matrix(report, similarity, words, &style, page));
    }
    if let Some(coverage) = &report.coverage {
        out.push_str(&relations.coverage(coverage));
    }
    if let Some(wording) = report.wording.as_deref().filter(|all| !all.is_empty()) {
        out.push_str(&relations.wording(wording));
    }
    if let Some(families) = report.families.as_deref().filter(|all| !all.is_empty()) {
        out.push_str(&relations.families(families));
    }
    out.push_str(&passages(report, words, &style, page));
    out
}

fn heading(article: &Article, index: usize, words: Words, style: &Style) -> String {
    let mut about = Vec::new();
    about.extend(article.outlet.clone());
    about.extend(article.published.clone());
    about.push(format!(
        "{} {}",
        article.counts.words,
        words.say("mots", "words")
    ));
    about.push(format!(
        "{} {}",
        article.counts.sentences,
        words.say("phrases", "sentences")
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
            words.notice(notice)
        ));
    }
    out.push('\n');
    out
}

/// The text by blocks, names marked by colour and label, boilerplate by its rule.
fn body(article: &Article, offsets: Offsets, page: usize, words: Words, style: &Style) -> String {
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

fn keywords(article: &Article, words: Words, style: &Style, page: usize) -> String {
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

fn entities(report: &Report, words: Words, style: &Style) -> String {
    const NAME: usize = 34;
    let mut out = format!(
        "{}\n\n   {}",
        style.paint("1;7", words.say(" Noms ", " Names ")),
        fit("", NAME + 15)
    );
    for index in 0..report.articles.len().min(26) {
        out.push_str(&format!("{:>4}", letter(index)));
    }
    out.push('\n');
    for entity in report.entities.iter().take(40) {
        out.push_str(&format!(
            "   {}{}",
            fit(&entity.name, NAME),
            style.paint("2", &fit(words.kind(entity.kind), 15))
        ));
        for article in report.articles.iter().take(26) {
            let count = entity
                .by_article
                .iter()
                .find(|count| count.article == article.id)
                .map_or(0, |count| count.count);
            out.push_str(&if count == 0 {
                style.paint("2", "   ·")
            } else {
                format!("{count:>4}")
            });
        }
        let others: Vec<&str> = entity
            .aliases
            .iter()
            .map(|alias| alias.text.as_str())
            .filter(|alias| *alias != entity.name)
            .collect();
        if !others.is_empty() {
            out.push_str(&style.paint("2", &format!("   {}", others.join(", "))));
        }
        out.push('\n');
    }
    if report.entities.len() > 40 {
        out.push_str(&format!(
            "   … {} {}\n",
            report.entities.len() - 40,
            words.say("autres", "more")
        ));
    }
    out.push('\n');
    out
}

fn matrix(
    report: &Report,
    similarity: &Similarity,
    words: Words,
    style: &Style,
    page: usize,
) -> String {
    let measure = match similarity.measure {
        Measure::Words => words.say("par les mots", "by words"),
        Measure::Names => words.say("par les noms", "by names"),
        Measure::Quotes => words.say("par les citations", "by quotes"),
        Measure::Figures => words.say("par les chiffres", "by figures"),
        Measure::Passages => words.say(
            "par les passages (part de la ligne trouvée dans la colonne)",
            "by passages (share of the row found in the column)",
        ),
    };
    let mut out = format!(
        "{}  {}\n\n",
        style.paint("1;7", words.say(" Ressemblance ", " Similarity ")),
        measure
    );
    let index = |id: &str| {
        report
            .articles
            .iter()
            .position(|article| article.id == id)
            .unwrap_or(0)
    };
    let order: Vec<usize> = similarity.order.iter().map(|id| index(id)).collect();
    let fits = page.saturating_sub(10) / 6;
    if order.len() > fits {
        out.push_str(&format!(
            "   {}\n",
            words.say(
                "trop d’articles pour cette largeur : voir --format json",
                "too many articles for this width: see --format json"
            )
        ));
        return out;
    }
    let count = report.articles.len();
    let mut scores = vec![None; count * count];
    for cell in &similarity.cells {
        let (a, b) = (index(&cell.a), index(&cell.b));
        scores[a * count + b] = Some(cell.score);
        if similarity.measure != Measure::Passages {
            scores[b * count + a] = Some(cell.score);
        }
    }
    out.push_str("       ");
    for &column in &order {
        out.push_str(&format!("{:>6}", letter(column)));
    }
    out.push('\n');
    for &row in &order {
        out.push_str(&format!("   {:>4}", letter(row)));
        for &column in &order {
            let shown = if row == column {
                "–".to_owned()
            } else {
                words.score(scores[row * count + column].unwrap_or(0.0))
            };
            out.push_str(&format!("{shown:>6}"));
        }
        out.push_str(&format!(
            "   {}\n",
            style.paint(
                "2",
                &fit(
                    &report.articles[row].title,
                    40.min(page.saturating_sub(16 + 6 * order.len()))
                )
            )
        ));
    }
    out.push('\n');
    out
}

fn passages(report: &Report, words: Words, style: &Style, page: usize) -> String {
    let Some(pairs) = &report.pairs else {
        return String::new();
    };
    let mut out = format!(
        "{}\n\n",
        style.paint("1;7", words.say(" Passages communs ", " Shared passages "))
    );
    let index = |id: &str| {
        report
            .articles
            .iter()
            .position(|article| article.id == id)
            .unwrap_or(0)
    };
    for pair in pairs.iter().filter(|pair| !pair.passages.is_empty()) {
        let (a, b) = (index(&pair.a), index(&pair.b));
        out.push_str(&format!("   {} – {}\n", letter(a), letter(b)));
        for passage in &pair.passages {
            for (side, span) in [(a, passage.a), (b, passage.b)] {
                let slicer = Slicer::new(&report.articles[side].text, report.settings.offsets);
                let text = wrap(
                    slicer.slice(span),
                    page.saturating_sub(12).min(90),
                    "        ",
                    width,
                );
                out.push_str(&format!(
                    "     {} {}\n",
                    style.paint("1", &letter(side)),
                    text.trim_start()
                ));
            }
            out.push('\n');
        }
    }
    out
}
