//! The bundled sample against its record, and the five real articles against
//! expectations by line. The real ones are their publishers' and no part of the
//! project: where the folder is absent, their test says so and passes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Input, Read, read};
use crate::report::BoilerplateRule::{self, *};
use crate::report::{Block, BlockKind};

fn file(path: &Path) -> Read {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    read(&Input {
        name,
        bytes: Some(bytes),
        ..Input::default()
    })
    .expect("readable")
}

fn slice<'a>(read: &'a Read, block: &Block) -> &'a str {
    block.span.slice(&read.text)
}

fn of_kind(read: &Read, kind: BlockKind) -> Vec<&str> {
    let blocks = read.blocks.iter().filter(|block| block.kind == kind);
    blocks.map(|block| slice(read, block)).collect()
}

fn strings(values: &Value) -> Vec<&str> {
    values
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

#[test]
fn sample_is_cut_as_its_record_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let truth = fs::read_to_string(folder.join("truth.json")).expect("seeds/truth.json");
    let truth: Value = serde_json::from_str(&truth).expect("JSON");
    let articles = truth["articles"].as_array().expect("articles");
    assert_eq!(articles.len(), 5);
    for article in articles {
        let name = article["file"].as_str().expect("file");
        let read = file(&folder.join(name));
        let marked: Vec<(&str, Value)> = read
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Boilerplate)
            .map(|block| {
                (
                    slice(&read, block),
                    serde_json::to_value(block.rule).expect("a rule"),
                )
            })
            .collect();
        let planted = article["boilerplate"]
            .as_array()
            .expect("boilerplate")
            .iter();
        let planted: Vec<(&str, Value)> = planted
            .map(|line| (line["text"].as_str().expect("text"), line["rule"].clone()))
            .collect();
        assert_eq!(marked, planted, "boilerplate of {name}");
        assert_eq!(
            read.title,
            article["title"].as_str().expect("title"),
            "title of {name}"
        );
        let title_line: Vec<&str> = article["title_line"].as_str().into_iter().collect();
        assert_eq!(
            of_kind(&read, BlockKind::Title),
            title_line,
            "title line of {name}"
        );
        assert_eq!(
            of_kind(&read, BlockKind::Heading),
            strings(&article["headings"]),
            "headings of {name}"
        );
        let standfirst: Vec<&str> = article["standfirst"].as_str().into_iter().collect();
        assert_eq!(
            of_kind(&read, BlockKind::Standfirst),
            standfirst,
            "standfirst of {name}"
        );
    }
}

/// What is expected of one real article: lines count from 1, empty ones too.
struct Expected {
    /// How the file's name begins.
    file: &'static str,
    title: Option<usize>,
    headings: &'static [usize],
    boilerplate: &'static [(usize, BoilerplateRule)],
}

const EXPECTED: [Expected; 5] = [
    Expected {
        file: "000",
        title: Some(1),
        headings: &[],
        boilerplate: &[],
    },
    Expected {
        file: "001",
        title: Some(3),
        headings: &[15, 25],
        boilerplate: &[
            (1, Breadcrumb),
            (39, AuthorBox),
            (41, Teaser),
            (43, Teaser),
            (45, Teaser),
            (47, CommentForm),
            (49, CommentForm),
        ],
    },
    Expected {
        file: "002",
        title: Some(1),
        headings: &[3, 8, 11, 14],
        boilerplate: &[(5, TemplateLabel), (17, TemplateLabel)],
    },
    Expected {
        file: "003",
        title: Some(5),
        headings: &[9, 13, 17, 21],
        boilerplate: &[
            (1, DateAndWeather),
            (2, DateAndWeather),
            (3, DateAndWeather),
            (7, Metadata),
            (27, Teaser),
            (29, CommentForm),
            (31, CommentForm),
            (32, CommentForm),
        ],
    },
    Expected {
        file: "004",
        title: None,
        headings: &[],
        boilerplate: &[],
    },
];

#[test]
fn real_articles_keep_every_line_and_lose_all_boilerplate() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: no folder {}", folder.display());
        return;
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    for expected in EXPECTED {
        let path = paths.iter().find(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(expected.file))
        });
        let read = file(path.unwrap_or_else(|| panic!("{} is not there", expected.file)));
        let line = |block: &Block| 1 + read.text[..block.span.start as usize].matches('\n').count();
        let lines_of = |kind: BlockKind| -> Vec<usize> {
            read.blocks
                .iter()
                .filter(|block| block.kind == kind)
                .map(line)
                .collect()
        };
        let marked: Vec<(usize, BoilerplateRule)> = read
            .blocks
            .iter()
            .filter_map(|block| Some((line(block), block.rule?)))
            .collect();
        let title: Vec<usize> = expected.title.into_iter().collect();
        assert_eq!(
            marked, expected.boilerplate,
            "boilerplate of {}",
            expected.file
        );
        assert_eq!(
            lines_of(BlockKind::Title),
            title,
            "title of {}",
            expected.file
        );
        assert_eq!(
            lines_of(BlockKind::Heading),
            expected.headings,
            "headings of {}",
            expected.file
        );
    }
}
