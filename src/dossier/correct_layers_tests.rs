//! The reader's corrections of quotes, certainty and figures, from the list to the report.

use super::Dossier;
use crate::intake::Input;
use crate::report::correction::{Correction, CorrectionProblem as Problem, Place};
use crate::report::speech::{Certainty, QuoteKind};
use crate::report::{LanguageChoice, Offsets, Report, Settings};

const TEXT: &str = "Le pont fermera lundi. « Nous n’avions pas le choix », a dit Anne Rey. \
                    Paul Petit doute. Le chantier durera trois mois.";

fn report(corrections: &[Correction]) -> Report {
    let mut dossier = Dossier::default();
    report_of(&mut dossier, corrections)
}

fn french() -> Settings {
    Settings {
        language: LanguageChoice::Fr,
        ..Settings::default()
    }
}

fn report_of(dossier: &mut Dossier, corrections: &[Correction]) -> Report {
    let input = Input {
        id: "A".to_owned(),
        text: Some(TEXT.to_owned()),
        plain: true,
        ..Input::default()
    };
    dossier.set_article(input, &french());
    dossier.report(&Settings {
        offsets: Offsets::Utf8,
        corrections: corrections.to_vec(),
        ..french()
    })
}

fn place(words: &str) -> Place {
    let at = TEXT.find(words).expect("it stands there");
    Place {
        article: "A".to_owned(),
        text: words.to_owned(),
        start: TEXT[..at].encode_utf16().count() as u32,
        before: String::new(),
        after: String::new(),
    }
}

fn words(span: crate::report::Span) -> &'static str {
    span.slice(TEXT)
}

/// « kind words/speaker » for each quote.
fn quotes(report: &Report) -> Vec<String> {
    let quotes = report.articles[0].quotes.iter();
    quotes
        .map(|quote| {
            let speaker = quote.speaker.as_ref();
            let speaker = speaker.map_or("nobody", |speaker| words(speaker.span));
            format!("{:?} {}/{speaker}", quote.kind, words(quote.span))
        })
        .collect()
}

#[track_caller]
fn assert_problem(correction: Correction, problem: Problem) {
    let report = report(&[correction]);
    assert_eq!(report.corrections[0].problem, Some(problem));
}

#[test]
fn who_speaks_is_corrected() {
    let speaker_here = Correction::SpeakerHere {
        place: place("Nous n’avions pas le choix"),
        speaker: Some(place("Paul Petit")),
    };
    let report = report(&[speaker_here]);
    assert_eq!(
        quotes(&report),
        ["Direct Nous n’avions pas le choix/Paul Petit"]
    );
    let quote = &report.articles[0].quotes[0];
    assert_eq!(quote.correction, Some(0));
    let entity = quote
        .speaker
        .as_ref()
        .and_then(|speaker| speaker.entity.as_ref());
    let named = report
        .entities
        .iter()
        .find(|known| Some(&known.id) == entity);
    assert_eq!(named.map(|known| known.name.as_str()), Some("Paul Petit"));
}

#[test]
fn a_quote_is_taken_out_and_put_in() {
    let out = Correction::NoQuoteHere {
        place: place("Nous n’avions pas le choix"),
    };
    assert_eq!(quotes(&report(&[out])), Vec::<String>::new());
    let shorter = Correction::QuoteHere {
        place: place("pas le choix"),
        kind: QuoteKind::Mixed,
    };
    // The speaker of the quote that it replaces stays.
    assert_eq!(quotes(&report(&[shorter])), ["Mixed pas le choix/Anne Rey"]);
}

#[test]
fn how_surely_is_corrected() {
    let conditional = Correction::CertaintyHere {
        place: place("durera"),
        certainty: Some(Certainty::Conditional),
    };
    let report = report(&[conditional]);
    let last = report.articles[0].sentences.last().expect("four sentences");
    assert_eq!(last.certainty, Some(Certainty::Conditional));
    assert_eq!(last.why.as_ref().map(|why| &*why.rule), Some("reader"));
    assert_eq!(last.correction, Some(0));
}

#[test]
fn the_headline_follows_how_surely_its_sentence_is_given() {
    const SAID: &str = "Le préfet fermera le vieux pont lundi, selon la mairie.";
    let text = format!("Le préfet fermera le vieux pont lundi\n\n{SAID} Il pleut.");
    let certainty_here = |certainty| Correction::CertaintyHere {
        place: Place {
            article: "A".to_owned(),
            text: SAID.to_owned(),
            start: text[..text.find(SAID).unwrap_or(0)].encode_utf16().count() as u32,
            before: String::new(),
            after: String::new(),
        },
        certainty: Some(certainty),
    };
    let mut dossier = Dossier::default();
    let input = Input {
        id: "A".to_owned(),
        text: Some(text.clone()),
        ..Input::default()
    };
    dossier.set_article(input, &french());
    let mut flag = |corrections: &[Correction]| {
        let report = dossier.report(&Settings {
            corrections: corrections.to_vec(),
            ..french()
        });
        report.articles[0].headline.map(|flag| flag.certainty)
    };
    assert_eq!(flag(&[]), Some(Certainty::Attributed));
    assert_eq!(flag(&[certainty_here(Certainty::Asserted)]), None);
    assert_eq!(
        flag(&[certainty_here(Certainty::Conditional)]),
        Some(Certainty::Conditional)
    );
    assert_eq!(flag(&[]), Some(Certainty::Attributed));
}

#[test]
fn a_value_is_corrected() {
    let four = Correction::FigureHere {
        place: place("trois mois"),
        value: 4.0,
    };
    let read = report(&[four]);
    let figures = &read.articles[0].figures;
    assert_eq!(figures.len(), 1);
    assert_eq!((figures[0].value, figures[0].correction), (4.0, Some(0)));
    let none = Correction::NoFigureHere {
        place: place("trois mois"),
    };
    assert!(report(&[none]).articles[0].figures.is_empty());
}

#[test]
fn taken_back_all_is_as_it_was() {
    let mut dossier = Dossier::default();
    let before = report_of(&mut dossier, &[]);
    let corrections = [
        Correction::NoQuoteHere {
            place: place("Nous n’avions pas le choix"),
        },
        Correction::CertaintyHere {
            place: place("durera"),
            certainty: None,
        },
        Correction::FigureHere {
            place: place("trois mois"),
            value: 4.0,
        },
    ];
    let corrected = report_of(&mut dossier, &corrections);
    assert!(
        corrected
            .corrections
            .iter()
            .all(|outcome| outcome.problem.is_none())
    );
    assert_ne!(corrected.articles, before.articles);
    assert_eq!(report_of(&mut dossier, &[]), before);
}

#[test]
fn what_does_nothing_says_why() {
    assert_problem(
        Correction::NoQuoteHere {
            place: place("Le pont"),
        },
        Problem::NoFinding,
    );
    assert_problem(
        Correction::FigureHere {
            place: place("trois mois"),
            value: 3.0,
        },
        Problem::NoChange,
    );
    assert_problem(
        Correction::FigureHere {
            place: place("trois mois"),
            value: f64::NAN,
        },
        Problem::NotUnderstood,
    );
    assert_problem(
        Correction::SpeakerHere {
            place: place("Nous n’avions pas le choix"),
            speaker: Some(Place {
                article: "Z".to_owned(),
                text: "Personne".to_owned(),
                ..place("Paul Petit")
            }),
        },
        Problem::NoArticle,
    );
}
