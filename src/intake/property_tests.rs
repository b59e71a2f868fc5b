//! What holds for every input: nothing panics, nothing is lost.

use proptest::prelude::*;

use super::line::is_blank;
use super::{Input, blocks, decode, read};
use crate::report::{BlockKind, Format};

/// Lines that the rules look at, among any other characters.
fn text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "\\PC{0,40}",
        "[a-zé ,.«»\u{a0}:|/>•]{0,120}",
        Just("Partager".to_owned()),
        Just("Laisser un commentaire".to_owned()),
        Just("19.1 C".to_owned()),
        Just("Accueil / Monde".to_owned()),
        Just("\u{a0}\u{200b}".to_owned()),
    ];
    let end = prop_oneof![
        Just("\n"),
        Just("\r\n"),
        Just("\n\n"),
        Just("\r"),
        Just("\u{2028}")
    ];
    prop::collection::vec((line, end), 0..30).prop_map(|lines| {
        lines
            .into_iter()
            .flat_map(|(line, end)| [line, end.to_owned()])
            .collect()
    })
}

proptest! {
    #[test]
    fn blocks_stand_in_order_and_cover_the_text(text in text(), plain: bool, html: bool) {
        let format = if html { Format::Html } else { Format::Text };
        let found = blocks(&text, format, plain, None);
        let mut end = 0;
        for block in &found.blocks {
            let (from, to) = (block.span.start as usize, block.span.end as usize);
            prop_assert!(from < to && end <= from);
            prop_assert!(text[end..from].chars().all(is_blank));
            prop_assert!(!text[from..to].starts_with(is_blank) && !text[from..to].ends_with(is_blank));
            prop_assert_eq!(block.kind == BlockKind::Boilerplate, block.rule.is_some());
            end = to;
        }
        prop_assert!(text[end..].chars().all(is_blank));
        if let Some(title) = found.title {
            prop_assert!(title.start < title.end && text.is_char_boundary(title.start as usize));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = decode(&bytes);
        let _ = read(&Input { bytes: Some(bytes), format: Some(Format::Text), ..Input::default() });
    }

    #[test]
    fn utf8_comes_back_as_it_was(text in "[^\0\u{1}-\u{8}\u{e}-\u{1f}\u{feff}\u{fffd}]{1,200}") {
        prop_assume!(super::signature::kind_of_binary(text.as_bytes()).is_none());
        prop_assert_eq!(decode(text.as_bytes()).map(|decoded| decoded.text), Ok(text));
    }

    #[test]
    fn a_restored_block_is_body_and_keeps_its_rule(text in text()) {
        let marked = read(&Input { text: Some(text.clone()), ..Input::default() });
        let Ok(marked) = marked else { return Ok(()) };
        let Some(block) = marked.blocks.iter().find(|block| block.kind == BlockKind::Boilerplate)
        else { return Ok(()) };
        let unit = text[..block.span.start as usize].encode_utf16().count() as u32;
        let restored =
            read(&Input { text: Some(text), restored: vec![unit], ..Input::default() }).expect("readable");
        let again = restored.blocks.iter().find(|again| again.span == block.span).expect("the block");
        prop_assert!(again.restored && again.kind == BlockKind::Body && again.rule == block.rule);
        prop_assert_eq!(restored.blocks.iter().filter(|block| block.restored).count(), 1);
    }
}
