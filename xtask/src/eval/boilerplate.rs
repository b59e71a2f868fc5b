//! How well boilerplate is told from articles: pages of news sites, copied as
//! text, held against what their article is.
//!
//! Data: the sets of [`super::pages`], and the treebanks in `ud`. A line of a page is *article* when its words stand in
//! the given article, *page* when they do not; titles, captions and what is
//! only partly in the article are left out of the count.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use recoupe::intake::blocks;
use recoupe::report::{BlockKind, Format};

use super::Row;
use super::page_text::{PageLine, visible_lines};
use super::pages::{Article, Gold, Page, files, sets, words};
use crate::process::Outcome;

/// What a line of a page is held to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineGold {
    /// Part of the article.
    Article,
    /// Part of the page around it.
    Page,
    /// Not counted.
    Open,
}

/// A page as a reader would copy it, and what each line is.
struct Case {
    /// File name of the page.
    name: String,
    /// The lines, joined.
    text: String,
    /// For each line its first byte, and what it is.
    lines: Vec<(usize, LineGold)>,
}

/// Lines of pages by what they are and what they were taken for.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    /// Page lines marked as boilerplate.
    marked: usize,
    /// Page lines left in.
    missed: usize,
    /// Article lines marked as boilerplate.
    lost: usize,
    /// Article lines left in.
    kept: usize,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.marked += other.marked;
        self.missed += other.missed;
        self.lost += other.lost;
        self.kept += other.kept;
    }

    /// Share of what was marked that is page.
    fn precision(&self) -> f64 {
        self.marked as f64 / (self.marked + self.lost).max(1) as f64
    }

    /// Share of the page that was marked.
    fn recall(&self) -> f64 {
        self.marked as f64 / (self.marked + self.missed).max(1) as f64
    }

    /// Share of the article that was marked.
    fn loss(&self) -> f64 {
        self.lost as f64 / (self.lost + self.kept).max(1) as f64
    }
}

/// Measures every set of pages in `data`.
///
/// # Errors
/// A file of the data that cannot be read, by its name.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    let html = data.join("html");
    if !html.is_dir() {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let mut all = Tally::default();
    let mut pages = 0;
    let mut worst: Option<(String, Tally)> = None;
    for (set, found) in sets(&html)? {
        let cases: Vec<Case> = found.into_iter().map(case_of).collect();
        let mut tally = Tally::default();
        for case in &cases {
            let page = tally_of(case);
            tally.add(page);
            if worst
                .as_ref()
                .is_none_or(|(_, worst)| page.lost > worst.lost)
            {
                worst = Some((case.name.clone(), page));
            }
        }
        rows.extend(rows_of(&format!("{set}, {} pages", cases.len()), &tally));
        all.add(tally);
        pages += cases.len();
    }
    rows.extend(rows_of(&format!("all, {pages} pages"), &all));
    if let Some((name, page)) = worst {
        rows.push(Row {
            data: name,
            measure: "article lines lost, worst page".to_owned(),
            value: page.lost.to_string(),
            peer: None,
        });
    }
    rows.extend(clean_prose(&data.join("ud"))?);
    Ok(Some(rows))
}

/// Sentences of the treebanks, some to a paragraph: nothing of them is boilerplate.
fn clean_prose(treebanks: &Path) -> Outcome<Vec<Row>> {
    const SENTENCES: usize = 4;
    let (mut marked, mut paragraphs) = (0, 0);
    if !treebanks.is_dir() {
        return Ok(Vec::new());
    }
    for folder in files(treebanks, "")? {
        for path in files(&folder, ".conllu")? {
            let annotated = crate::process::read_text(&path)?;
            let sentences: Vec<&str> = annotated
                .lines()
                .filter_map(|line| line.strip_prefix("# text = "))
                .collect();
            let text: Vec<String> = sentences
                .chunks(SENTENCES)
                .map(|some| some.join(" "))
                .collect();
            let found = blocks(&text.join("\n\n"), Format::Text, false, None).blocks;
            marked += found
                .iter()
                .filter(|block| block.kind == BlockKind::Boilerplate)
                .count();
            paragraphs += found.len();
        }
    }
    Ok(vec![Row {
        data: format!("ud, {paragraphs} paragraphs"),
        measure: "clean paragraphs marked".to_owned(),
        value: marked.to_string(),
        peer: None,
    }])
}

fn rows_of(data: &str, tally: &Tally) -> Vec<Row> {
    [
        ("precision", tally.precision()),
        ("recall", tally.recall()),
        ("article lines lost", tally.loss()),
    ]
    .into_iter()
    .map(|(measure, value)| Row {
        measure: measure.to_owned(),
        data: data.to_owned(),
        value: format!("{value:.4}"),
        peer: None,
    })
    .collect()
}

