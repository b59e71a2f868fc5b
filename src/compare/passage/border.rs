//! Where a passage ends a few words before its sentence does, in an article that
//! put the end in other words, it is lengthened to the sentence's border: those
//! words are what the article changed, not another text.

use super::family::Stretch;
use crate::compare::vocabulary::Word;

/// The most words between a passage and the border of its sentence.
const MOST_WORDS: u32 = 4;

/// The words of every article, and those that stand in a family.
pub struct Taken<'a> {
    words: &'a [Vec<Word>],
    taken: Vec<Vec<bool>>,
}

impl<'a> Taken<'a> {
    /// The words of `families` are taken.
    pub fn new(words: &'a [Vec<Word>], families: &[Vec<Stretch>]) -> Self {
        let mut taken: Vec<Vec<bool>> =
            words.iter().map(|words| vec![false; words.len()]).collect();
        for place in families.iter().flatten() {
            taken[place.article as usize][place.start as usize..place.end as usize].fill(true);
        }
        Self { words, taken }
    }

    /// Lengthens all places at the end where each falls a little short of its
    /// sentence, and likewise at the beginning.
    pub fn close_sentences(&mut self, places: &mut [Stretch]) {
        let before = places.iter().all(|place| self.before(place).is_some());
        let after = places.iter().all(|place| self.after(place).is_some());
        for place in places {
            self.close_sentence(place, before, after);
        }
    }

    /// Lengthens one place, `before` and `after` where asked; whether it did.
    pub fn close_sentence(&mut self, place: &mut Stretch, before: bool, after: bool) -> bool {
        let start = self.before(place).filter(|_| before);
        let end = self.after(place).filter(|_| after);
        place.start = start.unwrap_or(place.start);
        place.end = end.unwrap_or(place.end);
        self.taken[place.article as usize][place.start as usize..place.end as usize].fill(true);
        start.is_some() || end.is_some()
    }

    /// Where the sentence begins, if a little before the place.
    fn before(&self, place: &Stretch) -> Option<u32> {
        let words = &self.words[place.article as usize];
        let first = words.get(place.start as usize)?;
        if first.opens_sentence {
            return None;
        }
        for start in (place.start.saturating_sub(MOST_WORDS)..place.start).rev() {
            let (word, next) = (&words[start as usize], &words[start as usize + 1]);
            if !self.is_free(place, start, first) || next.after_boilerplate {
                return None;
            }
            if word.opens_sentence {
                return Some(start);
            }
        }
        None
    }

    /// Where the sentence ends, if a little after the place.
    fn after(&self, place: &Stretch) -> Option<u32> {
        let words = &self.words[place.article as usize];
        let last = words.get((place.end as usize).checked_sub(1)?)?;
        for end in place.end..=place.end + MOST_WORDS {
            match words.get(end as usize) {
                Some(word) if !word.opens_sentence => {
                    if !self.is_free(place, end, last) || word.after_boilerplate {
                        return None;
                    }
                }
                _ => return (end > place.end).then_some(end),
            }
        }
        None
    }

    /// Whether a word stands in no family, and in a quote as the place's end does.
    fn is_free(&self, place: &Stretch, word: u32, end: &Word) -> bool {
        let article = place.article as usize;
        !self.taken[article][word as usize]
            && self.words[article][word as usize].discount == end.discount
    }
}
