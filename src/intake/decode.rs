//! Bytes → text, with the name of the encoding they were read in: UTF-8,
//! UTF-16 with a mark, or Windows-1252 where the bytes look like French or
//! English written in it. Anything else is a failure that says where.

use super::encoding::{utf16, windows_1252};
use super::signature::kind_of_binary;
use crate::report::{FailureCode, Notice, NoticeCode};

/// The longest input that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// From how many characters on a text counts as very long: reading it takes a moment.
const VERY_LONG: usize = 1_000_000;

/// Text made of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// WHATWG name of the encoding: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1252`.
    pub encoding: &'static str,
    /// What the reader should know about the bytes.
    pub notices: Vec<Notice>,
}

/// Why bytes are no text, and the name or number that belongs to it.
pub type Refusal = (FailureCode, Option<String>);

/// Reads `bytes` as text.
///
/// # Errors
/// `Empty`, `TooLong` (detail: bytes), `Binary` (detail: kind of file, or the
/// offset of the first NUL or the first of many control bytes) or
/// `InvalidEncoding` (detail: offset of the first byte that is not UTF-8).
pub fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err((FailureCode::TooLong, Some(bytes.len().to_string())));
    }
    if let Some(kind) = kind_of_binary(bytes) {
        return Err((FailureCode::Binary, Some(kind.to_owned())));
    }
    match bytes {
        [0xff, 0xfe, units @ ..] => Ok(marked("UTF-16LE", utf16(units, u16::from_le_bytes))),
        [0xfe, 0xff, units @ ..] => Ok(marked("UTF-16BE", utf16(units, u16::from_be_bytes))),
        [0xef, 0xbb, 0xbf, text @ ..] => decode_unmarked(text, 3),
        _ => decode_unmarked(bytes, 0),
    }
}

/// Notices about a decoded text, however it came in.
pub fn notices_on(text: &str) -> Vec<Notice> {
    let mut notices = Vec::new();
    let replaced = text.matches(char::REPLACEMENT_CHARACTER).count();
    if replaced > 0 {
        notices.push(Notice {
            code: NoticeCode::ReplacedCharacters,
            detail: Some(replaced.to_string()),
        });
    }
    // Bytes first: counting characters is only worth it for long texts.
    if text.len() > VERY_LONG {
        let characters = text.chars().count();
        if characters > VERY_LONG {
            notices.push(Notice {
                code: NoticeCode::VeryLong,
                detail: Some(characters.to_string()),
            });
        }
    }
    notices
}

/// A text in UTF-16, as its byte order mark says.
fn marked(encoding: &'static str, text: String) -> Decoded {
    Decoded {
        text,
        encoding,
        notices: vec![Notice {
            code: NoticeCode::ReadAsUtf16,
            detail: Some(encoding.to_owned()),
        }],
    }
}

/// `skipped`: bytes that stood before, so that offsets count from the file's start.
fn decode_unmarked(bytes: &[u8], skipped: usize) -> Result<Decoded, Refusal> {
    if bytes.is_empty() {
        return Err((FailureCode::Empty, None));
    }
    if let Some(offset) = first_binary_byte(bytes) {
        return Err((FailureCode::Binary, Some((offset + skipped).to_string())));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded {
            text: text.to_owned(),
            encoding: "UTF-8",
            notices: Vec::new(),
        }),
        Err(error) if looks_like_windows_1252(bytes) => {
            let notice = Notice {
                code: NoticeCode::ReadAsWindows1252,
                detail: Some((error.valid_up_to() + skipped).to_string()),
            };
            Ok(Decoded {
                text: windows_1252(bytes),
                encoding: "windows-1252",
                notices: vec![notice],
            })
        }
        Err(error) => Err((
            FailureCode::InvalidEncoding,
            Some((error.valid_up_to() + skipped).to_string()),
        )),
    }
}

/// Where a file that claims to be text shows that it is none: a NUL, or the
/// first control byte when more than one byte in a hundred is one.
fn first_binary_byte(bytes: &[u8]) -> Option<usize> {
    let is_control =
        |&byte: &u8| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b);
    if let Some(nul) = bytes.iter().position(|&byte| byte == 0) {
        return Some(nul);
    }
    let controls = bytes.iter().filter(|&byte| is_control(byte)).count();
    (controls * 100 > bytes.len()).then(|| bytes.iter().position(is_control))?
}

