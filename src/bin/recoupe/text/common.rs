//! Common text, for people: the passages of several articles with who changed
//! what, and those of each pair.

use recoupe::report::common::{Discount, Edit, Family};
use recoupe::report::{Pair, Span};

use super::page::Page;
use crate::layout::{width, wrap};
use crate::slicer::Slicer;

impl Page<'_> {
    /// The passages of several articles, each with who changed what.
    pub fn families(&self, families: &[Family]) -> String {
        let words = self.words;
        let mut out = self.section(words.say("Texte commun", "Common text"));
        for family in families {
            let letters: Vec<String> = family
                .places
                .iter()
                .map(|place| self.letter_of(&place.article))
                .collect();
            let discount = family.discount.map(|discount| match discount {
                Discount::Quote => words.say("citation", "quote"),
                Discount::Title => words.say("titre", "title"),
                Discount::Credit => words.say("crédit d’agence", "agency credit"),
            });
            let mut about = vec![letters.join(" ")];
            about.push(format!(
                "{}\u{a0}{}",
                family.words_common,
                words.say("mots communs", "words in common")
            ));
            about.extend(discount.map(str::to_owned));
            out.push_str(&format!(
                "   {}\n",
                self.style.paint("1", &about.join(" · "))
            ));
            let reference = &family.places[family.reference as usize];
            let of_reference = self.slicer(&reference.article);
            out.push_str(&self.paragraph("     ", &of_reference.line(reference.span)));
            for place in family.places.iter().filter(|place| !place.edits.is_empty()) {
                let own = self.slicer(&place.article);
                let edits: Vec<String> = place
                    .edits
                    .iter()
                    .map(|edit| self.edit(edit, &of_reference, &own))
                    .collect();
                let letter = words.label(&self.letter_of(&place.article));
                let line = format!("{letter}{}", edits.join(" · "));
                out.push_str(&self.paragraph("       ", &line));
            }
            out.push('\n');
        }
        out
    }

    fn edit(&self, edit: &Edit, reference: &Slicer, own: &Slicer) -> String {
        let side = |slicer: &Slicer, span: Option<Span>| {
            span.map_or("∅".to_owned(), |span| {
                self.words.quoted(&slicer.line(span))
            })
        };
        format!(
            "{} → {}",
            side(reference, edit.reference),
            side(own, edit.here)
        )
    }

    /// The passages of each pair of articles.
    pub fn passages(&self, pairs: &[Pair]) -> String {
        let mut out = self.section(self.words.say("Passages communs", "Shared passages"));
        for pair in pairs.iter().filter(|pair| !pair.passages.is_empty()) {
            let (a, b) = (self.letter_of(&pair.a), self.letter_of(&pair.b));
            out.push_str(&format!("   {a} – {b}\n"));
            for passage in &pair.passages {
                for (side, span) in [(&pair.a, passage.a), (&pair.b, passage.b)] {
                    let slicer = self.slicer(side);
                    let text = wrap(
                        slicer.slice(span),
                        self.columns.saturating_sub(12).min(90),
                        "        ",
                        width,
                    );
                    out.push_str(&format!(
                        "     {} {}\n",
                        self.style.paint("1", &self.letter_of(side)),
                        text.trim_start()
                    ));
                }
                out.push('\n');
            }
        }
        out
    }
}
