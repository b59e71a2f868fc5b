//! The words that a language dates with.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Pack, pack};
use crate::report::LanguageCode;

/// Words of the calendar, folded; a [`super::Pack`] holds one of these.
pub struct Dates {
    /// Months, January first, with the ways they are shortened.
    pub months: [&'static [&'static str]; 12],
    /// Days, Monday first, with the ways they are shortened.
    pub weekdays: [&'static [&'static str]; 7],
    /// Months and days that are other words too (“may”, “sun”): they want a capital and company.
    pub ambiguous: &'static [&'static str],
    /// Spring, summer, autumn, winter.
    pub seasons: [&'static [&'static str]; 4],
    /// Parts of a day (« soir »), which may follow a weekday.
    pub day_parts: &'static [&'static str],
    /// Words for a day counted from today (« hier »: −1).
    pub days: &'static [(&'static str, i32)],
    /// Stretches of the calendar (« semaine »).
    pub stretches: &'static [(&'static str, Stretch)],
    /// What says which one, beside a day, month or stretch: « dernier » −1, « prochain » 1.
    pub turns: &'static [(&'static str, i32)],
    /// Words that point at the one going on (« ce »).
    pub this: &'static [&'static str],
    /// Articles before a stretch that has a turn (« l’an dernier »).
    pub articles: &'static [&'static str],
    /// A part of a month or year before it (« fin », « début »).
    pub edges: &'static [&'static str],
    /// The same as prefixes, with their hyphen (« mi- »).
    pub edge_prefixes: &'static [&'static str],
    /// Feasts of a fixed day: month and day.
    pub feasts: &'static [(&'static str, u32, u32)],
    /// Days told from another (« veille »).
    pub beside: &'static [&'static str],
    /// Ordinals of days (« 1er »), as endings of the number.
    pub day_endings: &'static [&'static str],
    /// What stands between a day and its month (“of”).
    pub of: &'static [&'static str],
    /// Words right before a number that is a year (« en », « depuis »).
    pub before_year: &'static [&'static str],
    /// Nouns before the year of the event they name (« JO »): the two are a name.
    pub named_years: &'static [&'static str],
    /// « années »
    pub decades: &'static [&'static str],
    /// « siècle »
    pub centuries: &'static [&'static str],
    /// What a date is counted back by (« il y a »): before it, and after it.
    pub ago: (&'static str, &'static str),
    /// What tells that the event is still to come (« prévu »).
    pub to_come: &'static [&'static str],
    /// What tells that it is to come where it stands right before the date (« dès »).
    pub to_come_before: &'static [&'static str],
    /// What stands right before a date that lies behind (« depuis »).
    pub past_before: &'static [&'static str],
    /// What stands right before a weekday that comes again and again (« chaque »).
    pub recurring: &'static [&'static str],
    /// Words right before a number of four digits that can only be a year (« en »).
    pub year_only: &'static [&'static str],
    /// Auxiliaries of past tenses, by their lemma (« avoir »).
    pub past_auxiliaries: &'static [&'static str],
    /// What an infinitive of the past stands after (« après avoir quitté »).
    pub infinitives_past: &'static [&'static str],
    /// Endings of past tenses by which an infinitive is of the past too (« devait dire »).
    pub past_endings: &'static [&'static str],
    /// Endings of infinitives; none where something else tells them.
    pub infinitive_endings: &'static [&'static str],
    /// What joins a day to a later one that has the month (« du 12 au 13 »), beside signs.
    pub joins_days: &'static [&'static str],
    /// Articles before a day of the month, or a week-end (« le »).
    pub day_articles: &'static [&'static str],
    /// Words right before a number of three digits that is a year (« en 843 »).
    pub before_short_year: &'static [&'static str],
    /// What a feast is a name after (« père Noël »).
    pub no_feast_after: &'static [&'static str],
    /// What says from which day another is told (« la veille de »).
    pub beside_not_before: &'static [&'static str],
    /// What stands before decades (« les années 1980 »).
    pub before_decades: &'static [&'static str],
    /// What a season is none of its own after (« en hiver »).
    pub general_after: &'static [&'static str],
    /// What says that a season comes again and again (« chaque »).
    pub each: &'static [&'static str],
    /// What points at the stretch going on from behind it (« -ci »).
    pub this_behind: &'static [&'static str],
    /// What a turn says nothing after (“the last week of”).
    pub no_turn_after: &'static [&'static str],
    /// Articles before the edge of a year (« la fin de l’année »).
    pub edge_articles: &'static [&'static str],
    /// What joins an edge to its month or year (« fin du mois »), word by word.
    pub of_the: &'static [&'static [&'static str]],
    /// Whether a verb form, given with its lemma, is in the future by itself (« sera »), folded.
    pub is_future: fn(&str, &str) -> bool,
    /// The same of the conditional (« pourrait »).
    pub is_conditional: fn(&str, &str) -> bool,
}

