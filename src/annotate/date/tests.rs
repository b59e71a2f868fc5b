//! Calendar expressions in sentences of our own, in an article of Tuesday 18 November 2025.

use proptest::prelude::*;

use crate::analyse::analyse;
use crate::document::Document;
use crate::intake::Input;
use crate::report::LanguageChoice;
use crate::report::figure::DateReference;

fn read(text: &str, language: LanguageChoice, published: Option<&str>) -> Document {
    let input = Input {
        id: "a".to_owned(),
        text: Some(text.to_owned()),
        published: published.map(str::to_owned),
        ..Input::default()
    };
    analyse(&input, language).expect("the text is read")
}

/// The dates of a text, each as `written=iso`, parted by `; `.
fn dates(text: &str, language: LanguageChoice) -> String {
    let document = read(text, language, Some("2025-11-18"));
    let dates = document.dates.iter().map(|date| {
        let written = &document.text[date.span.start as usize..date.span.end as usize];
        format!("{written}={}", date.iso.as_deref().unwrap_or("-"))
    });
    dates.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn french(text: &str, expected: &str) {
    assert_eq!(dates(text, LanguageChoice::Fr), expected, "{text}");
}

#[track_caller]
fn english(text: &str, expected: &str) {
    assert_eq!(dates(text, LanguageChoice::En), expected, "{text}");
}

#[test]
fn a_whole_date_settles_itself() {
    french(
        "La digue a cédé le 13 septembre 2012.",
        "13 septembre 2012=2012-09-13",
    );
    french(
        "Elle est née le 1er mai 1950 à Dax.",
        "1er mai 1950=1950-05-01",
    );
    english("The dam gave way on May 2, 2012.", "May 2, 2012=2012-05-02");
    english("It closed on 9 March 2019.", "9 March 2019=2019-03-09");
}

#[test]
fn month_and_year_are_as_fine_as_they_are_told() {
    french("Le pont a rouvert en février 2014.", "février 2014=2014-02");
    french("La loi date de 1881.", "1881=1881");
}

#[test]
fn a_weekday_is_the_nearest_past_one() {
    french("Le maire a démissionné lundi.", "lundi=2025-11-17");
    french("Le maire a démissionné mardi.", "mardi=2025-11-18");
    french(
        "Le maire a démissionné mercredi soir.",
        "mercredi soir=2025-11-12",
    );
    english("The mayor resigned on Friday.", "Friday=2025-11-14");
}

#[test]
fn a_future_verb_turns_a_weekday_round() {
    french("Le maire démissionnera jeudi.", "jeudi=2025-11-20");
    french(
        "La compagnie prévoit un trafic réduit jeudi.",
        "jeudi=2025-11-20",
    );
    english("The mayor will resign on Friday.", "Friday=2025-11-21");
}

#[test]
fn the_last_and_the_next_are_told() {
    french("Il est parti jeudi dernier.", "jeudi dernier=2025-11-13");
    french(
        "Il partira mercredi prochain.",
        "mercredi prochain=2025-11-19",
    );
    french("Les ventes ont doublé l’an dernier.", "l’an dernier=2024");
    french(
        "Tout a commencé le mois dernier.",
        "le mois dernier=2025-10",
    );
    english("Sales doubled last year.", "last year=2024");
    english("She left last Monday.", "last Monday=2025-11-17");
}

#[test]
fn days_are_counted_from_today() {
    french("Hier, la mer était calme.", "Hier=2025-11-17");
    french("On saura demain.", "demain=2025-11-19");
    french("Aujourd’hui, tout est fermé.", "Aujourd’hui=2025-11-18");
    english("It rained yesterday.", "yesterday=2025-11-17");
}

#[test]
fn two_days_share_their_month() {
    french(
        "Le salon s’est tenu les 12 et 13 septembre.",
        "12=2025-09-12; 13 septembre=2025-09-13",
    );
}

#[test]
fn a_number_that_counts_is_no_year() {
    french("Le village a 1900 habitants.", "");
    french("La facture est de 2000 euros.", "");
}

#[test]
fn words_with_another_meaning_are_no_months() {
    english("They may march in the sun.", "");
    french("Il a été battu.", "");
}

#[test]
fn without_a_day_of_publication_the_head_of_the_text_says_it() {
    let text = "LYON, 14 novembre 2025 – Le pont a fermé mercredi.";
    let document = read(text, LanguageChoice::Fr, None);
    let last = document.dates.last().expect("a date");
    assert_eq!(last.iso.as_deref(), Some("2025-11-12"));
    assert_eq!(last.reference, Some(DateReference::Text));
}

#[test]
fn without_any_day_a_weekday_stays_open() {
    let document = read("Le pont a fermé mercredi.", LanguageChoice::Fr, None);
    let date = document.dates.first().expect("a date");
    assert_eq!(
        (date.iso.as_deref(), date.relative, date.reference),
        (None, true, None)
    );
}

#[test]
fn days_that_do_not_exist_have_no_iso_date() {
    french("Le 31 février 2023, rien.", "31 février 2023=-");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read(
        words in prop::collection::vec(
            prop_oneof![
                Just("13"), Just("1er"), Just("septembre"), Just("2023"), Just("mardi"), Just("dernier"),
                Just("la"), Just("semaine"), Just("il"), Just("y"), Just("a"), Just("un"), Just("an"),
                Just("last"), Just("May"), Just(","), Just("99/99/9999"), Just("et"), Just("mi-mars"),
                Just("XIXe"), Just("siècle"), Just("."), Just("années"), Just("31"), Just("février"),
            ],
            1..40,
        ),
        french in any::<bool>(),
    ) {
        let language = if french { LanguageChoice::Fr } else { LanguageChoice::En };
        let document = read(&words.join(" "), language, Some("2024-02-29"));
        let mut end = 0;
        for date in &document.dates {
            prop_assert!(end <= date.span.start && date.span.start < date.span.end);
            end = date.span.end;
        }
    }
}
