//! What any number of articles share, from whole texts.

use super::{CommonText, Passages, Seeds, common_text};
use crate::compare::fixture::{document, slices};
use crate::compare::vocabulary::Vocabulary;
use crate::document::Document;
use crate::report::common::Discount;
use crate::report::{PassageKind, Without};

const AGENCY: &str = "une rampe et un tapis rouge attendaient le train blindé dans la gare de la \
    ville où le dirigeant devait visiter une usine qui produit des avions de combat";
const OTHER: &str = "les ministres ont signé à l'aube un accord de pêche que trois capitales \
    contestaient encore la veille devant la presse réunie au port";

fn common(documents: &[Document]) -> CommonText {
    let documents: Vec<&Document> = documents.iter().collect();
    let vocabulary = Vocabulary::new(&documents, Without::default());
    let words = vocabulary.words();
    let seeds = Seeds::new(words);
    let passages = Passages {
        words,
        seeds: &seeds,
    };
    common_text(&passages, &documents)
}

fn documents(texts: &[&str]) -> Vec<Document> {
    let numbered = texts.iter().enumerate();
    numbered
        .map(|(at, text)| document(&format!("a{at}"), text))
        .collect()
}

/// For each family its places, as `article: words`.
fn places(common: &CommonText) -> Vec<Vec<String>> {
    let family = |family: &crate::report::common::Family| {
        let places = family.places.iter();
        places
            .map(|place| format!("{}: {}", place.article, place.words))
            .collect()
    };
    common.families.iter().map(family).collect()
}

#[test]
fn one_family_for_all_the_articles_that_have_a_passage() {
    let edited = AGENCY
        .replace("attendaient", "guettaient")
        .replace("usine", "fabrique");
    let texts = [
        format!("{AGENCY} . le premier texte finit ainsi"),
        format!("rien que du neuf ici . {edited} . et voilà"),
        format!("tout autre chose commence . {AGENCY}"),
        "un article qui n'a rien de commun avec les autres du lot".to_owned(),
    ];
    let documents = documents(&texts.each_ref().map(String::as_str));
    let common = common(&documents);
    assert_eq!(places(&common), [["a0: 29", "a1: 29", "a2: 29"]]);
    let family = &common.families[0];
    assert_eq!(family.kind, PassageKind::Edited);
    assert_eq!((family.articles, family.words_common), (3, 27));
    let edits: Vec<_> = family.places[1]
        .edits
        .iter()
        .map(|edit| {
            let here = edit.here.map(|span| slices(&documents[1], &[span])[0]);
            (
                edit.reference.map(|span| slices(&documents[0], &[span])[0]),
                here,
            )
        })
        .collect();
    assert_eq!(
        edits,
        [
            (Some("attendaient"), Some("guettaient")),
            (Some("usine"), Some("fabrique"))
        ]
    );
    assert!(family.places[2].edits.is_empty());
    assert_eq!(common.words, [29, 29, 29, 0]);
    let counts: Vec<u32> = common.shared[0]
        .iter()
        .map(|stretch| stretch.articles)
        .collect();
    assert_eq!(counts, [3, 2, 3, 2, 3]);
    assert_eq!(
        slices(&documents[0], &[common.shared[0][1].span]),
        ["attendaient"]
    );
    assert!(common.shared[3].is_empty());
}

#[test]
fn what_is_left_out_is_told() {
    let cut = AGENCY.split(" où ").next().expect("a beginning");
    let texts = [AGENCY, AGENCY, cut];
    let documents = documents(&texts);
    let common = common(&documents);
    assert_eq!(places(&common), [["a0: 29", "a1: 29", "a2: 16"]]);
    let edits = &common.families[0].places[2].edits;
    assert_eq!((edits.len(), edits[0].here), (1, None));
    let left_out = edits[0].reference.expect("words of the reference");
    assert!(slices(&documents[0], &[left_out])[0].starts_with("où le dirigeant"));
}

#[test]
fn an_article_that_contains_two_others_whole() {
    let both = format!("{OTHER} . {AGENCY}");
    let common = common(&documents(&[&both, AGENCY, OTHER]));
    assert_eq!(
        places(&common),
        [["a0: 29", "a1: 29"], ["a0: 23", "a2: 23"]]
    );
}

#[test]
fn a_piece_of_a_longer_passage_parts_it() {
    let long = format!(
        "{OTHER} . {AGENCY} . {}",
        OTHER
            .replace("pêche", "fret")
            .replace("signé", "paraphé")
            .replace("port", "quai")
    );
    let piece = AGENCY;
    let common = common(&documents(&[&long, &long, piece]));
    let with_piece: Vec<_> = places(&common)
        .into_iter()
        .filter(|places| places.iter().any(|place| place.starts_with("a2")))
        .collect();
    assert_eq!(with_piece, [["a0: 29", "a1: 29", "a2: 29"]]);
    assert_eq!(common.words, [75, 75, 29]);
}

#[test]
fn stretches_of_an_article_never_overlap() {
    let texts = [
        format!("{AGENCY} . {OTHER}"),
        format!("{OTHER} . {AGENCY} . {AGENCY}"),
        format!("{AGENCY} . {AGENCY}"),
        OTHER.to_owned(),
    ];
    let common = common(&documents(&texts.each_ref().map(String::as_str)));
    for shared in &common.shared {
        let mut pairs = shared.iter().zip(shared.iter().skip(1));
        assert!(pairs.all(|(left, right)| left.span.end <= right.span.start));
    }
}

#[test]
fn the_same_article_fifty_times() {
    let text =
        format!("{AGENCY} . {OTHER} . et une fin que rien ne distingue des autres fins du monde");
    let common = common(&documents(&[text.as_str(); 50]));
    assert_eq!(common.families.len(), 1);
    assert_eq!(common.families[0].places.len(), 50);
    assert_eq!(common.families[0].kind, PassageKind::Verbatim);
    assert!(
        common
            .shared
            .iter()
            .all(|shared| shared.len() == 1 && shared[0].articles == 50)
    );
}

#[test]
fn one_article_or_none_shares_nothing() {
    assert_eq!(common(&[]), CommonText::default());
    assert!(common(&documents(&[AGENCY])).families.is_empty());
    assert!(common(&documents(&["", AGENCY, ""])).families.is_empty());
}

#[test]
fn a_quote_in_every_place_is_told_as_such() {
    let quote = format!("« {AGENCY} »");
    let found = common(&documents(&[&quote, &format!("il a dit {quote} hier")]));
    assert_eq!(found.families[0].discount, Some(Discount::Quote));
    let found = common(&documents(&[&quote, AGENCY]));
    assert_eq!(found.families[0].discount, None);
}

#[test]
fn the_end_of_a_sentence_in_other_words_belongs_to_the_passage() {
    let mut documents = documents(&[
        "le train est parti hier soir de la grande gare du port neuf",
        "le train est parti hier soir de la grande gare maritime",
    ]);
    for document in &mut documents {
        document.sentences = vec![crate::report::Sentence {
            span: crate::report::Span {
                start: 0,
                end: document.text.len() as u32,
            },
            certainty: None,
            trigger: None,
            why: None,
            correction: None,
        }];
    }
    let common = common(&documents);
    assert_eq!(places(&common), [["a0: 13", "a1: 11"]]);
    let edit = common.families[0].places[1].edits[0];
    assert_eq!(
        edit.here.map(|span| slices(&documents[1], &[span])[0]),
        Some("maritime")
    );
    assert_eq!(
        edit.reference.map(|span| slices(&documents[0], &[span])[0]),
        Some("du port neuf")
    );
}
