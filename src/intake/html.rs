//! An HTML page → the text of its article, by `rs-trafilatura`. Command line
//! only: in the browser `@mozilla/readability` does it, and hands the text in.
//!
//! In: the bytes of a page. Out: a [`Page`], the article a paragraph a line,
//! with what the page says about it, or [`FailureCode::NoArticle`].

use dom_query::{Document, NodeRef};
use encoding_rs::{Encoding, UTF_8};
use rs_trafilatura::Options;

use super::decode::{Decoded, MAX_BYTES, Refusal, decode};
use super::line::is_blank;
use super::title::same_words;
use crate::report::FailureCode;

/// Name and version of the extractor, as the report names it.
pub const EXTRACTOR: &str = "rs-trafilatura 0.2.2";

/// How far into a page its encoding is looked for, in bytes (the standard says 1024;
/// pages in the wild exceed it).
const HEAD: usize = 4096;

/// Words under which what the extractor finds is a leftover of the page.
const LEAST_WORDS: usize = 20;

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
    let options = Options {
        max_extracted_len: MAX_BYTES,
        ..Options::default()
    };
    let no_article = || (FailureCode::NoArticle, None);
    let found =
        rs_trafilatura::extract_with_options(&page.text, &options).map_err(|_| no_article())?;
    // The extractor's plain text parts words from their marks; its HTML does not.
    let paragraphs = match &found.content_html {
        Some(html) => paragraphs(html),
        None => found.content_text.lines().map(str::to_owned).collect(),
    };
    let mut paragraphs: Vec<String> = paragraphs
        .into_iter()
        .filter(|line| !line.chars().all(is_blank))
        .collect();
    let words: usize = paragraphs
        .iter()
        .map(|line| line.split_whitespace().count())
        .sum();
    if words < LEAST_WORDS {
        return Err(no_article());
    }
    let title = given(found.metadata.title);
    if let Some(title) = title
        .as_ref()
        .filter(|title| !same_words(title, &paragraphs[0]))
    {
        paragraphs.insert(0, title.clone());
    }
    Ok(Page {
        decoded: Decoded {
            text: paragraphs.join("\n\n"),
            ..page
        },
        title,
        outlet: given(found.metadata.sitename),
        published: found
            .metadata
            .date
            .map(|date| date.format("%Y-%m-%d").to_string()),
    })
}

fn given(value: Option<String>) -> Option<String> {
    value
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

fn decode_page(bytes: &[u8]) -> Result<Decoded, Refusal> {
    let declared = declared_encoding(bytes).filter(|&encoding| encoding != UTF_8);
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

/// Elements that begin and end a line.
const LINES: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// The lines of text of an HTML fragment, white space folded as browsers do:
/// no-break spaces stay.
fn paragraphs(html: &str) -> Vec<String> {
    fn visit(node: &NodeRef, lines: &mut Vec<String>) {
        if node.is_text() {
            if let Some(line) = lines.last_mut() {
                line.push_str(&node.text());
            }
            return;
        }
        let name = node.node_name();
        let parts = name.as_deref().is_some_and(|name| LINES.contains(&name));
        if parts {
            lines.push(String::new());
        }
        node.children_it(false)
            .for_each(|child| visit(&child, lines));
        if parts {
            lines.push(String::new());
        }
    }
    let mut lines = vec![String::new()];
    visit(&Document::fragment(html).root(), &mut lines);
    let folded = lines
        .iter()
        .map(|line| line.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    folded.filter(|line| !line.is_empty()).collect()
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

    #[test]
    fn white_space_is_folded_and_no_break_spaces_stay() {
        assert_eq!(
            paragraphs("<p>a\n <b>b</b> c&nbsp;!<br>d</p>"),
            ["a b c\u{a0}!", "d"]
        );
    }
}
