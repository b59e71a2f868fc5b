//! The line that is the site's name and nothing else.

use super::Line;
use crate::intake::words::Words;
use crate::lang::{en, fr};

/// Words a site's name may have.
const MOST_WORDS: usize = 5;

/// Whether a line, standing before the title or after the end, is the name of
/// the site: short, capitalised, and either made with a word that papers are
/// named with, or found again in a copyright line, an address or an account.
pub fn is_site_name(line: &Line, all: &[Line]) -> bool {
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
    if words.len() > MOST_WORDS + 2 {
        return false;
    }
    let press = [fr::boilerplate::PRESS, en::boilerplate::PRESS];
    let is_press = |word: &str| {
        press
            .into_iter()
            .flatten()
            .any(|press| Words::of(press, 1).as_str() == word)
    };
    words.iter().any(is_press) || is_found_again(line, &words, all)
}

fn is_found_again(line: &Line, words: &Words, all: &[Line]) -> bool {
    let squeezed: String = words.iter().collect();
    if squeezed.len() < 5 {
        return false;
    }
    let others = all
        .iter()
        .filter(|other| !std::ptr::eq(*other, line) && !other.is_long());
    others.into_iter().any(|other| {
        let signed = other.text.contains('©') && other.words < 20;
        signed && Words::of(other.text, 24).as_str().contains(words.as_str())
            || other.text.split_whitespace().any(|token| {
                let address =
                    token.contains("://") || token.contains('@') || token.contains("www.");
                address
                    && Words::of(token, 24)
                        .iter()
                        .collect::<String>()
                        .contains(&squeezed)
            })
    })
}
