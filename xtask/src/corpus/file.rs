//! A file of the corpus: its head, then one block a line.

use super::marks::{self, Attributions};
use super::piece::{Block, BlockKind, Piece, Span};
use super::{Finding, check, head};
use std::path::Path;

/// The rules of boilerplate, as the report writes them.
pub const RULES: [&str; 15] = [
    "breadcrumb",
    "menu",
    "date-and-weather",
    "metadata",
    "share",
    "teaser",
    "comment-form",
    "author-box",
    "site-name",
    "template-label",
    "subscription",
    "legal",
    "advertisement",
    "photo-credit",
    "repeated-title",
];

/// Reads and checks a file; what could not be read is missing from the piece
/// and among the findings.
pub fn read(path: &Path, text: &str) -> (Piece, Vec<Finding>) {
    let mut findings = Vec::new();
    let (head, lines) = head::read(text, &mut findings);
    let mut piece = Piece {
        path: path.to_owned(),
        language: folder(path),
        head,
        ..Piece::default()
    };
    if !is_well_named(path) {
        let message = "the file’s name is not three digits or four, a hyphen, a-z and hyphens, “.txt”, in fr or en; rename it";
        findings.push(Finding::error(1, message));
    }
    let mut met = Attributions::default();
    for (at, line) in text.split('\n').enumerate().skip(lines) {
        if line.is_empty() {
            continue;
        }
        if let Err(problem) = block(line, at + 1, &mut piece, &mut met) {
            findings.push(Finding::error(at + 1, problem));
        }
    }
    attribute(&mut piece, met, &mut findings);
    check::piece(&piece, &mut findings);
    (piece, findings)
}

/// Reads one line into the piece.
fn block(
    line: &str,
    number: usize,
    piece: &mut Piece,
    met: &mut Attributions,
) -> Result<(), String> {
    if line.contains(['\r', '\t', '\u{FFFD}']) || line.contains("  ") || line.trim_end() != line {
        return Err(
            "a tab, carriage return, replacement character, double space or space at the end; take it out"
                .to_owned(),
        );
    }
    let (kind, words) = if let Some(title) = line.strip_prefix("# ") {
        (BlockKind::Title, title)
    } else if let Some(standfirst) = line.strip_prefix("> ") {
        (BlockKind::Standfirst, standfirst)
    } else if let Some(heading) = line.strip_prefix("## ") {
        (BlockKind::Heading, heading)
    } else if let Some(boilerplate) = line.strip_prefix("! ") {
        let (rule, words) = boilerplate
            .split_once(" | ")
            .ok_or("boilerplate without its rule; write “! share | Partager”")?;
        if !RULES.contains(&rule) {
            return Err(format!(
                "“{rule}” is no rule of boilerplate; take one of {}",
                RULES.join(", ")
            ));
        }
        (BlockKind::Boilerplate(rule.to_owned()), words)
    } else {
        (BlockKind::Body, line)
    };
    if !piece.text.is_empty() {
        piece.text.push_str("\n\n");
    }
    let start = piece.text.len();
    let read = if matches!(kind, BlockKind::Boilerplate(_)) {
        piece.text.push_str(words);
        Ok(())
    } else {
        marks::read(words, piece, met)
    };
    piece.blocks.push(Block {
        span: start..piece.text.len(),
        kind,
        line: number,
    });
    read
}

/// Gives each quote its speaker and cue.
fn attribute(piece: &mut Piece, met: Attributions, findings: &mut Vec<Finding>) {
    let mut numbers: Vec<u32> = Vec::new();
    for quote in &piece.quotes {
        if numbers.contains(&quote.number) {
            findings.push(Finding::error(
                piece.line(quote.span.start),
                format!("two quotes have the number {}; renumber one", quote.number),
            ));
        }
        numbers.push(quote.number);
    }
    for (what, spans) in [("speaker", met.speakers), ("cue", met.cues)] {
        for (number, span) in spans {
            let line = piece.line(span.start);
            let words = piece.words(&span).to_owned();
            let Some(quote) = piece.quotes.iter_mut().find(|quote| quote.number == number) else {
                findings.push(Finding::error(
                    line,
                    format!("the {what} “{words}” is of quote {number}, which is not there; correct the number"),
                ));
                continue;
            };
            let slot: &mut Option<Span> = if what == "speaker" {
                &mut quote.speaker
            } else {
                &mut quote.cue
            };
            if slot.replace(span).is_some() {
                findings.push(Finding::error(
                    line,
                    format!("quote {number} has a second {what}, “{words}”; keep one"),
                ));
            }
        }
    }
}

