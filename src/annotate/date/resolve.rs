//! What the words tell, and the day they are counted from → ISO 8601.

use super::direction::Direction;
use super::expression::Told;
use crate::lang::dates::Stretch;
use crate::report::figure::DateReference;
use crate::text::calendar::{Day, days_in};

/// Months ahead that a month without a year is taken for.
const MOST_AHEAD: u32 = 9;

/// What an expression comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    /// As fine as it is settled.
    pub iso: Option<String>,
    /// Whether the day of reference was needed.
    pub relative: bool,
}

/// Resolves `told` against the day of reference.
pub fn resolve(
    told: Told,
    direction: Direction,
    reference: Option<(Day, DateReference)>,
) -> Resolved {
    if let Some(iso) = absolute(told) {
        return Resolved {
            iso: Some(iso),
            relative: false,
        };
    }
    Resolved {
        iso: reference.and_then(|(today, _)| relative(told, direction, today)),
        relative: told != Told::Unsettled,
    }
}

/// What settles itself.
fn absolute(told: Told) -> Option<String> {
    match told {
        Told::Calendar {
            year: Some(year),
            month: None,
            day: None,
            ..
        }
        | Told::Season {
            year: Some(year), ..
        } => Some(format!("{year:04}")),
        Told::Calendar {
            year: Some(year),
            month: Some(month),
            day: None,
            ..
        } => Some(format!("{year:04}-{month:02}")),
        Told::Calendar {
            year: Some(year),
            month: Some(month),
            day: Some(day),
            ..
        } => Day::new(year, month, day).map(|day| day.to_string()),
        _ => None,
    }
}

fn relative(told: Told, direction: Direction, today: Day) -> Option<String> {
    let future = direction == Direction::Future;
    match told {
        Told::Calendar {
            weekday: Some(weekday),
            day: None,
            month: None,
            turn,
            ..
        } => by_weekday(weekday, turn, future, today),
        Told::Calendar {
            weekday,
            day: Some(day),
            month,
            turn,
            ..
        } => by_day(weekday, day, month, turn, direction, today),
        Told::Calendar {
            month: Some(month),
            turn,
            ..
        } => {
            let behind = i32::from(month > today.month);
            let ahead = i32::from(month < today.month);
            let year = match turn {
                Some(-1) => today.year - i32::from(month >= today.month),
                Some(1) => today.year + i32::from(month <= today.month),
                Some(_) => today.year,
                // A month that has just gone by is not said of the next year.
                None if future && (month + 12 - today.month) % 12 <= MOST_AHEAD => {
                    today.year + ahead
                }
                None => today.year - behind,
            };
            Some(format!("{year:04}-{month:02}"))
        }
        Told::Season { season, turn, .. } => by_season(season, turn, future, today),
        Told::Day(days) => today.plus(days).map(|day| day.to_string()),
        Told::Stretch(stretch, turn) => by_stretch(stretch, turn, today),
        Told::Months(months) => {
            let all = today.year * 12 + today.month as i32 - 1 + months;
            Some(format!(
                "{:04}-{:02}",
                all.div_euclid(12),
                all.rem_euclid(12) + 1
            ))
        }
        Told::Calendar { .. } | Told::Unsettled => None,
    }
}

fn by_weekday(weekday: u32, turn: Option<i32>, future: bool, today: Day) -> Option<String> {
    let back = (today.weekday() + 7 - weekday) % 7;
    let days = match (turn, back) {
        (Some(1), 0) => 7,
        (Some(1), back) => 7 - back as i32,
        (Some(-1), 0) => -7,
        (Some(-1), back) => -(back as i32),
        (_, 0) => 0,
        (_, back) if future => 7 - back as i32,
        (_, back) => -(back as i32),
    };
    today.plus(days).map(|day| day.to_string())
}

/// The nearest such day on the side that the sentence tells.
fn by_day(
    weekday: Option<u32>,
    day: u32,
    month: Option<u32>,
    turn: Option<i32>,
    direction: Direction,
    today: Day,
) -> Option<String> {
    let fits = |known: &Day| weekday.is_none_or(|weekday| known.weekday() == weekday);
    let months = match month {
        Some(month) => (today.year - 1..=today.year + 1)
            .map(|year| (year, month))
            .collect::<Vec<_>>(),
        None => (-12..=12)
            .map(|months| {
                let all = today.year * 12 + today.month as i32 - 1 + months;
                (all.div_euclid(12), all.rem_euclid(12) as u32 + 1)
            })
            .collect(),
    };
    let days: Vec<Day> = months
        .into_iter()
        .filter_map(|(year, month)| Day::new(year, month, day))
        .collect();
    let best = |days: &mut dyn Iterator<Item = &Day>| {
        days.min_by_key(|day| {
            let distance = day.number() - today.number();
            // What is behind is told more often than what is to come.
            match (turn, distance) {
                (Some(-1), 0..) | (Some(1), ..=0) => 100_000 + distance.abs(),
                (None, i32::MIN..=-1) if direction == Direction::Future => 10 * -distance,
                (None, 1..) if direction == Direction::Past => 10 * distance,
                (None, 1..) if direction == Direction::Open => 2 * distance,
                _ => distance.abs(),
            }
        })
        .copied()
    };
    best(&mut days.iter().filter(|day| fits(day)))
        .or_else(|| best(&mut days.iter()))
        .map(|day| day.to_string())
}

/// The year of the season; winter is given by the year of its January.
fn by_season(season: u32, turn: Option<i32>, future: bool, today: Day) -> Option<String> {
    // Months in which a season begins and ends, roughly.
    let (from, to) = [(3, 6), (6, 9), (9, 12), (12, 14)][season as usize - 1];
    let over = today.month > to;
    let before = today.month < from;
    if season == 4 {
        return None;
    }
    let year = match turn {
        Some(-1) => today.year - i32::from(!over),
        Some(1) => today.year + i32::from(!before),
        Some(_) => today.year,
        None if future => today.year + i32::from(over),
        None => today.year - i32::from(before),
    };
    Some(format!("{year:04}"))
}

fn by_stretch(stretch: Stretch, turn: i32, today: Day) -> Option<String> {
    match stretch {
        Stretch::Year => Some(format!("{:04}", today.year + turn)),
        Stretch::Month => {
            let all = today.year * 12 + today.month as i32 - 1 + turn;
            Some(format!(
                "{:04}-{:02}",
                all.div_euclid(12),
                all.rem_euclid(12) + 1
            ))
        }
        // A week has no place in ISO 8601 beside months and days: its month, where it has one.
        Stretch::Week => {
            let monday = today.plus(1 - today.weekday() as i32 + 7 * turn)?;
            let whole = monday.day + 6 <= days_in(monday.year, monday.month);
            (whole && turn != 0).then(|| format!("{:04}-{:02}", monday.year, monday.month))
        }
        Stretch::Weekend => None,
        Stretch::Day => today.plus(turn).map(|day| day.to_string()),
    }
}
