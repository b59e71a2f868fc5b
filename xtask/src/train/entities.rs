//! Trains the taggers of names: `models/gazetteer.bin` and
//! `models/<language>/entities.bin`.
//!
//! In: the train split of the corpus, and the sets of a data folder. Out: the
//! lists of all languages, and for each its weights. Texts are read by the program
//! itself, so that names are learned from the tokens, sentences and parts of
//! speech that it will see.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use recoupe::analyse;
use recoupe::annotate::entity::scene::Scene;
use recoupe::annotate::entity::tagger::gazetteer::Gazetteer;
use recoupe::annotate::entity::tagger::label::{LABELS, Part, may_follow, number};
use recoupe::annotate::entity::tagger::{KIND, Memory, Tagger, VERSION, lessons};
use recoupe::annotate::entity::{NamedMention, mentions_by};
use recoupe::document::{Document, Form};
use recoupe::intake::Input;
use recoupe::lang::pack;
use recoupe::report::{EntityKind, LanguageChoice, LanguageCode};
use recoupe::tag::file::envelope;
use recoupe::tag::weights;

use super::crf::{self, Model, Options, Sequence};
use super::treebank_names::{self, Sentence};
use super::{gazetteer, prune};
use crate::corpus::piece::Split;
use crate::named::standoff::{self, Convention};
use crate::named::{self, Mention, Text, columns, inline};
use crate::paths::in_root;
use crate::process::{self, Failure, Outcome};

/// How far below the best a label may stand and be looked at by the decoder.
const MARGIN: f32 = 6.0;
/// A feature is learned from this number of occurrences on.
const FEWEST: u32 = 2;
/// A transition that cannot be.
const NEVER: i16 = -4000;
/// The name of FENEC 2 among the sets.
pub const FENEC: &str = "FENEC 2";

/// How much a French text counts for the English model.
const OF_FRENCH: f32 = 0.3;

/// How much a sentence of a treebank counts, whose names a first model told.
const OF_TREEBANKS: f32 = 0.3;

/// How much rarer names are in the press than in the corpus, whose pieces are written
/// to have many (Saerens et al. 2002), as the logarithm of the odds of one.
#[derive(Clone, Copy)]
pub struct Rarer {
    persons: f32,
    organisations: f32,
}

/// For a first model, which tells the names of the treebanks.
const AT_FIRST: Rarer = Rarer {
    persons: 0.0,
    organisations: 0.5,
};

/// The lists of all languages.
const LISTS: &str = "models/gazetteer.bin";

/// Finds the weights that matter: nearly all the others become zero.
const FIRST: Options = Options {
    epochs: 8,
    averaged: 4,
    rate: 0.2,
    dropout: 0.4,
    sparseness: 1.0,
};
/// Sets those that are kept as they are best without the others.
const SECOND: Options = Options {
    epochs: 6,
    averaged: 3,
    rate: 0.1,
    dropout: 0.3,
    sparseness: 0.0,
};

/// Texts of one origin.
pub struct Set {
    /// What to call it.
    pub name: String,
    /// Its texts.
    pub texts: Vec<Text>,
    /// How much each counts.
    pub weight: f32,
    /// Whether it is like what the model is for, so that it is measured on too,
    /// by models trained without the texts in question.
    pub measured: bool,
}

/// An article as it is learned from.
pub struct Article {
    /// As the program read it.
    pub document: Document,
    /// What is learned from it.
    pub lesson: Lesson,
    /// For each sentence of the lesson, its tokens.
    sentences: Vec<Range<usize>>,
    language: LanguageCode,
}

impl Article {
    /// What is learned from it where its names are these.
    pub fn lesson_of(&self, names: &[Mention]) -> Lesson {
        let labels = labels(&self.document, names);
        let labels_of = |tokens: &Range<usize>| labels[tokens.clone()].to_vec();
        Lesson {
            features: self.lesson.features.clone(),
            labels: self.sentences.iter().map(labels_of).collect(),
        }
    }
}

/// What is learned from an article.
pub struct Lesson {
    /// For each sentence, each token's features.
    features: Vec<Vec<Vec<u32>>>,
    /// For each sentence, each token's label.
    labels: Vec<Vec<u8>>,
}

