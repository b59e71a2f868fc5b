//! An HTML page → the text of its article, by `rs-trafilatura`. Command line
//! only: in the browser `@mozilla/readability` does it, and hands the text in.
//!
//! In: the bytes of a page. Out: a [`Page`], the article a paragraph a line,
//! with what the page says about it, or [`FailureCode::NoArticle`].
//!
//! What stands around an article is taken out of the document first ([`clean`](mod@clean)),
//! and what the page itself says of its article ([`told`]) makes up for what the
//! extractor leaves out: the standfirst, or most of a text in many parts.

mod clean;
mod lines;
mod told;

use dom_query::Document;
use encoding_rs::{Encoding, UTF_8};
use rs_trafilatura::{ExtractResult, Options};

use super::decode::{Decoded, MAX_BYTES, Refusal, decode};
use super::line::is_blank;
use super::title::same_words;
use super::words::Words;
use crate::report::FailureCode;
use clean::{clean, flatten};
use lines::lines;
use told::{Told, container};

/// Name and version of the extractor, as the report names it.
pub const EXTRACTOR: &str = "rs-trafilatura 0.2.2";

/// How far into a page its encoding is looked for, in bytes (the standard says 1024;
/// pages in the wild exceed it).
const HEAD: usize = 4096;

/// Words under which what the extractor finds is a leftover of the page.
const LEAST_WORDS: usize = 20;

/// The extractor's article stands when it has this share, in hundredths, of what
/// the page's own marks say it is.
const ENOUGH: usize = 70;

/// Lines within which the title stands, where the extractor left it in.
const HEAD_LINES: usize = 6;
/// The most words a title has.
const TITLE_WORDS: usize = 40;

/// An article taken out of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Title and paragraphs, an empty line between two of them.
    pub decoded: Decoded,
    /// Title that the page tells.
    pub title: Option<String>,
    /// Name of the site.
    pub outlet: Option<String>,
    /// Date of publication, ISO 8601.
    pub published: Option<String>,
}

/// Whether an input without a format is an HTML page, by its name or by how it begins.
pub fn is_html(name: &str, bytes: &[u8]) -> bool {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    if matches!(extension.as_deref(), Some("html" | "htm" | "xhtml")) {
        return true;
    }
    let start = &bytes[..bytes.len().min(HEAD)];
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let start = start.trim_start_matches(is_blank);
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || start.starts_with("<?xml") && start.contains("<html")
}

/// Takes the article out of a page.
///
/// # Errors
/// Those of [`decode`] for bytes that are no text, but for invalid UTF-8, which
/// is read with its impossible characters replaced, as browsers do; `NoArticle`.
pub fn extract(bytes: &[u8]) -> Result<Page, Refusal> {
    let page = decode_page(bytes)?;
    let document = Document::from(page.text.as_str());
    flatten(&document);
    let told = Told::of(&document);
    clean(&document);
    let options = Options {
        max_extracted_len: MAX_BYTES,
        ..Options::default()
    };
    let found = rs_trafilatura::extract_with_options(&document.html(), &options).ok();
    let mut paragraphs = found.as_ref().map(paragraphs).unwrap_or_default();
    for other in [container(&document), told.text] {
        if length(&paragraphs) * 100 < length(&other) * ENOUGH {
            paragraphs = other;
        }
    }
    let words: usize = paragraphs
        .iter()
        .map(|line| line.split_whitespace().count())
        .sum();
    if words < LEAST_WORDS {
        return Err((FailureCode::NoArticle, None));
    }
    let metadata = found.map(|found| found.metadata).unwrap_or_default();
    let title = told.title.or(given(metadata.title));
    let titles: Vec<&String> = told.headings.iter().chain(&title).collect();
    paragraphs.drain(..head_length(&paragraphs, &titles));
    let folded = |line: &str| Words::of(line, usize::MAX).as_str().to_owned();
    let stands = |line: &str| {
        let line = folded(line);
        let mut paragraphs = paragraphs.iter();
        paragraphs.any(|paragraph| folded(paragraph).contains(&line))
    };
    if let Some(standfirst) = told.standfirst.filter(|line| !stands(line)) {
        paragraphs.insert(0, standfirst);
    }
    if let Some(title) = &title {
        paragraphs.insert(0, title.clone());
    }
    let date = metadata
        .date
        .map(|date| date.format("%Y-%m-%d").to_string());
    Ok(Page {
        decoded: Decoded {
            text: paragraphs.join("\n\n"),
            ..page
        },
        title,
        outlet: given(metadata.sitename),
        published: told.published.or(date),
    })
}

