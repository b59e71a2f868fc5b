//! What a page itself says of its article: its elements, its JSON-LD, its
//! description. The stand-alone page reads the same (`www/page/intake/told.js`).

use dom_query::{Document, NodeRef};
use serde_json::Value;

use super::clean::is_standfirst;
use super::lines::lines;

/// Elements that hold an article, by their own account.
const CONTAINERS: &str = "[itemprop~=articleBody],article";
/// Blocks of running text, and the headings over them.
const PROSE: &[&str] = &["p", "h2", "h3", "h4", "blockquote"];
/// Characters from which on a paragraph counts as running text.
const PARAGRAPH: usize = 60;
/// Words a description must have to be a standfirst.
const STANDFIRST_WORDS: usize = 8;
/// The most words an element called a standfirst may have.
const STANDFIRST_MOST_WORDS: usize = 90;
/// Words a heading must have to be the title.
const TITLE_WORDS: usize = 3;

/// Where pages state when they were published, first wins.
const DATES: &[(&str, &str)] = &[
    ("meta[property=\"article:published_time\"]", "content"),
    ("meta[itemprop=datePublished]", "content"),
    ("meta[name=\"article:published_time\"]", "content"),
    ("meta[name=date]", "content"),
    ("[itemprop=datePublished]", "datetime"),
    ("time[pubdate]", "datetime"),
];

/// What a page says of its article.
#[derive(Debug, Default)]
pub struct Told {
    /// The article's text by its JSON-LD, a paragraph a line.
    pub text: Vec<String>,
    /// The page's description, where it is shown under the title.
    pub standfirst: Option<String>,
    /// The title it gives to others that show a link to it.
    pub title: Option<String>,
    /// Its headings of the first level.
    pub headings: Vec<String>,
    /// Day of publication, ISO 8601.
    pub published: Option<String>,
}

impl Told {
    /// Reads a page as it came.
    pub fn of(page: &Document) -> Self {
        let data: Vec<Value> = page
            .select("script[type=\"application/ld+json\"]")
            .nodes()
            .iter()
            .filter_map(|script| serde_json::from_str(&script.text()).ok())
            .collect();
        let mut bodies = Vec::new();
        let mut dates = Vec::new();
        for value in &data {
            strings(value, "articleBody", &mut bodies);
            strings(value, "datePublished", &mut dates);
        }
        let text = bodies.into_iter().max_by_key(|body| body.len());
        Self {
            text: text.map(paragraphs).unwrap_or_default(),
            standfirst: standfirst(page),
            title: title(page),
            headings: headings(page),
            published: published(page).or_else(|| dates.into_iter().find_map(day)),
        }
    }
}

/// The paragraphs of the element that says it holds the article.
pub fn container(page: &Document) -> Vec<String> {
    let mut best = (0, Vec::new());
    for node in page.select(CONTAINERS).nodes() {
        let is_prose = |node: &NodeRef| PROSE.iter().any(|name| node.has_name(name));
        let inner = node.descendants_it().filter(|block| {
            is_prose(block)
                && !is_linked(block)
                && !block.descendants_it().any(|node| is_prose(&node))
        });
        let paragraphs: Vec<String> = inner
            .filter(|block| {
                !block.has_name("p") || block.text().trim().chars().count() >= PARAGRAPH
            })
            .flat_map(|block| lines(&block))
            .collect();
        let length = super::length(&paragraphs);
        // Of two that hold the same, the inner one: it comes later.
        if length >= best.0 {
            best = (length, paragraphs);
        }
    }
    best.1
}

/// Whether a block belongs to a link, or a heading holds one.
fn is_linked(block: &NodeRef) -> bool {
    let is_heading = block.node_name().is_some_and(|name| name.starts_with('h'));
    block.ancestors_it(None).any(|node| node.has_name("a"))
        || is_heading && block.descendants_it().any(|node| node.has_name("a"))
}

/// Every string under a key, however deep.
fn strings<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| strings(value, key, found)),
        Value::Object(values) => {
            for (name, value) in values {
                match value {
                    Value::String(string) if name == key => found.push(string),
                    value => strings(value, key, found),
                }
            }
        }
        _ => {}
    }
}

/// Lines of a text that may hold markup.
fn paragraphs(text: &str) -> Vec<String> {
    if text.contains('<') {
        return lines(&Document::fragment(text).root());
    }
    text.lines()
        .map(|line| line.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

fn standfirst(page: &Document) -> Option<String> {
    let described: Vec<String> = [
        "meta[property=\"og:description\"]",
        "meta[name=description]",
    ]
    .iter()
    .map(|selector| folded(&page.select(selector).attr_or("content", "")))
    .filter(|text| text.split(' ').count() >= STANDFIRST_WORDS)
    .collect();
    let mut after_title = false;
    for node in page.root().descendants_it() {
        if node.has_name("h1") {
            after_title = true;
        }
        let may_be = ["p", "h2", "h3", "div", "span", "li"]
            .iter()
            .any(|name| node.has_name(name));
        if !after_title || !may_be {
            continue;
        }
        let text = folded(&node.text());
        let words = text.split(' ').count();
        let is_named =
            (STANDFIRST_WORDS..=STANDFIRST_MOST_WORDS).contains(&words) && is_standfirst(&node);
        if is_named || described.contains(&text) {
            return Some(lines(&node).join(" "));
        }
    }
    None
}

/// The headings of the first level that are long enough for a title.
fn headings(page: &Document) -> Vec<String> {
    let headings = page.select("h1");
    let texts = headings.nodes().iter().map(|node| lines(node).join(" "));
    texts
        .filter(|text| text.split_whitespace().count() >= TITLE_WORDS)
        .collect()
}

fn title(page: &Document) -> Option<String> {
    let given = folded(
        &page
            .select("meta[property=\"og:title\"]")
            .attr_or("content", ""),
    );
    // Some pages escape it twice.
    let given = folded(&Document::fragment(given).root().text());
    (!given.is_empty()).then_some(given)
}

fn published(page: &Document) -> Option<String> {
    DATES
        .iter()
        .find_map(|(selector, attribute)| day(&page.select(selector).attr(attribute)?))
}

/// The day that an ISO 8601 date begins with.
fn day(date: &str) -> Option<String> {
    let day = date.trim().get(..10)?;
    let is_day = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_day.then(|| day.to_owned())
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
