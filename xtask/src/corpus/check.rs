//! What the conventions ask of one piece, beyond well formed marks.

use super::Finding;
use super::marks::start_of;
use super::piece::{BlockKind, EntityKind, Piece, QuoteKind, Sentence, Span};
use std::collections::BTreeMap;

/// Determiners that begin no name; in small letters, since « Le Monde » is one.
/// Here and not in the language packs, which the build tool does without.
const DETERMINERS: [&str; 14] = [
    "le ", "la ", "les ", "l’", "l'", "un ", "une ", "ce ", "cette ", "son ", "sa ", "the ", "a ",
    "an ",
];

/// The same contracted; they begin some people's names (« du Bellay »).
const CONTRACTED: [&str; 4] = ["du ", "des ", "au ", "aux "];

/// Words that end in a full stop inside a sentence.
const ABBREVIATIONS: [&str; 12] = [
    "etc", "art", "env", "Inc", "Ltd", "Corp", "Mrs", "Prof", "Gen", "Sen", "Rep", "vol",
];

/// Checks a piece.
pub fn piece(piece: &Piece, findings: &mut Vec<Finding>) {
    blocks(piece, findings);
    headings(piece, findings);
    clusters(piece, findings);
    determiners(piece, findings);
    missed(piece, findings);
    conjunctions(piece, findings);
    speakers(piece, findings);
    missing_ends(piece, findings);
}

/// There is a title, and there is a text.
fn blocks(piece: &Piece, findings: &mut Vec<Finding>) {
    let titles = |block: &&super::piece::Block| block.kind == BlockKind::Title;
    let mut found = piece.blocks.iter().filter(titles);
    match (found.next(), found.next()) {
        (Some(_), Some(second)) => findings.push(Finding::error(
            second.line,
            "a second title; make it a heading (##)",
        )),
        (None, _) => findings.push(Finding::error(
            1,
            "there is no title; begin a line with “# ”",
        )),
        _ => {}
    }
}

/// A heading states nothing of its own.
fn headings(piece: &Piece, findings: &mut Vec<Finding>) {
    for block in &piece.blocks {
        let states = |sentence: &&Sentence| {
            block.span.contains(&sentence.span.start) && sentence.certainty.is_some()
        };
        if block.kind == BlockKind::Heading && piece.sentences.iter().any(|it| states(&it)) {
            findings.push(Finding::error(
                block.line,
                "a heading inside the piece carries no certainty; end it with <->",
            ));
        }
    }
}

/// A cluster is of one kind; one surface of one kind is of one cluster.
fn clusters(piece: &Piece, findings: &mut Vec<Finding>) {
    let mut kinds = BTreeMap::new();
    let mut surfaces = BTreeMap::new();
    for mention in &piece.mentions {
        let line = piece.line(mention.span.start);
        let words = piece.words(&mention.span);
        let (kind, first) = kinds
            .entry(mention.cluster.as_str())
            .or_insert((mention.kind, words));
        if *kind != mention.kind {
            findings.push(Finding::error(
                line,
                format!(
                    "“{words}” is another kind than “{first}” of the same cluster “{}”; make two clusters or one kind",
                    mention.cluster
                ),
            ));
        }
        let cluster = surfaces
            .entry((mention.kind, words))
            .or_insert(mention.cluster.as_str());
        if *cluster != mention.cluster {
            findings.push(Finding::warning(
                line,
                format!(
                    "“{words}” is in the clusters “{cluster}” and “{}”; are they two things?",
                    mention.cluster
                ),
            ));
        }
    }
}

/// No name begins with a determiner.
fn determiners(piece: &Piece, findings: &mut Vec<Finding>) {
    for mention in &piece.mentions {
        let words = piece.words(&mention.span);
        let contracted: &[&str] = match mention.kind {
            EntityKind::Person => &[],
            EntityKind::Place | EntityKind::Organisation => &CONTRACTED,
        };
        if DETERMINERS
            .iter()
            .chain(contracted)
            .any(|determiner| words.starts_with(determiner))
        {
            findings.push(Finding::error(
                piece.line(mention.span.start),
                format!("“{words}” begins with a determiner; leave it outside the mark"),
            ));
        }
    }
}

/// A name marked in one place is marked everywhere, a person's last name too.
fn missed(piece: &Piece, findings: &mut Vec<Finding>) {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for mention in &piece.mentions {
        let words = piece.words(&mention.span);
        names.insert(words, &mention.cluster);
        let last = words.rsplit(' ').next().unwrap_or(words);
        if mention.kind == EntityKind::Person
            && last.chars().count() > 3
            && last.starts_with(char::is_uppercase)
        {
            names.entry(last).or_insert(&mention.cluster);
        }
    }
    for block in piece.article() {
        for (name, cluster) in &names {
            for (at, _) in piece.words(&block.span).match_indices(name) {
                let span = block.span.start + at..block.span.start + at + name.len();
                if is_whole(&piece.text, &span) && !is_marked(piece, &span) {
                    findings.push(Finding::warning(
                        block.line,
                        format!("“{name}” is marked elsewhere (“{cluster}”) and not here; mark it, or see that it is another thing"),
                    ));
                }
            }
        }
    }
}

/// Whether a span begins and ends with its words.
fn is_whole(text: &str, span: &Span) -> bool {
    let is_word = |char: char| char.is_alphanumeric() || char == '-';
    !text[..span.start].ends_with(is_word) && !text[span.end..].starts_with(is_word)
}

