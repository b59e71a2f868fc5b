//! The matrix of similarity, for people.

use recoupe::report::{Measure, Similarity};

use super::page::Page;
use crate::layout::{fit, letter};

impl Page<'_> {
    /// The matrix, in its order.
    pub fn matrix(&self, similarity: &Similarity) -> String {
        let Self {
            report,
            words,
            style,
            columns,
        } = *self;
        let measure = match similarity.measure {
            Measure::Words => words.say("par les mots", "by words"),
            Measure::Names => words.say("par les noms", "by names"),
            Measure::Quotes => words.say("par les citations", "by quotes"),
            Measure::Figures => words.say("par les chiffres", "by figures"),
            Measure::Passages => words.say(
                "par les passages (part de la ligne trouvée dans la colonne)",
                "by passages (share of the row found in the column)",
            ),
        };
        let mut out = format!(
            "{}  {}\n\n",
            style.paint("1;7", words.say(" Ressemblance ", " Similarity ")),
            measure
        );
        let order: Vec<usize> = similarity.order.iter().map(|id| self.index(id)).collect();
        let fits = columns.saturating_sub(10) / 6;
        if order.len() > fits {
            out.push_str(&format!(
                "   {}\n",
                words.say(
                    "trop d’articles pour cette largeur : voir --format json",
                    "too many articles for this width: see --format json"
                )
            ));
            return out;
        }
        let count = report.articles.len();
        let mut scores = vec![None; count * count];
        for cell in &similarity.cells {
            let (a, b) = (self.index(&cell.a), self.index(&cell.b));
            scores[a * count + b] = Some(cell.score);
            if similarity.measure != Measure::Passages {
                scores[b * count + a] = Some(cell.score);
            }
        }
        out.push_str("       ");
        for &column in &order {
            out.push_str(&format!("{:>6}", letter(column)));
        }
        out.push('\n');
        for &row in &order {
            out.push_str(&format!("   {:>4}", letter(row)));
            for &column in &order {
                let shown = if row == column {
                    "–".to_owned()
                } else {
                    words.score(scores[row * count + column].unwrap_or(0.0))
                };
                out.push_str(&format!("{shown:>6}"));
            }
            out.push_str(&format!(
                "   {}\n",
                style.paint(
                    "2",
                    &fit(
                        &report.articles[row].title,
                        40.min(columns.saturating_sub(16 + 6 * order.len()))
                    )
                )
            ));
        }
        out.push('\n');
        out
    }
}
