//! The reader's corrections of what is said, how surely, and with which figures.
//!
//! They are applied after those of the names, to layers read anew, and change
//! nothing but the finding they cite.

use super::Dossier;
use crate::analyse::{read_headline, read_layers};
use crate::annotate::certainty::Stance;
use crate::document::Document;
use crate::report::correction::{Correction, CorrectionOutcome, CorrectionProblem, Place};
use crate::report::figure::{Bound, Figure};
use crate::report::speech::{Certainty, Quote, QuoteKind, Speaker};
use crate::report::{Reason, Span};
use crate::text::place::locate;

impl Dossier {
    /// Brings quotes, certainty and figures in line with `corrections`; adds to
    /// `outcomes`, one for each, what became of them.
    pub(super) fn correct_layers(
        &mut self,
        corrections: &[Correction],
        outcomes: &mut [CorrectionOutcome],
    ) {
        let read = self
            .entries
            .iter_mut()
            .filter(|entry| entry.layers_corrected);
        for entry in read {
            if let Ok(document) = &mut entry.result {
                read_layers(document);
            }
            entry.layers_corrected = false;
        }
        for (number, (correction, outcome)) in corrections.iter().zip(outcomes).enumerate() {
            let Some(place) = cited(correction) else {
                continue;
            };
            let applied = self.find(place).and_then(|(at, span)| {
                let speaker = match correction {
                    Correction::SpeakerHere { speaker, .. } => {
                        self.speaker(at, speaker.as_ref())?
                    }
                    _ => None,
                };
                let entry = &mut self.entries[at];
                let Ok(document) = &mut entry.result else {
                    return Err(CorrectionProblem::NoArticle);
                };
                entry.layers_corrected = true;
                apply(correction, document, span, speaker, number as u32)
            });
            match applied {
                Ok(()) => outcome.mentions = 1,
                Err(problem) => outcome.fail(problem),
            }
        }
        for entry in self
            .entries
            .iter_mut()
            .filter(|entry| entry.layers_corrected)
        {
            if let Ok(document) = &mut entry.result {
                read_headline(document);
            }
        }
    }

    /// The entry that a place stands in, and where (UTF-8 bytes).
    fn find(&self, place: &Place) -> Result<(usize, Span), CorrectionProblem> {
        let (numbers, texts): (Vec<usize>, Vec<(&str, &str)>) = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| {
                let document = entry.result.as_ref().ok()?;
                Some((at, (document.id.as_str(), document.text.as_str())))
            })
            .unzip();
        locate(&texts, place).map(|(at, span)| (numbers[at], span))
    }

    /// The words that name the speaker; they must stand in the quote's own article.
    fn speaker(&self, at: usize, place: Option<&Place>) -> Result<Option<Span>, CorrectionProblem> {
        match place.map(|place| self.find(place)).transpose()? {
            Some((article, _)) if article != at => Err(CorrectionProblem::NoPlace),
            found => Ok(found.map(|(_, span)| span)),
        }
    }
}

/// The place that a correction of these layers cites; `None` for the others.
fn cited(correction: &Correction) -> Option<&Place> {
    match correction {
        Correction::QuoteHere { place, .. }
        | Correction::NoQuoteHere { place }
        | Correction::SpeakerHere { place, .. }
        | Correction::CertaintyHere { place, .. }
        | Correction::FigureHere { place, .. }
        | Correction::NoFigureHere { place } => Some(place),
        _ => None,
    }
}

fn apply(
    correction: &Correction,
    document: &mut Document,
    span: Span,
    speaker: Option<Span>,
    number: u32,
) -> Result<(), CorrectionProblem> {
    match correction {
        Correction::QuoteHere { kind, .. } => quote(document, span, *kind, number),
        Correction::NoQuoteHere { .. } => remove(&mut document.quotes, |quote| quote.span == span),
        Correction::SpeakerHere { .. } => speak(document, span, speaker, number),
        Correction::CertaintyHere { certainty, .. } => settle(document, span, *certainty, number),
        Correction::FigureHere { value, .. } => figure(document, span, *value, number),
        Correction::NoFigureHere { .. } => {
            remove(&mut document.figures, |figure| figure.span == span)
        }
        _ => Ok(()),
    }
}