/// Whether bytes that are not UTF-8 read as French or English in Windows-1252.
///
/// Three things speak against it: a byte that the encoding does not define;
/// sequences that are well-formed UTF-8, as in a UTF-8 file with one damaged
/// byte; letters and signs that French and English do not use, or capitals and
/// accents where they do not stand, as in another eight-bit encoding.
fn looks_like_windows_1252(bytes: &[u8]) -> bool {
    let (mut high, mut implausible) = (0usize, 0usize);
    for (at, &byte) in bytes.iter().enumerate() {
        if byte < 0x80 {
            continue;
        }
        if matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d) {
            return false;
        }
        high += 1;
        let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        implausible += usize::from(!is_plausible(before, byte, after));
    }
    let utf8_sequences: usize = bytes
        .utf8_chunks()
        .map(|chunk| chunk.valid().chars().filter(|c| !c.is_ascii()).count())
        .sum();
    let damaged = bytes
        .utf8_chunks()
        .filter(|chunk| !chunk.invalid().is_empty())
        .count();
    utf8_sequences * 4 <= damaged && implausible * 20 <= high
}

/// Whether a byte above 0x7F, read as Windows-1252, may stand between its neighbours.
fn is_plausible(before: u8, byte: u8, after: u8) -> bool {
    match byte {
        // € … ‘ ’ “ ” • – — ™ ‹ › no-break space § © « ° ² ³ · » ½ ¼ £ ® ¡ ¿
        0x80 | 0x85 | 0x8b | 0x91..=0x97 | 0x99 | 0x9b => true,
        0xa0 | 0xa1 | 0xa3 | 0xa7 | 0xa9 | 0xab | 0xad | 0xae | 0xb0 | 0xb2 | 0xb3 | 0xb7 => true,
        0xbb..=0xbd | 0xbf => true,
        _ if !is_french_letter(byte) => false,
        // A capital inside a word in small letters is a wrong encoding's mark.
        _ if is_capital(byte) => !before.is_ascii_lowercase(),
        // Three accented letters in a row do not occur; « créée » has two.
        _ => !(is_french_letter(before) && is_french_letter(after)),
    }
}

/// Accented letters of French and of names often met in it.
fn is_french_letter(byte: u8) -> bool {
    matches!(byte,
        0x8a | 0x8c | 0x8e | 0x9a | 0x9c | 0x9e | 0x9f // Š Œ Ž š œ ž Ÿ
        | 0xc0..=0xcf | 0xd1..=0xd6 | 0xd8..=0xdc
        | 0xdf..=0xef | 0xf1..=0xf6 | 0xf8..=0xfc | 0xff)
}

