//! What whole texts call someone.

use super::*;
use crate::analyse::analyse;
use crate::intake::Input;
use crate::report::LanguageChoice;

/// The common nouns of a text as `whom: designation (rule)`.
fn nouns(texts: &[&str], choice: LanguageChoice) -> Vec<String> {
    let numbered = texts.iter().enumerate();
    let documents: Vec<Document> = numbered
        .map(|(at, text)| {
            let input = Input {
                id: format!("a{at}"),
                text: Some((*text).to_owned()),
                plain: true,
                ..Input::default()
            };
            analyse(&input, choice).expect("a text")
        })
        .collect();
    let documents: Vec<&Document> = documents.iter().collect();
    let aliases = crate::compare::aliases(&documents, &[], &mut Vec::new());
    let mut found = Vec::new();
    for wording in wording(&documents, &aliases, &Ties::new(&documents, &aliases)) {
        for article in &wording.articles {
            let nouns = article.designations.iter();
            for one in nouns.filter(|one| one.kind == DesignationKind::Noun) {
                found.push(format!("{}: {} ({})", wording.name, one.text, one.why.rule));
            }
        }
    }
    found
}

#[track_caller]
fn french(text: &str, expected: &[&str]) {
    assert_eq!(nouns(&[text], LanguageChoice::Fr), expected);
}

#[track_caller]
fn english(text: &str, expected: &[&str]) {
    assert_eq!(nouns(&[text], LanguageChoice::En), expected);
}

#[test]
fn beside_the_name() {
    french(
        "Le ministre Jean Dupont a quitté la salle.",
        &["Jean Dupont: le ministre (apposition)"],
    );
    french(
        "Jean Dupont, le maire de la ville, a quitté la salle.",
        &["Jean Dupont: le maire de la ville (apposition)"],
    );
    french(
        "Le porte-parole de la mairie, Jean Dupont, a quitté la salle.",
        &["Jean Dupont: le porte-parole de la mairie (apposition)"],
    );
    english(
        "The spokesman, John Miller, left the room early.",
        &["John Miller: the spokesman (apposition)"],
    );
}

#[test]
fn what_only_follows_a_name_is_no_apposition() {
    french("Avec Jean Dupont, le maire a visité une école.", &[]);
    french(
        "Il a vu Jean Dupont, le maire et Marie Martin hier soir.",
        &[],
    );
}

#[test]
fn by_the_country_that_one_leads() {
    french(
        "Vladimir Poutine a reçu Kim Jong-un. Le président russe a souri. L’homme fort nord-coréen aussi.",
        &[
            "Vladimir Poutine: le président russe (leader-of-country)",
            "Kim Jong-un: l’homme fort nord-coréen (leader-of-country)",
        ],
    );
    english(
        "Vladimir Putin received Kim Jong Un. The Russian president smiled. The North Korean leader did too.",
        &[
            "Vladimir Putin: the Russian president (leader-of-country)",
            "Kim Jong Un: the North Korean leader (leader-of-country)",
        ],
    );
}

#[test]
fn nobody_is_meant_who_is_not_named() {
    french(
        "Le président russe a souri à la foule venue l’attendre.",
        &[],
    );
    french(
        "Joe Biden et Donald Trump se sont vus. Le président américain a souri.",
        &[],
    );
}

#[test]
fn the_only_leader_near() {
    french(
        "Kim Jong-un est arrivé hier avec sa sœur. Le dictateur a salué la foule.",
        &["Kim Jong-un: le dictateur (only-one-near)"],
    );
    french(
        "Kim Jong-un a vu Vladimir Poutine. Le dirigeant a salué la foule.",
        &[],
    );
}

#[test]
fn a_queen_is_no_man() {
    french(
        "Emmanuel Macron est arrivé hier. La présidente a salué la foule.",
        &[],
    );
    french(
        "Emmanuel Macron est arrivé hier. Le président a salué la foule.",
        &["Emmanuel Macron: le président (only-one-near)"],
    );
}

#[test]
fn the_words_of_a_quote_are_the_speakers() {
    french(
        "Kim Jong-un est arrivé. « Le dictateur est là », a dit un passant.",
        &[],
    );
}

#[test]
fn countries_and_events() {
    french(
        "La Corée du Nord ne dit rien. Le régime nord-coréen se tait depuis lundi.",
        &["Corée du Nord: le régime nord-coréen (adjective-of-country)"],
    );
    french(
        "La guerre en Ukraine dure. Le conflit ukrainien a fait des morts, et l’invasion de l’Ukraine continue.",
        &[
            "la guerre en Ukraine: la guerre en Ukraine (event-and-place)",
            "la guerre en Ukraine: le conflit ukrainien (event-and-place)",
            "la guerre en Ukraine: l’invasion de l’Ukraine (event-and-place)",
        ],
    );
}

#[test]
fn a_form_of_address_belongs_to_the_designation() {
    let text = "M. Dupont a quitté la salle. Jean Dupont reviendra.";
    let input = Input {
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    let document = analyse(&input, LanguageChoice::Fr).expect("a text");
    let documents = [&document];
    let aliases = crate::compare::aliases(&documents, &[], &mut Vec::new());
    let found = wording(&documents, &aliases, &Ties::new(&documents, &aliases));
    let texts: Vec<&str> = found[0].articles[0]
        .designations
        .iter()
        .map(|one| one.text.as_str())
        .collect();
    assert_eq!(texts, ["M. Dupont", "Jean Dupont"]);
}
