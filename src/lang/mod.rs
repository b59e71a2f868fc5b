//! All that knows a language: word lists, abbreviations, elision, titles.
//!
//! In: nothing. Out: a [`Pack`] for each language, asked for by its code. One
//! folder a language; what has no pack gets [`NEUTRAL`], which knows nothing.

pub mod agencies;
pub mod aliases;
pub mod dates;
pub mod designations;
pub mod en;
pub mod fr;
pub mod hedges;
pub mod numbers;
pub mod phrase;
pub mod roles;
pub mod speech;

use crate::report::{LanguageCode, ReadabilityFormula};

/// The lists of names, `models/gazetteer.bin`: one for all languages.
pub static GAZETTEER: &[u8] = include_bytes!("../../models/gazetteer.bin");

/// What the stages need to know of a language.
pub struct Pack {
    /// Which language.
    pub code: LanguageCode,
    /// Prefixes that elide before an apostrophe (« l », « jusqu »), folded.
    pub elisions: &'static [&'static str],
    /// Words that keep their apostrophe although they begin like an elision.
    pub unelided: &'static [&'static str],
    /// Ends of a hyphenated chain that are words of their own (« t-il »), folded.
    pub inversions: &'static [&'static str],
    /// Hyphenated words that end like an inversion and are none (« rendez-vous »), folded.
    pub uninverted: &'static [&'static str],
    /// Abbreviations that keep their full stop and do not end a sentence, folded, without it.
    pub abbreviations: &'static [&'static str],
    /// Abbreviations that keep their full stop and may end a sentence.
    pub closing_abbreviations: &'static [&'static str],
    /// Where its words and numbers are cut.
    pub cuts: Cuts,
    /// Trained boundaries of sentences, for [`crate::text::sentence::model::Model::read`].
    pub sentences: Option<&'static [u8]>,
    /// Words that carry grammar, not matter, folded.
    pub function_words: &'static [&'static str],
    /// Word → stem; the word is folded.
    pub stem: fn(&str) -> String,
    /// The model that lemmas are read from, for [`crate::tag::lemma::Lemmas::open`].
    pub lemmas: Option<&'static [u8]>,
    /// How often words stand in general text, for [`crate::tag::counts::Counts::open`].
    pub counts: Option<&'static [u8]>,
    /// What helps to recognise keyphrases.
    pub phrases: Phrases,
    /// How readability is measured; `None` where there is no formula.
    pub readability: Option<Readability>,
    /// Model file of the parts of speech, `models/<language>/parts_of_speech.bin`.
    pub parts_of_speech: Option<&'static [u8]>,
    /// Model file of the names, `models/<language>/entities.bin`.
    pub entities: Option<&'static [u8]>,
    /// The names it knows from lists, [`GAZETTEER`].
    pub gazetteer: Option<&'static [u8]>,
    /// What helps to recognise names.
    pub names: Names,
    /// What helps to tell which names are one.
    pub aliases: aliases::Aliases,
    /// What helps to tell who says what.
    pub speech: speech::Speech,
    /// What tells how surely something is given.
    pub hedges: hedges::Hedges,
    /// The words of an agency's credit.
    pub credits: agencies::Credits,
    /// What it calls persons, countries and events without naming them.
    pub designations: designations::Designations,
    /// How it dates.
    pub dates: dates::Dates,
    /// How it writes numbers.
    pub numbers: numbers::Numbers,
}

/// What a language says about where its words and numbers are cut, beyond
/// elision, inversion and abbreviations.
pub struct Cuts {
    /// Whether a compound is several words (“well|-|known”, as the treebank
    /// UD_English-EWT has it); names stay whole all the same.
    pub compounds_apart: bool,
    /// First parts that keep a compound whole all the same (“non”), folded.
    pub prefixes: &'static [&'static str],
    /// Last parts that make no name of a capitalised compound (“US-led”), folded.
    pub compound_tails: &'static [&'static str],
    /// Units that are words of their own right after a number (“5|pm”), as written.
    pub units: &'static [&'static str],
    /// Whether a space may part groups of three digits (« 1 200 »).
    pub spaced_digits: bool,
    /// Abbreviations only before a number (« no 5 »), folded, without full stop.
    pub before_number: &'static [&'static str],
    /// Whether an apostrophe may close a plural (“the parents’ vote”).
    pub closing_apostrophe: bool,
    /// Whether exclamation and question marks in a row are one token.
    pub joined_marks: bool,
    /// Whether the full stop of an abbreviation that ends a sentence is a token of its own.
    pub closing_full_stop: bool,
}

impl Cuts {
    /// Nothing beyond what holds everywhere.
    pub const NONE: Self = Self {
        compounds_apart: false,
        prefixes: &[],
        compound_tails: &[],
        units: &[],
        spaced_digits: true,
        before_number: &[],
        closing_apostrophe: false,
        joined_marks: false,
        closing_full_stop: false,
    };
}

