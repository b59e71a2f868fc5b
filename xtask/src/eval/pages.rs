//! Pages of news sites and what their article is, read from the four sets that
//! a data folder may hold under `html`.
//!
//! Data: `html/fundus`, `html/fundus-eval`, `html/readability-news` and
//! `html/trafilatura-fr`, each in its own layout. Out: for each page its bytes
//! and its [`Gold`].

use std::collections::HashSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::page_text::visible_lines;
use crate::process::{Failure, Outcome};

/// A page, as it was stored.
pub struct Page {
    /// File or folder name of the page.
    pub name: String,
    /// Where it stands.
    pub path: PathBuf,
    /// The HTML, unpacked.
    pub html: Vec<u8>,
    /// What its article is.
    pub gold: Gold,
}

/// What is known of a page's article.
pub enum Gold {
    /// The whole article.
    Article(Article),
    /// Some phrases that are in the article and some that are not.
    Phrases {
        /// In the article.
        with: Vec<String>,
        /// On the page, but not in the article.
        without: Vec<String>,
    },
}

/// An article as its annotator gives it.
#[derive(Default)]
pub struct Article {
    /// Title, where it is given.
    pub title: Option<String>,
    /// Standfirst, headings and paragraphs.
    pub body: Vec<String>,
    /// Day of publication, ISO 8601, where it is given.
    pub published: Option<String>,
}

/// A set of pages, and its name.
pub type Set = (&'static str, Vec<Page>);

/// The sets of pages that `html` holds, by name; a set that is not there is left out.
///
/// # Errors
/// A file that cannot be read, by its name.
pub fn sets(html: &Path) -> Outcome<Vec<Set>> {
    let mut sets = vec![
        ("fundus fr", fundus(&html.join("fundus/fr"))?),
        ("fundus en", {
            let mut pages = fundus(&html.join("fundus/uk"))?;
            pages.extend(fundus(&html.join("fundus/ca"))?);
            pages
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
    ];
    sets.retain(|(_, pages)| !pages.is_empty());
    Ok(sets)
}

/// `Publisher_date.html` or `.html.gz` beside `Publisher.json`, which holds one version
/// of the article for each page, under names of its own.
fn fundus(folder: &Path) -> Outcome<Vec<Page>> {
    let mut pages = Vec::new();
    for path in html_files(folder)? {
        let name = file_name(&path);
        let publisher = name.split('_').next().unwrap_or_default();
        let versions = json(&folder.join(format!("{publisher}.json")))?;
        let html = read_page(&path)?;
        let page: HashSet<String> = visible_lines(&String::from_utf8_lossy(&html))
            .iter()
            .flat_map(|line| words(&line.text))
            .collect();
        let versions = versions
            .as_object()
            .into_iter()
            .flat_map(|all| all.values());
        // The version whose words are on the page.
        let version = versions.max_by_key(|version| {
            let mut strings = strings(&version["title"]);
            strings.extend(self::strings(&version["body"]));
            let all: Vec<String> = strings.iter().flat_map(|string| words(string)).collect();
            let there = all.iter().filter(|word| page.contains(*word)).count();
            there * 1000 / all.len().max(1)
        });
        let article = version.map_or_else(Article::default, |version| Article {
            title: version["title"].as_str().map(str::to_owned),
            body: [&version["body"]["summary"], &version["body"]["sections"]]
                .into_iter()
                .flat_map(strings)
                .collect(),
            published: version["publishing_date"].as_str().and_then(day),
        });
        pages.push(Page {
            name,
            path,
            html,
            gold: Gold::Article(article),
        });
    }
    Ok(pages)
}

/// `ground_truth.json`, which holds for each file of `html` the paragraphs of its article.
fn fundus_eval(folder: &Path) -> Outcome<Vec<Page>> {
    let mut pages = Vec::new();
    let paths = html_files(&folder.join("html"))?;
    if paths.is_empty() {
        return Ok(pages);
    }
    let truth = json(&folder.join("ground_truth.json"))?;
    for path in paths {
        let name = file_name(&path);
        let article = Article {
            body: strings(&truth[&name]["body"]),
            ..Article::default()
        };
        pages.push(Page {
            html: read_page(&path)?,
            name,
            path,
            gold: Gold::Article(article),
        });
    }
    Ok(pages)
}

/// A folder a page: `source.html`, `expected.html` and `expected-metadata.json`.
fn readability(folder: &Path) -> Outcome<Vec<Page>> {
    let mut pages = Vec::new();
    for path in files(folder, "")?.into_iter().filter(|path| path.is_dir()) {
        let expected = read_page(&path.join("expected.html"))?;
        let expected = visible_lines(&String::from_utf8_lossy(&expected));
        let metadata = json(&path.join("expected-metadata.json"))?;
        let article = Article {
            title: metadata["title"].as_str().map(str::to_owned),
            body: expected.into_iter().map(|line| line.text).collect(),
            published: metadata["publishedTime"].as_str().and_then(day),
        };
        let source = path.join("source.html");
        pages.push(Page {
            name: file_name(&path),
            html: read_page(&source)?,
            path: source,
            gold: Gold::Article(article),
        });
    }
    Ok(pages)
}

/// `evaldata.json`, which names for each file of `html` phrases inside and outside the article.
fn trafilatura(folder: &Path) -> Outcome<Vec<Page>> {
    let mut pages = Vec::new();
    if !folder.is_dir() {
        return Ok(pages);
    }
    let truth = json(&folder.join("evaldata.json"))?;
    for page in truth.as_object().into_iter().flat_map(|all| all.values()) {
        let name = page["file"].as_str().unwrap_or_default().to_owned();
        let path = folder.join("html").join(&name);
        pages.push(Page {
            name,
            html: read_page(&path)?,
            path,
            gold: Gold::Phrases {
                with: strings(&page["with"]),
                without: strings(&page["without"]),
            },
        });
    }
    Ok(pages)
}

/// Every string inside a value, in order.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(string) => vec![string.clone()],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(values) => values.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// The day that an ISO 8601 date begins with.
fn day(date: &str) -> Option<String> {
    let day = date.get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then(|| day.to_owned())
}

/// The words of a text, in small letters.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The files of a folder whose names end so, sorted; none when there is no such folder.
pub fn files(folder: &Path, end: &str) -> Outcome<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| file_name(path).ends_with(end))
        .collect();
    paths.sort();
    Ok(paths)
}

/// The pages of a folder, packed or not.
fn html_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths = files(folder, ".html")?;
    paths.extend(files(folder, ".html.gz")?);
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

/// The bytes of a page, packed by gzip or not.
fn read_page(path: &Path) -> Outcome<Vec<u8>> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    if !bytes.starts_with(b"\x1f\x8b") {
        return Ok(bytes);
    }
    let mut page = Vec::new();
    flate2::read::GzDecoder::new(bytes.as_slice())
        .read_to_end(&mut page)
        .map_err(|error| unreadable(path, &error))?;
    Ok(page)
}

fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("{} cannot be read: {error}.", path.display()))
}
