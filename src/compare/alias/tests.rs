use super::*;
use crate::annotate::entity::NamedMention;
use crate::intake::Input;
use crate::report::{LanguageChoice, Span};

use EntityKind::{Organisation, Person, Place};

/// A French article in which `[P Anne Rey]` marks a person, L a place, O an organisation.
fn document(id: usize, marked: &str, language: LanguageChoice) -> Document {
    let mut text = String::new();
    let mut mentions = Vec::new();
    for (at, piece) in marked.split('[').enumerate() {
        let name = if at == 0 { None } else { piece.split_once(']') };
        let Some((name, rest)) = name else {
            text.push_str(piece);
            continue;
        };
        let (kind, name) = name.split_once(' ').expect("a kind and a name");
        let start = text.len() as u32;
        text.push_str(name);
        mentions.push(NamedMention {
            span: Span {
                start,
                end: text.len() as u32,
            },
            kind: match kind {
                "P" => Person,
                "L" => Place,
                _ => Organisation,
            },
            why: reason("test", None),
        });
        text.push_str(rest);
    }
    let input = Input {
        id: id.to_string(),
        text: Some(text),
        plain: true,
        ..Input::default()
    };
    let mut document = crate::analyse::analyse(&input, language).expect("plain text is read");
    document.mentions = mentions;
    document
}

/// « name: alias (rule), alias » for each entity, most mentioned first.
#[track_caller]
fn assert_entities_in(language: LanguageChoice, articles: &[&str], expected: &[&str]) {
    let documents: Vec<Document> = articles
        .iter()
        .enumerate()
        .map(|(id, text)| document(id, text, language))
        .collect();
    let found = aliases(&documents.iter().collect::<Vec<_>>(), &[], &mut []);
    let entities: Vec<String> = found
        .entities
        .iter()
        .map(|entity| {
            let ways: Vec<String> = entity
                .aliases
                .iter()
                .map(|alias| match alias.why.rule.as_ref() {
                    "as-written" => alias.text.clone(),
                    rule => format!("{} ({rule})", alias.text),
                })
                .collect();
            format!("{}: {}", entity.name, ways.join(", "))
        })
        .collect();
    assert_eq!(entities, expected);
    for (document, mentions) in documents.iter().zip(&found.of_mention) {
        assert_eq!(document.mentions.len(), mentions.len());
    }
}

#[track_caller]
fn assert_entities(articles: &[&str], expected: &[&str]) {
    assert_entities_in(LanguageChoice::Fr, articles, expected);
}

#[test]
fn spellings_and_family_name_of_one_person() {
    assert_entities(
        &[
            "[P Kim Jong-un] est là. [P Kim] parle. M. [P Kim] repart.",
            "[P Kim Jong Un] arrive.",
        ],
        &["Kim Jong Un: Kim (surname), Kim Jong-un, Kim Jong Un (same-words)"],
    );
}

#[test]
fn transliterations_of_one_name() {
    assert_entities(
        &[
            "[P Volodymyr Zelensky] parle.",
            "[P Volodymyr Zelenskyy] et [P Zelenskyy].",
        ],
        &[
            "Volodymyr Zelensky: Volodymyr Zelensky, Volodymyr Zelenskyy (transliteration), Zelenskyy (surname)",
        ],
    );
    assert_entities(
        &[
            "[P Vladimir Poutine] à [L Kiev].",
            "[P Vladimir Putin] à [L Kyiv].",
        ],
        &[
            "Vladimir Poutine: Vladimir Poutine, Vladimir Putin (transliteration)",
            "Kiev: Kiev, Kyiv (transliteration)",
        ],
    );
}

#[test]
fn parts_and_initials_of_a_full_name() {
    assert_entities(
        &[
            "[P Robert Francis Prevost], [P Robert Prevost], [P R. Prevost], [P R. F. P.], [P Robert].",
        ],
        &[
            "Robert Francis Prevost: Robert Francis Prevost, Robert Prevost (surname), R. Prevost (initials-of), R. F. P. (initials-of), Robert (given-name)",
        ],
    );
    assert_entities(
        &["[P Ursula von der Leyen]. [P Von der Leyen]. [P Leyen]."],
        &["Ursula von der Leyen: Ursula von der Leyen, Von der Leyen (surname), Leyen (surname)"],
    );
    assert_entities(
        &["[P Tibo Verlinde-Maes] gagne. [P Verlinde] sourit."],
        &["Tibo Verlinde-Maes: Tibo Verlinde-Maes, Verlinde (short-form)"],
    );
    assert_entities_in(
        LanguageChoice::En,
        &["[P Neville “Goody” Lyn] swam. [P Goody] won."],
        &["Neville “Goody” Lyn: Neville “Goody” Lyn, Goody (by-name)"],
    );
}

