//! Folding: the form under which two spellings of one word meet.

use super::token::character::{is_apostrophe, is_ignorable};

/// Lower case, straight apostrophes and hyphens, no soft hyphens or zero-width characters.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// [`fold`] into a buffer that is kept between words.
pub fn fold_into(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        fold_ascii_into(word, folded);
    } else {
        folded.reserve(word.len());
        fold_each(word, |c| folded.push(c));
    }
}

fn fold_ascii_into(word: &str, folded: &mut String) {
    folded.push_str(word);
    folded.make_ascii_lowercase();
}

/// Calls `each` with the folded characters of `word`.
fn fold_each(word: &str, mut each: impl FnMut(char)) {
    for c in word.chars() {
        match c {
            c if c.is_ascii() => each(c.to_ascii_lowercase()),
            // Most of French at a glance; the general rule below would say the same.
            'ß'..='ÿ' => each(c),
            'À'..='Þ' if c != '×' => each(char::from_u32(u32::from(c) + 32).unwrap_or(c)),
            '‐' | '‑' => each('-'),
            c if is_apostrophe(c) => each('\''),
            c if is_ignorable(c) => {}
            c => c.to_lowercase().for_each(&mut each),
        }
    }
}

/// [`fold`], and letters without their accents: what names are compared by.
pub fn fold_accents(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_accents_into(word, &mut folded);
    folded
}

/// [`fold_accents`] into a buffer that is kept between words.
pub fn fold_accents_into(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        return fold_ascii_into(word, folded);
    }
    folded.reserve(word.len());
    fold_each(word, |c| match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
        'ç' | 'ć' | 'č' | 'ĉ' => folded.push('c'),
        'ď' | 'đ' | 'ð' => folded.push('d'),
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ě' | 'ę' | 'ė' => folded.push('e'),
        'ğ' | 'ģ' | 'ĝ' => folded.push('g'),
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => folded.push('i'),
        'ķ' => folded.push('k'),
        'ł' | 'ľ' | 'ļ' | 'ĺ' => folded.push('l'),
        'ñ' | 'ń' | 'ň' | 'ņ' => folded.push('n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => folded.push('o'),
        'ř' | 'ŕ' => folded.push('r'),
        'ś' | 'š' | 'ş' | 'ș' => folded.push('s'),
        'ť' | 'ţ' | 'ț' => folded.push('t'),
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => folded.push('u'),
        'ý' | 'ÿ' => folded.push('y'),
        'ź' | 'ž' | 'ż' => folded.push('z'),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        'ß' => folded.push_str("ss"),
        '\u{300}'..='\u{36f}' => {}
        c => folded.push(c),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_meet() {
        assert_eq!(fold("L’Usine"), "l'usine");
        assert_eq!(fold("ÉTÉ"), "été");
        assert_eq!(fold("Kom\u{ad}somolsk‑sur"), "komsomolsk-sur");
    }

    #[test]
    fn the_short_way_is_the_general_rule() {
        for c in '\u{c0}'..='\u{ff}' {
            assert_eq!(fold(&c.to_string()), c.to_lowercase().to_string());
        }
    }

    #[test]
    fn accents_fall_for_names() {
        assert_eq!(fold_accents("Sergueï Lavröv"), "serguei lavrov");
        assert_eq!(fold_accents("Œuvre e\u{301}"), "oeuvre e");
    }
}
