//! Sets that grow together: union by the smaller number, path halving.

/// A partition of `0..n`; each set is known by its smallest number.
pub struct Union(Vec<usize>);

impl Union {
    /// Every number alone.
    pub fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    /// The set of `at`.
    pub fn find(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    /// Makes one set of the sets of `a` and `b`; false when they are one already.
    pub fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        self.0[a.max(b)] = a.min(b);
        a != b
    }
}