/// Makes a quote of `span` in the place of those that it touches; the first
/// one's speaker and cue stay, where they stand outside.
fn quote(
    document: &mut Document,
    span: Span,
    kind: QuoteKind,
    number: u32,
) -> Result<(), CorrectionProblem> {
    in_one_block(document, span)?;
    let quotes = &mut document.quotes;
    if quotes
        .iter()
        .any(|quote| quote.span == span && quote.kind == kind)
    {
        return Err(CorrectionProblem::NoChange);
    }
    let replaced = quotes.iter().find(|quote| touch(quote.span, span));
    let outside = |part: &Span| !touch(*part, span);
    let made = Quote {
        span,
        kind,
        speaker: replaced
            .and_then(|quote| quote.speaker.clone())
            .filter(|speaker| outside(&speaker.span)),
        cue: replaced.and_then(|quote| quote.cue).filter(outside),
        why: reader(),
        correction: Some(number),
    };
    quotes.retain(|quote| !touch(quote.span, span));
    let at = quotes.partition_point(|quote| quote.span < span);
    quotes.insert(at, made);
    Ok(())
}

fn speak(
    document: &mut Document,
    span: Span,
    speaker: Option<Span>,
    number: u32,
) -> Result<(), CorrectionProblem> {
    let quote = document.quotes.iter_mut().find(|quote| quote.span == span);
    let quote = quote.ok_or(CorrectionProblem::NoFinding)?;
    let speaker = speaker.map(|span| Speaker {
        span,
        entity: None,
        antecedent: None,
    });
    if quote.speaker == speaker {
        return Err(CorrectionProblem::NoChange);
    }
    quote.speaker = speaker;
    quote.correction = Some(number);
    Ok(())
}

/// Sets the certainty of the sentence that holds the whole of `span`.
fn settle(
    document: &mut Document,
    span: Span,
    certainty: Option<Certainty>,
    number: u32,
) -> Result<(), CorrectionProblem> {
    let at = document
        .sentences
        .iter()
        .position(|sentence| sentence.span.start <= span.start && span.end <= sentence.span.end);
    let at = at.ok_or(CorrectionProblem::NoFinding)?;
    let stance = &mut document.stances[at];
    if stance.as_ref().map(|stance| stance.certainty) == certainty {
        return Err(CorrectionProblem::NoChange);
    }
    *stance = certainty.map(|certainty| Stance {
        certainty,
        trigger: None,
        why: reader(),
        correction: Some(number),
    });
    Ok(())
}

/// Gives the figure that `span` touches another value, or makes one of `span`.
fn figure(
    document: &mut Document,
    span: Span,
    value: f64,
    number: u32,
) -> Result<(), CorrectionProblem> {
    if !value.is_finite() {
        return Err(CorrectionProblem::NotUnderstood);
    }
    in_one_block(document, span)?;
    let figures = &mut document.figures;
    match figures.iter_mut().find(|figure| figure.span == span) {
        Some(figure) if figure.value == value => return Err(CorrectionProblem::NoChange),
        Some(figure) => {
            figure.value = value;
            figure.correction = Some(number);
        }
        None => {
            figures.retain(|figure| !touch(figure.span, span));
            let at = figures.partition_point(|figure| figure.span < span);
            let made = Figure {
                span,
                value,
                bound: Bound::Exact,
                unit: None,
                of: None,
                counted: None,
                correction: Some(number),
            };
            figures.insert(at, made);
        }
    }
    Ok(())
}

/// Takes out what is `cited`.
fn remove<T>(findings: &mut Vec<T>, cited: impl Fn(&T) -> bool) -> Result<(), CorrectionProblem> {
    let at = findings.iter().position(cited);
    findings.remove(at.ok_or(CorrectionProblem::NoFinding)?);
    Ok(())
}

fn reader() -> Reason {
    Reason {
        rule: Reason::READER.into(),
        trigger: None,
    }
}

/// Whether two spans share a character.
fn touch(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

fn in_one_block(document: &Document, span: Span) -> Result<(), CorrectionProblem> {
    let inside = document.in_one_block(span);
    inside.then_some(()).ok_or(CorrectionProblem::NotAName)
}
