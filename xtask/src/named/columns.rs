//! Files with a word a line and its label beside it, an empty line between
//! sentences: `B-PER`, `I-LOC` … in one of the columns.
//!
//! Words are put together as they are written: no space before a comma or after
//! an elision. `PER`, `person` → person; `LOC`, `location` → place; `ORG`,
//! `corporation`, `group` → organisation; all else → nothing.

use std::path::{Path, PathBuf};

use recoupe::report::{EntityKind, LanguageCode};

use super::{Mention, Text, name};
use crate::process::{Outcome, read_text};

/// How a file is laid out.
#[derive(Clone, Copy)]
pub struct Layout {
    /// Column of the word, from 0.
    pub word: usize,
    /// Column of the label.
    pub label: usize,
    /// Sentences that make a text, where documents are not marked.
    pub sentences: usize,
    /// Whether consecutive `I-` labels without `B-` begin a name (IOB1).
    pub language: LanguageCode,
}

/// Sentences of an encyclopedia, French or English: to measure on, never to learn from.
pub fn encyclopedia(data: &Path, language: LanguageCode) -> Outcome<Vec<Text>> {
    let folder = data.join("ner/wikineural_eval_only");
    let file = folder.join(format!("{}-val.conllu", super::folder(language)));
    let layout = Layout {
        word: 1,
        label: 2,
        sentences: 1,
        language,
    };
    texts(&[file], layout)
}

/// Files of short posts that may be learned from.
pub const POSTS: [&str; 8] = [
    "WNUT17/CONLL-format/data/train/wnut17train.conll",
    "WNUT17/CONLL-format/data/dev/emerging.dev.conll",
    "BTC/CONLL-format/data/a.conll",
    "BTC/CONLL-format/data/b.conll",
    "BTC/CONLL-format/data/e.conll",
    "BTC/CONLL-format/data/f.conll",
    "BTC/CONLL-format/data/g.conll",
    "BTC/CONLL-format/data/h.conll",
];

/// Short posts in English: file by file, those of `WNUT17/<part>` and `BTC`.
pub fn posts(data: &Path, files: &[&str]) -> Outcome<Vec<Text>> {
    let files: Vec<PathBuf> = files
        .iter()
        .map(|file| data.join("ner/en").join(file))
        .collect();
    let layout = Layout {
        word: 0,
        label: 1,
        sentences: 1,
        language: LanguageCode::En,
    };
    texts(&files, layout)
}

/// Newspapers of 1850 to 1950, by machine reading.
pub fn old_newspapers(data: &Path) -> Outcome<Vec<Text>> {
    let folder = data.join("ner/newseye");
    let layout = Layout {
        word: 0,
        label: 1,
        sentences: usize::MAX,
        language: LanguageCode::Fr,
    };
    texts(&super::files(&folder, "tsv")?, layout)
}

/// The texts of files; one that is not there has none.
fn texts(files: &[PathBuf], layout: Layout) -> Outcome<Vec<Text>> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is_file()) {
        let name = name(file);
        let mut text = Builder::new(layout.language);
        let (mut sentences, mut number) = (0, 0);
        let mut finish = |text: &mut Builder, number: &mut usize| {
            let done = std::mem::replace(text, Builder::new(layout.language));
            if !done.text.trim().is_empty() {
                *number += 1;
                found.push(done.finish(format!("{name}-{number}")));
            }
        };
        for line in read_text(file)?.lines() {
            let line = line.trim_end_matches('\r');
            if line.contains("document_id") {
                finish(&mut text, &mut number);
                continue;
            }
            if line.starts_with("# ") || line.starts_with("TOKEN\t") {
                continue;
            }
            let fields: Vec<&str> = line.split('\t').collect();
            match (fields.get(layout.word), fields.get(layout.label)) {
                (Some(word), Some(label)) if !word.trim().is_empty() => text.add(word, label),
                _ => {
                    sentences += 1;
                    text.end_sentence();
                    if sentences % layout.sentences == 0 {
                        finish(&mut text, &mut number);
                    }
                }
            }
        }
        finish(&mut text, &mut number);
    }
    Ok(found)
}

struct Builder {
    language: LanguageCode,
    text: String,
    mentions: Vec<Mention>,
    open: Option<EntityKind>,
    /// Whether the next word is glued to the last.
    glued: bool,
    /// Straight quotation marks opened and not closed.
    quoted: bool,
}

impl Builder {
    fn new(language: LanguageCode) -> Self {
        Self {
            language,
            text: String::new(),
            mentions: Vec::new(),
            open: None,
            glued: true,
            quoted: false,
        }
    }

    fn add(&mut self, word: &str, label: &str) {
        let closes = matches!(
            word,
            "," | "." | ")" | "]" | "…" | "..." | "”" | "%" | "'" | "’"
        ) || self.language == LanguageCode::En
            && (matches!(word, ";" | ":" | "!" | "?" | "n't" | "n’t")
                || word.len() > 1 && word.starts_with(['\'', '’']))
            || word == "\"" && self.quoted
            || word.starts_with('-') && word.len() > 1;
        if !self.glued && !closes {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(word);
        let opens_quotation = word == "\"" && !self.quoted;
        if word == "\"" {
            self.quoted = !self.quoted;
        }
        self.glued = matches!(word, "(" | "[" | "“")
            || opens_quotation
            || self.language == LanguageCode::Fr && word.ends_with(['\'', '’']);
        let (part, kind) = label.split_once('-').unwrap_or(("O", ""));
        let kind = match kind {
            "PER" | "person" => Some(EntityKind::Person),
            "LOC" | "location" => Some(EntityKind::Place),
            "ORG" | "corporation" | "group" => Some(EntityKind::Organisation),
            _ => None,
        };
        match (kind, self.mentions.last_mut()) {
            (Some(kind), Some(last)) if part == "I" && self.open == Some(kind) => {
                last.span.end = self.text.len();
            }
            (Some(kind), _) => self.mentions.push(Mention {
                span: start..self.text.len(),
                kind,
            }),
            (None, _) => {}
        }
        self.open = kind;
    }

    fn end_sentence(&mut self) {
        self.open = None;
        self.quoted = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.glued = true;
    }

    fn finish(self, name: String) -> Text {
        Text {
            name,
            language: self.language,
            plain: true,
            text: self.text,
            mentions: self.mentions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_together_as_they_are_written() {
        let mut text = Builder::new(LanguageCode::Fr);
        for (word, label) in [
            ("L'", "O"),
            ("ONU", "B-ORG"),
            (",", "O"),
            ("à", "O"),
            ("New", "B-LOC"),
            ("York", "I-LOC"),
            (".", "O"),
        ] {
            text.add(word, label);
        }
        let text = text.finish(String::new());
        assert_eq!(text.text, "L'ONU, à New York.");
        let names: Vec<&str> = text
            .mentions
            .iter()
            .map(|mention| &text.text[mention.span.clone()])
            .collect();
        assert_eq!(names, ["ONU", "New York"]);
    }
}
