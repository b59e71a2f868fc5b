//! Marks the lines that belong to the page and not to the article.
//!
//! In: the paragraphs of a text. Out: for each the rule that marks it, or none,
//! and where the title stands. A line is marked by its words ([`cue`]), by its
//! shape ([`shape`]), as the site's name ([`site`]), or by where it stands: in
//! the page's head, above the title, or in its tail, after the article's
//! running text ([`extent`]). Position alone marks nothing: a text in which no
//! line shows that it is a page is left whole.

mod cue;
mod extent;
mod group;
mod head;
mod inside;
mod shape;
mod site;
mod tail;

use std::ops::Range;

use super::line::Paragraph;
use super::published;
use super::words::Words;
use crate::report::{BoilerplateRule, Format};

use cue::{Cue, SHORT};
pub use group::shows_head;
pub use site::{Signatures, is_site_name};

/// From how many words on a line is running text even without a full stop.
const LONG: u32 = 28;

/// A line, and what can be seen of it alone.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The line, without white space around it.
    pub text: &'a str,
    /// Number of words.
    pub words: u32,
    /// The sign it ends with, quotation marks and brackets aside; a space for none.
    pub end: char,
    /// What its words or its shape say.
    pub cue: Option<Cue>,
    /// True when an empty line stands before it.
    pub after_gap: bool,
}

impl<'a> Line<'a> {
    fn new(text: &'a str, after_gap: bool) -> Self {
        let is_space = |&byte: &u8| u8::from(matches!(byte, b' ' | b'\t' | b'\n'));
        // Few bytes at a time: their number is a byte too.
        let spaces = |bytes: &[u8]| bytes.iter().map(is_space).sum::<u8>();
        let words = 1 + text
            .as_bytes()
            .chunks(128)
            .map(|few| u32::from(spaces(few)))
            .sum::<u32>();
        let end = text
            .chars()
            .rev()
            .find(|c| !matches!(c, '»' | '”' | '"' | '’' | '\'' | ')' | ']') && !c.is_whitespace())
            .filter(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | ','))
            .unwrap_or(' ');
        let mut line = Line {
            text,
            words,
            end,
            cue: None,
            after_gap,
        };
        line.cue = line.find_cue();
        line
    }

    fn find_cue(&self) -> Option<Cue> {
        if self.words as usize > SHORT {
            // Long lines are marked by how they begin, and only by phrases that
            // leave no doubt; the rest of the line is never looked at.
            return shape::copyright(self.text)
                .map(|rule| Cue { rule, opens: false })
                .or_else(|| cue::cue_of_long(&Words::of(self.text, 8)));
        }
        if let Some(rule) = shape::shape(self.text) {
            return Some(Cue { rule, opens: false });
        }
        let words = Words::of(self.text, SHORT + 1);
        let cue = cue::cue(&words, words.len() <= SHORT)?;
        // « Comment ? » and « Comment » are two words.
        if words.len() == 1 && self.end == '?' {
            return None;
        }
        // « Introduction » without a colon is a heading like any other.
        (cue.rule != BoilerplateRule::TemplateLabel || self.end == ':').then_some(cue)
    }

    /// Long enough to be running text whatever its end.
    pub fn is_long(&self) -> bool {
        self.words >= LONG
    }

    /// Ends like a sentence.
    pub fn is_sentence(&self) -> bool {
        self.words >= 4 && matches!(self.end, '.' | '!' | '?' | '…')
    }

    /// Running text: a paragraph of the article, or of something like it.
    pub fn is_prose(&self) -> bool {
        self.is_long() || self.words >= 10 && self.is_sentence()
    }

    /// Ends without any sign, as titles and links do.
    pub fn is_open(&self) -> bool {
        self.end == ' '
    }

    /// Marked by a single word that may as well be a heading of the article.
    pub fn is_weak(&self) -> bool {
        let Some(cue) = self.cue else { return false };
        match cue.rule {
            BoilerplateRule::Advertisement
            | BoilerplateRule::TemplateLabel
            | BoilerplateRule::DateAndWeather
            | BoilerplateRule::Breadcrumb => false,
            BoilerplateRule::Menu => true,
            _ => self.words == 1,
        }
    }
}

