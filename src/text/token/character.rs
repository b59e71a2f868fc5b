//! What a character is to the tokeniser.

/// White space, and what is as invisible between words.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')
}

/// Letters and digits of ASCII.
pub fn is_plain(byte: u8) -> bool {
    const PLAIN: [bool; 256] = {
        let mut plain = [false; 256];
        let mut byte = 0;
        while byte < 128 {
            plain[byte] = (byte as u8).is_ascii_alphanumeric();
            byte += 1;
        }
        plain
    };
    PLAIN[usize::from(byte)]
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
