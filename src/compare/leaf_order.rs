//! Turns a binary tree so that neighbouring leaves are as near as the tree allows.
//!
//! Optimal leaf ordering (Bar-Joseph, Gifford & Jaakkola 2001, *Fast optimal
//! leaf ordering for hierarchical clustering*): among the 2ⁿ⁻¹ orders that
//! flipping the branches gives, one with the least sum of distances between
//! neighbours. For each pair of leaves the best cost of the smallest subtree
//! that holds both, begun with one and ended with the other, is kept once; the
//! inner pair is found in two steps, first against the right branch's near end
//! and then against its far end, which takes O(n³) time and O(n²) memory.

use std::ops::Range;

/// Two clusters joined. Below the number of leaves it is a leaf; above, the
/// cluster that the merge of that index, counted from there, made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merge {
    /// One cluster.
    pub left: usize,
    /// The other.
    pub right: usize,
}

/// Above this many leaves the branches are joined as they come: at a thousand
/// the exact order takes a few tenths of a second and 8 MB.
const MOST_LEAVES: usize = 1000;

/// The leaves `0..leaves` in the best order that the tree allows; the end with
/// the lower leaf comes first. `merges` are bottom up, `leaves - 1` of them.
/// `distance` does not depend on which leaf is given first.
pub fn leaf_order(
    leaves: usize,
    merges: &[Merge],
    distance: impl Fn(usize, usize) -> f64,
) -> Vec<usize> {
    let tree = Tree::new(leaves, merges);
    let mut order = if !(2..=MOST_LEAVES).contains(&leaves) {
        tree.leaf_at
    } else {
        let apart = |a: usize, b: usize| distance(tree.leaf_at[a], tree.leaf_at[b]);
        let costs = tree.costs(&apart);
        let places = tree.unfold(&costs, &apart);
        places
            .into_iter()
            .map(|place| tree.leaf_at[place])
            .collect()
    };
    if order.first() > order.last() {
        order.reverse();
    }
    order
}

/// The tree laid out from left to right: each leaf has a place, and the leaves
/// of a cluster stand at a range of places.
struct Tree<'a> {
    merges: &'a [Merge],
    /// For each cluster, leaves first, the places of its leaves.
    places: Vec<Range<usize>>,
    /// The leaf at each place.
    leaf_at: Vec<usize>,
}

/// Best cost from place to place, over the smallest subtree that holds both.
struct Costs {
    leaves: usize,
    values: Vec<f64>,
}

impl Costs {
    fn get(&self, from: usize, to: usize) -> f64 {
        self.values[from * self.leaves + to]
    }

    fn set(&mut self, from: usize, to: usize, cost: f64) {
        self.values[from * self.leaves + to] = cost;
        self.values[to * self.leaves + from] = cost;
    }
}

impl<'a> Tree<'a> {
    fn new(leaves: usize, merges: &'a [Merge]) -> Self {
        let mut sizes = vec![1; leaves];
        for merge in merges {
            sizes.push(sizes[merge.left] + sizes[merge.right]);
        }
        let mut places = vec![0..0; sizes.len()];
        if let Some(root) = places.last_mut() {
            *root = 0..leaves;
        }
        // A cluster comes before those made of it when walked from the top.
        for (index, merge) in merges.iter().enumerate().rev() {
            let Range { start, end } = places[leaves + index];
            let middle = start + sizes[merge.left];
            places[merge.left] = start..middle;
            places[merge.right] = middle..end;
        }
        let mut leaf_at = vec![0; leaves];
        for (leaf, place) in places[..leaves].iter().enumerate() {
            leaf_at[place.start] = leaf;
        }
        Self {
            merges,
            places,
            leaf_at,
        }
    }

    /// The two branches of a cluster; `None` for a leaf.
    fn branches(&self, cluster: usize) -> Option<&Merge> {
        let merge = cluster.checked_sub(self.leaf_at.len())?;
        Some(&self.merges[merge])
    }

    /// The places a cluster can end with when it begins with `first`: those of
    /// its other branch, or `first` itself where it is a leaf.
    fn far_ends(&self, cluster: usize, first: usize) -> Range<usize> {
        match self.branches(cluster) {
            None => first..first + 1,
            Some(merge) if self.places[merge.left].contains(&first) => {
                self.places[merge.right].clone()
            }
            Some(merge) => self.places[merge.left].clone(),
        }
    }

    fn costs(&self, apart: &impl Fn(usize, usize) -> f64) -> Costs {
        let leaves = self.leaf_at.len();
        let mut costs = Costs {
            leaves,
            values: vec![0.0; leaves * leaves],
        };
        // Best cost from one leaf of the left branch to each near end of the right one.
        let mut crossing = vec![0.0; leaves];
        for merge in self.merges {
            for first in self.places[merge.left].clone() {
                for near in self.places[merge.right].clone() {
                    crossing[near] = self
                        .far_ends(merge.left, first)
                        .map(|inner| costs.get(first, inner) + apart(inner, near))
                        .fold(f64::INFINITY, f64::min);
                }
                for last in self.places[merge.right].clone() {
                    let best = self
                        .far_ends(merge.right, last)
                        .map(|near| crossing[near] + costs.get(last, near))
                        .fold(f64::INFINITY, f64::min);
                    costs.set(first, last, best);
                }
            }
        }
        costs
    }

