//! What the program marks held against what the corpus marks, span by span.
//!
//! In: for each text the spans of both, each with what is said of it. Out:
//! tallies of exact spans and of each thing said, and lists of the errors.

use std::ops::Range;

use super::Row;
use super::interval::{Tally, f1_with_interval};
use crate::corpus;
use crate::corpus::piece::{Piece, Split};
use crate::process::Outcome;

/// A span with what is said of it, each thing under a fixed place; `None` where nothing is.
#[derive(Clone, Debug)]
pub struct Marked<const N: usize> {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What is said.
    pub said: [Option<String>; N],
}

/// How one kind of mark is read and compared; `N` things are said of each.
pub struct Marks<const N: usize> {
    /// The program's.
    pub found: fn(&Piece) -> Outcome<Vec<Marked<N>>>,
    /// The corpus's.
    pub given: fn(&Piece) -> Vec<Marked<N>>,
    /// A plain way of finding them.
    pub plain: fn(&Piece) -> Vec<Marked<N>>,
    /// What the plain way is, for the table.
    pub plain_name: &'static str,
    /// What is said, for the table.
    pub said: [&'static str; N],
    /// Whether the program says (first) what the corpus does (second), where it says anything.
    pub same: fn(usize, Option<&str>, &str) -> bool,
}

/// One text held against its marks.
struct Compared<const N: usize> {
    spans: Tally,
    said: [Tally; N],
}

impl<const N: usize> Marks<N> {
    /// Rows of the test split of each language.
    pub fn measure(&self) -> Outcome<Option<Vec<Row>>> {
        let pieces = corpus::pieces()?;
        let mut rows = Vec::new();
        for language in ["fr", "en"] {
            let texts: Vec<&Piece> = pieces
                .iter()
                .filter(|piece| piece.language == language && piece.head.split == Split::Test)
                .collect();
            if texts.is_empty() {
                continue;
            }
            let data = format!("corpus {language}, test, {} texts", texts.len());
            let mut row = |measure: &str, value: String| {
                rows.push(Row {
                    data: data.clone(),
                    measure: measure.to_owned(),
                    value,
                    peer: None,
                });
            };
            let compared: Vec<Compared<N>> = texts
                .iter()
                .map(|piece| Ok(self.compare(&(self.found)(piece)?, &(self.given)(piece))))
                .collect::<Outcome<_>>()?;
            let spans: Vec<Tally> = compared.iter().map(|text| text.spans).collect();
            let all: Tally = spans.iter().copied().sum();
            row("exact span, F1 [95 %]", f1_with_interval(&spans));
            row("exact span, precision", format!("{:.3}", all.precision()));
            row("exact span, recall", format!("{:.3}", all.recall()));
            for (at, name) in self.said.iter().enumerate() {
                let said: Vec<Tally> = compared.iter().map(|text| text.said[at]).collect();
                row(&format!("{name} [95 %]"), f1_with_interval(&said));
            }
            let plain: Tally = texts
                .iter()
                .map(|piece| {
                    self.compare(&(self.plain)(piece), &(self.given)(piece))
                        .spans
                })
                .sum();
            row(
                &format!("{}, exact span, F1", self.plain_name),
                format!("{:.3}", plain.f1()),
            );
        }
        Ok((!rows.is_empty()).then_some(rows))
    }

    /// Prints what is wrong in the train and dev splits, and the figures of each.
    pub fn errors(&self) -> Outcome {
        let pieces = corpus::pieces()?;
        for language in ["fr", "en"] {
            for split in [Split::Train, Split::Dev] {
                let mut texts = Vec::new();
                for piece in pieces
                    .iter()
                    .filter(|piece| piece.language == language && piece.head.split == split)
                {
                    let (found, given) = ((self.found)(piece)?, (self.given)(piece));
                    self.print(piece, &found, &given);
                    texts.push(self.compare(&found, &given));
                }
                let all: Tally = texts.iter().map(|text| text.spans).sum();
                print!(
                    "{language} {split:?}: F1 {:.3}, precision {:.3}, recall {:.3}",
                    all.f1(),
                    all.precision(),
                    all.recall()
                );
                for (at, name) in self.said.iter().enumerate() {
                    let said: Tally = texts.iter().map(|text| text.said[at]).sum();
                    print!(", {name} {:.3}", said.f1());
                }
                println!();
            }
        }
        Ok(())
    }

    fn compare(&self, found: &[Marked<N>], given: &[Marked<N>]) -> Compared<N> {
        let mut compared = Compared {
            spans: Tally {
                right: 0,
                found: found.len(),
                given: given.len(),
            },
            said: [Tally::default(); N],
        };
        for found in found {
            let Some(given) = given.iter().find(|given| given.span == found.span) else {
                continue;
            };
            compared.spans.right += 1;
            for at in 0..N {
                if let Some(right) = self.right(at, found, given) {
                    let tally = &mut compared.said[at];
                    tally.right += usize::from(right);
                    tally.found += 1;
                    tally.given += 1;
                }
            }
        }
        compared
    }

    /// Whether `found` says the same; `None` where the corpus says nothing.
    fn right(&self, at: usize, found: &Marked<N>, given: &Marked<N>) -> Option<bool> {
        let expected = given.said[at].as_deref()?;
        Some((self.same)(at, found.said[at].as_deref(), expected))
    }

    fn print(&self, piece: &Piece, found: &[Marked<N>], given: &[Marked<N>]) {
        let line = |kind: &str, span: &Range<usize>, more: String| {
            println!(
                "{kind} {} {} …{}[{}]{}… {more}",
                piece.path.file_stem().unwrap_or_default().display(),
                piece.head.date,
                around(&piece.text, span.start.saturating_sub(45)..span.start),
                &piece.text[span.clone()],
                around(&piece.text, span.end..span.end + 35),
            );
        };
        for given in given {
            match found.iter().find(|found| found.span == given.span) {
                None => line("MISSED", &given.span, format!("{:?}", given.said)),
                Some(found) => {
                    for at in 0..N {
                        if self.right(at, found, given) == Some(false) {
                            let (said, is) = (&found.said[at], &given.said[at]);
                            let more = format!("{}: {said:?} for {is:?}", self.said[at]);
                            line("WRONG", &given.span, more);
                        }
                    }
                }
            }
        }
        for found in found {
            if given.iter().all(|given| given.span != found.span) {
                line("EXTRA", &found.span, format!("{:?}", found.said));
            }
        }
    }
}

/// The text of about `span`, on character boundaries, on one line.
fn around(text: &str, span: Range<usize>) -> String {
    let floor = |at: usize| {
        let at = at.min(text.len());
        (0..=at)
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0)
    };
    text[floor(span.start)..floor(span.end)].replace('\n', "⏎")
}
