//! Characters → language, tokens, forms, sentences; and spans in the unit the
//! reader of the report counts in.
//!
//! In: an article's text and its blocks. Out: [`crate::document::Token`]s with
//! their [`crate::document::Form`]s, sentences that cover them, all as UTF-8
//! byte spans; [`offset`] turns those into UTF-16 or characters at the end.

pub mod calendar;
pub mod case;
pub mod fold;
pub mod form;
pub mod hash;
pub mod language;
pub mod offset;
pub mod place;
pub mod quotation;
pub mod scan;
pub mod sentence;
pub mod speaker;
pub mod token;
