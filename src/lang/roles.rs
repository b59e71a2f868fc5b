//! What a word can be around names and reported words, by the lists of its
//! language: one look-up for each distinct form, kept with the form.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Pack, pack};
use crate::report::LanguageCode;
use crate::text::fold::{fold, fold_accents};

/// Roles that a word can play, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u64);

impl Roles {
    /// A common first name.
    pub const FIRST_NAME: Self = Self(1);
    /// A title or function before a person's name.
    pub const PERSON_TITLE: Self = Self(1 << 1);
    /// A noun before a place.
    pub const PLACE_NOUN: Self = Self(1 << 2);
    /// A noun that begins the name of an organisation.
    pub const ORGANISATION_HEAD: Self = Self(1 << 3);
    /// A preposition before a place.
    pub const PLACE_PREPOSITION: Self = Self(1 << 4);
    /// What links a noun to its complement.
    pub const LINK: Self = Self(1 << 5);
    /// A determiner.
    pub const DETERMINER: Self = Self(1 << 6);
    /// A verb of speech.
    pub const SPEECH_VERB: Self = Self(1 << 7);
    /// Capitalised, yet no name.
    pub const NOT_NAME: Self = Self(1 << 8);
    /// The first word of a listed name that begins with a capital.
    pub const LISTED: Self = Self(1 << 9);
    /// The first word of a listed name that begins in lower case (« bande de Gaza »).
    pub const LISTED_LOWER: Self = Self(1 << 10);
    /// A family name that stands before the given name.
    pub const FAMILY_FIRST: Self = Self(1 << 11);
    /// A function word.
    pub const FUNCTION_WORD: Self = Self(1 << 12);
    /// A form of address before a person's name.
    pub const HONORIFIC: Self = Self(1 << 13);
    /// A building or works, which may bear a person's name.
    pub const WORKS: Self = Self(1 << 14);
    /// Makes an organisation of what follows even in lower case.
    pub const INSTITUTION: Self = Self(1 << 15);
    /// Closes the name of a portfolio.
    pub const PORTFOLIO_ADJECTIVE: Self = Self(1 << 16);
    /// Joins two things named in one.
    pub const CONJUNCTION: Self = Self(1 << 17);
    /// Stands inside a person's name.
    pub const PARTICLE: Self = Self(1 << 18);
    /// An auxiliary before a verb of speech.
    pub const AUXILIARY: Self = Self(1 << 19);
    /// Part of the name of the place it begins.
    pub const LANDMARK: Self = Self(1 << 20);
    /// Joins a noun to its complement inside a keyphrase.
    pub const COMPLEMENT_LINK: Self = Self(1 << 21);
    /// An article that may follow it.
    pub const ARTICLE: Self = Self(1 << 22);
    /// Says nothing of what an article is about.
    pub const LIGHT: Self = Self(1 << 23);
    /// A man's first name.
    pub const MAN: Self = Self(1 << 24);
    /// A woman's first name.
    pub const WOMAN: Self = Self(1 << 25);

    // Around reported words: a verb plays the roles of its lemma.

    /// A verb that makes a report of whatever it takes (« dénonce une trahison »).
    pub const REPORTS: Self = Self(1 << 26);
    /// The longest word of a phrase that denies what is said (« faux » of « c’est faux »).
    pub const DENIAL_PHRASE: Self = Self(1 << 27);
    /// Stands for who speaks or who is spoken to (« je », « votre »).
    pub const PERSONAL: Self = Self(1 << 28);
    /// Asks (« comment »).
    pub const ASKS: Self = Self(1 << 29);
    /// A verb that reports what is asked (« demander si »).
    pub const INQUIRES: Self = Self(1 << 30);
    /// A verb that reports an infinitive behind a link (« promettre de »).
    pub const ASKS_FOR: Self = Self(1 << 31);

