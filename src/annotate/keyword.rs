//! What an article is about: single words and word sequences, ranked by how
//! often, how early and how widely they occur.
//!
//! The score is a product that a reader can check (see [`score`]); each factor
//! is a field of [`Keyword`].

use rustc_hash::FxHashMap;

use crate::document::{Form, Token};
use crate::report::{Block, BlockKind, Keyword, Sentence, Span};

use super::entity::NamedMention;

/// Keywords reported.
const LONGEST_LIST: usize = 20;
/// Content words in a keyword at most, inner function words aside.
const LONGEST: usize = 5;

/// `(1 + ln count) × (1 + ln sentences) × (1 + (words − 1) / 2) ÷ (1 + 2 · first) × (1.5 in the title)`.
fn score(keyword: &Keyword) -> f64 {
    let ln = |n: u32| libm::log(f64::from(n));
    let title = if keyword.in_title { 1.5 } else { 1.0 };
    (1.0 + ln(keyword.count))
        * (1.0 + ln(keyword.sentences))
        * (1.0 + f64::from(keyword.words.min(3) - 1) / 2.0)
        / (1.0 + 2.0 * keyword.first)
        * title
}

#[derive(Default)]
struct Candidate {
    /// Token ranges of the occurrences.
    at: Vec<(u32, u32)>,
    sentences: u32,
    last_sentence: u32,
}

/// The keywords of an article, best first.
pub fn keywords(
    text: &str,
    tokens: &[Token],
    forms: &[Form],
    blocks: &[Block],
    sentences: &[Sentence],
    mentions: &[NamedMention],
) -> Vec<Keyword> {
    let stems = stem_numbers(forms);
    let name_of = names(tokens, mentions);
    let mut candidates: FxHashMap<[u32; LONGEST], Candidate> = FxHashMap::default();
    let mut at = 0;
    for (number, sentence) in sentences.iter().enumerate() {
        let end = at + tokens[at..].partition_point(|token| token.span.end <= sentence.span.end);
        for start in at..end {
            collect(
                tokens,
                forms,
                &stems,
                &name_of,
                start,
                end,
                number as u32 + 1,
                &mut candidates,
            );
        }
        at = end;
    }
    let total = tokens.iter().filter(|token| token.counts()).count().max(1);
    let before: Vec<u32> = tokens
        .iter()
        .scan(0, |count, token| {
            let here = *count;
            *count += u32::from(token.counts());
            Some(here)
        })
        .collect();
    let titles: Vec<Span> = blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Standfirst))
        .map(|block| block.span)
        .collect();
    let mut keywords: Vec<(Vec<u32>, Keyword)> = candidates
        .into_iter()
        .map(|(key, candidate)| {
            let spans: Vec<Span> = candidate
                .at
                .iter()
                .map(|&(from, to)| over(tokens, from, to))
                .collect();
            let (from, to) = candidate.at[0];
            let words = (from..to)
                .filter(|&at| tokens[at as usize].counts())
                .count() as u32;
            let mut keyword = Keyword {
                text: shown(text, &spans),
                score: 0.0,
                count: spans.len() as u32,
                words,
                sentences: candidate.sentences,
                first: f64::from(before[from as usize]) / total as f64,
                in_title: spans.iter().any(|span| {
                    titles
                        .iter()
                        .any(|title| title.start <= span.start && span.end <= title.end)
                }),
                spans,
            };
            keyword.score = score(&keyword);
            (
                key.into_iter()
                    .filter(|&stem| stem != u32::MAX)
                    .collect::<Vec<u32>>(),
                keyword,
            )
        })
        .filter(|(key, keyword)| {
            key.len() == 1 || keyword.count > 1 || keyword.in_title && key.len() < 4
        })
        .collect();
    keywords.sort_unstable_by(|(_, a), (_, b)| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.spans[0].cmp(&b.spans[0]))
            .then_with(|| b.words.cmp(&a.words))
    });
    keep_distinct(keywords)
}

/// Adds the candidates that begin at `start`.
#[allow(clippy::too_many_arguments)]
fn collect(
    tokens: &[Token],
    forms: &[Form],
    stems: &[u32],
    name_of: &[u32],
    start: usize,
    end: usize,
    sentence: u32,
    candidates: &mut FxHashMap<[u32; LONGEST], Candidate>,
) {
    if !content(tokens, forms, start) {
        return;
    }
    // A name is not split: it begins where its mention begins.
    if start > 0 && name_of[start] != 0 && name_of[start] == name_of[start - 1] {
        return;
    }
    let mut key = [u32::MAX; LONGEST];
    let mut words = 0;
    let mut at = start;
    while at < end && words < LONGEST && at - start < 8 {
        if !tokens[at].counts() {
            return;
        }
        if content(tokens, forms, at) {
            key[words] = stems[tokens[at].form as usize];
            words += 1;
            let inside_name = at + 1 < end && name_of[at] != 0 && name_of[at] == name_of[at + 1];
            if !inside_name {
                let candidate = candidates.entry(key).or_default();
                candidate.at.push((start as u32, at as u32 + 1));
                if candidate.last_sentence != sentence {
                    candidate.last_sentence = sentence;
                    candidate.sentences += 1;
                }
            }
        } else if !is_link(&forms[tokens[at].form as usize].text)
            && (name_of[at] == 0 || name_of[at] != name_of[at - 1])
        {
            return;
        }
        at += 1;
    }
}

/// Function words that may stand inside a term.
fn is_link(form: &str) -> bool {
    matches!(
        form,
        "de" | "du" | "des" | "d'" | "la" | "l'" | "le" | "les" | "of" | "the"
    )
}

fn content(tokens: &[Token], forms: &[Form], at: usize) -> bool {
    let token = &tokens[at];
    token.counts() && token.kind == crate::report::TokenKind::Word && {
        let form = &forms[token.form as usize];
        !form.function_word && form.text.len() > 2
    }
}

fn stem_numbers(forms: &[Form]) -> Vec<u32> {
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

fn over(tokens: &[Token], from: u32, to: u32) -> Span {
    Span {
        start: tokens[from as usize].span.start,
        end: tokens[to as usize - 1].span.end,
    }
}

/// The most frequent way of writing; the first one on a tie.
fn shown(text: &str, spans: &[Span]) -> String {
    let mut ways: Vec<(&str, usize)> = Vec::new();
    for span in spans {
        let way = &text[span.start as usize..span.end as usize];
        match ways.iter_mut().find(|(known, _)| *known == way) {
            Some((_, count)) => *count += 1,
            None => ways.push((way, 1)),
        }
    }
    let mut best = ways[0];
    for way in ways {
        if way.1 > best.1 {
            best = way;
        }
    }
    best.0.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Leaves out what a better keyword already says: its parts, and longer ones around it.
fn keep_distinct(keywords: Vec<(Vec<u32>, Keyword)>) -> Vec<Keyword> {
    let mut kept: Vec<(Vec<u32>, Keyword)> = Vec::new();
    for (key, keyword) in keywords {
        let near = kept.iter().any(|(other, better)| {
            contains(other, &key) && keyword.count <= better.count * 2 || contains(&key, other)
        });
        if !near {
            kept.push((key, keyword));
            if kept.len() == LONGEST_LIST {
                break;
            }
        }
    }
    kept.into_iter().map(|(_, keyword)| keyword).collect()
}

fn contains(long: &[u32], short: &[u32]) -> bool {
    long.windows(short.len()).any(|window| window == short)
}
