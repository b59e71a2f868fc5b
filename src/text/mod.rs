//! Characters → tokens, sentences, language; and spans in the unit the reader
//! of the report counts in.
