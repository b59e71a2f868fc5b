//! `seeds/truth.json` says what stands in the sample articles, and it does;
//! the sample has every habit it is there to show, and no sentence of others.

mod truth;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use truth::{Article, lines, text, truth};

/// Every habit that the sample must keep somewhere.
const HABITS: [&str; 47] = [
    "account-name",
    "advertisement",
    "agency-credit",
    "aujourdhui",
    "author-box",
    "breadcrumb",
    "comment-form",
    "conclusion-label",
    "decimal-comma",
    "ellipsis-dots",
    "ellipsis-sign",
    "emoji",
    "empty-date-label",
    "hashtag",
    "heading-without-full-stop",
    "initials",
    "introduction-label",
    "inversion",
    "menu",
    "monsieur",
    "name-kim",
    "name-kim-jong-hyphen-un",
    "name-kim-jong-un",
    "nominal-leader",
    "number-with-space",
    "publication-line",
    "quotes-curly",
    "quotes-guillemets",
    "quotes-straight",
    "share-line",
    "site-name",
    "spelling-etats-unis",
    "spelling-vostochny",
    "spelling-vostotchny",
    "subscription",
    "teasers",
    "title-label",
    "un-conseil",
    "un-nations-unies",
    "un-onu",
    "update-stamp",
    "url",
    "weather-and-date",
    "weather-in-body",
    // The three below are seen in the texts themselves.
    "apostrophes",
    "no-break-spaces",
    "plain-spaces",
];

#[track_caller]
fn assert_stands(file: &str, words: &str) {
    assert!(text(file).contains(words), "{file} does not have {words:?}");
}

/// The words of a text, as its numbers count them: an elided article is a word.
fn words(text: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’'))
        .filter(|piece| piece.contains(char::is_alphanumeric))
        .count()
}

