//! Who speaks, in English.

/// Nouns of those who tell what others said (« agence », « journal »).
pub const MEDIA: &[&str] = &[
    "agency",
    "agencies",
    "newspaper",
    "newspapers",
    "daily",
    "weekly",
    "magazine",
    "channel",
    "channels",
    "radio",
    "television",
    "tv",
    "press",
    "media",
    "website",
    "broadcaster",
];

/// Determiners of what is new to the reader (« un »).
pub const INDEFINITE: &[&str] = &["a", "an", "some", "several", "many", "no", "any", "each"];

/// Pronouns that can be a subject before their verb.
pub const SUBJECTS: &[&str] = &[
    "he", "she", "they", "we", "i", "you", "it", "who", "one", "someone", "somebody", "another",
    "many", "some",
];

/// Those of them that stand for a man, and for a woman.
pub const HE: &[&str] = &["he"];

/// Those of them that stand for a woman.
pub const SHE: &[&str] = &["she"];

/// Pronouns and determiners of who speaks and of who is spoken to (« je », « votre »).
pub const PERSONAL: &[&str] = &["i", "me", "my", "we", "our", "you", "your"];

/// Nouns of sources without a name (« témoin »).
pub const SOURCES: &[&str] = &[
    "source",
    "sources",
    "witness",
    "witnesses",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "official",
    "officials",
    "diplomat",
    "diplomats",
    "expert",
    "experts",
    "analyst",
    "analysts",
    "observer",
    "observers",
    "authorities",
    "media",
    "police",
    "prosecutors",
    "government",
    "residents",
    "lawyer",
    "lawyers",
    "report",
    "statement",
];
