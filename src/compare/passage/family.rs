//! Passages of any number of articles.
//!
//! In: the words of every article and their seeds. Out: families, each the
//! stretches of several articles that carry one passage. Each article is held
//! against the earlier ones that may share most with it, the likeliest first,
//! and each of its words is used once: of fifty copies of a text each is held
//! against the first alone. A stretch that meets part of a family joins it, or
//! parts it in two where it has only a small piece of it; what it meets outside
//! any family makes a new one. The stretches of one article never overlap.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use super::candidate::{Candidate, Postings};
use super::extend::Side;
use super::{Alignment, Passages};
use crate::compare::difference::same_words;
use crate::compare::vocabulary::Word;

/// The least words of a piece that is a passage of its own beside another.
const LEAST: u32 = 8;

/// A stretch of words of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// Number of the article.
    pub article: u32,
    /// Index of its first word.
    pub start: u32,
    /// Index past its last word.
    pub end: u32,
}

impl Stretch {
    /// Its words.
    pub fn words<'a>(&self, words: &'a [Vec<Word>]) -> &'a [Word] {
        &words[self.article as usize][self.start as usize..self.end as usize]
    }

    fn len(&self) -> u32 {
        self.end - self.start
    }
}

/// The families of all articles: for each its stretches, by article and place.
/// A family is of two articles at least.
pub fn families(passages: &Passages) -> Vec<Vec<Stretch>> {
    let articles = passages.words.len();
    let postings = Postings::new(passages.seeds, articles);
    let mut families = Families::new(passages.words);
    for article in 1..articles {
        let words = &passages.words[article];
        let mut side = Side::new(words);
        let mut waiting: BinaryHeap<Waiting> = postings
            .candidates(article, words)
            .into_iter()
            .map(Waiting::new)
            .collect();
        while let Some(mut next) = waiting.pop() {
            next.candidate.spots.retain(|&spot| side.is_open(spot));
            let open = next.candidate.spots.len();
            if open == 0 {
                continue;
            }
            if open < next.open {
                next.open = open;
                waiting.push(next);
                continue;
            }
            let other = next.candidate.article as usize;
            for alignment in passages.link(other, article, &mut side) {
                families.join(other, article, &alignment);
            }
        }
    }
    families.finish()
}

/// A candidate by its spots that are still open; of equal ones the first article.
#[derive(Debug, PartialEq, Eq)]
struct Waiting {
    open: usize,
    candidate: Candidate,
}

impl Waiting {
    fn new(candidate: Candidate) -> Self {
        Self {
            open: candidate.spots.len(),
            candidate,
        }
    }

    fn key(&self) -> (usize, Reverse<u32>) {
        (self.open, Reverse(self.candidate.article))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(Debug)]
struct Families<'a> {
    words: &'a [Vec<Word>],
    places: Vec<Place>,
    /// For each article its places by where they start.
    of_article: Vec<Vec<usize>>,
    /// For each family its places.
    members: Vec<Vec<usize>>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    family: usize,
    stretch: Stretch,
}

/// Part of what an alignment covers in the earlier article.
#[derive(Clone, Debug)]
struct Piece {
    range: Range<u32>,
    /// The place that it lies in or was taken into.
    place: Option<usize>,
}

impl<'a> Families<'a> {
    fn new(words: &'a [Vec<Word>]) -> Self {
        Self {
            words,
            places: Vec::new(),
            of_article: vec![Vec::new(); words.len()],
            members: Vec::new(),
        }
    }

    /// Takes in what the article `late` shares with the earlier article `early`.
    fn join(&mut self, early: usize, late: usize, alignment: &Alignment) {
        let pieces = self.pieces(early, alignment.range_a());
        let alone = pieces.len() == 1;
        let pieces: Vec<Piece> = pieces.into_iter().map(|piece| self.fit(piece)).collect();
        for piece in self.close_gaps(early, pieces, alone) {
            let inside = |pair: &&(u32, u32)| piece.range.contains(&pair.0);
            let mut same = alignment.same.iter().filter(inside);
            let Some(first) = same.next() else {
                continue;
            };
            let stretch = Stretch {
                article: late as u32,
                start: first.1,
                end: same.next_back().unwrap_or(first).1 + 1,
            };
            let family = match piece.place {
                Some(place) => self.places[place].family,
                None => {
                    self.members.push(Vec::new());
                    let family = self.members.len() - 1;
                    let (start, end) = (piece.range.start, piece.range.end);
                    self.add(
                        family,
                        Stretch {
                            article: early as u32,
                            start,
                            end,
                        },
                    );
                    family
                }
            };
            self.add_or_lengthen(family, stretch);
        }
    }

    /// Cuts a range of an article at the borders of the places in it.
    fn pieces(&self, article: usize, range: Range<u32>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = range.start;
        let known = &self.of_article[article];
        let first = known.partition_point(|&place| self.places[place].stretch.end <= range.start);
        for &place in &known[first..] {
            let stretch = self.places[place].stretch;
            if stretch.start >= range.end {
                break;
            }
            let start = stretch.start.max(range.start);
            if at < start {
                pieces.push(Piece {
                    range: at..start,
                    place: None,
                });
            }
            at = stretch.end.min(range.end);
            pieces.push(Piece {
                range: start..at,
                place: Some(place),
            });
        }
        if at < range.end {
            pieces.push(Piece {
                range: at..range.end,
                place: None,
            });
        }
        pieces
    }

