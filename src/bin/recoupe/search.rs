//! A concordance and the n-grams for people: counts, lines aligned on the
//! keyword, what stands near it.

use unicode_segmentation::UnicodeSegmentation;

use recoupe::report::search::{ArticleCount, Concordance, NGrams};

use crate::layout::{Style, columns, fit, letter, width};
use crate::words::Words;

/// Columns of the plot of an article's places.
const PLOT: usize = 40;
/// Collocates shown; JSON has them all.
const COLLOCATES: usize = 15;

/// The whole concordance.
pub fn concordance(found: &Concordance, words: Words, terminal: bool) -> String {
    let style = Style::new(terminal);
    let mut out = format!(
        "{} {}\n\n",
        style.paint("1", &found.count.to_string()),
        match found.count {
            0 | 1 => words.say("occurrence", "occurrence"),
            _ => words.say("occurrences", "occurrences"),
        }
    );
    let title = articles_width(&found.articles);
    for (index, article) in found.articles.iter().enumerate() {
        out.push_str(&format!(
            "{:>3} {}  {:>5}  {}\n",
            letter(index),
            fit(&flat(&article.title), title),
            article.count,
            style.paint("2", &plot(article)),
        ));
    }
    if let Some(dispersion) = found.dispersion {
        let says = words.say(
            "Écart des proportions entre les articles (Gries)\u{a0}:",
            "Deviation of proportions over the articles (Gries):",
        );
        out.push_str(&format!(
            "\n{}\n",
            style.paint("2", &format!("{says} {}", words.score(dispersion)))
        ));
    }
    out.push('\n');
    out.push_str(&lines(found, words, &style));
    out.push_str(&collocates(found, words, &style));
    out
}

fn articles_width(articles: &[ArticleCount]) -> usize {
    let longest = articles
        .iter()
        .map(|article| width(&flat(&article.title)))
        .max()
        .unwrap_or(0);
    longest.min(columns().saturating_sub(PLOT + 14)).max(10)
}

/// The article as a line, with a mark where it has what was looked for.
fn plot(article: &ArticleCount) -> String {
    let mut cells = ['·'; PLOT];
    for place in &article.places {
        cells[((place.at * PLOT as f64) as usize).min(PLOT - 1)] = '┃';
    }
    cells.iter().collect()
}

fn lines(found: &Concordance, words: Words, style: &Style) -> String {
    let page = columns().saturating_sub(6);
    let mut out = String::new();
    for line in &found.lines {
        let keyword = flat(&line.keyword);
        let side = page.saturating_sub(width(&keyword).min(page / 2) + 2) / 2;
        let index = found
            .articles
            .iter()
            .position(|article| article.article == line.article);
        out.push_str(&format!(
            "{:>3}  {} {} {}\n",
            letter(index.unwrap_or_default()),
            fit_left(line.left.trim(), side),
            style.paint("1;31", &keyword),
            fit(line.right.trim(), side).trim_end(),
        ));
    }
    let rest = found.count as usize - found.lines.len();
    if rest > 0 {
        let says = match words {
            Words::French => format!("… et {rest} de plus"),
            Words::English => format!("… and {rest} more"),
        };
        out.push_str(&format!("     {}\n", style.paint("2", &says)));
    }
    out
}

fn collocates(found: &Concordance, words: Words, style: &Style) -> String {
    if found.collocates.is_empty() {
        return String::new();
    }
    let window = found.window.span;
    let title = match words {
        Words::French => format!("À moins de {} mots", window + 1),
        Words::English => format!("Within {window} words"),
    };
    let heading = format!(
        "{} {:>6} {:>9} {:>8} {:>8}",
        fit(&title, 28),
        words.say("ici", "here"),
        words.say("attendu", "expected"),
        "G²",
        "logDice"
    );
    let mut out = format!("\n{}\n", style.paint("1", &heading));
    for one in found.collocates.iter().take(COLLOCATES) {
        out.push_str(&format!(
            "{} {:>6} {:>9} {:>8} {:>8}\n",
            fit(&one.text, 28),
            one.count,
            words.score(one.expected),
            words.score(one.log_likelihood),
            words.score(one.log_dice),
        ));
    }
    out
}

/// The sequences with their counts, and in which articles they stand.
pub fn ngrams(found: &NGrams, words: Words, terminal: bool) -> String {
    let style = Style::new(terminal);
    if found.ngrams.is_empty() {
        let says = words.say(
            "Aucune suite de mots ne revient.",
            "No sequence of words comes back.",
        );
        return format!("{says}\n");
    }
    let longest = found
        .ngrams
        .iter()
        .map(|ngram| width(&ngram.text))
        .max()
        .unwrap_or(0)
        .min(60);
    let mut out = String::new();
    for ngram in &found.ngrams {
        let articles: Vec<String> = ngram
            .by_article
            .iter()
            .map(|one| format!("{}\u{a0}{}", one.article, one.count))
            .collect();
        out.push_str(&format!(
            "{:>5}  {}  {}\n",
            ngram.count,
            fit(&ngram.text, longest),
            style.paint("2", &articles.join(" · ")),
        ));
    }
    let rest = found.count as usize - found.ngrams.len();
    if rest > 0 {
        let says = match words {
            Words::French => format!("… et {rest} de plus"),
            Words::English => format!("… and {rest} more"),
        };
        out.push_str(&format!("       {}\n", style.paint("2", &says)));
    }
    out
}

/// The end of `text` in `columns`, moved to the right.
fn fit_left(text: &str, columns: usize) -> String {
    let length = width(text);
    if length <= columns {
        return format!("{}{text}", " ".repeat(columns - length));
    }
    let skip = length - columns + 1;
    let tail: String = text.graphemes(true).skip(skip).collect();
    format!("…{tail}")
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
