//! A short line → its words, folded: small letters, no accents, digits made
//! one `0`, everything else parting words. Cue phrases are compared so.

use rustc_hash::FxHashSet;

/// The folded words of a line, parted by single spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    folded: String,
    /// Where each word stands in `folded`.
    bounds: Vec<(u32, u32)>,
}

impl Words {
    /// Folds the first `limit` words of `line`.
    pub fn of(line: &str, limit: usize) -> Self {
        // About one byte for each, and a word for each six; long lines are cut short.
        let expected = line.len().min(limit.saturating_mul(12));
        let mut words = Self {
            folded: String::with_capacity(expected),
            bounds: Vec::with_capacity(expected / 5 + 1),
        };
        let mut start = None;
        for c in line.chars() {
            if is_of_word(c) {
                if start.is_none() {
                    if words.bounds.len() == limit {
                        return words;
                    }
                    if !words.folded.is_empty() {
                        words.folded.push(' ');
                    }
                    start = Some(words.folded.len() as u32);
                }
                push_folded(c, &mut words.folded);
            } else if c.is_ascii() || !super::line::is_blank(c) || c.is_whitespace() {
                // Soft hyphens and zero-width characters part nothing.
                words.close(&mut start);
            }
        }
        words.close(&mut start);
        words
    }

    fn close(&mut self, start: &mut Option<u32>) {
        if let Some(start) = start.take() {
            self.bounds.push((start, self.folded.len() as u32));
        }
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.bounds.len()
    }

    /// True for a line without letters and digits.
    pub fn is_empty(&self) -> bool {
        self.bounds.is_empty()
    }

    /// All words, parted by spaces.
    pub fn as_str(&self) -> &str {
        &self.folded
    }

    /// `count` words from word `first` on; they must be there.
    pub fn slice(&self, first: usize, count: usize) -> &str {
        let (start, end) = (self.bounds[first].0, self.bounds[first + count - 1].1);
        &self.folded[start as usize..end as usize]
    }

    /// The words one by one.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.slice(at, 1))
    }
}

fn push_folded(c: char, folded: &mut String) {
    if c.is_ascii_digit() {
        // « 3 commentaires » and « 12 commentaires » are one phrase.
        if !folded.ends_with('0') {
            folded.push('0');
        }
        return;
    }
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    if is_small_latin(c) {
        return push_without_accent(c, folded);
    }
    for c in c.to_lowercase() {
        push_without_accent(c, folded);
    }
}

fn push_without_accent(c: char, folded: &mut String) {
    match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => folded.push('a'),
        'ç' => folded.push('c'),
        'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
        'î' | 'ï' | 'í' | 'ì' => folded.push('i'),
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => folded.push('o'),
        'û' | 'ü' | 'ù' | 'ú' => folded.push('u'),
        'ÿ' => folded.push('y'),
        'ñ' => folded.push('n'),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        c => folded.push(c),
    }
}

/// Letters and digits; the tables of Unicode are asked for what is rare.
fn is_of_word(c: char) -> bool {
    match c.is_ascii() {
        true => c.is_ascii_alphanumeric(),
        false => is_small_latin(c) || c.is_alphanumeric(),
    }
}

/// Nearly all accented letters of French.
fn is_small_latin(c: char) -> bool {
    matches!(c, 'ß'..='ÿ') && c != '÷'
}

/// Words and phrases of the language packs, folded once for looking up.
pub fn folded_set(lists: &[&[&str]]) -> FxHashSet<String> {
    let all = lists.iter().flat_map(|list| list.iter());
    all.map(|phrase| Words::of(phrase, usize::MAX).folded)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_folded(line: &str, folded: &str) {
        assert_eq!(Words::of(line, 99).as_str(), folded);
    }

    #[test]
    fn case_accents_and_punctuation_go() {
        assert_folded("À lire AUSSI : l’œuvre", "a lire aussi l oeuvre");
    }

    #[test]
    fn digits_are_one_zero() {
        assert_folded("12 345 vues, 8h30", "0 0 vues 0h0");
    }

    #[test]
    fn the_short_way_is_the_general_rule() {
        for c in ('\u{80}'..='\u{ff}').filter(|&c| is_small_latin(c)) {
            assert!(c.is_alphanumeric());
            assert_eq!(c.to_lowercase().to_string(), c.to_string());
        }
    }

    #[test]
    fn characters_without_width_part_nothing() {
        assert_folded("par\u{ad}tager\u{200b}", "partager");
    }

    #[test]
    fn no_more_words_than_asked_for() {
        assert_eq!(Words::of("un deux trois", 2).as_str(), "un deux");
    }

    #[test]
    fn signs_alone_are_no_words() {
        assert!(Words::of("* * *", 9).is_empty());
    }
}
