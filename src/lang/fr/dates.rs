//! The French calendar.

use crate::lang::dates::{Dates, Stretch};

/// Months, with the ways they are shortened.
pub const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan"],
    &["février", "févr", "fév", "fevrier"],
    &["mars"],
    &["avril", "avr"],
    &["mai"],
    &["juin"],
    &["juillet", "juil"],
    &["août", "aout"],
    &["septembre", "sept"],
    &["octobre", "oct"],
    &["novembre", "nov"],
    &["décembre", "déc", "decembre"],
];

/// Days of the week, with the ways they are shortened.
pub const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "lun"],
    &["mardi"],
    &["mercredi", "mer"],
    &["jeudi", "jeu"],
    &["vendredi", "ven"],
    &["samedi", "sam"],
    &["dimanche", "dim"],
];

/// How French dates.
pub const DATES: Dates = Dates {
    months: MONTHS,
    weekdays: WEEKDAYS,
    ambiguous: &[
        "sept", "jan", "nov", "lun", "mer", "jeu", "ven", "sam", "dim", "oct",
    ],
    seasons: [&["printemps"], &["été"], &["automne"], &["hiver"]],
    day_parts: &["matin", "matinée", "après-midi", "soir", "soirée", "nuit"],
    days: &[
        ("avant-hier", -2),
        ("hier", -1),
        ("aujourd'hui", 0),
        ("demain", 1),
        ("après-demain", 2),
    ],
    stretches: &[
        ("semaine", Stretch::Week),
        ("week-end", Stretch::Weekend),
        ("weekend", Stretch::Weekend),
        ("mois", Stretch::Month),
        ("an", Stretch::Year),
        ("année", Stretch::Year),
    ],
    turns: &[
        ("dernier", -1),
        ("dernière", -1),
        ("passé", -1),
        ("passée", -1),
        ("précédent", -1),
        ("précédente", -1),
        ("prochain", 1),
        ("prochaine", 1),
    ],
    this: &["ce", "cet", "cette"],
    articles: &["le", "la", "l'"],
    edges: &["fin", "début", "mi"],
    edge_prefixes: &["mi-"],
    feasts: &[
        ("noël", 12, 25),
        ("toussaint", 11, 1),
        ("saint-sylvestre", 12, 31),
    ],
    beside: &["veille", "lendemain", "surlendemain", "avant-veille"],
    day_endings: &["er"],
    of: &[],
    before_year: &[
        "en",
        "de",
        "d'",
        "depuis",
        "dès",
        "avant",
        "après",
        "jusqu'en",
        "vers",
        "entre",
        "et",
        "à",
        "an",
        "l'an",
        "début",
        "fin",
        "mi",
        "courant",
        "année",
        "printemps",
        "été",
        "automne",
        "hiver",
        "toussaint",
        "noël",
        "pour",
        "ou",
        "puis",
        "que",
        "qu'",
        "contre",
        "pendant",
        "sur",
    ],
    named_years: &[
        "jo", "euro", "mondial", "coupe", "expo", "horizon", "agenda",
    ],
    decades: &["années"],
    centuries: &["siècle", "siècles"],
    ago: ("il y a", ""),
    to_come: &[
        "prévu",
        "prévue",
        "prévus",
        "prévues",
        "attendu",
        "attendue",
        "attendus",
        "attendues",
        "doit",
        "doivent",
        "devrait",
        "devraient",
        "prochain",
        "prochaine",
        "prochaines",
        "prochains",
        "bientôt",
        "convoqué",
        "convoquée",
        "convoqués",
        "programmé",
        "programmée",
        "programmés",
        "programmées",
        "demain",
        "pourrait",
        "pourraient",
        "fixé",
        "fixée",
        "verdict",
        "délibéré",
        "attendre",
        "espère",
        "espèrent",
        "prévoit",
        "prévoient",
        "envisage",
        "envisagent",
        "va",
        "vont",
    ],
    to_come_before: &[
        "jusqu' à",
        "jusqu' au",
        "jusqu' en",
        "d' ici",
        "d' ici à",
        "d' ici au",
        "à partir de",
        "à partir du",
        "à compter de",
        "à compter du",
        "pour",
        "avant",
        "avant l'",
        "avant la",
        "avant le",
    ],
    past_before: &["depuis", "depuis l'", "depuis le", "depuis la", "dès le"],
    recurring: &["le", "les", "chaque", "un", "une", "du", "tous les"],
    year_only: &["en", "depuis", "l'an", "an"],
    past_auxiliaries: &["avoir", "être"],
    infinitives_past: &[
        "après", "avoir", "être", "vient", "viennent", "venait", "venaient",
    ],
    past_endings: &["ait", "aient"],
    infinitive_endings: &["er", "ir", "re", "oir"],
    joins_days: &["au", "à"],
    day_articles: &["le"],
    before_short_year: &["en", "an"],
    no_feast_after: &["père"],
    beside_not_before: &["de", "du", "d'", "des"],
    before_decades: &["les", "des", "d'"],
    general_after: &["en"],
    each: &["chaque"],
    this_behind: &["-ci"],
    no_turn_after: &[],
    edge_articles: &["la"],
    of_the: &[&["du"], &["de", "l'"]],
    is_future,
    is_conditional,
};

/// Stems of the future that are not the infinitive.
const FUTURE_STEMS: [&str; 24] = [
    "ser",
    "aur",
    "ir",
    "fer",
    "pourr",
    "devr",
    "viendr",
    "tiendr",
    "verr",
    "voudr",
    "saur",
    "faudr",
    "vaudr",
    "recevr",
    "enverr",
    "courr",
    "mourr",
    "obtiendr",
    "deviendr",
    "reviendr",
    "maintiendr",
    "interviendr",
    "soutiendr",
    "parviendr",
];

/// The simple future: the infinitive or a stem of its own, then an ending of « avoir ».
fn is_future(form: &str, lemma: &str) -> bool {
    of_future_stem(form, lemma, &["ai", "as", "a", "ons", "ez", "ont"])
}

/// The conditional: the same stems, then the endings of the imperfect.
fn is_conditional(form: &str, lemma: &str) -> bool {
    of_future_stem(form, lemma, &["ais", "ait", "ions", "iez", "aient"])
}

/// The stem ends with the last r, as no ending has one.
fn of_future_stem(form: &str, lemma: &str, endings: &[&str]) -> bool {
    let Some(last) = form.bytes().rposition(|byte| byte == b'r') else {
        return false;
    };
    let (stem, ending) = form.split_at(last + 1);
    endings.contains(&ending)
        && (stem == lemma.strip_suffix('e').unwrap_or(lemma) || FUTURE_STEMS.contains(&stem))
}
