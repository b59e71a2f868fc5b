//! How much of a text that was made from others is found as common text.
//!
//! Data: the project's own `corpus/`, whatever folder is given but the fixtures.
//! A copy is made of a piece: its sentences in another order, some cut, or mixed
//! with those of two more pieces of the dossier; a share of the words replaced, left
//! out or followed by another; and among them the sentences of a piece that is not
//! in the dossier. The generator is fixed. A word of the copy is given when its
//! sentence comes from the dossier, and found when it stands in a family: recall is
//! the share of the given words that are found, precision that of the found ones
//! that are given.

use std::path::Path;

use recoupe::Dossier;
use recoupe::intake::Input;
use recoupe::report::{BlockKind, LanguageChoice, Layer, Offsets, Settings, Span};

use super::{Row, pieces};
use crate::corpus;
use crate::corpus::piece::Split;
use crate::process::Outcome;

/// Pieces of each language that copies are made of.
const MOST_PIECES: usize = 40;
/// A piece of fewer sentences is not copied.
const LEAST_SENTENCES: usize = 6;
/// Sentences that stay together when the order changes.
const TOGETHER: usize = 3;
/// Words of a hundred that are edited.
const PERCENTS: [usize; 4] = [5, 10, 20, 30];

/// How a copy differs, besides the words that are edited.
#[derive(Clone, Copy)]
enum Change {
    SameOrder,
    OtherOrder,
    SentencesCut,
    ThreeMerged,
}

impl Change {
    const ALL: [(Self, &str); 4] = [
        (Self::SameOrder, "same order"),
        (Self::OtherOrder, "other order"),
        (Self::SentencesCut, "sentences cut"),
        (Self::ThreeMerged, "three articles merged"),
    ];
}

/// A sentence's words, and whether it comes from an article of the dossier.
type Sentence = (bool, Vec<String>);

/// Words of copies.
#[derive(Default)]
struct Tally {
    given: usize,
    found: usize,
    both: usize,
}

