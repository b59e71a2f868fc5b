//! The program against `seeds/truth.json`: all that is planted is found, and
//! nothing else of its kind.

mod truth;

use std::collections::{BTreeMap, BTreeSet};

use recoupe::report::coverage::CoverageKind;
use recoupe::report::wording::DesignationKind;
use recoupe::report::{BlockKind, Layer, PassageKind, Report};
use truth::Truth;
use truth::sample::{self, find, none, slice};

const LAYERS: [Layer; 12] = [
    Layer::Tokens,
    Layer::Sentences,
    Layer::Blocks,
    Layer::Keywords,
    Layer::Entities,
    Layer::Figures,
    Layer::Dates,
    Layer::Similarity,
    Layer::Pairs,
    Layer::Passages,
    Layer::Coverage,
    Layer::Wording,
];

fn report() -> (Truth, Report) {
    sample::report(&LAYERS)
}

#[test]
fn boilerplate_is_found_with_its_rule_and_nothing_else() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let article = find(&report, &planted.file);
        let found: Vec<_> = article
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Boilerplate)
            .map(|block| (slice(article, block.span), block.rule))
            .collect();
        let expected: Vec<_> = planted
            .boilerplate
            .iter()
            .map(|line| (line.text.as_str(), Some(line.rule)))
            .collect();
        for line in &expected {
            if !found.contains(line) {
                differences.push(format!("{}: not found: {line:?}", planted.file));
            }
        }
        for line in &found {
            if !expected.contains(line) {
                differences.push(format!("{}: not planted: {line:?}", planted.file));
            }
        }
    }
    none(&differences);
}

#[test]
fn title_standfirst_and_headings_are_told() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let article = find(&report, &planted.file);
        let of = |kind| -> Vec<&str> {
            article
                .blocks
                .iter()
                .filter(|block| block.kind == kind)
                .map(|block| slice(article, block.span))
                .collect()
        };
        let mut check = |what: &str, found: Vec<&str>, expected: Vec<&str>| {
            if found != expected {
                differences.push(format!(
                    "{}: {what}: {found:?} for {expected:?}",
                    planted.file
                ));
            }
        };
        check(
            "title",
            vec![article.title.as_str()],
            vec![planted.title.as_str()],
        );
        check(
            "headings",
            of(BlockKind::Heading),
            planted.headings.iter().map(String::as_str).collect(),
        );
        check(
            "standfirst",
            of(BlockKind::Standfirst),
            planted.standfirst.iter().map(String::as_str).collect(),
        );
    }
    none(&differences);
}

#[test]
fn tokens_hold_on_the_traps() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for trap in &truth.token_traps {
        let article = find(&report, &trap.file);
        let start = article
            .text
            .find(&trap.text)
            .unwrap_or_else(|| panic!("{} has no {}", trap.file, trap.text));
        let end = start + trap.text.len();
        let found: Vec<&str> = article
            .tokens
            .iter()
            .flatten()
            .filter(|token| (token.span.start as usize) < end && token.span.end as usize > start)
            .map(|token| slice(article, token.span))
            .collect();
        if found != trap.tokens {
            differences.push(format!("{}: {found:?} for {:?}", trap.file, trap.tokens));
        }
    }
    none(&differences);
}

#[test]
fn sentences_hold_on_the_traps() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for trap in &truth.sentence_traps {
        let article = find(&report, &trap.file);
        let found: Vec<&str> = article
            .sentences
            .iter()
            .map(|sentence| slice(article, sentence.span))
            .collect();
        let expected: Vec<&str> = trap.sentences.iter().map(String::as_str).collect();
        if !found
            .windows(expected.len())
            .any(|window| window == expected)
        {
            differences.push(format!("{}: {expected:?}", trap.file));
        }
    }
    none(&differences);
}

