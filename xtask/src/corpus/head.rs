//! The lines before a piece's text: `key: value`, up to an empty line.

use super::Finding;
use super::piece::{Head, Split};

/// The kinds of writing there are in the corpus.
pub const REGISTERS: [&str; 17] = [
    "agency dispatch",
    "local news",
    "politics",
    "foreign affairs",
    "economy",
    "companies",
    "courts",
    "sport",
    "science",
    "health",
    "culture",
    "weather",
    "interview",
    "live feed",
    "opinion",
    "short item",
    "headline list",
];

/// The head, and how many lines it takes with the empty line after it.
pub fn read(file: &str, findings: &mut Vec<Finding>) -> (Head, usize) {
    let mut head = Head::default();
    let mut seen: Vec<&str> = Vec::new();
    let mut lines = 0;
    for (number, line) in file.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        lines = number;
        if line.is_empty() {
            break;
        }
        let Some((key, value)) = line.split_once(": ") else {
            findings.push(Finding::error(
                number,
                format!("“{line}” is no “key: value”; an empty line ends the head"),
            ));
            continue;
        };
        if seen.contains(&key) {
            findings.push(Finding::error(
                number,
                format!("“{key}” is given twice; keep one"),
            ));
        }
        seen.push(key);
        if let Err(problem) = set(&mut head, key, value.trim()) {
            findings.push(Finding::error(number, problem));
        }
    }
    for key in ["register", "date", "split"] {
        if !seen.contains(&key) {
            findings.push(Finding::error(
                1,
                format!("the head lacks “{key}: …”; add it"),
            ));
        }
    }
    (head, lines)
}

fn set(head: &mut Head, key: &str, value: &str) -> Result<(), String> {
    match key {
        "register" if REGISTERS.contains(&value) => value.clone_into(&mut head.register),
        "register" => {
            let known = REGISTERS.join(", ");
            return Err(format!("“{value}” is no register; take one of {known}"));
        }
        "date" if value.len() == 10 && is_iso_date(value) => value.clone_into(&mut head.date),
        "date" => return Err(format!("“{value}” is no date; write it like 2025-11-14")),
        "outlet" => head.outlet = Some(value.to_owned()),
        "split" => {
            head.split = match value {
                "train" => Split::Train,
                "dev" => Split::Dev,
                "test" => Split::Test,
                _ => return Err(format!("“{value}” is no split; take train, dev or test")),
            }
        }
        _ => {
            return Err(format!(
                "“{key}” is no key; take register, date, outlet or split"
            ));
        }
    }
    Ok(())
}

/// `2012`, `2012-05` or `2012-05-22`, and in the calendar.
pub fn is_iso_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    if !matches!(lengths.as_slice(), [4] | [4, 2] | [4, 2, 2]) {
        return false;
    }
    let numbers: Option<Vec<u32>> = parts
        .iter()
        .map(|part| {
            part.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| part.parse().ok())?
        })
        .collect();
    match numbers.as_deref() {
        Some(&[_]) => true,
        Some(&[_, month]) => (1..=12).contains(&month),
        Some(&[year, month, day]) => (1..=days(year, month)).contains(&day),
        _ => false,
    }
}

/// Days of a month, 0 when there is no such month.
fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(head: &str) -> Vec<(usize, String)> {
        let mut findings = Vec::new();
        read(head, &mut findings);
        findings
            .into_iter()
            .map(|finding| (finding.line, finding.message))
            .collect()
    }

    #[test]
    fn a_full_head_is_read() {
        let mut findings = Vec::new();
        let file = "register: sport\ndate: 2025-11-14\noutlet: La Touche\nsplit: dev\n\n# T<a>";
        let (head, lines) = read(file, &mut findings);
        assert_eq!(findings, []);
        assert_eq!(lines, 5);
        assert_eq!((head.register.as_str(), head.split), ("sport", Split::Dev));
        assert_eq!(head.outlet.as_deref(), Some("La Touche"));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let found = problems("register: gossip\ndate: 2025-02-29\nsplit: train\nsplit: dev\n\n");
        assert_eq!(
            found.iter().map(|(line, _)| *line).collect::<Vec<_>>(),
            [1, 2, 4]
        );
        assert!(found[0].1.contains("“gossip” is no register"));
        assert!(found[1].1.contains("2025-02-29"));
        assert!(problems("register: sport\n\n")[0].1.contains("date"));
    }

    #[test]
    fn dates_are_in_the_calendar() {
        for date in ["2024", "2024-02", "2024-02-29", "1900-12-31"] {
            assert!(is_iso_date(date), "{date}");
        }
        for date in [
            "24",
            "2024-13",
            "2023-02-29",
            "2024-1-1",
            "2024-+1",
            "1900-02-29",
        ] {
            assert!(!is_iso_date(date), "{date}");
        }
    }
}