/// Marks a page and counts.
fn tally_of(case: &Case) -> Tally {
    let found = blocks(&case.text, Format::Text, false, None);
    let mut tally = Tally::default();
    for &(start, gold) in &case.lines {
        let block = found
            .blocks
            .iter()
            .find(|block| (block.span.start as usize..block.span.end as usize).contains(&start));
        let marked = block.is_some_and(|block| block.kind == BlockKind::Boilerplate);
        match (gold, marked) {
            (LineGold::Page, true) => tally.marked += 1,
            (LineGold::Page, false) => tally.missed += 1,
            (LineGold::Article, true) => tally.lost += 1,
            (LineGold::Article, false) => tally.kept += 1,
            (LineGold::Open, _) => {}
        }
    }
    tally
}

/// A page as a reader would copy it, each line held against the gold.
fn case_of(page: Page) -> Case {
    let lines = visible_lines(&String::from_utf8_lossy(&page.html));
    match page.gold {
        Gold::Article(Article { title, body, .. }) => {
            let article: Vec<String> = title.into_iter().chain(body).collect();
            case(page.name, lines, &article)
        }
        Gold::Phrases { with, without } => {
            let golds = lines
                .iter()
                .map(|line| match (holds(line, &with), holds(line, &without)) {
                    (true, false) => LineGold::Article,
                    (false, true) => LineGold::Page,
                    _ => LineGold::Open,
                })
                .collect();
            join(page.name, lines, golds)
        }
    }
}

/// Whether a line holds one of the phrases.
fn holds(line: &PageLine, phrases: &[String]) -> bool {
    let line = words(&line.text).join(" ");
    let mut phrases = phrases.iter().map(|phrase| words(phrase).join(" "));
    phrases.any(|phrase| !phrase.is_empty() && line.contains(&phrase))
}

fn case(name: String, page: Vec<PageLine>, article: &[String]) -> Case {
    let whole: Vec<String> = article.iter().flat_map(|part| words(part)).collect();
    let whole = format!(" {} ", whole.join(" "));
    let parts: HashSet<String> = article.iter().map(|part| words(part).join(" ")).collect();
    let groups: HashSet<String> = {
        let words: Vec<&str> = whole.split_whitespace().collect();
        words.windows(4).map(|group| group.join(" ")).collect()
    };
    let gold = |line: &PageLine| {
        let words = words(&line.text);
        let folded = words.join(" ");
        if words.is_empty() || line.in_title || line.in_caption {
            return LineGold::Open;
        }
        if parts.contains(&folded) {
            return LineGold::Article;
        }
        if words.len() < 6 {
            // A word of the article may stand anywhere on the page as well.
            return if whole.contains(&format!(" {folded} ")) {
                LineGold::Open
            } else {
                LineGold::Page
            };
        }
        let inside = words
            .windows(4)
            .filter(|group| groups.contains(&group.join(" ")))
            .count();
        match inside * 100 / (words.len() - 3) {
            80.. => LineGold::Article,
            20.. => LineGold::Open,
            _ => LineGold::Page,
        }
    };
    let mut golds: Vec<LineGold> = page.iter().map(gold).collect();
    // A title or a pulled quote stands on the page more than once, and only
    // once as the article's.
    let mut times: HashMap<String, usize> = HashMap::new();
    for line in &page {
        *times.entry(words(&line.text).join(" ")).or_default() += 1;
    }
    for (gold, line) in golds.iter_mut().zip(&page) {
        if *gold == LineGold::Article && times[&words(&line.text).join(" ")] > 1 {
            *gold = LineGold::Open;
        }
    }
    // What introduces an article under its title is often missing from what is
    // given.
    let first = golds
        .iter()
        .position(|&gold| gold == LineGold::Article)
        .unwrap_or(0);
    let title = page[..first].iter().rposition(|line| line.in_title);
    for at in title.map_or(first..first, |title| title..first) {
        if words(&page[at].text).len() >= 8 {
            golds[at] = LineGold::Open;
        }
    }
    join(name, page, golds)
}

fn join(name: String, page: Vec<PageLine>, golds: Vec<LineGold>) -> Case {
    let mut case = Case {
        name,
        text: String::new(),
        lines: Vec::new(),
    };
    for (line, gold) in page.iter().zip(golds) {
        if !case.text.is_empty() {
            case.text
                .push_str(if line.after_gap { "\n\n" } else { "\n" });
        }
        let margin = line.text.len() - line.text.trim_start().len();
        case.lines.push((case.text.len() + margin, gold));
        case.text.push_str(&line.text);
    }
    case
}
