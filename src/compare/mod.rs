//! Several articles → relations: aliases, similarity, order, shared passages,
//! distinctive terms.
