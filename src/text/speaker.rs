//! Who is named before what they say, in the layout of an interview.

/// Bytes of the name, at most.
const LONGEST: usize = 40;
/// Words of the name, at most.
const MOST_WORDS: usize = 4;

/// A name or initial before what somebody says: « Q. », « L’Écho : », “A:”.
pub fn speaker(text: &str) -> Option<&str> {
    let end = text
        .char_indices()
        .take_while(|&(at, c)| at < LONGEST && c != '?')
        .find(|&(at, c)| c == ':' || c == '.' && text[at + 1..].starts_with(char::is_whitespace))?
        .0;
    let name = text[..end]
        .trim_start_matches(['–', '—', '-', ' '])
        .trim_end();
    let initials = || name.split(['.', ' ']).all(|part| part.chars().count() <= 1);
    let named = name.starts_with(char::is_uppercase) && name.split(' ').count() <= MOST_WORDS;
    (named && (text[end..].starts_with(':') || initials())).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::speaker;

    #[test]
    fn a_name_before_a_colon_and_an_initial_before_a_stop_speak() {
        for (paragraph, name) in [
            ("L’Écho : Qui garde la digue ?", Some("L’Écho")),
            ("– J. M. : Moi.", Some("J")),
            ("Q. Who keeps it?", Some("Q")),
            ("O. L. Une fois, en août.", Some("O")),
            ("Des gants. Une écharpe.", None),
            ("Ce que le maire a promis : rien.", None),
            ("le reste : rien", None),
        ] {
            assert_eq!(speaker(paragraph), name, "{paragraph}");
        }
    }
}
