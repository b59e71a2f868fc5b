//! Bytes → text and blocks: encodings, plain text, boilerplate marked block by
//! block with the rule that marked it.
//!
//! In: an [`Input`], whose text is decoded already or still bytes. Out: a
//! [`Read`], the text exactly as it came in and its blocks, or a [`Failure`]
//! that names the input. [`decode`](mod@decode) makes text of bytes,
//! [`html`] takes the article out of a page (command line only), [`blocks`](mod@blocks)
//! cuts the text and `boilerplate` marks what is not the article.

pub mod blocks;
mod boilerplate;
pub mod decode;
mod encoding;
#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
pub mod html;
mod interview;
mod line;
mod published;
mod signature;
mod title;
mod words;

#[cfg(test)]
mod block_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod read_tests;
#[cfg(test)]
mod seed_tests;

use crate::report::{self, Block, BlockKind, Failure, FailureCode, Format, Notice, NoticeCode};

pub use blocks::{Blocks, blocks};
pub use decode::{Decoded, decode};

/// What the caller hands in for one article.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Input {
    /// Unique in a dossier.
    pub id: String,
    /// File name or label, used in messages and, failing all else, as title.
    pub name: String,
    /// Given by the reader; wins over what is found in the text.
    pub title: Option<String>,
    /// Given by the reader.
    pub outlet: Option<String>,
    /// ISO date, given by the reader.
    pub published: Option<String>,
    /// The text, when it is already decoded.
    pub text: Option<String>,
    /// The bytes of a file, when it is not.
    #[serde(skip)]
    pub bytes: Option<Vec<u8>>,
    /// Kind of input; `Html` means that `text` was taken out of a page by `extractor`.
    pub format: Option<Format>,
    /// Name and version of the extractor, for `Html`.
    pub extractor: Option<String>,
    /// One body: no title, no boilerplate.
    pub plain: bool,
    /// Blocks that the reader restored, by their first position in UTF-16 code units.
    pub restored: Vec<u32>,
}

/// An input, read: what the next stages start from.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// Exactly as it came in, without a byte order mark.
    pub text: String,
    /// In order, not overlapping; only white space stands between them.
    pub blocks: Vec<Block>,
    /// Given by the reader, else found in the text, else the input's name.
    pub title: String,
    /// Given by the reader, else found in the page.
    pub outlet: Option<String>,
    /// ISO date: given by the reader, else found in the page.
    pub published: Option<String>,
    /// Where the text came from.
    pub source: report::Source,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

/// Reads one input.
///
/// # Errors
/// Whatever [`decode`](fn@decode) refuses, and `Empty`, `Blank` or `TooLong` for a text
/// that is decoded already. The failure carries the input's id and name.
pub fn read(input: &Input) -> Result<Read, Failure> {
    read_input(input).map_err(|(code, detail)| Failure {
        id: input.id.clone(),
        name: input.name.clone(),
        code,
        detail,
    })
}

fn read_input(input: &Input) -> Result<Read, decode::Refusal> {
    let Source {
        text,
        encoding,
        mut notices,
        format,
        extractor,
        title,
        outlet,
        published,
    } = source(input)?;
    if text.is_empty() {
        return Err((FailureCode::Empty, None));
    }
    if text.chars().all(line::is_blank) {
        return Err((FailureCode::Blank, None));
    }
    notices.extend(decode::notices_on(&text));

    let given = filled(&input.title).or(title);
    let mut found = blocks(&text, format, input.plain, given.as_deref());
    restore(&text, &mut found.blocks, &input.restored);
    if !input.plain
        && found
            .blocks
            .iter()
            .all(|block| block.kind == BlockKind::Boilerplate)
    {
        notices.push(Notice {
            code: NoticeCode::OnlyBoilerplate,
            detail: None,
        });
    }
    let title = given.or_else(|| found.title.map(|span| span.slice(&text).to_owned()));
    Ok(Read {
        title: title.unwrap_or_else(|| input.name.clone()),
        outlet: filled(&input.outlet).or(outlet).or(found.outlet),
        published: filled(&input.published).or(published).or(found.published),
        source: report::Source {
            name: input.name.clone(),
            format,
            encoding: encoding.to_owned(),
            extractor,
        },
        blocks: found.blocks,
        text,
        notices,
    })
}

/// The text of an input, and what came with it.
struct Source {
    text: String,
    encoding: &'static str,
    notices: Vec<Notice>,
    format: Format,
    extractor: Option<String>,
    title: Option<String>,
    outlet: Option<String>,
    published: Option<String>,
}

impl Source {
    fn new(decoded: Decoded, format: Format, extractor: Option<String>) -> Self {
        let Decoded {
            text,
            encoding,
            notices,
        } = decoded;
        let (title, outlet, published) = (None, None, None);
        Self {
            text,
            encoding,
            notices,
            format,
            extractor,
            title,
            outlet,
            published,
        }
    }
}

fn source(input: &Input) -> Result<Source, decode::Refusal> {
    if let Some(text) = &input.text {
        if text.len() > decode::MAX_BYTES {
            return Err((FailureCode::TooLong, Some(text.len().to_string())));
        }
        // A string holds Unicode already; whoever made it knows from what.
        let decoded = Decoded {
            text: text.clone(),
            encoding: "UTF-8",
            notices: Vec::new(),
        };
        let format = input.format.unwrap_or(Format::Text);
        return Ok(Source::new(decoded, format, input.extractor.clone()));
    }
    let bytes = input.bytes.as_deref().unwrap_or_default();
    if input.format == Some(Format::Html) {
        return html_source(bytes);
    }
    #[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
    if input.format.is_none() && html::is_html(&input.name, bytes) {
        return html_source(bytes);
    }
    Ok(Source::new(decode(bytes)?, Format::Text, None))
}

#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
fn html_source(bytes: &[u8]) -> Result<Source, decode::Refusal> {
    let page = html::extract(bytes)?;
    Ok(Source {
        title: page.title,
        outlet: page.outlet,
        published: page.published,
        ..Source::new(page.decoded, Format::Html, Some(html::EXTRACTOR.to_owned()))
    })
}

/// Without an extractor of its own, the core takes no article out of a page.
#[cfg(not(all(feature = "cli", not(target_arch = "wasm32"))))]
fn html_source(_: &[u8]) -> Result<Source, decode::Refusal> {
    Err((FailureCode::NoArticle, None))
}

fn filled(value: &Option<String>) -> Option<String> {
    let value = value.as_deref()?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Makes the blocks that start at `positions` part of the article again; they
/// keep their rule, so that the reader can take that back.
fn restore(text: &str, blocks: &mut [Block], positions: &[u32]) {
    if positions.is_empty() {
        return;
    }
    let (mut bytes, mut units) = (0, 0);
    for block in blocks
        .iter_mut()
        .filter(|block| block.kind == BlockKind::Boilerplate)
    {
        let start = block.span.start as usize;
        units += text[bytes..start]
            .chars()
            .map(|c| c.len_utf16() as u32)
            .sum::<u32>();
        bytes = start;
        if positions.contains(&units) {
            block.kind = BlockKind::Body;
            block.restored = true;
        }
    }
}
