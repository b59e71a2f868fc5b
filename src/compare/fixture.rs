//! Small documents for this folder's tests, made without the earlier stages.
//!
//! The text is cut at white space. A line that starts with `#` is boilerplate,
//! words between « and » are quoted, a capital makes a name, a final `s` is
//! taken off for the stem, and a short list stands for the function words.

use std::rc::Rc;

use crate::document::{Document, Form, Token};
use crate::lang::roles::Roles;
use crate::report::{Counts, Format, Language, LanguageCode, Source, Span, TokenKind};
use crate::tag::opening::Written;
use crate::text::case::Case;

const FUNCTION_WORDS: [&str; 20] = [
    "le", "la", "les", "un", "une", "de", "du", "des", "à", "en", "et", "dans", "sur", "par",
    "pour", "que", "qui", "est", "a", "the",
];

/// A document with the given identifier and text; its title is its identifier.
pub fn document(id: &str, text: &str) -> Document {
    let mut tokens = Vec::new();
    let mut forms: Vec<Rc<Form>> = Vec::new();
    let mut quoted = false;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let boilerplate = line.starts_with('#');
        let mut rest = 0;
        for word in line.split_whitespace() {
            let at = rest + line[rest..].find(word).expect("cut from this line");
            rest = at + word.len();
            let trimmed = word.trim_matches([',', '.', '!', '?', ':', ';', '#']);
            match trimmed {
                "«" => quoted = true,
                "»" => quoted = false,
                _ => {}
            }
            if trimmed.chars().any(char::is_alphanumeric) {
                let inner = at + word.find(trimmed).expect("cut from this word");
                let number = form(&mut forms, &trimmed.to_lowercase());
                tokens.push(Token {
                    span: Span {
                        start: (offset + inner) as u32,
                        end: (offset + inner + trimmed.len()) as u32,
                    },
                    form: number,
                    roles: forms[number as usize].roles,
                    syllables: 0,
                    kind: TokenKind::Word,
                    case: Case::of(trimmed),
                    written: Written::default(),
                    boilerplate,
                    quoted,
                    named: trimmed.starts_with(char::is_uppercase),
                    part_of_speech: None,
                });
            }
        }
        offset += line.len();
    }
    Document {
        id: id.to_owned(),
        title: id.to_owned(),
        outlet: None,
        published: None,
        source: Source {
            name: id.to_owned(),
            format: Format::Text,
            encoding: "UTF-8".to_owned(),
            extractor: None,
        },
        language: Language {
            code: LanguageCode::Fr,
            chosen: true,
            fr: 1.0,
            en: 0.0,
        },
        text: text.to_owned(),
        blocks: Vec::new(),
        tokens,
        forms,
        sentences: Vec::new(),
        depth: crate::analyse::Depth::Findings,
        keywords: Vec::new(),
        mentions: Vec::new(),
        quotes: Vec::new(),
        headline: None,
        stances: Vec::new(),
        figures: Vec::new(),
        dates: Vec::new(),
        credits: Vec::new(),
        counts: Counts::default(),
        readability: None,
        notices: Vec::new(),
    }
}

fn form(forms: &mut Vec<Rc<Form>>, text: &str) -> u32 {
    let known = forms.iter().position(|form| form.text == text);
    let index = known.unwrap_or_else(|| {
        let function_word = FUNCTION_WORDS.contains(&text);
        let stem = text.strip_suffix('s').filter(|_| !function_word);
        forms.push(Rc::new(Form {
            text: text.to_owned(),
            lemma: text.to_owned(),
            stem: stem.unwrap_or(text).to_owned(),
            roles: match function_word {
                true => Roles::GRAMMATICAL,
                false => Roles::default(),
            },
            rarity: 0,
            hashes: Default::default(),
            number: Default::default(),
            date: Default::default(),
            vectors: Default::default(),
            names: Default::default(),
            readings: Default::default(),
        }));
        forms.len() - 1
    });
    index as u32
}

/// The texts under the given spans.
pub fn slices<'a>(document: &'a Document, spans: &[Span]) -> Vec<&'a str> {
    spans
        .iter()
        .map(|span| span.slice(&document.text))
        .collect()
}
