//! One name, spelled by the habits of several languages.

/// A skeleton under which transliterations of one name meet: « Vostotchny » and
/// « Vostochny », « Zelensky » and « Zelenskyy », « Poutine » and « Putin ».
pub fn skeleton(words: &[String]) -> String {
    let mut skeleton = String::new();
    for word in words {
        let mut word = word.clone();
        for (from, to) in [
            ("chtch", "S"),
            ("shch", "S"),
            ("tsch", "C"),
            ("tch", "C"),
            ("tsh", "C"),
            ("sch", "H"),
            ("sh", "H"),
            ("ch", "C"),
            ("kh", "K"),
            ("ou", "u"),
            ("oo", "u"),
            ("zh", "j"),
            ("dj", "j"),
            ("ph", "f"),
            ("w", "v"),
            ("iy", "i"),
            ("yi", "i"),
            ("ii", "i"),
            ("yy", "i"),
            ("ie", "e"),
            ("y", "i"),
            ("k", "K"),
            ("c", "K"),
            ("q", "K"),
        ] {
            // Capitals stand for sounds already found, so that a later rule leaves them.
            word = word.replace(from, to);
        }
        let word = word
            .strip_suffix("ine")
            .map_or(word.clone(), |stem| format!("{stem}in"));
        let mut last = None;
        for c in word.chars() {
            if Some(c) != last {
                skeleton.push(c);
            }
            last = Some(c);
        }
    }
    skeleton
}
