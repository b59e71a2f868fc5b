//! What an article is about: single words and word sequences, ranked by how
//! often, how early and how widely they occur.
//!
//! The score is a product that a reader can check (see [`score`]); each factor
//! is a field of [`Keyword`].

use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::document::{Form, Token};
use crate::lang::roles::Roles;
use crate::report::{Block, BlockKind, Keyword, Sentence, Span, TokenKind};

use super::entity::NamedMention;

/// Keywords reported.
const LONGEST_LIST: usize = 20;
/// Occurrences whose spelling is compared with all others.
const MOST_COMPARED: usize = 32;
/// Content words in a keyword at most, inner function words aside.
const LONGEST: usize = 4;

/// `(1 + ln count) × (1 + ln sentences) × (1 + (words − 1) / 2) ÷ (1 + 2 · first) × (1.5 in the title)`.
fn score(count: u32, sentences: u32, words: u32, first: f64, in_title: bool) -> f64 {
    // Most candidates occur once.
    let ln = |n: u32| if n == 1 { 0.0 } else { libm::log(f64::from(n)) };
    let title = if in_title { 1.5 } else { 1.0 };
    (1.0 + ln(count)) * (1.0 + ln(sentences)) * (1.0 + f64::from(words.min(3) - 1) / 2.0)
        / (1.0 + 2.0 * first)
        * title
}

/// Stems of a candidate, padded with `NO_STEM`.
type Key = [u32; LONGEST];
const NO_STEM: u32 = u32::MAX;

/// What is counted of a candidate while the text is read.
struct Candidate {
    key: Key,
    count: u32,
    sentences: u32,
    last_sentence: u32,
    in_title: bool,
    /// Exactly a named mention.
    is_name: bool,
    /// Words, function words included, of the first occurrence.
    words: u32,
    /// Content words before the first occurrence.
    before: u32,
}

/// The article as the count reads it.
struct Reading<'a> {
    tokens: &'a [Token],
    forms: &'a [Rc<Form>],
    stems: Vec<u32>,
    /// For each token the number of the mention it belongs to, from 1; 0 for none.
    names: Vec<u32>,
    /// For each token whether it stands in the title or standfirst.
    titles: Vec<bool>,
    /// For each token the number of counting tokens before it.
    before: Vec<u32>,
    index: FxHashMap<Key, u32>,
    candidates: Vec<Candidate>,
    /// Candidate, first token, token after the last.
    occurrences: Vec<(u32, u32, u32)>,
}

/// The keywords of an article, best first.
pub fn keywords(
    text: &str,
    tokens: &[Token],
    forms: &[Rc<Form>],
    blocks: &[Block],
    sentences: &[Sentence],
    mentions: &[NamedMention],
) -> Vec<Keyword> {
    let mut total = 0;
    let before = tokens
        .iter()
        .map(|token| {
            total += u32::from(token.counts());
            total - u32::from(token.counts())
        })
        .collect();
    let mut reading = Reading {
        tokens,
        forms,
        stems: stem_numbers(forms),
        names: names(tokens, mentions),
        titles: titles(tokens, blocks),
        before,
        index: FxHashMap::with_capacity_and_hasher(tokens.len() / 2, FxBuildHasher),
        candidates: Vec::with_capacity(tokens.len() / 2),
        occurrences: Vec::with_capacity(tokens.len()),
    };
    let mut at = 0;
    for (number, sentence) in sentences.iter().enumerate() {
        let end = at + tokens[at..].partition_point(|token| token.span.end <= sentence.span.end);
        for start in at..end {
            reading.collect(start, end, number as u32 + 1);
        }
        at = end;
    }
    let total = total.max(1);
    let ranked = reading.rank(total);
    reading.spell(text, total, ranked)
}

