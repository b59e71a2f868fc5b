//! What two articles share, from whole texts.

use proptest::prelude::*;

use super::*;
use crate::compare::fixture::{document, slices};
use crate::compare::vocabulary::Vocabulary;
use crate::document::Document;
use crate::report::Without;

const AGENCY: &str = "une rampe et un tapis rouge attendaient le train blindé dans la gare de la \
    ville où le dirigeant devait visiter une usine qui produit des avions de combat";

fn shared_without(a: &Document, b: &Document, without: Without) -> (Vec<Passage>, f64, f64) {
    let vocabulary = Vocabulary::new(&[a, b], without);
    let words = vocabulary.words();
    let seeds = Seeds::new(words);
    let passages = Passages {
        words,
        seeds: &seeds,
    };
    let found = passages.pair(0, 1);
    let (mut back, share_b, share_a) = passages.pair(1, 0);
    // Whichever article is asked first, the passages are the same.
    back.sort_by_key(|passage| passage.b);
    let places: Vec<(Span, Span)> = found.0.iter().map(|p| (p.a, p.b)).collect();
    assert_eq!(places, back.iter().map(|p| (p.b, p.a)).collect::<Vec<_>>());
    assert_eq!((found.1, found.2), (share_a, share_b));
    found
}

fn shared(a: &str, b: &str) -> (Vec<Passage>, f64, f64) {
    shared_without(&document("a", a), &document("b", b), Without::default())
}

#[test]
fn a_paragraph_is_found_wherever_it_stands() {
    let a = format!("{AGENCY} puis vient la suite du premier texte");
    let b = format!("le second texte commence autrement , {AGENCY}");
    let (passages, ..) = shared(&a, &b);
    assert_eq!(passages.len(), 1);
    let passage = &passages[0];
    assert_eq!(passage.kind, PassageKind::Verbatim);
    let sizes = (passage.words_a, passage.words_b, passage.words_same);
    assert_eq!(sizes, (29, 29, 29));
    assert!(passage.edits_a.is_empty() && passage.edits_b.is_empty());
    assert_eq!(slices(&document("a", &a), &[passage.a]), [AGENCY]);
    assert_eq!(slices(&document("b", &b), &[passage.b]), [AGENCY]);
}

#[test]
fn edits_are_shown_on_both_sides() {
    let b = AGENCY
        .replace("tapis rouge", "long tapis pourpre")
        .replace("devait visiter", "visitera")
        .replace("qui produit", "où sont aussi assemblés");
    let (passages, ..) = shared(AGENCY, &b);
    assert_eq!(passages.len(), 1);
    let passage = &passages[0];
    assert_eq!(passage.kind, PassageKind::Edited);
    let (a, b) = (document("a", AGENCY), document("b", &b));
    assert_eq!(
        slices(&a, &passage.edits_a),
        ["rouge", "devait visiter", "qui produit"]
    );
    assert_eq!(
        slices(&b, &passage.edits_b),
        ["long", "pourpre", "visitera", "où sont aussi assemblés"]
    );
    let sizes = (passage.words_a, passage.words_b, passage.words_same);
    assert_eq!(sizes, (29, 31, 24));
}

#[test]
fn case_and_punctuation_are_no_edits() {
    let b = AGENCY
        .replace("une rampe", "UNE Rampe")
        .replace(" où", ", où");
    let (passages, share_a, share_b) = shared(AGENCY, &b);
    assert_eq!(passages[0].kind, PassageKind::Verbatim);
    assert_eq!((share_a, share_b), (1.0, 1.0));
}

#[test]
fn ordinary_phrases_are_no_passages() {
    for phrase in [
        "le président Vladimir Poutine et le dirigeant coréen Kim Jong Un",
        "la Corée du Nord et la Russie",
        "le secrétaire général de l'organisation à",
        "en raison de la guerre en Ukraine et de la",
    ] {
        let (passages, share_a, share_b) = shared(
            &format!("hier soir {phrase} ont dîné ensemble"),
            &format!("selon nos sources {phrase} seraient partis avant minuit"),
        );
        assert!(passages.is_empty(), "{phrase}");
        assert_eq!((share_a, share_b), (0.0, 0.0));
    }
}

#[test]
fn a_phrase_with_a_word_replaced_is_no_passage() {
    let (passages, ..) = shared(
        "voyage rare : après douze ans de pouvoir le dirigeant Kim sort enfin",
        "il faut dire que après douze ans de règne le dirigeant Kim se montre peu",
    );
    assert!(passages.is_empty());
}

#[test]
fn a_short_sentence_is_a_passage_among_others() {
    let b = format!("{AGENCY} . un autre début . les ouvriers applaudissent longuement");
    let a = format!("les ouvriers applaudissent longuement . {AGENCY}");
    assert_eq!(shared(&a, &b).0.len(), 2);
    let alone = "les ouvriers applaudissent longuement . rien de ce qui vient après ne revient";
    assert!(shared(alone, &b).0.is_empty());
}

