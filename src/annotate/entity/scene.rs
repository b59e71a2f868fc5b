//! An article as names are looked for in it: its tokens, and how each is written.

use std::borrow::Cow;
use std::rc::Rc;

use super::lexicon::{self, Lexicon};
use crate::document::{Form, Token};
use crate::lang::Pack;
use crate::lang::roles::Roles;
use crate::report::{Sentence, TokenKind};
use crate::text::case::Case;
use crate::text::fold::fold;

/// What the tagger and the rules read.
pub struct Scene<'a> {
    /// The article's text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
    /// The forms its words have.
    pub forms: &'a [Rc<Form>],
    /// The lists.
    pub lexicon: &'static Lexicon,
    /// For each token whether it is a word of the article that begins with a capital.
    pub capital: Vec<bool>,
    /// These words.
    pub capitals: Vec<usize>,
    /// For each form whether it stands in lower case somewhere.
    pub lower: Vec<bool>,
    /// True for a token that opens a sentence (after opening marks).
    pub opens: Vec<bool>,
}

impl<'a> Scene<'a> {
    /// Looks at every token once.
    pub fn new(
        text: &'a str,
        tokens: &'a [Token],
        forms: &'a [Rc<Form>],
        sentences: &[Sentence],
        pack: &'static Pack,
    ) -> Self {
        let mut capital = Vec::with_capacity(tokens.len());
        let mut capitals = Vec::with_capacity(tokens.len() / 4);
        let mut lower = vec![false; forms.len()];
        for (at, token) in tokens.iter().enumerate() {
            let upper = begins_with_capital(text, token);
            let counts = upper && token.kind == TokenKind::Word && !token.boilerplate;
            capital.push(counts);
            if counts {
                capitals.push(at);
            }
            if let Some(lower) = lower.get_mut(token.form as usize) {
                *lower |= !upper;
            }
        }
        Self {
            text,
            tokens,
            forms,
            lexicon: lexicon::of(pack),
            capital,
            capitals,
            lower,
            opens: opens(text, tokens, sentences),
        }
    }

    /// The words of a token, as written.
    pub fn slice(&self, at: usize) -> &str {
        let span = self.tokens[at].span;
        span.slice(self.text)
    }

    /// The form of a token that is a word or a number.
    pub fn form(&self, at: usize) -> Option<&Form> {
        // What has none points past the last.
        self.forms
            .get(self.tokens[at].form as usize)
            .map(Rc::as_ref)
    }

    /// What a token can be around names.
    pub fn roles(&self, at: usize) -> Roles {
        self.tokens[at].roles
    }

    /// The longest listed name that begins at `at`, before `end`: its words and what it is.
    pub fn listed(&self, at: usize, end: usize) -> Option<(usize, &lexicon::Listed)> {
        if !self.roles(at).has_any([Roles::LISTED, Roles::LISTED_LOWER]) {
            return None;
        }
        self.lexicon.longest((at..end).map(|at| self.word(at)))
    }

    /// A token as the lexicon wants it: folded, and whether it begins with a capital.
    pub fn word(&self, at: usize) -> (Cow<'_, str>, bool) {
        let written = self.slice(at);
        let folded = match self.form(at) {
            Some(form) => Cow::Borrowed(form.text.as_str()),
            None => Cow::Owned(fold(written)),
        };
        (folded, written.starts_with(char::is_uppercase))
    }

    /// Whether one space, and no line's end, parts the token from the next.
    pub fn are_one_space_apart(&self, at: usize) -> bool {
        let (this, next) = (self.tokens[at].span, self.tokens[at + 1].span);
        let between = &self.text[this.end as usize..next.start as usize];
        let mut between = between.chars();
        between
            .next()
            .is_some_and(|c| c.is_whitespace() && c != '\n')
            && between.next().is_none()
    }

    /// A word that begins with a capital.
    pub fn capitalised(&self, at: usize) -> bool {
        self.capital[at]
    }

    /// All capitals, two letters or more: an acronym, or a shouted word.
    pub fn upper_case(&self, at: usize) -> bool {
        let word = self.slice(at);
        // « Kremlin »: one look at its second letter is enough.
        if word.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase) {
            return false;
        }
        let mut letters = 0;
        for c in word.chars() {
            if c.is_lowercase() || c.is_numeric() {
                return false;
            }
            letters += usize::from(c.is_uppercase());
        }
        letters > 1
    }
}

fn begins_with_capital(text: &str, token: &Token) -> bool {
    if matches!(token.case, Case::None | Case::Lower) {
        return false;
    }
    let start = token.span.start as usize;
    match text.as_bytes()[start] {
        byte if byte.is_ascii() => byte.is_ascii_uppercase(),
        _ => text[start..].starts_with(char::is_uppercase),
    }
}

/// Which tokens open a sentence, a quotation or follow a colon or a dash.
fn opens(text: &str, tokens: &[Token], sentences: &[Sentence]) -> Vec<bool> {
    let mut opens = vec![false; tokens.len()];
    let mut sentence = 0;
    let mut open = true;
    for (at, token) in tokens.iter().enumerate() {
        while sentence < sentences.len() && sentences[sentence].span.start <= token.span.start {
            sentence += 1;
            open = true;
        }
        let word = token.kind != TokenKind::Punctuation;
        opens[at] = open && word;
        open = if word {
            // « –MAJ-13/09/23-Le »
            token.kind == TokenKind::Number && opens[at]
        } else {
            open || matches!(
                token.span.slice(text),
                "«" | "“" | "„" | "\"" | ":" | "–" | "—" | "•" | "…" | "?" | "!" | "." | "..."
            )
        };
    }
    opens
}
