use super::*;
use crate::lang::{NEUTRAL, pack};
use crate::report::LanguageCode;
use proptest::prelude::*;

#[track_caller]
fn tokens(text: &str, expected: &str) {
    tokens_in(LanguageCode::Fr, text, expected);
}

#[track_caller]
fn english(text: &str, expected: &str) {
    tokens_in(LanguageCode::En, text, expected);
}

#[track_caller]
fn tokens_in(language: LanguageCode, text: &str, expected: &str) {
    let found: Vec<&str> = tokenise(text, pack(language))
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
    tokens("un 4x4‑diesel", "un|4x4‑diesel");
    tokens("le 1er‐ et", "le|1er|‐|et");
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
fn abbreviations_before_numbers_only() {
    tokens("le no. 5 est le no.", "le|no.|5|est|le|no|.");
    tokens(
        "ils sont sept. En sept. 2011",
        "ils|sont|sept|.|En|sept.|2011",
    );
}

#[test]
fn slashes_and_ampersands() {
    tokens("à 300 km/h et/ou moins", "à|300|km|/|h|et|/|ou|moins");
    tokens("la R&D d’AC/DC, c/o Li", "la|R&D|d’|AC/DC|,|c/o|Li");
}

#[test]
fn units_and_degrees() {
    tokens(
        "160km à -6 °C, n° 5, à 4h30",
        "160|km|à|-6|°C|,|n°|5|,|à|4h30",
    );
    tokens("366 +/- 89, +33 et $.04", "366|+/-|89|,|+33|et|$|.04");
}

#[test]
fn file_and_site_names() {
    tokens("sur exemple.fr. Fin.Le", "sur|exemple.fr|.|Fin|.|Le");
    tokens("liste_2024.pdf", "liste_2024.pdf");
}

#[test]
fn optional_endings() {
    tokens("les élu(e)s (s’il y a)", "les|élu(e)s|(|s’|il|y|a|)");
}

#[test]
fn english_compounds_part_and_names_do_not() {
    english("a well-known 12-year-old", "a|well|-|known|12|-|year|-|old");
    english(
        "US-led talks with Kim Jong-un",
        "US|-|led|talks|with|Kim|Jong-un",
    );
    english(
        "Ayman al-Zawahiri, a non-EU e-mail",
        "Ayman|al-Zawahiri|,|a|non-EU|e-mail",
    );
    english("an F-16 of Boston-Mills", "an|F-16|of|Boston-Mills");
}

#[test]
fn english_numbers() {
    english("at 5pm, 3-4 or 2003-2007", "at|5|pm|,|3|-|4|or|2003|-|2007");
    english("call 555-0123 in the 1960's", "call|555-0123|in|the|1960's");
    english("the ’60s, 1 200 people", "the|’60s|,|1|200|people");
}

#[test]
fn english_apostrophes() {
    english("I don't know John's", "I|don't|know|John's");
    english("the parents' vote", "the|parents'|vote");
    english("‘the two sides’ vote", "‘|the|two|sides|’|vote");
}

#[test]
fn english_full_stops_that_end_a_sentence_too() {
    english(
        "Acme Inc. said. He left the U.S.",
        "Acme|Inc.|said|.|He|left|the|U.S|.",
    );
    english("at 5 p.m. The end", "at|5|p.m|.|The|end");
    english("Mr. Li etc...", "Mr.|Li|etc|...");
}

#[test]
fn runs_of_marks_and_emoticons() {
    english("No!!! :-) (see :)", "No|!!!|:-)|(|see|:|)");
    tokens("===== * * ***", "=====|*|*|***");
}

#[test]
fn a_signed_range_is_cut_once() {
    english("-2-F and -3-4", "-2|-|F|and|-3|-|4");
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
    fn tokens_slice_the_text_and_cover_all_but_space(text in "\\PC{0,80}|[a-zA-Zé’' .,0-9«»-]{0,80}|[aMs01é’ .,:;/@#°€%()\u{2010}\u{2011}\u{ad}\u{a0}…–-]{0,30}") {
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
