//! Tokens → sentences.
//!
//! In: the tokens of a text and its blocks. Out: sentences that cover every
//! token and never cross a block. Where a language has a trained model, it
//! weighs each gap by what stands around it ([`feature`], [`model`]); elsewhere,
//! and should a model be refused, rules decide ([`rules`]).

pub mod feature;
pub mod model;
mod rules;

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::document::{Form, Token};
use crate::lang::Pack;
use crate::report::{Block, LanguageCode, Sentence, Span};
use feature::View;
use model::Model;

/// The sentences of `text`; they cover every token.
#[inline(never)]
pub fn sentences(
    text: &str,
    blocks: &[Block],
    tokens: &[Token],
    forms: &[Rc<Form>],
    pack: &'static Pack,
) -> Vec<Sentence> {
    thread_local! {
        /// Checked once; `None` where a language has no model, or one that was refused.
        static MODELS: RefCell<FxHashMap<LanguageCode, Option<Model<'static>>>> = RefCell::default();
    }
    let model = MODELS.with_borrow_mut(|models| {
        *models
            .entry(pack.code)
            .or_insert_with(|| Model::read("sentences", pack.sentences?).ok())
    });
    sentences_by(model.as_ref(), text, blocks, tokens, forms, pack)
}

/// The sentences of `text` by a model of its language; by rules without one.
pub fn sentences_by(
    model: Option<&Model<'_>>,
    text: &str,
    blocks: &[Block],
    tokens: &[Token],
    forms: &[Rc<Form>],
    pack: &Pack,
) -> Vec<Sentence> {
    let view = model.map(|model| (model, View::new(text, tokens, forms, pack)));
    let mut found = Vec::with_capacity(tokens.len() / 20 + 1);
    let mut cut = |range: Range<usize>| {
        if range.is_empty() {
            return;
        }
        let mut start = range.start;
        let mut begins_at = |next: usize| {
            found.push(over(&tokens[start..next]));
            start = next;
        };
        match &view {
            Some((model, view)) => view.walk(range.clone(), |gap| {
                let ends = model.ends(gap);
                if ends {
                    begins_at(gap.next);
                }
                ends
            }),
            None => rules::walk(text, &tokens[range.clone()], pack, |next| {
                begins_at(range.start + next);
            }),
        }
        found.push(over(&tokens[start..range.end]));
    };
    let mut from = 0;
    for block in blocks {
        let until = from + tokens[from..].partition_point(|token| token.span.end <= block.span.end);
        cut(from..until);
        from = until;
    }
    cut(from..tokens.len());
    found
}

fn over(tokens: &[Token]) -> Sentence {
    Sentence {
        certainty: None,
        trigger: None,
        why: None,
        correction: None,
        span: Span {
            start: tokens[0].span.start,
            end: tokens[tokens.len() - 1].span.end,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{BlockKind, LanguageCode};
    use crate::text::{form::forms, token::tokenise};

    #[track_caller]
    fn cut_into(text: &str, expected: &[&str]) {
        let pack = crate::lang::pack(LanguageCode::Fr);
        let (tokens, forms) = forms(text, &tokenise(text, pack), pack);
        let mut blocks = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            if !line.is_empty() {
                blocks.push(Block {
                    span: Span {
                        start: start as u32,
                        end: (start + line.len()) as u32,
                    },
                    kind: BlockKind::Body,
                    rule: None,
                    restored: false,
                });
            }
            start += line.len() + 1;
        }
        let found: Vec<&str> = sentences(text, &blocks, &tokens, &forms, pack)
            .iter()
            .map(|s| &text[s.span.start as usize..s.span.end as usize])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviations_do_not_end() {
        cut_into(
            "M. Kim est là. Mme Li aussi.",
            &["M. Kim est là.", "Mme Li aussi."],
        );
        cut_into(
            "James D. J. Brown parle. Oui.",
            &["James D. J. Brown parle.", "Oui."],
        );
        cut_into(
            "Il fait 19.1 C à Paris. Bien.",
            &["Il fait 19.1 C à Paris.", "Bien."],
        );
        cut_into(
            "Des obus, etc. Le train part.",
            &["Des obus, etc.", "Le train part."],
        );
        cut_into("En 2023 apr. J.-C. déjà.", &["En 2023 apr. J.-C. déjà."]);
    }

    #[test]
    fn closing_marks_stay_with_their_sentence() {
        cut_into(
            "« Nous suivons. » Il part.",
            &["« Nous suivons. »", "Il part."],
        );
        cut_into(
            "« Quoi ? » demande-t-il. « Rien. »",
            &["« Quoi ? » demande-t-il.", "« Rien. »"],
        );
        cut_into("(C’est vrai.) Oui.", &["(C’est vrai.)", "Oui."]);
        cut_into("\"Assez.\" Il part.", &["\"Assez.\"", "Il part."]);
    }

    #[test]
    fn ellipses() {
        cut_into(
            "Il hésite… puis part. Fin.",
            &["Il hésite… puis part.", "Fin."],
        );
        cut_into("Il hésite... Elle part.", &["Il hésite...", "Elle part."]);
    }

    #[test]
    fn blocks_are_boundaries() {
        cut_into(
            "Un titre sans point\nLe texte.",
            &["Un titre sans point", "Le texte."],
        );
    }

    #[test]
    fn pauses_are_no_boundaries() {
        cut_into(
            "Il parle ; Moscou se tait : Séoul attend – Tokyo aussi.",
            &["Il parle ; Moscou se tait : Séoul attend – Tokyo aussi."],
        );
    }

    #[test]
    fn a_missing_space_is_no_missing_boundary() {
        cut_into("Il part.Elle reste.", &["Il part.", "Elle reste."]);
    }

    #[test]
    fn names_inside_a_sentence_are_no_beginnings() {
        cut_into(
            "Le président Vladimir Poutine a reçu Kim Jong-un au cosmodrome Vostotchny.",
            &["Le président Vladimir Poutine a reçu Kim Jong-un au cosmodrome Vostotchny."],
        );
    }

    #[test]
    fn rules_decide_without_a_model() {
        let text = "Il part. Elle reste. M. Li aussi.";
        let pack = crate::lang::pack(LanguageCode::Fr);
        let (tokens, forms) = forms(text, &tokenise(text, pack), pack);
        assert_eq!(
            sentences_by(None, text, &[], &tokens, &forms, pack).len(),
            3
        );
    }
}
