use proptest::prelude::*;

use super::Lemmas;
use super::casing::{Casing, Shape};
use super::layout::{self, Node, Script};
use crate::lang;
use crate::report::{LanguageCode, PartOfSpeech};
use crate::tag::file::{HEADER, Reason, envelope, payload};

const ADJ: PartOfSpeech = PartOfSpeech::Adjective;
const AUX: PartOfSpeech = PartOfSpeech::Auxiliary;
const NOUN: PartOfSpeech = PartOfSpeech::Noun;
const PROPN: PartOfSpeech = PartOfSpeech::ProperNoun;
const VERB: PartOfSpeech = PartOfSpeech::Verb;

/// A model that knows « -s » → « » of nouns, « yeux » → « œil », and that
/// capitals of nouns fall.
fn small() -> Vec<u8> {
    let node = |label, children, decision| Node {
        label,
        children,
        decision,
    };
    let nodes = [
        node(0, 3, None),
        node(layout::ending_root(NOUN), 2, Some(0)),
        node(
            layout::casing_root(NOUN, Shape::Lower),
            0,
            Some(Casing::Lower.number()),
        ),
        node(
            layout::casing_root(NOUN, Shape::Initial),
            0,
            Some(Casing::Lower.number()),
        ),
        node(b's', 0, Some(1)),
        node(b'x', 1, None),
        node(b'u', 1, None),
        node(b'e', 1, None),
        node(b'y', 1, None),
        node(layout::WORD_START, 0, Some(2)),
    ];
    let script = |take, add: &str| Script {
        take,
        add: add.to_owned(),
    };
    layout::write(&nodes, &[script(0, ""), script(1, ""), script(4, "œil")])
}

fn shipped(code: LanguageCode) -> Lemmas<'static> {
    let bytes = lang::pack(code).lemmas.expect("a model");
    Lemmas::open("lemmas", bytes).expect("a sound model")
}

#[track_caller]
fn reads(code: LanguageCode, cases: &[(&str, PartOfSpeech, &str)]) {
    let lemmas = shipped(code);
    for &(word, part_of_speech, lemma) in cases {
        assert_eq!(lemmas.lemma(word, part_of_speech), lemma, "{word}");
    }
}

#[test]
fn the_longest_known_ending_decides() {
    let file = small();
    let lemmas = Lemmas::open("small", &file).expect("sound");
    assert_eq!(lemmas.lemma("visites", NOUN), "visite");
    assert_eq!(lemmas.lemma("Visites", NOUN), "visite");
    assert_eq!(lemmas.lemma("yeux", NOUN), "œil");
    assert_eq!(lemmas.lemma("aveyeux", NOUN), "aveyeux");
    assert_eq!(lemmas.lemma("s", NOUN), "s", "nothing would be left");
    assert_eq!(lemmas.lemma("visites", VERB), "visites", "no tree of verbs");
}

#[test]
fn part_of_speech_tells_words_apart() {
    reads(
        LanguageCode::Fr,
        &[
            ("visite", NOUN, "visite"),
            ("visite", VERB, "visiter"),
            ("yeux", NOUN, "œil"),
            ("journaux", NOUN, "journal"),
            ("aura", AUX, "avoir"),
            ("Visites", NOUN, "visite"),
            ("États-Unis", PROPN, "États-Unis"),
            ("internationales", ADJ, "international"),
        ],
    );
    reads(
        LanguageCode::En,
        &[
            ("went", VERB, "go"),
            ("visits", NOUN, "visit"),
            ("children", NOUN, "child"),
            ("was", AUX, "be"),
            ("Moscow", PROPN, "Moscow"),
        ],
    );
}

#[track_caller]
fn refused(bytes: &[u8], reason: Reason) {
    let error = Lemmas::open("fr/lemmas", bytes).expect_err("a bad model is refused");
    assert_eq!((error.name.as_str(), error.reason), ("fr/lemmas", reason));
}

#[test]
fn a_damaged_file_is_refused() {
    let file = small();
    let body = payload("small", layout::KIND, layout::VERSION, &file).expect("sound");
    refused(
        &file[..file.len() - 1],
        Reason::Length {
            found: body.len() - 1,
            wanted: body.len(),
        },
    );
    let mut changed = file.clone();
    changed[HEADER + 9] ^= 1;
    refused(&changed, Reason::Checksum);
    refused(
        &envelope(layout::KIND, layout::VERSION + 1, body),
        Reason::Version {
            found: layout::VERSION + 1,
            wanted: layout::VERSION,
        },
    );
    refused(&envelope(*b"ELSE", layout::VERSION, body), Reason::Kind);
}

#[test]
fn every_cut_of_the_payload_is_refused() {
    let file = small();
    let body = payload("small", layout::KIND, layout::VERSION, &file).expect("sound");
    for length in 0..body.len() {
        refused(
            &envelope(layout::KIND, layout::VERSION, &body[..length]),
            Reason::Layout,
        );
    }
}

proptest! {
    /// Whatever a sound envelope holds is refused or read, without a panic.
    #[test]
    fn a_changed_payload_does_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        word in "\\PC{0,12}",
    ) {
        let file = small();
        let mut body = payload("small", layout::KIND, layout::VERSION, &file).expect("sound").to_vec();
        for (at, byte) in changes {
            let at = at.index(body.len());
            body[at] = byte;
        }
        let changed = envelope(layout::KIND, layout::VERSION, &body);
        if let Ok(lemmas) = Lemmas::open("changed", &changed) {
            for (_, part_of_speech) in PartOfSpeech::ALL {
                lemmas.lemma(&word, part_of_speech);
                lemmas.lemma("yeux", part_of_speech);
            }
        }
    }

    #[test]
    fn a_word_has_a_lemma(word in any::<String>(), part in 0_usize..17, english: bool) {
        let code = if english { LanguageCode::En } else { LanguageCode::Fr };
        let lemma = shipped(code).lemma(&word, PartOfSpeech::ALL[part].1).into_owned();
        prop_assert_eq!(lemma.is_empty(), word.is_empty());
    }
}

#[test]
fn every_plane_has_lemmas() {
    let lemmas = shipped(LanguageCode::Fr);
    for start in
        (0..=0x10_u32).flat_map(|plane| (0..0x10000).step_by(97).map(move |at| plane << 16 | at))
    {
        let Some(c) = char::from_u32(start) else {
            continue;
        };
        for part_of_speech in [NOUN, VERB, PROPN] {
            assert!(!lemmas.lemma(&c.to_string(), part_of_speech).is_empty());
            assert!(!lemmas.lemma(&format!("{c}s"), part_of_speech).is_empty());
        }
    }
}
