//! Columns, widths and colours for a terminal.

use unicode_segmentation::UnicodeSegmentation;

/// Terminal styles; empty when the output is no terminal.
pub struct Style {
    on: bool,
}

impl Style {
    /// Styles that show only when `on`, and never under `NO_COLOR`.
    pub fn new(on: bool) -> Self {
        Self {
            on: on && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        }
    }

    /// `text` in the style with this SGR code.
    pub fn paint(&self, code: &str, text: &str) -> String {
        if self.on {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// Whether styles show.
    pub fn is_on(&self) -> bool {
        self.on
    }
}

/// Columns of a text on screen, counted in grapheme clusters.
pub fn width(text: &str) -> usize {
    text.graphemes(true).count()
}

/// `text` cut to `columns`, with an ellipsis where it was longer, padded to them.
pub fn fit(text: &str, columns: usize) -> String {
    let length = width(text);
    if length <= columns {
        return format!("{text}{}", " ".repeat(columns - length));
    }
    let mut cut: String = text
        .graphemes(true)
        .take(columns.saturating_sub(1))
        .collect();
    cut.push('…');
    cut
}

/// Columns of the terminal; 100 where there is none.
pub fn columns() -> usize {
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0).clamp(40, 160))
}

/// `text` broken between words so that no line is longer than `columns`;
/// `width_of` tells how wide a word is on screen.
pub fn wrap(text: &str, columns: usize, indent: &str, width_of: impl Fn(&str) -> usize) -> String {
    let mut wrapped = String::new();
    let mut column = 0;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let length = width_of(word);
        if column > 0 && column + 1 + length > columns {
            wrapped.push('\n');
            column = 0;
        }
        if column == 0 {
            wrapped.push_str(indent);
        } else {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}

/// [`width`] of a text without the styles in it.
pub fn plain_width(text: &str) -> usize {
    let mut plain = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => escaped = true,
            'm' if escaped => escaped = false,
            _ if escaped => {}
            c => plain.push(c),
        }
    }
    width(&plain)
}

/// The letter of the article number `index`: A to Z, then A2 …
pub fn letter(index: usize) -> String {
    let letter = char::from(b'A' + (index % 26) as u8);
    if index < 26 {
        letter.to_string()
    } else {
        format!("{letter}{}", index / 26 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_columns() {
        assert_eq!(fit("été", 5), "été  ");
        assert_eq!(fit("Vostotchny", 5), "Vost…");
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!(letter(0), "A");
        assert_eq!(letter(26), "A2");
    }

    #[test]
    fn styles_take_no_room() {
        assert_eq!(plain_width("\u{1b}[1mété\u{1b}[0m"), 3);
        assert_eq!(wrap("un deux trois", 7, "  ", width), "  un deux\n  trois");
    }
}
