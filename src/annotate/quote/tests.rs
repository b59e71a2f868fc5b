//! What holds for every input.

use proptest::prelude::*;

use crate::intake::Input;
use crate::report::speech::{Quote, QuoteKind};
use crate::report::{LanguageChoice, Span};
use crate::{Document, analyse};

fn document(text: &str, language: LanguageChoice) -> Document {
    let input = Input {
        text: Some(text.to_owned()),
        ..Input::default()
    };
    analyse(&input, language).expect("plain text is read")
}

fn slice(document: &Document, span: Span) -> &str {
    &document.text[span.start as usize..span.end as usize]
}

/// The quotes of a text as `kind words / speaker / cue`.
fn lines(text: &str, language: LanguageChoice) -> Vec<String> {
    let document = document(text, language);
    let line = |quote: &Quote| {
        let kind = match quote.kind {
            QuoteKind::Direct => "direct",
            QuoteKind::Mixed => "mixed",
            QuoteKind::Indirect => "indirect",
        };
        let part = |span: Option<Span>| span.map_or("-", |span| slice(&document, span));
        format!(
            "{kind} {} / {} / {}",
            slice(&document, quote.span),
            part(quote.speaker.as_ref().map(|speaker| speaker.span)),
            part(quote.cue),
        )
    };
    document.quotes.iter().map(line).collect()
}

#[track_caller]
fn french(text: &str, expected: &[&str]) {
    assert_eq!(lines(text, LanguageChoice::Fr), expected);
}

#[track_caller]
fn english(text: &str, expected: &[&str]) {
    assert_eq!(lines(text, LanguageChoice::En), expected);
}

#[test]
fn a_verb_after_the_marks_reports_them() {
    french(
        "La digue a cédé mardi soir.\n\n« Nous avons tout perdu », a déclaré Jeanne Morel.",
        &["direct Nous avons tout perdu / Jeanne Morel / a déclaré"],
    );
    english(
        "The dam broke on Tuesday.\n\n“We lost everything,” said Jane Morel.",
        &["direct We lost everything, / Jane Morel / said"],
    );
}

#[test]
fn a_clause_after_a_verb_of_speech_is_reported() {
    french(
        "Le préfet a affirmé que la digue tiendrait jusqu’au printemps.",
        &["indirect la digue tiendrait jusqu’au printemps / Le préfet / a affirmé"],
    );
    french(
        "Selon Jeanne Morel, la digue a cédé mardi soir.",
        &["indirect la digue a cédé mardi soir / Jeanne Morel / Selon"],
    );
}

#[test]
fn an_incise_stays_inside_its_quote() {
    french(
        "« Nous avons tout perdu, a dit Jeanne Morel, et nous repartirons. »",
        &[
            "direct Nous avons tout perdu, a dit Jeanne Morel, et nous repartirons. / Jeanne Morel / a dit",
        ],
    );
    french(
        "« Nous avons tout perdu », a dit Jeanne Morel, « et nous repartirons ».",
        &[
            "direct Nous avons tout perdu », a dit Jeanne Morel, « et nous repartirons / Jeanne Morel / a dit",
        ],
    );
}

#[test]
fn pronouns_and_nouns_stand_for_names() {
    let text = "Le maire, Jean Morel, est venu mardi.\n\n« Tout est perdu », a-t-il dit.\n\n« Nous repartirons », a promis le maire.";
    let document = document(text, LanguageChoice::Fr);
    let names: Vec<&str> = document
        .quotes
        .iter()
        .filter_map(|quote| quote.speaker.as_ref()?.antecedent)
        .map(|span| slice(&document, span))
        .collect();
    assert_eq!(names, ["Jean Morel", "Jean Morel"]);
    let speakers: Vec<&str> = document
        .quotes
        .iter()
        .filter_map(|quote| Some(slice(&document, quote.speaker.as_ref()?.span)))
        .collect();
    assert_eq!(speakers, ["il", "le maire"]);
}

#[test]
fn a_title_without_a_verb_ends_before_its_source() {
    french(
        "Le trafic fortement perturbé jeudi, selon la direction",
        &["indirect Le trafic fortement perturbé jeudi / la direction / selon"],
    );
}

#[test]
fn a_phrase_after_the_marks_says_who_speaks() {
    french(
        "« La direction joue la montre » : pour Erik Meyer, « rien n’y est ».",
        &[
            "direct La direction joue la montre / Erik Meyer / pour",
            "mixed rien n’y est / Erik Meyer / pour",
        ],
    );
}

#[test]
fn a_verb_after_a_clause_reports_it_whoever_its_subject_is() {
    french(
        "La digue a cédé près du port, au sud de la ville, a annoncé lundi soir la préfecture.",
        &["indirect La digue a cédé près du port, au sud de la ville / la préfecture / a annoncé"],
    );
    english(
        "LIROU, May 20 -- The dam was closed on Tuesday, local officials said Wednesday.",
        &["indirect The dam was closed on Tuesday / local officials / said"],
    );
    french("La digue avait, dit-on, cédé deux fois.", &[]);
    french("Espérance revient, réclame quatre pages.", &[]);
}

#[test]
fn a_relative_clause_does_not_part_a_source_from_what_it_says() {
    french(
        "Selon la commission, que préside Jeanne Morel, la digue a cédé.",
        &["indirect la digue a cédé / la commission / Selon"],
    );
}