/// The folder a file stands in: its language.
fn folder(path: &Path) -> String {
    path.parent()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn is_well_named(path: &Path) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let Some((number, slug)) = name
        .strip_suffix(".txt")
        .and_then(|stem| stem.split_once('-'))
    else {
        return false;
    };
    matches!(number.len(), 3 | 4)
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && !slug.is_empty()
        && slug
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && super::LANGUAGES.contains(&folder(path).as_str())
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::super::piece::{Certainty, EntityKind, QuoteKind};
    use super::*;

    const HEAD: &str = "register: sport\ndate: 2025-11-14\nsplit: train\n\n";

    fn parsed(body: &str) -> (Piece, Vec<Finding>) {
        read(Path::new("corpus/fr/001-a.txt"), &format!("{HEAD}{body}"))
    }

    /// The first error, with its line.
    fn error(body: &str) -> (usize, String) {
        let (_, findings) = parsed(body);
        let finding = findings
            .into_iter()
            .find(|finding| finding.weight == Weight::Error)
            .expect("an error");
        (finding.line, finding.message)
    }

    #[test]
    fn a_piece_is_text_and_spans() {
        let (piece, findings) = parsed(
            "# {P mara|Mara Obiang} gagne<a>\n! share | Partager : a | b\n\
             « [D1|Trop dur.<t> J’y retourne [T 2025-11-11|mardi]] », [C1,2|souffle] [S1,2|{P mara|Obiang}] \
             après [F 4 heures|quatre heures] à {L paris|Paris}, « [M2|vidée] ».<t>\n",
        );
        assert_eq!(findings, []);
        assert_eq!(
            piece.text,
            "Mara Obiang gagne\n\nPartager : a | b\n\n« Trop dur. J’y retourne mardi », \
             souffle Obiang après quatre heures à Paris, « vidée »."
        );
        let names: Vec<_> = piece
            .mentions
            .iter()
            .map(|mention| (piece.words(&mention.span), mention.kind))
            .collect();
        assert_eq!(
            names,
            [
                ("Mara Obiang", EntityKind::Person),
                ("Obiang", EntityKind::Person),
                ("Paris", EntityKind::Place)
            ]
        );
        let quote = &piece.quotes[0];
        assert_eq!(quote.kind, QuoteKind::Direct);
        assert_eq!(piece.words(&quote.span), "Trop dur. J’y retourne mardi");
        assert_eq!(piece.words(quote.speaker.as_ref().unwrap()), "Obiang");
        assert_eq!(
            piece.words(piece.quotes[1].cue.as_ref().unwrap()),
            "souffle"
        );
        assert_eq!(
            (piece.figures[0].value, piece.figures[0].counted.as_deref()),
            (4.0, Some("heures"))
        );
        assert_eq!(piece.words(&piece.figures[0].span), "quatre heures");
        assert_eq!(piece.dates[0].iso.as_deref(), Some("2025-11-11"));
        let sentences: Vec<_> = piece
            .sentences
            .iter()
            .map(|sentence| (piece.words(&sentence.span), sentence.certainty))
            .collect();
        assert_eq!(
            sentences[0],
            ("Mara Obiang gagne", Some(Certainty::Asserted))
        );
        assert_eq!(sentences[1], ("« Trop dur.", Some(Certainty::Attributed)));
        assert!(sentences[2].0.ends_with("« vidée »."));
        assert_eq!(piece.blocks[1].kind, BlockKind::Boilerplate("share".into()));
        assert_eq!(piece.line(piece.mentions[1].span.start), 7);
    }

    #[test]
    fn marks_nest_and_close() {
        for (body, part) in [
            ("[D1|dit {P a|Ana] oui}.<a>", "“]” closes “{P a|”"),
            ("{P a|Ana.<a>", "a sentence ends inside “{P a|”"),
            ("Oui [D1|non.<a>", "“[D1|” is not closed"),
            ("Oui} non.<a>", "“}” closes nothing"),
            (
                "{O a|Radio {L b|Bonn}}.<a>",
                "“{L b|” stands inside “{O a|”",
            ),
            ("{P a|Ana }dit.<a>", "white space"),
            ("{P a|}.<a>", "is empty"),
            ("{X a|Ana}.<a>", "“X” is no kind of name"),
            ("{P Été|Ana}.<a>", "“Été” is no cluster"),
            ("[Z1|oui].<a>", "no such mark"),
            (
                "[F quatre heures|4 heures].<a>",
                "write them like 2.5 euros",
            ),
            ("[T mardi|mardi].<a>", "“mardi” is no date"),
            ("Oui | non.<a>", "“|” stands outside"),
            ("[D1|« oui »].<a>", "its quotation marks"),
            ("[D1|oui »].<a>", "one quotation mark of a pair"),
        ] {
            let (line, message) = error(body);
            assert_eq!(line, 5, "{body}");
            assert!(message.contains(part), "{body}: {message}");
        }
    }

    #[test]
    fn every_sentence_has_its_certainty() {
        for (body, part) in [
            ("Oui.<a> Non.", "“Non.” has no certainty"),
            ("Oui.<b>", "“<b>” is no sentence end"),
            ("Oui.<a><a>", "ends no sentence"),
            ("Oui<a>.", "without a space"),
        ] {
            let message = error(body).1;
            assert!(message.contains(part), "{body}: {message}");
        }
    }

    #[test]
    fn quotes_have_one_number_speaker_and_cue() {
        for (body, part) in [
            (
                "« [D1|Oui] » « [D1|non] ».<t>",
                "two quotes have the number 1",
            ),
            (
                "« [D1|Oui] », [C2|dit] Ana.<t>",
                "quote 2, which is not there",
            ),
            (
                "« [D1|Oui] », [C1|dit], [C1|redit] Ana.<t>",
                "a second cue, “redit”",
            ),
        ] {
            let message = error(body).1;
            assert!(message.contains(part), "{body}: {message}");
        }
    }

    #[test]
    fn boilerplate_has_a_known_rule() {
        assert!(
            error("! banner | Achetez")
                .1
                .contains("“banner” is no rule")
        );
        assert!(error("! Achetez").1.contains("without its rule"));
    }

    #[test]
    fn files_are_well_named() {
        assert!(is_well_named(Path::new("corpus/en/042-a-b2.txt")));
        assert!(is_well_named(Path::new("corpus/fr/1042-a.txt")));
        for name in ["fr/42-a.txt", "fr/042-A.txt", "de/042-a.txt", "fr/042-.txt"] {
            assert!(!is_well_named(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn the_example_of_the_format_is_well_formed() {
        let readme = include_str!("../../../corpus/README.md");
        let example = readme
            .split("```text\n")
            .nth(1)
            .and_then(|after| after.split("```").next())
            .expect("an example");
        let (piece, findings) = read(Path::new("corpus/fr/001-a.txt"), example);
        assert_eq!(findings, []);
        assert_eq!(piece.quotes.len(), 3);
    }

    /// The verb links no core, hence the list of its own.
    #[cfg(feature = "core")]
    #[test]
    fn the_rules_are_those_of_the_report() {
        let mut schema =
            serde_json::to_value(schemars::schema_for!(recoupe::report::BoilerplateRule)).unwrap();
        let rules: Vec<String> = schema["oneOf"]
            .as_array_mut()
            .expect("one entry a rule")
            .iter()
            .map(|rule| rule["const"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(rules, RULES);
    }
}
