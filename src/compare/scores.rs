//! A score for every ordered pair of articles.

/// A square matrix of scores, 0 to 1; `get(a, b)` is `a`'s row. The diagonal is 0
/// and never read.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    articles: usize,
    values: Vec<f64>,
}

impl Scores {
    /// A matrix of zeros.
    pub fn zero(articles: usize) -> Self {
        Self {
            articles,
            values: vec![0.0; articles * articles],
        }
    }

    /// Number of articles: rows, and columns.
    pub fn articles(&self) -> usize {
        self.articles
    }

    /// The score of `a` with `b`.
    pub fn get(&self, a: usize, b: usize) -> f64 {
        self.values[a * self.articles + b]
    }

    /// Sets the score of `a` with `b`, and not that of `b` with `a`.
    pub fn set(&mut self, a: usize, b: usize, score: f64) {
        self.values[a * self.articles + b] = score;
    }

    /// How far apart `a` and `b` are, 0 to 1, whichever is asked first. Where
    /// the two directions differ the higher score decides: an article that
    /// stands whole in a longer one is near it.
    pub fn distance(&self, a: usize, b: usize) -> f64 {
        1.0 - self.get(a, b).max(self.get(b, a))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_higher_direction_sets_the_distance() {
        let mut scores = Scores::zero(3);
        scores.set(0, 2, 0.25);
        scores.set(2, 0, 1.0);
        assert_eq!((scores.get(0, 2), scores.get(2, 0)), (0.25, 1.0));
        assert_eq!(scores.distance(0, 2), 0.0);
        assert_eq!(scores.distance(2, 0), 0.0);
        assert_eq!(scores.distance(0, 1), 1.0);
    }
}
