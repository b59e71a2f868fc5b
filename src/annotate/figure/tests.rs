//! Figures in sentences of our own.

use std::fmt::Write;

use proptest::prelude::*;

use crate::analyse::analyse;
use crate::document::Document;
use crate::intake::Input;
use crate::report::LanguageChoice;
use crate::report::figure::{Bound, Figure};

fn read(text: &str, language: LanguageChoice) -> Document {
    let input = Input {
        id: "a".to_owned(),
        text: Some(text.to_owned()),
        published: Some("2025-11-18".to_owned()),
        ..Input::default()
    };
    analyse(&input, language).expect("the text is read")
}

/// The figures of a text, each as `written=value`, parted by `; `.
fn figures(text: &str, language: LanguageChoice) -> String {
    let document = read(text, language);
    let figures = document.figures.iter().map(|figure| {
        let written = &document.text[figure.span.start as usize..figure.span.end as usize];
        format!("{written}={}", figure.value)
    });
    figures.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn french(text: &str, expected: &str) {
    assert_eq!(figures(text, LanguageChoice::Fr), expected, "{text}");
}

#[track_caller]
fn english(text: &str, expected: &str) {
    assert_eq!(figures(text, LanguageChoice::En), expected, "{text}");
}

fn only(text: &str, language: LanguageChoice) -> Figure {
    let document = read(text, language);
    assert_eq!(document.figures.len(), 1, "{:?}", document.figures);
    document.figures[0].clone()
}

#[test]
fn digits_with_every_kind_of_space() {
    french("Il y avait 30 000 spectateurs.", "30 000 spectateurs=30000");
    french(
        "Il y avait 30\u{a0}000 spectateurs.",
        "30\u{a0}000 spectateurs=30000",
    );
    french(
        "Il y avait 30\u{202f}000 spectateurs.",
        "30\u{202f}000 spectateurs=30000",
    );
    french("Il y avait 30.000 spectateurs.", "30.000 spectateurs=30000");
}

#[test]
fn powers_of_ten_are_multiplied_out() {
    french(
        "La ville compte 1,2 million d’habitants.",
        "1,2 million d’habitants=1200000",
    );
    french(
        "Elle doit 3 milliards d’euros.",
        "3 milliards d’euros=3000000000",
    );
    english(
        "The city has 2.3 million people.",
        "2.3 million people=2300000",
    );
}

#[test]
fn a_letter_glued_to_digits_is_a_power_before_a_noun() {
    english("Output fell to 1.7m tonnes.", "1.7m tonnes=1700000");
}

#[test]
fn numbers_in_words() {
    french("Il a attendu quatre heures.", "quatre heures=4");
    french("On compte vingt et un morts.", "vingt et un morts=21");
    french(
        "On compte quatre-vingt-dix-sept morts.",
        "quatre-vingt-dix-sept morts=97",
    );
    french(
        "On compte deux cent douze nuits.",
        "deux cent douze nuits=212",
    );
    french(
        "Elle a coûté quatre mille six cents francs.",
        "quatre mille six cents francs=4600",
    );
    english("They saw twenty-three wagons.", "twenty-three wagons=23");
    english(
        "They sold two hundred and twelve cups.",
        "two hundred and twelve cups=212",
    );
}

#[test]
fn nouns_that_stand_for_a_number() {
    french(
        "Une dizaine de personnes attendaient.",
        "Une dizaine de personnes=10",
    );
    french("Des dizaines de personnes attendaient.", "");
    english("They ordered a dozen beds.", "a dozen beds=12");
}

#[test]
fn parts_of_a_whole() {
    french("Il a perdu la moitié de sa fortune.", "la moitié=0.5");
    french("Elle a gagné en quart de finale.", "");
    english("He walked half a mile.", "half a mile=0.5");
}

#[test]
fn units_have_their_symbol() {
    for (text, unit, value) in [
        ("Le colis pèse 660 kg.", "kg", 660.0),
        ("Le taux est de 12,5 %.", "%", 12.5),
        ("Il roulait à 110 km/h.", "km/h", 110.0),
        ("Le parc fait 20 kilomètres carrés.", "km²", 20.0),
    ] {
        let figure = only(text, LanguageChoice::Fr);
        assert_eq!(
            (figure.unit.as_deref(), figure.value),
            (Some(unit), value),
            "{text}"
        );
    }
    let figure = only("It cost £20m to build.", LanguageChoice::En);
    assert_eq!((figure.unit.as_deref(), figure.value), (Some("£"), 20e6));
}

#[test]
fn how_exact_it_is_given() {
    for (text, bound) in [
        ("Il y avait 300 personnes.", Bound::Exact),
        ("Il y avait près de 300 personnes.", Bound::About),
        ("Il y avait plus de 300 personnes.", Bound::AtLeast),
        ("Il y avait au moins 300 personnes.", Bound::AtLeast),
        ("Il y avait moins de 300 personnes.", Bound::AtMost),
        ("Il y avait une centaine de personnes.", Bound::About),
    ] {
        assert_eq!(only(text, LanguageChoice::Fr).bound, bound, "{text}");
    }
}

#[test]
fn one_without_its_noun_stands_alone() {
    french("Ils étaient huit à partir.", "huit=8");
    french(
        "Dix des dix-sept députés ont voté.",
        "Dix=10; dix-sept députés=17",
    );
}

#[test]
fn a_range_shares_its_noun() {
    let document = read("Il a crié trois ou quatre fois.", LanguageChoice::Fr);
    let counted: Vec<_> = document
        .figures
        .iter()
        .map(|figure| figure.counted.as_deref())
        .collect();
    assert_eq!(counted, [Some("fois"), Some("fois")]);
}

#[test]
fn numbers_that_count_nothing() {
    french("Il est arrivé à 14 heures.", "");
    french("Le train de 8 h 12 est parti.", "");
    french("Il a gagné 3-1.", "");
    french("Il cite l’article 49 de la loi.", "");
    french("Il est né le 13 septembre 1950.", "");
    french("Appelez le 01 23 45 67 89.", "");
    french("Une femme et un homme sont partis.", "");
}

#[test]
fn a_number_beyond_all_numbers_is_none() {
    let text = format!("Il doit {} euros.", "9".repeat(400));
    french(&text, "");
    french(
        "Il doit 1 000 000 000 000 000 000 000 euros.",
        "1 000 000 000 000 000 000 000 euros=1000000000000000000000",
    );
}

#[test]
fn ten_thousand_figures_are_all_read() {
    let mut text = String::new();
    for number in 0..10_000 {
        write!(text, "On compte {} chats. ", number + 2200).expect("written to memory");
    }
    assert_eq!(read(&text, LanguageChoice::Fr).figures.len(), 10_000);
}

#[test]
fn every_digit_of_unicode_is_read_without_harm() {
    let text: String = (0..=0x1_fbff_u32)
        .filter_map(char::from_u32)
        .filter(|c| c.is_numeric())
        .flat_map(|digit| [digit, ' ', 'm', ' '])
        .collect();
    for figure in read(&text, LanguageChoice::Fr).figures {
        assert!(figure.value.is_finite());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read(
        words in prop::collection::vec(
            prop_oneof![
                Just("13"), Just("1,2"), Just("million"), Just("de"), Just("cent"), Just("mille"), Just("deux"),
                Just("un"), Just("une"), Just("dizaine"), Just("heures"), Just("%"), Just("€"), Just("-"),
                Just("$"), Just("m"), Just("half"), Just("a"), Just("quart"), Just("demi-heure"), Just("et"),
                Just("demie"), Just("à"), Just("."), Just("000"), Just("1 000"), Just("quatre-vingt"), Just("moins"),
                Just("vingt-trois"), Just("US$"), Just("km/h"), Just("milliards"), Just("tiers"),
            ],
            1..40,
        ),
        french in any::<bool>(),
    ) {
        let language = if french { LanguageChoice::Fr } else { LanguageChoice::En };
        let document = read(&words.join(" "), language);
        let mut end = 0;
        for figure in &document.figures {
            prop_assert!(end <= figure.span.start && figure.span.start < figure.span.end);
            prop_assert!(figure.value.is_finite());
            end = figure.span.end;
            if let Some(of) = figure.of {
                prop_assert!(of.start < of.end);
            }
        }
    }
}
