//! Runs of words with capitals in a sentence, and what stands around each.

use std::ops::Range;

use super::clue;
use super::gazetteer::Kinds;
use super::sentence::Sentence;
use crate::lang::roles::Roles;

/// Determiners and links at most between a run of capitals and the word it hangs on.
const MOST_LINKS: usize = 3;
/// Tokens at most between two names of a list: « , dans le ».
const LONGEST_GAP: usize = 3;

/// A run of words with capitals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its tokens, as they stand in the sentence.
    pub tokens: Range<usize>,
    /// What stands before and after it, as bits.
    pub around: u16,
    /// The word that it hangs on (« syndicat de la … »), hashed; zero where there is none.
    pub noun_before: u32,
    /// The word after it, after a comma or bracket and a determiner where they
    /// stand (« …, filiale de »), hashed; zero where there is none.
    pub word_after: u32,
    /// What it can be as a whole, as [`summary`] has it.
    pub summary: u32,
    /// The list that it stands in (« Rab, Pag et Sein »).
    pub list: List,
}

/// What a run has beside it in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// What the name before it can be; zero for the first.
    pub before: u32,
    /// What the name after it can be; zero for the last.
    pub after: u32,
    /// The word that the first one hangs on.
    pub noun: u32,
}

/// Reads the runs of a sentence into `runs`, in order.
pub fn read(sentence: &Sentence, runs: &mut Vec<Run>) {
    runs.clear();
    for tokens in sentence.capitalised_runs() {
        let mut run = Run {
            around: sentence.clues(tokens.start).here & clue::BEFORE
                | sentence.clues(tokens.end - 1).here & clue::AFTER,
            noun_before: noun_before(sentence, tokens.start),
            word_after: word_after(sentence, tokens.end),
            summary: summary(sentence, &tokens),
            list: List::default(),
            tokens,
        };
        run.list.noun = run.noun_before;
        if let Some(before) = runs.last_mut()
            && is_gap_of_list(sentence, before.tokens.end..run.tokens.start)
        {
            before.list.after = run.summary;
            run.list.before = before.summary;
            run.list.noun = before.list.noun;
        }
        runs.push(run);
    }
}

fn noun_before(sentence: &Sentence, start: usize) -> u32 {
    let mut before = (0..start).rev().take(MOST_LINKS + 1);
    let noun = before.find(|&at| !sentence.roles(at).has_any([Roles::LINK, Roles::DETERMINER]));
    noun.map_or(0, |at| sentence.word(at))
}

fn word_after(sentence: &Sentence, end: usize) -> u32 {
    if end >= sentence.length() {
        return 0;
    }
    if !matches!(sentence.slice(end), "," | "(" | "–" | ":") {
        return sentence.word(end);
    }
    let mut after = end + 1..sentence.length().min(end + 3);
    let word = after.find(|&at| !sentence.roles(at).has(Roles::DETERMINER));
    word.map_or(0, |word| sentence.word(word).rotate_left(1))
}

/// What the lists say of a run, with a sign for one word and another for several;
/// never zero. Of several words, a first name at the head counts too.
fn summary(sentence: &Sentence, tokens: &Range<usize>) -> u32 {
    const ONE_WORD: u32 = 1 << 8;
    const SEVERAL: u32 = 1 << 9;
    let first = sentence.kinds(tokens.start);
    if tokens.len() == 1 {
        return ONE_WORD | first.alone();
    }
    let listed = sentence.listed(tokens.start);
    let listed = listed.map_or(0, |listed| listed.kinds.alone());
    // The bit is free: `alone` leaves it out.
    let person = match first.has(Kinds::FIRST_NAME) {
        true => Kinds::BEGINS.all(),
        false => 0,
    };
    SEVERAL | listed | person
}

/// Whether what stands between two runs parts names of a list: a sign or a
/// conjunction, then what may stand before a name.
fn is_gap_of_list(sentence: &Sentence, mut gap: Range<usize>) -> bool {
    gap.len() <= LONGEST_GAP
        && gap.next().is_some_and(|at| {
            sentence.roles(at).has(Roles::CONJUNCTION)
                || matches!(sentence.slice(at), "," | ";" | "/" | "-" | "–" | "—" | "&")
        })
        && gap.all(|at| {
            sentence
                .roles(at)
                .has_any([Roles::LINK, Roles::DETERMINER, Roles::PLACE_PREPOSITION])
        })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{document, scene};
    use super::super::gazetteer::Gazetteer;
    use super::super::{clue, kinds};
    use super::*;
    use crate::lang::GAZETTEER;

    /// The words of each run of a sentence, with the run.
    fn runs(text: &str) -> Vec<(String, Run)> {
        let document = document(text);
        let scene = scene(&document);
        let gazetteer = Gazetteer::read("lists", GAZETTEER).expect("sound");
        let kinds = kinds(&scene, &gazetteer);
        let clues = clue::clues(&scene, &kinds);
        let mut sentence = Sentence::new(&scene, &kinds, &clues);
        assert!(sentence.read(0..scene.tokens.len(), &gazetteer));
        let mut runs = Vec::new();
        read(&sentence, &mut runs);
        let words = |run: &Run| {
            let words = run.tokens.clone().map(|at| scene.slice(at));
            words.collect::<Vec<_>>().join(" ")
        };
        runs.into_iter().map(|run| (words(&run), run)).collect()
    }

    #[test]
    fn names_of_a_list_know_each_other() {
        let runs = runs("le ferry dessert Rab, la Pag Nova et Sein quand Zadar dort");
        let words: Vec<&str> = runs.iter().map(|(words, _)| words.as_str()).collect();
        assert_eq!(words, ["Rab", "Pag Nova", "Sein", "Zadar"]);
        let [rab, pag, sein, zadar] = [0, 1, 2, 3].map(|at| &runs[at].1);
        assert_eq!((rab.list.before, rab.list.after), (0, pag.summary));
        assert_eq!(
            (pag.list.before, pag.list.after),
            (rab.summary, sein.summary)
        );
        assert_eq!((sein.list.before, sein.list.after), (pag.summary, 0));
        assert_eq!((zadar.list.before, zadar.list.after), (0, 0));
        // « dessert », the verb they all hang on, and « quand ».
        assert_ne!(rab.noun_before, 0);
        assert_eq!(pag.list.noun, rab.noun_before);
        assert_eq!(sein.list.noun, rab.noun_before);
        assert_ne!(zadar.list.noun, rab.noun_before);
    }

    #[test]
    fn a_run_is_of_one_word_or_of_several() {
        let runs = runs("on a vu Jacques Rey à Lyon");
        let [rey, lyon] = [0, 1].map(|at| &runs[at].1);
        assert_eq!(rey.tokens.len(), 2);
        assert_ne!(rey.summary & Kinds::BEGINS.all(), 0, "a first name");
        assert_eq!(lyon.summary & Kinds::BEGINS.all(), 0);
        assert_ne!(lyon.around & clue::AFTER_PREPOSITION, 0);
    }
}
