//! How surely something is given, in English.

use crate::lang::hedges::Hedges;
use crate::lang::phrase::Phrase;

/// Words and forms that tell.
pub const HEDGES: Hedges = Hedges {
    words: &[
        "may",
        "might",
        "perhaps",
        "maybe",
        "possibly",
        "probably",
        "presumably",
        "reportedly",
        "allegedly",
        "apparently",
        "supposedly",
        "likely",
        "unlikely",
        "potentially",
        "purportedly",
        "seemingly",
        "alleged",
        "suspected",
        "possible",
        "probable",
        "presumed",
    ],
    verbs: &["seem", "appear"],
    forms: &[],
    phrases: &Phrase::list([
        "thought to",
        "believed to",
        "rumoured to",
        "rumored to",
        "rumoured that",
        "rumored that",
        "understood to",
        "supposed to",
        "said to be",
        "said to have",
        "expected to",
        "are expected",
        "it seems",
        "it appears",
        "remains to be seen",
        "not clear whether",
        "unclear whether",
        "unclear if",
        "not known whether",
    ]),
    asks: &[
        "how", "why", "what", "who", "where", "when", "which", "whether",
    ],
    two_parts_state: false,
    events: &[],
    negations: &["not", "n't", "no", "never", "none", "neither", "nor"],
    conditions: &["if", "unless"],
    ends_conditional,
    is_conditional: |form, _| ends_conditional(form),
    courteous: &["like", "prefer"],
    ambiguous: &[],
    always: &[],
    foresees: &["would"],
    unable: &["could"],
    have: "have",
    is_surely_conditional: |_| false,
    is_past: |_| false,
    is_future: |_| false,
};

/// English has no conditional of the press; these come near.
fn ends_conditional(form: &str) -> bool {
    matches!(form, "could" | "would")
}
