//! The sample articles as the program reads them, and how to look into a report.

use recoupe::Dossier;
use recoupe::intake::Input;
use recoupe::report::{Article, Layer, Offsets, Report, Settings, Span};

use super::{Truth, text, truth};

/// The sample, read; `name` makes the identifier of an article of its file's name.
pub fn dossier(truth: &Truth, name: impl Fn(&str) -> String) -> Dossier {
    let mut dossier = Dossier::default();
    for article in &truth.articles {
        let input = Input {
            id: name(&article.file),
            name: article.file.clone(),
            bytes: Some(text(&article.file).into_bytes()),
            ..Input::default()
        };
        assert!(dossier.set_article(input, &Settings::default()).is_none());
    }
    dossier
}

/// The record, and the report on the sample with UTF-8 spans; articles are named
/// by their file.
pub fn report(layers: &[Layer]) -> (Truth, Report) {
    let truth = truth();
    let settings = Settings {
        offsets: Offsets::Utf8,
        layers: layers.to_vec(),
        ..Settings::default()
    };
    let report = dossier(&truth, str::to_owned).report(&settings);
    (truth, report)
}

/// The article that was read from `file`.
pub fn find<'a>(report: &'a Report, file: &str) -> &'a Article {
    report
        .articles
        .iter()
        .find(|article| article.id == file)
        .unwrap_or_else(|| panic!("no article {file}"))
}

/// The words of a span.
pub fn slice(article: &Article, span: Span) -> &str {
    span.slice(&article.text)
}

/// One line for each difference, so that a failure shows them all.
#[track_caller]
pub fn none(differences: &[String]) {
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}
