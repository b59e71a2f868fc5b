//! Figures of small articles of our own.

use super::figures;
use crate::analyse::analyse;
use crate::compare::pairing::Steps;
use crate::compare::timeline;
use crate::document::Document;
use crate::intake::Input;
use crate::report::LanguageChoice;
use crate::report::table::FigureRow;

fn documents(texts: &[&str]) -> Vec<Document> {
    texts
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let input = Input {
                id: at.to_string(),
                text: Some((*text).to_owned()),
                published: Some("2025-11-18".to_owned()),
                ..Input::default()
            };
            analyse(&input, LanguageChoice::Fr).expect("the text is read")
        })
        .collect()
}

fn rows(texts: &[&str]) -> Vec<FigureRow> {
    let documents = documents(texts);
    figures(&documents.iter().collect::<Vec<_>>(), &Steps::default())
}

/// The rows of two articles, each as `counted: disagree`.
#[track_caller]
fn assert_rows(texts: &[&str], expected: &[(&str, bool)]) {
    let rows = rows(texts);
    let found: Vec<(&str, bool)> = rows
        .iter()
        .map(|row| (row.counted.as_deref().unwrap_or("-"), row.disagree))
        .collect();
    assert_eq!(found, expected, "{rows:#?}");
}

#[test]
fn the_same_count_with_another_value_is_a_disagreement() {
    assert_rows(
        &[
            "L’incendie de la scierie de Brumath a fait douze blessés lundi.",
            "À Brumath, l’incendie de la scierie a fait quinze blessés.",
        ],
        &[("blessé", true)],
    );
}

#[test]
fn the_same_value_agrees() {
    assert_rows(
        &[
            "L’incendie de la scierie de Brumath a fait douze blessés lundi.",
            "À Brumath, l’incendie de la scierie a fait 12 blessés.",
        ],
        &[("blessé", false)],
    );
}

#[test]
fn a_bound_that_holds_is_no_disagreement() {
    assert_rows(
        &[
            "L’incendie de la scierie de Brumath a fait au moins douze blessés.",
            "À Brumath, l’incendie de la scierie a fait quinze blessés.",
        ],
        &[("blessé", false)],
    );
}

#[test]
fn the_same_noun_elsewhere_is_another_thing() {
    assert_rows(
        &[
            "L’incendie de la scierie de Brumath a fait douze blessés lundi.",
            "Une collision de tramways à Grenoble a fait quinze blessés.",
        ],
        &[],
    );
}

#[test]
fn one_kind_twice_is_told_apart() {
    assert_rows(
        &[
            "L’explosion de la raffinerie de Feyzin a fait douze personnes tuées et trente personnes blessées.",
            "L’explosion de la raffinerie de Feyzin a fait douze personnes tuées et trente personnes blessées.",
        ],
        &[("personne", false), ("personne", false)],
    );
}

#[test]
fn of_several_of_a_kind_the_closest_is_meant() {
    assert_rows(
        &[
            "L’explosion de la raffinerie de Feyzin a fait douze personnes tuées et trente personnes blessées.",
            "L’explosion de la raffinerie de Feyzin a fait douze personnes tuées et quarante personnes blessées.",
        ],
        &[("personne", true), ("personne", false)],
    );
}

#[test]
fn a_distance_in_time_is_no_duration() {
    assert_rows(
        &[
            "Deux jours après le sommet de Vichy, le ministre a visité la scierie de Brumath.",
            "Le ministre a visité la scierie de Brumath en trois jours après Vichy.",
        ],
        &[],
    );
}

#[test]
fn an_article_by_itself_has_no_rows() {
    assert_rows(&["Douze blessés à Brumath, quinze blessés à Brumath."], &[]);
}

#[test]
fn dates_stand_in_the_order_of_time() {
    let documents = documents(&[
        "Le pont a fermé mercredi. Il avait ouvert en 1950.",
        "Le pont, ouvert en 1950, fermera demain.",
    ]);
    let timeline = timeline(&documents.iter().collect::<Vec<_>>());
    let days: Vec<(&str, usize)> = timeline
        .iter()
        .map(|date| (date.iso.as_str(), date.events.len()))
        .collect();
    assert_eq!(days, [("1950", 2), ("2025-11-12", 1), ("2025-11-19", 1)]);
    assert_eq!(timeline[0].events[0].sentence, 1);
}
