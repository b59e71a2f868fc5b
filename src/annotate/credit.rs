//! The credits of news agencies: « (Avec AFP) », “PARIS (Reuters) –”.
//!
//! In: an article's tokens by block. Out: the words of each credit and the
//! agencies by name. Only what is set apart from the text counts: between
//! parentheses at either end of a block, or a short block that ends in a
//! credit. An agency named in a sentence is a source, not a credit.

use super::Reading;
use crate::document::Token;
use crate::lang::agencies::AGENCIES;
use crate::report::common::Credit;
use crate::report::{BlockKind, Span, TokenKind};
use crate::text::fold::fold;

/// A block of this many tokens may be a credit as a whole.
const SHORT_BLOCK: usize = 12;

/// Between parentheses it stands this near to an end of its block, in tokens.
const NEAR_AN_END: usize = 14;

/// The credits of an article, in order, outside titles and boilerplate.
pub fn credits(reading: &Reading) -> Vec<Credit> {
    let mut credits = Vec::new();
    let mut at = 0;
    for block in reading.blocks {
        let start = at + reading.tokens[at..].partition_point(|t| t.span.end <= block.span.start);
        at = start + reading.tokens[start..].partition_point(|t| t.span.end <= block.span.end);
        if matches!(
            block.kind,
            BlockKind::Body | BlockKind::Standfirst | BlockKind::Heading
        ) {
            in_block(reading, &reading.tokens[start..at], &mut credits);
        }
    }
    credits
}

fn in_block(reading: &Reading, tokens: &[Token], credits: &mut Vec<Credit>) {
    let known = credits.len();
    let first = NEAR_AN_END.min(tokens.len());
    let last = first.max(tokens.len().saturating_sub(NEAR_AN_END));
    for open in (0..first).chain(last..tokens.len()) {
        let token = &tokens[open];
        if token.kind != TokenKind::Punctuation || !matches!(reading.written(token), "(" | "[") {
            continue;
        }
        let inside = &tokens[open + 1..];
        let close = inside
            .iter()
            .position(|token| matches!(reading.written(token), ")" | "]"));
        if let Some(close) = close.filter(|&close| close <= SHORT_BLOCK) {
            credits.extend(credit(reading, &inside[..close], true));
        }
    }
    if credits.len() > known || tokens.len() > SHORT_BLOCK {
        return;
    }
    // The earliest word from which the rest of the block is a credit.
    let found = (0..tokens.len()).find_map(|from| credit(reading, &tokens[from..], from == 0));
    credits.extend(found);
}

/// The credit that `tokens` are, signs at both ends aside. A name alone is one
/// only where `bare` says so; after other words it needs an opener.
fn credit(reading: &Reading, tokens: &[Token], bare: bool) -> Option<Credit> {
    let credit_words = &reading.pack.credits;
    if !bare {
        let first = tokens.iter().find_map(|token| reading.form(token))?;
        if !credit_words.openers.contains(&first.text.as_str()) {
            return None;
        }
    }
    let words = words(reading, tokens);
    let is = |list: &[&str], at: usize| {
        words
            .get(at)
            .is_some_and(|(word, _)| list.contains(&word.as_str()))
    };
    let opened = is(credit_words.openers, 0);
    if !opened && !bare {
        return None;
    }
    let mut at = usize::from(opened);
    let mut agencies: Vec<String> = Vec::new();
    let mut unnamed = false;
    while at < words.len() {
        if is(credit_words.joiners, at) || (opened && is(credit_words.openers, at)) {
            at += 1;
        } else if let Some((name, length)) = agency(&words[at..]) {
            if !agencies.iter().any(|known| known == name) {
                agencies.push(name.to_owned());
            }
            at += length;
        } else if opened && is(credit_words.unnamed, at) {
            unnamed = true;
            at += 1;
        } else {
            return None;
        }
    }
    let (first, last) = (words.first()?.1, words.last()?.1);
    (unnamed || !agencies.is_empty()).then_some(Credit {
        span: Span {
            start: tokens[first].span.start,
            end: tokens[last].span.end,
        },
        agencies,
    })
}

