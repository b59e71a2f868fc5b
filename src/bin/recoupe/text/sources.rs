//! Whom and what each article draws on, for people.

use recoupe::report::sources::{SourceKind, SourceLine};

use super::page::Page;

impl Page<'_> {
    /// Each article's sources by kind, where the first one comes, and the outlets
    /// of the others that it cites.
    pub fn sources(&self, lines: &[SourceLine]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Sources", "Sources"));
        for line in lines {
            let letter = self.letter_of(&line.article);
            let mut parts = Vec::new();
            for (kind, title) in [
                (SourceKind::Named, words.say("nommées", "named")),
                (
                    SourceKind::SecondHand,
                    words.say("de seconde main", "second-hand"),
                ),
                (SourceKind::Unnamed, words.say("sans nom", "unnamed")),
            ] {
                let of_kind = line.sources.iter().filter(|source| source.kind == kind);
                let told: Vec<String> = of_kind
                    .map(|source| match source.spans.len() {
                        1 => source.text.clone(),
                        times => format!("{}\u{a0}({times})", source.text),
                    })
                    .collect();
                if !told.is_empty() {
                    parts.push(format!("{}{}", words.label(title), told.join(", ")));
                }
            }
            let cited = line.cites.iter().map(|outlet| {
                let name = self.slicer(&line.article).line(outlet.span);
                format!("{name} → {}", self.letter_of(&outlet.article))
            });
            let cited: Vec<String> = cited.collect();
            if !cited.is_empty() {
                let title = words.say("cite un média du dossier", "cites an outlet of these");
                parts.push(format!("{}{}", words.label(title), cited.join(", ")));
            }
            parts.push(match line.first_paragraph {
                Some(first) => format!(
                    "{}{first}\u{a0}/\u{a0}{}",
                    words.label(
                        words.say("première source au paragraphe", "first source in paragraph")
                    ),
                    line.paragraphs
                ),
                None => words
                    .say("aucune source trouvée", "no source found")
                    .to_owned(),
            });
            out.push_str(&self.item(&letter));
            out.push_str(&self.paragraph("     ", &parts.join(" | ")));
        }
        out + "\n"
    }
}
