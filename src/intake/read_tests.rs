//! What is said about an input as a whole: refusals, notices, title.

use super::{Input, Read, read};
use crate::report::{BlockKind, FailureCode, Format, NoticeCode};

fn of_text(text: &str) -> Input {
    Input {
        id: "a".into(),
        name: "note.txt".into(),
        text: Some(text.into()),
        ..Input::default()
    }
}

fn of_bytes(bytes: &[u8]) -> Input {
    Input {
        id: "a".into(),
        name: "note.txt".into(),
        bytes: Some(bytes.into()),
        ..Input::default()
    }
}

#[track_caller]
fn assert_refused(input: &Input, code: FailureCode) {
    let failure = read(input).expect_err("refused");
    assert_eq!(
        (failure.code, failure.id.as_str(), failure.name.as_str()),
        (code, "a", "note.txt")
    );
}

#[track_caller]
fn assert_noticed(input: &Input, code: NoticeCode) -> Read {
    let read = read(input).expect("readable");
    assert!(
        read.notices.iter().any(|notice| notice.code == code),
        "{:?}",
        read.notices
    );
    read
}

#[test]
fn nothing_at_all_is_empty() {
    assert_refused(&of_text(""), FailureCode::Empty);
    assert_refused(&of_bytes(b""), FailureCode::Empty);
    assert_refused(&of_bytes(b"\xff\xfe"), FailureCode::Empty);
}

#[test]
fn white_space_of_every_kind_is_blank() {
    assert_refused(
        &of_text(" \n\t\u{a0}\u{202f}\u{200b}\u{feff}"),
        FailureCode::Blank,
    );
}

#[test]
fn a_binary_file_is_refused() {
    assert_refused(&of_bytes(b"\x89PNG\r\n\x1a\n"), FailureCode::Binary);
}

#[test]
fn windows_1252_is_read_and_noticed() {
    let read = assert_noticed(
        &of_bytes(b"L\x92\xe9t\xe9 dernier."),
        NoticeCode::ReadAsWindows1252,
    );
    assert_eq!(read.text, "L’été dernier.");
    assert_eq!(read.source.encoding, "windows-1252");
}

#[test]
fn replaced_characters_are_noticed() {
    assert_noticed(
        &of_text("Un mot\u{fffd} perdu."),
        NoticeCode::ReplacedCharacters,
    );
}

#[test]
fn a_text_of_nothing_but_boilerplate_is_noticed() {
    assert_noticed(
        &of_text("Partager cet article\nMentions légales"),
        NoticeCode::OnlyBoilerplate,
    );
}

#[test]
fn one_word_is_an_article() {
    let read = read(&of_text("Bonjour")).expect("readable");
    assert_eq!(read.blocks.len(), 1);
    assert_eq!(read.blocks[0].kind, BlockKind::Body);
}

#[test]
fn arabic_is_read() {
    let read = read(&of_text("عنوان\n\nهذا نص قصير.")).expect("readable");
    assert_eq!(read.blocks.len(), 2);
}

#[test]
fn one_line_of_ten_megabytes_is_one_block() {
    let read = assert_noticed(&of_text(&"mot ".repeat(2_621_440)), NoticeCode::VeryLong);
    assert_eq!(read.blocks.len(), 1);
    assert_eq!(read.title, "note.txt");
}

#[test]
fn what_the_reader_gives_wins() {
    let input = Input {
        title: Some("Mon titre".into()),
        outlet: Some("Mon journal".into()),
        published: Some("2024-01-02".into()),
        ..of_text(
            "Gazette Atlantique\n3 mai 2023\n\nUn titre de quatre mots\n\nUn texte qui suit le titre.",
        )
    };
    let read = read(&input).expect("readable");
    assert_eq!(read.title, "Mon titre");
    assert_eq!(read.outlet.as_deref(), Some("Mon journal"));
    assert_eq!(read.published.as_deref(), Some("2024-01-02"));
}

#[test]
fn text_of_a_page_names_its_extractor() {
    let input = Input {
        format: Some(Format::Html),
        extractor: Some("readability 0.6".into()),
        ..of_text("Un texte.")
    };
    let source = read(&input).expect("readable").source;
    assert_eq!(
        (source.format, source.extractor.as_deref()),
        (Format::Html, Some("readability 0.6"))
    );
}