    /// Says that something is to come (« prochain »).
    pub const TO_COME: Self = Self(1 << 32);
    /// A function word (article, preposition, pronoun, auxiliary …) or a single letter:
    /// never a term of similarity or a keyword by itself.
    pub const GRAMMATICAL: Self = Self(1 << 33);
    /// Can begin a number in words.
    pub const BEGINS_NUMBER: Self = Self(1 << 34);
    /// Is something in a date.
    pub const OF_DATE: Self = Self(1 << 35);
    /// Is of a report on sport (« match »).
    pub const SPORT: Self = Self(1 << 36);

    /// May stand between a number and its noun (« autres », « carrés »).
    pub const AFTER_NUMBER: Self = Self(1 << 37);
    /// A verb that denies a claim, and rejects other things.
    pub const CONTESTS: Self = Self(1 << 38);
    /// What is claimed (« accusation »), or stands for any of it (« toute »).
    pub const CLAIMED: Self = Self(1 << 39);

    /// A verb that reports what is said, thought or asked.
    pub const SAYS: Self = Self(1 << 40);
    /// A verb that reports an infinitive without a link (« affirme avoir vu »).
    pub const CLAIMS: Self = Self(1 << 41);
    /// A verb that denies what it reports.
    pub const DENIES: Self = Self(1 << 42);
    /// The longest word of what names a source (« selon », « après » of « d’après »).
    pub const ACCORDING: Self = Self(1 << 43);
    /// Begins a reported clause (« que »).
    pub const THAT: Self = Self(1 << 44);
    /// Stands between a subject and its verb (« se », « lui »).
    pub const CLITIC: Self = Self(1 << 45);
    /// A pronoun that can be a subject, joined to its verb or not.
    pub const SUBJECT: Self = Self(1 << 46);
    /// A noun whose name is written between marks (« film »).
    pub const WORK: Self = Self(1 << 47);
    /// Announces a term or a name between marks (« surnommé », « mot »).
    pub const NAMING: Self = Self(1 << 48);
    /// Begins a relative clause after its noun (« qui »).
    pub const RELATIVE: Self = Self(1 << 49);
    /// Says by itself that something is not sure (« peut-être »).
    pub const HEDGE: Self = Self(1 << 50);
    /// A verb, by its lemma, that does (« sembler »).
    pub const SEEMS: Self = Self(1 << 51);
    /// Ends as the conditional does.
    pub const CONDITIONAL: Self = Self(1 << 52);
    /// A negation.
    pub const NEGATION: Self = Self(1 << 53);
    /// Begins a condition (« si »).
    pub const CONDITION: Self = Self(1 << 54);
    /// A noun that stands for a source that is not named (« source », « témoin »).
    pub const SOURCE: Self = Self(1 << 55);

    /// Reports together with another verb (« fait valoir »).
    pub const MADE: Self = Self(1 << 56);
    /// A verb that makes another report (« faire »).
    pub const MAKER: Self = Self(1 << 57);

    /// A form of a verb that reports, which may be taken for a noun (« juge »).
    pub const MAY_SAY: Self = Self(1 << 58);
    /// The same of a verb that denies (« conteste »).
    pub const MAY_DENY: Self = Self(1 << 59);
    /// A form that says of what follows that it can be (« peut »).
    pub const CAN: Self = Self(1 << 60);
    /// One who tells what others said (« agence »).
    pub const MEDIA: Self = Self(1 << 61);
    /// The longest word of a phrase that hedges (« reste » of « il reste à voir »).
    pub const HEDGE_PHRASE: Self = Self(1 << 62);

    /// The roles that a verb has of its lemma.
    const OF_LEMMA: Self = Self(
        Self::SAYS.0
            | Self::CLAIMS.0
            | Self::DENIES.0
            | Self::SEEMS.0
            | Self::MAKER.0
            | Self::REPORTS.0
            | Self::INQUIRES.0
            | Self::ASKS_FOR.0
            | Self::CONTESTS.0,
    );

    /// With what a verb plays of its `lemma`’s roles.
    pub fn with_lemma(self, lemma: Self) -> Self {
        Self(self.0 | lemma.0 & Self::OF_LEMMA.0)
    }

