//! What the cosine measures are taken over: an article's stems, the entities it
//! names, the statements it quotes, its figures; with the places in the text that
//! each term comes from.

use rustc_hash::FxHashMap;

use super::cosine::{Product, Vectors};
use super::pairing::Pairing;
use super::scores::Scores;
use super::statement::groups;
use super::vocabulary::{Vocabulary, count, surface};
use crate::document::Document;
use crate::report::figure::Figure;
use crate::report::{Contribution, LanguageCode, Span, Without};

/// The occurrences of terms in every article, weighed.
#[derive(Debug)]
pub struct Terms {
    vectors: Vectors,
    /// For each article every occurrence, by term and then by place.
    occurrences: Vec<Vec<(u32, Span)>>,
}

impl Terms {
    /// The stems of the words that count, function words left out.
    pub fn words(vocabulary: &Vocabulary) -> Self {
        Self::new(vocabulary.stem_occurrences())
    }

    /// The entities named, by the number each has over all articles. With
    /// `without_quotes`, mentions that begin between quotation marks do not count.
    pub fn names(
        documents: &[&Document],
        names: &[Vec<(u32, Span)>],
        without_quotes: bool,
    ) -> Self {
        let occurrences = documents
            .iter()
            .zip(names)
            .map(|(document, names)| {
                let mut occurrences: Vec<(u32, Span)> = names
                    .iter()
                    .filter(|(_, span)| !(without_quotes && quoted(document, *span)))
                    .copied()
                    .collect();
                occurrences.sort_unstable();
                occurrences
            })
            .collect();
        Self::new(occurrences)
    }

    /// The statements of the quotes, whatever is left out: quotes of several
    /// articles that give the same words are one, or those that the reader pairs.
    pub fn statements(documents: &[&Document], pairing: &Pairing) -> Self {
        let vocabulary = Vocabulary::new(documents, Without::default());
        let mut occurrences: Vec<Vec<(u32, Span)>> = vec![Vec::new(); documents.len()];
        let groups = pairing.statements.regroup(groups(documents, &vocabulary));
        for (term, statement) in groups.iter().enumerate() {
            for &(article, quote) in &statement.members {
                let span = documents[article as usize].quotes[quote as usize].span;
                occurrences[article as usize].push((term as u32, span));
            }
        }
        occurrences.iter_mut().for_each(|own| own.sort_unstable());
        Self::new(occurrences)
    }

    /// The figures that have a unit or a noun: those of one value and one unit, or
    /// one noun of one language, are one. With `without_quotes`, those that begin
    /// between quotation marks do not count.
    pub fn figures(documents: &[&Document], without_quotes: bool) -> Self {
        let mut numbers: FxHashMap<FigureKey, u32> = FxHashMap::default();
        let mut occurrences: Vec<Vec<(u32, Span)>> = Vec::with_capacity(documents.len());
        for document in documents {
            let mut own = Vec::new();
            for figure in &document.figures {
                let key = figure_key(figure, document.language.code);
                let Some(key) = key.filter(|_| !(without_quotes && quoted(document, figure.span)))
                else {
                    continue;
                };
                let next = numbers.len() as u32;
                own.push((*numbers.entry(key).or_insert(next), figure.span));
            }
            own.sort_unstable();
            occurrences.push(own);
        }
        Self::new(occurrences)
    }

    /// `occurrences` are by term and then by place.
    fn new(occurrences: Vec<Vec<(u32, Span)>>) -> Self {
        let counts: Vec<Vec<(u32, u32)>> = occurrences.iter().map(|all| count(all)).collect();
        let terms = counts.iter().flatten().map(|&(term, _)| term + 1).max();
        Self {
            vectors: Vectors::new(&counts, terms.unwrap_or(0) as usize),
            occurrences,
        }
    }

    /// The cosine of every pair of articles.
    pub fn scores(&self) -> Scores {
        self.vectors.scores()
    }

    /// The cosine of two articles, and what each term adds to it, largest
    /// first; of equal ones the term that stands first in `a`.
    pub fn pair(&self, documents: &[&Document], a: usize, b: usize) -> (f64, Vec<Contribution>) {
        let (score, products) = self.vectors.products(a, b);
        let mut contributions: Vec<Contribution> = products
            .iter()
            .map(|product| self.contribution(documents, a, b, product))
            .collect();
        contributions.sort_by(|left, right| {
            let by_place = left.spans_a.first().cmp(&right.spans_a.first());
            right.weight.total_cmp(&left.weight).then(by_place)
        });
        (score, contributions)
    }

    fn contribution(
        &self,
        documents: &[&Document],
        a: usize,
        b: usize,
        product: &Product,
    ) -> Contribution {
        let spans_a = self.spans(a, product.term);
        let spans_b = self.spans(b, product.term);
        let occurrences = [
            (documents[a].text.as_str(), &spans_a[..]),
            (documents[b].text.as_str(), &spans_b[..]),
        ];
        Contribution {
            text: surface(occurrences.into_iter()).to_owned(),
            weight: product.value,
            count_a: product.count_a,
            count_b: product.count_b,
            articles: product.document_frequency,
            spans_a,
            spans_b,
        }
    }

