//! An HTML page → the text of its article.
