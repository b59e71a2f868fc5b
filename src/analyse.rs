//! One input through the per-article stages, in their order.
//!
//! The stages are marked `inline(never)`: as one function of them all, the
//! module runs a tenth slower in V8.

use crate::annotate::{
    Reading, certainty, credit, date, entity, figure, headline, keyphrase, quote, readability,
};
use crate::document::{Document, Token};
use crate::intake::{self, Input};
use crate::report::{
    Block, BlockKind, Counts, Failure, LanguageChoice, LanguageCode, Layer, Notice, NoticeCode,
    Settings,
};
use crate::tag::lemma::mark::mark_lemmas;
use crate::tag::parts_of_speech::mark_parts_of_speech;
use crate::text::{form, language, quotation, sentence, token};

/// Below this number of words an article's numbers mean little.
const VERY_SHORT: u32 = 30;

/// How far an article is read: what no layer asks for is not looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Blocks, language, tokens, sentences, parts of speech, lemmas, readability.
    Words,
    /// Names, and all that is found with them.
    Findings,
}

impl Depth {
    /// How far a report by `settings` needs its articles read.
    pub fn of(settings: &Settings) -> Self {
        let of_words = [Layer::Tokens, Layer::Sentences, Layer::Blocks];
        let words = |layer| of_words.contains(layer);
        match settings.layers.iter().all(words) && settings.corrections.is_empty() {
            true => Self::Words,
            false => Self::Findings,
        }
    }
}

/// Reads one article with all per-article layers.
///
/// # Errors
/// What [`intake::read`] refuses; the failure names the input.
pub fn analyse(input: &Input, choice: LanguageChoice) -> Result<Document, Failure> {
    let mut document = read_words(input, choice)?;
    read_findings(&mut document);
    Ok(document)
}

/// Reads one article as far as [`Depth::Words`].
///
/// # Errors
/// As [`analyse`].
pub fn read_words(input: &Input, choice: LanguageChoice) -> Result<Document, Failure> {
    let read = intake::read(input)?;
    let language = language::detect(&article_text(&read.text, &read.blocks), choice);
    let pack = language::pack_of(&language);
    let raw = token::tokenise(&read.text, pack);
    let (mut tokens, mut forms) = form::forms(&read.text, &raw, pack);
    mark_boilerplate(&read.blocks, &mut tokens);
    quotation::mark_quotations(&read.text, &read.blocks, &mut tokens);
    let sentences = sentence::sentences(&read.text, &read.blocks, &tokens, &forms, pack);
    mark_parts_of_speech(&read.text, &sentences, &forms, &mut tokens, pack);
    mark_lemmas(&mut tokens, &mut forms, pack);
    let readability = readability::readability(&read.text, &tokens, &read.blocks, &sentences, pack);

    let words = tokens.iter().filter(|token| token.counts()).count() as u32;
    let all_words = tokens.iter().filter(|token| token.form != Token::NO_FORM);
    let counts = Counts {
        characters: read.text.chars().count() as u32,
        words,
        sentences: count_sentences(&read.blocks, &sentences),
        boilerplate_words: all_words.filter(|token| token.boilerplate).count() as u32,
    };
    let mut notices = read.notices;
    let mut notice = |code, detail: Option<u32>| {
        notices.push(Notice {
            code,
            detail: detail.map(|number| number.to_string()),
        });
    };
    if language.code == LanguageCode::Other {
        notice(NoticeCode::UnknownLanguage, None);
    }
    if words < VERY_SHORT {
        notice(NoticeCode::VeryShort, Some(words));
    }
    Ok(Document {
        id: input.id.clone(),
        title: read.title,
        outlet: read.outlet,
        published: read.published,
        source: read.source,
        language,
        text: read.text,
        blocks: read.blocks,
        tokens,
        forms,
        sentences,
        depth: Depth::Words,
        keywords: Vec::new(),
        mentions: Vec::new(),
        quotes: Vec::new(),
        stances: Vec::new(),
        headline: None,
        figures: Vec::new(),
        dates: Vec::new(),
        credits: Vec::new(),
        counts,
        readability,
        notices,
    })
}

/// Reads what [`Depth::Findings`] adds to an article.
pub fn read_findings(document: &mut Document) {
    let mentions = entity::mentions(
        &document.text,
        &document.tokens,
        &document.forms,
        &document.sentences,
        language::pack_of(&document.language),
    );
    set_names(document, mentions);
    let reading = Reading::of(document);
    let (dates, credits) = (date::dates(&reading), credit::credits(&reading));
    (document.dates, document.credits) = (dates, credits);
    read_layers(document);
    document.depth = Depth::Findings;
}