impl Dates {
    /// Nothing.
    pub const NONE: Self = Self {
        months: [&[]; 12],
        weekdays: [&[]; 7],
        ambiguous: &[],
        seasons: [&[]; 4],
        day_parts: &[],
        days: &[],
        stretches: &[],
        turns: &[],
        this: &[],
        articles: &[],
        edges: &[],
        edge_prefixes: &[],
        feasts: &[],
        beside: &[],
        day_endings: &[],
        of: &[],
        before_year: &[],
        named_years: &[],
        decades: &[],
        centuries: &[],
        ago: ("", ""),
        to_come: &[],
        to_come_before: &[],
        past_before: &[],
        recurring: &[],
        year_only: &[],
        past_auxiliaries: &[],
        infinitives_past: &[],
        past_endings: &[],
        infinitive_endings: &[],
        joins_days: &[],
        day_articles: &[],
        before_short_year: &[],
        no_feast_after: &[],
        beside_not_before: &[],
        before_decades: &[],
        general_after: &[],
        each: &[],
        this_behind: &[],
        no_turn_after: &[],
        edge_articles: &[],
        of_the: &[],
        is_future: |_, _| false,
        is_conditional: |_, _| false,
    };
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// « semaine »
    Week,
    /// « week-end »
    Weekend,
    /// « mois »
    Month,
    /// « an », « année »
    Year,
    /// « matin », « soir »: of one day.
    Day,
}

/// What a word is in a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateWord {
    /// Nothing.
    #[default]
    None,
    /// 1 to 12.
    Month(u8),
    /// 1 to 12, where the word has another meaning too.
    PerhapsMonth(u8),
    /// 1 Monday to 7 Sunday.
    Weekday(u8),
    /// The same where the word has another meaning too.
    PerhapsWeekday(u8),
    /// 1 spring to 4 winter.
    Season(u8),
    /// Days from today.
    Day(i8),
    /// « semaine »
    Stretch(Stretch),
    /// Month and day.
    Feast(u8, u8),
    /// « veille »
    Beside,
    /// « années »
    Decades,
    /// « siècle »
    Century,
}

/// What the folded `form` is in the language of `pack`.
pub fn date_word(form: &str, pack: &Pack) -> DateWord {
    let table = match pack.code {
        LanguageCode::Fr => &*FRENCH,
        LanguageCode::En => &*ENGLISH,
        LanguageCode::Other => return DateWord::None,
    };
    let form = form.strip_suffix('.').unwrap_or(form);
    if let Some(&word) = table.get(form) {
        return word;
    }
    // « mi-mars »
    let dates = &pack.dates;
    dates
        .edge_prefixes
        .iter()
        .find_map(|prefix| form.strip_prefix(prefix))
        .and_then(|rest| table.get(rest))
        .copied()
        .filter(|word| matches!(word, DateWord::Month(_)))
        .unwrap_or_default()
}

type Table = FxHashMap<&'static str, DateWord>;

static FRENCH: LazyLock<Table> = LazyLock::new(|| table(&pack(LanguageCode::Fr).dates));
static ENGLISH: LazyLock<Table> = LazyLock::new(|| table(&pack(LanguageCode::En).dates));

fn table(dates: &Dates) -> Table {
    let mut table = Table::default();
    for (month, names) in (1..).zip(dates.months) {
        for name in names {
            let word = if dates.ambiguous.contains(name) {
                DateWord::PerhapsMonth(month)
            } else {
                DateWord::Month(month)
            };
            table.entry(name).or_insert(word);
        }
    }
    for (day, names) in (1..).zip(dates.weekdays) {
        for name in names {
            let word = if dates.ambiguous.contains(name) {
                DateWord::PerhapsWeekday(day)
            } else {
                DateWord::Weekday(day)
            };
            table.entry(name).or_insert(word);
        }
    }
    for (season, names) in (1..).zip(dates.seasons) {
        for name in names {
            table.entry(name).or_insert(DateWord::Season(season));
        }
    }
    for &(name, days) in dates.days {
        table.entry(name).or_insert(DateWord::Day(days as i8));
    }
    for &(name, stretch) in dates.stretches {
        table.entry(name).or_insert(DateWord::Stretch(stretch));
    }
    for name in dates.day_parts {
        table.entry(name).or_insert(DateWord::Stretch(Stretch::Day));
    }
    for &(name, month, day) in dates.feasts {
        table
            .entry(name)
            .or_insert(DateWord::Feast(month as u8, day as u8));
    }
    for (names, word) in [
        (dates.beside, DateWord::Beside),
        (dates.decades, DateWord::Decades),
        (dates.centuries, DateWord::Century),
    ] {
        for name in names {
            table.entry(name).or_insert(word);
        }
    }
    table
}
