//! Who says what, in French.

mod says;
mod sources;
mod things;
mod verbs;

use crate::lang::phrase::Phrase;
use crate::lang::speech::Speech;

/// Words around what is said.
pub const SPEECH: Speech = Speech {
    media: sources::MEDIA,
    indefinite: sources::INDEFINITE,
    irregular: says::IRREGULAR,
    irregular_denials: verbs::IRREGULAR_DENIALS,
    only: &["ne", "n'"],
    made: verbs::MADE,
    makers: verbs::MAKERS,
    infinitive_after: &[],
    says: says::SAYS,
    claims: verbs::CLAIMS,
    denies: verbs::DENIES,
    contests: verbs::CONTESTS,
    claimed: verbs::CLAIMED,
    denial_phrases: verbs::DENIAL_PHRASES,
    no: &["non"],
    inquires: verbs::INQUIRES,
    asks_for: verbs::ASKS_FOR,
    infinitive_links: &["de", "d'", "à"],
    reports: verbs::REPORTS,
    personal: sources::PERSONAL,
    according: &Phrase::list([
        "selon",
        "d' après",
        "à en croire",
        "de l' avis de",
        "de l' avis des",
        "de l' avis du",
        "de l' aveu de",
        "de l' aveu du",
        "de l' aveu des",
        "au dire de",
        "au dire des",
        "aux dires de",
        "aux dires des",
        "aux dires du",
    ]),
    according_at_head: &["pour"],
    that: &["que", "qu'"],
    other_before_that: &[
        "parce",
        "sans",
        "pour",
        "avant",
        "après",
        "afin",
        "tandis",
        "alors",
        "ainsi",
        "dès",
        "plus",
        "moins",
        "davantage",
        "autant",
        "pendant",
        "lors",
    ],
    clitics: &[
        "s'", "se", "m'", "me", "nous", "vous", "lui", "leur", "l'", "le", "la", "les", "y", "en",
        "n'", "ne", "t'", "te",
    ],
    subjects: sources::SUBJECTS,
    joined_subjects: sources::JOINED_SUBJECTS,
    he: sources::HE,
    she: sources::SHE,
    works: things::WORKS,
    naming: things::NAMING,
    relatives: &[
        "qui",
        "dont",
        "où",
        "lequel",
        "laquelle",
        "lesquels",
        "lesquelles",
    ],
    links: &["de", "d'", "du", "des"],
    sources: sources::SOURCES,
    says_before_subject: true,
    bare_clause: false,
    is_participle: ends_as_participle,
    is_gerund: |form| form.ends_with("ant"),
    regular: says::regular,
};

/// Ends as participles do that are no other form of their verb.
fn ends_as_participle(form: &str) -> bool {
    ["é", "ée", "és", "ées", "i", "u", "us"]
        .iter()
        .any(|ending| form.ends_with(ending))
}
