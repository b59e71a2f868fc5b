//! What was not found in an article, from whole texts.

use super::*;
use crate::analyse::analyse;
use crate::intake::Input;
use crate::report::{LanguageChoice, Without};

fn read(texts: &[&str]) -> Vec<Document> {
    let numbered = texts.iter().enumerate();
    numbered
        .map(|(at, text)| {
            let input = Input {
                id: format!("a{at}"),
                text: Some((*text).to_owned()),
                plain: true,
                ..Input::default()
            };
            analyse(&input, LanguageChoice::Fr).expect("a text")
        })
        .collect()
}

fn covered(texts: &[&str], least: u32) -> Option<Coverage> {
    let documents = read(texts);
    let documents: Vec<&Document> = documents.iter().collect();
    let aliases = crate::compare::aliases(&documents, &[], &mut Vec::new());
    let vocabulary = Vocabulary::new(&documents, Without::default());
    coverage(
        &documents,
        &aliases,
        &Pairing::default(),
        &vocabulary,
        least,
    )
}

/// What is told of kind `kind` as not found in an article, and as found only there.
fn told(coverage: &Coverage, article: usize, kind: CoverageKind) -> (Vec<&str>, Vec<&str>) {
    let texts = |numbers: &[u32]| -> Vec<&str> {
        let items = numbers
            .iter()
            .map(|&number| &coverage.items[number as usize]);
        let of_kind = items.filter(|item| item.kind == kind);
        of_kind.map(|item| item.text.as_str()).collect()
    };
    let article = &coverage.articles[article];
    (texts(&article.not_found), texts(&article.only_here))
}

const PARIS: &str = "Jean Dupont a visité Paris hier avec sa sœur et deux amis.";
const LYON: &str = "Jean Dupont a quitté Lyon ce matin sous une pluie battante.";
const BOTH: &str = "Jean Dupont connaît Paris et Lyon, où il a vécu longtemps.";
const NEITHER: &str = "Marie Martin a ouvert une librairie dans un village de montagne.";

#[test]
fn a_name_that_enough_others_carry_is_told() {
    let coverage = covered(&[PARIS, LYON, BOTH, NEITHER], 2).expect("four articles");
    assert_eq!(told(&coverage, 3, CoverageKind::Person).0, ["Jean Dupont"]);
    assert_eq!(told(&coverage, 3, CoverageKind::Person).1, ["Marie Martin"]);
    assert_eq!(told(&coverage, 0, CoverageKind::Place).0, ["Lyon"]);
    assert_eq!(told(&coverage, 3, CoverageKind::Place).0, ["Paris", "Lyon"]);
    let three = covered(&[PARIS, LYON, BOTH, NEITHER], 3).expect("four articles");
    assert_eq!(told(&three, 0, CoverageKind::Place).0, [""; 0]);
    assert_eq!(told(&three, 3, CoverageKind::Person).0, ["Jean Dupont"]);
}

#[test]
fn an_item_points_to_its_places() {
    let coverage = covered(&[PARIS, LYON, BOTH, NEITHER], 2).expect("four articles");
    let paris = coverage
        .items
        .iter()
        .find(|item| item.text == "Paris")
        .expect("a place");
    assert_eq!(paris.articles, 2);
    let start = PARIS.find("Paris").expect("it is there") as u32;
    assert_eq!(paris.places[0].article, "a0");
    assert_eq!(paris.places[0].span.start, start);
    assert_eq!(paris.places[1].article, "a2");
}

#[test]
fn what_stands_there_unread_is_not_missing() {
    // « chantier naval » is a keyphrase of two articles; the third has its words.
    let one = "Le chantier naval embauche. Le chantier naval de la ville a de l’avenir.";
    let other = "Un chantier naval rouvre. On attendait ce chantier naval depuis des années.";
    let words = "Les ouvriers du chantier ont reçu une aide du secteur naval hier matin.";
    let coverage = covered(&[one, other, words], 2).expect("three articles");
    let (missing, _) = told(&coverage, 2, CoverageKind::Keyphrase);
    assert!(
        !missing.iter().any(|text| text.contains("chantier")),
        "{missing:?}"
    );
    let without = "Les boulangers ont reçu une aide de la région hier matin.";
    let coverage = covered(&[one, other, without], 2).expect("three articles");
    let (missing, _) = told(&coverage, 2, CoverageKind::Keyphrase);
    assert!(
        missing.iter().any(|text| text.contains("chantier")),
        "{missing:?}"
    );
}

#[test]
fn a_statement_is_one_however_long_it_is_quoted() {
    let whole = "« Une livraison de navires n’est pas impossible, mais elle me paraît peu probable », a déclaré Jean Dupont.";
    let cut =
        "« Une livraison de navires n’est pas impossible », a déclaré Jean Dupont à la presse.";
    let coverage = covered(&[whole, cut, NEITHER], 2).expect("three articles");
    let (missing, _) = told(&coverage, 2, CoverageKind::Statement);
    assert_eq!(missing.len(), 1, "{missing:?}");
    assert!(missing[0].ends_with("peu probable"), "{missing:?}");
    assert_eq!(told(&coverage, 1, CoverageKind::Statement).0, [""; 0]);
}

#[test]
fn one_article_is_held_against_none() {
    assert_eq!(covered(&[PARIS], 2), None);
    assert_eq!(covered(&[], 2), None);
}

#[test]
fn of_two_articles_one_other_is_enough() {
    let coverage = covered(&[PARIS, LYON], 2).expect("two articles");
    assert_eq!(coverage.least, 1);
    assert_eq!(
        told(&coverage, 0, CoverageKind::Place),
        (vec!["Lyon"], vec!["Paris"])
    );
}

#[test]
fn the_same_article_many_times_lacks_nothing() {
    let coverage = covered(&[PARIS; 20], 2).expect("twenty articles");
    for article in &coverage.articles {
        assert_eq!(
            (&article.not_found[..], &article.only_here[..]),
            (&[][..], &[][..])
        );
    }
}
