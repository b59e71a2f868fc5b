//! The reader's corrections of what belongs together, from the list to the report.

use super::Dossier;
use crate::intake::Input;
use crate::report::correction::{Correction, CorrectionProblem as Problem, Place};
use crate::report::{LanguageChoice, Measure, Offsets, Report, Settings};

const TEXTS: [&str; 3] = [
    "Le pont ferme. « Nous n’avions pas le choix devant ces fissures », a dit Anne Rey. \
     Le chantier du pont coûtera 12 millions d’euros à la ville.",
    "Un pont fermé. « Nous n’avions pas le choix devant ces fissures », explique Anne Rey. \
     Le chantier du pont coûtera 15 millions d’euros à la ville.",
    "Des riverains. « Personne ne voulait attendre un accident grave », a dit Paul Petit. \
     Une collecte a réuni 3 millions d’euros. Article 7.",
];
const SAID: &str = "Nous n’avions pas le choix devant ces fissures";
const OTHER: &str = "Personne ne voulait attendre un accident grave";

fn report(corrections: &[Correction]) -> Report {
    report_of(&mut Dossier::default(), corrections)
}

fn french() -> Settings {
    Settings {
        language: LanguageChoice::Fr,
        ..Settings::default()
    }
}

fn report_of(dossier: &mut Dossier, corrections: &[Correction]) -> Report {
    for (id, text) in ["A", "B", "C"].into_iter().zip(TEXTS) {
        let input = Input {
            id: id.to_owned(),
            text: Some(text.to_owned()),
            plain: true,
            ..Input::default()
        };
        dossier.set_article(input, &french());
    }
    dossier.report(&Settings {
        offsets: Offsets::Utf8,
        measure: Measure::Quotes,
        corrections: corrections.to_vec(),
        ..french()
    })
}

fn place(article: usize, words: &str) -> Place {
    let at = TEXTS[article].find(words).expect("it stands there");
    Place {
        article: ["A", "B", "C"][article].to_owned(),
        text: words.to_owned(),
        start: TEXTS[article][..at].encode_utf16().count() as u32,
        before: String::new(),
        after: String::new(),
    }
}

/// The letters of each statement's versions.
fn statements(report: &Report) -> Vec<String> {
    let statements = report.statements.iter().flatten();
    statements
        .map(|statement| {
            let articles = statement.versions.iter().map(|one| one.article.as_str());
            articles.collect()
        })
        .collect()
}

/// The letters of each row's figures, and whether they disagree.
fn figures(report: &Report) -> Vec<(String, bool)> {
    let rows = report.figures.iter().flatten();
    rows.map(|row| {
        let articles = row.cells.iter().map(|one| one.article.as_str());
        (articles.collect(), row.disagree)
    })
    .collect()
}

fn score(report: &Report) -> f64 {
    let cells = &report.similarity.as_ref().expect("three articles").cells;
    cells[0].score
}

#[track_caller]
fn assert_problem(correction: Correction, problem: Problem) {
    let report = report(&[correction]);
    assert_eq!(report.corrections[0].problem, Some(problem));
}

#[test]
fn the_program_pairs_the_same_words() {
    let read = report(&[]);
    assert_eq!(statements(&read), ["AB"]);
    assert_eq!(figures(&read), [("AB".to_owned(), true)]);
    assert!(score(&read) > 0.9, "{}", score(&read));
}

#[test]
fn a_statement_is_another_everywhere() {
    let read = report(&[Correction::OtherStatement {
        places: vec![place(1, SAID)],
    }]);
    assert_eq!(statements(&read), Vec::<String>::new());
    assert_eq!(score(&read), 0.0);
    assert_eq!(read.corrections[0].problem, None);
    assert_eq!(read.corrections[0].mentions, 1);
}

#[test]
fn statements_in_other_words_are_one() {
    let same = Correction::SameStatement {
        places: vec![place(0, SAID), place(2, OTHER)],
    };
    let read = report(std::slice::from_ref(&same));
    assert_eq!(statements(&read), ["ABC"]);
    let statement = &read.statements.as_ref().expect("three articles")[0];
    assert_eq!(statement.corrections, [0]);
    let coverage = read.coverage.as_ref().expect("three articles");
    let carriers: Vec<usize> = coverage
        .items
        .iter()
        .filter(|item| item.text == SAID)
        .map(|item| item.places.len())
        .collect();
    assert_eq!(carriers, [3]);
    // One leaves again: what is left is as it was.
    let apart = Correction::OtherStatement {
        places: vec![place(2, OTHER)],
    };
    let read = report(&[same, apart]);
    assert_eq!(statements(&read), ["AB"]);
    let statement = &read.statements.as_ref().expect("three articles")[0];
    assert_eq!(statement.corrections, [0, 1]);
}

#[test]
fn quotes_that_leave_are_one_together() {
    let read = report(&[
        Correction::SameStatement {
            places: vec![place(0, SAID), place(2, OTHER)],
        },
        Correction::OtherStatement {
            places: vec![place(1, SAID), place(2, OTHER)],
        },
    ]);
    assert_eq!(statements(&read), ["BC"]);
}

#[test]
fn figures_are_put_apart_and_together() {
    let apart = Correction::OtherFigure {
        places: vec![place(1, "15 millions d’euros")],
    };
    assert_eq!(figures(&report(&[apart])), []);
    let same = Correction::SameFigure {
        places: vec![
            place(1, "15 millions d’euros"),
            place(2, "3 millions d’euros"),
        ],
    };
    let read = report(&[same]);
    assert_eq!(figures(&read), [("ABC".to_owned(), true)]);
    assert_eq!(
        read.figures.as_ref().expect("three articles")[0].corrections,
        [0]
    );
}

#[test]
fn a_figure_that_the_reader_marked_is_put_together_with_others() {
    let read = report(&[
        Correction::SameFigure {
            places: vec![place(0, "12 millions d’euros"), place(2, "7")],
        },
        Correction::FigureHere {
            place: place(2, "7"),
            value: 7.0,
        },
    ]);
    assert_eq!(figures(&read), [("ABC".to_owned(), true)]);
}

#[test]
fn taken_back_all_is_as_it_was() {
    let mut dossier = Dossier::default();
    let before = report_of(&mut dossier, &[]);
    let apart = Correction::OtherStatement {
        places: vec![place(1, SAID)],
    };
    assert_ne!(
        report_of(&mut dossier, &[apart]).statements,
        before.statements
    );
    assert_eq!(report_of(&mut dossier, &[]), before);
}

#[test]
fn what_does_nothing_says_why() {
    assert_problem(
        Correction::OtherStatement {
            places: vec![place(0, "Le pont")],
        },
        Problem::NoFinding,
    );
    assert_problem(
        Correction::SameStatement {
            places: vec![place(0, SAID)],
        },
        Problem::NotUnderstood,
    );
    assert_problem(
        Correction::SameStatement {
            places: vec![place(0, SAID), place(0, SAID)],
        },
        Problem::NoChange,
    );
    assert_problem(
        Correction::OtherFigure { places: Vec::new() },
        Problem::NotUnderstood,
    );
}
