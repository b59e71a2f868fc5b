//! Distinct word forms: each word of a document points at its form, so that
//! folding, stemming and look-ups are done once for each form and not for each
//! occurrence.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

use crate::document::{Form, Token};
use crate::lang::Pack;
use crate::report::{LanguageCode, TokenKind};

use super::fold::fold_into;
use super::token::RawToken;

/// The tokens with their forms, and the forms.
///
/// Boilerplate, quotation and name flags are left false.
pub fn forms(text: &str, raw: &[RawToken], pack: &'static Pack) -> (Vec<Token>, Vec<Form>) {
    let mut index: FxHashMap<String, u32> = FxHashMap::default();
    let mut forms: Vec<Form> = Vec::new();
    let mut folded = String::new();
    let function_words = function_words(pack.code);
    let tokens = raw
        .iter()
        .map(|token| {
            let form = match token.kind {
                TokenKind::Word | TokenKind::Number => {
                    fold_into(
                        &text[token.span.start as usize..token.span.end as usize],
                        &mut folded,
                    );
                    match index.get(folded.as_str()) {
                        Some(&form) => form,
                        None => {
                            let form = forms.len() as u32;
                            forms.push(make(&folded, token.kind, pack, function_words));
                            index.insert(folded.clone(), form);
                            form
                        }
                    }
                }
                _ => Token::NO_FORM,
            };
            Token {
                span: token.span,
                form,
                kind: token.kind,
                boilerplate: false,
                quoted: false,
                named: false,
            }
        })
        .collect();
    (tokens, forms)
}

fn make(
    folded: &str,
    kind: TokenKind,
    pack: &Pack,
    function_words: &FxHashSet<&'static str>,
) -> Form {
    let stem = if kind == TokenKind::Word && folded.len() < 64 {
        (pack.stem)(folded.strip_suffix("'s").unwrap_or(folded))
    } else {
        // A number is itself, however its groups are parted.
        folded.chars().filter(|c| !c.is_whitespace()).collect()
    };
    Form {
        text: folded.to_owned(),
        stem,
        function_word: function_words.contains(folded) || single_letter(folded),
    }
}

/// « a », « l' »: no matter by itself.
fn single_letter(folded: &str) -> bool {
    let mut letters = folded.trim_end_matches(['\'', '.']).chars();
    matches!((letters.next(), letters.next()), (Some(c), None) if c.is_alphabetic() && c < '\u{2e80}')
}

fn function_words(code: LanguageCode) -> &'static FxHashSet<&'static str> {
    static FRENCH: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| set(LanguageCode::Fr));
    static ENGLISH: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| set(LanguageCode::En));
    static NEUTRAL: LazyLock<FxHashSet<&'static str>> = LazyLock::new(FxHashSet::default);
    match code {
        LanguageCode::Fr => &FRENCH,
        LanguageCode::En => &ENGLISH,
        LanguageCode::Other => &NEUTRAL,
    }
}

fn set(code: LanguageCode) -> FxHashSet<&'static str> {
    crate::lang::pack(code)
        .function_words
        .iter()
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::token::tokenise;

    fn of(text: &str) -> (Vec<Token>, Vec<Form>) {
        let pack = crate::lang::pack(LanguageCode::Fr);
        forms(text, &tokenise(text, pack), pack)
    }

    #[test]
    fn inflected_forms_share_a_stem() {
        let (_, forms) = of("visites visité Visite visite");
        assert_eq!(forms.len(), 3);
        assert!(forms.iter().all(|form| form.stem == forms[0].stem));
    }

    #[test]
    fn function_words_are_told() {
        let (tokens, forms) = of("L’usine de Moscou, 1 200.");
        let function: Vec<bool> = tokens
            .iter()
            .filter(|token| token.form != Token::NO_FORM)
            .map(|token| forms[token.form as usize].function_word)
            .collect();
        assert_eq!(function, [true, false, true, false, false]);
        assert_eq!(forms.last().map(|form| form.stem.as_str()), Some("1200"));
    }
}
