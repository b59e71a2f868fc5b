//! The English calendar.

use crate::lang::dates::{Dates, Stretch};

/// Months, with the ways they are shortened.
pub const MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// Days of the week, with the ways they are shortened.
pub const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "mon"],
    &["tuesday", "tue", "tues"],
    &["wednesday", "wed"],
    &["thursday", "thu", "thurs"],
    &["friday", "fri"],
    &["saturday", "sat"],
    &["sunday", "sun"],
];

/// How English dates.
pub const DATES: Dates = Dates {
    months: MONTHS,
    weekdays: WEEKDAYS,
    ambiguous: &[
        "may", "march", "mar", "jan", "august", "sun", "sat", "wed", "mon", "fri", "dec", "nov",
        "sep", "jun", "thu", "tue", "april", "june",
    ],
    seasons: [&["spring"], &["summer"], &["autumn"], &["winter"]],
    day_parts: &["morning", "afternoon", "evening", "night"],
    days: &[
        ("yesterday", -1),
        ("today", 0),
        ("tonight", 0),
        ("tomorrow", 1),
    ],
    stretches: &[
        ("week", Stretch::Week),
        ("weekend", Stretch::Weekend),
        ("month", Stretch::Month),
        ("year", Stretch::Year),
    ],
    turns: &[("last", -1), ("previous", -1), ("next", 1), ("coming", 1)],
    this: &["this"],
    articles: &[],
    edges: &[],
    edge_prefixes: &["mid-"],
    feasts: &[("christmas", 12, 25)],
    beside: &[],
    day_endings: &["st", "nd", "rd", "th"],
    of: &["of"],
    before_year: &[
        "in", "of", "since", "by", "before", "after", "until", "till", "from", "to", "and",
        "between", "during", "around", "about", "early", "late", "mid", "for", "or", "spring",
        "summer", "autumn", "winter", "than",
    ],
    named_years: &["olympics", "euro", "cup", "expo", "agenda"],
    decades: &[],
    centuries: &["century", "centuries"],
    ago: ("", "ago"),
    to_come: &[
        "will",
        "'ll",
        "shall",
        "due",
        "scheduled",
        "expected",
        "planned",
        "next",
        "tomorrow",
        "could",
        "may",
        "might",
        "should",
        "set",
        "upcoming",
        "hopes",
    ],
    to_come_before: &["until", "till", "by", "before"],
    past_before: &["since"],
    recurring: &["every", "each"],
    year_only: &["in", "since"],
    past_auxiliaries: &["have", "be"],
    infinitives_past: &["after"],
    past_endings: &[],
    infinitive_endings: &[],
    is_future: |_, _| false,
    is_conditional: |_, _| false,
};
