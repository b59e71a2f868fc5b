//! Marks the blocks that belong to the page and not to the article.
