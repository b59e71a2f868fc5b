//! The name that a pronoun (« a-t-il dit ») or a noun (« le maire ») stands for.
//!
//! A pronoun takes whom its sentence names first, the speaker before it, or whom
//! the sentences before name first, if the gender allows; a noun the person whom
//! the article names beside that noun.
//! Where neither is there, the speaker is left as written.

use std::ops::Range;

use super::found::Found;
use crate::annotate::Words;
use crate::annotate::entity::NamedMention;
use crate::lang::roles::Roles;
use crate::report::speech::Quote;
use crate::report::{EntityKind, PartOfSpeech, Span};
use crate::text::fold::fold;

/// Bytes before a pronoun in which the person it stands for is named.
const MOST_BEFORE: u32 = 700;
/// Mentions looked back at.
const MOST_MENTIONS: usize = 60;
/// Sentences in which a person is looked for, the pronoun's own included.
const MOST_SENTENCES: usize = 4;
/// Tokens between a noun and the name beside it.
const BESIDE: usize = 3;

/// Whom a pronoun or first name can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    Man,
    Woman,
}

/// The quotes as the report has them, each speaker with what it stands for.
pub fn settle(words: &Words, found: &[Found]) -> Vec<Quote> {
    let mut last: Option<Span> = None;
    found
        .iter()
        .map(|found| {
            let mut quote = found.quote(words);
            if let (Some(speaker), Some(source)) = (&mut quote.speaker, &found.credit.source) {
                let named = source.clone().rev().find_map(|at| words.mention(at));
                speaker.antecedent = match named {
                    Some(_) => None,
                    None => antecedent(words, source, last, quote.span),
                };
                last = speaker
                    .antecedent
                    .or(named.map(|mention| mention.span))
                    .or(last);
            }
            quote
        })
        .collect()
}

fn antecedent(
    words: &Words,
    source: &Range<usize>,
    last: Option<Span>,
    quoted: Span,
) -> Option<Span> {
    if source.len() == 1 && words.has(source.start, Roles::SUBJECT) {
        let gender = gender_of_pronoun(words, source.start)?;
        return person_before(words, source.start, gender, last, quoted);
    }
    noun_beside_name(words, source)
}

/// Mentions before a token, nearest first.
fn before<'a>(words: &Words<'a>, at: usize) -> impl Iterator<Item = &'a NamedMention> {
    let start = words.reading.tokens[at].span.start;
    let mentions = words.reading.mentions;
    let end = mentions.partition_point(|mention| mention.span.end <= start);
    mentions[..end].iter().rev().take(MOST_MENTIONS)
}

/// The person that a pronoun stands for: whom its own sentence names first, the
/// speaker before, or whom the sentences before name first, as long as they do not
/// begin with a pronoun themselves.
fn person_before(
    words: &Words,
    at: usize,
    gender: Gender,
    last: Option<Span>,
    quoted: Span,
) -> Option<Span> {
    let start = words.reading.tokens[at].span.start;
    let near = |span: Span| start.saturating_sub(span.end) <= MOST_BEFORE;
    let mut sentence = words.sentence(at);
    let mut end = at;
    for back in 0..MOST_SENTENCES {
        match subject(words, sentence.start..end, gender, quoted) {
            Subject::Person(span) => return Some(span),
            Subject::Pronoun | Subject::Nobody => {}
        }
        if back == 0
            && let Some(last) = last.filter(|&last| near(last) && allows(words, last, gender))
        {
            return Some(last);
        }
        let before = sentence.start.checked_sub(1)?;
        sentence = words.sentence(before);
        end = sentence.end;
        if !near(words.span(&sentence)) {
            break;
        }
    }
    let mut bodies = before(words, at).take_while(|mention| near(mention.span));
    let body = bodies.find(|mention| mention.kind == EntityKind::Organisation);
    body.map(|mention| mention.span)
}

/// What a stretch of a sentence begins with.
enum Subject {
    Person(Span),
    Pronoun,
    Nobody,
}

/// The first person named, or the first pronoun of the gender before any.
fn subject(words: &Words, tokens: Range<usize>, gender: Gender, quoted: Span) -> Subject {
    for at in tokens {
        let start = words.reading.tokens[at].span.start;
        if quoted.start <= start && start < quoted.end {
            continue;
        }
        if let Some(mention) = words.mention(at) {
            if mention.kind == EntityKind::Person && allows(words, mention.span, gender) {
                return Subject::Person(mention.span);
            }
        } else if words.has(at, Roles::SUBJECT) && gender_of_pronoun(words, at) == Some(gender) {
            return Subject::Pronoun;
        }
    }
    Subject::Nobody
}

/// Of « il », « elle »; of « on » none.
pub fn gender_of_pronoun(words: &Words, at: usize) -> Option<Gender> {
    let speech = &words.reading.pack.speech;
    let pronoun = words.folded(at);
    if speech.he.contains(&pronoun) {
        Some(Gender::Man)
    } else if speech.she.contains(&pronoun) {
        Some(Gender::Woman)
    } else {
        None
    }
}

fn allows(words: &Words, name: Span, gender: Gender) -> bool {
    gender_of(words, name).is_none_or(|of| of == gender)
}

fn gender_of(words: &Words, name: Span) -> Option<Gender> {
    let first = words.within(name).start;
    let aliases = &words.reading.pack.aliases;
    if first > 0 {
        let title = fold(words.written(first - 1));
        let title = title.trim_end_matches('.');
        if aliases.titles_of_men.contains(&title) {
            return Some(Gender::Man);
        }
        if aliases.titles_of_women.contains(&title) {
            return Some(Gender::Woman);
        }
    }
    match (words.has(first, Roles::MAN), words.has(first, Roles::WOMAN)) {
        (true, false) => Some(Gender::Man),
        (false, true) => Some(Gender::Woman),
        _ => None,
    }
}

/// The person named beside the head of a definite noun phrase: « le maire, Jean
/// Morel » for « le maire ».
fn noun_beside_name(words: &Words, source: &Range<usize>) -> Option<Span> {
    let definite = words.is(source.start, PartOfSpeech::Determiner)
        && !words
            .reading
            .pack
            .speech
            .indefinite
            .contains(&words.folded(source.start));
    let head = source
        .clone()
        .find(|&at| words.is(at, PartOfSpeech::Noun))?;
    let noun = words.lemma(head);
    if !definite || noun.is_empty() {
        return None;
    }
    before(words, source.start)
        .filter(|mention| mention.kind == EntityKind::Person)
        .find(|mention| {
            let tokens = words.within(mention.span);
            let left = tokens.start.saturating_sub(BESIDE)..tokens.start;
            let right = tokens.end..tokens.end + BESIDE;
            let beside = |at: usize| words.is(at, PartOfSpeech::Noun) && words.lemma(at) == noun;
            left.rev().take_while(|&at| !words.is_final(at)).any(beside)
                || words.written(tokens.end) == "," && right.clone().any(beside)
        })
        .map(|mention| mention.span)
}