#[test]
fn mentions_are_those_of_the_record() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let article = find(&report, &planted.file);
        let expected: BTreeSet<_> = planted
            .mentions
            .iter()
            .map(|m| (m.start, m.end, m.kind, m.text.as_str()))
            .collect();
        let found: BTreeSet<_> = article
            .mentions
            .iter()
            .map(|m| {
                (
                    m.span.start as usize,
                    m.span.end as usize,
                    m.kind,
                    slice(article, m.span),
                )
            })
            .collect();
        differences.extend(
            expected
                .difference(&found)
                .map(|m| format!("{}: not found: {m:?}", planted.file)),
        );
        differences.extend(
            found
                .difference(&expected)
                .map(|m| format!("{}: not planted: {m:?}", planted.file)),
        );
    }
    none(&differences);
}

#[test]
fn aliases_are_merged_as_recorded_and_no_further() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.entities {
        let holders: Vec<&str> = report
            .entities
            .iter()
            .filter(|entity| {
                entity.kind == planted.kind
                    && planted.aliases.iter().any(|alias| {
                        entity.aliases.iter().any(|found| {
                            found.text.replace('\u{a0}', " ") == alias.replace('\u{a0}', " ")
                        })
                    })
            })
            .map(|entity| entity.name.as_str())
            .collect();
        if holders.len() != 1 {
            differences.push(format!("{}: in {holders:?}", planted.id));
        }
    }
    for entity in &report.entities {
        let planted: BTreeSet<&str> = truth
            .entities
            .iter()
            .filter(|planted| {
                entity
                    .aliases
                    .iter()
                    .any(|alias| planted.aliases.contains(&alias.text))
            })
            .map(|planted| planted.id.as_str())
            .collect();
        if planted.len() > 1 {
            differences.push(format!("{} merges {planted:?}", entity.name));
        }
    }
    none(&differences);
}

#[test]
fn a_country_and_its_capital_are_related_and_not_merged() {
    let (_, report) = report();
    let entity = |name: &str| {
        report
            .entities
            .iter()
            .find(|entity| entity.name == name)
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let (north, pyongyang) = (entity("Corée du Nord"), entity("Pyongyang"));
    assert_ne!(north.id, pyongyang.id);
    assert!(
        north
            .related
            .iter()
            .any(|related| related.entity == pyongyang.id)
    );
    assert!(
        pyongyang
            .related
            .iter()
            .any(|related| related.entity == north.id)
    );
}

#[test]
fn shared_passages_are_found_and_no_others() {
    let (truth, report) = report();
    let pairs = report.pairs.as_deref().expect("the layer was asked for");
    let covers = |whole: &str, part: &str| {
        let words = |text: &str| -> Vec<String> {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect()
        };
        let (whole, part) = (words(whole), words(part));
        let common = part.iter().filter(|word| whole.contains(word)).count();
        common * 10 >= part.len() * 9
    };
    let mut differences = Vec::new();
    let mut expected_pairs = BTreeSet::new();
    for passage in &truth.shared_passages {
        expected_pairs.insert((passage.a.file.clone(), passage.b.file.clone()));
        let pair = pairs
            .iter()
            .find(|pair| pair.a == passage.a.file && pair.b == passage.b.file)
            .unwrap_or_else(|| panic!("no pair {passage:?}"));
        let (a, b) = (find(&report, &pair.a), find(&report, &pair.b));
        let kind = if passage.kind == "verbatim" {
            PassageKind::Verbatim
        } else {
            PassageKind::Edited
        };
        let found = pair.passages.iter().any(|found| {
            found.kind == kind
                && covers(slice(a, found.a), &passage.a.text)
                && covers(slice(b, found.b), &passage.b.text)
        });
        if !found {
            differences.push(format!(
                "{} {}-{}: not found among {:?}",
                passage.name,
                pair.a,
                pair.b,
                pair.passages
                    .iter()
                    .map(|p| slice(a, p.a))
                    .collect::<Vec<_>>()
            ));
        }
    }
    for passage in &truth.shared_short {
        expected_pairs.insert((passage.a.file.clone(), passage.b.file.clone()));
    }
    for pair in pairs {
        if !pair.passages.is_empty() && !expected_pairs.contains(&(pair.a.clone(), pair.b.clone()))
        {
            let a = find(&report, &pair.a);
            differences.push(format!(
                "{}-{}: not planted: {:?}",
                pair.a,
                pair.b,
                pair.passages
                    .iter()
                    .map(|p| slice(a, p.a))
                    .collect::<Vec<_>>()
            ));
        }
    }
    none(&differences);
}

#[test]
fn families_are_those_planted_and_no_others() {
    let (truth, report) = report();
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let same = |left: &str, right: &str| {
        let (left, right) = (words(left), words(right));
        let common = left.intersection(&right).count();
        common * 10 >= left.len().max(right.len()) * 9
    };
    // The sides of one planted passage, over all its pairs of articles.
    let mut planted: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
    for passage in &truth.shared_passages {
        let sides = planted.entry(passage.name.as_str()).or_default();
        sides.insert((&passage.a.file, &passage.a.text));
        sides.insert((&passage.b.file, &passage.b.text));
    }
    let families = report.families.as_deref().expect("the layer was asked for");
    let mut differences = Vec::new();
    for (name, sides) in &planted {
        let found = families.iter().any(|family| {
            family.places.len() == sides.len()
                && family
                    .places
                    .iter()
                    .zip(sides)
                    .all(|(place, (file, text))| {
                        place.article == *file && same(slice(find(&report, file), place.span), text)
                    })
        });
        if !found {
            differences.push(format!("{name}: not found"));
        }
    }
    if families.len() != planted.len() {
        let texts = families.iter().map(|family| {
            let place = &family.places[0];
            slice(find(&report, &place.article), place.span)
        });
        differences.push(format!(
            "not planted, among {:?}",
            texts.collect::<Vec<_>>()
        ));
    }
    none(&differences);
}

/// The texts of the items told as not found in an article.
fn not_found<'a>(report: &'a Report, file: &str, kinds: &[CoverageKind]) -> BTreeSet<&'a str> {
    let coverage = report.coverage.as_ref().expect("the layer was asked for");
    let mut articles = coverage.articles.iter();
    let article = articles
        .find(|article| article.article == file)
        .expect("every article is told");
    let items = article
        .not_found
        .iter()
        .map(|&number| &coverage.items[number as usize]);
    let of_kind = items.filter(|item| kinds.contains(&item.kind));
    of_kind.map(|item| item.text.as_str()).collect()
}

