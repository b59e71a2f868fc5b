use crate::intake::Input;
use crate::report::{EntityKind, LanguageChoice};

/// « name = kind » for each mention of a plain text, in order.
fn of(text: &str, choice: LanguageChoice) -> Vec<String> {
    let input = Input {
        text: Some(text.to_owned()),
        plain: true,
        ..Input::default()
    };
    let document = crate::analyse::analyse(&input, choice).expect("plain text is read");
    document
        .mentions
        .iter()
        .map(|mention| {
            let name = &text[mention.span.start as usize..mention.span.end as usize];
            let kind = match mention.kind {
                EntityKind::Person => "person",
                EntityKind::Place => "place",
                EntityKind::Organisation => "organisation",
            };
            format!("{name} = {kind}")
        })
        .collect()
}

#[track_caller]
fn french(text: &str, expected: &[&str]) {
    assert_eq!(of(text, LanguageChoice::Fr), expected);
}

#[track_caller]
fn english(text: &str, expected: &[&str]) {
    assert_eq!(of(text, LanguageChoice::En), expected);
}

#[test]
fn first_names_and_titles_make_persons() {
    french(
        "Le président Vladimir Poutine parle.",
        &["Vladimir Poutine = person"],
    );
    french(
        "Mme Kervennec et M. Roussel parlent.",
        &["Kervennec = person", "Roussel = person"],
    );
    french(
        "Charles de Gaulle est né à Lille.",
        &["Charles de Gaulle = person", "Lille = place"],
    );
    french(
        "Le professeur James D. J. Brown doute.",
        &["James D. J. Brown = person"],
    );
}

#[test]
fn family_names_that_come_first() {
    french(
        "Kim Jong Un parle, puis Kim se tait.",
        &["Kim Jong Un = person", "Kim = person"],
    );
    french(
        "Chang Ho-jin, ancien ambassadeur, prévient.",
        &["Chang Ho-jin = person"],
    );
}

#[test]
fn a_clear_name_settles_the_next() {
    french(
        "Sergueï Lavrov est attendu. Lavrov viendra en octobre.",
        &["Sergueï Lavrov = person", "Lavrov = person"],
    );
    french(
        "Kim Jong-un et Kim Yo-jong.",
        &["Kim Jong-un = person", "Kim Yo-jong = person"],
    );
}

#[test]
fn places() {
    french(
        "Il vit en Corée du Nord, près de la bande de Gaza.",
        &["Corée du Nord = place", "bande de Gaza = place"],
    );
    french(
        "Le cosmodrome de Zvezdnaïa est fermé.",
        &["Zvezdnaïa = place"],
    );
    french(
        "Il a visité l’usine Youri-Gagarine.",
        &["Youri-Gagarine = place"],
    );
}

#[test]
fn organisations() {
    french(
        "Le ministère sud-coréen des Affaires étrangères et l’ONU protestent.",
        &[
            "ministère sud-coréen des Affaires étrangères = organisation",
            "ONU = organisation",
        ],
    );
    french(
        "L’université de Lyon recrute.",
        &["université de Lyon = organisation"],
    );
    french("Selon le FLNKS, rien ne change.", &["FLNKS = organisation"]);
}

#[test]
fn what_is_no_name() {
    french("Les Su-35 et les Russes arrivent lundi.", &[]);
    french("Orange sanguine ou citron ? L’orange est mûre.", &[]);
    french("Aujourd’hui, Internet manque.", &[]);
    french("LE PRÉSIDENT RENCONTRE SON HOMOLOGUE", &[]);
}

#[test]
fn english_names() {
    english(
        "President Joe Biden met Mr Sullivan in London, the White House said.",
        &[
            "Joe Biden = person",
            "Sullivan = person",
            "London = place",
            "White House = organisation",
        ],
    );
}

#[test]
fn english_institutions_end_with_what_they_are() {
    english(
        "The bridge over the River Tamar reopened, Plymouth City Council said.",
        &[
            "River Tamar = place",
            "Plymouth City Council = organisation",
        ],
    );
}

