//! Verbs that report in a way of their own, and what denies, in English.

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
pub const DENIES: &[&str] = &["deny", "refute", "dispute", "reject", "rebut", "contradict"];

/// The same of `denies`.
pub const IRREGULAR_DENIALS: &[&str] = &["denies", "denied", "deny"];

/// Words that deny what is said as a whole, parted by a space (« c' est faux »).
pub const DENIAL_PHRASES: &[&str] = &[
    "plead not guilty",
    "pleads not guilty",
    "pleaded not guilty",
    "pleading not guilty",
    "is not true",
    "was not true",
    "is untrue",
    "had nothing to do with",
    "has nothing to do with",
    "had no intention",
    "has no intention",
    "have no intention",
    "no truth in",
];

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
