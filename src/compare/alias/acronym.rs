//! « Organisation mondiale de la santé » and « OMS »: the initials of a long name.

use super::rule::Rule;
use crate::lang::Pack;
use crate::lang::roles::{Roles, roles};
use crate::text::fold::fold_accents;

/// Parts an acronym has of a long name at most.
const LONGEST: usize = 12;

/// The acronyms that can stand for an organisation of these words: initials of
/// all words that carry matter, with or without those of function words and of
/// the second parts of compounds, with or without what follows a preposition,
/// and in the order of another language (« Fonds monétaire international », “IMF”).
pub fn keys(words: &[String], pack: &Pack) -> Vec<(String, Rule)> {
    let mut keys = Vec::new();
    if words.len() < 2 && !words.iter().any(|word| word.contains('-')) || words.len() > LONGEST {
        return keys;
    }
    for compounds in [false, true] {
        for function_words in [false, true] {
            let (initials, cuts) = initials(words, compounds, function_words, pack);
            add(&mut keys, &initials, 2);
            for cut in cuts {
                add(&mut keys, &initials[..cut], 3);
            }
            add(&mut keys, &initials.chars().rev().collect::<String>(), 3);
        }
    }
    keys
}

fn add(keys: &mut Vec<(String, Rule)>, initials: &str, least: usize) {
    let known = keys.iter().any(|(key, _)| key == initials);
    if !known && initials.chars().count() >= least {
        keys.push((initials.to_owned(), Rule::Acronym));
    }
}

/// The initials, and the lengths at which a preposition stands.
fn initials(
    words: &[String],
    compounds: bool,
    function_words: bool,
    pack: &Pack,
) -> (String, Vec<usize>) {
    let mut initials = String::new();
    let mut cuts = Vec::new();
    for word in words {
        let (elided, word) = match word.split_once('\'') {
            Some((elided, rest)) if elided.len() <= 2 && !rest.is_empty() => (Some(elided), rest),
            _ => (None, word.as_str()),
        };
        let is_link = roles(word, pack).has(Roles::FUNCTION_WORD);
        if elided.is_some() || is_link {
            cuts.push(initials.len());
        }
        if function_words {
            initials.extend(elided.and_then(|elided| elided.chars().next()));
        }
        if is_link && !function_words {
            continue;
        }
        let parts = word.split('-').filter(|part| !part.is_empty());
        let parts = parts.take(if compounds { usize::MAX } else { 1 });
        initials.extend(parts.filter_map(|part| part.chars().next()));
    }
    (initials, cuts)
}

/// Whether a name is written as acronyms are: in one word, of capitals
/// (« ONU », « U.N. »), or as a word that the lists of words need not know (« Otan »).
pub fn is_acronym(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| *c != '.').collect();
    if !(2..=8).contains(&letters.len()) || !letters.iter().all(|c| c.is_alphabetic()) {
        return false;
    }
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    letters[0].is_uppercase() && (capitals * 2 >= letters.len() || letters.len() >= 4)
}

/// Whether a word is made of the beginnings of the words of a long name, those
/// of function words left out or not: « Cédéao », “Caricom”.
pub fn is_blend(word: &str, words: &[String], pack: &Pack) -> bool {
    const LONGEST_PIECE: usize = 5;
    let letters = fold_accents(word);
    if !(4..=12).contains(&letters.len())
        || words.len() > LONGEST
        || !letters.bytes().all(|byte| byte.is_ascii_lowercase())
    {
        return false;
    }
    // The lengths of the word that the words of the long name so far can make.
    let mut made = vec![0_usize];
    let mut matter = 0;
    for long in words.iter().flat_map(|word| word.split(['\'', '-'])) {
        let optional = long.len() < 2 || roles(long, pack).has(Roles::FUNCTION_WORD);
        matter += usize::from(!optional);
        let long = fold_accents(long);
        let mut next = if optional { made.clone() } else { Vec::new() };
        for &start in &made {
            let pieces = letters[start..].bytes().zip(long.bytes());
            let common = pieces.take_while(|(a, b)| a == b).count();
            next.extend((1..=common.min(LONGEST_PIECE)).map(|length| start + length));
        }
        next.sort_unstable();
        next.dedup();
        made = next;
    }
    matter > 1 && made.last() == Some(&letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::alias::form::Form;
    use crate::lang::pack;
    use crate::report::{EntityKind, LanguageCode};

    #[track_caller]
    fn assert_stands_for(acronym: &str, long: &str, expected: bool) {
        let code = if long.contains(" of ") {
            LanguageCode::En
        } else {
            LanguageCode::Fr
        };
        let pack = pack(code);
        let long = Form::new(long, EntityKind::Organisation, pack);
        let short = Form::new(acronym, EntityKind::Organisation, pack);
        let found = is_acronym(acronym)
            && long
                .shorts
                .iter()
                .any(|(key, rule)| *rule == Rule::Acronym && *key == short.key);
        assert_eq!(found, expected);
    }

    #[test]
    fn initials_stand_for_long_names() {
        for (acronym, long) in [
            ("OMS", "Organisation mondiale de la santé"),
            ("DDT", "direction départementale des territoires"),
            ("ARS", "agence régionale de santé de Bretagne"),
            ("HCR", "Haut-Commissariat aux réfugiés"),
            ("Otan", "Organisation du traité de l’Atlantique nord"),
            ("IMF", "Fonds monétaire international"),
            ("NATO", "Organisation du traité de l’Atlantique nord"),
            ("W.H.O.", "World Health Organization of nations"),
        ] {
            assert_stands_for(acronym, long, true);
        }
    }

    #[track_caller]
    fn assert_blend(word: &str, long: &str, expected: bool) {
        let pack = pack(LanguageCode::Fr);
        let long = Form::new(long, EntityKind::Organisation, pack);
        assert_eq!(is_blend(word, &long.words, pack), expected);
    }

    #[test]
    fn beginnings_of_words_make_a_blend() {
        let long = "Communauté économique des États de l’Afrique de l’Ouest";
        assert_blend("Cédéao", long, true);
        assert_blend("Caricom", "Caribbean Community", true);
        assert_blend("Cédé", long, false);
        assert_blend("Comm", "Communauté", false);
        assert_blend("Union", "Union européenne", false);
    }

    #[test]
    fn other_letters_do_not() {
        for (acronym, long) in [
            ("PPE", "Patriotes pour l’Europe"),
            ("BP", "Pays-Bas"),
            ("OMC", "Organisation mondiale de la santé"),
            ("Oms-2", "Organisation mondiale de la santé"),
        ] {
            assert_stands_for(acronym, long, false);
        }
    }
}
