//! News agencies: the same names in every language, and the words of a credit.

/// Each agency's name, and the ways a credit writes it: lower case, without
/// hyphens, the shortest last.
pub static AGENCIES: &[(&str, &[&str])] = &[
    ("AFP", &["agence france presse", "france presse", "afp"]),
    ("Reuters", &["thomson reuters", "reuters"]),
    ("AP", &["the associated press", "associated press", "ap"]),
    ("Bloomberg", &["bloomberg news", "bloomberg"]),
    ("UPI", &["united press international", "upi"]),
    ("PA", &["press association", "pa media", "pa"]),
    ("DPA", &["deutsche presse agentur", "dpa"]),
    ("ANSA", &["ansa"]),
    ("EFE", &["efe"]),
    ("Lusa", &["lusa"]),
    ("Belga", &["belga"]),
    ("ANP", &["anp"]),
    ("ATS", &["keystone ats", "ats"]),
    ("APA", &["apa"]),
    ("PAP", &["pap"]),
    ("CTK", &["ctk"]),
    ("TT", &["tt"]),
    ("NTB", &["ntb"]),
    ("Ritzau", &["ritzau"]),
    ("TASS", &["itar tass", "tass"]),
    ("RIA Novosti", &["ria novosti", "ria"]),
    ("Interfax", &["interfax"]),
    ("Ukrinform", &["ukrinform"]),
    ("BelTA", &["belta"]),
    (
        "Anadolu",
        &["anadolu agency", "agence anadolu", "anadolu", "aa"],
    ),
    ("Xinhua", &["xinhua", "chine nouvelle"]),
    ("Kyodo", &["kyodo news", "kyodo"]),
    ("Jiji", &["jiji press", "jiji"]),
    ("Yonhap", &["yonhap"]),
    ("KCNA", &["kcna"]),
    ("PTI", &["press trust of india", "pti"]),
    ("ANI", &["ani"]),
    ("IRNA", &["irna"]),
    ("MENA", &["mena"]),
    ("SPA", &["spa"]),
    ("MAP", &["maghreb arabe presse", "map"]),
    (
        "APS",
        &["algerie presse service", "algérie presse service", "aps"],
    ),
    ("TAP", &["tunis afrique presse", "tap"]),
    ("APANEWS", &["apanews"]),
    (
        "La Presse canadienne",
        &[
            "la presse canadienne",
            "presse canadienne",
            "the canadian press",
            "canadian press",
        ],
    ),
    ("AAP", &["aap"]),
];

/// The words of a credit in one language, folded.
pub struct Credits {
    /// What stands before the agencies (« avec », « source »).
    pub openers: &'static [&'static str],
    /// What stands between or before them (« et », « l' »).
    pub joiners: &'static [&'static str],
    /// Agencies that are not named (« agences »).
    pub unnamed: &'static [&'static str],
}

impl Credits {
    /// Names alone.
    pub const NONE: Self = Self {
        openers: &[],
        joiners: &[],
        unnamed: &[],
    };
}
