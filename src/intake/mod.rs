//! Bytes → text and blocks: encodings, plain text, boilerplate marked block by
//! block with the rule that marked it.
//!
//! In: an [`Input`], whose text is decoded already or still bytes. Out: a
//! [`Read`], the text exactly as it came in and its blocks, or a [`Failure`]
//! that names the input. [`decode`](mod@decode) makes text of bytes,
//! [`html`] takes the article out of a page (command line only), [`blocks`](mod@blocks)
//! cuts the text and [`boilerplate`] marks what is not the article.

pub mod blocks;
pub mod boilerplate;
pub mod decode;
#[cfg(feature = "cli")]
#[cfg(not(target_arch = "wasm32"))]
pub mod html;
mod line;
mod published;
mod signature;
mod title;
mod words;

use crate::report::{Block, BlockKind, Failure, FailureCode, Format, Notice, NoticeCode, Source};

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
    pub source: Source,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

/// Reads one input.
///
/// # Errors
/// Whatever [`decode`] refuses, and `Empty`, `Blank` or `TooLong` for a text
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
    let format = input.format.unwrap_or(Format::Text);
    let Decoded {
        text,
        encoding,
        mut notices,
    } = match (&input.text, &input.bytes) {
        (Some(text), _) if text.len() > decode::MAX_BYTES => {
            return Err((FailureCode::TooLong, Some(text.len().to_string())));
        }
        // A string holds Unicode already; whoever made it knows from what.
        (Some(text), _) => Decoded {
            text: text.clone(),
            encoding: "UTF-8",
            notices: Vec::new(),
        },
        (None, Some(bytes)) => decode(bytes)?,
        (None, None) => return Err((FailureCode::Empty, None)),
    };
    if text.is_empty() {
        return Err((FailureCode::Empty, None));
    }
    if text.chars().all(line::is_blank) {
        return Err((FailureCode::Blank, None));
    }
    notices.extend(decode::notices_on(&text));

    let given = input
        .title
        .as_deref()
        .map(str::trim)
        .filter(|title| !title.is_empty());
    let mut found = blocks(&text, format, input.plain, given);
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
    let title = given.map(str::to_owned).or_else(|| {
        found
            .title
            .map(|span| text[span.start as usize..span.end as usize].to_owned())
    });
    Ok(Read {
        title: title.unwrap_or_else(|| input.name.clone()),
        outlet: input.outlet.clone().or(found.outlet),
        published: input.published.clone().or(found.published),
        source: Source {
            name: input.name.clone(),
            format,
            encoding: encoding.to_owned(),
            extractor: input.extractor.clone(),
        },
        blocks: found.blocks,
        text,
        notices,
    })
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
