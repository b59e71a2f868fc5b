//! Verbs that report in a way of their own, and what denies, in French.

use crate::lang::phrase::Phrase;

/// Lemmas of those that report an infinitive without a link (« affirme avoir vu »),
/// or a clause without one (“said it was”).
pub const CLAIMS: &[&str] = &[
    "dire",
    "affirmer",
    "assurer",
    "déclarer",
    "prétendre",
    "soutenir",
    "jurer",
    "reconnaître",
    "admettre",
    "avouer",
    "nier",
    "démentir",
    "contester",
    "indiquer",
    "estimer",
    "craindre",
    "expliquer",
    "préciser",
    "annoncer",
    "réaffirmer",
    "réfuter",
    "certifier",
    "garantir",
    "regretter",
    "redouter",
    "alléguer",
    "confesser",
    "raconter",
    "dément",
    "démentent",
];

/// Lemmas of those that deny what they report.
pub const DENIES: &[&str] = &[
    "démentir",
    "nier",
    "réfuter",
    "contester",
    "récuser",
    "rejeter",
    "disconvenir",
    "dénier",
    "écarter",
    "balayer",
];

/// Lemmas of those of them that deny only a claim (« rejette l’accusation »).
pub const CONTESTS: &[&str] = &["contester", "récuser", "rejeter", "écarter", "balayer"];

/// Nouns of what is claimed (« accusation »), and what stands for any (« toute »).
pub const CLAIMED: &[&str] = &[
    "accusation",
    "accusations",
    "allégation",
    "allégations",
    "affirmation",
    "affirmations",
    "critique",
    "critiques",
    "conclusion",
    "conclusions",
    "reproche",
    "reproches",
    "grief",
    "griefs",
    "responsabilité",
    "version",
    "propos",
    "soupçon",
    "soupçons",
    "idée",
    "hypothèse",
    "hypothèses",
    "piste",
    "thèse",
    "implication",
    "lien",
    "liens",
    "existence",
    "faits",
    "chiffre",
    "chiffres",
    "estimation",
    "estimations",
    "information",
    "informations",
    "rumeur",
    "rumeurs",
    "argument",
    "arguments",
    "culpabilité",
    "intention",
    "qualification",
    "lecture",
    "interprétation",
    "traduction",
    "tout",
    "toute",
    "tous",
    "toutes",
];

/// The same of `denies`.
pub const IRREGULAR_DENIALS: &[&str] = &["dément", "démentent", "disconvient", "disconviennent"];

/// Words that deny what is said as a whole, parted by a space (« c' est faux »).
pub const DENIAL_PHRASES: &[Phrase] = &Phrase::list([
    "c' est faux",
    "c' est inexact",
    "c' est un mensonge",
    "n' est pas vrai",
    "n' est pas question",
    "n' en est pas question",
    "n' a jamais été question",
    "n' en a jamais été question",
    "répond que non",
    "répondu que non",
    "s' en défend",
    "s' en défendent",
    "s' en est défendu",
    "s' en est défendue",
    "il n' en est rien",
    "n' en est rien",
    "s' inscrit en faux",
    "s' inscrivent en faux",
    "s' est inscrit en faux",
    "se défend de",
    "se défendent de",
    "se défend d'",
    "s' est défendu de",
    "s' est défendue de",
    "s' est défendu d'",
    "s' est défendue d'",
    "plaide non coupable",
    "a plaidé non coupable",
    "ont plaidé non coupable",
    "n' a pas l' intention",
    "n' ont pas l' intention",
    "n' avait pas l' intention",
]);

/// Lemmas of verbs that report what is asked (« demander si »).
pub const INQUIRES: &[&str] = &["demander"];

/// Lemmas of verbs that report an infinitive behind a link (« promettre de »).
pub const ASKS_FOR: &[&str] = &[
    "demander",
    "rappeler",
    "appeler",
    "inviter",
    "promettre",
    "proposer",
    "exhorter",
    "conseiller",
    "ordonner",
    "recommander",
    "prier",
    "sommer",
    "accuser",
    "reprocher",
    "menacer",
    "jurer",
    "supplier",
    "suggérer",
    "préconiser",
    "soupçonner",
];

/// Lemmas of verbs that make a report of whatever they take (« dénonce une trahison »).
pub const REPORTS: &[&str] = &[
    "dénoncer",
    "déplorer",
    "saluer",
    "regretter",
    "promettre",
    "redouter",
    "craindre",
    "annoncer",
    "affirmer",
    "estimer",
    "juger",
    "prévoir",
    "évoquer",
    "invoquer",
    "réclamer",
    "exiger",
    "reprocher",
    "pronostiquer",
    "prédire",
    "dire",
    "recenser",
    "imputer",
    "douter",
];

/// Words that report together with one of `makers` (« fait valoir »).
pub const MADE: &[&str] = &[
    "valoir",
    "savoir",
    "entendre",
    "comprendre",
    "observer",
    "remarquer",
    "état",
    "part",
];

/// Lemmas of verbs that make `made` report (« faire »).
pub const MAKERS: &[&str] = &["faire", "laisser"];
