//! What the program says of the sample, line by line, as it was last read and
//! approved. After a change that is meant: `UPDATE_GOLDEN=1 cargo test --test
//! golden`, then read the difference before it is committed.

mod truth;

use std::fmt::Write;
use std::path::Path;

use recoupe::report::{Layer, Measure, Offsets, Report, Settings, Span};
use truth::sample::{self, slice};

fn report(measure: Measure) -> Report {
    let letter = |file: &str| file.split('-').next().unwrap_or_default().to_owned();
    let mut dossier = sample::dossier(&truth::truth(), letter);
    let mut settings = Settings {
        offsets: Offsets::Utf8,
        measure,
        ..Settings::default()
    };
    settings.layers.push(Layer::Pairs);
    dossier.report(&settings)
}

/// The first words of a text, on one line.
fn head(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut head = words[..words.len().min(7)].join(" ");
    if words.len() > 7 {
        head.push_str(" …");
    }
    head
}

fn render() -> String {
    let report = report(Measure::Words);
    let mut out = String::new();
    for article in &report.articles {
        let counts = article.counts;
        writeln!(out, "# {} {}", article.id, article.title).unwrap();
        writeln!(out, "{} words, {} sentences, {} words of boilerplate, language {:?}, outlet {:?}, published {:?}",
            counts.words, counts.sentences, counts.boilerplate_words, article.language.code, article.outlet, article.published).unwrap();
        for block in &article.blocks {
            let rule = block
                .rule
                .map(|rule| format!(" {rule:?}"))
                .unwrap_or_default();
            writeln!(
                out,
                "block {:?}{rule}: {}",
                block.kind,
                head(slice(article, block.span))
            )
            .unwrap();
        }
        for mention in &article.mentions {
            let trigger = mention
                .why
                .trigger
                .as_deref()
                .map(|trigger| format!(" ({trigger})"))
                .unwrap_or_default();
            writeln!(
                out,
                "mention {} {:?} {}: {}{trigger}",
                mention.entity,
                mention.kind,
                slice(article, mention.span),
                mention.why.rule
            )
            .unwrap();
        }
        for keyword in &article.keywords {
            writeln!(
                out,
                "keyword {}: {:.3}, {} times in {} sentences",
                keyword.text, keyword.score, keyword.count, keyword.sentences
            )
            .unwrap();
        }
        for term in &article.distinctive {
            writeln!(
                out,
                "distinctive {}: G² {:.2}, {} here, {} elsewhere",
                term.text, term.log_likelihood, term.count, term.count_elsewhere
            )
            .unwrap();
        }
        writeln!(out).unwrap();
    }
    writeln!(out, "# entities").unwrap();
    for entity in &report.entities {
        let counts: Vec<String> = entity
            .by_article
            .iter()
            .map(|count| format!("{}×{}", count.article, count.count))
            .collect();
        let aliases: Vec<String> = entity
            .aliases
            .iter()
            .map(|alias| format!("{} [{}]", alias.text, alias.why.rule))
            .collect();
        let related: Vec<String> = entity
            .related
            .iter()
            .map(|related| format!("; {} {}", related.why, related.entity))
            .collect();
        writeln!(
            out,
            "{} {:?} {}: {} | {}{}",
            entity.id,
            entity.kind,
            entity.name,
            counts.join(" "),
            aliases.join(", "),
            related.concat()
        )
        .unwrap();
    }
    for measure in [
        Measure::Words,
        Measure::Names,
        Measure::Quotes,
        Measure::Figures,
        Measure::Passages,
    ] {
        let similarity = self::report(measure)
            .similarity
            .expect("there are five articles");
        writeln!(
            out,
            "\n# similarity by {measure:?}, in the order {}",
            similarity.order.join(" ")
        )
        .unwrap();
        for cell in &similarity.cells {
            writeln!(out, "{} {} {:.4}", cell.a, cell.b, cell.score).unwrap();
        }
    }
    writeln!(out, "\n# passages").unwrap();
    for pair in report.pairs.iter().flatten() {
        let article = |id: &str| {
            report
                .articles
                .iter()
                .find(|article| article.id == id)
                .expect("the pair's article")
        };
        for passage in &pair.passages {
            writeln!(
                out,
                "{} {} {:?}, {} of {} and {} words: {} | {}",
                pair.a,
                pair.b,
                passage.kind,
                passage.words_same,
                passage.words_a,
                passage.words_b,
                head(slice(article(&pair.a), passage.a)),
                head(slice(article(&pair.b), passage.b))
            )
            .unwrap();
        }
    }
    writeln!(out, "\n# families").unwrap();
    for family in report.families.iter().flatten() {
        let article = |id: &str| {
            let mut articles = report.articles.iter();
            articles
                .find(|article| article.id == id)
                .expect("the family's article")
        };
        let text = |id: &str, span: Option<Span>| {
            span.map_or("∅".to_owned(), |span| {
                format!("« {} »", slice(article(id), span))
            })
        };
        let reference = &family.places[family.reference as usize].article;
        writeln!(
            out,
            "{} {:?}, {} articles, {} words in all of them, discount {:?}",
            family.id, family.kind, family.articles, family.words_common, family.discount
        )
        .unwrap();
        for place in &family.places {
            let edits: Vec<String> = place
                .edits
                .iter()
                .map(|edit| {
                    let here = text(&place.article, edit.here);
                    format!("; {} → {here}", text(reference, edit.reference))
                })
                .collect();
            let start = head(slice(article(&place.article), place.span));
            writeln!(
                out,
                "{} {} words: {start}{}",
                place.article,
                place.words,
                edits.concat()
            )
            .unwrap();
        }
    }
    let coverage = report.coverage.as_ref().expect("there are five articles");
    for article in &coverage.articles {
        for (name, numbers) in [
            ("not found in", &article.not_found),
            ("only in", &article.only_here),
        ] {
            writeln!(out, "\n# {name} {}", article.article).unwrap();
            for &number in numbers {
                let item = &coverage.items[number as usize];
                writeln!(
                    out,
                    "{:?} {}: {}",
                    item.kind,
                    head(&item.text),
                    item.articles
                )
                .unwrap();
            }
        }
    }
    writeln!(out, "\n# designations").unwrap();
    for wording in report.wording.iter().flatten() {
        for article in &wording.articles {
            let texts: Vec<String> = article
                .designations
                .iter()
                .map(|one| format!("{} ×{} [{}]", one.text, one.spans.len(), one.why.rule))
                .collect();
            writeln!(
                out,
                "{} {}: {}",
                wording.name,
                article.article,
                texts.join(", ")
            )
            .unwrap();
        }
    }
    writeln!(out, "\n# agency credits").unwrap();
    for article in &report.articles {
        for credit in &article.credits {
            writeln!(
                out,
                "{} {} {:?}",
                article.id,
                slice(article, credit.span),
                credit.agencies
            )
            .unwrap();
        }
    }
    out
}