/// Trains and writes the models of each language; `pieces` is a folder of
/// further French pieces with marks for names only.
///
/// # Errors
/// A set that cannot be read, a model that cannot be written.
pub fn train_with(data: &Path, pieces: Option<&Path>) -> Outcome {
    let lists = gazetteer::gazetteer(data)?;
    println!("{LISTS}: {} bytes", lists.len());
    process::write(&in_root(LISTS), &lists)?;
    let gazetteer =
        Gazetteer::read(LISTS, &lists).map_err(|error| Failure::new(error.to_string()))?;
    for language in [LanguageCode::Fr, LanguageCode::En] {
        let folder = named::folder(language);
        let mut learned = Vec::new();
        for set in sets(data, language, pieces)? {
            println!("{folder}: {} texts of {}", set.texts.len(), set.name);
            for text in &set.texts {
                learned.push((article(text, &gazetteer)?.lesson, set.weight));
            }
        }
        let learned: Vec<(&Lesson, f32)> =
            learned.iter().map(|(one, weight)| (one, *weight)).collect();
        let treebanks = treebank_names::sentences(data, language, &gazetteer)?;
        let model = taught(&learned, &treebanks, &lists, language)?;
        let file = format!("models/{folder}/entities.bin");
        println!("{file}: {} texts, {} bytes", learned.len(), model.len());
        process::write(&in_root(&file), model)?;
    }
    Ok(())
}

/// Weights kept in the model of a language: what fits its share of the page.
fn most_kept(language: LanguageCode) -> usize {
    match language {
        LanguageCode::Fr => 50_000,
        _ => 40_000,
    }
}

/// How much rarer names are in the press of a language; set on its dev split.
fn rarer(language: LanguageCode) -> Rarer {
    match language {
        LanguageCode::Fr => AT_FIRST,
        _ => Rarer {
            persons: 0.75,
            organisations: 0.75,
        },
    }
}

/// Trains without further pieces.
///
/// # Errors
/// As [`train_with`].
pub fn train(data: &Path) -> Outcome {
    train_with(data, None)
}

/// What a language's tagger learns from.
///
/// # Errors
/// A set that cannot be read.
pub fn sets(data: &Path, language: LanguageCode, pieces: Option<&Path>) -> Outcome<Vec<Set>> {
    let set = |name: &str, texts, weight, measured| Set {
        name: name.to_owned(),
        texts,
        weight,
        measured,
    };
    let corpus = |language, weight, measured| -> Outcome<Set> {
        let name = format!("corpus {}, train", named::folder(language));
        let texts = named::corpus(language, &[Split::Train])?;
        Ok(set(&name, texts, weight, measured))
    };
    let mut sets = vec![corpus(language, 1.0, true)?];
    if language == LanguageCode::Fr {
        let fenec = standoff::documents(data, Convention::Ours)?;
        sets.push(set(FENEC, fenec, 1.0, true));
        // Old spelling and machine reading: words more than ways of writing.
        sets.push(set("NewsEye", columns::old_newspapers(data)?, 0.1, false));
        if let Some(pieces) = pieces {
            sets.push(set("further pieces", inline::pieces(pieces)?, 1.0, false));
        }
    } else {
        let posts = columns::posts(data, &columns::POSTS)?;
        sets.push(set("WNUT17 and BTC", posts, 0.15, false));
        // How names are written and put together is much the same in French.
        sets.push(corpus(LanguageCode::Fr, OF_FRENCH, false)?);
        if let Some(pieces) = pieces {
            sets.push(set(
                "further pieces",
                inline::pieces(pieces)?,
                OF_FRENCH,
                false,
            ));
        }
    }
    sets.retain(|set| !set.texts.is_empty());
    Ok(sets)
}

/// Reads a text with the program.
///
/// # Errors
/// A text that the program refuses.
pub fn read(text: &Text) -> Outcome<Document> {
    let input = Input {
        id: text.name.clone(),
        name: text.name.clone(),
        text: Some(text.text.clone()),
        plain: text.plain,
        ..Input::default()
    };
    let choice = match text.language {
        LanguageCode::Fr => LanguageChoice::Fr,
        _ => LanguageChoice::En,
    };
    analyse(&input, choice).map_err(|failure| Failure::new(format!("{}: {failure:?}", text.name)))
}