#[test]
fn names_not_found_are_those_that_two_others_carry() {
    let (truth, report) = report();
    let kinds = [
        CoverageKind::Person,
        CoverageKind::Place,
        CoverageKind::Organisation,
    ];
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let found = not_found(&report, &planted.file, &kinds);
        for entity in &truth.entities {
            let named = |article: &&truth::Article| {
                article
                    .mentions
                    .iter()
                    .any(|mention| mention.entity == entity.id)
            };
            let others = truth
                .articles
                .iter()
                .filter(|other| other.file != planted.file);
            // « ONU » stands in « Conseil de sécurité de l’ONU », whatever that names.
            let stands = planted.mentions.iter().any(|mention| {
                entity
                    .aliases
                    .iter()
                    .any(|alias| mention.text.contains(alias.as_str()))
            });
            let expected = others.filter(named).count() >= 2 && !stands;
            let told = entity.aliases.iter().any(|alias| {
                found
                    .iter()
                    .any(|text| text.replace('’', "'") == alias.replace('’', "'"))
            });
            if told != expected {
                differences.push(format!(
                    "{}: {}: {told} for {expected}",
                    planted.file, entity.id
                ));
            }
        }
    }
    none(&differences);
}

#[test]
fn a_quote_not_found_is_told_however_the_others_cut_it() {
    let (truth, report) = report();
    let whole = &truth.truncated_quote.whole[0].text;
    let with: BTreeSet<&str> = truth
        .truncated_quote
        .whole
        .iter()
        .chain([&truth.truncated_quote.cut])
        .map(|place| place.file.as_str())
        .collect();
    for article in &truth.articles {
        let told = not_found(&report, &article.file, &[CoverageKind::Statement])
            .iter()
            .any(|text| text.trim_end_matches('.') == whole);
        assert_eq!(
            told,
            !with.contains(article.file.as_str()),
            "{}",
            article.file
        );
    }
}

