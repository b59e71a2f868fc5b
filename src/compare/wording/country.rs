//! The countries that the program knows: their names, their adjectives, and who
//! led them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::lang::designations::{COUNTRIES, Head};
use crate::text::fold::{fold, fold_accents};

/// Number of a country in the list.
pub type Country = u16;

/// How someone leads a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    President,
    Government,
    Monarch,
    Other,
}

impl Rule {
    /// Whether a noun can call one who rules so.
    pub fn fits(self, head: Head) -> bool {
        match head {
            Head::Leader => true,
            Head::President => matches!(self, Self::President | Self::Other),
            Head::Government => self == Self::Government,
            Head::Monarch => self == Self::Monarch,
            _ => false,
        }
    }
}

/// The list, by what it is looked up with.
#[derive(Debug, Default)]
pub struct Countries {
    /// Folded name in any language → country.
    names: FxHashMap<String, Country>,
    /// Folded adjective in any language → country.
    adjectives: FxHashMap<String, Country>,
    /// Name of a leader, lower case without accents or hyphens → what they lead, and how.
    leaders: FxHashMap<String, (Country, Rule)>,
}

/// The list, read once.
pub fn countries() -> &'static Countries {
    static LIST: LazyLock<Countries> = LazyLock::new(|| {
        let mut countries = Countries::default();
        for (number, line) in COUNTRIES.lines().enumerate() {
            let number = number as Country;
            let mut fields = line.split('|');
            for name in fields.by_ref().take(2) {
                countries.names.insert(fold(name), number);
            }
            for adjective in fields.by_ref().take(2) {
                countries.adjectives.insert(fold(adjective), number);
            }
            let leaders = fields.next().unwrap_or_default().split(", ");
            for (rule, name) in leaders.filter_map(|leader| leader.split_once(' ')) {
                let rule = match rule {
                    "p" => Rule::President,
                    "m" => Rule::Government,
                    "k" => Rule::Monarch,
                    _ => Rule::Other,
                };
                countries.leaders.insert(plain(name), (number, rule));
            }
        }
        countries
    });
    &LIST
}

impl Countries {
    /// The country of this name.
    pub fn named(&self, name: &str) -> Option<Country> {
        self.names.get(&fold(name)).copied()
    }

    /// The country that an adjective, folded, belongs to.
    pub fn of_adjective(&self, adjective: &str) -> Option<Country> {
        self.adjectives.get(adjective).copied()
    }

    /// What the person of this name leads or led, and how.
    pub fn led_by(&self, name: &str) -> Option<(Country, Rule)> {
        self.leaders.get(&plain(name)).copied()
    }
}

/// Lower case, without accents, hyphens made spaces.
fn plain(name: &str) -> String {
    fold_accents(name).replace('-', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read() {
        let list = countries();
        let north = list.named("Corée du Nord");
        assert!(north.is_some());
        assert_eq!(list.named("North Korea"), north);
        assert_eq!(list.of_adjective("nord-coréen"), north);
        assert_eq!(list.of_adjective("north korean"), north);
        assert_eq!(list.led_by("Kim Jong Un").map(|led| led.0), north);
        assert_eq!(list.named("Côte d'Ivoire"), list.named("Ivory Coast"));
        let russia = list.led_by("Vladimir Poutine").expect("it is listed");
        assert!(russia.1.fits(Head::President) && !russia.1.fits(Head::Government));
    }

    #[test]
    fn every_line_has_its_fields() {
        for line in COUNTRIES.lines() {
            assert_eq!(line.split('|').count(), 5, "{line}");
        }
    }
}
