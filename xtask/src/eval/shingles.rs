//! How much of an article was taken out of its page, and how much besides: the
//! measure of Zyte's (Scrapinghub's) article extraction benchmark,
//! <https://github.com/scrapinghub/article-extraction-benchmark>.
//!
//! A text is the multiset of its runs of four words. On each page a run counts
//! as often as both texts have it; what one has more often counts against it.
//! Precision and recall are averaged over the pages, and F is theirs.

use std::collections::BTreeMap;

use super::Row;
use super::pages::{Article, words};

/// Words in a run.
const WORDS: usize = 4;

/// What was taken out of a page, as the reader gets it.
#[derive(Default)]
pub struct Found {
    /// Title.
    pub title: String,
    /// Standfirst, headings and paragraphs that are not marked.
    pub body: Vec<String>,
    /// Day of publication.
    pub published: Option<String>,
}

/// Sums over the pages of a set.
#[derive(Clone, Copy, Default)]
pub struct Score {
    pages: f64,
    precision: f64,
    recall: f64,
    titles: (usize, usize),
    dates: (usize, usize),
    phrases: Phrases,
}

/// Phrases that are to be there or not.
#[derive(Clone, Copy, Default)]
struct Phrases {
    kept: usize,
    lost: usize,
    left_in: usize,
}

impl Score {
    /// Adds a page whose whole article is known.
    pub fn add_article(&mut self, found: &Found, gold: &Article) {
        let (precision, recall) = precision_and_recall(&found.body, &gold.body);
        self.pages += 1.0;
        self.precision += precision;
        self.recall += recall;
        if let Some(title) = &gold.title {
            let (right, all) = &mut self.titles;
            *right += usize::from(words(&found.title) == words(title));
            *all += 1;
        }
        if gold.published.is_some() {
            let (right, all) = &mut self.dates;
            *right += usize::from(found.published == gold.published);
            *all += 1;
        }
    }

    /// Adds a page of which some phrases are known.
    pub fn add_phrases(&mut self, found: &Found, with: &[String], without: &[String]) {
        let text = format!(
            " {} {} ",
            words(&found.title).join(" "),
            words(&found.body.join(" ")).join(" ")
        );
        let holds = |phrase: &&String| {
            let phrase = words(phrase).join(" ");
            text.contains(&phrase)
        };
        let kept = with.iter().filter(holds).count();
        self.phrases.kept += kept;
        self.phrases.lost += with.len() - kept;
        self.phrases.left_in += without.iter().filter(holds).count();
    }

    /// Adds another set's pages.
    pub fn add(&mut self, other: &Self) {
        self.pages += other.pages;
        self.precision += other.precision;
        self.recall += other.recall;
        for (mine, theirs) in [
            (&mut self.titles, other.titles),
            (&mut self.dates, other.dates),
        ] {
            mine.0 += theirs.0;
            mine.1 += theirs.1;
        }
        self.phrases.kept += other.phrases.kept;
        self.phrases.lost += other.phrases.lost;
        self.phrases.left_in += other.phrases.left_in;
    }

    /// The figures that the set's gold allows.
    pub fn rows(&self, data: &str) -> Vec<Row> {
        let mut figures: Vec<(&str, f64)> = Vec::new();
        if self.pages > 0.0 {
            let (precision, recall) = (self.precision / self.pages, self.recall / self.pages);
            figures.push(("4-gram precision", precision));
            figures.push(("4-gram recall", recall));
            figures.push(("4-gram F1", f1(precision, recall)));
        }
        for (measure, (right, all)) in [("titles", self.titles), ("dates", self.dates)] {
            if all > 0 {
                figures.push((measure, right as f64 / all as f64));
            }
        }
        let Phrases {
            kept,
            lost,
            left_in,
        } = self.phrases;
        if kept + lost > 0 {
            let share = |of: usize| kept as f64 / of.max(1) as f64;
            figures.push(("phrase F1", f1(share(kept + left_in), share(kept + lost))));
        }
        figures
            .into_iter()
            .map(|(measure, value)| Row {
                data: data.to_owned(),
                measure: measure.to_owned(),
                value: format!("{value:.4}"),
                peer: None,
            })
            .collect()
    }
}

fn f1(precision: f64, recall: f64) -> f64 {
    if precision + recall == 0.0 {
        return 0.0;
    }
    2.0 * precision * recall / (precision + recall)
}

/// Precision and recall of one page.
fn precision_and_recall(found: &[String], gold: &[String]) -> (f64, f64) {
    let (found, gold) = (runs(found), runs(gold));
    let common: usize = found
        .iter()
        .map(|(run, &times)| times.min(gold.get(run).copied().unwrap_or(0)))
        .sum();
    let share = |of: &BTreeMap<Vec<String>, usize>| {
        let all: usize = of.values().sum();
        common as f64 / all.max(1) as f64
    };
    (share(&found), share(&gold))
}

/// How often each run of words stands in a text; a shorter text is one run.
fn runs(text: &[String]) -> BTreeMap<Vec<String>, usize> {
    let words: Vec<String> = text.iter().flat_map(|part| words(part)).collect();
    let mut times = BTreeMap::new();
    if !words.is_empty() {
        for run in words.windows(WORDS.min(words.len())) {
            *times.entry(run.to_vec()).or_default() += 1;
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_measured(found: &str, gold: &str, precision: f64, recall: f64) {
        let measured = precision_and_recall(&[found.to_owned()], &[gold.to_owned()]);
        assert_eq!(measured, (precision, recall));
    }

    #[test]
    fn the_same_words_are_all() {
        assert_measured(
            "Un deux, trois « quatre » cinq.",
            "un deux trois quatre cinq",
            1.0,
            1.0,
        );
    }

    #[test]
    fn what_stands_twice_counts_twice() {
        // « a b c d » once more, and the three runs across.
        assert_measured("a b c d a b c d", "a b c d", 0.2, 1.0);
    }

    #[test]
    fn what_is_missing_costs_recall() {
        assert_measured("a b c d", "a b c d e", 1.0, 0.5);
    }

    #[test]
    fn a_short_text_is_one_run() {
        assert_measured("a b", "a b", 1.0, 1.0);
    }

    #[test]
    fn nothing_found() {
        assert_measured("", "a b c d", 0.0, 0.0);
    }
}
