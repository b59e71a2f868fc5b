//! What a language says about how surely something is given.

use super::phrase::Phrase;

/// Words and forms that tell, folded; a [`super::Pack`] holds one of these.
pub struct Hedges {
    /// Words that say by themselves that something is not sure (« peut-être »).
    pub words: &'static [&'static str],
    /// Lemmas of verbs that do (« sembler »).
    pub verbs: &'static [&'static str],
    /// Forms that do before an infinitive (« peut »).
    pub forms: &'static [&'static str],
    /// Phrases that do, words parted by a space (« il reste à voir »).
    pub phrases: &'static [Phrase],
    /// What asks (« comment »).
    pub asks: &'static [&'static str],
    /// Whether a title of two parts states something without a verb
    /// (« Népal : couvre-feu à Katmandou »).
    pub two_parts_state: bool,
    /// Nouns of what happened, at the head of a title that says no more (« Mort de »).
    pub events: &'static [&'static str],
    /// Negations (« pas »).
    pub negations: &'static [&'static str],
    /// What begins a condition (« si »).
    pub conditions: &'static [&'static str],
    /// Whether a folded form ends as the conditional does; an imperfect may too.
    pub ends_conditional: fn(&str) -> bool,
    /// Whether such a form, of a verb with this lemma, is a conditional.
    pub is_conditional: fn(&str, &str) -> bool,
    /// Whether a form is a conditional, whatever part of speech it was taken for.
    pub is_surely_conditional: fn(&str) -> bool,
    /// Lemmas of verbs whose conditional wishes or advises (« vouloir », « falloir »).
    pub courteous: &'static [&'static str],
    /// Lemmas of verbs whose conditional foresees rather than doubts (« devoir »).
    pub ambiguous: &'static [&'static str],
    /// Lemmas of verbs whose conditional always hedges, reported or not (« pouvoir »).
    pub always: &'static [&'static str],
    /// Forms that foresee, in the outlet’s own voice and its main clause (“would”).
    pub foresees: &'static [&'static str],
    /// Forms that deny being able where a negation follows (“could not”).
    pub unable: &'static [&'static str],
    /// Lemma of the auxiliary of compound tenses.
    pub have: &'static str,
    /// Whether a form of a verb is in a past tense, auxiliaries of one included.
    pub is_past: fn(&str) -> bool,
    /// Whether a form of a verb is in the future.
    pub is_future: fn(&str) -> bool,
}

impl Hedges {
    /// Nothing is known.
    pub const NONE: Self = Self {
        words: &[],
        verbs: &[],
        forms: &[],
        phrases: &[],
        asks: &[],
        two_parts_state: false,
        events: &[],
        negations: &[],
        conditions: &[],
        ends_conditional: |_| false,
        is_conditional: |_, _| false,
        is_surely_conditional: |_| false,
        courteous: &[],
        ambiguous: &[],
        always: &[],
        foresees: &[],
        unable: &[],
        have: "",
        is_past: |_| false,
        is_future: |_| false,
    };
}
