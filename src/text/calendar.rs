//! Days of the Gregorian calendar.

use std::fmt;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// 1 to 9999.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

impl Day {
    /// The day, where there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=days_in(year, month)).contains(&day)).then_some(Self {
            year,
            month,
            day,
        })
    }

    /// The day that ISO 8601 writes so, whatever follows it (a time).
    pub fn from_iso(iso: &str) -> Option<Self> {
        let mut parts = iso.get(..10)?.split('-');
        let mut part = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        Self::new(part(4)? as i32, part(2)?, part(2)?)
    }

    /// Days since 1 March of the year 0 (Hinnant, *chrono-compatible low-level
    /// date algorithms*, `days_from_civil`, counted from another day).
    pub fn number(self) -> i32 {
        let year = self.year - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let month = (self.month as i32 + 9) % 12;
        let of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
    }

    /// The day of a [`Day::number`]; `None` outside the years 1 to 9999.
    pub fn from_number(number: i32) -> Option<Self> {
        let era = number.div_euclid(146_097);
        let of_era = number.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        Self::new(year, month as u32, day as u32)
    }

    /// So many days later.
    pub fn plus(self, days: i32) -> Option<Self> {
        Self::from_number(self.number().checked_add(days)?)
    }

    /// 1 Monday to 7 Sunday.
    pub fn weekday(self) -> u32 {
        // 1 March of the year 0 was a Wednesday.
        (self.number() + 2).rem_euclid(7) as u32 + 1
    }
}

impl fmt::Display for Day {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days of a month; 0 where there is no such month.
pub fn days_in(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_back_from_its_number() {
        let mut day = Day::new(1, 1, 1);
        let mut count = 0_u32;
        while let Some(known) = day {
            assert_eq!(Day::from_number(known.number()), Some(known));
            assert_eq!(Day::from_iso(&known.to_string()), Some(known));
            day = known.plus(29);
            count += 1;
        }
        assert_eq!(count, 3_652_059_u32.div_ceil(29));
    }

    #[test]
    fn weekdays_are_those_of_the_almanac() {
        let weekday = |iso| Day::from_iso(iso).map(Day::weekday);
        assert_eq!(weekday("2023-09-13"), Some(3));
        assert_eq!(weekday("2000-02-29"), Some(2));
        assert_eq!(weekday("1944-06-06"), Some(2));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for iso in [
            "2023-02-29",
            "2023-13-01",
            "2023-9-13",
            "0000-01-01",
            "",
            "2023-09",
            "é023-09-131",
        ] {
            assert_eq!(Day::from_iso(iso), None, "{iso}");
        }
    }
}
