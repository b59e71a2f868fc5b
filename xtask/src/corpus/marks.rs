//! The marks of one block: names, quotes, figures, dates and sentence ends,
//! nested in the line.
//!
//! In: a line without its prefix. Out: what remains when the marks are taken
//! out, added to the piece's text, and the marks as spans over it.

use super::head::is_iso_date;
use super::piece::{
    Certainty, Date, EntityKind, Figure, Mention, Piece, Quote, QuoteKind, Sentence, Span,
};

/// Speakers and cues met, by quote; joined to their quotes when the file is read.
#[derive(Default)]
pub struct Attributions {
    /// Number of a quote and its speaker.
    pub speakers: Vec<(u32, Span)>,
    /// Number of a quote and its cue.
    pub cues: Vec<(u32, Span)>,
}

/// A mark that has been opened.
enum Mark {
    Entity(EntityKind, String),
    Quote(QuoteKind, u32),
    Speaker(Vec<u32>),
    Cue(Vec<u32>),
    Figure(f64, Option<String>),
    Date(Option<String>),
}

impl Mark {
    /// Whether sentences may end and other marks open inside.
    fn may_hold(&self, inner: &Self) -> bool {
        match self {
            Mark::Quote(..) => true,
            // « a-t-il dit » is a cue that holds its speaker.
            Mark::Speaker(_) | Mark::Cue(_) => !matches!(inner, Mark::Quote(..)),
            Mark::Entity(..) | Mark::Figure(..) | Mark::Date(_) => false,
        }
    }
}

/// An opened mark, as written and where its text begins.
struct Opened<'a> {
    mark: Mark,
    written: &'a str,
    start: usize,
}

/// Reads a line into the piece.
///
/// # Errors
/// The first thing wrong with the line, and what to do.
pub fn read<'a>(line: &'a str, piece: &mut Piece, met: &mut Attributions) -> Result<(), String> {
    let mut open: Vec<Opened<'a>> = Vec::new();
    let mut sentence = None;
    let mut rest = line;
    let mut after_end = false;
    while let Some(char) = rest.chars().next() {
        let at = piece.text.len();
        match char {
            '{' | '[' => {
                let Some(bar) = rest.find('|') else {
                    return Err(format!(
                        "“{}” opens a mark without “|”; write {{K cluster|name}} or [N|words]",
                        start_of(rest)
                    ));
                };
                let written = &rest[..=bar];
                let mark = if char == '{' {
                    entity(&rest[1..bar])
                } else {
                    other(&rest[1..bar])
                }
                .map_err(|problem| format!("“{written}”: {problem}"))?;
                if let Some(outer) = open.iter().find(|outer| !outer.mark.may_hold(&mark)) {
                    return Err(format!(
                        "“{written}” stands inside “{}”; only the outermost is marked",
                        outer.written
                    ));
                }
                open.push(Opened {
                    mark,
                    written,
                    start: at,
                });
                rest = &rest[bar + 1..];
            }
            '}' | ']' => {
                let Some(opened) = open.pop() else {
                    return Err(format!(
                        "“{char}” closes nothing before “{}”; take it out or open its mark",
                        start_of(&rest[1..])
                    ));
                };
                if opened.written.starts_with('{') != (char == '}') {
                    return Err(format!(
                        "“{char}” closes “{}”, which another sign closes; marks nest and never cross",
                        opened.written
                    ));
                }
                close(opened, piece, met)?;
                rest = &rest[1..];
            }
            '<' => {
                let certainty = certainty(rest)?;
                let Some(start) = sentence.take() else {
                    return Err(format!(
                        "“{}” ends no sentence; each has one, after its last character",
                        start_of(rest)
                    ));
                };
                if let Some(opened) = open
                    .iter()
                    .find(|opened| !matches!(opened.mark, Mark::Quote(..)))
                {
                    return Err(format!(
                        "a sentence ends inside “{}”; close the mark first",
                        opened.written
                    ));
                }
                piece.sentences.push(Sentence {
                    span: start..piece.text.trim_end().len(),
                    certainty,
                });
                after_end = true;
                rest = &rest[3..];
                continue;
            }
            '|' | '>' => {
                return Err(format!(
                    "“{char}” stands outside a mark before “{}”; write another sign",
                    start_of(&rest[1..])
                ));
            }
            _ => {
                if after_end && !char.is_whitespace() {
                    return Err(format!(
                        "“{}” follows a sentence end without a space; put the end after the sentence’s last character",
                        start_of(rest)
                    ));
                }
                if sentence.is_none() && !char.is_whitespace() {
                    sentence = Some(at);
                }
                piece.text.push(char);
                rest = &rest[char.len_utf8()..];
            }
        }
        if !matches!(char, '}' | ']') {
            after_end = false;
        }
    }
    if let Some(opened) = open.last() {
        return Err(format!(
            "“{}” is not closed in its block; close it",
            opened.written
        ));
    }
    if let Some(start) = sentence {
        return Err(format!(
            "“{}” has no certainty; end it with <a>, <t>, <c>, <d>, <q> or <->",
            start_of(&piece.text[start..])
        ));
    }
    Ok(())
}

