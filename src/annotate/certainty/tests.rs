//! One test for each rule.

use crate::analyse;
use crate::intake::Input;
use crate::report::LanguageChoice;
use crate::report::speech::Certainty::{self, Asserted, Attributed, Conditional, Denied, Question};

/// The certainty and trigger of the last sentence of a text.
fn of(text: &str, language: LanguageChoice) -> Option<(Certainty, String)> {
    let input = Input {
        text: Some(format!("Un titre sans rien de plus\n\n{text}")),
        ..Input::default()
    };
    let document = analyse(&input, language).expect("plain text is read");
    let stance = document.stances.last()?.as_ref()?;
    let trigger = stance.trigger.map_or(String::new(), |span| {
        document.text[span.start as usize..span.end as usize].to_owned()
    });
    Some((stance.certainty, trigger))
}

#[track_caller]
fn english(text: &str, certainty: Certainty, trigger: &str) {
    let found = of(text, LanguageChoice::En);
    assert_eq!(found, Some((certainty, trigger.to_owned())));
}

#[track_caller]
fn french(text: &str, certainty: Certainty, trigger: &str) {
    let found = of(text, LanguageChoice::Fr);
    assert_eq!(found, Some((certainty, trigger.to_owned())));
}

#[test]
fn the_conditional_of_the_press_is_told_from_imperfects_and_futures_in_the_past() {
    french("La digue aurait cédé mardi soir.", Conditional, "aurait");
    french("L’eau entrait dans les caves de la ville.", Asserted, "");
    french(
        "Le préfet a annoncé que la digue serait reconstruite.",
        Attributed,
        "a annoncé",
    );
}

#[test]
fn sources_denials_and_questions_are_told() {
    french("Selon Jeanne Morel, la digue a cédé.", Attributed, "Selon");
    french("Le préfet dément toute négligence.", Denied, "dément");
    french("Qui paiera la reconstruction de la digue ?", Question, "?");
    french(
        "La digue a peut-être cédé mardi soir.",
        Conditional,
        "peut-être",
    );
}

#[test]
fn denials_are_told_where_the_verb_is_far_from_its_subject_or_there_is_none() {
    french(
        "Le maire, Jean Morel, élu en mars, dément tout accord.",
        Denied,
        "dément",
    );
    french(
        "Le préfet plaide non coupable.",
        Denied,
        "plaide non coupable",
    );
    french("Non, la digue tient.", Denied, "Non");
    english("The mayor denies any deal with the firm.", Denied, "denies");
}

#[test]
fn a_verb_that_reports_needs_no_clause() {
    french(
        "L’opposition dénonce un abandon de la vallée.",
        Attributed,
        "dénonce",
    );
    french(
        "La route est jugée dangereuse par temps de pluie.",
        Asserted,
        "",
    );
}

#[test]
fn what_could_not_be_done_is_asserted() {
    english("The dam could not hold the water.", Asserted, "");
    english("The dam could break on Tuesday.", Conditional, "could");
}

/// The certainty of the title of an article.
fn of_title(title: &str) -> Option<Certainty> {
    let input = Input {
        text: Some(format!(
            "{title}\n\nLe conseil a adopté lundi soir un budget en légère baisse, malgré les \
             réserves de l’opposition et de deux élus.\n\nLa suite viendra au printemps, après \
             les travaux que la commission a demandés en janvier."
        )),
        ..Input::default()
    };
    let document = analyse(&input, LanguageChoice::Fr).expect("plain text is read");
    Some(document.stances.first()?.as_ref()?.certainty)
}

#[test]
fn a_title_that_only_names_its_subject_has_none() {
    assert_eq!(of_title("Le faussaire qui peignait des mouches"), None);
    assert_eq!(of_title("Comment la vallée a perdu son train"), None);
    assert_eq!(
        of_title("Vallée du Lirou : deux ponts fermés aux camions"),
        Some(Asserted)
    );
    assert_eq!(of_title("La vallée perd son train du soir"), Some(Asserted));
}

#[test]
fn answers_are_given_by_who_is_asked() {
    let input = Input {
        text: Some(
            "Une vie sur la digue\n\nJeanne Morel garde la digue depuis trente ans, et raconte \
             ici ce que l’eau lui a appris.\n\nQu’est-ce qui vous a menée là ?\n\nMon père \
             gardait déjà l’écluse, et sa maison donnait sur le canal, au milieu des roseaux.\n\n\
             Avez-vous eu peur ?\n\nUne seule fois, en janvier, quand la vanne du bas est restée \
             bloquée toute une nuit sous la glace.\n\nQui prendra votre suite ?\n\nUn garçon du \
             village apprend le métier avec moi depuis deux ans, et il connaît chaque pierre."
                .to_owned(),
        ),
        ..Input::default()
    };
    let document = analyse(&input, LanguageChoice::Fr).expect("plain text is read");
    let found: Vec<Option<Certainty>> = document
        .stances
        .iter()
        .map(|stance| stance.as_ref().map(|stance| stance.certainty))
        .collect();
    let pair = [Some(Question), Some(Attributed)];
    assert_eq!(found[0..2], [None, Some(Asserted)]);
    assert_eq!(found[2..], [pair, pair, pair].concat());
}
