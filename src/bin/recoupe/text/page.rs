//! How what stands between the articles is laid out: sections, paragraphs, the
//! letters of the articles and their words.

use recoupe::report::{Article, Notice, NoticeCode, Report};

use crate::layout::{Style, letter, width, wrap};
use crate::slicer::Slicer;
use crate::words::Words;

/// How it is laid out.
pub struct Page<'a> {
    pub report: &'a Report,
    pub words: Words,
    pub style: &'a Style,
    /// Columns.
    pub columns: usize,
}

impl Page<'_> {
    /// Index of the article with this identifier.
    pub fn index(&self, id: &str) -> usize {
        let mut articles = self.report.articles.iter();
        articles.position(|article| article.id == id).unwrap_or(0)
    }

    /// The article with this identifier.
    pub fn article(&self, id: &str) -> &Article {
        &self.report.articles[self.index(id)]
    }

    /// Its letter.
    pub fn letter_of(&self, id: &str) -> String {
        letter(self.index(id))
    }

    /// What the reader should know of how an article was read; another one that is meant
    /// is called by its letter.
    pub fn notice(&self, notice: &Notice) -> String {
        let mut notice = notice.clone();
        if notice.code == NoticeCode::SameTextAs {
            notice.detail = notice.detail.map(|id| self.letter_of(&id));
        }
        self.words.notice(&notice)
    }

    /// What slices its text.
    pub fn slicer(&self, id: &str) -> Slicer<'_> {
        Slicer::new(&self.article(id).text, self.report.settings.offsets)
    }

    /// The title of a part.
    pub fn section(&self, title: &str) -> String {
        format!("{}\n\n", self.style.paint("1;7", &format!(" {title} ")))
    }

    /// The heading of an item.
    pub fn item(&self, heading: &str) -> String {
        format!("   {}\n", self.style.paint("1", heading))
    }

    /// Lines of prose, each after `indent`.
    pub fn paragraph(&self, indent: &str, text: &str) -> String {
        let columns = self.columns.saturating_sub(8).min(90);
        wrap(text, columns, indent, width) + "\n"
    }

    /// A line for what is not told, where `count` is above `most`.
    pub fn more(&self, count: usize, most: usize) -> String {
        match count.checked_sub(most) {
            None | Some(0) => String::new(),
            Some(left) => format!("   … {left} {}\n", self.words.say("autres", "more")),
        }
    }
}
