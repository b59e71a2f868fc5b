//! The public functions, from documents to the report's types.

use super::fixture::document;
use super::*;

const A: &str = "Kim Jong visite une usine aéronautique et inspecte des avions de combat récents";
const B: &str = "Kim Jong visite une usine aéronautique et inspecte des avions de combat récents \
    puis reprend son train vers la frontière coréenne après quatre heures de discussions";
const C: &str = "Le cours du blé recule à Paris malgré la sécheresse";

fn names(documents: &[&Document]) -> Vec<Vec<(u32, Span)>> {
    documents
        .iter()
        .map(|document| {
            let named = document.tokens.iter().filter(|token| token.named);
            named
                .map(|token| (token.span.end - token.span.start, token.span))
                .collect()
        })
        .collect()
}

#[test]
fn cosine_measures_give_each_pair_once() {
    let (a, b, c) = (document("a", A), document("b", B), document("c", C));
    let documents = [&a, &b, &c];
    let names = names(&documents);
    let pairing = Pairing::default();
    let comparison = Comparison::new(&documents, &names, Without::default(), &pairing);
    for measure in [Measure::Words, Measure::Names] {
        let similarity = comparison.similarity(measure, Order::Entered);
        let pairs: Vec<(&str, &str)> = similarity
            .cells
            .iter()
            .map(|cell| (cell.a.as_str(), cell.b.as_str()))
            .collect();
        assert_eq!(pairs, [("a", "b"), ("a", "c"), ("b", "c")]);
        assert_eq!(similarity.order, ["a", "b", "c"]);
    }
}

#[test]
fn passages_have_a_direction() {
    let (a, b, c) = (document("a", A), document("b", B), document("c", C));
    let documents = [&a, &b, &c];
    let names = names(&documents);
    let pairing = Pairing::default();
    let comparison = Comparison::new(&documents, &names, Without::default(), &pairing);
    let similarity = comparison.similarity(Measure::Passages, Order::Entered);
    assert_eq!(similarity.cells.len(), 6);
    let score = |a: &str, b: &str| {
        let cell = similarity
            .cells
            .iter()
            .find(|cell| cell.a == a && cell.b == b);
        cell.expect("every pair both ways").score
    };
    assert_eq!(score("a", "b"), 1.0);
    assert!(score("b", "a") < 0.6);
    assert_eq!(score("a", "c"), 0.0);
}

#[test]
fn a_pair_has_the_score_of_the_matrix() {
    let (a, b, c) = (document("a", A), document("b", B), document("c", C));
    let documents = [&a, &b, &c];
    let names = names(&documents);
    let pairing = Pairing::default();
    let comparison = Comparison::new(&documents, &names, Without::default(), &pairing);
    for measure in [Measure::Words, Measure::Names, Measure::Passages] {
        let similarity = comparison.similarity(measure, Order::Likeness);
        for cell in &similarity.cells {
            let index = |id: &str| documents.iter().position(|d| d.id == id).expect("an id");
            let (a, b) = (index(&cell.a), index(&cell.b));
            let pair = comparison.pair(a, b, measure);
            assert_eq!(pair.score, cell.score);
            assert_eq!(comparison.pair(b, a, measure).score, pair.score_back);
        }
    }
}

#[test]
fn entities_of_a_pair() {
    let (a, b) = (
        document("a", "Kim Poutine Kim"),
        document("b", "Moscou Kim"),
    );
    let documents = [&a, &b];
    let names = names(&documents);
    let pairing = Pairing::default();
    let comparison = Comparison::new(&documents, &names, Without::default(), &pairing);
    let named = comparison.named(0, 1);
    assert_eq!(named.both, [3]);
    assert_eq!(named.only_a, [7]);
    assert_eq!(named.only_b, [6]);
}

#[test]
fn no_article_and_one_article() {
    let pairing = Pairing::default();
    let comparison = Comparison::new(&[], &[], Without::default(), &pairing);
    assert!(
        comparison
            .similarity(Measure::Words, Order::Likeness)
            .cells
            .is_empty()
    );
    let a = document("a", A);
    let (documents, names) = ([&a], [Vec::new()]);
    let pairing = Pairing::default();
    let comparison = Comparison::new(&documents, &names, Without::default(), &pairing);
    let similarity = comparison.similarity(Measure::Passages, Order::Likeness);
    assert_eq!(similarity.order, ["a"]);
    assert!(similarity.cells.is_empty());
}
