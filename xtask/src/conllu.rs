//! Treebanks of Universal Dependencies in the CoNLL-U format
//! (<https://universaldependencies.org/format.html>).
//!
//! In: a file. Out: its sentences, each with its raw text, its surface tokens
//! and its syntactic words.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{Failure, Outcome, read_text};

/// One annotated sentence.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// The `# text` comment: the sentence as it was written.
    pub text: String,
    /// What stands in the text, in order: a word, or a contraction of several.
    pub tokens: Vec<Token>,
}

/// A surface token.
#[derive(Clone, Debug)]
pub struct Token {
    /// As written.
    pub form: String,
    /// Bytes in [`Sentence::text`], `[start, end)`.
    pub span: (usize, usize),
    /// The words it stands for; more than one for a contraction (« du »: de + le).
    pub words: Vec<Word>,
}

/// A syntactic word.
#[derive(Clone, Debug)]
pub struct Word {
    /// As written, or as it would be outside the contraction.
    pub form: String,
    /// Dictionary form.
    pub lemma: String,
    /// Universal part of speech, e.g. `NOUN`.
    pub upos: String,
}

/// The sentences of a file.
///
/// # Errors
/// A file that cannot be read, a line without its ten columns, a token that
/// does not stand in the text of its sentence.
pub fn read(path: &Path) -> Outcome<Vec<Sentence>> {
    parse(&read_text(path)?)
        .map_err(|(line, problem)| Failure::new(format!("{}:{line}: {problem}", path.display())))
}

/// The treebanks of a data folder: name of each folder of `ud/`, and its files, sorted.
///
/// # Errors
/// A folder that cannot be listed. A data folder without `ud/` has no treebank.
pub fn treebanks(data: &Path) -> Outcome<Vec<(String, Vec<PathBuf>)>> {
    let folder = data.join("ud");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for treebank in list(&folder)? {
        if !treebank.is_dir() {
            continue;
        }
        let files: Vec<PathBuf> = list(&treebank)?
            .into_iter()
            .filter(|file| {
                file.extension()
                    .is_some_and(|extension| extension == "conllu")
            })
            .collect();
        let name = treebank
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        found.push((name, files));
    }
    Ok(found)
}

fn list(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |error| Failure::new(format!("{} cannot be listed: {error}", folder.display()));
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    Ok(paths)
}

type Problem = (usize, &'static str);

fn parse(file: &str) -> Result<Vec<Sentence>, Problem> {
    let mut sentences = Vec::new();
    let mut sentence = Sentence::default();
    let mut at = 0;
    // Number of the last word of the contraction being read.
    let mut contraction_end = 0;
    for (number, line) in file.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        if line.is_empty() {
            if !sentence.tokens.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
            (at, contraction_end) = (0, 0);
        } else if let Some(text) = line.strip_prefix("# text = ") {
            text.clone_into(&mut sentence.text);
        } else if !line.starts_with('#') {
            let columns: Vec<&str> = line.split('\t').collect();
            let &[id, form, lemma, upos, _, _, ..] = columns.as_slice() else {
                return Err((number, "a line has ten columns parted by tabs"));
            };
            if id.contains('.') {
                continue;
            }
            let surface = |sentence: &Sentence, at: usize| {
                let found = sentence.text[at..]
                    .find(form)
                    .ok_or((number, "the token is not in “# text”"))?;
                Ok::<_, Problem>((at + found, at + found + form.len()))
            };
            if let Some((_, last)) = id.split_once('-') {
                contraction_end = last
                    .parse()
                    .map_err(|_| (number, "a range of words is two numbers"))?;
                let span = surface(&sentence, at)?;
                at = span.1;
                sentence.tokens.push(Token {
                    form: form.to_owned(),
                    span,
                    words: Vec::new(),
                });
                continue;
            }
            let id: usize = id
                .parse()
                .map_err(|_| (number, "a word is named by its number"))?;
            let word = Word {
                form: form.to_owned(),
                lemma: lemma.to_owned(),
                upos: upos.to_owned(),
            };
            if id <= contraction_end {
                let last = sentence
                    .tokens
                    .last_mut()
                    .ok_or((number, "a word of no contraction"))?;
                last.words.push(word);
            } else {
                let span = surface(&sentence, at)?;
                at = span.1;
                sentence.tokens.push(Token {
                    form: form.to_owned(),
                    span,
                    words: vec![word],
                });
            }
        }
    }
    if !sentence.tokens.is_empty() {
        sentences.push(sentence);
    }
    Ok(sentences)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTRACTION: &str = "# text = Il part du port.\n\
        1\tIl\til\tPRON\t_\tGender=Masc\t2\tnsubj\t_\t_\n\
        2\tpart\tpartir\tVERB\t_\t_\t0\troot\t_\t_\n\
        3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n\
        3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_\n\
        4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_\n\
        5\tport\tport\tNOUN\t_\t_\t2\tobl\t_\tSpaceAfter=No\n\
        6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n";

    #[test]
    fn contractions_are_one_token_of_two_words() {
        let sentences = parse(CONTRACTION).expect("well formed");
        let tokens = &sentences[0].tokens;
        assert_eq!(tokens.len(), 5);
        assert_eq!(
            tokens[2]
                .words
                .iter()
                .map(|word| word.upos.as_str())
                .collect::<Vec<_>>(),
            ["ADP", "DET"]
        );
        for token in tokens {
            assert_eq!(&sentences[0].text[token.span.0..token.span.1], token.form);
        }
    }

    #[test]
    fn a_short_line_is_named() {
        assert_eq!(parse("# text = a\n1\ta\n").unwrap_err().0, 2);
    }
}
