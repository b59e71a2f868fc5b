//! The tagger on whole texts, on bad models and on anything at all.

use proptest::prelude::*;

use super::file::{HEADER, Reason, envelope};
use super::parts_of_speech::{KIND, Tagger, VERSION, mark_parts_of_speech, tagger};
use crate::document::Token;
use crate::lang::pack;
use crate::report::{Block, BlockKind, LanguageCode, PartOfSpeech, Span};
use crate::text::{form, sentence, token};

/// The tokens of a text that is one block, told.
fn told(text: &str, language: LanguageCode) -> Vec<Token> {
    let pack = pack(language);
    let block = Block {
        span: Span {
            start: 0,
            end: text.len() as u32,
        },
        kind: BlockKind::Body,
        rule: None,
        restored: false,
    };
    let raw = token::tokenise(text, pack);
    let (mut tokens, forms) = form::forms(text, &raw, pack);
    let sentences = sentence::sentences(text, &[block], &tokens, &forms, pack);
    mark_parts_of_speech(text, &sentences, &forms, &mut tokens, pack);
    tokens
}

#[track_caller]
fn reads(text: &str, language: LanguageCode, wanted: &str) {
    let found: Vec<&str> = told(text, language)
        .iter()
        .map(|token| token.part_of_speech.map_or("–", PartOfSpeech::name))
        .collect();
    assert_eq!(found.join(" "), wanted, "{text}");
}

#[test]
fn french_is_told() {
    reads(
        "L’usine du port a été fermée mardi.",
        LanguageCode::Fr,
        "DET NOUN ADP NOUN AUX AUX VERB NOUN PUNCT",
    );
    reads(
        "Le ministre va-t-il répondre ?",
        LanguageCode::Fr,
        "DET NOUN VERB PRON VERB PUNCT",
    );
}

#[test]
fn english_is_told() {
    reads(
        "The company has closed its factory in Leeds.",
        LanguageCode::En,
        "DET NOUN AUX VERB PRON NOUN ADP PROPN PUNCT",
    );
}

#[test]
fn a_line_in_capitals_is_told_by_its_words() {
    reads(
        "LE MAIRE ANNONCE LA FERMETURE DU PONT",
        LanguageCode::Fr,
        "DET NOUN VERB DET NOUN ADP NOUN",
    );
}

#[test]
fn a_language_without_a_model_has_none() {
    let tokens = told("Der Hafen ist geschlossen.", LanguageCode::Other);
    assert!(tokens.iter().all(|token| token.part_of_speech.is_none()));
}

#[test]
fn the_models_are_sound() {
    for code in [LanguageCode::Fr, LanguageCode::En] {
        let model = pack(code).parts_of_speech.expect("it has a model");
        if let Err(error) = Tagger::read("parts_of_speech", model) {
            panic!("{code:?}: {error}");
        }
        assert!(tagger(code).is_some());
    }
}

#[track_caller]
fn refused(bytes: &[u8], reason: Reason) {
    let error = Tagger::read("fr/parts_of_speech", bytes).expect_err("a bad model is refused");
    assert_eq!(error.reason, reason);
    assert!(
        error.to_string().starts_with("model fr/parts_of_speech: "),
        "{error}"
    );
}

#[test]
fn bad_models_are_refused() {
    let model = pack(LanguageCode::Fr)
        .parts_of_speech
        .expect("French has a model");
    let payload = &model[HEADER..];
    refused(
        &model[..model.len() / 2],
        Reason::Length {
            found: model.len() / 2 - HEADER,
            wanted: payload.len(),
        },
    );
    refused(
        &envelope(KIND, VERSION + 1, payload),
        Reason::Version {
            found: VERSION + 1,
            wanted: VERSION,
        },
    );
    refused(&envelope(*b"LEMM", VERSION, payload), Reason::Kind);
    let mut changed = model.to_vec();
    changed[HEADER + 1000] ^= 1;
    refused(&changed, Reason::Checksum);
    // Sealed again, and wrong inside: cut short, and a label that is no part of speech.
    refused(
        &envelope(KIND, VERSION, &payload[..payload.len() - 1]),
        Reason::Layout,
    );
    let mut other_label = payload.to_vec();
    other_label[12..15].copy_from_slice(b"ZZZ");
    refused(&envelope(KIND, VERSION, &other_label), Reason::Layout);
}

#[test]
fn a_megabyte_goes_through() {
    for unit in ["a", "mot ", "l’", "1 200 ", "、", "👍", "É-"] {
        let text = unit.repeat((1 << 20) / unit.len());
        let tokens = told(&text, LanguageCode::Fr);
        assert!(
            tokens.iter().all(|token| token.part_of_speech.is_some()),
            "{unit}"
        );
    }
}

proptest! {
    #[test]
    fn every_token_of_any_text_is_told(text in "\\PC{0,120}|[\\x{0}-\\x{10FFFF}]{0,60}|[a-zé’ .\n-]{0,200}") {
        for language in [LanguageCode::Fr, LanguageCode::En] {
            for token in told(&text, language) {
                prop_assert!(token.part_of_speech.is_some());
            }
        }
    }
}