fn is_marked(piece: &Piece, span: &Span) -> bool {
    piece
        .mentions
        .iter()
        .any(|mention| mention.span.start < span.end && span.start < mention.span.end)
}

/// An indirect quote begins after its conjunction. (English « that » may be a pronoun.)
fn conjunctions(piece: &Piece, findings: &mut Vec<Finding>) {
    for quote in &piece.quotes {
        let words = piece.words(&quote.span);
        if quote.kind == QuoteKind::Indirect
            && ["que ", "qu’", "qu'"]
                .iter()
                .any(|conjunction| words.starts_with(conjunction))
        {
            findings.push(Finding::error(
                piece.line(quote.span.start),
                format!(
                    "“{}” begins with its conjunction; leave it outside the mark",
                    start_of(words)
                ),
            ));
        }
    }
}

/// A speaker or cue stands in a sentence of its quote.
fn speakers(piece: &Piece, findings: &mut Vec<Finding>) {
    for quote in &piece.quotes {
        for (what, span) in [("speaker", &quote.speaker), ("cue", &quote.cue)] {
            let Some(span) = span else { continue };
            let shared = piece.sentences.iter().any(|sentence| {
                let meets = |other: &Span| {
                    sentence.span.start < other.end && other.start < sentence.span.end
                };
                meets(span) && meets(&quote.span)
            });
            if !shared {
                findings.push(Finding::error(
                    piece.line(span.start),
                    format!(
                        "the {what} “{}” stands in no sentence of quote {}; take the mark out",
                        piece.words(span),
                        quote.number
                    ),
                ));
            }
        }
    }
}

/// A full stop after a word and before a capital ends a sentence.
fn missing_ends(piece: &Piece, findings: &mut Vec<Finding>) {
    for sentence in &piece.sentences {
        let words = piece.words(&sentence.span);
        for (at, stop) in words.match_indices(['.', '!', '?']) {
            let after = &words[at + stop.len()..];
            let next = after.trim_start();
            let ended = after.len() > next.len() && next.starts_with(char::is_uppercase);
            let before = words[..at]
                .rsplit(|char: char| !char.is_alphanumeric())
                .next()
                .unwrap_or_default();
            let abbreviated = stop == "."
                && (before.chars().count() < 3 && !before.is_empty()
                    || ABBREVIATIONS.contains(&before));
            if ended && !abbreviated {
                findings.push(Finding::warning(
                    piece.line(sentence.span.start),
                    format!(
                        "a sentence may end before “{}”; give it its certainty",
                        start_of(next)
                    ),
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Weight, file};
    use std::path::Path;

    fn findings(body: &str) -> Vec<(Weight, String)> {
        let head = "register: sport\ndate: 2025-11-14\nsplit: train\n\n# Titre<->\n";
        file::read(Path::new("corpus/fr/001-a.txt"), &format!("{head}{body}"))
            .1
            .into_iter()
            .map(|finding| (finding.weight, finding.message))
            .collect()
    }

    fn only(body: &str, weight: Weight, part: &str) {
        let found = findings(body);
        assert_eq!(found.len(), 1, "{body}: {found:?}");
        assert_eq!(found[0].0, weight);
        assert!(found[0].1.contains(part), "{body}: {found:?}");
    }

    #[test]
    fn a_piece_has_one_title() {
        only("# Encore<->", Weight::Error, "a second title");
    }

    #[test]
    fn a_heading_states_nothing() {
        only("## Il part<a>", Weight::Error, "carries no certainty");
        assert_eq!(findings("## Le départ<->\nIl part.<a>"), []);
    }

    #[test]
    fn a_cluster_is_of_one_kind() {
        only(
            "{P lyon|Lyon} et {L lyon|Lyon-Ville}.<a>",
            Weight::Error,
            "“Lyon-Ville” is another kind than “Lyon”",
        );
        only(
            "{P a|Petit} et {P b|Petit}.<a>",
            Weight::Warning,
            "clusters “a” and “b”",
        );
    }

    #[test]
    fn determiners_stay_outside() {
        only("{O onu|l’ONU} siège.<a>", Weight::Error, "determiner");
        only(
            "Au port {L havre|du Havre}.<a>",
            Weight::Error,
            "determiner",
        );
        assert_eq!(findings("{O m|Le Monde} et {P b|du Bellay}.<a>"), []);
    }

    #[test]
    fn a_repeat_without_mark_is_reported() {
        only(
            "{P kim|Jo Kimmel} part.<a> Plus tard, Kimmel revient.<a>",
            Weight::Warning,
            "“Kimmel” is marked elsewhere",
        );
        assert_eq!(
            findings("{L paris|Paris} et {O psg|Paris Saint-Germain}, Parisien.<a>"),
            []
        );
    }

    #[test]
    fn a_conjunction_stays_outside() {
        only("Il dit [I1|qu’il part].<t>", Weight::Error, "conjunction");
        assert_eq!(findings("Il dit qu’[I1|il part].<t>"), []);
    }

    #[test]
    fn a_speaker_is_in_a_sentence_of_its_quote() {
        only(
            "« [D1|Oui.] »<t> [S1|{P a|Ana}] rit.<a>",
            Weight::Error,
            "“Ana” stands in no sentence of quote 1",
        );
    }

    #[test]
    fn a_sentence_without_its_end_is_reported() {
        only(
            "Il part demain. Elle reste.<a>",
            Weight::Warning,
            "before “Elle reste.”",
        );
        assert_eq!(findings("M. {P a|Ana}, p. 4, A. {P b|Bo}.<a>"), []);
    }
}
