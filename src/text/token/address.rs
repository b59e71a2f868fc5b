//! Web and mail addresses, handles and topics.

use super::Scanner;
use super::character::{is_latin, is_space};

impl Scanner<'_> {
    /// A web or mail address at `start`.
    pub(super) fn address(&self, start: usize, first: char) -> Option<usize> {
        if !first.is_ascii_alphanumeric() {
            return None;
        }
        let rest = &self.text[start..];
        let bytes = rest.as_bytes();
        let web = match first {
            'h' | 'H' => rest.get(..8).is_some_and(|head| {
                let head = head.to_ascii_lowercase();
                head.starts_with("http://") || head == "https://"
            }),
            'w' | 'W' => rest
                .get(..4)
                .is_some_and(|head| head.eq_ignore_ascii_case("www.")),
            _ => false,
        };
        // A mail address needs an @ soon, in a run of what its name may hold.
        let mail = !web && {
            let name = bytes.iter().position(|b| {
                !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+'))
            })?;
            bytes[name] == b'@' && bytes.get(name + 1).is_some_and(u8::is_ascii_alphanumeric)
        };
        if !web && !mail {
            return None;
        }
        let length = rest
            .find(|c: char| {
                is_space(c) || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | ')' | ']')
            })
            .unwrap_or(rest.len());
        let trimmed =
            rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’']);
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
