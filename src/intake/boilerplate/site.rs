//! The line that is the site's name and nothing else.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Line;
use crate::intake::words::{Words, folded_set};
use crate::lang::{en, fr};

/// Words a site's name may have.
const MOST_WORDS: usize = 5;
/// Letters a site's name must have to be looked for inside an address.
const LEAST_LETTERS: usize = 5;
/// The most copyright lines, and addresses, that are kept: a page has few.
const MOST_SIGNATURES: usize = 200;
/// Words a copyright line may have.
const COPYRIGHT_WORDS: usize = 24;

static PRESS: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| folded_set(&[fr::boilerplate::PRESS, en::boilerplate::PRESS]));

/// Where a page signs: its copyright lines, its addresses and accounts.
#[derive(Debug, Default)]
pub struct Signatures {
    /// Copyright lines, folded.
    copyrights: Vec<Words>,
    /// Web and mail addresses and accounts, folded, words joined.
    addresses: Vec<String>,
}

impl Signatures {
    /// Gathers them from all lines of a text.
    pub fn of(lines: &[Line]) -> Self {
        let mut signatures = Self::default();
        for line in lines {
            if signatures.addresses.len() + signatures.copyrights.len() >= MOST_SIGNATURES {
                break;
            }
            if line.words < COPYRIGHT_WORDS as u32 && line.text.contains('©') {
                signatures
                    .copyrights
                    .push(Words::of(line.text, COPYRIGHT_WORDS));
            }
            let bytes = line.text.as_bytes();
            let holds_web = || bytes.contains(&b'/') && line.text.contains("://");
            if !bytes.contains(&b'@') && !holds_web() {
                continue;
            }
            for token in line.text.split_whitespace() {
                if token.contains("://") || token.contains('@') {
                    let words = Words::of(token, COPYRIGHT_WORDS);
                    signatures.addresses.push(words.iter().collect());
                }
            }
        }
        signatures
    }

    /// Whether the page signs with these words, an article before them or not
    /// (« Le Quotidien » at `quotidien.example`).
    fn name(&self, words: &Words) -> bool {
        let joined: String = words.iter().collect();
        let article = words
            .iter()
            .next()
            .filter(|first| words.len() > 1 && first.len() <= 3);
        let bare = &joined[article.map_or(0, str::len)..];
        self.copyrights
            .iter()
            .any(|line| line.as_str().contains(words.as_str()))
            || bare.len() >= LEAST_LETTERS
                && self.addresses.iter().any(|address| address.contains(bare))
    }
}

/// Whether a line, standing before the title or after the end, is the name of
/// the site: short, capitalised, and found again where the page signs, or, where
/// the lines around it show a page, made with a word that papers are named with.
pub fn is_site_name(line: &Line, signatures: &Signatures, shows_page: bool) -> bool {
    if line.cue.is_some() || line.words as usize > MOST_WORDS || !line.is_open() {
        return false;
    }
    if !line
        .text
        .starts_with(|c: char| c.is_uppercase() || c.is_numeric())
    {
        return false;
    }
    let words = Words::of(line.text, MOST_WORDS + 3);
    let is_press = || words.iter().any(|word| PRESS.contains(word));
    (1..MOST_WORDS + 3).contains(&words.len())
        && (shows_page && is_press() || signatures.name(&words))
}
