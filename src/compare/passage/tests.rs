//! What two articles share, from whole texts.

use super::*;
use crate::compare::fixture::{document, slices};
use crate::report::Without;

const AGENCY: &str = "une rampe et un tapis rouge attendaient le train blindé dans la gare de la \
    ville où le dirigeant devait visiter une usine qui produit des avions de combat";

fn shared(a: &str, b: &str) -> (Vec<Passage>, f64, f64) {
    let (a, b) = (document("a", a), document("b", b));
    let vocabulary = Vocabulary::new(&[&a, &b], Without::default());
    Passages::new(&vocabulary).pair(0, 1)
}

#[test]
fn a_paragraph_is_found_wherever_it_stands() {
    let a = format!("{AGENCY} puis vient la suite du premier texte");
    let b = format!("le second texte commence autrement , {AGENCY}");
    let (passages, ..) = shared(&a, &b);
    assert_eq!(passages.len(), 1);
    let passage = &passages[0];
    assert_eq!(passage.kind, PassageKind::Verbatim);
    assert_eq!(
        (passage.words_a, passage.words_b, passage.words_same),
        (29, 29, 29)
    );
    assert!(passage.edits_a.is_empty() && passage.edits_b.is_empty());
    assert_eq!(slices(&document("a", &a), &[passage.a]), [AGENCY]);
    assert_eq!(slices(&document("b", &b), &[passage.b]), [AGENCY]);
}

#[test]
fn an_ordinary_phrase_is_no_passage() {
    let phrase = "le président Vladimir Poutine et le dirigeant coréen Kim Jong Un";
    let (passages, share_a, share_b) = shared(
        &format!("hier {phrase} ont dîné ensemble"),
        &format!("selon nos sources {phrase} seraient partis avant minuit"),
    );
    assert!(passages.is_empty());
    assert_eq!((share_a, share_b), (0.0, 0.0));
}