#[test]
fn an_article_is_part_of_a_surname() {
    assert_entities(
        &["[P Marine Le Pen] salue [P Luc Fontaine]. [P Le Pen] lit [P La Fontaine]."],
        &[
            "Marine Le Pen: Marine Le Pen, Le Pen (surname)",
            "Luc Fontaine: Luc Fontaine",
            "La Fontaine: La Fontaine",
        ],
    );
}

#[test]
fn letters_are_no_sounds() {
    assert_entities(
        &["[O ESO], [O Esso], [O CBC], [O KBC]."],
        &["ESO: ESO", "Esso: Esso", "CBC: CBC", "KBC: KBC"],
    );
}

#[test]
fn two_people_of_one_surname_stay_apart() {
    assert_entities(
        &["[P Kim Jong-un] et [P Kim Yo-jong] sont là. [P Kim] parle."],
        &[
            "Kim Jong-un: Kim Jong-un",
            "Kim Yo-jong: Kim Yo-jong",
            "Kim: Kim",
        ],
    );
}

#[test]
fn a_shared_surname_is_the_one_most_named_before_then_the_last() {
    assert_entities(
        &["[P Ana Roy] parle. [P Lou Roy] chante. [P Roy] salue."],
        &["Lou Roy: Lou Roy, Roy (surname)", "Ana Roy: Ana Roy"],
    );
    assert_entities(
        &["[P Ana Roy] parle. [P Ana] rit. [P Lou Roy] chante. [P Roy] salue."],
        &[
            "Ana Roy: Ana Roy, Ana (given-name), Roy (surname)",
            "Lou Roy: Lou Roy",
        ],
    );
}

#[test]
fn titles_and_first_names_keep_women_and_men_apart() {
    assert_entities(
        &["Mme [P Roy] parle. M. [P Roy] chante. Mme [P Roy] rit."],
        &["Roy: Roy", "Roy: Roy"],
    );
    assert_entities(
        &["[P Corinne Roy] et son cousin [P Yves Roy] votent. M. [P Roy] rit. Mme [P Roy] dort."],
        &[
            "Corinne Roy: Corinne Roy, Roy (surname)",
            "Yves Roy: Yves Roy, Roy (surname)",
        ],
    );
    assert_entities(
        &["[P Corinne Roy] vote. M. [P Roy] rit."],
        &["Corinne Roy: Corinne Roy", "Roy: Roy"],
    );
}

#[test]
fn acronyms_in_the_order_of_either_language() {
    assert_entities(
        &["L’[O ONU], les [O Nations unies], l’[O Organisation des Nations unies]."],
        &[
            "Organisation des Nations unies: ONU, Nations unies (same-in-list), Organisation des Nations unies (same-in-list)",
        ],
    );
    assert_entities(
        &["La [O direction départementale des territoires] alerte. La [O DDT] alerte."],
        &[
            "direction départementale des territoires: direction départementale des territoires, DDT (acronym-of)",
        ],
    );
    assert_entities(
        &["L’[O Agence du fleuve bleu] (l’[O ABF]) et l’[O AFB]."],
        &[
            "Agence du fleuve bleu: Agence du fleuve bleu, AFB (acronym-of)",
            "ABF: ABF",
        ],
    );
}

#[test]
fn the_text_says_that_two_names_are_one() {
    assert_entities(
        &["Le [O Centre national d’action antimines] ([O Cnams]) attend. Le [O Cnams] part."],
        &[
            "Centre national d’action antimines: Cnams (said-in-text), Centre national d’action antimines",
        ],
    );
    assert_entities(
        &["[P Ludovic Perrin], surnommé [P Azraël], se tait."],
        &["Ludovic Perrin: Ludovic Perrin, Azraël (said-in-text)"],
    );
    assert_entities(
        &["[P Ludovic Perrin] ([P Azraël]) se tait."],
        &["Ludovic Perrin: Ludovic Perrin", "Azraël: Azraël"],
    );
}

#[test]
fn short_names_of_firms_and_clubs() {
    assert_entities(
        &[
            "[O Ketterer & Fils] embauche. [O Ketterer] grandit. L’[O AS Murat] gagne, [O Murat] rit.",
        ],
        &[
            "Ketterer & Fils: Ketterer & Fils, Ketterer (short-form)",
            "AS Murat: AS Murat, Murat (short-form)",
        ],
    );
    assert_entities(
        &["La [O Cinémathèque française] et [O La Française]."],
        &[
            "Cinémathèque française: Cinémathèque française",
            "La Française: La Française",
        ],
    );
    assert_entities(
        &["L’[O hôpital de Nantes] soigne, [O Nantes] gagne."],
        &["hôpital de Nantes: hôpital de Nantes", "Nantes: Nantes"],
    );
}