/// Makes an article to learn from of a text.
///
/// # Errors
/// A text that the program refuses.
pub fn article(text: &Text, gazetteer: &Gazetteer) -> Outcome<Article> {
    let mut document = read(text)?;
    document.forms = fresh(&document);
    let labels = labels(&document, &text.mentions);
    let scene = scene(&document, text.language);
    let mut lesson = Lesson {
        features: Vec::new(),
        labels: Vec::new(),
    };
    let mut sentences = Vec::new();
    for sentence in lessons(&scene, &document.sentences, gazetteer) {
        if !document.tokens[sentence.tokens.start].boilerplate {
            lesson.labels.push(labels[sentence.tokens.clone()].to_vec());
            sentences.push(sentence.tokens);
            lesson.features.push(sentence.features);
        }
    }
    Ok(Article {
        document,
        lesson,
        sentences,
        language: text.language,
    })
}

/// The forms of a document, without what they keep of the lists and weights that
/// the program has now.
fn fresh(document: &Document) -> Vec<Rc<Form>> {
    let fresh = |form: &Rc<Form>| {
        Rc::new(Form {
            names: Default::default(),
            ..Form::clone(form)
        })
    };
    document.forms.iter().map(fresh).collect()
}

/// The label of each token; a token that a name shares is all of the name.
fn labels(document: &Document, mentions: &[Mention]) -> Vec<u8> {
    let mut labels = vec![0; document.tokens.len()];
    for mention in mentions {
        let tokens = &document.tokens;
        let first = tokens.partition_point(|token| token.span.end as usize <= mention.span.start);
        let end = tokens.partition_point(|token| (token.span.start as usize) < mention.span.end);
        for (at, label) in labels.iter_mut().enumerate().take(end).skip(first) {
            let part = match (at == first, at + 1 == end) {
                (true, true) => Part::Single,
                (true, false) => Part::Begin,
                (false, true) => Part::End,
                (false, false) => Part::Inside,
            };
            *label = number(part, mention.kind);
        }
    }
    labels
}

fn scene(document: &Document, language: LanguageCode) -> Scene<'_> {
    Scene::new(
        &document.text,
        &document.tokens,
        &document.forms,
        &document.sentences,
        pack(language),
    )
}

/// The model file learned from `lessons`, each with how much it counts, and from
/// what a first model that they make tells of `treebanks`, with these `lists`, for a
/// language.
///
/// # Errors
/// A first model that is refused.
pub fn taught(
    lessons: &[(&Lesson, f32)],
    treebanks: &[Sentence],
    lists: &[u8],
    language: LanguageCode,
) -> Outcome<Vec<u8>> {
    let count = most_kept(language);
    let first = model(lessons, count, AT_FIRST);
    let tagger =
        Tagger::read("entities", &first, lists).map_err(|error| Failure::new(error.to_string()))?;
    let further = treebank_names::lessons(treebanks, &tagger);
    let further = further.iter().map(|lesson| (lesson, OF_TREEBANKS));
    let all: Vec<(&Lesson, f32)> = lessons.iter().copied().chain(further).collect();
    Ok(model(&all, count, rarer(language)))
}

/// The model file learned from `lessons`, each with how much it counts; it has about
/// `count` weights, and expects names as `rarer` says.
pub fn model(lessons: &[(&Lesson, f32)], count: usize, rarer: Rarer) -> Vec<u8> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for (lesson, _) in lessons {
        for &hash in lesson.features.iter().flatten().flatten() {
            *counts.entry(hash).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= FEWEST);
    let mut known: Vec<u32> = counts.keys().copied().collect();
    known.sort_unstable();
    let numbers: HashMap<u32, u32> = known.iter().copied().zip(0..).collect();
    let numbered = |hashes: &Vec<u32>| -> Vec<u32> {
        let hashes = hashes.iter();
        hashes
            .filter_map(|hash| numbers.get(hash).copied())
            .collect()
    };
    let mut sequences = Vec::new();
    for (lesson, weight) in lessons {
        for (features, labels) in lesson.features.iter().zip(&lesson.labels) {
            sequences.push(Sequence {
                features: features.iter().map(numbered).collect(),
                labels: labels.clone(),
                weight: *weight,
            });
        }
    }
    let labels: Vec<(usize, &str)> = LABELS.iter().map(|(label, _)| *label).enumerate().collect();
    let mut model = Model::new(known.len(), labels.len());
    crf::train(&mut model, &sequences, None, FIRST);
    let seen: Vec<u32> = known.iter().map(|hash| counts[hash]).collect();
    let kept = prune::keep(&model, &seen, count);
    for (weight, kept) in model.weights.iter_mut().zip(&kept) {
        if !kept {
            *weight = 0.0;
        }
    }
    crf::train(&mut model, &sequences, Some(&kept), SECOND);
    expect_fewer(&mut model, rarer);
    let mut trained = prune::quantise(&model, &known, &labels, MARGIN);
    forbid(&mut trained);
    envelope(KIND, VERSION, &weights::write(&trained))
}

