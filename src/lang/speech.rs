//! What a language says about reported words.

use super::phrase::Phrase;

/// Words around what is said, folded; a [`super::Pack`] holds one of these.
pub struct Speech {
    /// Lemmas of verbs that report what is said, thought or asked.
    pub says: &'static [&'static str],
    /// Lemmas of those that report an infinitive without a link (« affirme avoir vu »),
    /// or a clause without one (“said it was”).
    pub claims: &'static [&'static str],
    /// Nouns of those who tell what others said (« agence », « journal »).
    pub media: &'static [&'static str],
    /// Determiners of what is new to the reader (« un »).
    pub indefinite: &'static [&'static str],
    /// Forms of them that may be taken for nouns or adjectives, where no rule makes them.
    pub irregular: &'static [&'static str],
    /// The same of `denies`.
    pub irregular_denials: &'static [&'static str],
    /// Words that report together with one of `makers` (« fait valoir »).
    pub made: &'static [&'static str],
    /// Lemmas of verbs that make `made` report (« faire »).
    pub makers: &'static [&'static str],
    /// What stands before an infinitive (“to”), where the verb's form does not tell.
    pub infinitive_after: &'static [&'static str],
    /// Lemmas of those that deny what they report.
    pub denies: &'static [&'static str],
    /// Lemmas of those of them that deny only a claim (« rejette l’accusation »,
    /// not « rejette le texte »).
    pub contests: &'static [&'static str],
    /// Nouns of what is claimed (« accusation »), and what stands for any (« toute »).
    pub claimed: &'static [&'static str],
    /// Words that deny what is said as a whole, parted by a space (« c' est faux »).
    pub denial_phrases: &'static [Phrase],
    /// What answers no by itself at the head of a sentence (« non »).
    pub no: &'static [&'static str],
    /// Lemmas of verbs that report what is asked (« demander si »).
    pub inquires: &'static [&'static str],
    /// Lemmas of verbs that report an infinitive behind a link (« promettre de »).
    pub asks_for: &'static [&'static str],
    /// What links it (« de »).
    pub infinitive_links: &'static [&'static str],
    /// Lemmas of verbs that make a report of whatever they take (« dénonce une trahison »).
    pub reports: &'static [&'static str],
    /// Pronouns and determiners of who speaks and of who is spoken to (« je », « votre »).
    pub personal: &'static [&'static str],
    /// What names a source, words parted by a space (« selon », « d' après »).
    pub according: &'static [Phrase],
    /// What may stand in the place of `according`, and be another thing (« pour »).
    pub according_at_head: &'static [&'static str],
    /// What begins a reported clause (« que »).
    pub that: &'static [&'static str],
    /// What makes another conjunction of it (« parce »), or a comparison (« plus »).
    pub other_before_that: &'static [&'static str],
    /// What makes « que » mean “only” where no negation follows (« ne »).
    pub only: &'static [&'static str],
    /// What stands between a subject and its verb (« se », « lui »).
    pub clitics: &'static [&'static str],
    /// Pronouns that can be a subject before their verb.
    pub subjects: &'static [&'static str],
    /// Those that a hyphen joins to the verb before them (« -t-il »).
    pub joined_subjects: &'static [&'static str],
    /// Those of them that stand for a man, and for a woman.
    pub he: &'static [&'static str],
    /// Those of them that stand for a woman.
    pub she: &'static [&'static str],
    /// Nouns whose name is written between marks (« film »).
    pub works: &'static [&'static str],
    /// What announces a term or a name between marks (« surnommé », « mot »).
    pub naming: &'static [&'static str],
    /// What begins a relative clause (« qui »).
    pub relatives: &'static [&'static str],
    /// Prepositions that link a noun to its complement inside a source (« de », “of”).
    pub links: &'static [&'static str],
    /// Nouns of sources without a name (« témoin »).
    pub sources: &'static [&'static str],
    /// Whether a subject may follow its verb without a mark before them
    /// (« raconte Anne »); in English only after what is quoted.
    pub says_before_subject: bool,
    /// Whether a reported clause may follow its verb without `that`.
    pub bare_clause: bool,
    /// Whether a folded form of a verb is a past participle and nothing else.
    pub is_participle: fn(&str) -> bool,
    /// Whether a folded form of a verb is a gerund.
    pub is_gerund: fn(&str) -> bool,
    /// Lemma → the forms of its third person, as a rule (« juge », « jugent »).
    pub regular: fn(&str) -> Vec<String>,
}

impl Speech {
    /// Nothing is known.
    pub const NONE: Self = Self {
        says: &[],
        claims: &[],
        media: &[],
        indefinite: &[],
        irregular: &[],
        irregular_denials: &[],
        made: &[],
        makers: &[],
        infinitive_after: &[],
        denies: &[],
        contests: &[],
        claimed: &[],
        denial_phrases: &[],
        no: &[],
        inquires: &[],
        asks_for: &[],
        infinitive_links: &[],
        reports: &[],
        personal: &[],
        according: &[],
        according_at_head: &[],
        that: &[],
        other_before_that: &[],
        only: &[],
        clitics: &[],
        subjects: &[],
        joined_subjects: &[],
        he: &[],
        she: &[],
        works: &[],
        naming: &[],
        relatives: &[],
        links: &[],
        sources: &[],
        says_before_subject: false,
        bare_clause: false,
        is_participle: |_| false,
        is_gerund: |_| false,
        regular: |_| Vec::new(),
    };
}
