//! Who says what, in English.

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
    only: &[],
    made: &[],
    makers: &[],
    infinitive_after: &["to"],
    says: says::SAYS,
    claims: verbs::CLAIMS,
    denies: verbs::DENIES,
    contests: verbs::CONTESTS,
    claimed: verbs::CLAIMED,
    denial_phrases: verbs::DENIAL_PHRASES,
    no: &[],
    inquires: &[],
    asks_for: verbs::ASKS_FOR,
    infinitive_links: &[],
    reports: verbs::REPORTS,
    personal: sources::PERSONAL,
    according: &Phrase::list(["according to", "in the view of", "in the words of"]),
    according_at_head: &[],
    that: &["that"],
    other_before_that: &[],
    clitics: &[
        "has", "had", "have", "also", "then", "later", "never", "not", "n't", "'ve", "'d",
    ],
    subjects: sources::SUBJECTS,
    joined_subjects: &[],
    he: sources::HE,
    she: sources::SHE,
    works: things::WORKS,
    naming: things::NAMING,
    relatives: &["who", "which", "that", "whose", "whom", "where"],
    links: &["of", "for"],
    sources: sources::SOURCES,
    says_before_subject: false,
    bare_clause: true,
    is_participle: |_| false,
    is_gerund: |form| form.ends_with("ing"),
    regular: says::regular,
};