    /// Parts the family of a piece where the piece is only a small part of it. The
    /// piece comes back with the place it now lies in.
    fn fit(&mut self, piece: Piece) -> Piece {
        let Some(place) = piece.place else {
            return piece;
        };
        let whole = self.places[place].stretch;
        let before = piece.range.start - whole.start >= LEAST;
        let after = whole.end - piece.range.end >= LEAST;
        let length = piece.range.end - piece.range.start;
        let small = length * 2 < whole.len();
        if !small || !(before || after) {
            return Piece {
                place: Some(place),
                ..piece
            };
        }
        if length < LEAST {
            // Too little to part a family for: the words stay as they are.
            return Piece {
                range: piece.range.start..piece.range.start,
                place: None,
            };
        }
        let mut place = place;
        if before {
            place = self.part(place, piece.range.start);
        }
        if after {
            self.part(place, piece.range.end);
        }
        Piece {
            place: Some(place),
            ..piece
        }
    }

    /// Parts the family of a place at one of its words; gives the place that
    /// begins there.
    fn part(&mut self, place: usize, at: u32) -> usize {
        let Place { family, stretch } = self.places[place];
        let reference = stretch.words(self.words);
        self.members.push(Vec::new());
        let later = self.members.len() - 1;
        let mut made = place;
        for member in std::mem::take(&mut self.members[family]) {
            let own = self.places[member].stretch;
            let cut = if member == place {
                at
            } else {
                let same = same_words(reference, own.words(self.words));
                let after = same.partition_point(|pair| pair.0 < at - stretch.start);
                match (after.checked_sub(1), same.get(after)) {
                    (_, None) => own.end,
                    (None, Some(_)) => own.start,
                    (Some(_), Some(first)) => own.start + first.1,
                }
            };
            if cut == own.start {
                self.places[member].family = later;
                self.members[later].push(member);
                continue;
            }
            self.members[family].push(member);
            if cut < own.end {
                self.places[member].stretch.end = cut;
                let rest = self.add(later, Stretch { start: cut, ..own });
                if member == place {
                    made = rest;
                }
            }
        }
        made
    }

    /// Gives the words between places to the place beside them where they are
    /// few, and leaves out what is too little to be a passage of its own. Pieces of
    /// one place become one.
    fn close_gaps(&mut self, article: usize, pieces: Vec<Piece>, alone: bool) -> Vec<Piece> {
        let mut closed: Vec<Piece> = Vec::new();
        let count = pieces.len();
        for at in 0..count {
            let Piece { range, place } = pieces[at].clone();
            if range.is_empty() {
                continue;
            }
            if let Some(place) = place {
                match closed.last_mut() {
                    Some(last) if last.place == Some(place) => last.range.end = range.end,
                    _ => closed.push(Piece {
                        range,
                        place: Some(place),
                    }),
                }
                continue;
            }
            let length = range.end - range.start;
            let few = |families: &Self, place: usize| {
                length < LEAST || length * 2 < families.places[place].stretch.len()
            };
            let before = closed.last().filter(|last| last.range.end == range.start);
            let before = before.and_then(|last| last.place);
            let after = pieces.get(at + 1).and_then(|next| next.place);
            if let Some(place) = before.filter(|&place| few(self, place)) {
                let stretch = &mut self.places[place].stretch;
                stretch.end = stretch.end.max(range.end);
                if let Some(last) = closed.last_mut() {
                    last.range.end = range.end;
                }
            } else if let Some(place) = after.filter(|&place| few(self, place)) {
                let stretch = &mut self.places[place].stretch;
                stretch.start = stretch.start.min(range.start);
                closed.push(Piece {
                    range,
                    place: Some(place),
                });
            } else if alone || length >= LEAST {
                closed.push(Piece { range, place: None });
            }
        }
        debug_assert!(self.is_sorted(article));
        closed
    }

    fn is_sorted(&self, article: usize) -> bool {
        let stretches = self.of_article[article]
            .iter()
            .map(|&place| self.places[place].stretch);
        stretches
            .clone()
            .zip(stretches.skip(1))
            .all(|(left, right)| left.end <= right.start)
    }

    /// Adds a stretch to a family, or lengthens the one that stands just beside it.
    fn add_or_lengthen(&mut self, family: usize, stretch: Stretch) {
        let known = &self.of_article[stretch.article as usize];
        let at = known.partition_point(|&place| self.places[place].stretch.start < stretch.start);
        let beside = |place: Option<&usize>| {
            let place = *place?;
            let other = self.places[place].stretch;
            let gap =
                stretch.start.saturating_sub(other.end) + other.start.saturating_sub(stretch.end);
            let (start, end) = (stretch.start.min(other.start), stretch.end.max(other.end));
            let between = &self.words[stretch.article as usize][start as usize + 1..end as usize];
            let broken = between.iter().any(|word| word.after_boilerplate);
            (self.places[place].family == family && gap < LEAST && !broken).then_some(place)
        };
        let neighbour = beside(at.checked_sub(1).and_then(|before| known.get(before)))
            .or_else(|| beside(known.get(at)));
        match neighbour {
            Some(place) => {
                let known = &mut self.places[place].stretch;
                known.start = known.start.min(stretch.start);
                known.end = known.end.max(stretch.end);
            }
            None => {
                self.add(family, stretch);
            }
        }
    }

    fn add(&mut self, family: usize, stretch: Stretch) -> usize {
        let place = self.places.len();
        self.places.push(Place { family, stretch });
        self.members[family].push(place);
        let known = &mut self.of_article[stretch.article as usize];
        let at = known.partition_point(|&other| self.places[other].stretch.start < stretch.start);
        known.insert(at, place);
        place
    }

    fn finish(self) -> Vec<Vec<Stretch>> {
        let families = self.members.iter().map(|members| {
            let mut family: Vec<Stretch> = members
                .iter()
                .map(|&place| self.places[place].stretch)
                .collect();
            family.sort_unstable();
            family
        });
        let several = |family: &Vec<Stretch>| {
            family.first().map(|first| first.article) != family.last().map(|last| last.article)
        };
        families.filter(several).collect()
    }
}
