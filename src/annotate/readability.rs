//! How long the sentences and the words of an article are, in one figure.
//!
//! French: Kandel & Moles 1958 (*Application de l'indice de Flesch à la langue
//! française*): `207 − 1.015 · words per sentence − 0.736 · syllables per 100
//! words`. English: the reading ease of Flesch 1948 (*A new readability
//! yardstick*): `206.835 − 1.015 · words per sentence − 84.6 · syllables per word`.
//! Neither knows what a text says: they measure length and nothing else.
//!
//! Counted is the running text (standfirst and body). As in Flesch a word is what
//! stands between two spaces: « l'usine », « dit-il » and "don't" are one.
//! Figures are left out, for they would have to be read aloud to have syllables.

use crate::document::Token;
use crate::lang::Pack;
use crate::report::{Block, BlockKind, Readability, ReadabilityFormula, Sentence, TokenKind};

/// Flesch measured samples of 100 words; of less the figure says nothing.
const LEAST_WORDS: u32 = 100;

/// The readability of an article; `None` for a language without a formula.
#[inline(never)]
pub fn readability(
    text: &str,
    tokens: &[Token],
    blocks: &[Block],
    sentences: &[Sentence],
    pack: &Pack,
) -> Option<Readability> {
    let formula = pack.readability.as_ref()?.formula;
    let mut words = 0;
    let mut syllables = 0;
    let mut counted_sentences = 0;
    let mut at = 0;
    let mut sentence = 0;
    for block in blocks {
        let end = at + tokens[at..].partition_point(|token| token.span.end <= block.span.end);
        let inside = &tokens[at..end];
        at = end;
        if !matches!(block.kind, BlockKind::Standfirst | BlockKind::Body) {
            continue;
        }
        sentence +=
            sentences[sentence..].partition_point(|sentence| sentence.span.end <= block.span.start);
        let mut last_word = None;
        // Where the sentence of the last word ends.
        let mut until = 0;
        for token in inside
            .iter()
            .filter(|token| token.kind == TokenKind::Word && token.form != Token::NO_FORM)
        {
            if token.span.start >= until {
                let over = |sentence: &Sentence| sentence.span.end <= token.span.start;
                while sentences.get(sentence).is_some_and(over) {
                    sentence += 1;
                }
                until = sentences
                    .get(sentence)
                    .map_or(u32::MAX, |sentence| sentence.span.end);
                counted_sentences += 1;
            }
            let glued = last_word.is_some_and(|end: u32| {
                // Most words: a space parts them.
                text.as_bytes()[end as usize] != b' '
                    && text[end as usize..token.span.start as usize]
                        .chars()
                        .all(is_glue)
            });
            words += u32::from(!glued);
            last_word = Some(token.span.end);
            syllables += u32::from(token.syllables);
        }
    }
    let words_per_sentence = f64::from(words) / f64::from(counted_sentences.max(1));
    let syllables_per_word = f64::from(syllables) / f64::from(words.max(1));
    let score = match formula {
        ReadabilityFormula::KandelMoles => {
            207.0 - 1.015 * words_per_sentence - 0.736 * (100.0 * syllables_per_word)
        }
        ReadabilityFormula::Flesch => {
            206.835 - 1.015 * words_per_sentence - 84.6 * syllables_per_word
        }
    };
    Some(Readability {
        formula,
        score: (words >= LEAST_WORDS).then_some(score),
        least_words: LEAST_WORDS,
        words,
        sentences: counted_sentences,
        syllables,
        words_per_sentence,
        syllables_per_word,
    })
}

/// What may stand between the parts of one word (“well-known”).
fn is_glue(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use crate::Document;
    use crate::analyse::analyse;
    use crate::intake::Input;
    use crate::report::{LanguageChoice, Readability};

    fn document(text: &str, choice: LanguageChoice) -> Document {
        let input = Input {
            id: "a".to_owned(),
            name: "a".to_owned(),
            text: Some(text.to_owned()),
            plain: true,
            ..Input::default()
        };
        analyse(&input, choice).expect("a text")
    }

    fn of(text: &str, choice: LanguageChoice) -> Readability {
        document(text, choice).readability.expect("a formula")
    }

    #[test]
    fn the_inputs_are_counted_by_hand() {
        // Le train part. | L’usine d’avions attend-elle ? | Oui !
        let text = "Le train part. L’usine d’avions attend-elle ? Oui !";
        let found = of(text, LanguageChoice::Fr);
        // Le train part · l’usine d’avions attend-elle · oui
        assert_eq!((found.words, found.sentences), (7, 3));
        // 1 1 1 · 2 2 3 · 1
        assert_eq!(found.syllables, 11);
        assert_eq!(found.score, None, "too short");
    }

    #[test]
    fn the_formulas_are_worked_out_by_hand() {
        let french = of(&"Le train part. ".repeat(40), LanguageChoice::Fr);
        assert_eq!((french.words, french.syllables), (120, 120));
        let score = french.score.expect("long enough");
        assert!((score - (207.0 - 1.015 * 3.0 - 0.736 * 100.0)).abs() < 1e-9);
        let english = of(&"The table stands. ".repeat(40), LanguageChoice::En);
        assert_eq!((english.words, english.syllables), (120, 160));
        let score = english.score.expect("long enough");
        assert!((score - (206.835 - 1.015 * 3.0 - 84.6 * 4.0 / 3.0)).abs() < 1e-9);
    }

    #[test]
    fn a_compound_is_one_word() {
        let found = of(
            "The well-known man doesn’t stand – or sit.",
            LanguageChoice::En,
        );
        assert_eq!((found.words, found.sentences), (7, 1));
    }

    #[test]
    fn figures_and_titles_are_left_out() {
        let found = of("Il a 12 500 ans, en 2023. ", LanguageChoice::Fr);
        assert_eq!((found.words, found.sentences), (4, 1));
        let input = Input {
            id: "a".to_owned(),
            name: "a".to_owned(),
            text: Some(
                "Le titre de tout\n\nLe train part de la gare du Nord et va loin.".to_owned(),
            ),
            ..Input::default()
        };
        let document = analyse(&input, LanguageChoice::Fr).expect("a text");
        let found = document.readability.expect("a formula");
        assert_eq!((found.words, found.sentences), (11, 1));
    }

    #[test]
    fn a_language_without_a_formula_has_none() {
        let other = document("Das ist der Zug.", LanguageChoice::Auto);
        assert!(other.readability.is_none());
    }

    #[test]
    fn a_text_without_words_is_no_trouble() {
        let found = of("12. 13!", LanguageChoice::Fr);
        assert_eq!((found.words, found.sentences, found.score), (0, 0, None));
        assert!(found.syllables_per_word.abs() < 1e-12);
    }
}