/// Notes a mark that is closed.
fn close(opened: Opened<'_>, piece: &mut Piece, met: &mut Attributions) -> Result<(), String> {
    let span = opened.start..piece.text.len();
    let words = &piece.text[span.clone()];
    if words.trim() != words || words.is_empty() {
        return Err(format!(
            "“{}{words}” begins or ends in white space, or is empty; leave the space outside the mark",
            opened.written
        ));
    }
    match opened.mark {
        Mark::Entity(kind, cluster) => piece.mentions.push(Mention {
            span,
            kind,
            cluster,
        }),
        Mark::Quote(kind, number) => {
            if let Some(problem) = quotation_marks(kind, words) {
                return Err(format!("“{}{words}” {problem}", opened.written));
            }
            piece.quotes.push(Quote {
                number,
                kind,
                span,
                speaker: None,
                cue: None,
            });
        }
        Mark::Speaker(numbers) => met
            .speakers
            .extend(numbers.into_iter().map(|number| (number, span.clone()))),
        Mark::Cue(numbers) => met
            .cues
            .extend(numbers.into_iter().map(|number| (number, span.clone()))),
        Mark::Figure(value, counted) => piece.figures.push(Figure {
            span,
            value,
            counted,
        }),
        Mark::Date(iso) => piece.dates.push(Date { span, iso }),
    }
    Ok(())
}

/// What is wrong with the quotation marks in a quote.
fn quotation_marks(kind: QuoteKind, words: &str) -> Option<&'static str> {
    if kind == QuoteKind::Indirect {
        return None;
    }
    for (opening, closing) in [('«', '»'), ('“', '”')] {
        if words.matches(opening).count() != words.matches(closing).count() {
            return Some("holds one quotation mark of a pair; leave both outside the span");
        }
        if words.starts_with(opening) && words.ends_with(closing) {
            return Some("begins and ends with its quotation marks; leave them outside the span");
        }
    }
    None
}

/// `K cluster`
fn entity(inside: &str) -> Result<Mark, String> {
    let (kind, cluster) = inside
        .split_once(' ')
        .ok_or("write kind and cluster: {P kim|…}")?;
    let kind = match kind {
        "P" => EntityKind::Person,
        "L" => EntityKind::Place,
        "O" => EntityKind::Organisation,
        _ => return Err(format!("“{kind}” is no kind of name; take P, L or O")),
    };
    let well_formed =
        |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    if cluster.is_empty() || !cluster.chars().all(well_formed) {
        return Err(format!(
            "“{cluster}” is no cluster; take a-z, 0-9 and hyphens"
        ));
    }
    Ok(Mark::Entity(kind, cluster.to_owned()))
}

/// `D1`, `S1,2`, `F 4 heures`, `T 2025-11-11` …
fn other(inside: &str) -> Result<Mark, String> {
    if let Some(figure) = inside.strip_prefix("F ") {
        let (value, counted) = match figure.split_once(' ') {
            Some((value, counted)) => (value, Some(counted.trim().to_owned())),
            None => (figure, None),
        };
        let digits = |char: char| char.is_ascii_digit() || matches!(char, '.' | '-');
        return match value.parse() {
            Ok(number) if value.chars().all(digits) => Ok(Mark::Figure(number, counted)),
            _ => Err(format!(
                "“{figure}” is no value and what it counts; write them like 2.5 euros"
            )),
        };
    }
    if let Some(date) = inside.strip_prefix("T ") {
        return match date {
            "-" => Ok(Mark::Date(None)),
            _ if is_iso_date(date) => Ok(Mark::Date(Some(date.to_owned()))),
            _ => Err(format!(
                "“{date}” is no date; write 2025, 2025-11, 2025-11-14, or - when nothing settles it"
            )),
        };
    }
    let mut chars = inside.chars();
    let letter = chars.next();
    let numbers: Result<Vec<u32>, _> = chars.as_str().split(',').map(str::parse).collect();
    match (letter, numbers.as_deref()) {
        (Some('S'), Ok(numbers)) => Ok(Mark::Speaker(numbers.to_vec())),
        (Some('C'), Ok(numbers)) => Ok(Mark::Cue(numbers.to_vec())),
        (Some('D'), Ok(&[number])) => Ok(Mark::Quote(QuoteKind::Direct, number)),
        (Some('M'), Ok(&[number])) => Ok(Mark::Quote(QuoteKind::Mixed, number)),
        (Some('I'), Ok(&[number])) => Ok(Mark::Quote(QuoteKind::Indirect, number)),
        _ => Err(
            "no such mark; take D1, M1, I1, S1, C1 with the quote’s number, F value noun, or T date"
                .to_owned(),
        ),
    }
}

/// `<a>` and its like at the head of the rest of a line.
fn certainty(rest: &str) -> Result<Option<Certainty>, String> {
    match rest.get(..3) {
        Some("<a>") => Ok(Some(Certainty::Asserted)),
        Some("<t>") => Ok(Some(Certainty::Attributed)),
        Some("<c>") => Ok(Some(Certainty::Conditional)),
        Some("<d>") => Ok(Some(Certainty::Denied)),
        Some("<q>") => Ok(Some(Certainty::Question)),
        Some("<->") => Ok(None),
        _ => Err(format!(
            "“{}” is no sentence end; take <a>, <t>, <c>, <d>, <q> or <->",
            start_of(rest)
        )),
    }
}

/// Enough of a line to find the place.
pub fn start_of(rest: &str) -> String {
    rest.chars().take(40).collect()
}
