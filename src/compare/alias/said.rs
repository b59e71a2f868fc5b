//! What the text around two mentions says of them.

use super::acronym::is_acronym;
use super::form::Form;
use crate::lang::Pack;
use crate::lang::roles::{Roles, roles};
use crate::report::EntityKind;
use crate::text::fold::{fold, fold_accents};

/// Characters between two names in apposition at most.
const FARTHEST: usize = 40;

/// Whether the text between two mentions and after the second says that they are
/// one: « Haut-Commissariat aux réfugiés (HCR) », « Voulx, surnommée la Rouge ».
pub fn is_apposition(between: &str, after: &str, first: &Form, second: &Form, pack: &Pack) -> bool {
    if first.kind != second.kind || between.len() > FARTHEST {
        return false;
    }
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '«' | '»' | '“' | '”' | '"');
    let opens = between.trim_matches(is_mark) == "(";
    if opens && after.trim_start_matches(is_mark).starts_with([')', ',']) {
        return first.kind == EntityKind::Organisation
            && (abbreviates(second, first) || abbreviates(first, second));
    }
    if !between.trim_start().starts_with([',', '(', '–', '—']) {
        return false;
    }
    let folded = fold(between);
    let mut words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    words.pop_if(|last| pack.phrases.articles.contains(last));
    pack.aliases.called.contains(&words.join(" ").as_str())
}

/// Whether `short` is written as an acronym and begins like the long name, or
/// has its initials.
fn abbreviates(short: &Form, long: &Form) -> bool {
    short.words.len() == 1
        && long.words.len() > 1
        && is_acronym(short.text)
        && (short.key.chars().next() == long.key.chars().next()
            || has_initials(&short.key, &long.words))
}

/// Whether two of three letters of an acronym begin words of the long name, in
/// whatever order: it may be that of another language (« Front Moro de libération
/// nationale », “MNLF”), or leave the head of the name out.
fn has_initials(acronym: &str, words: &[String]) -> bool {
    let parts = words.iter().flat_map(|word| word.split(['\'', '-']));
    let mut initials: Vec<char> = parts.filter_map(|part| part.chars().next()).collect();
    let mut letters = 0;
    let mut found = 0;
    for letter in acronym.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        if let Some(at) = initials.iter().position(|initial| *initial == letter) {
            initials.swap_remove(at);
            found += 1;
        }
    }
    letters > 2 && found * 3 >= letters * 2
}

/// What a title or a first name says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// « M. », « Yves »
    Man,
    /// « Mme », « Anne »
    Woman,
}

/// What the title right before a mention says, where there is one.
pub fn title(before: &str, pack: &Pack) -> Option<Gender> {
    let word = before.split_whitespace().next_back()?;
    // Only a space may stand between them.
    let gap = &before[before.rfind(word)? + word.len()..];
    if gap.is_empty() || gap.contains('\n') {
        return None;
    }
    let word = fold(word.trim_start_matches(|c: char| !c.is_alphanumeric()));
    let word = word.trim_end_matches('.');
    if pack.aliases.titles_of_men.contains(&word) {
        Some(Gender::Man)
    } else if pack.aliases.titles_of_women.contains(&word) {
        Some(Gender::Woman)
    } else {
        None
    }
}

/// What a first name says, a compound one by its first part.
pub fn gender_of(first_name: &str, pack: &Pack) -> Option<Gender> {
    let plain = fold_accents(first_name);
    let roles = roles(plain.split('-').next().unwrap_or(&plain), pack);
    match (roles.has(Roles::MAN), roles.has(Roles::WOMAN)) {
        (true, false) => Some(Gender::Man),
        (false, true) => Some(Gender::Woman),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::pack;
    use crate::report::LanguageCode;

    #[track_caller]
    fn assert_title(before: &str, expected: Option<Gender>) {
        assert_eq!(title(before, pack(LanguageCode::Fr)), expected);
    }

    #[test]
    fn titles_tell_men_and_women() {
        assert_title("selon M. ", Some(Gender::Man));
        assert_title("« Mme\u{a0}", Some(Gender::Woman));
        assert_title("la reine ", Some(Gender::Woman));
        assert_title("le maire ", None);
        assert_title("M.\n\n", None);
        assert_title("", None);
    }

    #[test]
    fn first_names_tell_men_and_women() {
        let of = |name| gender_of(name, pack(LanguageCode::Fr));
        assert_eq!(of("jean-luc"), Some(Gender::Man));
        assert_eq!(of("hélène"), Some(Gender::Woman));
        assert_eq!(of("dominique"), None);
        assert_eq!(of("xyz"), None);
    }

    #[track_caller]
    fn assert_apposition(first: &str, between: &str, second: &str, after: &str, expected: bool) {
        let pack = pack(LanguageCode::Fr);
        let form = |text| Form::new(text, EntityKind::Organisation, pack);
        let found = is_apposition(between, after, &form(first), &form(second), pack);
        assert_eq!(found, expected);
    }

    #[test]
    fn the_text_tells_names_of_one_thing() {
        let long = "Communauté économique des États de l’Afrique de l’Ouest";
        assert_apposition(long, " (", "Cédéao", ")", true);
        assert_apposition("Cédéao", " (", long, ")", true);
        assert_apposition("Équinor", ", ex-", "Statoil", ",", true);
        assert_apposition("FIS", ", devenue ", "SNI", ",", false);
        assert_apposition("Amou", ", né du ", "Piandj", ",", false);
        assert_apposition(
            "Voulx",
            " (plus connue sous le nom de ",
            "la Rouge",
            ")",
            true,
        );
        let front = "Front Moro de libération nationale";
        assert_apposition(front, " (", "MNLF", ")", true);
        assert_apposition(front, " (« ", "MNLF", " », fondé à Manille)", true);
        assert_apposition(front, " (", "CGT", ")", false);
        assert_apposition("Nantes", " (", "Rennes", ")", false);
        assert_apposition("Nantes", ", ", "Rennes", "", false);
    }
}
