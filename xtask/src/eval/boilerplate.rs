//! How well boilerplate is told from articles: pages of news sites, copied as
//! text, held against what their article is.
//!
//! Data: `html/fundus`, `html/fundus-eval`, `html/readability-news` and
//! `html/trafilatura-fr`, and the treebanks in `ud`. A line of a page is *article* when its words stand in
//! the given article, *page* when they do not; titles, captions and what is
//! only partly in the article are left out of the count.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use recoupe::intake::blocks;
use recoupe::report::{BlockKind, Format};
use serde_json::Value;

use super::Row;
use super::page_text::{PageLine, visible_lines};
use crate::process::{Failure, Outcome};

/// What a line of a page is held to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gold {
    /// Part of the article.
    Article,
    /// Part of the page around it.
    Page,
    /// Not counted.
    Open,
}

/// A page as a reader would copy it, and what each line is.
pub struct Case {
    /// File name of the page.
    pub name: String,
    /// The lines, joined.
    pub text: String,
    /// For each line its first byte, and what it is.
    pub lines: Vec<(usize, Gold)>,
}

/// Lines of pages by what they are and what they were taken for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Page lines marked as boilerplate.
    pub marked: usize,
    /// Page lines left in.
    pub missed: usize,
    /// Article lines marked as boilerplate.
    pub lost: usize,
    /// Article lines left in.
    pub kept: usize,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.marked += other.marked;
        self.missed += other.missed;
        self.lost += other.lost;
        self.kept += other.kept;
    }

    /// Share of what was marked that is page.
    pub fn precision(&self) -> f64 {
        self.marked as f64 / (self.marked + self.lost).max(1) as f64
    }

    /// Share of the page that was marked.
    pub fn recall(&self) -> f64 {
        self.marked as f64 / (self.marked + self.missed).max(1) as f64
    }

    /// Share of the article that was marked.
    pub fn loss(&self) -> f64 {
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
    for (set, cases) in sets(&html)? {
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
pub fn tally_of(case: &Case) -> Tally {
    let found = blocks(&case.text, Format::Text, false, None);
    let mut tally = Tally::default();
    for &(start, gold) in &case.lines {
        let block = found
            .blocks
            .iter()
            .find(|block| (block.span.start as usize..block.span.end as usize).contains(&start));
        let marked = block.is_some_and(|block| block.kind == BlockKind::Boilerplate);
        match (gold, marked) {
            (Gold::Page, true) => tally.marked += 1,
            (Gold::Page, false) => tally.missed += 1,
            (Gold::Article, true) => tally.lost += 1,
            (Gold::Article, false) => tally.kept += 1,
            (Gold::Open, _) => {}
        }
    }
    tally
}

/// The sets of pages, by name.
pub fn sets(html: &Path) -> Outcome<Vec<(&'static str, Vec<Case>)>> {
    Ok(vec![
        ("fundus fr", fundus(&html.join("fundus/fr"))?),
        ("fundus en", {
            let mut cases = fundus(&html.join("fundus/uk"))?;
            cases.extend(fundus(&html.join("fundus/ca"))?);
            cases
        }),
        (
            "fundus-eval",
            fundus_eval(&html.join("fundus-eval/dataset"))?,
        ),
        (
            "readability-news",
            readability(&html.join("readability-news/test/test-pages"))?,
        ),
        ("trafilatura-fr", trafilatura(&html.join("trafilatura-fr"))?),
    ])
}

/// `Publisher_date.html.gz` beside `Publisher.json`, which holds one version
/// of the article for each page, under names of its own.
fn fundus(folder: &Path) -> Outcome<Vec<Case>> {
    let mut cases = Vec::new();
    for path in files(folder, ".html.gz")? {
        let name = file_name(&path);
        let publisher = name.split('_').next().unwrap_or_default();
        let versions = json(&folder.join(format!("{publisher}.json")))?;
        let page = visible_lines(&read_page(&path)?);
        let words: HashSet<String> = page.iter().flat_map(|line| words(&line.text)).collect();
        let articles = versions
            .as_object()
            .into_iter()
            .flat_map(|versions| versions.values());
        let article = articles.map(strings).max_by_key(|strings| {
            let all: Vec<String> = strings
                .iter()
                .flat_map(|string| self::words(string))
                .collect();
            let there = all.iter().filter(|word| words.contains(*word)).count();
            there * 1000 / all.len().max(1)
        });
        cases.push(case(name, page, &article.unwrap_or_default()));
    }
    Ok(cases)
}

/// Headlines, summary and paragraphs of a version of an article, and its title.
fn strings(version: &Value) -> Vec<String> {
    fn collect(value: &Value, strings: &mut Vec<String>) {
        match value {
            Value::String(string) => strings.push(string.clone()),
            Value::Array(values) => values.iter().for_each(|value| collect(value, strings)),
            Value::Object(values) => values.values().for_each(|value| collect(value, strings)),
            _ => {}
        }
    }
    let mut strings = Vec::new();
    collect(&version["title"], &mut strings);
    collect(&version["body"], &mut strings);
    strings
}

fn fundus_eval(folder: &Path) -> Outcome<Vec<Case>> {
    let truth = json(&folder.join("ground_truth.json"))?;
    let mut cases = Vec::new();
    for path in files(&folder.join("html"), ".html.gz")? {
        let name = file_name(&path);
        let article = strings(&truth[&name]);
        cases.push(case(name, visible_lines(&read_page(&path)?), &article));
    }
    Ok(cases)
}

fn readability(folder: &Path) -> Outcome<Vec<Case>> {
    let mut cases = Vec::new();
    for path in files(folder, "")? {
        let expected = visible_lines(&read_page(&path.join("expected.html"))?);
        let mut article: Vec<String> = expected.into_iter().map(|line| line.text).collect();
        let metadata = json(&path.join("expected-metadata.json"))?;
        article.extend(metadata["title"].as_str().map(str::to_owned));
        let page = visible_lines(&read_page(&path.join("source.html"))?);
        cases.push(case(file_name(&path), page, &article));
    }
    Ok(cases)
}

/// Some phrases that are in the article and some that are not; other lines are open.
fn trafilatura(folder: &Path) -> Outcome<Vec<Case>> {
    let truth = json(&folder.join("evaldata.json"))?;
    let mut cases = Vec::new();
    for page in truth
        .as_object()
        .into_iter()
        .flat_map(|pages| pages.values())
    {
        let name = page["file"].as_str().unwrap_or_default().to_owned();
        let lines = visible_lines(&read_page(&folder.join("html").join(&name))?);
        let holds = |line: &PageLine, key: &str| {
            let phrases = page[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            let mut phrases = phrases.map(|phrase| words(phrase).join(" "));
            let line = words(&line.text).join(" ");
            phrases.any(|phrase| !phrase.is_empty() && line.contains(&phrase))
        };
        let gold = |line: &PageLine| match (holds(line, "with"), holds(line, "without")) {
            (true, false) => Gold::Article,
            (false, true) => Gold::Page,
            _ => Gold::Open,
        };
        let golds: Vec<Gold> = lines.iter().map(gold).collect();
        cases.push(join(name, lines, golds));
    }
    Ok(cases)
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
            return Gold::Open;
        }
        if parts.contains(&folded) {
            return Gold::Article;
        }
        if words.len() < 6 {
            // A word of the article may stand anywhere on the page as well.
            return if whole.contains(&format!(" {folded} ")) {
                Gold::Open
            } else {
                Gold::Page
            };
        }
        let inside = words
            .windows(4)
            .filter(|group| groups.contains(&group.join(" ")))
            .count();
        match inside * 100 / (words.len() - 3) {
            80.. => Gold::Article,
            20.. => Gold::Open,
            _ => Gold::Page,
        }
    };
    let mut golds: Vec<Gold> = page.iter().map(gold).collect();
    // A title or a pulled quote stands on the page more than once, and only
    // once as the article's.
    let mut times: HashMap<String, usize> = HashMap::new();
    for line in &page {
        *times.entry(words(&line.text).join(" ")).or_default() += 1;
    }
    for (gold, line) in golds.iter_mut().zip(&page) {
        if *gold == Gold::Article && times[&words(&line.text).join(" ")] > 1 {
            *gold = Gold::Open;
        }
    }
    // What introduces an article under its title is often missing from what is
    // given.
    let first = golds
        .iter()
        .position(|&gold| gold == Gold::Article)
        .unwrap_or(0);
    let title = page[..first].iter().rposition(|line| line.in_title);
    for at in title.map_or(first..first, |title| title..first) {
        if words(&page[at].text).len() >= 8 {
            golds[at] = Gold::Open;
        }
    }
    join(name, page, golds)
}

fn join(name: String, page: Vec<PageLine>, golds: Vec<Gold>) -> Case {
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

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn files(folder: &Path, end: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| file_name(path).ends_with(end))
        .collect();
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn json(path: &Path) -> Outcome<Value> {
    let text = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    serde_json::from_str(&text).map_err(|error| unreadable(path, &error))
}

fn read_page(path: &Path) -> Outcome<String> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    let mut page = Vec::new();
    if bytes.starts_with(b"\x1f\x8b") {
        let mut unpacked = flate2::read::GzDecoder::new(bytes.as_slice());
        unpacked
            .read_to_end(&mut page)
            .map_err(|error| unreadable(path, &error))?;
    } else {
        page = bytes;
    }
    Ok(String::from_utf8_lossy(&page).into_owned())
}

fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("{} cannot be read: {error}.", path.display()))
}