    /// Whether it plays `role`.
    pub fn has(self, role: Self) -> bool {
        self.0 & role.0 != 0
    }

    /// Whether it plays one of `roles`.
    pub fn has_any<const N: usize>(self, roles: [Self; N]) -> bool {
        self.0 & roles.into_iter().fold(0, |all, role| all | role.0) != 0
    }

    /// Both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn add(&mut self, role: Self) {
        self.0 |= role.0;
    }
}

/// Family names that stand before the given name (East Asia).
const FAMILY_FIRST: [&str; 40] = [
    "kim", "lee", "park", "choi", "choe", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang",
    "chang", "lim", "im", "han", "shin", "seo", "kwon", "hwang", "ahn", "song", "moon", "ri",
    "pak", "xi", "li", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "hu",
    "mao", "nguyen", "tran",
];

type Table = FxHashMap<String, Roles>;

/// What the folded `form` is in the language of `pack`.
pub fn roles(form: &str, pack: &Pack) -> Roles {
    let table = table(pack.code);
    let mut roles = table.get(form).copied().unwrap_or_default();
    if (pack.hedges.ends_conditional)(form) {
        roles.add(Roles::CONDITIONAL);
    }
    // First names are listed without accents; compound ones (« jean-luc ») count by their first part.
    if !form.is_ascii() || form.contains('-') {
        let plain = fold_accents(form);
        for part in [plain.as_str(), plain.split('-').next().unwrap_or(&plain)] {
            if table
                .get(part)
                .is_some_and(|found| found.has(Roles::FIRST_NAME))
            {
                roles.add(Roles::FIRST_NAME);
            }
        }
    }
    roles
}

fn table(code: LanguageCode) -> &'static Table {
    static FRENCH: LazyLock<Table> = LazyLock::new(|| build(pack(LanguageCode::Fr)));
    static ENGLISH: LazyLock<Table> = LazyLock::new(|| build(pack(LanguageCode::En)));
    static NEUTRAL: LazyLock<Table> = LazyLock::new(Table::default);
    match code {
        LanguageCode::Fr => &FRENCH,
        LanguageCode::En => &ENGLISH,
        LanguageCode::Other => &NEUTRAL,
    }
}

