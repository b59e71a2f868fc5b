//! What a language says about persons, countries and events without naming them.

/// Countries, one a line, parted by `|`: French name, English name, French and
/// English adjective in the masculine, and those who led it since about 2000, each
/// with how: `p` president, `m` head of government, `k` monarch, `l` any other way;
/// lower case, without accents.
pub const COUNTRIES: &str = include_str!("countries.txt");

/// What a common noun calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// Who leads a country, however.
    Leader,
    /// Its president.
    President,
    /// Its head of government.
    Government,
    /// Its monarch.
    Monarch,
    /// Any other person.
    Person,
    /// A country.
    Country,
    /// What happened, by the index of its kind in [`Designations::events`].
    Event(u8),
}

/// Nouns and the words around them, folded, words parted by a space.
pub struct Designations {
    /// Definite determiners (« le », « ce »).
    pub definite: &'static [&'static str],
    /// Prepositions joined with one (« au »).
    pub contracted: &'static [&'static str],
    /// What links a noun to its complement (« de »).
    pub links: &'static [&'static str],
    /// Whether what tells more of a noun stands before it.
    pub modifiers_before: bool,
    /// Those of the nouns below that call a woman only.
    pub of_women: &'static [&'static str],
    /// Those that call a man only.
    pub of_men: &'static [&'static str],
    /// See [`Head::Leader`].
    pub leaders: &'static [&'static str],
    /// See [`Head::President`].
    pub presidents: &'static [&'static str],
    /// See [`Head::Government`].
    pub governments: &'static [&'static str],
    /// See [`Head::Monarch`].
    pub monarchs: &'static [&'static str],
    /// See [`Head::Person`].
    pub persons: &'static [&'static str],
    /// See [`Head::Country`].
    pub countries: &'static [&'static str],
    /// What stands for one country, and its name in [`COUNTRIES`].
    pub epithets: &'static [(&'static str, &'static str)],
    /// Nouns of one kind of event each.
    pub events: &'static [&'static [&'static str]],
    /// What links an event to its place (« en »).
    pub event_links: &'static [&'static str],
}

impl Designations {
    /// Nothing is known.
    pub const NONE: Self = Self {
        definite: &[],
        contracted: &[],
        links: &[],
        modifiers_before: false,
        of_women: &[],
        of_men: &[],
        leaders: &[],
        presidents: &[],
        governments: &[],
        monarchs: &[],
        persons: &[],
        countries: &[],
        epithets: &[],
        events: &[],
        event_links: &[],
    };
}
