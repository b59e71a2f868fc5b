//! Web and mail addresses, handles and topics.

use std::sync::LazyLock;

use regex::Regex;

use super::Scanner;
use super::character::is_latin;
use crate::text::scan;

/// A web address up to a space, a quotation mark or a bracket; or a mail
/// address, whose name has 64 characters at most (RFC 5321, 4.5.3.1.1).
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"^(?:(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\.)[^ \t\r\n\u{a0}\u{2009}\u{202f}<>"«»“”()\[\]]+"#,
        r"|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)",
    ))
    .expect("the pattern is valid")
});

/// Whether a line may hold an address at all: most hold none, and are spared the look.
pub fn may_hold_address(line: &[u8]) -> bool {
    let mut at = 0;
    loop {
        at = scan::find(line, at, |byte| matches!(byte, b'@' | b':' | b'w' | b'W'));
        let sign = &line[at..line.len().min(at + 4)];
        if sign.is_empty() {
            return false;
        }
        if sign[0] == b'@' || sign.starts_with(b"://") || sign.eq_ignore_ascii_case(b"www.") {
            return true;
        }
        at += 1;
    }
}

/// Whether an address may begin here: a cheap look before the pattern is tried.
fn may_be_address(bytes: &[u8]) -> bool {
    let begins = |head: &str| {
        bytes.len() > head.len() && bytes[..head.len()].eq_ignore_ascii_case(head.as_bytes())
    };
    let name = bytes
        .iter()
        .take(65)
        .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+')));
    begins("http") || begins("www.") || name.is_some_and(|end| bytes[end] == b'@')
}

impl Scanner<'_> {
    /// A web or mail address at `start`.
    pub(super) fn address(&self, start: usize, first: char) -> Option<usize> {
        if !first.is_ascii_alphanumeric() || !may_be_address(&self.text.as_bytes()[start..]) {
            return None;
        }
        let found = ADDRESS.find(&self.text[start..])?.as_str();
        let trimmed = found.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’']);
        Some(start + trimmed.len())
    }

    /// A handle or topic at `start`.
    pub(super) fn handle(&self, start: usize) -> Option<usize> {
        let glued = self.text[..start]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric());
        let next = self.at(start + 1).filter(|c| is_latin(*c) || *c == '_')?;
        if glued {
            return None;
        }
        let mut end = start + 1 + next.len_utf8();
        while let Some(c) = self.at(end) {
            if !(is_latin(c) || c.is_ascii_digit() || c == '_') {
                break;
            }
            end += c.len_utf8();
        }
        Some(end)
    }
}
