//! The program against what `seeds/truth.json` says of speech: the quotes between
//! marks with their speakers and cues, and the headline that asserts a conditional.

mod truth;

use std::collections::BTreeSet;

use recoupe::report::sources::SourceKind;
use recoupe::report::speech::QuoteKind;
use recoupe::report::{Layer, Report};
use truth::Truth;
use truth::sample::{self, find, none, slice};

const LAYERS: [Layer; 5] = [
    Layer::Sentences,
    Layer::Entities,
    Layer::Quotes,
    Layer::Certainty,
    Layer::Sources,
];

fn report() -> (Truth, Report) {
    sample::report(&LAYERS)
}

#[test]
fn quotes_between_marks_are_those_of_the_record_and_no_others() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for article in &report.articles {
        let expected: BTreeSet<(&str, String)> = truth
            .quotes
            .iter()
            .filter(|quote| quote.file == article.id)
            .map(|quote| (quote.text.as_str(), quote.kind.clone()))
            .collect();
        let found: BTreeSet<(&str, String)> = article
            .quotes
            .iter()
            .filter(|quote| quote.kind != QuoteKind::Indirect)
            .map(|quote| {
                let kind = format!("{:?}", quote.kind).to_lowercase();
                (slice(article, quote.span), kind)
            })
            .collect();
        differences.extend(
            expected
                .difference(&found)
                .map(|quote| format!("{}: not found: {quote:?}", article.id)),
        );
        differences.extend(
            found
                .difference(&expected)
                .map(|quote| format!("{}: not planted: {quote:?}", article.id)),
        );
    }
    none(&differences);
}

#[test]
fn speakers_and_cues_are_those_of_the_record() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.quotes {
        let article = find(&report, &planted.file);
        let found = article
            .quotes
            .iter()
            .find(|quote| slice(article, quote.span) == planted.text);
        let Some(quote) = found else {
            differences.push(format!("{}: no {}", planted.file, planted.text));
            continue;
        };
        let speaker = quote.speaker.as_ref();
        let written = speaker.map(|speaker| slice(article, speaker.span));
        let written = written.map(|written| written.trim_start_matches(['-', 't']).to_owned());
        if planted.speaker.is_some() && written.as_deref() != planted.speaker.as_deref() {
            differences.push(format!(
                "{}: {} by {written:?} for {:?}",
                planted.file, planted.text, planted.speaker
            ));
        }
        let cue = quote.cue.map(|cue| slice(article, cue));
        if planted.cue.is_some() && cue != planted.cue.as_deref() {
            differences.push(format!(
                "{}: {} with {cue:?} for {:?}",
                planted.file, planted.text, planted.cue
            ));
        }
        let entity = speaker.and_then(|speaker| speaker.entity.as_deref());
        let name = report
            .entities
            .iter()
            .find(|known| entity == Some(known.id.as_str()))
            .map(|known| known.name.as_str());
        let expected = truth
            .entities
            .iter()
            .find(|known| Some(known.id.as_str()) == planted.entity.as_deref());
        let same = match (name, expected) {
            (Some(name), Some(expected)) => expected.aliases.iter().any(|alias| alias == name),
            (None, None) => true,
            // Without a speaker in the record the text says it by the sense alone.
            (None, Some(_)) => planted.speaker.is_none(),
            (Some(_), None) => false,
        };
        if !same {
            differences.push(format!(
                "{}: {} is {name:?} for {:?}",
                planted.file, planted.text, planted.entity
            ));
        }
    }
    none(&differences);
}

#[test]
fn the_headline_that_asserts_a_conditional_is_flagged_and_no_other() {
    let (truth, report) = report();
    let planted = &truth.conditional_headline;
    let flagged: Vec<&str> = report
        .articles
        .iter()
        .filter(|article| article.headline.is_some())
        .map(|article| article.id.as_str())
        .collect();
    assert_eq!(flagged, [planted.file.as_str()]);
    let article = find(&report, &planted.file);
    let flag = article.headline.expect("it is flagged");
    assert_eq!(slice(article, flag.title), planted.title);
    let body: Vec<&str> = planted.body.iter().map(|line| line.text.as_str()).collect();
    assert!(body.contains(&slice(article, flag.sentence)));
    for line in &planted.body {
        let sentence = article
            .sentences
            .iter()
            .find(|sentence| slice(article, sentence.span) == line.text)
            .unwrap_or_else(|| panic!("no sentence {}", line.text));
        let certainty = sentence
            .certainty
            .map(|certainty| format!("{certainty:?}").to_lowercase());
        assert_eq!(certainty.as_deref(), Some(line.certainty.as_str()));
        let trigger = sentence.trigger.map(|trigger| slice(article, trigger));
        assert_eq!(trigger, Some(line.trigger.as_str()));
    }
}

#[test]
fn the_quote_that_is_cut_is_one_statement_with_what_was_left_out() {
    let (truth, report) = report();
    let planted = &truth.truncated_quote;
    let statements = report.statements.as_deref().expect("the layer is on");
    let statement = statements
        .iter()
        .find(|statement| {
            statement.versions.iter().any(|version| {
                let article = find(&report, &version.article);
                slice(article, version.span) == planted.cut.text
            })
        })
        .expect("it is told");
    let mut files: Vec<&str> = statement
        .versions
        .iter()
        .map(|version| version.article.as_str())
        .collect();
    files.sort_unstable();
    let mut expected: Vec<&str> = planted
        .whole
        .iter()
        .map(|place| place.file.as_str())
        .collect();
    expected.push(&planted.cut.file);
    expected.sort_unstable();
    assert_eq!(files, expected);
    let fullest = find(
        &report,
        &statement.versions[statement.fullest as usize].article,
    );
    let cut = statement
        .versions
        .iter()
        .find(|version| version.article == planted.cut.file)
        .expect("it is one of them");
    let left_out: Vec<&str> = cut
        .left_out
        .iter()
        .map(|span| slice(fullest, *span))
        .collect();
    let words = planted.left_out.trim_start_matches([',', ' ']);
    assert_eq!(left_out, [words]);
    assert!(cut.added.is_empty());
    let name = truth
        .entities
        .iter()
        .find(|entity| entity.id == planted.speaker)
        .and_then(|entity| entity.aliases.first());
    assert_eq!(statement.speaker.as_ref(), name);
}

#[test]
fn the_source_line_tells_agencies_from_who_speaks() {
    let (_, report) = report();
    let sources = report.sources.as_deref().expect("the layer is on");
    let of = |file: &str, kind: SourceKind| -> Vec<&str> {
        sources
            .iter()
            .filter(|line| line.article == file)
            .flat_map(|line| &line.sources)
            .filter(|source| source.kind == kind)
            .map(|source| source.text.as_str())
            .collect()
    };
    assert_eq!(
        of("5-quotidien-verifie.txt", SourceKind::SecondHand),
        ["RIA Novosti", "TASS"]
    );
    assert_eq!(
        of("2-gazette-atlantique.txt", SourceKind::Unnamed)[0],
        "plusieurs observateurs"
    );
    assert!(of("1-courrier-du-fleuve.txt", SourceKind::Named).contains(&"Maud Kervennec"));
}
