//! Who speaks, in French.

/// Nouns of those who tell what others said (« agence », « journal »).
pub const MEDIA: &[&str] = &[
    "agence",
    "agences",
    "journal",
    "journaux",
    "quotidien",
    "hebdomadaire",
    "magazine",
    "chaîne",
    "chaînes",
    "radio",
    "télévision",
    "presse",
    "média",
    "médias",
    "site",
    "revue",
];

/// Determiners of what is new to the reader (« un »).
pub const INDEFINITE: &[&str] = &[
    "un",
    "une",
    "des",
    "certains",
    "certaines",
    "plusieurs",
    "quelques",
    "aucun",
    "aucune",
    "chaque",
];

/// Pronouns that can be a subject before their verb.
pub const SUBJECTS: &[&str] = &[
    "il",
    "elle",
    "on",
    "ils",
    "elles",
    "je",
    "j'",
    "nous",
    "vous",
    "tu",
    "celui-ci",
    "celle-ci",
    "ceux-ci",
    "celles-ci",
    "celui-là",
    "celle-là",
    "quelqu'un",
    "certains",
    "certaines",
    "beaucoup",
    "chacun",
];

/// Those that a hyphen joins to the verb before them (« -t-il »).
pub const JOINED_SUBJECTS: &[&str] = &[
    "-il", "-elle", "-on", "-ils", "-elles", "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles",
    "-je", "-nous", "-vous", "-tu",
];

/// Those of them that stand for a man, and for a woman.
pub const HE: &[&str] = &[
    "il", "ils", "-il", "-t-il", "-ils", "-t-ils", "celui-ci", "ceux-ci",
];

/// Those of them that stand for a woman.
pub const SHE: &[&str] = &[
    "elle",
    "elles",
    "-elle",
    "-t-elle",
    "-elles",
    "-t-elles",
    "celle-ci",
    "celles-ci",
];

/// Pronouns and determiners of who speaks and of who is spoken to (« je », « votre »).
pub const PERSONAL: &[&str] = &[
    "je", "j'", "me", "m'", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "vous", "votre",
    "vos", "-vous", "-nous", "-je",
];

/// Nouns of sources without a name (« témoin »).
pub const SOURCES: &[&str] = &[
    "source",
    "sources",
    "témoin",
    "témoins",
    "porte-parole",
    "responsable",
    "responsables",
    "officiel",
    "officiels",
    "diplomate",
    "diplomates",
    "expert",
    "experts",
    "analyste",
    "analystes",
    "observateur",
    "observateurs",
    "autorités",
    "médias",
    "presse",
    "agence",
    "communiqué",
    "rapport",
    "enquêteurs",
    "police",
    "parquet",
    "gouvernement",
    "habitants",
    "riverains",
    "proches",
    "proche",
    "entourage",
    "avocat",
    "avocats",
];
