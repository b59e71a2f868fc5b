//! Questions that somebody is asked, one a paragraph: they are no headings.

use super::boilerplate::Line;
use crate::lang::{en, fr};
use crate::text::fold::fold;
use crate::text::speaker::speaker;

/// Questions of an interview, at least.
const FEWEST: usize = 3;
/// The most words a question has.
const LONGEST: u32 = 40;
/// Words of a question and of its answer that are looked at.
const MOST_WORDS: usize = 60;

/// Whether the paragraphs that ask, among those of the article, are the questions
/// of an interview: headings do not ask so often, nor address anybody.
///
/// `headings` are the lines that look like headings; below a title that quotes,
/// one personal answer tells, and everywhere a name before each question.
pub fn is_interview(
    lines: &[Line],
    title: Option<usize>,
    article: &[usize],
    headings: &[usize],
) -> bool {
    let asks = |at: usize| lines[at].end == '?' && lines[at].words <= LONGEST;
    let asked = headings.iter().filter(|&&at| asks(at)).count();
    if asked * 4 < headings.len() * 3 {
        return false;
    }
    let (mut questions, mut personal) = (0, 0);
    for (number, &at) in article.iter().enumerate() {
        if asks(at) {
            let answer = article.get(number + 1).map(|&answer| lines[answer].text);
            questions += 1;
            personal += usize::from(is_personal(lines[at].text) || answer.is_some_and(is_personal));
        }
    }
    let speakers = |&&at: &&usize| asks(at) && speaker(lines[at].text).is_some();
    let named = article.iter().filter(speakers).count();
    let quotes = title.is_some_and(|title| lines[title].text.contains(['«', '“', '‘']));
    named >= FEWEST || questions >= FEWEST && (personal * 2 >= questions || quotes && personal > 0)
}

/// Whether a text names who speaks or is spoken to: « J’étais », « avez-vous », “I’ve”.
fn is_personal(text: &str) -> bool {
    let listed = |word: &str| {
        let known = [fr::PACK.speech.personal, en::PACK.speech.personal];
        known.into_iter().any(|list| list.contains(&word))
    };
    text.split_whitespace().take(MOST_WORDS).any(|word| {
        let word = fold(word);
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let joined = word.rfind('-').map(|hyphen| &word[hyphen..]);
        let (first, elided) = match word.find('\'') {
            Some(apostrophe) => (&word[..apostrophe], &word[..=apostrophe]),
            None => (word, word),
        };
        listed(first) || listed(elided) || joined.is_some_and(listed)
    })
}