#[test]
fn boilerplate_holds_no_names() {
    let text = "Un titre\n\nVladimir Poutine parle longuement à ses invités de la cérémonie, dit-on.\n\nLaisser un commentaire";
    let input = Input {
        text: Some(text.to_owned()),
        ..Input::default()
    };
    let document = crate::analyse::analyse(&input, LanguageChoice::Fr).expect("text is read");
    assert_eq!(document.mentions.len(), 1);
}

#[test]
fn names_cover_what_is_theirs() {
    french(
        "Il vient du cosmodrome de Vostotchny et de la rue du Lavoir.",
        &["Vostotchny = place", "rue du Lavoir = place"],
    );
    french(
        "Le Conseil de sécurité de l’ONU se réunit.",
        &["Conseil de sécurité de l’ONU = organisation"],
    );
    french("Le ministre des Affaires étrangères parle.", &[]);
}

/// Whatever comes in: mentions stand in order, on character boundaries, and
/// begin and end with a letter or digit or what is glued to one.
#[test]
fn spans_are_sound_on_bad_input() {
    let names = "Jean Dupont ".repeat(120);
    let texts = [
        "",
        "VLADIMIR POUTINE RENCONTRE KIM JONG UN À VLADIVOSTOK",
        "vladimir poutine rencontre kim jong un a vladivostok",
        "Jean-\u{ad}Luc Mélen\u{ad}chon et Emma\u{200b}nuel Ma\u{200d}cron à P\u{ad}aris.",
        "Paris Lyon Marseille ONU OTAN LVMH Kim Macron Biden",
        "« Paris » “London” \"Berlin\" (Rome) [Oslo] — Kyiv…",
        "Le Premier ministre said that Emmanuel Macron was à Londres with the Prime Minister.",
        "L'0NU et Emm4nuel Macr0n à Par1s, Fr4nce.",
        &names,
        "Ünïcode 東京 Токио 🇫🇷 Ça L’ D’ d’ l’ -- ’ « »",
    ];
    for choice in [LanguageChoice::Fr, LanguageChoice::En] {
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            let input = Input {
                text: Some(text.to_owned()),
                plain: true,
                ..Input::default()
            };
            let document = crate::analyse::analyse(&input, choice).expect("plain text is read");
            let mut end = 0;
            for mention in &document.mentions {
                assert!(mention.span.start >= end && mention.span.end > mention.span.start);
                let name = text.get(mention.span.start as usize..mention.span.end as usize);
                let name = name.expect("on character boundaries");
                assert_eq!(name, name.trim(), "{text}");
                assert!(name.contains(char::is_uppercase), "{name} in {text}");
                end = mention.span.end;
            }
        }
    }
}

#[test]
fn a_person_ends_before_where_he_is() {
    french(
        "Kim Jong-un est parti. Le voyage de Kim en Russie, qui a duré une semaine, a plu.",
        &["Kim Jong-un = person", "Kim = person", "Russie = place"],
    );
}

#[test]
fn types_of_machines_are_no_names() {
    french(
        "L’usine de Komsomolsk produit le Su-35 et le Su-57, dit TASS.",
        &["Komsomolsk = place", "TASS = organisation"],
    );
}

#[test]
fn a_hyphen_joins_two_names() {
    french(
        "Kim Jong-un a vu Vladimir Poutine. La rencontre Kim-Poutine a duré.",
        &[
            "Kim Jong-un = person",
            "Vladimir Poutine = person",
            "Kim = person",
            "Poutine = person",
        ],
    );
    french(
        "Les relations entre la Russie-Corée du Nord et la Bosnie-Herzégovine.",
        &[
            "Russie = place",
            "Corée du Nord = place",
            "Bosnie-Herzégovine = place",
        ],
    );
    french(
        "Kim Jong-un a vu Vladimir Poutine. Ce que cache la nouvelle rencontre Kim-Poutine.",
        &[
            "Kim Jong-un = person",
            "Vladimir Poutine = person",
            "Kim = person",
            "Poutine = person",
        ],
    );
    french(
        "Relations Chine-Corée du Sud",
        &["Chine = place", "Corée du Sud = place"],
    );
    french(
        "Jean-Luc Mélenchon a vu Luc Martin et Jean Petit.",
        &[
            "Jean-Luc Mélenchon = person",
            "Luc Martin = person",
            "Jean Petit = person",
        ],
    );
}
