//! Phrases, looked for by their longest word.

/// Words parted by a space.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    text: &'static str,
    /// The first of the longest words: what the phrase is looked for by, as short
    /// words stand everywhere.
    pub longest: &'static str,
    /// Words before it.
    pub before: usize,
}

impl Phrase {
    /// Each of `texts`, read where the list is compiled.
    pub const fn list<const N: usize>(texts: [&'static str; N]) -> [Self; N] {
        let mut phrases = [Self::new(""); N];
        let mut at = 0;
        while at < N {
            phrases[at] = Self::new(texts[at]);
            at += 1;
        }
        phrases
    }

    const fn new(text: &'static str) -> Self {
        let mut phrase = Self {
            text,
            longest: "",
            before: 0,
        };
        let (mut start, mut end, mut before) = (0, 0, 0);
        while end <= text.len() {
            if end == text.len() || text.as_bytes()[end] == b' ' {
                if end - start > phrase.longest.len() {
                    phrase.longest = text.split_at(end).0.split_at(start).1;
                    phrase.before = before;
                }
                start = end + 1;
                before += 1;
            }
            end += 1;
        }
        phrase
    }

    /// Its words, in order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.text.split(' ')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_longest_words_is_known_with_its_place() {
        for (text, longest, before) in [
            ("selon", "selon", 0),
            ("d' après", "après", 1),
            ("reste à voir", "reste", 0),
            ("remains to be seen", "remains", 0),
            ("if then else", "then", 1),
        ] {
            let phrase = Phrase::new(text);
            assert_eq!((phrase.longest, phrase.before), (longest, before), "{text}");
            assert_eq!(phrase.words().nth(before), Some(longest), "{text}");
        }
    }
}
