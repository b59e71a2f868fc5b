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
fn what_rejects_denies_where_a_claim_is_rejected() {
    french("La préfecture rejette ces accusations.", Denied, "rejette");
    french(
        "Le préfet écarte à ce stade la piste d’un attentat.",
        Denied,
        "écarte",
    );
    french("Le préfet a d’abord nié tout lien.", Denied, "nié");
    french("Le conseil a rejeté le budget de la digue.", Asserted, "");
    french(
        "Le préfet n’a pas démenti la fermeture de la route.",
        Asserted,
        "",
    );
    english("The council rejected the accusation.", Denied, "rejected");
    english("The council rejected the budget.", Asserted, "");
    english("The publisher denies that the dam broke.", Denied, "denies");
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

#[test]
fn a_clause_that_tells_something_more_may_hedge() {
    french(
        "Le texte part au Sénat, où il pourrait mourir.",
        Conditional,
        "pourrait",
    );
    french(
        "Le Sénat étudie un texte qui pourrait changer la vallée.",
        Asserted,
        "",
    );
}

#[test]
fn would_foresees_in_the_main_clause() {
    english(
        "The bill would let towns buy the dam.",
        Conditional,
        "would",
    );
    english("The plant would not repair the dam.", Asserted, "");
    english(
        "The council wants a dam that would hold the water.",
        Asserted,
        "",
    );
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
    assert_eq!(
        of_title("À Lirou, six listes et un gymnase"),
        Some(Asserted)
    );
    assert_eq!(of_title("Mort de Jeanne Morel"), Some(Asserted));
}

/// The certainties of the sentences below a title and its standfirst.
fn below(paragraphs: &[&str], language: LanguageChoice) -> Vec<Option<Certainty>> {
    let input = Input {
        text: Some(paragraphs.join("\n\n")),
        ..Input::default()
    };
    let document = analyse(&input, language).expect("plain text is read");
    document
        .stances
        .iter()
        .skip(2)
        .map(|stance| stance.as_ref().map(|stance| stance.certainty))
        .collect()
}

const TITLE: &str = "Une vie sur la digue";
const OPENING: &str = "Jeanne Morel garde la digue depuis trente ans, et raconte ici ce que l’eau \
     lui a appris.";
const LOCK: &str = "Mon père gardait déjà l’écluse, et sa maison donnait sur le canal, au milieu \
     des roseaux.";
const NIGHT: &str = "Une seule fois, en janvier, quand la vanne du bas est restée bloquée toute une \
     nuit sous la glace.";
const BOY: &str = "Un garçon du village apprend le métier avec moi depuis deux ans, et il connaît \
     chaque pierre.";

#[test]
fn answers_are_given_by_who_is_asked() {
    let asked = [
        TITLE,
        OPENING,
        "Qu’est-ce qui vous a menée là ?",
        LOCK,
        "Avez-vous eu peur ?",
        NIGHT,
        "Qui prendra votre suite ?",
        BOY,
        "Comment s’appelle-t-il ?",
        "Marius.",
    ];
    let pair = [Some(Question), Some(Attributed)];
    assert_eq!(
        below(&asked, LanguageChoice::Fr),
        [pair, pair, pair, pair].concat()
    );
}

#[test]
fn a_statement_between_two_answers_asks() {
    let asked = [
        TITLE,
        OPENING,
        "Qu’est-ce qui vous a menée là ?",
        LOCK,
        "Avez-vous eu peur ?",
        NIGHT,
        "La maison a brûlé depuis.",
        LOCK,
        "Qui prendra votre suite ?",
        BOY,
    ];
    let found = below(&asked, LanguageChoice::Fr);
    assert_eq!(
        found[3..6],
        [Some(Attributed), Some(Asserted), Some(Attributed)]
    );
}

#[test]
fn who_speaks_may_be_named_before_it() {
    let night = format!("J. M. : {NIGHT}");
    let named = [
        TITLE,
        OPENING,
        "L’Écho : Qui gardait la digue avant ?",
        "J. M. : Un homme du village, et les saules poussaient tout seuls.",
        "L’Écho : Un hiver plus rude que les autres ?",
        &night,
        "L’eau est montée plus haut depuis.",
        "L’Écho : Elle monte encore ?",
        "J. M. : Elle monte chaque année.",
    ];
    let found = below(&named, LanguageChoice::Fr);
    let pair = [Some(Question), Some(Attributed)];
    assert_eq!(
        found,
        [&pair[..], &pair, &[Some(Attributed)], &pair].concat()
    );
}

#[test]
fn a_question_and_its_answer_may_share_a_paragraph() {
    let lock = format!("Qu’est-ce qui vous a menée là ? – {LOCK}");
    let night = format!("Avez-vous eu peur ? – {NIGHT}");
    let boy = format!("Qui prendra votre suite ? – {BOY}");
    let found = below(&[TITLE, OPENING, &lock, &night, &boy], LanguageChoice::Fr);
    let pair = [Some(Question), Some(Attributed)];
    assert_eq!(found, [pair, pair, pair].concat());
}

#[test]
fn a_guide_that_asks_and_answers_is_no_interview() {
    let guide = [
        TITLE,
        OPENING,
        "Qui entretient la digue ?",
        "Le département paie les pierres, la commune les saules et le reste.",
        "Quand ouvre la vanne ?",
        "La vanne ouvre au printemps, quand la neige fond sur les hauteurs.",
        "Où dormir ?",
        "Le gîte du bas compte douze lits et une cuisine au bord de l’eau.",
    ];
    let found = below(&guide, LanguageChoice::Fr);
    assert!(!found.contains(&Some(Attributed)), "{found:?}");
}

#[test]
fn names_are_a_label_near_the_head_of_their_paragraph_only() {
    let names = |count: usize| of(&"Paris. Lyon. ".repeat(count), LanguageChoice::Fr);
    assert_eq!(names(5), None);
    assert_eq!(names(500), Some((Asserted, String::new())));
}

#[test]
fn in_prose_a_sentence_without_a_verb_states_something_and_a_label_does_not() {
    french(
        "La salle attend depuis une heure. Silence gêné.",
        Asserted,
        "",
    );
    french("La maire a lu le jugement. Relaxe.", Asserted, "");
    let last = |text: &str| of(text, LanguageChoice::Fr).map(|stance| stance.0);
    assert_eq!(last("MENDE. 3 juillet 2013."), None);
    assert_eq!(last("La salle attend depuis une heure.\n\nBasket."), None);
    assert_eq!(
        last("La salle attend depuis une heure.\n\nPar Jeanne Morel"),
        None
    );
}
