//! The short names that can stand for a long one, by kind.

use super::form::key;
use super::rule::Rule;
use crate::annotate::entity::lexicon_of;
use crate::lang::Pack;
use crate::lang::roles::{Roles, roles};
use crate::report::EntityKind;

/// Words of a name that are looked at; what is longer is seldom a name.
const LONGEST: usize = 16;

/// Keys of the short names that can stand for a name of these words, each with
/// its rule; `capitals` says which words have one.
pub fn shorts(
    words: &[String],
    capitals: &[bool],
    kind: EntityKind,
    pack: &'static Pack,
) -> Vec<(String, Rule)> {
    let mut shorts = Shorts {
        words: &words[..words.len().min(LONGEST)],
        capitals,
        pack,
        found: Vec::new(),
    };
    match kind {
        EntityKind::Person => shorts.person(),
        EntityKind::Organisation => shorts.organisation(),
        EntityKind::Place => shorts.place(),
    }
    shorts.found
}

struct Shorts<'a> {
    words: &'a [String],
    capitals: &'a [bool],
    pack: &'static Pack,
    found: Vec<(String, Rule)>,
}

impl Shorts<'_> {
    fn add<S: AsRef<str>>(&mut self, words: &[S], rule: Rule) {
        let key = key(words);
        let known = self.found.iter().any(|(known, _)| *known == key);
        if !known && !key.is_empty() && key != super::form::key(self.words) {
            self.found.push((key, rule));
        }
    }

    fn has(&self, word: &str, role: Roles) -> bool {
        roles(word, self.pack).has(role)
    }

    fn is_listed(&self, word: &str, list: &[&str]) -> bool {
        list.contains(&word.trim_end_matches('.'))
    }

    /// « Kim » and « Jong-un », « von der Leyen » and « Leyen », « J. Dupont ».
    fn person(&mut self) {
        let words = self.words;
        let closers = words.iter().rev();
        let closed = closers.take_while(|word| self.closes(word)).count();
        let (name, _) = words.split_at(words.len() - closed.min(words.len() - 1));
        let count = name.len();
        let last = &name[count - 1];
        if closed > 0 {
            self.add(name, Rule::Surname);
        }
        if count == 1 {
            self.compound(&[], last);
            return;
        }
        let family_first = self.has(&name[0], Roles::FAMILY_FIRST);
        if family_first {
            self.add(&name[..1], Rule::Surname);
            self.add(&name[1..], Rule::GivenName);
        }
        // From the last word back over the particles before it.
        let mut start = count - 1;
        self.add(&name[start..], Rule::Surname);
        let articles = self.pack.phrases.articles;
        while start > 1
            && (self.has(&name[start - 1], Roles::PARTICLE)
                || articles.contains(&name[start - 1].as_str()))
        {
            start -= 1;
            self.add(&name[start..], Rule::Surname);
        }
        self.add(&[&name[0], last], Rule::Surname);
        let given = &name[..start];
        self.initials(given, &name[start..]);
        self.compound(&given[..1], last);
        // « Rodríguez » of « Carlos Rodríguez Pérez », and both.
        for at in 1..start {
            self.add(&name[at..], Rule::ShortForm);
            self.add(&name[at..=at], Rule::ShortForm);
            self.add(&name[..=at], Rule::ShortForm);
        }
        self.add(&name[..1], Rule::GivenName);
    }

    fn closes(&self, word: &str) -> bool {
        self.is_listed(word, self.pack.aliases.name_closers)
            || word.len() > 1 && word.bytes().all(|byte| b"ivx".contains(&byte))
    }

    /// « J. Dupont », « J.-L. Dupont », « J. D. ».
    fn initials(&mut self, given: &[String], surname: &[String]) {
        let letters: Vec<String> = given
            .iter()
            .flat_map(|word| word.split(['-', '.']))
            .filter_map(|part| part.chars().next())
            .map(String::from)
            .collect();
        for some in [&letters[..letters.len().min(1)], &letters[..]] {
            let mut short = some.to_vec();
            short.extend_from_slice(surname);
            self.add(&short, Rule::Initials);
        }
        let mut all = letters;
        let surnames = surname.iter().flat_map(|word| word.split('-'));
        all.extend(
            surnames
                .filter_map(|part| part.chars().next())
                .map(String::from),
        );
        self.add(&all, Rule::Initials);
    }

    /// « Verlinde » of « Tibo Verlinde-Maes »; not « Jean » of « Jean-Luc ».
    fn compound(&mut self, given: &[String], surname: &str) {
        if !surname.contains('-') || self.has(surname, Roles::FIRST_NAME) {
            return;
        }
        for part in surname.split('-').filter(|part| part.chars().count() > 2) {
            self.add(&[part], Rule::ShortForm);
            if let [first] = given {
                self.add(&[first.as_str(), part], Rule::ShortForm);
            }
        }
    }

    /// « Ketterer » of « Ketterer & Fils », « Murat » of « AS Murat »,
    /// « Banque centrale » of « Banque centrale européenne ».
    fn organisation(&mut self) {
        let words = self.words;
        let company = self.pack.aliases.company_words;
        let clubs = self.pack.aliases.club_words;
        let outer = |word: &String| self.is_listed(word, company);
        let first = words.iter().take_while(|word| outer(word)).count();
        let last = words.iter().rev().take_while(|word| outer(word)).count();
        if first + last < words.len() {
            self.add(&words[first..words.len() - last], Rule::ShortForm);
            self.add(&words[..words.len() - last], Rule::ShortForm);
        }
        if let Some((last, before)) = words.split_last()
            && let Some((head, _)) = last.split_once('-')
        {
            let is_club = before.iter().any(|word| self.is_listed(word, clubs));
            if before.is_empty() || is_club {
                self.add(&[head], Rule::ShortForm);
            }
            let tail = last.rsplit('-').next().unwrap_or_default();
            if before.is_empty() && tail.chars().count() > 3 {
                self.add(&[tail], Rule::ShortForm);
            }
        }
        for cut in 1..words.len() {
            if !self.has(&words[cut - 1], Roles::FUNCTION_WORD)
                && (cut == 1 || !self.is_another(&words[..cut]))
            {
                self.add(&words[..cut], Rule::ShortForm);
            }
            let after_link = self.has(&words[cut - 1], Roles::FUNCTION_WORD);
            let is_club = words[..cut].iter().any(|word| self.is_listed(word, clubs));
            // « française » of « Cinémathèque française » is no name.
            if self.capitals[cut] && (!after_link || is_club) && !self.is_another(&words[cut..]) {
                self.add(&words[cut..], Rule::ShortForm);
            }
        }
    }

    /// Whether the lists know these words as an organisation that the whole name is
    /// not (« Institut Pasteur » in « Institut Pasteur de Dakar »).
    fn is_another(&self, words: &[String]) -> bool {
        let lexicon = lexicon_of(self.pack);
        let part = words.join(" ");
        lexicon.kind(&part) == Some(EntityKind::Organisation)
            && lexicon.group(&part) != lexicon.group(&self.words.join(" "))
    }

    /// « Bourg » of « Bourg-en-Bresse », « Palma » of « Palma de Majorque »,
    /// « Hedland » of « Port Hedland ».
    fn place(&mut self) {
        let words = self.words;
        let tails = self.pack.aliases.place_tails;
        if let [only] = words
            && let Some((head, rest)) = only.split_once('-')
            && let Some((tail, _)) = rest.split_once('-')
            && tails.contains(&tail)
        {
            self.add(&[head], Rule::ShortForm);
        }
        for cut in 1..words.len() {
            if self.has(&words[cut], Roles::FUNCTION_WORD) {
                self.unlisted(&words[..cut]);
            }
        }
        let landmark = [Roles::LANDMARK, Roles::PLACE_NOUN];
        if words.len() > 1
            && roles(&words[0], self.pack).has_any(landmark)
            && !self.has(&words[1], Roles::FUNCTION_WORD)
        {
            self.unlisted(&words[1..]);
        }
    }

    /// A place that the lists know (« Irlande », « Tchad ») is no short name of
    /// another (« Irlande du Nord », « lac Tchad »).
    fn unlisted(&mut self, words: &[String]) {
        if lexicon_of(self.pack).group(&words.join(" ")).is_none() {
            self.add(words, Rule::ShortForm);
        }
    }
}