/// Makes it less likely that a person or an organisation begins, wherever it does.
fn expect_fewer(model: &mut Model, rarer: Rarer) {
    for (kind, rarer) in [
        (EntityKind::Person, rarer.persons),
        (EntityKind::Organisation, rarer.organisations),
    ] {
        for part in [Part::Begin, Part::Single] {
            let label = usize::from(number(part, kind));
            for scores in model.transitions.chunks_exact_mut(model.labels) {
                scores[label] -= rarer;
            }
        }
    }
}

/// Makes what cannot follow impossible.
fn forbid(trained: &mut weights::Trained) {
    let outside = LABELS[0].1;
    let end = LABELS.len() + 1;
    for (row, scores) in trained.transitions.iter_mut().enumerate() {
        for ((_, label), score) in LABELS.iter().zip(scores) {
            let may = match row {
                0 => may_follow(outside, *label),
                row if row == end => may_follow(*label, outside),
                row => may_follow(LABELS[row - 1].1, *label),
            };
            if !may {
                *score = NEVER;
            }
        }
    }
}

/// The names that a model finds in an article.
pub fn found(article: &Article, tagger: &Tagger, memory: &mut Memory) -> Vec<Mention> {
    let document = &article.document;
    let forms = fresh(document);
    let scene = Scene::new(
        &document.text,
        &document.tokens,
        &forms,
        &document.sentences,
        pack(article.language),
    );
    mentions(&mentions_by(tagger, &scene, &document.sentences, memory))
}

/// Mentions without their reasons.
pub fn mentions(named: &[NamedMention]) -> Vec<Mention> {
    let mention = |named: &NamedMention| Mention {
        span: named.span.start as usize..named.span.end as usize,
        kind: named.kind,
    };
    named.iter().map(mention).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten small texts with a person and a place each.
    fn articles(gazetteer: &Gazetteer) -> Vec<Article> {
        let names = [
            ("Léa", "Voulx"),
            ("Yves", "Brou"),
            ("Inès", "Murol"),
            ("Marc", "Ornans"),
            ("Zoé", "Luzy"),
        ];
        names
            .iter()
            .flat_map(|name| [name, name])
            .map(|(person, place)| {
                let text = format!("{person} vit à {place}.");
                let start = text.len() - place.len() - 1;
                let text = Text {
                    name: "own".to_owned(),
                    language: LanguageCode::Fr,
                    plain: true,
                    mentions: vec![
                        Mention {
                            span: 0..person.len(),
                            kind: EntityKind::Person,
                        },
                        Mention {
                            span: start..start + place.len(),
                            kind: EntityKind::Place,
                        },
                    ],
                    text,
                };
                article(&text, gazetteer).expect("plain text is read")
            })
            .collect()
    }

    #[test]
    fn the_same_texts_give_the_same_bytes() {
        let lists = recoupe::annotate::entity::tagger::gazetteer::write(std::iter::empty());
        let gazetteer = Gazetteer::read("none", &lists).expect("sound");
        let articles = articles(&gazetteer);
        let lessons: Vec<(&Lesson, f32)> = articles
            .iter()
            .map(|article| (&article.lesson, 1.0))
            .collect();
        let first = model(&lessons, 1000, AT_FIRST);
        assert!(first == model(&lessons, 1000, AT_FIRST));
        let tagger = Tagger::read("own", &first, &lists).expect("a sound model");
        for article in &articles {
            let found = found(article, &tagger, &mut Memory::default());
            let kinds: Vec<_> = found.iter().map(|mention| mention.kind).collect();
            use EntityKind::{Person, Place};
            assert_eq!(kinds, [Person, Place], "{}", article.document.text);
        }
    }
}
