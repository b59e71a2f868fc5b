//! Paradigms: the forms of a lemma, from a table written by hand.
//!
//! In: `src/lang/<language>/paradigms.txt`, whose head tells its format, and
//! the lemmas that treebanks have. Out: the forms of all lemmas it speaks of.

use std::collections::BTreeSet;

use recoupe::report::PartOfSpeech;

use crate::process::{Failure, Outcome};

/// A form of a lemma: form, part of speech, lemma.
pub type Form = (String, PartOfSpeech, String);

/// A line of the table.
struct Paradigm<'a> {
    part_of_speech: PartOfSpeech,
    /// End of the lemma.
    ending: &'a str,
    /// Ends of the other forms.
    forms: Vec<&'a str>,
    lemmas: Vec<&'a str>,
    /// Whether lemmas that no line names belong here too.
    open: bool,
}

impl Paradigm<'_> {
    fn inflect(&self, lemma: &str) -> Vec<Form> {
        let stem = lemma.strip_suffix(self.ending).unwrap_or(lemma);
        let others = self.forms.iter().copied();
        std::iter::once(self.ending)
            .chain(others)
            .map(|ending| {
                (
                    format!("{stem}{ending}"),
                    self.part_of_speech,
                    lemma.to_owned(),
                )
            })
            .collect()
    }
}

/// The forms that a table gives of its own lemmas and of `known` ones, each a
/// part of speech and a lemma in lower case.
///
/// # Errors
/// A line that is no paradigm, or names a lemma without its ending.
pub fn forms(table: &str, known: &BTreeSet<(PartOfSpeech, String)>) -> Outcome<BTreeSet<Form>> {
    let mut paradigms = Vec::new();
    for (number, line) in table.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let paradigm = parse(line).map_err(|problem| {
            Failure::new(format!("line {} of the paradigms: {problem}", number + 1))
        })?;
        paradigms.push(paradigm);
    }
    let named: BTreeSet<(PartOfSpeech, &str)> = paradigms
        .iter()
        .flat_map(|paradigm| {
            let lemmas = paradigm.lemmas.iter();
            lemmas.map(|lemma| (paradigm.part_of_speech, *lemma))
        })
        .collect();
    let mut forms = BTreeSet::new();
    for paradigm in &paradigms {
        for lemma in &paradigm.lemmas {
            forms.extend(paradigm.inflect(lemma));
        }
    }
    for (part_of_speech, lemma) in known {
        if named.contains(&(*part_of_speech, lemma)) {
            continue;
        }
        let fitting = |paradigm: &&Paradigm| {
            paradigm.open
                && paradigm.part_of_speech == *part_of_speech
                && lemma.ends_with(paradigm.ending)
        };
        let longest = paradigms
            .iter()
            .filter(fitting)
            .map(|paradigm| paradigm.ending.len())
            .max();
        for paradigm in paradigms.iter().filter(fitting) {
            if Some(paradigm.ending.len()) == longest {
                forms.extend(paradigm.inflect(lemma));
            }
        }
    }
    Ok(forms)
}

fn parse(line: &str) -> Result<Paradigm<'_>, String> {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let name = words.next().unwrap_or_default();
    let part_of_speech =
        PartOfSpeech::named(name).ok_or_else(|| format!("“{name}” is no part of speech"))?;
    let ending = words
        .next()
        .and_then(|word| word.strip_suffix(':'))
        .ok_or("the lemma's ending and a colon come after the part of speech")?;
    let forms = words.by_ref().take_while(|word| *word != ":").collect();
    let (stars, lemmas): (Vec<&str>, Vec<&str>) = words.partition(|word| *word == "*");
    if let Some(other) = lemmas.iter().find(|lemma| !lemma.ends_with(ending)) {
        return Err(format!("“{other}” does not end in “{ending}”"));
    }
    Ok(Paradigm {
        part_of_speech,
        ending,
        forms,
        lemmas,
        open: !stars.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# nouns\nNOUN : s : *\nNOUN al: aux : *\nNOUN al: als : festival\n";

    fn plurals(known: &[&str]) -> Vec<String> {
        let noun = PartOfSpeech::Noun;
        let known = known.iter().map(|lemma| (noun, (*lemma).to_owned()));
        let forms = forms(TABLE, &known.collect()).expect("a table");
        forms.into_iter().map(|(form, ..)| form).collect()
    }

    #[test]
    fn the_longest_ending_takes_a_lemma_that_no_line_names() {
        assert_eq!(
            plurals(&["journal", "train"]),
            [
                "festival",
                "festivals",
                "journal",
                "journaux",
                "train",
                "trains"
            ]
        );
    }

    #[test]
    fn a_named_lemma_keeps_to_its_line() {
        assert_eq!(plurals(&["festival"]), ["festival", "festivals"]);
    }

    #[test]
    fn a_lemma_without_its_ending_is_an_error() {
        let failure = forms(
            "NOUN al: aux : canal\nNOUN al: aux : mer\n",
            &BTreeSet::new(),
        );
        let message = failure.expect_err("an error").to_string();
        assert!(message.starts_with("line 2 "), "{message}");
        assert!(forms("NOM s: : pays", &BTreeSet::new()).is_err());
    }
}
