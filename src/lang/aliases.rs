//! What a language says about the several ways in which one thing is named.

/// Places of several names in French and English, one thing a line, the names parted by `=`.
pub const SAME_PLACES: &str = include_str!("same_places.txt");

/// Organisations of several names, in the same form.
pub const SAME_ORGANISATIONS: &str = include_str!("same_organisations.txt");

/// Words that tell which names are one, folded; a [`super::Pack`] holds one of these.
pub struct Aliases {
    /// Titles of a man before his name (« M. »), without full stop.
    pub titles_of_men: &'static [&'static str],
    /// Titles of a woman before her name (« Mme »), without full stop.
    pub titles_of_women: &'static [&'static str],
    /// First names of men, one a line, without accents.
    pub first_names_of_men: &'static str,
    /// First names of women, one a line, without accents.
    pub first_names_of_women: &'static str,
    /// What stands between two names of one thing (« X, surnommé Y »), an article after it left out.
    pub called: &'static [&'static str],
    /// Words that open or close the name of a company and are left out when it
    /// is named in short (« SA », « groupe »).
    pub company_words: &'static [&'static str],
    /// Words that open or close the name of a sports club, named in short by its
    /// town alone even after « de » (« Stade de Reims »).
    pub club_words: &'static [&'static str],
    /// Words after the first hyphen of a place that is named in short by what
    /// stands before (« Bourg-en-Bresse »).
    pub place_tails: &'static [&'static str],
    /// What closes a person's name without being a surname (« fils », “Jr”).
    pub name_closers: &'static [&'static str],
    /// Ways of writing the sounds of other alphabets, and the sound: a capital
    /// stands for a sound that no other rule looks at.
    pub sounds: &'static [(&'static str, &'static str)],
}

impl Aliases {
    /// Nothing is known.
    pub const NONE: Self = Self {
        titles_of_men: &[],
        titles_of_women: &[],
        first_names_of_men: "",
        first_names_of_women: "",
        called: &[],
        company_words: &[],
        club_words: &[],
        place_tails: &[],
        name_closers: &[],
        sounds: &[],
    };
}