#[test]
fn short_names_of_places() {
    assert_entities(
        &["De [L Komsomolsk-sur-l’Amour] à [L Komsomolsk], par [L PALMA], [L Palma de Majorque]."],
        &[
            "Komsomolsk-sur-l’Amour: Komsomolsk-sur-l’Amour, Komsomolsk (short-form)",
            "Palma de Majorque: PALMA (short-form), Palma de Majorque",
        ],
    );
    assert_entities(
        &["La [L Corse-du-Sud], la [L Corse], l’[L Irlande] et l’[L Irlande du Nord]."],
        &[
            "Corse-du-Sud: Corse-du-Sud",
            "Corse: Corse",
            "Irlande: Irlande",
            "Irlande du Nord: Irlande du Nord",
        ],
    );
}

#[test]
fn things_of_other_kinds_stay_apart() {
    assert_entities(
        &["Le [O Paris Saint-Germain] joue à [L Paris]. [P Louis Renault] fonde [O Renault]."],
        &[
            "Paris Saint-Germain: Paris Saint-Germain",
            "Paris: Paris",
            "Louis Renault: Louis Renault",
            "Renault: Renault",
        ],
    );
}

#[test]
fn a_seat_of_power_is_related_and_no_more() {
    let document = document(0, "[L Pyongyang], [L Corée du Nord].", LanguageChoice::Fr);
    let found = aliases(&[&document], &[], &mut []);
    let related: Vec<(&str, &str)> = found
        .entities
        .iter()
        .flat_map(|entity| {
            let related = entity.related.iter();
            related.map(|related| (entity.name.as_str(), related.why.as_str()))
        })
        .collect();
    assert_eq!(
        related,
        [("Pyongyang", "seat-of"), ("Corée du Nord", "seat")]
    );
}

#[test]
fn a_surname_alone_joins_the_one_full_name_of_the_dossier() {
    assert_entities(
        &["[P Rey] parle.", "[P Anne Rey] parle.", "[P Rey] se tait."],
        &["Anne Rey: Rey (surname), Anne Rey"],
    );
    // Of two that it can be, neither.
    assert_entities(
        &[
            "[P Rey] parle.",
            "[P Anne Rey] parle.",
            "[P Luc Rey] se tait.",
            "[P Rey] part.",
        ],
        &[
            "Rey: Rey",
            "Anne Rey: Anne Rey",
            "Luc Rey: Luc Rey",
            "Rey: Rey",
        ],
    );
    // A given name says nothing from one article to another.
    assert_entities(
        &["[P Anne] parle.", "[P Anne Rey] parle."],
        &["Anne: Anne", "Anne Rey: Anne Rey"],
    );
}

#[test]
fn acronyms_and_short_names_join_articles_that_tell_of_the_same() {
    assert_entities(
        &[
            "L’[O agence régionale de santé] alerte [P Anne Rey].",
            "L’[O ARS] rassure [P Anne Rey].",
            "L’[O ARS] se tait.",
        ],
        &[
            "agence régionale de santé: ARS (acronym-of), agence régionale de santé",
            "Anne Rey: Anne Rey",
        ],
    );
    assert_entities(
        &[
            "L’[O agence régionale de santé] alerte.",
            "L’[O ARS] se tait.",
        ],
        &[
            "agence régionale de santé: agence régionale de santé",
            "ARS: ARS",
        ],
    );
}

#[test]
fn articles_of_two_languages_meet() {
    let french = "De [L Hong Kong] à [L Moscou] par l’[L Afghanistan], l’[O ONU], l’[L Ouganda].";
    let english = "From [L London] to [L Moscow] by [L Havana], the [O U.N.], [L Uganda].";
    let french = document(0, french, LanguageChoice::Fr);
    let english = document(1, english, LanguageChoice::En);
    let found = aliases(&[&french, &english], &[], &mut []);
    let both: Vec<&str> = found
        .entities
        .iter()
        .filter(|entity| entity.by_article.len() == 2)
        .map(|entity| entity.name.as_str())
        .collect();
    assert_eq!(both, ["Moscou", "ONU", "Ouganda"]);
    assert_eq!(found.entities.len(), 7);
}

#[test]
fn surnames_settled_in_their_articles_do_not_meet() {
    assert_entities(
        &[
            "[P Anne Rey] parle. [P Rey] part.",
            "[P Luc Rey] parle. [P Rey] part.",
        ],
        &[
            "Anne Rey: Anne Rey, Rey (surname)",
            "Luc Rey: Luc Rey, Rey (surname)",
        ],
    );
}

#[test]
fn a_name_explained_in_one_article_is_understood_in_the_others() {
    assert_entities(
        &[
            "Le [O Centre national d’action antimines] ([O Cnams]) attend.",
            "Le [O Cnams] part.",
        ],
        &[
            "Centre national d’action antimines: Cnams (said-in-text), Centre national d’action antimines",
        ],
    );
}