/// The agency that some words begin with, and in how many.
fn agency(words: &[(String, usize)]) -> Option<(&'static str, usize)> {
    AGENCIES.iter().find_map(|&(name, forms)| {
        forms.iter().find_map(|form| {
            let length = form.split(' ').count();
            let same = words.len() >= length
                && form
                    .split(' ')
                    .zip(words)
                    .all(|(part, (word, _))| part == word);
            same.then_some((name, length))
        })
    })
}

/// The folded words of some tokens, hyphenated ones in their parts, each with the
/// number of its token.
fn words(reading: &Reading, tokens: &[Token]) -> Vec<(String, usize)> {
    let numbered = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.form != Token::NO_FORM);
    numbered
        .flat_map(|(at, token)| {
            let folded = fold(reading.written(token));
            let parts: Vec<String> = folded.split('-').map(str::to_owned).collect();
            parts.into_iter().map(move |part| (part, at))
        })
        .filter(|(part, _)| !part.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::analyse::analyse;
    use crate::intake::Input;
    use crate::report::LanguageChoice;

    /// The credits of a text between two paragraphs: their words and agencies.
    #[track_caller]
    fn found(choice: LanguageChoice, block: &str) -> Vec<(String, Vec<String>)> {
        let paragraph = "Le ministre a quitté la salle avant la fin de la réunion, \
            et personne ne l’a retenu dans le couloir ce soir-là.";
        let text = format!("Une réunion qui tourne court à Bruxelles\n\n{paragraph}\n\n{block}");
        let input = Input {
            text: Some(text.clone()),
            ..Input::default()
        };
        let document = analyse(&input, choice).expect("a text");
        let slice =
            |span: crate::report::Span| text[span.start as usize..span.end as usize].to_owned();
        let credits = document.credits.into_iter();
        credits
            .map(|credit| (slice(credit.span), credit.agencies))
            .collect()
    }

    #[track_caller]
    fn assert_credit(block: &str, words: &str, agencies: &[&str]) {
        let agencies = agencies.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(
            found(LanguageChoice::Fr, block),
            [(words.to_owned(), agencies)]
        );
    }

    #[test]
    fn a_block_of_its_own() {
        assert_credit("(Avec agences)", "Avec agences", &[]);
        assert_credit("Avec AFP", "Avec AFP", &["AFP"]);
        assert_credit(
            "Avec l’AFP et Reuters",
            "Avec l’AFP et Reuters",
            &["AFP", "Reuters"],
        );
        assert_credit("La Dépêche du Lac avec AFP", "avec AFP", &["AFP"]);
        assert_credit(
            "Source : Agence France-Presse",
            "Source : Agence France-Presse",
            &["AFP"],
        );
        assert_credit("AFP/Reuters", "AFP/Reuters", &["AFP", "Reuters"]);
    }

    #[test]
    fn at_an_end_of_a_paragraph() {
        let text = "BRUXELLES (Reuters) – La réunion a duré quatre heures, et rien n’en est sorti qui engage qui que ce soit pour la suite.";
        assert_credit(text, "Reuters", &["Reuters"]);
        let text = "La réunion a duré quatre heures, et rien n’en est sorti qui engage qui que ce soit pour la suite. (avec Belga)";
        assert_credit(text, "avec Belga", &["Belga"]);
    }

    #[test]
    fn an_agency_in_a_sentence_is_a_source() {
        for block in [
            "L’agence TASS a rapporté la nouvelle avec un jour de retard, et RIA Novosti (agence d’État) l’a reprise.",
            "Selon l’AFP, rien n’est signé.",
            "Il est venu avec sa sœur",
        ] {
            assert_eq!(found(LanguageChoice::Fr, block), [], "{block}");
        }
    }

    #[test]
    fn in_english() {
        let one = |words: &str, agency: &str| [(words.to_owned(), vec![agency.to_owned()])];
        assert_eq!(
            found(LanguageChoice::En, "(Reuters)"),
            one("Reuters", "Reuters")
        );
        assert_eq!(
            found(LanguageChoice::En, "With the Associated Press"),
            one("With the Associated Press", "AP")
        );
    }
}
