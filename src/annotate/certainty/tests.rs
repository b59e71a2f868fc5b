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