impl Reading<'_> {
    /// Counts the candidates that begin at `start`.
    fn collect(&mut self, start: usize, end: usize, sentence: u32) {
        // A name is not split: it begins where its mention begins.
        let inside_name =
            start > 0 && self.names[start] != 0 && self.names[start] == self.names[start - 1];
        if inside_name || !self.is_content(start) {
            return;
        }
        let mut key = [NO_STEM; LONGEST];
        let mut words = 0;
        for at in start..end.min(start + 8) {
            let token = self.tokens[at];
            if words == LONGEST || !token.counts() {
                return;
            }
            if self.is_content(at) {
                key[words] = self.stems[token.form as usize];
                words += 1;
                let goes_on =
                    at + 1 < end && self.names[at] != 0 && self.names[at] == self.names[at + 1];
                if !goes_on {
                    self.count(key, start, at + 1, sentence);
                    // What follows a name says something of it; it is no part of a term.
                    if self.names[start] != 0 {
                        return;
                    }
                }
            } else {
                let in_name = self.names[at] != 0 && self.names[at] == self.names[at - 1];
                if !in_name && !self.forms[token.form as usize].roles.has(Roles::LINK) {
                    return;
                }
            }
        }
    }

    fn count(&mut self, key: Key, start: usize, end: usize, sentence: u32) {
        let candidates = &mut self.candidates;
        let number = *self.index.entry(key).or_insert_with(|| {
            candidates.push(Candidate {
                key,
                count: 0,
                sentences: 0,
                last_sentence: 0,
                in_title: false,
                is_name: false,
                words: (end - start) as u32,
                before: self.before[start],
            });
            candidates.len() as u32 - 1
        });
        let candidate = &mut candidates[number as usize];
        candidate.count += 1;
        candidate.in_title |= self.titles[start];
        let name = self.names[start];
        candidate.is_name |= name != 0
            && self.names[end - 1] == name
            && self.names.get(end).is_none_or(|&next| next != name);
        if candidate.last_sentence != sentence {
            candidate.last_sentence = sentence;
            candidate.sentences += 1;
        }
        self.occurrences.push((number, start as u32, end as u32));
    }

    fn is_content(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.kind == TokenKind::Word && token.counts() && {
            let form = &self.forms[token.form as usize];
            !form.function_word && !form.roles.has(Roles::NOT_NAME) && form.text.len() > 2
        }
    }

    /// The best candidates and their scores, best first, near-duplicates left out.
    fn rank(&self, total: u32) -> Vec<(u32, f64)> {
        let mut ranked: Vec<(u32, f64)> = self
            .candidates
            .iter()
            .enumerate()
            .filter(|(_, candidate)| {
                let single = candidate.key[1] == NO_STEM;
                let short = candidate.key[3] == NO_STEM;
                single || candidate.count > 1 || candidate.is_name || candidate.in_title && short
            })
            .map(|(number, candidate)| (number as u32, candidate.score(total)))
            .collect();
        ranked.sort_unstable_by(|(a, left), (b, right)| right.total_cmp(left).then(a.cmp(b)));
        self.keep_distinct(&ranked)
    }

    /// Leaves out what a better keyword already says: its parts, and longer ones around it.
    fn keep_distinct(&self, ranked: &[(u32, f64)]) -> Vec<(u32, f64)> {
        let mut kept: Vec<(u32, f64)> = Vec::with_capacity(LONGEST_LIST);
        for &(number, score) in ranked {
            let key = self.key(number);
            let count = self.candidates[number as usize].count;
            let near = kept.iter().any(|&(better, _)| {
                let other = self.key(better);
                contains(other, key) && count <= self.candidates[better as usize].count * 2
                    || contains(key, other)
            });
            if !near {
                kept.push((number, score));
                if kept.len() == LONGEST_LIST {
                    break;
                }
            }
        }
        kept
    }

    fn key(&self, number: u32) -> &[u32] {
        let key = &self.candidates[number as usize].key;
        &key[..key
            .iter()
            .position(|&stem| stem == NO_STEM)
            .unwrap_or(LONGEST)]
    }

    /// Gives the kept keywords their spans and their spelling.
    fn spell(&self, text: &str, total: u32, ranked: Vec<(u32, f64)>) -> Vec<Keyword> {
        let mut place = vec![u32::MAX; self.candidates.len()];
        for (at, (number, _)) in ranked.iter().enumerate() {
            place[*number as usize] = at as u32;
        }
        let mut keywords: Vec<Keyword> = ranked
            .into_iter()
            .map(|(number, score)| {
                let candidate = &self.candidates[number as usize];
                Keyword {
                    text: String::new(),
                    score,
                    count: candidate.count,
                    words: candidate.words,
                    sentences: candidate.sentences,
                    first: candidate.first(total),
                    in_title: candidate.in_title,
                    spans: Vec::with_capacity(candidate.count as usize),
                }
            })
            .collect();
        for &(number, start, end) in &self.occurrences {
            if let Some(keyword) = keywords.get_mut(place[number as usize] as usize) {
                keyword.spans.push(Span {
                    start: self.tokens[start as usize].span.start,
                    end: self.tokens[end as usize - 1].span.end,
                });
            }
        }
        for keyword in &mut keywords {
            keyword.text = shown(text, &keyword.spans);
        }
        keywords
    }
}