#[test]
fn questions_and_infinitives_are_reported() {
    french(
        "Jeanne Morel a demandé si la digue tiendrait.",
        &["indirect si la digue tiendrait / Jeanne Morel / a demandé"],
    );
    french(
        "Jeanne Morel a promis de rouvrir l’école.",
        &["indirect rouvrir l’école / Jeanne Morel / a promis"],
    );
    french(
        "Jeanne Morel a dit craindre que le pont soit fermé.",
        &["indirect le pont soit fermé / Jeanne Morel / a dit craindre"],
    );
}

#[test]
fn who_is_told_stands_before_the_clause() {
    english(
        "Jane Morel told the council that the dam would hold.",
        &["indirect the dam would hold / Jane Morel / told"],
    );
}

#[test]
fn whoever_writes_reports_nobody() {
    french("Je crois que la digue tiendra.", &[]);
}

#[test]
fn titles_between_marks_are_no_quotes() {
    french(
        "Elle a lu le roman « Les Vents du large » et l’a rendu à la bibliothèque.",
        &[],
    );
}

#[test]
fn what_stands_before_a_source_in_the_midst_is_no_part_of_the_clause() {
    french(
        "Le soir, selon Jeanne Morel, la digue a cédé.",
        &["indirect la digue a cédé / Jeanne Morel / selon"],
    );
    french(
        "La digue, selon Jeanne Morel, a cédé.",
        &["indirect La digue, selon Jeanne Morel, a cédé / Jeanne Morel / selon"],
    );
    french(
        "Selon la société Vauban, établie au Havre, la digue a cédé.",
        &["indirect la digue a cédé / la société Vauban / Selon"],
    );
}

#[test]
fn a_clause_goes_on_after_who_says_it() {
    let whole = "Il faudrait dix camions, calcule la fédération des digues, pour couvrir la route";
    french(
        &format!("{whole}."),
        &[&format!(
            "indirect {whole} / la fédération des digues / calcule"
        )],
    );
}

#[test]
fn what_nobody_says_is_not_reported() {
    // A participle, an alias, « on » in passing, another conjunction, a comparison.
    french(
        "La vedette fut Jeanne Morel, appelée à la barre avec ses boîtes.",
        &[],
    );
    french(
        "Le texte a été signé par le chef des pêcheurs, Jean Morel, dit Le Long.",
        &[],
    );
    french("Le roi y chassait, dit-on, la loutre.", &[]);
    french("On dira que la digue tenait bien.", &[]);
    french(
        "La vanne s’appellera Morel parce que le maire la voulait ainsi.",
        &[],
    );
}

#[test]
fn what_verbs_deny_and_reckon_is_reported() {
    english(
        "The mayor denied having met the builder.",
        &["indirect having met the builder / The mayor / denied"],
    );
    english(
        "According to Jane Morel, a baker in Lirou, bread will cost more.",
        &["indirect bread will cost more / Jane Morel / According to"],
    );
}

#[test]
fn a_name_between_marks_is_no_fragment() {
    french("La « marche des digues » est passée par Lirou.", &[]);
    french(
        "Les anciens appellent toujours « le Syndicat » cette maison.",
        &[],
    );
    french("Les pêcheurs appellent leur port « la vieille ».", &[]);
}

#[test]
fn what_was_learnt_is_reported() {
    let clause = "La digue a cédé mardi soir";
    french(
        &format!("{clause}, a-t-on appris mercredi."),
        &[&format!("indirect {clause} / on / a-t-on appris")],
    );
}

/// Words that the rules look at, among any other characters.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,8}",
        "[a-zé ,.«»“”\"‘’:;?!()\u{a0}]{0,12}",
        proptest::sample::select(vec![
            "« ",
            " »",
            "“",
            "”",
            "\"",
            " selon ",
            " d’après ",
            " que ",
            " a dit ",
            ", dit-il, ",
            " Jeanne Morel ",
            " le maire ",
            "serait ",
            " said ",
            " told ",
            "according to ",
            ".",
            "\n\n",
            ", ",
            " qui ",
            " nie ",
            " fait valoir ",
            "a-t-elle ",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn quotes_stand_in_order_and_slice_the_text(text in text(), english: bool) {
        let language = if english { LanguageChoice::En } else { LanguageChoice::Fr };
        let input = Input { text: Some(text), ..Input::default() };
        let Ok(document) = analyse(&input, language) else { return Ok(()) };
        let mut last = 0;
        for quote in &document.quotes {
            prop_assert!(last <= quote.span.start);
            last = quote.span.start;
            let spans = [Some(quote.span), quote.cue, quote.speaker.as_ref().map(|speaker| speaker.span)];
            for span in spans.into_iter().flatten() {
                prop_assert!(!slice(&document, span).is_empty());
            }
        }
        prop_assert_eq!(document.stances.len(), document.sentences.len());
        for trigger in document.stances.iter().flatten().filter_map(|stance| stance.trigger) {
            prop_assert!(!slice(&document, trigger).is_empty());
        }
    }
}

#[test]
fn marks_never_closed_and_endless_quotes_are_read() {
    let long = "« ".to_owned()
        + &"Nous avons tout perdu, a dit le maire, et selon lui rien ne sera rendu. ".repeat(4_000);
    assert!(document(&long, LanguageChoice::Fr).quotes.len() <= 8_001);
    let endless = "mot ".repeat(75_000);
    let quotes = document(
        &format!("« {endless} », a dit le maire."),
        LanguageChoice::Fr,
    )
    .quotes;
    assert_eq!(quotes.len(), 1);
}
