//! The order of the matrix: as entered, by title, or like beside like.

use kodama::{Method, linkage};

use super::leaf_order::{Merge, leaf_order};
use super::scores::Scores;
use crate::report::Order;

/// The articles' indices in the order asked for. `titles` and `scores` are over
/// the same articles, in the order they were entered.
pub fn order(order: Order, titles: &[&str], scores: &Scores) -> Vec<usize> {
    match order {
        Order::Entered => (0..titles.len()).collect(),
        Order::Alphabetical => alphabetical(titles),
        Order::Likeness => likeness(scores),
    }
}

/// By title, A to Z: letters and digits decide, without case or accents; then
/// the title as written, then the order entered.
fn alphabetical(titles: &[&str]) -> Vec<usize> {
    let keys: Vec<(String, &str)> = titles.iter().map(|title| (fold(title), *title)).collect();
    let mut order: Vec<usize> = (0..titles.len()).collect();
    order.sort_by(|&left, &right| keys[left].cmp(&keys[right]));
    order
}

/// A title as it is sorted: lower case, no accents, one space between words, no
/// other sign, so that « Été comes under E and punctuation under nothing.
fn fold(title: &str) -> String {
    let mut folded = String::with_capacity(title.len());
    for character in title.chars().flat_map(char::to_lowercase) {
        match base(character) {
            Some(base) => folded.push_str(base),
            None if character.is_alphanumeric() => folded.push(character),
            // The accents of a decomposed letter stand for themselves and are dropped.
            None if ('\u{300}'..='\u{36f}').contains(&character) => {}
            None if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            None => {}
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The plain letters of an accented or joined Latin letter in lower case.
fn base(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

/// Like beside like: the articles are joined by average linkage over
/// `1 − score` (UPGMA; Sokal & Michener 1958), and the tree is then turned so
/// that neighbours are as like as it allows.
fn likeness(scores: &Scores) -> Vec<usize> {
    let articles = scores.articles();
    let mut distances = Vec::with_capacity(articles * articles.saturating_sub(1) / 2);
    for a in 0..articles {
        distances.extend((a + 1..articles).map(|b| scores.distance(a, b)));
    }
    let merges: Vec<Merge> = linkage(&mut distances, articles, Method::Average)
        .steps()
        .iter()
        .map(|step| Merge {
            left: step.cluster1,
            right: step.cluster2,
        })
        .collect();
    leaf_order(articles, &merges, |a, b| scores.distance(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(articles: usize, pairs: &[(usize, usize, f64)]) -> Scores {
        let mut scores = Scores::zero(articles);
        for &(a, b, score) in pairs {
            scores.set(a, b, score);
            scores.set(b, a, score);
        }
        scores
    }

    #[test]
    fn as_entered() {
        let titles = ["b", "a"];
        assert_eq!(order(Order::Entered, &titles, &Scores::zero(2)), [0, 1]);
    }

    #[test]
    fn titles_sort_without_case_accents_or_signs() {
        let titles = ["Zoé", "« Été à Moscou »", "eta", "Œuvre", "Ours", "École"];
        let sorted = order(Order::Alphabetical, &titles, &Scores::zero(6));
        let sorted: Vec<&str> = sorted.into_iter().map(|index| titles[index]).collect();
        assert_eq!(
            sorted,
            ["École", "eta", "« Été à Moscou »", "Œuvre", "Ours", "Zoé"]
        );
    }

    #[test]
    fn equal_titles_keep_the_order_entered() {
        let titles = ["Même titre", "Autre", "Même titre"];
        let sorted = order(Order::Alphabetical, &titles, &Scores::zero(3));
        assert_eq!(sorted, [1, 0, 2]);
    }

    #[test]
    fn decomposed_and_composed_accents_sort_alike() {
        assert_eq!(fold("E\u{301}te\u{301}"), fold("Été"));
        assert_eq!(fold("Su-35 : l’avion"), "su 35 l avion");
    }

    #[test]
    fn like_stands_beside_like() {
        // 0 and 2 are alike, 1 and 3 are alike, and 2 is nearer to 3 than 0 is.
        let scores = scores(4, &[(0, 2, 0.9), (1, 3, 0.8), (2, 3, 0.3)]);
        assert_eq!(
            order(Order::Likeness, &["", "", "", ""], &scores),
            [0, 2, 3, 1]
        );
    }

    #[test]
    fn few_articles_are_ordered_too() {
        assert!(order(Order::Likeness, &[], &Scores::zero(0)).is_empty());
        assert_eq!(order(Order::Likeness, &["a"], &Scores::zero(1)), [0]);
        assert_eq!(
            order(Order::Likeness, &["a", "b"], &Scores::zero(2)),
            [0, 1]
        );
    }
}
