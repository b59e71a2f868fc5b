//! Web and mail addresses, handles and topics.

use super::Scanner;
use super::character::is_latin;
use crate::text::scan;

/// What a web address begins with, in small letters or capitals.
const WEB: [&str; 3] = ["http://", "https://", "www."];
/// Bytes of a mail address before its sign, at most (RFC 5321, 4.5.3.1.1).
const LONGEST_NAME: usize = 64;

/// Where the next sign of an address from `from` on stands, on the line it is on; the end
/// where there is none. Most lines hold none, and are spared the look for addresses.
pub fn next_sign(text: &[u8], from: usize) -> usize {
    let mut at = from;
    loop {
        // Each sign by itself: several bytes are compared at once.
        at = scan::find(text, at, |byte| {
            (byte == b'@') | (byte == b':') | (byte == b'.')
        });
        let is_sign = match text.get(at) {
            None | Some(b'@') => true,
            Some(b':') => text[at..].starts_with(b"://"),
            Some(_) => at >= 3 && text[at - 3..at].eq_ignore_ascii_case(b"www"),
        };
        if is_sign {
            return at;
        }
        at += 1;
    }
}

/// The end of the web address at the head of `text`: up to a space, a quotation mark or
/// a bracket.
fn web(text: &str) -> Option<usize> {
    let begins = |head: &&str| {
        let here = text.as_bytes().get(..head.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(head.as_bytes()))
    };
    let head = WEB.iter().find(|head| begins(head))?.len();
    let ends = |c: char| {
        matches!(
            c,
            ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{2009}' | '\u{202f}'
        ) || matches!(
            c,
            '<' | '>' | '"' | '«' | '»' | '“' | '”' | '(' | ')' | '[' | ']'
        )
    };
    let end = text[head..].find(ends).map_or(text.len(), |end| head + end);
    (end > head).then_some(end)
}

/// The end of the mail address at the head of `text`: a name, the sign, two labels or more
/// of a domain.
fn mail(text: &[u8]) -> Option<usize> {
    let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let is_name = |byte: &u8| is_label(byte) || matches!(byte, b'.' | b'_' | b'+');
    let label = |from: usize| {
        from + text[from..]
            .iter()
            .take_while(|byte| is_label(byte))
            .count()
    };
    let name = text
        .iter()
        .take(LONGEST_NAME + 1)
        .take_while(|byte| is_name(byte))
        .count();
    if !(1..=LONGEST_NAME).contains(&name) || text.get(name) != Some(&b'@') {
        return None;
    }
    let first = label(name + 1);
    let mut end = first;
    while text.get(end) == Some(&b'.') && label(end + 1) > end + 1 {
        end = label(end + 1);
    }
    (first > name + 1 && end > first).then_some(end)
}

impl Scanner<'_> {
    /// A web or mail address at `start`.
    pub(super) fn address(&self, start: usize, first: char) -> Option<usize> {
        if !first.is_ascii_alphanumeric() {
            return None;
        }
        let rest = &self.text[start..];
        let end = web(rest).or_else(|| mail(rest.as_bytes()))?;
        let trimmed = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’']);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_found_on_the_line_it_is_on() {
        let found = |text: &str| next_sign(text.as_bytes(), 0);
        assert_eq!(found("a, b: c. w.\nwww.d.fr"), 15);
        assert_eq!(found("WwW.a"), 3);
        assert_eq!(found("a ://"), 2);
        assert_eq!(found("a@"), 1);
        for text in ["", "ww.", ":/ /", "a."] {
            assert_eq!(found(text), text.len(), "{text}");
        }
        assert_eq!(next_sign(b"a@b\nc", 3), 5);
    }

    #[test]
    fn web_addresses_end_at_spaces_and_brackets() {
        let found = |text: &'static str| web(text).map(|end| &text[..end]);
        assert_eq!(
            found("https://a.fr/b?c=d, dit"),
            Some("https://a.fr/b?c=d,")
        );
        assert_eq!(found("HTTP://a»"), Some("HTTP://a"));
        assert_eq!(found("Www.é.fr\u{202f}!"), Some("Www.é.fr"));
        assert_eq!(found("www.a.fr)"), Some("www.a.fr"));
        for text in [
            "www.",
            "http://",
            "https:// a",
            "httpa://b",
            "ww.a",
            "",
            "é",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn mail_addresses_have_a_name_and_a_domain() {
        let found = |text: &'static str| mail(text.as_bytes()).map(|end| &text[..end]);
        assert_eq!(found("a.b+c@d-e.fr."), Some("a.b+c@d-e.fr"));
        assert_eq!(found("a@b.c..d"), Some("a@b.c"));
        for text in [
            "@b.fr", "a@", "a@b", "a@.fr", "a@b.", "a b@c.fr", "é@b.fr", "",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        let long = |name: usize| ["a".repeat(name), "@b.fr".to_owned()].concat();
        assert_eq!(mail(long(64).as_bytes()), Some(69));
        assert_eq!(mail(long(65).as_bytes()), None);
    }
}