fn build(pack: &Pack) -> Table {
    let mut table = Table::default();
    let names = &pack.names;
    for (words, role) in [
        (names.person_titles, Roles::PERSON_TITLE),
        (names.place_nouns, Roles::PLACE_NOUN),
        (names.organisation_heads, Roles::ORGANISATION_HEAD),
        (names.place_prepositions, Roles::PLACE_PREPOSITION),
        (names.links, Roles::LINK),
        (names.landmarks, Roles::LANDMARK),
        (names.works, Roles::WORKS),
        (names.institutions, Roles::INSTITUTION),
        (names.portfolio_adjectives, Roles::PORTFOLIO_ADJECTIVE),
        (names.conjunctions, Roles::CONJUNCTION),
        (names.particles, Roles::PARTICLE),
        (names.auxiliaries, Roles::AUXILIARY),
        (names.determiners, Roles::DETERMINER),
        (names.speech_verbs, Roles::SPEECH_VERB),
        (names.sport, Roles::SPORT),
        (names.not_names, Roles::NOT_NAME),
        (pack.function_words, Roles::FUNCTION_WORD),
        (pack.phrases.complement_links, Roles::COMPLEMENT_LINK),
        (pack.phrases.articles, Roles::ARTICLE),
        (pack.phrases.light_words, Roles::LIGHT),
        (&FAMILY_FIRST, Roles::FAMILY_FIRST),
        (pack.speech.says, Roles::SAYS),
        (pack.speech.claims, Roles::CLAIMS),
        (pack.speech.denies, Roles::DENIES),
        (pack.speech.reports, Roles::REPORTS),
        (pack.speech.inquires, Roles::INQUIRES),
        (pack.speech.asks_for, Roles::ASKS_FOR),
        (pack.speech.personal, Roles::PERSONAL),
        (pack.speech.contests, Roles::CONTESTS),
        (pack.speech.claimed, Roles::CLAIMED),
        (pack.hedges.asks, Roles::ASKS),
        (pack.speech.irregular, Roles::MAY_SAY),
        (pack.speech.irregular_denials, Roles::MAY_DENY),
        (pack.hedges.forms, Roles::CAN),
        (pack.speech.made, Roles::MADE),
        (pack.speech.makers, Roles::MAKER),
        (pack.speech.that, Roles::THAT),
        (pack.speech.clitics, Roles::CLITIC),
        (pack.speech.subjects, Roles::SUBJECT),
        (pack.speech.joined_subjects, Roles::SUBJECT),
        (pack.speech.joined_subjects, Roles::FUNCTION_WORD),
        (pack.speech.works, Roles::WORK),
        (pack.speech.naming, Roles::NAMING),
        (pack.speech.relatives, Roles::RELATIVE),
        (pack.speech.sources, Roles::SOURCE),
        (pack.speech.media, Roles::MEDIA),
        (pack.hedges.words, Roles::HEDGE),
        (pack.hedges.verbs, Roles::SEEMS),
        (pack.hedges.negations, Roles::NEGATION),
        (pack.hedges.conditions, Roles::CONDITION),
        (pack.dates.to_come, Roles::TO_COME),
        (pack.numbers.between, Roles::AFTER_NUMBER),
    ] {
        for word in words {
            table.entry((*word).to_owned()).or_default().add(role);
        }
    }
    for (word, _) in pack.numbers.dimensions {
        let roles = table.entry((*word).to_owned()).or_default();
        roles.add(Roles::AFTER_NUMBER);
    }
    for (phrases, role) in [
        (pack.hedges.phrases, Roles::HEDGE_PHRASE),
        (pack.speech.denial_phrases, Roles::DENIAL_PHRASE),
        (pack.speech.according, Roles::ACCORDING),
    ] {
        for phrase in phrases {
            let longest = phrase.longest.to_owned();
            table.entry(longest).or_default().add(role);
        }
    }
    for (lemmas, role) in [
        (pack.speech.says, Roles::MAY_SAY),
        (pack.speech.denies, Roles::MAY_DENY),
        (pack.speech.contests, Roles::CONTESTS),
        (pack.speech.claims, Roles::CLAIMS),
    ] {
        for form in lemmas.iter().flat_map(|lemma| (pack.speech.regular)(lemma)) {
            table.entry(form).or_default().add(role);
        }
    }
    for word in names.honorifics {
        for way in [(*word).to_owned(), format!("{word}.")] {
            table.entry(way).or_default().add(Roles::HONORIFIC);
        }
    }
    for word in names.first_names.lines() {
        table
            .entry(word.to_owned())
            .or_default()
            .add(Roles::FIRST_NAME);
    }
    for (words, role) in [
        (pack.aliases.first_names_of_men, Roles::MAN),
        (pack.aliases.first_names_of_women, Roles::WOMAN),
    ] {
        for word in words.lines() {
            table.entry(word.to_owned()).or_default().add(role);
        }
    }
    for name in [names.organisations, names.places]
        .into_iter()
        .flat_map(str::lines)
        .flat_map(|line| line.split(" = "))
    {
        let lower = name.starts_with(char::is_lowercase);
        let role = if lower {
            Roles::LISTED_LOWER
        } else {
            Roles::LISTED
        };
        table.entry(fold(first_word(name))).or_default().add(role);
    }
    table
}

/// The first token of a listed name: up to a space, or up to an apostrophe and with it.
fn first_word(name: &str) -> &str {
    let name = name.trim();
    let end = name.find(' ').unwrap_or(name.len());
    match name[..end].find('’') {
        Some(apostrophe) if apostrophe <= 1 => &name[..apostrophe + '’'.len_utf8()],
        _ => &name[..end],
    }
}
