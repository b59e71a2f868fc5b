//! How persons and countries are called, for people.

use recoupe::report::wording::Wording;

use super::page::Page;

impl Page<'_> {
    /// What each article calls those who are called in several ways.
    pub fn wording(&self, wording: &[Wording]) -> String {
        let mut out = self.section(self.words.say("Comment on l’appelle", "How it is called"));
        for one in wording {
            let several = one
                .articles
                .iter()
                .any(|article| article.designations.len() > 1);
            if !several {
                continue;
            }
            out.push_str(&format!("   {}\n", self.style.paint("1", &one.name)));
            for article in &one.articles {
                let ways: Vec<String> = article
                    .designations
                    .iter()
                    .map(|way| match way.spans.len() {
                        1 => way.text.clone(),
                        count => format!("{}\u{a0}({count})", way.text),
                    })
                    .collect();
                let line = format!(
                    "{}\u{a0} {}",
                    self.letter_of(&article.article),
                    ways.join(" · ")
                );
                out.push_str(&self.paragraph("     ", &line));
            }
        }
        out + "\n"
    }
}