#[test]
fn the_sample_is_read_as_approved() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds.txt");
    let found = render();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        std::fs::write(&path, &found).expect("the golden report is written");
    }
    let approved = std::fs::read_to_string(&path)
        .expect("tests/golden/seeds.txt: make it with UPDATE_GOLDEN=1");
    let differences: Vec<String> = {
        let (found, approved): (Vec<&str>, Vec<&str>) =
            (found.lines().collect(), approved.lines().collect());
        let gone = approved
            .iter()
            .filter(|line| !found.contains(line))
            .map(|line| format!("- {line}"));
        let new = found
            .iter()
            .filter(|line| !approved.contains(line))
            .map(|line| format!("+ {line}"));
        gone.chain(new).collect()
    };
    assert!(
        found == approved,
        "the report changed:\n{}",
        differences.join("\n")
    );
}

#[test]
fn every_score_is_the_sum_of_its_terms() {
    for measure in [
        Measure::Words,
        Measure::Names,
        Measure::Quotes,
        Measure::Figures,
        Measure::Passages,
    ] {
        let report = report(measure);
        for pair in report.pairs.iter().flatten() {
            let sum: f64 = match measure {
                Measure::Passages => {
                    let mut articles = report.articles.iter();
                    let article = articles.find(|article| article.id == pair.a);
                    let words = article.map_or(0, |article| article.counts.words);
                    let shared: u32 = pair.passages.iter().map(|passage| passage.words_a).sum();
                    f64::from(shared) / f64::from(words)
                }
                _ => pair.terms.iter().map(|term| term.weight).sum(),
            };
            assert!(
                (sum - pair.score).abs() < 1e-9,
                "{}-{}: {sum} for {}",
                pair.a,
                pair.b,
                pair.score
            );
        }
    }
}