/// Measures the test split of each language.
///
/// # Errors
/// A piece that is not well formed or cannot be read.
pub fn measure(data: &Path) -> Outcome<Option<Vec<Row>>> {
    if data.ends_with(super::FIXTURES) {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let pieces = corpus::pieces()?;
    for (language, choice) in [("fr", LanguageChoice::Fr), ("en", LanguageChoice::En)] {
        let mut texts = Vec::new();
        for piece in &pieces {
            let of_test = piece.language == language && piece.head.split == Split::Test;
            if of_test && texts.len() < MOST_PIECES {
                let sentences = sentences(&pieces::document(piece)?);
                if sentences.len() >= LEAST_SENTENCES {
                    texts.push(sentences);
                }
            }
        }
        if texts.len() < 4 {
            continue;
        }
        for (change, name) in Change::ALL {
            for percent in PERCENTS {
                let mut generator = Generator(0x9e37_79b9_7f4a_7c15);
                let mut tally = Tally::default();
                for at in 0..texts.len() {
                    tally.add(&texts, at, change, percent, &mut generator, choice);
                }
                rows.push(Row {
                    data: format!("corpus {language}, copies of {} test pieces", texts.len()),
                    measure: format!("{name}, {percent} % of the words edited: recall, precision"),
                    value: format!("{:.3}, {:.3}", tally.recall(), tally.precision()),
                    peer: None,
                });
            }
        }
    }
    Ok(Some(rows))
}

/// The words of the sentences outside titles, headings and boilerplate.
fn sentences(document: &recoupe::Document) -> Vec<Vec<String>> {
    let body = |span: Span| {
        let mut blocks = document.blocks.iter();
        let block =
            blocks.find(|block| block.span.start <= span.start && span.end <= block.span.end);
        block.is_some_and(|block| matches!(block.kind, BlockKind::Body | BlockKind::Standfirst))
    };
    let sentences = document
        .sentences
        .iter()
        .filter(|sentence| body(sentence.span));
    sentences
        .map(|sentence| {
            let text = &document.text[sentence.span.start as usize..sentence.span.end as usize];
            let words = text.split_whitespace();
            let words = words.filter(|word| word.contains(char::is_alphanumeric));
            words.map(str::to_owned).collect()
        })
        .filter(|words: &Vec<String>| !words.is_empty())
        .collect()
}

impl Tally {
    fn recall(&self) -> f64 {
        self.both as f64 / self.given as f64
    }

    fn precision(&self) -> f64 {
        self.both as f64 / self.found as f64
    }

    /// Makes a copy of the text number `at` and counts its words.
    fn add(
        &mut self,
        texts: &[Vec<Vec<String>>],
        at: usize,
        change: Change,
        percent: usize,
        generator: &mut Generator,
        choice: LanguageChoice,
    ) {
        let of = |offset: usize| &texts[(at + offset) % texts.len()];
        let sources: Vec<&Vec<Vec<String>>> = match change {
            Change::ThreeMerged => vec![of(0), of(1), of(2)],
            _ => vec![of(0)],
        };
        let foreign = of(3);
        let mut copy: Vec<Sentence> = Vec::new();
        for sentence in sources.iter().copied().flatten() {
            let words = edited(sentence, percent, foreign, generator);
            copy.push((true, words));
        }
        if let Change::SentencesCut = change {
            copy.retain(|_| generator.below(10) >= 3);
        }
        let others = foreign.iter().take(LEAST_SENTENCES).cloned();
        let others: Vec<Sentence> = others.map(|words| (false, words)).collect();
        copy = match change {
            Change::OtherOrder | Change::ThreeMerged => {
                copy.extend(others);
                shuffled(&copy, generator)
            }
            Change::SameOrder | Change::SentencesCut => [copy, others].concat(),
        };
        let mut text = String::new();
        let mut words = Vec::new();
        for (given, sentence) in &copy {
            for word in sentence {
                words.push((*given, text.len() as u32));
                text += word;
                text.push(' ');
            }
        }
        let mut inputs = vec![("copy".to_owned(), text)];
        for (number, source) in sources.iter().enumerate() {
            let sentences: Vec<String> = source.iter().map(|words| words.join(" ")).collect();
            inputs.push((number.to_string(), sentences.join(" ")));
        }
        let places = places_of_copy(inputs, choice);
        for (given, start) in words {
            let found = places
                .iter()
                .any(|span| span.start <= start && start < span.end);
            self.given += usize::from(given);
            self.found += usize::from(found);
            self.both += usize::from(given && found);
        }
    }
}

/// Where the copy stands in a family, in bytes.
fn places_of_copy(inputs: Vec<(String, String)>, choice: LanguageChoice) -> Vec<Span> {
    let settings = Settings {
        language: choice,
        offsets: Offsets::Utf8,
        layers: vec![Layer::Passages],
        ..Settings::default()
    };
    let mut dossier = Dossier::default();
    for (id, text) in inputs {
        let input = Input {
            id,
            text: Some(text),
            plain: true,
            ..Input::default()
        };
        dossier.set_article(input, &settings);
    }
    let families = dossier.report(&settings).families.unwrap_or_default();
    let places = families.into_iter().flat_map(|family| family.places);
    places
        .filter(|place| place.article == "copy")
        .map(|place| place.span)
        .collect()
}

/// Edits `percent` of a hundred words: three in five are replaced by one of another
/// text, one is left out, one is followed by another.
fn edited(
    sentence: &[String],
    percent: usize,
    other: &[Vec<String>],
    generator: &mut Generator,
) -> Vec<String> {
    let mut words = Vec::new();
    for word in sentence {
        let from = &other[generator.below(other.len())];
        let new = from[generator.below(from.len())].clone();
        let changed = generator.below(100) < percent;
        match generator.below(5) {
            _ if !changed => words.push(word.clone()),
            0 => {}
            1 => words.extend([word.clone(), new]),
            _ => words.push(new),
        }
    }
    words
}

/// The sentences in another order, a few at a time.
fn shuffled(sentences: &[Sentence], generator: &mut Generator) -> Vec<Sentence> {
    let mut parts: Vec<&[Sentence]> = Vec::new();
    for of_one in sentences.chunk_by(|left, right| left.0 == right.0) {
        parts.extend(of_one.chunks(TOGETHER));
    }
    for last in (1..parts.len()).rev() {
        parts.swap(last, generator.below(last + 1));
    }
    parts.concat()
}

/// The 64-bit xorshift generator of Marsaglia 2003.
struct Generator(u64);

impl Generator {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % end as u64) as usize
    }
}
