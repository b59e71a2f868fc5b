//! Names by article, for people.

use super::page::Page;
use crate::layout::{fit, letter};

impl Page<'_> {
    /// The names, how often each article has them, and their other names.
    pub fn names(&self) -> String {
        let Self {
            report,
            words,
            style,
            ..
        } = *self;
        const NAME: usize = 34;
        let title = self.section(words.say("Noms", "Names"));
        let mut out = format!("{title}   {}", fit("", NAME + 15));
        for index in 0..report.articles.len().min(26) {
            out.push_str(&format!("{:>4}", letter(index)));
        }
        out.push('\n');
        for entity in report.entities.iter().take(40) {
            out.push_str(&format!(
                "   {}{}",
                fit(&entity.name, NAME),
                style.paint("2", &fit(words.kind(entity.kind), 15))
            ));
            for article in report.articles.iter().take(26) {
                let count = entity
                    .by_article
                    .iter()
                    .find(|count| count.article == article.id)
                    .map_or(0, |count| count.count);
                out.push_str(&if count == 0 {
                    style.paint("2", "   ·")
                } else {
                    format!("{count:>4}")
                });
            }
            let others: Vec<&str> = entity
                .aliases
                .iter()
                .map(|alias| alias.text.as_str())
                .filter(|alias| *alias != entity.name)
                .collect();
            if !others.is_empty() {
                out.push_str(&style.paint("2", &format!("   {}", others.join(", "))));
            }
            out.push('\n');
        }
        out.push_str(&self.more(report.entities.len(), 40));
        out.push('\n');
        out
    }
}