/// Number of lines down to the title, that one included, where a title stands
/// near the beginning: it is given apart, and what is above it is a label.
fn head_length(paragraphs: &[String], titles: &[&String]) -> usize {
    let head = paragraphs.iter().take(HEAD_LINES);
    let short = head.take_while(|line| line.split_whitespace().count() <= TITLE_WORDS);
    let is_title = |line: &String| titles.iter().any(|title| same_words(title, line));
    let last = short.enumerate().filter(|(_, line)| is_title(line)).last();
    last.map_or(0, |(at, _)| at + 1)
}

/// The paragraphs of what the extractor found.
fn paragraphs(found: &ExtractResult) -> Vec<String> {
    // The extractor's plain text parts words from their marks; its HTML does not.
    let lines = match &found.content_html {
        Some(html) => lines(&Document::fragment(html.as_str()).root()),
        None => found.content_text.lines().map(str::to_owned).collect(),
    };
    lines
        .into_iter()
        .filter(|line| !line.chars().all(is_blank))
        .collect()
}

/// Length of some paragraphs, in bytes.
fn length(paragraphs: &[String]) -> usize {
    paragraphs.iter().map(String::len).sum()
}

fn given(value: Option<String>) -> Option<String> {
    value
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

fn decode_page(bytes: &[u8]) -> Result<Decoded, Refusal> {
    // What is valid UTF-8 and more than ASCII is UTF-8, whatever it declares.
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let declared = declared_encoding(bytes).filter(|&encoding| encoding != UTF_8 && !is_utf8);
    let marked = Encoding::for_bom(bytes).is_some();
    if let Some(encoding) = declared.filter(|_| !marked) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return Ok(Decoded {
            text: text.into_owned(),
            encoding: encoding.name(),
            notices: Vec::new(),
        });
    }
    match decode(bytes) {
        Err((FailureCode::InvalidEncoding, _)) => Ok(Decoded {
            text: String::from_utf8_lossy(bytes).into_owned(),
            encoding: UTF_8.name(),
            notices: Vec::new(),
        }),
        decoded => decoded,
    }
}

