//! Quoted words → where they stand in a text that may have changed since.
//!
//! Robust anchoring by quotation and position, in the way of the W3C Web
//! Annotation Data Model (section 4.2, *TextQuoteSelector*, *TextPositionSelector*).

use super::token::character::{is_apostrophe, is_hyphen, is_ignorable};
use crate::report::Span;
use crate::report::correction::{CorrectionProblem, Place};

/// Where `place` stands among `articles`, each its identifier and text: the
/// article's index and the words' UTF-8 span.
///
/// # Errors
/// `NoArticle` when its article is not there, `NoPlace` when the words or their
/// surroundings are not, `NotAName` when there are no words.
pub fn locate(
    articles: &[(&str, &str)],
    place: &Place,
) -> Result<(usize, Span), CorrectionProblem> {
    if place.text.trim().is_empty() {
        return Err(CorrectionProblem::NotAName);
    }
    let named = articles.iter().position(|(id, _)| *id == place.article);
    if let Some(at) = named
        && let Some(span) = find(articles[at].1, place)
    {
        return Ok((at, span));
    }
    let mut elsewhere = articles
        .iter()
        .enumerate()
        .filter(|(at, _)| Some(*at) != named)
        .filter_map(|(at, (_, text))| Some((at, find_whole(text, place)?)));
    match (elsewhere.next(), elsewhere.next()) {
        (Some(only), None) => Ok(only),
        _ if named.is_some() => Err(CorrectionProblem::NoPlace),
        _ => Err(CorrectionProblem::NoArticle),
    }
}

/// The occurrence of the words at their position or, of those with at least half
/// of their surroundings, the one with most; of equal ones the nearest.
fn find(text: &str, place: &Place) -> Option<Span> {
    let surroundings = place.before.len() + place.after.len();
    let occurrences: Vec<(usize, &str)> = text.match_indices(place.text.as_str()).collect();
    let mut units = Units::new(text);
    let mut best: Option<(usize, u32, usize)> = None;
    for &(at, words) in &occurrences {
        let distance = units.at(at).abs_diff(place.start);
        let common = common_end(&text[..at], &place.before)
            + common_start(&text[at + words.len()..], &place.after);
        let found = match surroundings {
            0 => distance == 0 || occurrences.len() == 1,
            _ => common * 2 >= surroundings,
        };
        let better = best
            .is_none_or(|(most, nearest, _)| common > most || common == most && distance < nearest);
        if found && better {
            best = Some((common, distance, at));
        }
    }
    best.map(|(_, _, at)| trimmed(at, &place.text))
}

/// The occurrence with all its surroundings, where there is exactly one.
fn find_whole(text: &str, place: &Place) -> Option<Span> {
    if place.before.is_empty() && place.after.is_empty() {
        return None;
    }
    let whole = [
        place.before.as_str(),
        place.text.as_str(),
        place.after.as_str(),
    ]
    .concat();
    let mut found = text.match_indices(&whole);
    let (at, _) = found.next()?;
    found
        .next()
        .is_none()
        .then(|| trimmed(at + place.before.len(), &place.text))
}

/// The span of `words` at `at`, without white space at its ends.
fn trimmed(at: usize, words: &str) -> Span {
    let start = at + words.len() - words.trim_start().len();
    Span {
        start: start as u32,
        end: (start + words.trim().len()) as u32,
    }
}

/// Bytes of the longest common end.
fn common_end(a: &str, b: &str) -> usize {
    let pairs = a.chars().rev().zip(b.chars().rev());
    pairs
        .take_while(|(a, b)| a == b)
        .map(|(c, _)| c.len_utf8())
        .sum()
}

/// Bytes of the longest common start.
fn common_start(a: &str, b: &str) -> usize {
    let pairs = a.chars().zip(b.chars());
    pairs
        .take_while(|(a, b)| a == b)
        .map(|(c, _)| c.len_utf8())
        .sum()
}

/// UTF-16 positions of rising byte positions.
struct Units<'a> {
    text: &'a str,
    byte: usize,
    unit: u32,
}

impl<'a> Units<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            unit: 0,
        }
    }

    fn at(&mut self, byte: usize) -> u32 {
        let between = &self.text[self.byte..byte];
        self.unit += between.chars().map(|c| c.len_utf16() as u32).sum::<u32>();
        self.byte = byte;
        self.unit
    }
}

/// A name without what only typography varies: one plain space for white space,
/// straight apostrophes and hyphens, nothing invisible.
pub fn plain(name: &str) -> String {
    let mut plain = Plain::new(name).text;
    plain.truncate(plain.trim_end().len());
    plain.drain(..plain.len() - plain.trim_start().len());
    plain
}

/// A text as [`plain`] has it, with the way back to its bytes.
pub struct Plain {
    /// As [`plain`] has it; a line feed stands where lines are parted.
    pub text: String,
    /// For each byte of it the byte of the text that it comes from; then the text's length.
    origins: Vec<u32>,
}

