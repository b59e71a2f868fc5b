//! Further sentences to learn names from: those of treebanks. Their proper nouns
//! are marked, what they name is not; a first model tells it, and what the two
//! agree on is learned from (self-training, Yarowsky 1995).

use std::ops::Range;
use std::path::Path;

use recoupe::annotate::entity::tagger::gazetteer::Gazetteer;
use recoupe::annotate::entity::tagger::{Memory, Tagger};
use recoupe::report::LanguageCode;

use super::entities::{Article, Lesson, article, found};
use crate::conllu;
use crate::named::{Mention, Text};
use crate::process::Outcome;

/// The treebanks of today's written language.
const TREEBANKS: [(&str, LanguageCode); 3] = [
    ("fr_gsd", LanguageCode::Fr),
    ("fr_sequoia", LanguageCode::Fr),
    ("en_ewt", LanguageCode::En),
];

/// A sentence and what its words are.
pub struct Sentence {
    article: Article,
    words: Vec<Word>,
}

/// A word of a treebank.
struct Word {
    /// Bytes of the sentence.
    span: Range<usize>,
    proper: bool,
    capital: bool,
}

/// The sentences of the treebanks of `data` in `language`.
///
/// # Errors
/// A treebank that cannot be read.
pub fn sentences(
    data: &Path,
    language: LanguageCode,
    gazetteer: &Gazetteer,
) -> Outcome<Vec<Sentence>> {
    let mut sentences = Vec::new();
    for (treebank, files) in conllu::treebanks(data)? {
        if !TREEBANKS.contains(&(treebank.as_str(), language)) {
            continue;
        }
        for file in files {
            for sentence in conllu::read(&file)? {
                sentences.push(read(&treebank, language, &sentence, gazetteer)?);
            }
        }
    }
    Ok(sentences)
}

fn read(
    treebank: &str,
    language: LanguageCode,
    sentence: &conllu::Sentence,
    gazetteer: &Gazetteer,
) -> Outcome<Sentence> {
    let text = Text {
        name: treebank.to_owned(),
        language,
        plain: true,
        text: sentence.text.clone(),
        mentions: Vec::new(),
    };
    let word = |token: &conllu::Token| Word {
        span: token.span.0..token.span.1,
        proper: token.words.iter().any(|word| word.upos == "PROPN"),
        capital: token.form.starts_with(char::is_uppercase),
    };
    Ok(Sentence {
        article: article(&text, gazetteer)?,
        words: sentence.tokens.iter().map(word).collect(),
    })
}

/// What `tagger` tells of the sentences, where the treebanks bear it out.
pub fn lessons(sentences: &[Sentence], tagger: &Tagger) -> Vec<Lesson> {
    let mut memory = Memory::default();
    let mut lessons = Vec::new();
    for sentence in sentences {
        let names = found(&sentence.article, tagger, &mut memory);
        if agree(&sentence.words, &names) {
            lessons.push(sentence.article.lesson_of(&names));
        }
    }
    lessons
}

/// Whether every proper noun with a capital is in a name, every name has a proper
/// noun, and no other word is a name by itself but at the head of the sentence.
fn agree(words: &[Word], names: &[Mention]) -> bool {
    let meet = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    let right = |word: &Word| {
        !word.capital
            || if word.proper {
                names.iter().any(|name| meet(&name.span, &word.span))
            } else {
                word.span.start == 0 || names.iter().all(|name| name.span != word.span)
            }
    };
    let proper = |name: &Mention| {
        let mut words = words.iter().filter(|word| word.proper);
        words.any(|word| meet(&name.span, &word.span))
    };
    words.iter().all(right) && names.iter().all(proper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use recoupe::report::EntityKind;

    #[track_caller]
    fn assert_agrees(names: &[&str], expected: bool) {
        let text = "Hier Anne Rey a vu Voulx en Avril";
        let span = |part: &str| {
            let start = text.find(part).expect("it stands there");
            start..start + part.len()
        };
        let words: Vec<Word> = text
            .split(' ')
            .map(|word| Word {
                span: span(word),
                proper: ["Anne", "Rey", "Voulx"].contains(&word),
                capital: word.starts_with(char::is_uppercase),
            })
            .collect();
        let names: Vec<Mention> = names
            .iter()
            .map(|name| Mention {
                span: span(name),
                kind: EntityKind::Place,
            })
            .collect();
        assert_eq!(agree(&words, &names), expected);
    }

    #[test]
    fn names_are_learned_from_where_all_proper_nouns_are_in_one() {
        assert_agrees(&["Anne Rey", "Voulx"], true);
        assert_agrees(&["Anne Rey"], false);
        assert_agrees(&["Anne Rey", "Voulx", "Avril"], false);
        assert_agrees(&["Anne Rey", "Voulx", "vu"], false);
    }
}
