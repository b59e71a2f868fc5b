//! First bytes of a file → the name of its kind, for files that are no text.

/// How files that are not text begin, and what to call them.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"fLaC", "FLAC"),
    (b"\0asm", "WebAssembly"),
    (b"\x7fELF", "ELF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"wOFF", "WOFF"),
    (b"wOF2", "WOFF"),
];

/// Names inside a ZIP archive that tell what the archive is.
const ZIP_KINDS: &[(&[u8], &str)] = &[
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "ODT"),
    (
        b"mimetypeapplication/vnd.oasis.opendocument",
        "OpenDocument",
    ),
    (b"mimetypeapplication/epub+zip", "EPUB"),
    (b"word/", "DOCX"),
    (b"xl/", "XLSX"),
    (b"ppt/", "PPTX"),
];

/// How far into an archive its names are looked for, in bytes.
const ZIP_WINDOW: usize = 64 * 1024;

/// The name of the kind of file that `bytes` are, when they are known not to be text.
pub fn kind_of_binary(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        let window = &bytes[..bytes.len().min(ZIP_WINDOW)];
        let known = ZIP_KINDS.iter().find(|(name, _)| contains(window, name));
        return Some(known.map_or("ZIP", |&(_, kind)| kind));
    }
    if bytes.len() >= 12 && bytes.starts_with(b"RIFF") {
        return Some(match &bytes[8..12] {
            b"WEBP" => "WebP",
            b"WAVE" => "WAV",
            b"AVI " => "AVI",
            _ => "RIFF",
        });
    }
    if bytes.len() >= 12 && &bytes[4..8] == b"ftyp" {
        return Some(match &bytes[8..12] {
            b"avif" => "AVIF",
            b"heic" | b"heix" | b"mif1" => "HEIC",
            _ => "MP4",
        });
    }
    SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map(|&(_, kind)| kind)
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_kind(bytes: &[u8], kind: Option<&str>) {
        assert_eq!(kind_of_binary(bytes), kind);
    }

    #[test]
    fn pdf() {
        assert_kind(b"%PDF-1.7\n%\xe2\xe3", Some("PDF"));
    }

    #[test]
    fn rich_text_is_named_although_it_is_ascii() {
        assert_kind(br"{\rtf1\ansi Bonjour}", Some("RTF"));
    }

    #[test]
    fn word_document_inside_a_zip() {
        assert_kind(
            b"PK\x03\x04....[Content_Types].xml....word/document.xml",
            Some("DOCX"),
        );
    }

    #[test]
    fn open_document_inside_a_zip() {
        assert_kind(
            b"PK\x03\x04........mimetypeapplication/vnd.oasis.opendocument.textPK",
            Some("ODT"),
        );
    }

    #[test]
    fn plain_zip() {
        assert_kind(b"PK\x03\x04....notes.txt", Some("ZIP"));
    }

    #[test]
    fn pictures() {
        assert_kind(b"\x89PNG\r\n\x1a\n....", Some("PNG"));
        assert_kind(b"\xff\xd8\xff\xe0....JFIF", Some("JPEG"));
        assert_kind(b"GIF89a....", Some("GIF"));
        assert_kind(b"RIFF....WEBPVP8 ", Some("WebP"));
    }

    #[test]
    fn gzip() {
        assert_kind(b"\x1f\x8b\x08\x00", Some("gzip"));
    }

    #[test]
    fn text_has_no_kind() {
        assert_kind("Président".as_bytes(), None);
        assert_kind(b"", None);
        assert_kind(b"PK", None);
    }
}