impl Candidate {
    fn first(&self, total: u32) -> f64 {
        f64::from(self.before) / f64::from(total)
    }

    fn score(&self, total: u32) -> f64 {
        score(
            self.count,
            self.sentences,
            self.words,
            self.first(total),
            self.in_title,
        )
    }
}

/// For each token whether it stands in the title or standfirst.
fn titles(tokens: &[Token], blocks: &[Block]) -> Vec<bool> {
    let mut titles = vec![false; tokens.len()];
    for block in blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Standfirst))
    {
        let start = tokens.partition_point(|token| token.span.start < block.span.start);
        let end = tokens.partition_point(|token| token.span.end <= block.span.end);
        titles[start..end].fill(true);
    }
    titles
}

fn stem_numbers(forms: &[Rc<Form>]) -> Vec<u32> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    forms
        .iter()
        .map(|form| {
            let next = numbers.len() as u32;
            *numbers.entry(form.stem.as_str()).or_insert(next)
        })
        .collect()
}

/// For each token the number of the mention it belongs to, from 1; 0 for none.
fn names(tokens: &[Token], mentions: &[NamedMention]) -> Vec<u32> {
    let mut names = vec![0; tokens.len()];
    let mut at = 0;
    for (number, mention) in mentions.iter().enumerate() {
        at += tokens[at..].partition_point(|token| token.span.start < mention.span.start);
        while at < tokens.len() && tokens[at].span.start < mention.span.end {
            names[at] = number as u32 + 1;
            at += 1;
        }
    }
    names
}

/// The most frequent way of writing; the first one on a tie.
fn shown(text: &str, spans: &[Span]) -> String {
    let way = |span: &Span| &text[span.start as usize..span.end as usize];
    let count = |wanted: &str| spans.iter().filter(|span| way(span) == wanted).count();
    let mut best = way(&spans[0]);
    if spans.iter().any(|span| way(span) != best) {
        let mut most = count(best);
        for span in &spans[..spans.len().min(MOST_COMPARED)] {
            let here = count(way(span));
            if here > most {
                (best, most) = (way(span), here);
            }
        }
    }
    if best.chars().all(|c| c == ' ' || !c.is_whitespace()) {
        return best.to_owned();
    }
    best.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn contains(long: &[u32], short: &[u32]) -> bool {
    long.windows(short.len()).any(|window| window == short)
}

#[cfg(test)]
mod tests {
    use crate::intake::Input;
    use crate::report::LanguageChoice;

    fn of(text: &str) -> Vec<crate::report::Keyword> {
        let input = Input {
            text: Some(text.to_owned()),
            plain: true,
            ..Input::default()
        };
        crate::analyse::analyse(&input, LanguageChoice::Fr)
            .expect("plain text is read")
            .keywords
    }

    #[test]
    fn names_are_not_split() {
        let found = of(
            "La Corée du Nord proteste. La Corée du Nord menace. Séoul répond à la Corée du Nord.",
        );
        assert_eq!(found[0].text, "Corée du Nord");
        assert_eq!(found[0].count, 3);
        assert!(
            found
                .iter()
                .all(|keyword| keyword.text != "Corée" && keyword.text != "Nord")
        );
    }

    #[test]
    fn the_score_is_the_product_of_its_factors() {
        for keyword in of("Le train blindé part. Le train blindé arrive, et le train repart.") {
            let product = super::score(
                keyword.count,
                keyword.sentences,
                keyword.words,
                keyword.first,
                keyword.in_title,
            );
            assert!((keyword.score - product).abs() < 1e-12);
            assert_eq!(keyword.count as usize, keyword.spans.len());
        }
    }

    #[test]
    fn inflected_forms_count_together() {
        let found = of("Des visites. Une visite. Il a visité.");
        assert_eq!((found[0].count, found[0].sentences), (3, 3));
    }
}