/// The lines of an article without its boilerplate.
fn proper(article: &Article, text: &str) -> String {
    let boilerplate = article.boilerplate_ranges(text);
    lines(text)
        .filter(|line| !boilerplate.contains(line))
        .map(|line| &text[line])
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn articles_and_truth_name_the_same_files_in_the_same_order() {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Listed {
        file: String,
        outlet: String,
        published: String,
    }
    let listed: Vec<Listed> = serde_json::from_str(&text("dossier.json")).expect("dossier.json");
    let mut on_disk: Vec<String> = fs::read_dir(truth::folder())
        .expect("seeds/")
        .map(|entry| {
            entry
                .expect("a file of seeds/")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .filter(|name| name.ends_with(".txt"))
        .collect();
    on_disk.sort();
    let in_dossier: Vec<&str> = listed.iter().map(|item| item.file.as_str()).collect();
    let truth = truth();
    let in_truth: Vec<&str> = truth
        .articles
        .iter()
        .map(|article| article.file.as_str())
        .collect();
    assert_eq!(in_dossier, on_disk);
    assert_eq!(in_truth, on_disk);
    for item in listed {
        assert!(!item.outlet.is_empty(), "{}", item.file);
        assert!(item.published.starts_with("2023-09-") && item.published.len() == 10);
    }
}

#[test]
fn every_article_has_its_length() {
    for article in truth().articles {
        let count = words(&proper(&article, &text(&article.file)));
        assert!(
            (article.words.min..=article.words.max).contains(&count),
            "{}: {count} words",
            article.file
        );
        assert_eq!((article.words.min, article.words.max), (350, 550));
    }
}

#[test]
fn every_block_is_a_line_of_its_article() {
    for article in truth().articles {
        let text = text(&article.file);
        let all: Vec<&str> = lines(&text).map(|line| &text[line]).collect();
        let mut blocks: Vec<&str> = article.headings.iter().map(String::as_str).collect();
        blocks.extend(article.standfirst.as_deref());
        blocks.push(&article.title_line);
        blocks.extend(article.boilerplate.iter().map(|line| line.text.as_str()));
        for block in blocks {
            let count = all.iter().filter(|line| **line == block).count();
            assert_eq!(count, 1, "{}: {block:?}", article.file);
        }
        assert!(
            article.title_line.ends_with(&article.title),
            "{}",
            article.file
        );
    }
}

#[test]
fn mentions_slice_their_text_in_order_outside_boilerplate() {
    let truth = truth();
    let kinds: BTreeMap<&str, _> = truth
        .entities
        .iter()
        .map(|entity| (entity.id.as_str(), entity))
        .collect();
    for article in &truth.articles {
        let text = text(&article.file);
        let boilerplate = article.boilerplate_ranges(&text);
        let mut before = 0;
        for mention in &article.mentions {
            let shown = format!(
                "{} {}..{} {}",
                article.file, mention.start, mention.end, mention.text
            );
            assert_eq!(
                text.get(mention.start..mention.end),
                Some(mention.text.as_str()),
                "{shown}"
            );
            assert!(
                before <= mention.start,
                "{shown} stands before the one above it"
            );
            before = mention.end;
            let inside = boilerplate
                .iter()
                .any(|line| line.start < mention.end && mention.start < line.end);
            assert!(!inside, "{shown} stands in boilerplate");
            let entity = kinds.get(mention.entity.as_str()).expect(&shown);
            assert_eq!(entity.kind, mention.kind, "{shown}");
            assert!(
                entity.aliases.contains(&mention.text),
                "{shown} is no alias"
            );
        }
    }
}

/// Every place where a known name stands, outside boilerplate, is a mention or lies in one.
#[test]
fn no_mention_of_a_known_name_is_left_out() {
    let truth = truth();
    for article in &truth.articles {
        let text = text(&article.file);
        let boilerplate = article.boilerplate_ranges(&text);
        for alias in truth.entities.iter().flat_map(|entity| &entity.aliases) {
            for (start, _) in text.match_indices(alias.as_str()) {
                let end = start + alias.len();
                let free = |line: &std::ops::Range<usize>| line.end <= start || end <= line.start;
                if !boilerplate.iter().all(free) || !is_whole(&text, start, end) {
                    continue;
                }
                let covered = article
                    .mentions
                    .iter()
                    .any(|mention| mention.start <= start && end <= mention.end);
                assert!(
                    covered,
                    "{}: {alias:?} at {start} is no mention",
                    article.file
                );
            }
        }
    }
}

fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let glues = |c: char| c.is_alphanumeric() || matches!(c, '#' | '/' | '-');
    !text[..start].chars().next_back().is_some_and(glues)
        && !text[end..].chars().next().is_some_and(glues)
}

#[test]
fn entities_are_used_and_told_apart() {
    let truth = truth();
    let ids: BTreeSet<&str> = truth
        .entities
        .iter()
        .map(|entity| entity.id.as_str())
        .collect();
    assert_eq!(ids.len(), truth.entities.len(), "an id is there twice");
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for entity in &truth.entities {
        for alias in &entity.aliases {
            assert_eq!(
                owners.insert(alias, &entity.id),
                None,
                "{alias} has two entities"
            );
            let mentions = truth.articles.iter().flat_map(|article| &article.mentions);
            assert!(
                mentions.clone().any(|m| m.text == *alias),
                "{alias} is named nowhere"
            );
        }
    }
    for pair in &truth.not_merged {
        assert!(
            ids.contains(pair.a.as_str()) && ids.contains(pair.b.as_str()),
            "{pair:?}"
        );
        assert_ne!(pair.a, pair.b);
        assert!(!pair.why.is_empty());
    }
    for quote in &truth.quotes {
        assert!(
            quote.entity.as_deref().is_none_or(|id| ids.contains(id)),
            "{quote:?}"
        );
    }
}

#[test]
fn passages_stand_on_both_sides() {
    let truth = truth();
    for passage in truth.shared_passages.iter().chain(&truth.shared_short) {
        assert_stands(&passage.a.file, &passage.a.text);
        assert_stands(&passage.b.file, &passage.b.text);
        assert_ne!(passage.a.file, passage.b.file);
        let same = bare(&passage.a.text) == bare(&passage.b.text);
        match passage.kind.as_str() {
            "verbatim" => assert!(same, "{passage:?}"),
            "edited" => assert!(!same, "{passage:?}"),
            other => panic!("{other:?} is no kind of passage"),
        }
    }
    let articles_with = |name: &str| -> BTreeSet<String> {
        let named = truth
            .shared_passages
            .iter()
            .filter(|passage| passage.name == name);
        named
            .flat_map(|p| [p.a.file.clone(), p.b.file.clone()])
            .collect()
    };
    assert_eq!(articles_with("agency-paragraph").len(), 3);
    let train = articles_with("train-sentence");
    assert_eq!(train.len(), 2);
    assert!(train.is_disjoint(&articles_with("agency-paragraph")));
}

/// The agency's paragraph stands near the start of one article and near the end of another.
#[test]
fn the_agency_paragraph_stands_at_different_places() {
    let truth = truth();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for passage in truth
        .shared_passages
        .iter()
        .filter(|p| p.name == "agency-paragraph")
    {
        for side in [&passage.a, &passage.b] {
            let text = text(&side.file);
            let start = text.find(&side.text).expect("found by another test");
            places.insert(side.file.clone(), start * 100 / text.len());
        }
    }
    let (first, last) = (
        places.values().min().unwrap(),
        places.values().max().unwrap(),
    );
    assert!(last - first >= 30, "{places:?}");
}

/// The words alone, so that case, apostrophes, spaces and punctuation do not matter.
fn bare(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn quotes_stand_between_marks() {
    let truth = truth();
    for quote in &truth.quotes {
        let text = text(&quote.file);
        let between = text.match_indices(quote.text.as_str()).any(|(start, _)| {
            let space = |c: char| c.is_whitespace();
            let before = text[..start].trim_end_matches(space).chars().next_back();
            let after = text[start + quote.text.len()..]
                .trim_start_matches(space)
                .chars()
                .next();
            matches!(
                (before, after),
                (Some('«'), Some('»')) | (Some('“'), Some('”')) | (Some('"'), Some('"'))
            )
        });
        assert!(
            between,
            "{}: {:?} does not stand between marks",
            quote.file, quote.text
        );
        assert!(
            matches!(quote.kind.as_str(), "direct" | "mixed"),
            "{quote:?}"
        );
        for words in [&quote.speaker, &quote.cue].into_iter().flatten() {
            assert_stands(&quote.file, words);
        }
    }
    for words in truth.not_quotes.iter().chain(&truth.kept) {
        assert_stands(&words.file, &words.text);
        assert!(!words.why.is_empty());
    }
    // Nothing between marks is left unsaid: an opening mark for each quote and each exception.
    for article in &truth.articles {
        let proper = proper(article, &text(&article.file));
        let opened = proper.matches(['«', '“']).count() + proper.matches('"').count() / 2;
        let told = truth
            .quotes
            .iter()
            .filter(|quote| quote.file == article.file)
            .count()
            + truth
                .not_quotes
                .iter()
                .filter(|words| words.file == article.file)
                .count();
        assert_eq!(opened, told, "{}", article.file);
    }
}

#[test]
fn one_quote_is_cut() {
    let quote = truth().truncated_quote;
    assert_stands(&quote.cut.file, &quote.cut.text);
    let kept = bare(&quote.cut.text);
    for whole in &quote.whole {
        assert_stands(&whole.file, &whole.text);
        let all = bare(&whole.text);
        assert!(
            all.starts_with(&kept) && all.len() > kept.len(),
            "{whole:?}"
        );
        assert_eq!(all[kept.len()..], bare(&quote.left_out));
        assert!(!text(&quote.cut.file).contains(&quote.left_out));
    }
}

#[test]
fn figures_disagree() {
    let truth = truth();
    assert_eq!(truth.figures_that_disagree.len(), 2);
    for figures in truth.figures_that_disagree {
        for figure in &figures.values {
            assert_stands(&figure.file, &figure.text);
        }
        let first = figures.values[0].value;
        assert!(
            figures.values.iter().any(|figure| figure.value != first),
            "{}",
            figures.about
        );
    }
}

#[test]
fn one_headline_asserts_what_its_body_supposes() {
    let truth = truth();
    let headline = &truth.conditional_headline;
    let article = truth
        .articles
        .iter()
        .find(|article| article.file == headline.file);
    assert_eq!(article.map(|article| &article.title), Some(&headline.title));
    assert_eq!(headline.certainty, "asserted");
    assert!(!headline.body.is_empty());
    for sentence in &headline.body {
        assert_stands(&headline.file, &sentence.text);
        assert!(sentence.text.contains(&sentence.trigger), "{sentence:?}");
        assert_eq!(sentence.certainty, "conditional");
    }
}

#[test]
fn token_traps_cover_their_words() {
    let truth = truth();
    for trap in &truth.token_traps {
        assert_stands(&trap.file, &trap.text);
        let mut rest = trap.text.as_str();
        for token in &trap.tokens {
            rest = rest
                .trim_start()
                .strip_prefix(token.as_str())
                .unwrap_or_else(|| panic!("{:?}: {token:?} is not what comes next", trap.text));
        }
        assert_eq!(rest, "", "{:?}", trap.text);
    }
}

#[test]
fn designations_stand_in_their_articles() {
    let truth = truth();
    for designation in &truth.designations {
        assert_stands(&designation.file, &designation.text);
        let mut entities = truth.entities.iter();
        assert!(
            entities.any(|entity| entity.id == designation.entity),
            "{designation:?}"
        );
    }
}

#[test]
fn sentence_traps_follow_one_another() {
    for trap in truth().sentence_traps {
        let text = text(&trap.file);
        let first = &trap.sentences[0];
        let mut rest = &text[text
            .find(first.as_str())
            .unwrap_or_else(|| panic!("{first:?}"))..];
        for sentence in &trap.sentences {
            rest = rest
                .trim_start()
                .strip_prefix(sentence.as_str())
                .unwrap_or_else(|| panic!("{}: {sentence:?} is not what comes next", trap.file));
        }
    }
}

#[test]
fn every_habit_is_kept_somewhere() {
    let truth = truth();
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    for habit in &truth.habits {
        assert_stands(&habit.file, &habit.text);
        kept.insert(&habit.habit);
    }
    let mut apostrophes: BTreeSet<char> = BTreeSet::new();
    let mut spaces: BTreeSet<&str> = BTreeSet::new();
    for typography in &truth.typography {
        let text = text(&typography.file);
        for mark in ['\'', '’'] {
            assert_eq!(
                text.contains(mark),
                typography.apostrophes.contains(&mark),
                "{typography:?}"
            );
        }
        for (space, name) in [('\u{a0}', "U+00A0"), ('\u{202f}', "U+202F")] {
            let told = typography.no_break_spaces.iter().any(|told| told == name);
            assert_eq!(text.contains(space), told, "{typography:?}");
        }
        apostrophes.extend(&typography.apostrophes);
        spaces.extend(typography.no_break_spaces.iter().map(String::as_str));
        if typography.no_break_spaces.is_empty() {
            kept.insert("plain-spaces");
        }
    }
    if apostrophes.len() == 2 {
        kept.insert("apostrophes");
    }
    if spaces.len() == 2 {
        kept.insert("no-break-spaces");
    }
    assert_eq!(kept, HABITS.into_iter().collect());
}

/// Facts are taken over, sentences are not.
#[test]
fn no_eight_words_in_a_row_are_taken_from_real_articles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: the real articles are not beside this checkout (../shared/seeds)");
        return;
    };
    let mut runs: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for entry in entries {
        let path = entry.expect("a file of ../shared/seeds").path();
        let words = bare(&fs::read_to_string(&path).expect("a text in UTF-8"));
        for run in words.windows(8) {
            runs.insert(run.to_vec(), path.display().to_string());
        }
    }
    assert!(
        !runs.is_empty(),
        "../shared/seeds is there but holds no text"
    );
    for article in truth().articles {
        for run in bare(&text(&article.file)).windows(8) {
            let source = runs.get(run);
            assert!(
                source.is_none(),
                "{}: {run:?} is also in {source:?}",
                article.file
            );
        }
    }
}