    /// Follows the best costs from the root down, to the places in their order.
    fn unfold(&self, costs: &Costs, apart: &impl Fn(usize, usize) -> f64) -> Vec<usize> {
        let root = self.places.len() - 1;
        let top = self.merges[self.merges.len() - 1];
        let (first, last) = least(
            self.places[top.left].clone(),
            self.places[top.right].clone(),
            |first, last| costs.get(first, last),
        );
        let mut order = Vec::with_capacity(self.leaf_at.len());
        // Clusters still to be laid out, the next one last, with their two ends.
        let mut waiting = vec![(root, first, last)];
        while let Some((cluster, first, last)) = waiting.pop() {
            let Some(&Merge { left, right }) = self.branches(cluster) else {
                order.push(first);
                continue;
            };
            let (begin, end) = if self.places[left].contains(&first) {
                (left, right)
            } else {
                (right, left)
            };
            let (inner, near) = least(
                self.far_ends(begin, first),
                self.far_ends(end, last),
                |inner, near| costs.get(first, inner) + apart(inner, near) + costs.get(near, last),
            );
            waiting.push((end, near, last));
            waiting.push((begin, first, inner));
        }
        order
    }
}

/// The pair with the least cost, the first of equal ones.
fn least(
    left: Range<usize>,
    right: Range<usize>,
    cost: impl Fn(usize, usize) -> f64,
) -> (usize, usize) {
    let mut best = (left.start, right.start);
    let mut best_cost = f64::INFINITY;
    for a in left {
        for b in right.clone() {
            let cost = cost(a, b);
            if cost < best_cost {
                best_cost = cost;
                best = (a, b);
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every order that flipping the branches gives.
    fn flips(leaves: usize, merges: &[Merge], cluster: usize) -> Vec<Vec<usize>> {
        let Some(merge) = cluster.checked_sub(leaves) else {
            return vec![vec![cluster]];
        };
        let left = flips(leaves, merges, merges[merge].left);
        let right = flips(leaves, merges, merges[merge].right);
        let mut orders = Vec::new();
        for l in &left {
            for r in &right {
                orders.push([&l[..], &r[..]].concat());
                orders.push([&r[..], &l[..]].concat());
            }
        }
        orders
    }

    fn cost(order: &[usize], distances: &[Vec<f64>]) -> f64 {
        order
            .windows(2)
            .map(|pair| distances[pair[0]][pair[1]])
            .sum()
    }

    /// A random tree: each step joins two of the clusters that are still apart.
    fn tree(leaves: usize, picks: &[(usize, usize)]) -> Vec<Merge> {
        let mut apart: Vec<usize> = (0..leaves).collect();
        let mut merges = Vec::new();
        for &(one, other) in &picks[..leaves - 1] {
            let left = apart.remove(one % apart.len());
            let right = apart.remove(other % apart.len());
            apart.push(leaves + merges.len());
            merges.push(Merge { left, right });
        }
        merges
    }

    proptest! {
        #[test]
        fn no_flip_of_the_tree_is_better(
            leaves in 2_usize..8,
            picks in prop::collection::vec((0_usize..100, 0_usize..100), 8),
            values in prop::collection::vec(0_u32..20, 64),
        ) {
            let merges = tree(leaves, &picks);
            let distances: Vec<Vec<f64>> = (0..leaves)
                .map(|a| (0..leaves).map(|b| f64::from(values[a.min(b) * 8 + a.max(b)])).collect())
                .collect();
            let found = leaf_order(leaves, &merges, |a, b| distances[a][b]);
            let orders = flips(leaves, &merges, leaves + merges.len() - 1);
            prop_assert!(orders.contains(&found));
            let best = orders
                .iter()
                .map(|order| cost(order, &distances))
                .fold(f64::INFINITY, f64::min);
            prop_assert_eq!(cost(&found, &distances), best);
            prop_assert!(found.first() < found.last());
        }
    }

    #[test]
    fn ties_give_the_same_order_each_time() {
        let merges = tree(6, &[(0, 0); 6]);
        let first = leaf_order(6, &merges, |_, _| 1.0);
        assert_eq!(first, leaf_order(6, &merges, |_, _| 1.0));
        assert_eq!(first[0], *first.iter().min().expect("six leaves"));
    }

    #[test]
    fn no_leaf_and_one_leaf() {
        assert!(leaf_order(0, &[], |_, _| 0.0).is_empty());
        assert_eq!(leaf_order(1, &[], |_, _| 0.0), [0]);
    }

    #[test]
    fn very_many_leaves_keep_the_order_of_the_tree() {
        let leaves = MOST_LEAVES + 1;
        let merges: Vec<Merge> = (1..leaves)
            .map(|right| Merge {
                left: if right == 1 { 0 } else { leaves + right - 2 },
                right,
            })
            .collect();
        let order = leaf_order(leaves, &merges, |_, _| 0.0);
        assert_eq!(order, (0..leaves).collect::<Vec<_>>());
    }
}