impl Plain {
    /// Reads `text`.
    pub fn new(text: &str) -> Self {
        let mut plain = String::with_capacity(text.len());
        let mut origins = Vec::with_capacity(text.len() + 1);
        let mut put = |plain: &mut String, c: char, at: usize| {
            plain.push(c);
            origins.resize(plain.len(), at as u32);
        };
        let mut newlines = 0;
        for (at, c) in text.char_indices() {
            if is_ignorable(c) {
                continue;
            }
            if c.is_whitespace() {
                newlines += usize::from(c == '\n');
                match plain.chars().next_back() {
                    Some(' ') if newlines > 1 => {
                        plain.pop();
                        plain.push('\n');
                    }
                    Some(' ' | '\n') => {}
                    _ => put(&mut plain, ' ', at),
                }
                continue;
            }
            newlines = 0;
            let c = match c {
                c if is_apostrophe(c) => '\'',
                c if is_hyphen(c) => '-',
                c => c,
            };
            put(&mut plain, c, at);
        }
        origins.push(text.len() as u32);
        Self {
            text: plain,
            origins,
        }
    }

    /// Where `words`, which are plain, stand as whole words of `text`, the text this was made of.
    pub fn whole_words<'a>(
        &'a self,
        text: &'a str,
        words: &'a str,
    ) -> impl Iterator<Item = Span> + 'a {
        self.text
            .match_indices(words)
            .filter_map(move |(at, found)| {
                let end = at + found.len();
                let before = self.text[..at].chars().next_back();
                let after = self.text[end..].chars().next();
                let inside = |outer: Option<char>, inner: Option<char>| {
                    outer.is_some_and(is_of_a_word) && inner.is_some_and(is_of_a_word)
                };
                if inside(before, found.chars().next()) || inside(after, found.chars().next_back())
                {
                    return None;
                }
                let start = self.origins[at] as usize;
                let last = self.origins[end - 1] as usize;
                let width = text[last..].chars().next().map_or(0, char::len_utf8);
                Some(Span {
                    start: start as u32,
                    end: (last + width) as u32,
                })
            })
    }
}

/// A letter, a digit, or a mark that combines with one.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, start: u32, before: &str, after: &str) -> Place {
        Place {
            article: "a".to_owned(),
            text: text.to_owned(),
            start,
            before: before.to_owned(),
            after: after.to_owned(),
        }
    }

    #[track_caller]
    fn assert_found(text: &str, place: &Place, expected: Option<usize>) {
        let found = locate(&[("a", text)], place).ok();
        assert_eq!(found.map(|(_, span)| span.start as usize), expected);
    }

    #[test]
    fn words_are_found_where_they_stood() {
        assert_found("Rey, Rey, Rey.", &place("Rey", 5, "", ""), Some(5));
        assert_found("É Rey, Rey.", &place("Rey", 7, "", ""), Some(8));
    }

    #[test]
    fn words_are_found_by_their_surroundings_in_a_changed_text() {
        let moved = "Un mot de plus. Anne Rey parle, et Rey se tait.";
        let there = place("Rey", 19, "parle, et ", " se tait");
        assert_found(moved, &there, moved.rfind("Rey"));
    }

    #[test]
    fn other_occurrences_are_not_taken_for_it() {
        let gone = place("Rey", 19, "parle, et ", " se tait");
        assert_found("Rey chante. La fille de Rey danse.", &gone, None);
        assert_found("Rey et Rey", &place("Rey", 1, "", ""), None);
    }

    #[test]
    fn another_article_is_taken_only_when_all_is_the_same() {
        let wanted = place("Rey", 10, "parle, et ", " se tait");
        let same = "Anne parle, et Rey se tait.";
        let at = same.find("Rey").map(|at| at as u32);
        let found = |articles: &[(&str, &str)]| {
            locate(articles, &wanted).map(|(article, span)| (article, Some(span.start)))
        };
        assert_eq!(found(&[("b", "Rien."), ("c", same)]), Ok((1, at)));
        assert_eq!(
            found(&[("b", same), ("c", same)]),
            Err(CorrectionProblem::NoArticle)
        );
        assert_eq!(found(&[("a", "Rien.")]), Err(CorrectionProblem::NoPlace));
    }

    #[track_caller]
    fn assert_whole_words(text: &str, words: &str, expected: &[&str]) {
        let plain_text = Plain::new(text);
        let words = plain(words);
        let found: Vec<&str> = plain_text
            .whole_words(text, &words)
            .map(|span| &text[span.start as usize..span.end as usize])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn typography_does_not_part_a_name() {
        assert_whole_words(
            "Côte\u{a0}d’Ivoire, Côte d'Ivoire, Côte\nd\u{ad}’Ivoire",
            " Côte  d’Ivoire ",
            &[
                "Côte\u{a0}d’Ivoire",
                "Côte d'Ivoire",
                "Côte\nd\u{ad}’Ivoire",
            ],
        );
    }

    #[test]
    fn only_whole_words_in_one_block_count() {
        assert_whole_words("Ali, Alice, Mali, Ali-Baba, ali", "Ali", &["Ali", "Ali"]);
        assert_whole_words("Anne\n\nRey", "Anne Rey", &[]);
    }
}
