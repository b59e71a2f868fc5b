//! What a character is to the tokeniser.

/// White space, and what is as invisible between words.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// How many of these bytes, from the first on, are letters and digits of ASCII.
pub fn plain_run(bytes: [u8; 8]) -> usize {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = EACH << 7;
    let bytes = u64::from_le_bytes(bytes);
    // Without their highest bits, so that no sum runs over into the next byte: there
    // it is set where a byte is `first` or above.
    let low = bytes & !HIGHEST;
    let from = |bytes: u64, first: u8| bytes + EACH * u64::from(0x80 - first);
    let between = |bytes: u64, first: u8, last: u8| from(bytes, first) & !from(bytes, last + 1);
    let small = low | (EACH * u64::from(b' '));
    let plain = (between(small, b'a', b'z') | between(low, b'0', b'9')) & !bytes;
    (!plain & HIGHEST).trailing_zeros() as usize / 8
}

/// Latin letters and the marks that combine with them.
pub fn is_latin(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\u{aa}' | '\u{ba}' => true,
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}' => true,
        _ => false,
    }
}

/// Characters that sit inside a word without being seen.
pub fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

/// Either apostrophe, or what is typed for it.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{ff07}')
}

/// A hyphen that joins; not a dash.
pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

/// Nothing but hyphens.
pub fn is_hyphen_text(text: &str) -> bool {
    text.chars().all(is_hyphen)
}

/// No consonant: a vowel, or a letter that may be mute (h).
pub fn starts_like_vowel(c: char) -> bool {
    !matches!(
        c.to_ascii_lowercase(),
        'b' | 'c'
            | 'd'
            | 'f'
            | 'g'
            | 'j'
            | 'k'
            | 'l'
            | 'm'
            | 'n'
            | 'p'
            | 'q'
            | 'r'
            | 's'
            | 't'
            | 'v'
            | 'w'
            | 'x'
            | 'z'
            | 'ç'
            | 'Ç'
    )
}

/// Common punctuation of French and English.
pub fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        && !matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' | '%')
        || matches!(c, '«' | '»' | '‹' | '›' | '¡' | '¿' | '·' | '•' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '、' | '。')
}

/// Whether a piece holds a pictograph.
pub fn is_emoji(piece: &str) -> bool {
    piece.chars().any(|c| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x231A..=0x23FF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_plain_bytes_ends_at_any_other() {
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                for around in [b'a', b'Z', b'9'] {
                    let mut bytes = [around; 8];
                    bytes[at] = byte;
                    let run = if byte.is_ascii_alphanumeric() { 8 } else { at };
                    assert_eq!(plain_run(bytes), run, "{byte} at {at}");
                }
            }
        }
    }
}