/// How the readability of a language is measured.
pub struct Readability {
    /// The formula made for the language.
    pub formula: ReadabilityFormula,
    /// Folded word → syllables.
    pub syllables: fn(&str) -> u32,
}

/// What a language says about its noun phrases.
pub struct Phrases {
    /// What joins a noun to its complement (« de »), folded.
    pub complement_links: &'static [&'static str],
    /// Articles that may stand after it (« la »), folded.
    pub articles: &'static [&'static str],
    /// Nouns and adjectives that say nothing of what an article is about: of
    /// time, quantity and measure, of set phrases (« avoir lieu »), folded.
    pub light_words: &'static [&'static str],
}

/// What a language says about the names that stand in its texts.
pub struct Names {
    /// Titles and functions before a person's name (« président », « M. »), folded.
    pub person_titles: &'static [&'static str],
    /// Nouns before a place (« ville de », « région »), folded.
    pub place_nouns: &'static [&'static str],
    /// Nouns that begin the name of an organisation (« ministère »), folded.
    pub organisation_heads: &'static [&'static str],
    /// Forms of address and courtesy before a person's name (« M. »), folded, without full stop.
    pub honorifics: &'static [&'static str],
    /// Buildings and works, which bear the names of people (« usine »), folded.
    pub works: &'static [&'static str],
    /// Nouns that make an organisation of what follows even in lower case (« ministère »), folded.
    pub institutions: &'static [&'static str],
    /// Adjectives that close the name of a portfolio (« Affaires étrangères »), folded.
    pub portfolio_adjectives: &'static [&'static str],
    /// Endings of adjectives of relation (« française », « spatiale »), folded.
    pub adjective_endings: &'static [&'static str],
    /// Nouns that are part of the name of the place they begin (« rue », « mont »), folded.
    pub landmarks: &'static [&'static str],
    /// What links a noun to its complement (« de la »), folded.
    pub links: &'static [&'static str],
    /// What joins two things named in one (« Économie et Finances »), folded.
    pub conjunctions: &'static [&'static str],
    /// Words inside a person's name, in lower case (« de », « von »), folded.
    pub particles: &'static [&'static str],
    /// Auxiliaries before a verb of speech (« a déclaré »), folded.
    pub auxiliaries: &'static [&'static str],
    /// Prepositions before a place and rarely before a person (« à », « en »), folded.
    pub place_prepositions: &'static [&'static str],
    /// Determiners: a capitalised word after one is seldom a person.
    pub determiners: &'static [&'static str],
    /// Verbs of speech: their subject is a person or an organisation, folded.
    pub speech_verbs: &'static [&'static str],
    /// Words of reports on sport, where a town's name is its club's (« match »), folded.
    pub sport: &'static [&'static str],
    /// Capitalised words that are no names (days, months, « Internet »), folded.
    pub not_names: &'static [&'static str],
    /// Known places, as written, one a line.
    pub places: &'static str,
    /// Known organisations, as written, one a line; variants of one name share a line, parted by `=`.
    pub organisations: &'static str,
    /// Common first names, one a line.
    pub first_names: &'static str,
    /// Country, then what stands for it (capital, seat), one a line, parted by `:`.
    pub capitals: &'static str,
}

/// For languages without a pack.
pub static NEUTRAL: Pack = Pack {
    code: LanguageCode::Other,
    elisions: &[],
    unelided: &[],
    inversions: &[],
    uninverted: &[],
    abbreviations: &[],
    closing_abbreviations: &[],
    cuts: Cuts::NONE,
    sentences: None,
    function_words: &[],
    stem: |word| word.to_owned(),
    lemmas: None,
    counts: None,
    phrases: Phrases {
        complement_links: &[],
        articles: &[],
        light_words: &[],
    },
    readability: None,
    parts_of_speech: None,
    entities: None,
    gazetteer: None,
    names: Names {
        person_titles: &[],
        honorifics: &[],
        works: &[],
        institutions: &[],
        portfolio_adjectives: &[],
        adjective_endings: &[],
        landmarks: &[],
        links: &[],
        conjunctions: &[],
        particles: &[],
        auxiliaries: &[],
        place_nouns: &[],
        organisation_heads: &[],
        place_prepositions: &[],
        determiners: &[],
        speech_verbs: &[],
        sport: &[],
        not_names: &[],
        places: "",
        organisations: "",
        first_names: "",
        capitals: "",
    },
    aliases: aliases::Aliases::NONE,
    speech: speech::Speech::NONE,
    hedges: hedges::Hedges::NONE,
    credits: agencies::Credits::NONE,
    designations: designations::Designations::NONE,
    dates: dates::Dates::NONE,
    numbers: numbers::Numbers::NONE,
};

/// The pack of a language.
pub fn pack(code: LanguageCode) -> &'static Pack {
    match code {
        LanguageCode::Fr => &fr::PACK,
        LanguageCode::En => &en::PACK,
        LanguageCode::Other => &NEUTRAL,
    }
}
