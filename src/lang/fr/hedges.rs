//! How surely something is given, in French.

use crate::lang::hedges::Hedges;
use crate::lang::phrase::Phrase;

/// Words and forms that tell.
pub const HEDGES: Hedges = Hedges {
    words: &[
        "peut-être",
        "probablement",
        "vraisemblablement",
        "apparemment",
        "possiblement",
        "éventuellement",
        "éventuel",
        "éventuelle",
        "éventuels",
        "éventuelles",
        "présumé",
        "présumée",
        "présumés",
        "présumées",
        "possible",
        "possibles",
        "probable",
        "probables",
        "vraisemblable",
        "hypothétique",
        "potentiellement",
        "prétendument",
        "plausible",
        "improbable",
        "paraît-il",
    ],
    verbs: &["sembler", "paraître"],
    forms: &["peut", "peuvent", "pourra", "pourront"],
    phrases: &Phrase::list([
        "paraît -il",
        "parait -il",
        "croit -on",
        "sans doute",
        "il reste à voir",
        "reste à savoir",
        "l' avenir dira",
        "reste à voir",
        "n' est pas exclu",
        "n' exclut pas",
        "n' excluent pas",
        "il se peut",
        "semble -t-il",
        "n' a pas exclu",
        "n' ont pas exclu",
        "risque de",
        "risquent de",
        "on ne sait pas si",
        "on ignore si",
    ]),
    asks: &[
        "comment", "pourquoi", "qui", "que", "qu'", "quoi", "quel", "quelle", "quels", "quelles",
        "combien",
    ],
    two_parts_state: true,
    events: &[
        "mort",
        "décès",
        "disparition",
        "démission",
        "attentat",
        "séisme",
        "explosion",
        "accident",
        "incendie",
    ],
    negations: &[
        "pas", "ne", "n'", "aucun", "aucune", "jamais", "rien", "nul", "nulle", "ni",
    ],
    conditions: &["si"],
    ends_conditional,
    is_conditional,
    courteous: &[
        "vouloir",
        "aimer",
        "souhaiter",
        "préférer",
        "falloir",
        "valoir",
    ],
    ambiguous: &["devoir"],
    always: &["pouvoir"],
    foresees: &[],
    unable: &[],
    have: "avoir",
    is_surely_conditional,
    is_past,
    is_future,
};

/// Endings of the conditional.
const ENDINGS: [&str; 5] = ["rait", "raient", "rais", "rions", "riez"];

/// « serait », « auraient »; « montrait » too.
fn ends_conditional(form: &str) -> bool {
    ENDINGS.iter().any(|ending| form.ends_with(ending))
}

/// An imperfect ends alike where the infinitive has an r before its own ending:
/// « montrait » is « montr-er » with « -ait ».
fn is_conditional(form: &str, lemma: &str) -> bool {
    let Some(ending) = ENDINGS.iter().find(|ending| form.ends_with(**ending)) else {
        return false;
    };
    let stem = &form[..form.len() - ending.len() + 1];
    // « rions »: an imperative; « extrait » is of « extraire ».
    if stem == "r" || lemma.ends_with("raire") {
        return false;
    }
    let is_imperfect_of = |infinitive: &str| lemma.strip_suffix(infinitive) == Some(stem);
    !IMPERFECTS.contains(&stem) && !is_imperfect_of("er") && !is_imperfect_of("ir")
}

/// « a », « avait », « annonça », « annonçaient »; never the conditional.
fn is_past(form: &str) -> bool {
    let ends = ["ait", "aient", "èrent", "a", "ont"];
    !ends_conditional(form) && !is_future(form) && ends.iter().any(|ending| form.ends_with(ending))
}

/// « espérerait », which no other word ends like.
fn is_surely_conditional(form: &str) -> bool {
    form.ends_with("erait") || form.ends_with("eraient")
}

/// « sera », « auront »
fn is_future(form: &str) -> bool {
    form.len() > 3 && (form.ends_with("ra") || form.ends_with("ront"))
}

/// Stems of common imperfects, for when the lemma is mistaken.
const IMPERFECTS: &[&str] = &[
    "entr",
    "rentr",
    "montr",
    "démontr",
    "rencontr",
    "concentr",
    "cour",
    "parcour",
    "accour",
    "secour",
    "recour",
    "mour",
    "ouvr",
    "couvr",
    "découvr",
    "recouvr",
    "offr",
    "souffr",
    "tir",
    "retir",
    "attir",
    "étir",
    "admir",
    "respir",
    "inspir",
    "expir",
    "aspir",
    "désir",
    "dur",
    "endur",
    "jur",
    "assur",
    "rassur",
    "figur",
    "mesur",
    "procur",
    "murmur",
    "demeur",
    "pleur",
    "prépar",
    "répar",
    "sépar",
    "compar",
    "accapar",
    "déclar",
    "par",
    "espér",
    "opér",
    "coopér",
    "récupér",
    "libér",
    "considér",
    "génér",
    "tolér",
    "gér",
    "suggér",
    "adhér",
    "préfér",
    "référ",
    "ignor",
    "explor",
    "déplor",
    "ador",
    "collabor",
    "élabor",
    "amélior",
    "honor",
    "décor",
    "livr",
    "délivr",
    "enivr",
    "manœuvr",
    "œuvr",
    "illustr",
    "enregistr",
    "administr",
    "filtr",
    "célébr",
    "consacr",
    "encadr",
    "cadr",
    "effondr",
    "engendr",
    "serr",
    "err",
    "enterr",
    "barr",
    "atterr",
    "éclair",
    "flair",
    "repér",
    "modér",
    "intégr",
    "migr",
    "émigr",
    "immigr",
    "dénigr",
    "dévor",
    "tour",
    "entour",
    "retour",
];
