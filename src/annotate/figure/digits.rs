//! A number in digits → its value.

/// Longer numbers, in characters, are no figures.
const LONGEST: usize = 40;

/// The plain decimal that `text` writes (« 1 200,5 »: `1200.5`), its groups left
/// out; `None` where it is a date, a time, a version, or no decimal number.
pub fn plain(text: &str, decimal_comma: bool) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let text = text.trim_start_matches('+');
    let (minus, digits) = match text.strip_prefix(['-', '−', '–']) {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let (decimal, group) = if decimal_comma {
        (',', '.')
    } else {
        ('.', ',')
    };
    let (whole, rest) = match digits.rsplit_once(decimal) {
        // “1.200.000”, « 1,200,000 »: a sign that comes twice parts groups.
        Some((whole, _)) if whole.contains(decimal) => (digits, None),
        Some((whole, rest)) => (whole, Some(rest)),
        None => (digits, None),
    };
    let apart = |c: char| c == group || c == decimal || c == '\'' || c == '’' || c.is_whitespace();
    let groups: Vec<&str> = whole.split(apart).collect();
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let good = groups.iter().all(|part| all_digits(part))
        && rest.is_none_or(|rest| !rest.is_empty() && all_digits(rest));
    if !good {
        return None;
    }
    let joined = match groups.as_slice() {
        // “.5”
        [""] if rest.is_some() => "0".to_owned(),
        [""] => return None,
        [whole] => (*whole).to_owned(),
        [first, others @ ..]
            if (1..=3).contains(&first.len()) && others.iter().all(|part| part.len() == 3) =>
        {
            groups.concat()
        }
        // « 19.1 » where the comma parts decimals, and the other way round.
        [whole, part]
            if rest.is_none()
                && digits.contains(group)
                && !part.is_empty()
                && !whole.is_empty() =>
        {
            return Some(format!("{minus}{whole}.{part}"));
        }
        _ => return None,
    };
    // « 007 », « 01 »: a label.
    if joined.len() > 1 && joined.starts_with('0') {
        return None;
    }
    Some(match rest {
        Some(rest) => format!("{minus}{joined}.{rest}"),
        None => format!("{minus}{joined}"),
    })
}

/// The value of a plain decimal times a power of ten, rounded once; `None` beyond all numbers.
pub fn value(plain: &str, exponent: i32) -> Option<f64> {
    let value: f64 = format!("{plain}e{exponent}").parse().ok()?;
    value.is_finite().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_value(text: &str, decimal_comma: bool, expected: Option<f64>) {
        let found = plain(text, decimal_comma).and_then(|plain| value(&plain, 0));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn french_groups_and_decimals() {
        assert_value("1 200", true, Some(1200.0));
        assert_value("30\u{202f}000", true, Some(30_000.0));
        assert_value("12,5", true, Some(12.5));
        assert_value("19.1", true, Some(19.1));
        assert_value("20.000", true, Some(20_000.0));
        assert_value("1.200.000", true, Some(1_200_000.0));
        assert_value("1 234,56", true, Some(1234.56));
        assert_value("10'000", true, Some(10_000.0));
        assert_value("-6", true, Some(-6.0));
        assert_value("+0,7", true, Some(0.7));
    }

    #[test]
    fn english_groups_and_decimals() {
        assert_value("1,200", false, Some(1200.0));
        assert_value("1,234,567.8", false, Some(1_234_567.8));
        assert_value("2.08", false, Some(2.08));
        assert_value(".5", false, Some(0.5));
    }

    #[test]
    fn what_is_no_number_has_no_value() {
        for text in [
            "13/09/23",
            "16h30",
            "01",
            "007",
            "1.2.3",
            "3-1",
            "12:30",
            "",
            "1,",
            "01.23.45.67.89",
        ] {
            assert_value(text, true, None);
        }
        assert_value(&"9".repeat(400), true, None);
    }

    #[test]
    fn powers_are_rounded_once() {
        assert_eq!(value("2.3", 6), Some(2_300_000.0));
        assert_eq!(value("9", 400), None);
    }
}