fn is_capital(byte: u8) -> bool {
    matches!(byte, 0x8a | 0x8c | 0x8e | 0x9f | 0xc0..=0xde)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_reads(bytes: &[u8], text: &str, encoding: &str) {
        let decoded = decode(bytes).expect("readable");
        assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding));
    }

    #[track_caller]
    fn assert_refuses(bytes: &[u8], code: FailureCode, detail: &str) {
        assert_eq!(decode(bytes), Err((code, Some(detail.to_owned()))));
    }

    fn in_windows_1252(text: &str) -> Vec<u8> {
        encoding_rs::WINDOWS_1252.encode(text).0.into_owned()
    }

    fn in_utf16(text: &str, big_endian: bool) -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if big_endian {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn utf8() {
        assert_reads("L’été, déjà.".as_bytes(), "L’été, déjà.", "UTF-8");
    }

    #[test]
    fn utf8_mark_is_left_out() {
        assert_reads("\u{feff}Été".as_bytes(), "Été", "UTF-8");
    }

    #[test]
    fn line_breaks_stay_as_they_are() {
        assert_reads(b"a\r\nb\rc\n", "a\r\nb\rc\n", "UTF-8");
    }

    #[test]
    fn utf16_with_either_mark() {
        assert_reads(&in_utf16("Été 😀", false), "Été 😀", "UTF-16LE");
        assert_reads(&in_utf16("Été 😀", true), "Été 😀", "UTF-16BE");
    }

    #[test]
    fn utf16_is_noticed() {
        let decoded = decode(&in_utf16("Été", false)).expect("readable");
        assert_eq!(decoded.notices[0].code, NoticeCode::ReadAsUtf16);
    }

    #[test]
    fn windows_1252_in_french() {
        let text = "« L’œuvre déjà créée », a-t-il déclaré à Noël – 5 €… ÉTÉ À Orléans";
        assert_reads(&in_windows_1252(text), text, "windows-1252");
    }

    #[test]
    fn windows_1252_in_english() {
        let text = "It\u{2019}s a caf\u{e9} \u{2013} \u{201c}naïve\u{201d}, he said.";
        assert_reads(&in_windows_1252(text), text, "windows-1252");
    }

    #[test]
    fn a_capital_before_a_guillemet_is_not_taken_for_utf8() {
        let text = "« LIBERTÉ » et « PARITÉ », dit l’élu du comité réuni à Évry.";
        assert_reads(&in_windows_1252(text), text, "windows-1252");
    }

    #[test]
    fn windows_1252_is_noticed() {
        let decoded = decode(b"caf\xe9 noir").expect("readable");
        assert_eq!(decoded.notices[0].code, NoticeCode::ReadAsWindows1252);
    }

    #[test]
    fn damaged_utf8_names_the_offset() {
        let mut bytes = "Le président a déclaré à l’été".as_bytes().to_vec();
        bytes.truncate(bytes.len() - 1);
        let offset = (bytes.len() - 1).to_string();
        assert_refuses(&bytes, FailureCode::InvalidEncoding, &offset);
    }

    #[test]
    fn undefined_byte_names_the_offset() {
        assert_refuses(b"abc \x81 def", FailureCode::InvalidEncoding, "4");
    }

    #[test]
    fn cyrillic_in_eight_bits_is_refused() {
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode("Президент посетил завод");
        assert_refuses(&bytes, FailureCode::InvalidEncoding, "0");
    }

    #[test]
    fn greek_in_eight_bits_is_refused() {
        let (bytes, ..) = encoding_rs::WINDOWS_1253.encode("Ο πρόεδρος επισκέφθηκε το εργοστάσιο");
        assert!(matches!(
            decode(&bytes),
            Err((FailureCode::InvalidEncoding, _))
        ));
    }

    #[test]
    fn latin_2_is_refused() {
        let (bytes, ..) =
            encoding_rs::ISO_8859_2.encode("Źródło: łódź płynęła w świąteczną żółtą noc");
        assert!(matches!(
            decode(&bytes),
            Err((FailureCode::InvalidEncoding, _))
        ));
    }

    #[test]
    fn offsets_count_the_mark() {
        assert_refuses(
            b"\xef\xbb\xbfab\xffcd \x81",
            FailureCode::InvalidEncoding,
            "5",
        );
    }

    #[test]
    fn binary_files_are_named() {
        assert_refuses(b"%PDF-1.7\n", FailureCode::Binary, "PDF");
    }

    #[test]
    fn a_nul_is_no_text() {
        assert_refuses(b"abc\0def", FailureCode::Binary, "3");
    }

    #[test]
    fn many_control_bytes_are_no_text() {
        assert_refuses(b"ab\x01\x02\x03cd", FailureCode::Binary, "2");
    }

    #[test]
    fn empty() {
        assert_eq!(decode(b""), Err((FailureCode::Empty, None)));
        assert_eq!(decode(b"\xef\xbb\xbf"), Err((FailureCode::Empty, None)));
    }

    #[test]
    fn too_long() {
        let bytes = vec![b'a'; MAX_BYTES + 1];
        assert_refuses(&bytes, FailureCode::TooLong, &(MAX_BYTES + 1).to_string());
    }

    #[test]
    fn replaced_characters_are_counted() {
        let notices = notices_on("a\u{fffd}b\u{fffd}");
        assert_eq!(notices[0].detail.as_deref(), Some("2"));
    }
}
