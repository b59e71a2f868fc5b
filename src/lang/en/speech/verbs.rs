//! Verbs that report in a way of their own, and what denies, in English.

use crate::lang::phrase::Phrase;

/// Lemmas of those that report an infinitive without a link (« affirme avoir vu »),
/// or a clause without one (“said it was”).
pub const CLAIMS: &[&str] = &[
    "say",
    "tell",
    "claim",
    "think",
    "believe",
    "reckon",
    "insist",
    "admit",
    "argue",
    "fear",
    "hope",
    "deny",
    "suggest",
    "maintain",
    "contend",
    "announce",
    "report",
    "add",
    "explain",
    "warn",
    "note",
    "confirm",
    "suspect",
    "estimate",
    "expect",
    "assure",
    "promise",
    "acknowledge",
    "allege",
    "remind",
    "predict",
    "recall",
    "concede",
    "state",
    "reply",
    "testify",
];

/// Lemmas of those that deny what they report.
pub const DENIES: &[&str] = &[
    "deny",
    "refute",
    "dispute",
    "reject",
    "rebut",
    "contradict",
    "dismiss",
];

/// Lemmas of those of them that deny only a claim (“rejected the accusation”).
pub const CONTESTS: &[&str] = &["dispute", "reject", "rebut", "contradict", "dismiss"];

/// Nouns of what is claimed (“accusation”), and what stands for any (“any”).
pub const CLAIMED: &[&str] = &[
    "claim",
    "claims",
    "accusation",
    "accusations",
    "allegation",
    "allegations",
    "assertion",
    "assertions",
    "suggestion",
    "suggestions",
    "charge",
    "charges",
    "criticism",
    "criticisms",
    "notion",
    "idea",
    "report",
    "reports",
    "figure",
    "figures",
    "account",
    "version",
    "rumour",
    "rumours",
    "rumor",
    "rumors",
    "responsibility",
    "finding",
    "findings",
    "conclusion",
    "conclusions",
    "talk",
    "link",
    "links",
    "involvement",
    "estimate",
    "estimates",
    "any",
    "all",
];

/// The same of `denies`.
pub const IRREGULAR_DENIALS: &[&str] = &["denies", "denied", "deny"];

/// Words that deny what is said as a whole, parted by a space (« c' est faux »).
pub const DENIAL_PHRASES: &[Phrase] = &Phrase::list([
    "plead not guilty",
    "pleads not guilty",
    "pleaded not guilty",
    "pleading not guilty",
    "is not so",
    "is false",
    "was false",
    "are false",
    "were false",
    "nothing of the kind",
    "is not true",
    "was not true",
    "is untrue",
    "had nothing to do with",
    "has nothing to do with",
    "had no intention",
    "has no intention",
    "have no intention",
    "no truth in",
]);

/// Lemmas of verbs that report an infinitive behind a link (« promettre de »).
pub const ASKS_FOR: &[&str] = &[
    "ask", "urge", "tell", "promise", "pledge", "vow", "threaten", "advise", "warn", "remind",
    "assure",
];

/// Lemmas of verbs that make a report of whatever they take (« dénonce une trahison »).
pub const REPORTS: &[&str] = &[
    "say", "report", "announce", "urge", "demand", "denounce", "condemn", "praise", "fear",
    "pledge", "warn", "blame", "argue", "predict", "expect", "believe", "think", "allege",
    "estimate", "insist", "suspect",
];
