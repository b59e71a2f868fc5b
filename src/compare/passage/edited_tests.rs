//! Passages in edited copies: the sample's articles with their sentences in
//! another order or cut, mixed with two other articles', and a share of their
//! words replaced, added or left out by a fixed generator.

use super::*;
use crate::analyse::analyse;
use crate::compare::vocabulary::Vocabulary;
use crate::document::Document;
use crate::intake::Input;
use crate::report::{LanguageChoice, Without};

/// For each article of the sample, two that share no planted passage with it.
const SAMPLE: [(&str, [usize; 2]); 5] = [
    (
        include_str!("../../../seeds/1-courrier-du-fleuve.txt"),
        [1, 3],
    ),
    (
        include_str!("../../../seeds/2-gazette-atlantique.txt"),
        [0, 4],
    ),
    (include_str!("../../../seeds/3-radio-plaine.txt"), [1, 3]),
    (
        include_str!("../../../seeds/4-echo-des-deux-rives.txt"),
        [0, 4],
    ),
    (
        include_str!("../../../seeds/5-quotidien-verifie.txt"),
        [1, 3],
    ),
];

/// The 64-bit xorshift generator of Marsaglia 2003.
struct Generator(u64);

impl Generator {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % end as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// A sentence's words, and whether it comes from the article that was copied.
type Sentence = (bool, Vec<String>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    SameOrder,
    OtherOrder,
    SentencesCut,
    ThreeMerged,
}

fn sentences(text: &str, copied: bool) -> Vec<Sentence> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .flat_map(|line| line.split_inclusive(". "))
        .map(|sentence| {
            let words = sentence.split_whitespace();
            let words = words.filter(|word| word.contains(char::is_alphanumeric));
            (copied, words.map(str::to_owned).collect())
        })
        .collect()
}

/// Changes one word in `100 / percent`: three in five are replaced, one is left
/// out, one is followed by another.
fn edit(words: &mut Vec<String>, percent: usize, generator: &mut Generator) {
    let pool: Vec<&str> = SAMPLE[generator.below(5)].0.split_whitespace().collect();
    let mut edited = Vec::new();
    for word in words.drain(..) {
        let other = pool[generator.below(pool.len())].to_owned();
        let changed = generator.below(100) < percent;
        match generator.below(5) {
            _ if !changed => edited.push(word),
            0 => {}
            1 => edited.extend([word, other]),
            _ => edited.push(other),
        }
    }
    *words = edited;
}

fn copy(
    article: usize,
    change: Change,
    percent: usize,
    generator: &mut Generator,
) -> Vec<Sentence> {
    let (text, others) = SAMPLE[article];
    let mut copy = sentences(text, true);
    for (_, words) in &mut copy {
        edit(words, percent, generator);
    }
    match change {
        Change::SameOrder => {}
        Change::OtherOrder => copy = shuffle_blocks(&copy, generator),
        Change::SentencesCut => copy.retain(|_| generator.below(10) >= 3),
        Change::ThreeMerged => {
            for other in others {
                copy.extend(sentences(SAMPLE[other].0, false));
            }
            copy = shuffle_blocks(&copy, generator);
        }
    }
    copy
}

/// Three sentences at a time, the shortest of which (« On a ri. ») are no passage
/// by themselves.
fn shuffle_blocks(sentences: &[Sentence], generator: &mut Generator) -> Vec<Sentence> {
    let mut blocks: Vec<&[Sentence]> = sentences.chunks(3).collect();
    generator.shuffle(&mut blocks);
    blocks.concat()
}

fn read(id: &str, text: &str) -> Document {
    let input = Input {
        id: id.to_owned(),
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    analyse(&input, LanguageChoice::Fr).expect("a text")
}

#[derive(Debug, Default)]
struct Tally {
    copied: usize,
    reported: usize,
    both: usize,
}

impl Tally {
    fn recall(&self) -> f64 {
        self.both as f64 / self.copied as f64
    }

    fn precision(&self) -> f64 {
        self.both as f64 / self.reported as f64
    }
}

/// What the passages of the pair cover, and what the families do.
#[derive(Debug, Default)]
struct Tallies {
    pairs: Tally,
    families: Tally,
}

impl Tallies {
    /// Counts the copy's words that come from the article, and those reported.
    fn add(&mut self, article: &str, copy: &[Sentence]) {
        let mut truth = Vec::new();
        let mut text = String::new();
        for (copied, words) in copy {
            for word in words {
                truth.push((*copied, text.len()));
                text += word;
                text.push(' ');
            }
        }
        let (a, b) = (read("a", article), read("b", &text));
        let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
        let words = vocabulary.words();
        let seeds = Seeds::new(words);
        let passages = Passages {
            words,
            seeds: &seeds,
        };
        let (pairs, ..) = passages.pair(0, 1);
        let families = common_text(&passages, &[&a, &b]).families;
        let places = families.iter().flat_map(|family| &family.places);
        let in_families: Vec<Span> = places
            .filter(|place| place.article == "b")
            .map(|place| place.span)
            .collect();
        let in_pairs: Vec<Span> = pairs.iter().map(|passage| passage.b).collect();
        let covers =
            |spans: &[Span], at: u32| spans.iter().any(|span| span.start <= at && at < span.end);
        for (copied, start) in truth {
            let word = start as u32;
            for (tally, spans) in [
                (&mut self.families, &in_families),
                (&mut self.pairs, &in_pairs),
            ] {
                let reported = covers(spans, word);
                tally.copied += usize::from(copied);
                tally.reported += usize::from(reported);
                tally.both += usize::from(copied && reported);
            }
        }
    }
}

#[track_caller]
fn found(change: Change, percent: usize, recall: f64, precision: f64) {
    let mut generator = Generator(0x9e37_79b9_7f4a_7c15);
    let mut tallies = Tallies::default();
    for (article, (text, _)) in SAMPLE.iter().enumerate() {
        for _ in 0..4 {
            tallies.add(text, &copy(article, change, percent, &mut generator));
        }
    }
    for (name, tally) in [("pairs", &tallies.pairs), ("families", &tallies.families)] {
        assert!(
            tally.recall() >= recall && tally.precision() >= precision,
            "{name}, {change:?} at {percent} %: recall {:.4}, precision {:.4}",
            tally.recall(),
            tally.precision()
        );
    }
}

#[test]
fn a_tenth_of_the_words_edited() {
    found(Change::SameOrder, 10, 0.99, 0.99);
    found(Change::OtherOrder, 10, 0.97, 0.99);
    found(Change::SentencesCut, 10, 0.98, 0.99);
    found(Change::ThreeMerged, 10, 0.98, 0.98);
}

#[test]
fn a_fifth_of_the_words_edited() {
    found(Change::SameOrder, 20, 0.98, 0.99);
    found(Change::OtherOrder, 20, 0.90, 0.99);
    found(Change::SentencesCut, 20, 0.95, 0.99);
    found(Change::ThreeMerged, 20, 0.95, 0.98);
}

#[test]
fn nothing_edited() {
    found(Change::OtherOrder, 0, 0.99, 1.0);
    found(Change::ThreeMerged, 0, 0.99, 0.98);
}

#[test]
fn three_tenths_of_the_words_edited() {
    found(Change::SameOrder, 30, 0.90, 0.98);
    found(Change::OtherOrder, 30, 0.75, 0.98);
    found(Change::SentencesCut, 30, 0.80, 0.98);
    found(Change::ThreeMerged, 30, 0.80, 0.97);
}