/// What was found out about the lines of a text.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// For each line the rule that marks it.
    pub rules: Vec<Option<BoilerplateRule>>,
    /// The line that is the title.
    pub title: Option<usize>,
    /// The lines of the running text.
    pub core: Range<usize>,
    /// True when the text shows the frame of a page: menus, legal lines, offers.
    pub is_page: bool,
    /// The site's name, when a line is that.
    pub outlet: Option<String>,
    /// ISO date of publication, when a line of the page tells it.
    pub published: Option<String>,
}

/// The lines of `text`, with what each says by itself.
pub fn lines<'a>(text: &'a str, paragraphs: &[Paragraph]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line> = paragraphs
        .iter()
        .map(|p| Line::new(&text[p.range.clone()], p.after_gap))
        .collect();
    mark_towns(&mut lines);
    if !shows_page(&lines) {
        lines.iter_mut().for_each(|line| line.cue = None);
    }
    lines
}

/// Lines from which on a text must show in several places that it is a page.
const LONG_TEXT: usize = 200;
/// One line in so many must then have a cue.
const CUE_SHARE: usize = 100;

/// Whether a text shows that it is a page: in a long one a few lines that read
/// like a page's are more likely the text's own.
fn shows_page(lines: &[Line]) -> bool {
    let cues = lines.iter().filter(|line| line.cue.is_some()).count();
    lines.len() < LONG_TEXT || cues * CUE_SHARE >= lines.len()
}

/// The town that a temperature is measured in stands alone after it, or before it.
fn mark_towns(lines: &mut [Line]) {
    let temperatures: Vec<usize> = (0..lines.len())
        .filter(|&at| shape::is_temperature(lines[at].text))
        .collect();
    for at in temperatures {
        let town = [Some(at + 1), at.checked_sub(1)]
            .into_iter()
            .flatten()
            .find(|&beside| lines.get(beside).is_some_and(may_be_town));
        if let Some(town) = town {
            let rule = BoilerplateRule::DateAndWeather;
            lines[town].cue = Some(Cue { rule, opens: false });
        }
    }
}

fn may_be_town(line: &Line) -> bool {
    line.words <= 3
        && line.cue.is_none()
        && line.is_open()
        && line.text.starts_with(char::is_uppercase)
        && line.text.chars().all(|c| !c.is_numeric())
}

/// Lines of a page's frame (menus, legal lines, offers) from which on a text was copied with all its page.
const FRAME_LINES: usize = 6;

/// One line in so many must be such a line.
const FRAME_SHARE: usize = 25;

fn shows_frame(lines: &[Line]) -> bool {
    let is_frame = |line: &&Line| {
        line.cue.is_some_and(|cue| {
            matches!(
                cue.rule,
                BoilerplateRule::Menu | BoilerplateRule::Legal | BoilerplateRule::Subscription
            )
        })
    };
    let frame = lines.iter().filter(is_frame).count();
    frame >= FRAME_LINES && frame * FRAME_SHARE >= lines.len()
}

/// Marks the lines that are not the article.
///
/// `title` is the title where it is known. Text taken out of an HTML page was
/// cleaned by its extractor: only cue phrases are looked for there.
pub fn mark(lines: &[Line], format: Format, title: Option<&str>) -> Marks {
    let is_page = format == Format::Text && shows_frame(lines);
    let mut marks = Marks {
        rules: vec![None; lines.len()],
        core: extent::core(lines, is_page),
        is_page,
        ..Marks::default()
    };
    let signatures = Signatures::of(lines);
    marks.title = super::title::find(lines, &marks.core, title, format, &signatures);
    inside::mark_inside(lines, &mut marks);
    if format == Format::Text {
        head::mark_above(lines, &mut marks, &signatures);
        head::mark_below(lines, &mut marks);
    }
    tail::mark_tail(lines, &mut marks, format, &signatures);
    marks.published = lines
        .iter()
        .zip(&marks.rules)
        .filter(|(_, rule)| {
            matches!(
                rule,
                Some(BoilerplateRule::DateAndWeather | BoilerplateRule::Metadata)
            )
        })
        .find_map(|(line, _)| published::iso_date(line.text));
    marks
}