/// The encoding that `<meta charset=…>` or `<meta … content="…; charset=…">` names.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset")?;
    let label = rest
        .trim_start()
        .strip_prefix('=')?
        .trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    // A page whose declaration can be read as ASCII is not UTF-16, whatever it declares.
    let encoding = Encoding::for_label(&label.as_bytes()[..end])?;
    encoding.is_ascii_compatible().then_some(encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "<p>Le conseil a adopté lundi soir un budget en légère baisse, malgré les \
        réserves de l’opposition, qui demande un autre vote.</p><p>Deux élus de la majorité se sont \
        abstenus, et le maire a promis d’ouvrir les comptes avant l’été à tous ceux qui le \
        souhaitent.</p><p>La suite au printemps, après les travaux que la commission a demandés en \
        janvier à un cabinet de la région.</p>";

    fn page(head: &str) -> String {
        format!(
            "<!DOCTYPE html><html lang=fr><head>{head}<title>Un budget en baisse</title></head>\
             <body><nav><a href=/>Accueil</a> <a href=/m>Monde</a></nav><article>\
             <h1>Un budget en baisse</h1>{BODY}</article><footer>© 2024</footer></body></html>"
        )
    }

    #[track_caller]
    fn assert_article(bytes: &[u8], encoding: &str) {
        let page = extract(bytes).expect("an article");
        let lines: Vec<&str> = page.decoded.text.split("\n\n").collect();
        assert_eq!(lines[0], "Un budget en baisse");
        assert!(
            lines[1].starts_with("Le conseil a adopté lundi soir"),
            "{}",
            lines[1]
        );
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with("La suite au printemps"))
        );
        assert!(!page.decoded.text.contains("Accueil"));
        assert_eq!(page.decoded.encoding, encoding);
    }

    #[test]
    fn article_and_title() {
        assert_article(page("<meta charset=utf-8>").as_bytes(), "UTF-8");
    }

    #[test]
    fn declared_encoding_is_read() {
        let html = page("<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">");
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&html);
        assert_article(&bytes, "windows-1252");
    }

    #[test]
    fn utf_8_is_recognised_whatever_is_declared() {
        assert_article(page("<meta charset=iso-8859-1>").as_bytes(), "UTF-8");
    }

    #[test]
    fn undeclared_windows_1252_is_recognised() {
        let (html, ..) = (page(""), ());
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&html);
        assert_article(&bytes, "windows-1252");
    }

    #[test]
    fn a_wrong_byte_does_not_refuse_a_page() {
        let mut bytes = page("<meta charset=utf-8>").into_bytes();
        bytes.extend_from_slice(b"<!-- \xff -->");
        assert_article(&bytes, "UTF-8");
    }

    #[test]
    fn a_page_without_article() {
        let page = "<!DOCTYPE html><html><head><title>x</title></head><body></body></html>";
        assert_eq!(
            extract(page.as_bytes()),
            Err((FailureCode::NoArticle, None))
        );
    }

    #[test]
    fn the_standfirst_shown_on_the_page_is_kept() {
        let lead = "Une coupe de deux millions que personne n’avait vue venir";
        let head = format!("<meta charset=utf-8><meta name=description content=\"{lead}\">");
        let html = page(&head).replace("</h1>", &format!("</h1><div>{lead}</div>"));
        let found = extract(html.as_bytes()).expect("an article");
        assert_eq!(found.decoded.text.split("\n\n").nth(1), Some(lead));
    }

    #[test]
    fn an_element_called_a_standfirst_is_kept() {
        let lead = "Une coupe de deux millions que personne n’avait vue venir";
        let html = page("<meta charset=utf-8>").replace(
            "</h1>",
            &format!("</h1><div class=article__chapo>{lead}</div>"),
        );
        let found = extract(html.as_bytes()).expect("an article");
        assert_eq!(found.decoded.text.split("\n\n").nth(1), Some(lead));
    }

    #[test]
    fn the_articles_own_element_is_taken_where_the_extractor_finds_too_little() {
        let post = |at: usize| format!("<div><div><h3>{at} h</h3>{BODY}</div></div>");
        let posts: String = (0..30).map(post).collect();
        let html = format!("<html><body><article><h1>Le direct du conseil</h1>{posts}</article>");
        let found = extract(html.as_bytes()).expect("an article");
        let times = found
            .decoded
            .text
            .matches("Deux élus de la majorité")
            .count();
        assert_eq!(times, 30);
    }

    #[test]
    fn the_text_that_the_page_declares_is_taken_where_it_shows_none() {
        let text = "Le conseil a adopté lundi soir un budget en légère baisse. ".repeat(5);
        let data = serde_json::json!({"@type": "NewsArticle", "articleBody": text});
        let html = format!(
            "<html><body><h1>Un budget en baisse</h1><div id=app></div>\
             <script type=\"application/ld+json\">{data}</script></body></html>"
        );
        let found = extract(html.as_bytes()).expect("an article");
        assert!(
            found
                .decoded
                .text
                .contains("Le conseil a adopté lundi soir")
        );
    }

    #[test]
    fn deep_nesting_is_read() {
        let html = format!("<html><body>{}{BODY}", "<div>".repeat(10_000));
        let found = extract(html.as_bytes()).expect("an article");
        assert!(
            found
                .decoded
                .text
                .contains("Le conseil a adopté lundi soir")
        );
    }

    #[test]
    fn date_and_site() {
        let page = page(
            "<meta charset=utf-8><meta property=og:site_name content=\"Le Courrier\">\
             <meta property=article:published_time content=2024-03-02T10:00:00+01:00>",
        );
        let page = extract(page.as_bytes()).expect("an article");
        assert_eq!(page.outlet.as_deref(), Some("Le Courrier"));
        assert_eq!(page.published.as_deref(), Some("2024-03-02"));
    }

    #[test]
    fn html_is_told_by_name_or_by_beginning() {
        assert!(is_html("page.HTML", b"x"));
        assert!(is_html("-", b"\n <!DOCTYPE html><html>"));
        assert!(is_html("-", "\u{feff}<html lang=fr>".as_bytes()));
        assert!(!is_html("note.txt", b"<3 html"));
    }
}
