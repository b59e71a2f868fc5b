//! Bytes in UTF-16 or Windows-1252 → text.
//!
//! A library for every encoding of the web would add a tenth to the page, for
//! tables of characters that no French or English file is written in.

/// What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 on
/// (WHATWG Encoding Standard, index windows-1252).
const HIGH_CONTROLS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads Windows-1252; every byte is a character.
pub fn windows_1252(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|&byte| match byte {
            0x80..=0x9f => HIGH_CONTROLS[usize::from(byte - 0x80)],
            _ => char::from(byte),
        })
        .collect()
}

/// Reads UTF-16, of which `unit` makes a unit of two bytes. A lone surrogate, or a
/// byte left over at the end, becomes U+FFFD.
pub fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2);
    let left_over = !pairs.remainder().is_empty();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
        .chain(left_over.then_some(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_windows_1252_is_as_the_standard_says() {
        for byte in 0..=u8::MAX {
            let bytes = [byte];
            let (wanted, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            assert_eq!(windows_1252(&bytes), wanted, "{byte:#x}");
        }
    }

    #[test]
    fn utf16_is_as_the_standard_says() {
        let texts: [&[u16]; 4] = [
            &[0xc9, 0x20ac, 0xd83d, 0xde00],
            &[0x61, 0xd83d, 0x62],
            &[0xde00, 0xd83d, 0x62],
            &[],
        ];
        for units in texts {
            let mut bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            for _ in 0..2 {
                let (wanted, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes);
                assert_eq!(utf16(&bytes, u16::from_le_bytes), wanted, "{bytes:?}");
                let swapped: Vec<u8> = bytes
                    .chunks_exact(2)
                    .flat_map(|pair| [pair[1], pair[0]])
                    .collect();
                if bytes.len().is_multiple_of(2) {
                    assert_eq!(utf16(&swapped, u16::from_be_bytes), wanted, "{bytes:?}");
                }
                bytes.push(0x41);
            }
        }
    }
}