    /// Where a term stands in an article, in order.
    fn spans(&self, article: usize, term: u32) -> Vec<Span> {
        let all = &self.occurrences[article];
        let start = all.partition_point(|&(other, _)| other < term);
        all[start..]
            .iter()
            .take_while(|&&(other, _)| other == term)
            .map(|&(_, span)| span)
            .collect()
    }
}

/// A figure's value, and its unit or the noun of what is counted; the language
/// where it is a noun.
pub type FigureKey = (u64, String, Option<LanguageCode>);

/// What makes two figures one; `None` for a bare number.
pub fn figure_key(figure: &Figure, code: LanguageCode) -> Option<FigureKey> {
    let value = figure.value.to_bits();
    match (&figure.unit, &figure.counted) {
        (Some(unit), _) => Some((value, unit.clone(), None)),
        (None, Some(noun)) => Some((value, noun.clone(), Some(code))),
        (None, None) => None,
    }
}

/// True when the token that begins a mention stands between quotation marks.
fn quoted(document: &Document, mention: Span) -> bool {
    let after = document
        .tokens
        .partition_point(|token| token.span.end <= mention.start);
    document.tokens.get(after).is_some_and(|token| token.quoted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fixture::{document, slices};

    fn words(documents: &[&Document], without: Without) -> Terms {
        Terms::words(&Vocabulary::new(documents, without))
    }

    #[test]
    fn the_same_text_scores_one_whatever_its_boilerplate() {
        let a = document("a", "# Accueil Monde\nle train blindé part de la gare");
        let b = document("b", "le train blindé part de la gare\n# Partager Commenter");
        let c = document("c", "une usine produit des avions");
        let terms = words(&[&a, &b, &c], Without::default());
        assert_eq!(terms.scores().get(0, 1), 1.0);
        assert_eq!(terms.scores().get(0, 2), 0.0);
    }

    #[test]
    fn a_contribution_shows_where_its_term_stands() {
        let a = document("a", "les avions de la base : un avion , des avions");
        let b = document("b", "un avion décolle");
        let documents = [&a, &b];
        let (score, contributions) = words(&documents, Without::default()).pair(&documents, 0, 1);
        assert_eq!(contributions.len(), 1);
        let avion = &contributions[0];
        assert_eq!(avion.text, "avions");
        assert_eq!((avion.count_a, avion.count_b, avion.articles), (3, 1, 2));
        assert_eq!(slices(&a, &avion.spans_a), ["avions", "avion", "avions"]);
        assert_eq!(slices(&b, &avion.spans_b), ["avion"]);
        assert!((avion.weight - score).abs() < 1e-9);
    }

    #[test]
    fn the_largest_contribution_comes_first() {
        let a = document("a", "train usine train gare");
        let b = document("b", "gare train train usine");
        let documents = [&a, &b];
        let (score, contributions) = words(&documents, Without::default()).pair(&documents, 0, 1);
        let texts: Vec<&str> = contributions.iter().map(|c| c.text.as_str()).collect();
        assert_eq!(texts, ["train", "usine", "gare"]);
        let sum: f64 = contributions.iter().map(|c| c.weight).sum();
        assert_eq!(score, 1.0);
        assert!((sum - score).abs() < 1e-9);
    }

    #[test]
    fn names_are_compared_by_entity_and_not_by_spelling() {
        let a = document("a", "Kim rencontre Poutine");
        let b = document("b", "Jong-un voit Moscou");
        let names = [
            vec![(7, a.tokens[0].span), (2, a.tokens[2].span)],
            vec![(7, b.tokens[0].span), (4, b.tokens[2].span)],
        ];
        let documents = [&a, &b];
        let terms = Terms::names(&documents, &names, false);
        let (score, contributions) = terms.pair(&documents, 0, 1);
        assert!(score > 0.0 && score < 1.0, "{score}");
        assert_eq!(contributions.len(), 1);
        assert_eq!(contributions[0].text, "Kim");
        assert_eq!(slices(&b, &contributions[0].spans_b), ["Jong-un"]);
    }

    #[test]
    fn quoted_names_can_be_left_out() {
        let a = document("a", "il dit « merci Kim »");
        let b = document("b", "Kim répond");
        let names = [vec![(0, a.tokens[3].span)], vec![(0, b.tokens[0].span)]];
        let documents = [&a, &b];
        let all = Terms::names(&documents, &names, false);
        assert_eq!(all.scores().get(0, 1), 1.0);
        let unquoted = Terms::names(&documents, &names, true);
        assert_eq!(unquoted.scores().get(0, 1), 0.0);
    }

    #[test]
    fn empty_articles_score_zero() {
        let (a, b) = (document("a", ""), document("b", "le la"));
        let documents = [&a, &b];
        let terms = words(&documents, Without::default());
        assert_eq!(terms.pair(&documents, 0, 1), (0.0, Vec::new()));
    }
}
