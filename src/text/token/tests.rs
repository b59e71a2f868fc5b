use super::*;
use crate::lang::{NEUTRAL, pack};
use crate::report::LanguageCode;
use proptest::prelude::*;

#[track_caller]
fn tokens(text: &str, expected: &str) {
    let found: Vec<&str> = tokenise(text, pack(LanguageCode::Fr))
        .iter()
        .map(|token| &text[token.span.start as usize..token.span.end as usize])
        .collect();
    assert_eq!(found.join("|"), expected);
}

#[track_caller]
fn kind(text: &str, expected: TokenKind) {
    let found = tokenise(text, pack(LanguageCode::Fr));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].kind, expected);
}

#[test]
fn elision_with_both_apostrophes() {
    tokens("l’usine", "l’|usine");
    tokens("L'Amour", "L'|Amour");
    tokens("jusqu’à l’heure", "jusqu’|à|l’|heure");
    tokens("qu’« ils »", "qu’|«|ils|»");
    tokens("d’aujourd’hui", "d’|aujourd’hui");
}

#[test]
fn apostrophes_that_do_not_elide() {
    tokens("aujourd'hui", "aujourd'hui");
    tokens("quelqu’un", "quelqu’un");
    tokens("N’Golo Kanté à N’Djamena", "N’Golo|Kanté|à|N’Djamena");
    tokens("O’Brien", "O’Brien");
}

#[test]
fn inversions() {
    tokens("a-t-il", "a|-t-il");
    tokens("Est-ce", "Est|-ce");
    tokens("affirme-t-on", "affirme|-t-on");
    tokens("dit-elle", "dit|-elle");
}

#[test]
fn hyphenated_words_that_are_whole() {
    tokens("Komsomolsk-sur-l’Amour", "Komsomolsk-sur-l’Amour");
    tokens("Kim Jong-un et Kim Jong-il", "Kim|Jong-un|et|Kim|Jong-il");
    tokens("rendez-vous", "rendez-vous");
    tokens("celui-ci", "celui-ci");
    tokens("Su-35 et Su-57", "Su-35|et|Su-57");
    tokens("c’est-à-dire", "c’est-à-dire");
}

#[test]
fn hyphens_of_three_bytes() {
    tokens("post‐natal et vient‐il", "post‐natal|et|vient|‐il");
}

#[test]
fn numbers() {
    tokens("1 200 soldats", "1 200|soldats");
    tokens("12\u{202f}000\u{a0}000", "12\u{202f}000\u{a0}000");
    tokens("19.1 C", "19.1|C");
    tokens("1,2 million", "1,2|million");
    tokens("en 2023 350 élèves", "en|2023|350|élèves");
    tokens("15 %", "15|%");
    tokens("le 1er à 16h30", "le|1er|à|16h30");
    tokens("MAJ-13/09/23-Le", "MAJ|-|13/09/23|-|Le");
}

#[test]
fn abbreviations_and_initials() {
    tokens("M. Kim et Mme. Li", "M.|Kim|et|Mme.|Li");
    tokens("James D. J. Brown", "James|D.|J.|Brown");
    tokens("av. J.-C. en", "av.|J.-C.|en");
    tokens("le plan B. Les autres", "le|plan|B|.|Les|autres");
    tokens("l’U.R.S.S. tombe", "l’|U.R.S.S.|tombe");
}

#[test]
fn addresses_handles_emoji() {
    tokens(
        "voir https://exemple.fr/a?b=1.",
        "voir|https://exemple.fr/a?b=1|.",
    );
    kind("redaction@exemple.fr", TokenKind::Url);
    kind("@recoupe", TokenKind::Handle);
    kind("#Russie", TokenKind::Handle);
    kind("👩‍🚀", TokenKind::Emoji);
    kind("🇫🇷", TokenKind::Emoji);
}

#[test]
fn punctuation() {
    tokens("« Quoi ?!... »", "«|Quoi|?|!|...|»");
    tokens("Fin… (voir)", "Fin|…|(|voir|)");
    tokens("–MAJ", "–|MAJ");
}

#[test]
fn other_scripts() {
    tokens("في موسكو", "في|موسكو");
    tokens("Москва, 北京", "Москва|,|北|京");
}

proptest! {
    #[test]
    fn tokens_slice_the_text_and_cover_all_but_space(text in "\\PC{0,80}|[a-zA-Zé’' .,0-9«»-]{0,80}") {
        for language in [&NEUTRAL, pack(LanguageCode::Fr), pack(LanguageCode::En)] {
            let found = tokenise(&text, language);
            let mut position = 0;
            for token in &found {
                let (start, end) = (token.span.start as usize, token.span.end as usize);
                prop_assert!(start >= position && end > start);
                prop_assert!(text[position..start].chars().all(|c| c.is_whitespace() || is_space(c)));
                prop_assert!(text.get(start..end).is_some());
                position = end;
            }
            prop_assert!(text[position..].chars().all(is_space));
        }
    }
}