/// Gives an article other mentions, in order, not overlapping, and makes what follows from them anew.
pub fn set_mentions(document: &mut Document, mentions: Vec<entity::NamedMention>) {
    for token in &mut document.tokens {
        token.named = false;
    }
    set_names(document, mentions);
    read_layers(document);
}

/// Keeps the mentions of an article, and reads its keyphrases by them.
fn set_names(document: &mut Document, mentions: Vec<entity::NamedMention>) {
    mark_names(&mentions, &mut document.tokens);
    document.mentions = mentions;
    document.keywords = keyphrase::keyphrases(&keyphrase::Text::of(document));
}

/// Reads quotes, certainty and figures anew, as the program finds them.
pub fn read_layers(document: &mut Document) {
    let reading = Reading::of(document);
    let figures = figure::figures(&reading, &document.dates);
    let quotes = quote::quotes(&reading);
    let stances = certainty::stances(&reading, &quotes);
    (document.figures, document.quotes, document.stances) = (figures, quotes, stances);
    read_headline(document);
}

/// Holds the title anew against how surely each sentence is given.
pub fn read_headline(document: &mut Document) {
    document.headline = headline::headline(&Reading::of(document), &document.stances);
}

/// The text of the article proper: boilerplate may be in another language.
fn article_text(text: &str, blocks: &[Block]) -> String {
    let mut article = String::with_capacity(text.len().min(2 * 8192));
    for block in blocks
        .iter()
        .filter(|block| block.kind != BlockKind::Boilerplate)
    {
        let slice = block.span.slice(text);
        article.push_str(slice.get(..4096).unwrap_or(slice));
        article.push('\n');
        if article.len() > 8192 {
            break;
        }
    }
    if article.is_empty() {
        text.chars().take(8192).collect()
    } else {
        article
    }
}

fn mark_boilerplate(blocks: &[Block], tokens: &mut [Token]) {
    let mut at = 0;
    for block in blocks {
        let end = at + tokens[at..].partition_point(|token| token.span.end <= block.span.end);
        if block.kind == BlockKind::Boilerplate {
            for token in &mut tokens[at..end] {
                token.boilerplate = true;
            }
        }
        at = end;
    }
}

fn mark_names(mentions: &[entity::NamedMention], tokens: &mut [Token]) {
    let mut at = 0;
    for mention in mentions {
        at += tokens[at..].partition_point(|token| token.span.start < mention.span.start);
        while at < tokens.len() && tokens[at].span.start < mention.span.end {
            tokens[at].named = true;
            at += 1;
        }
    }
}

/// Sentences that stand outside boilerplate.
fn count_sentences(blocks: &[Block], sentences: &[crate::report::Sentence]) -> u32 {
    let mut boilerplate = blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Boilerplate)
        .peekable();
    let mut count = 0;
    for sentence in sentences {
        while boilerplate
            .next_if(|block| block.span.end <= sentence.span.start)
            .is_some()
        {}
        let inside = boilerplate
            .peek()
            .is_some_and(|block| block.span.start <= sentence.span.start);
        count += u32::from(!inside);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_read_as_far_as_the_layers_want() {
        let depth = |layers: &[Layer]| {
            Depth::of(&Settings {
                layers: layers.to_vec(),
                ..Settings::default()
            })
        };
        assert_eq!(depth(&[]), Depth::Words);
        assert_eq!(depth(&[Layer::Tokens, Layer::Blocks]), Depth::Words);
        assert_eq!(depth(&[Layer::Tokens, Layer::Certainty]), Depth::Findings);
        assert_eq!(Depth::of(&Settings::default()), Depth::Findings);
    }

    #[test]
    fn reading_on_gives_what_reading_at_once_gives() {
        let input = Input {
            text: Some(
                "La mairie ferme\n\nLe maire de Lyon, Paul Martin, a annoncé mardi la fermeture de \
                 trois écoles. « Nous n’avons pas le choix », a-t-il déclaré à l’AFP."
                    .to_owned(),
            ),
            published: Some("2025-03-18".to_owned()),
            ..Input::default()
        };
        let at_once = analyse(&input, LanguageChoice::Auto).expect("plain text is read");
        let mut document = read_words(&input, LanguageChoice::Auto).expect("plain text is read");
        assert!(document.mentions.is_empty() && document.figures.is_empty());
        read_findings(&mut document);
        assert_eq!(format!("{document:?}"), format!("{at_once:?}"));
        assert!(!at_once.mentions.is_empty() && !at_once.quotes.is_empty());
    }
}
