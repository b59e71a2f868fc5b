use super::*;
use crate::intake::Input;
use crate::report::LanguageChoice;

/// « name: alias, alias » for each entity over plain French articles, most mentioned first.
fn of(articles: &[&str]) -> Vec<String> {
    let documents: Vec<Document> = articles
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let input = Input {
                id: number.to_string(),
                text: Some((*text).to_owned()),
                plain: true,
                ..Input::default()
            };
            crate::analyse::analyse(&input, LanguageChoice::Fr).expect("plain text is read")
        })
        .collect();
    aliases(&documents.iter().collect::<Vec<_>>(), &[], &mut [])
        .entities
        .into_iter()
        .map(|entity| {
            let mut ways: Vec<String> =
                entity.aliases.into_iter().map(|alias| alias.text).collect();
            ways.sort();
            format!("{}: {}", entity.name, ways.join(", "))
        })
        .collect()
}

#[track_caller]
fn merged(articles: &[&str], expected: &[&str]) {
    assert_eq!(of(articles), expected);
}

#[test]
fn spellings_and_surnames_of_one_person() {
    merged(
        &[
            "Kim Jong-un est là. Kim parle. M. Kim repart.",
            "Kim Jong Un arrive.",
        ],
        &["Kim Jong Un: Kim, Kim Jong Un, Kim Jong-un"],
    );
}

#[test]
fn two_people_of_one_surname_stay_apart() {
    merged(
        &["Kim Jong-un et Kim Yo-jong sont là. Kim parle."],
        &[
            "Kim Jong-un: Kim Jong-un",
            "Kim Yo-jong: Kim Yo-jong",
            "Kim: Kim",
        ],
    );
}

#[test]
fn transliterations_by_rule() {
    merged(
        &["Il est à Vostotchny.", "Il est à Vostochny."],
        &["Vostochny: Vostochny, Vostotchny"],
    );
    merged(
        &["Volodymyr Zelensky parle.", "Volodymyr Zelenskyy se tait."],
        &["Volodymyr Zelensky: Volodymyr Zelensky, Volodymyr Zelenskyy"],
    );
}

#[test]
fn lists_and_acronyms() {
    merged(
        &["L’ONU proteste.", "Les Nations unies protestent."],
        &["Nations unies: Nations unies, ONU"],
    );
}

#[test]
fn a_town_and_its_club_stay_apart() {
    merged(
        &["Le Paris Saint-Germain joue à Paris."],
        &["Paris Saint-Germain: Paris Saint-Germain", "Paris: Paris"],
    );
}

#[test]
fn every_mention_has_its_entity() {
    let found = of(&["Vladimir Poutine, Kim Jong-un et l’ONU. Poutine part."]);
    assert_eq!(found.len(), 3);
}