#[test]
fn designations_are_those_of_the_record() {
    let (truth, report) = report();
    let expected: BTreeSet<(String, String, String)> = truth
        .designations
        .iter()
        .map(|planted| {
            let file = planted.file.clone();
            (file, planted.text.to_lowercase(), planted.entity.clone())
        })
        .collect();
    let id = |name: &str| {
        let same = |alias: &String| alias.replace('\u{a0}', " ") == name;
        let mut entities = truth.entities.iter();
        entities
            .find(|entity| entity.aliases.iter().any(same))
            .map(|entity| entity.id.clone())
    };
    let mut found = BTreeSet::new();
    for wording in report.wording.as_deref().expect("the layer was asked for") {
        for article in &wording.articles {
            for one in article
                .designations
                .iter()
                .filter(|one| one.kind == DesignationKind::Noun)
            {
                let entity = id(&wording.name).unwrap_or_else(|| wording.name.clone());
                found.insert((article.article.clone(), one.text.to_lowercase(), entity));
            }
        }
    }
    let differences: Vec<_> = expected.symmetric_difference(&found).collect();
    none(
        &differences
            .iter()
            .map(|one| format!("{one:?}"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn figures_are_found_with_their_value_and_nothing_else() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let article = find(&report, &planted.file);
        let found: Vec<(&str, f64)> = article
            .figures
            .iter()
            .map(|figure| (slice(article, figure.span), figure.value))
            .collect();
        let expected: Vec<(&str, f64)> = truth
            .figures
            .iter()
            .filter(|figure| figure.file == planted.file)
            .map(|figure| (figure.text.as_str(), figure.value))
            .collect();
        if found != expected {
            differences.push(format!("{}: {found:?}\n    for {expected:?}", planted.file));
        }
    }
    none(&differences);
}

#[test]
fn dates_are_found_and_resolved_and_nothing_else() {
    let (truth, report) = report();
    let mut differences = Vec::new();
    for planted in &truth.articles {
        let article = find(&report, &planted.file);
        let found: Vec<(&str, Option<&str>)> = article
            .dates
            .iter()
            .map(|date| (slice(article, date.span), date.iso.as_deref()))
            .collect();
        let expected: Vec<(&str, Option<&str>)> = truth
            .dates
            .iter()
            .filter(|date| date.file == planted.file)
            .map(|date| (date.text.as_str(), date.iso.as_deref()))
            .collect();
        if found != expected {
            differences.push(format!("{}: {found:?}\n    for {expected:?}", planted.file));
        }
    }
    none(&differences);
}

#[test]
fn planted_figures_disagree_and_no_others() {
    let (truth, report) = report();
    let rows = report.figures.as_ref().expect("the layer was asked for");
    // What each article gives, whatever it says it again with.
    let mut found: Vec<BTreeSet<(&str, String)>> = rows
        .iter()
        .filter(|row| row.disagree)
        .map(|row| {
            row.cells
                .iter()
                .map(|cell| {
                    let article = find(&report, &cell.article);
                    let value = article.figures[cell.figure as usize].value;
                    (cell.article.as_str(), value.to_string())
                })
                .collect()
        })
        .collect();
    let mut expected: Vec<BTreeSet<(&str, String)>> = truth
        .figures_that_disagree
        .iter()
        .map(|figures| {
            figures
                .values
                .iter()
                .map(|figure| (figure.file.as_str(), figure.value.to_string()))
                .collect()
        })
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_timeline_holds_every_resolved_date_in_order() {
    let (truth, report) = report();
    let timeline = report.timeline.as_ref().expect("the layer was asked for");
    assert!(timeline.is_sorted_by(|a, b| a.iso < b.iso));
    let mut found: Vec<(&str, &str, &str)> = Vec::new();
    for date in timeline {
        for event in &date.events {
            let article = find(&report, &event.article);
            let span = article.dates[event.date as usize].span;
            let sentence = article.sentences[event.sentence as usize].span;
            assert!(sentence.start <= span.start && span.end <= sentence.end);
            found.push((&event.article, slice(article, span), &date.iso));
        }
    }
    let mut expected: Vec<(&str, &str, &str)> = truth
        .dates
        .iter()
        .filter_map(|date| Some((date.file.as_str(), date.text.as_str(), date.iso.as_deref()?)))
        .collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}
