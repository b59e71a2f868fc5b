use super::score::{WEIGHTS, sum, terms};
use crate::intake::Input;
use crate::report::{Keyword, LanguageChoice};

fn read(text: &str, choice: LanguageChoice) -> crate::Document {
    let input = Input {
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    crate::analyse(&input, choice).expect("plain text is read")
}

fn of(text: &str) -> Vec<Keyword> {
    read(text, LanguageChoice::Fr).keywords
}

fn texts(found: &[Keyword]) -> Vec<&str> {
    found.iter().map(|keyword| keyword.text.as_str()).collect()
}

#[test]
fn names_are_not_split() {
    let found =
        of("La Corée du Nord proteste. La Corée du Nord menace. Séoul répond à la Corée du Nord.");
    assert_eq!(found[0].text, "Corée du Nord");
    assert_eq!(found[0].count, 3);
    assert!(
        found
            .iter()
            .all(|keyword| keyword.text != "Corée" && keyword.text != "Nord")
    );
}

#[test]
fn the_score_is_the_product_of_its_factors() {
    let found = of("Le train blindé part. Le train blindé arrive, et le train repart de Séoul.");
    assert!(!found.is_empty());
    for keyword in found {
        let factors = [
            f64::from(keyword.count).powf(WEIGHTS[0]),
            f64::from(1 + keyword.before).powf(WEIGHTS[1]),
            (keyword.rarity * WEIGHTS[2]).exp(),
            if keyword.capital {
                WEIGHTS[3].exp()
            } else {
                1.0
            },
            if keyword.within {
                WEIGHTS[4].exp()
            } else {
                1.0
            },
            if keyword.words >= 3 {
                WEIGHTS[5].exp()
            } else {
                1.0
            },
        ];
        let product: f64 = factors.iter().product();
        assert!(
            (keyword.score - product).abs() < 1e-9 * product,
            "{keyword:?}"
        );
        assert_eq!(keyword.count as usize, keyword.spans.len());
    }
}

#[test]
fn inflected_nouns_count_together() {
    let found = of("Les usines ferment. Une usine brûle. Cette usine était fermée.");
    assert_eq!(found[0].text, "usine");
    assert_eq!((found[0].count, found[0].sentences), (3, 3));
}

#[test]
fn a_noun_and_its_complement_are_one_phrase() {
    let found = of("Le projet de loi passe. Le projet de loi est voté par les députés.");
    assert_eq!(found[0].text, "projet de loi");
    assert!(!texts(&found).contains(&"projet"), "{:?}", texts(&found));
}

#[test]
fn words_of_time_and_quantity_are_no_keyphrases() {
    let found = of(
        "Mercredi, deux millions de personnes ont suivi la grève. La grève dure depuis un mois.",
    );
    assert!(texts(&found).contains(&"grève"));
    for light in ["Mercredi", "millions", "personnes", "mois"] {
        assert!(!texts(&found).contains(&light), "{light}");
    }
}

#[test]
fn rarer_words_score_higher() {
    let keyword = |rarity| Keyword {
        rarity,
        ..of("La grève dure.")[0].clone()
    };
    assert!(sum(&keyword(11.0), &WEIGHTS) > sum(&keyword(5.0), &WEIGHTS));
    assert!(terms(&keyword(11.0)).iter().all(|term| term.is_finite()));
}

#[test]
fn an_unknown_language_has_keyphrases() {
    let found = read(
        "Der Bahnhof wurde gesperrt. Am Bahnhof warten Reisende. Bahnhof und Stadt schweigen.",
        LanguageChoice::Auto,
    )
    .keywords;
    assert_eq!(found[0].text, "Bahnhof");
}