#[test]
fn a_passage_never_runs_over_boilerplate() {
    let (start, end) = AGENCY.split_at(AGENCY.find("dans la gare").expect("in the text"));
    let a = format!("{start}\n# Lire aussi nos autres articles\n{end}");
    let (passages, share_a, share_b) = shared(&a, AGENCY);
    let document = document("a", &a);
    let texts: Vec<Span> = passages.iter().map(|passage| passage.a).collect();
    assert_eq!(slices(&document, &texts), [start.trim(), end]);
    assert_eq!((share_a, share_b), (1.0, 1.0));
}

#[test]
fn boilerplate_is_never_shared() {
    let (passages, ..) = shared(
        &format!("# {AGENCY}\nle blé recule"),
        &format!("# {AGENCY}\nla pluie tombe"),
    );
    assert!(passages.is_empty());
}

#[test]
fn quotes_left_out_are_stepped_over() {
    let text = "le dirigeant promet « un soutien total et entier » puis inspecte une usine \
        aéronautique avec des ouvriers inquiets";
    let (a, b) = (document("a", text), document("b", text));
    let quotes = Without {
        quotes: true,
        names: false,
        ..Without::default()
    };
    assert_eq!(shared_without(&a, &b, Without::default()).0[0].words_a, 17);
    let (passages, share, _) = shared_without(&a, &b, quotes);
    assert_eq!(passages[0].words_a, 12);
    assert_eq!(passages[0].kind, PassageKind::Verbatim);
    assert_eq!(share, 1.0);
}

#[test]
fn an_article_stands_whole_in_another() {
    let b = format!("un début tout autre . {AGENCY} . une fin que rien ne répète ailleurs");
    let (_, share_a, share_b) = shared(AGENCY, &b);
    assert_eq!(share_a, 1.0);
    assert_eq!(share_b, 29.0 / 40.0);
}

#[test]
fn the_same_article_fifty_times_over() {
    let many = format!("{AGENCY} . ").repeat(50);
    let (passages, share_many, share_one) = shared(&many, AGENCY);
    // A word is used once: one of the fifty stands against the one.
    assert_eq!(passages.len(), 1);
    assert_eq!((share_many, share_one), (1.0 / 50.0, 1.0));
    let (_, share, _) = shared(&many, &many);
    assert_eq!(share, 1.0);
}

#[test]
fn one_word_without_end() {
    let (a, b) = ("avion ".repeat(200_000), "avion ".repeat(150_000));
    let (passages, share_a, share_b) = shared(&a, &b);
    assert_eq!(passages.len(), 1);
    assert_eq!((share_a, share_b), (0.75, 1.0));
}

#[test]
fn empty_and_one_word_articles() {
    for text in ["", "mot", "le la"] {
        assert_eq!(shared(text, AGENCY), (Vec::new(), 0.0, 0.0));
        assert_eq!(shared(text, text), (Vec::new(), 0.0, 0.0));
    }
}

/// A text over few words, in which seeds, repeats and crossings are many.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "le", "de", "train", "avion", "gare", "usine", "ville", "rampe", "Kim", "#",
    ]);
    prop::collection::vec(word, 0..120).prop_map(|words| words.join(" ").replace(" # ", "\n# \n"))
}

proptest! {
    #[test]
    fn every_passage_holds(a in words(), b in words()) {
        let (a, b) = (document("a", &a), document("b", &b));
        let (passages, share_a, share_b) = shared_without(&a, &b, Without::default());
        let on_b = {
            let mut spans: Vec<Span> = passages.iter().map(|p| p.b).collect();
            spans.sort_unstable();
            spans
        };
        for pair in passages.windows(2) {
            prop_assert!(pair[0].a.end <= pair[1].a.start);
        }
        for pair in on_b.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        for passage in &passages {
            let left = rest(&a, passage.a, &passage.edits_a);
            let right = rest(&b, passage.b, &passage.edits_b);
            prop_assert_eq!(left.len(), passage.words_same as usize);
            prop_assert_eq!(left, right);
            let verbatim = passage.edits_a.is_empty() && passage.edits_b.is_empty();
            prop_assert_eq!(passage.kind == PassageKind::Verbatim, verbatim);
            prop_assert!(passage.words_same <= passage.words_a.min(passage.words_b));
        }
        prop_assert!((0.0..=1.0).contains(&share_a) && (0.0..=1.0).contains(&share_b));
    }
}

/// The words of a passage that are no edits.
fn rest(document: &Document, passage: Span, edits: &[Span]) -> Vec<String> {
    let inside = |outer: &Span, inner: Span| outer.start <= inner.start && inner.end <= outer.end;
    document
        .tokens
        .iter()
        .filter(|token| token.counts() && inside(&passage, token.span))
        .filter(|token| !edits.iter().any(|edit| inside(edit, token.span)))
        .map(|token| document.forms[token.form as usize].text.clone())
        .collect()
}
