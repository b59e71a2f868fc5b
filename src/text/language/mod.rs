//! Which language a text is in: French, English or another.
//!
//! In: a text. Out: [`Language`], with the share of its words that are function
//! words of each language: few words, open to inspection, and enough for most
//! articles. Where the shares are not clear, and for short texts, the n-grams of
//! its first characters decide ([`ngram`]).

pub mod ngram;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::{Pack, pack};
use crate::report::{Language, LanguageChoice, LanguageCode};

use super::fold::fold_into;
use crate::tag::file::ModelError;

/// Words looked at; more would not change the answer.
const SAMPLE: usize = 250;
/// Words after which a text may be clear.
const CLEAR_AFTER: usize = 80;
/// Characters whose n-grams are looked at: a few sentences.
const SHORT: usize = 300;
/// Share of function words below which a text is in neither language.
/// French and English prose has 0.40 to 0.60, other Romance and Germanic languages below 0.25.
const SHARE: f64 = 0.27;
/// What short texts (titles, a single word) need at least.
const FEWEST: usize = 2;

/// Bit of each language in [`FUNCTION_WORDS`].
const LANGUAGES: [LanguageCode; 2] = [LanguageCode::Fr, LanguageCode::En];

/// Function words and the languages they belong to, as bits.
static FUNCTION_WORDS: LazyLock<FxHashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut words = FxHashMap::default();
    for (bit, code) in LANGUAGES.into_iter().enumerate() {
        for word in pack(code).function_words {
            *words.entry(word.trim_end_matches('\'')).or_default() |= 1 << bit;
        }
    }
    words
});

/// The n-grams of short texts; where the file is damaged, the shares decide alone.
static NGRAMS: LazyLock<Result<ngram::Model<'static>, ModelError>> = LazyLock::new(|| {
    ngram::Model::read("language", include_bytes!("../../../models/language.bin"))
});

/// The language of `text`, or the one the reader chose, and what speaks for it.
#[inline(never)]
pub fn detect(text: &str, choice: LanguageChoice) -> Language {
    detect_with(text, choice, NGRAMS.as_ref().ok())
}

fn detect_with(text: &str, choice: LanguageChoice, ngrams: Option<&ngram::Model<'_>>) -> Language {
    let mut counts = [0_usize; LANGUAGES.len()];
    let mut words = 0_usize;
    let mut folded = String::new();
    for word in text
        .split(|c: char| !c.is_alphabetic() && !matches!(c, '\u{300}'..='\u{36f}'))
        .filter(|word| !word.is_empty())
        .take(SAMPLE)
    {
        // Most articles are clear after a few sentences.
        if words == CLEAR_AFTER && is_clear(counts, words) {
            break;
        }
        words += 1;
        if word.len() > 16 {
            continue;
        }
        fold_into(word, &mut folded);
        if let Some(bits) = FUNCTION_WORDS.get(folded.as_str()) {
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += usize::from(bits >> bit & 1);
            }
        }
    }
    let share = |count: usize| {
        if words == 0 {
            0.0
        } else {
            round(count as f64 / words as f64)
        }
    };
    let code = match choice {
        LanguageChoice::Fr => LanguageCode::Fr,
        LanguageChoice::En => LanguageCode::En,
        LanguageChoice::Auto => {
            let best = if counts[0] >= counts[1] { 0 } else { 1 };
            match ngrams {
                Some(ngrams) if words < CLEAR_AFTER || !is_clear(counts, words) => {
                    ngrams.code(beginning(text))
                }
                _ if counts[best] >= FEWEST.min(words.div_ceil(3)).max(1)
                    && share(counts[best]) >= SHARE =>
                {
                    LANGUAGES[best]
                }
                _ => LanguageCode::Other,
            }
        }
    };
    Language {
        code,
        chosen: choice != LanguageChoice::Auto,
        fr: share(counts[0]),
        en: share(counts[1]),
    }
}

/// Whether one language has the function words of its prose and the other few.
fn is_clear(counts: [usize; LANGUAGES.len()], words: usize) -> bool {
    let (least, most) = (counts[0].min(counts[1]), counts[0].max(counts[1]));
    most * 5 >= words * 2 && least * 5 <= words
}

/// The first characters of `text`, to the end of a word where there is one.
fn beginning(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(SHORT) else {
        return text;
    };
    let beginning = &text[..end];
    beginning
        .rsplit_once(' ')
        .map_or(beginning, |(start, _)| start)
}

fn round(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// The pack a document is read with.
pub fn pack_of(language: &Language) -> &'static Pack {
    pack(language.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(text: &str, code: LanguageCode) {
        let found = detect(text, LanguageChoice::Auto);
        assert_eq!(found.code, code, "{found:?}");
    }

    #[test]
    fn french_and_english() {
        is(
            "Le train est arrivé à la gare avec une heure de retard.",
            LanguageCode::Fr,
        );
        is(
            "The train arrived at the station an hour late, and nobody was there.",
            LanguageCode::En,
        );
    }

    #[test]
    fn neither() {
        is(
            "El tren llegó a la estación con una hora de retraso y no había nadie.",
            LanguageCode::Other,
        );
        is(
            "Der Zug kam mit einer Stunde Verspätung am Bahnhof an und niemand war da.",
            LanguageCode::Other,
        );
        is(
            "Il treno è arrivato alla stazione con un'ora di ritardo e non c'era nessuno.",
            LanguageCode::Other,
        );
        is("وصل القطار إلى المحطة متأخرا ساعة", LanguageCode::Other);
        is("1234 5678", LanguageCode::Other);
        is("", LanguageCode::Other);
    }

    #[test]
    fn the_readers_choice_wins() {
        assert_eq!(
            detect("The train", LanguageChoice::Fr).code,
            LanguageCode::Fr
        );
        assert!(detect("The train", LanguageChoice::Fr).chosen);
    }

    #[test]
    fn short_texts() {
        is("Grève générale", LanguageCode::Fr);
        is("Élections municipales", LanguageCode::Fr);
        is("Government shutdown", LanguageCode::En);
        is("Breaking weather", LanguageCode::En);
        is("Elecciones municipales", LanguageCode::Other);
        is("Öffentliche Verwaltung", LanguageCode::Other);
        is("Situația economică", LanguageCode::Other);
    }

    #[test]
    fn every_plane_of_unicode_is_read() {
        for plane in 0..17_u32 {
            let text: String = (0..0x1_0000_u32)
                .step_by(37)
                .filter_map(|low| char::from_u32(plane << 16 | low))
                .collect();
            detect(&text, LanguageChoice::Auto);
            for c in text.chars() {
                let one = detect(&c.to_string(), LanguageChoice::Auto);
                assert!(!('\u{2b0}'..='\u{1dff}').contains(&c) || one.code == LanguageCode::Other);
            }
        }
    }

    #[test]
    fn without_the_model_the_shares_decide() {
        let text = "Le train est arrivé à la gare avec une heure de retard.";
        let found = detect_with(text, LanguageChoice::Auto, None);
        assert_eq!(found.code, LanguageCode::Fr);
        let found = detect_with("Grève générale", LanguageChoice::Auto, None);
        assert_eq!(found.code, LanguageCode::Other);
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let text = "mots ".repeat(100);
        assert_eq!(beginning(&text).chars().count(), SHORT - 1);
        assert_eq!(beginning(&"é".repeat(400)).chars().count(), SHORT);
        assert_eq!(beginning("court"), "court");
    }
}
