//! All that knows a language: word lists, abbreviations, elision, titles,
//! months. One folder a language; what has no pack gets the neutral part.
