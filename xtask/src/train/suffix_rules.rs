//! Decision lists over the endings of words, by minimum description length.
//!
//! In: words with what is to be decided of each, and how much each counts. Out:
//! a trie in which a node holds a decision where that costs less than leaving
//! its words to the decision above: a rule costs what the [`Price`] says, a word
//! that comes out wrong costs its weight. The cheapest placing of rules is found
//! exactly, from the leaves up.

use std::collections::BTreeMap;

use recoupe::tag::lemma::layout::{Node, WORD_START};

/// What rules cost, in the unit of the weights.
#[derive(Clone, Copy, Debug)]
pub struct Price {
    /// A rule for an ending.
    pub ending: u64,
    /// A rule for a whole word.
    pub word: u64,
}

/// A word to learn from.
#[derive(Clone, Debug)]
pub struct Case {
    /// Label of the tree, the bytes of the folded word from the last to the
    /// first, [`WORD_START`].
    pub key: Vec<u8>,
    /// What it costs to decide wrongly each time.
    pub weight: u64,
    /// How much of the weight each decision that is ever right saves.
    pub saved: BTreeMap<u16, u64>,
}

impl Case {
    /// The key of a word in a tree.
    pub fn key(tree: u8, folded: &str) -> Vec<u8> {
        let mut key = vec![tree];
        key.extend(folded.bytes().rev());
        key.push(WORD_START);
        key
    }
}

/// The trie of rules, its nodes in breadth-first order.
///
/// `price` is that of a tree, by its label. `fits` says whether a decision can be taken where only the first bytes of
/// the key, tree label included, are known. Cases are sorted by key and distinct.
pub fn learn(
    cases: &[Case],
    price: &dyn Fn(u8) -> Price,
    fits: &dyn Fn(u16, &[u8]) -> bool,
) -> Vec<Node> {
    let mut trie = Trie {
        cases,
        price,
        fits,
        branches: Vec::new(),
    };
    let mut root = Branch::new(0);
    for run in runs(cases, 0..cases.len(), 0) {
        let tree = trie.grow(run, 1);
        root.children.push(tree);
    }
    trie.branches.push(root);
    let root = trie.branches.len() - 1;
    for child in trie.branches[root].children.clone() {
        trie.decide(child, None, 1);
    }
    trie.flatten(root)
}

/// What it costs to have a decision come from above a node.
#[derive(Clone, Debug, Default)]
struct Costs {
    /// By decision.
    of: BTreeMap<u16, u64>,
    /// Any other decision, or none.
    other: u64,
}

impl Costs {
    fn get(&self, decision: Option<u16>) -> u64 {
        decision
            .and_then(|decision| self.of.get(&decision).copied())
            .unwrap_or(self.other)
    }
}

struct Branch {
    label: u8,
    children: Vec<usize>,
    costs: Costs,
    /// First of the cases below.
    case: usize,
    decision: Option<u16>,
    kept: bool,
}

impl Branch {
    fn new(label: u8) -> Self {
        Self {
            label,
            children: Vec::new(),
            costs: Costs::default(),
            case: 0,
            decision: None,
            kept: false,
        }
    }
}

struct Trie<'a> {
    cases: &'a [Case],
    price: &'a dyn Fn(u8) -> Price,
    fits: &'a dyn Fn(u16, &[u8]) -> bool,
    branches: Vec<Branch>,
}

impl Trie<'_> {
    /// Grows the branch of some cases that share the first `depth` bytes, and says its number.
    fn grow(&mut self, range: std::ops::Range<usize>, depth: usize) -> usize {
        let mut branch = Branch::new(self.cases[range.start].key[depth - 1]);
        branch.case = range.start;
        if self.cases[range.start].key.len() == depth {
            let Case { weight, saved, .. } = &self.cases[range.start];
            branch.costs.other = *weight;
            branch.costs.of = saved
                .iter()
                .map(|(&decision, saved)| (decision, weight - saved))
                .collect();
        } else {
            for run in runs(self.cases, range, depth) {
                let child = self.grow(run, depth + 1);
                let below = self.with_rule(child, depth + 1);
                // A decision known on one side alone is any other on the other side.
                for cost in branch.costs.of.values_mut() {
                    *cost += below.other;
                }
                for (&decision, &cost) in &below.of {
                    let known = branch.costs.of.entry(decision);
                    let known = known.or_insert(branch.costs.other + below.other);
                    *known = *known - below.other + cost;
                }
                branch.costs.other += below.other;
                branch.children.push(child);
            }
        }
        self.branches.push(branch);
        self.branches.len() - 1
    }

    /// The cheapest rule that may stand on a branch, and its cost with what is below.
    fn best_rule(&self, branch: usize, depth: usize) -> Option<(u16, u64)> {
        let Branch { costs, case, .. } = &self.branches[branch];
        let key = &self.cases[*case].key;
        let price = (self.price)(key[0]);
        let price = if key.len() == depth {
            price.word
        } else {
            price.ending
        };
        let fitting = costs
            .of
            .iter()
            .filter(|&(&decision, _)| (self.fits)(decision, &key[..depth]));
        let best = fitting.min_by_key(|&(&decision, &cost)| (cost, decision));
        best.map(|(&decision, &cost)| (decision, cost + price))
    }

    /// The costs of a branch when it may have a rule of its own.
    fn with_rule(&self, branch: usize, depth: usize) -> Costs {
        let costs = &self.branches[branch].costs;
        let Some((_, cheapest)) = self.best_rule(branch, depth) else {
            return costs.clone();
        };
        let other = costs.other.min(cheapest);
        Costs {
            of: costs
                .of
                .iter()
                .map(|(&decision, &cost)| (decision, cost.min(cheapest)))
                .filter(|&(_, cost)| cost != other)
                .collect(),
            other,
        }
    }

    /// Places the rules on a branch and below, `above` being decided already;
    /// says whether it holds any.
    fn decide(&mut self, branch: usize, above: Option<u16>, depth: usize) -> bool {
        let mut decided = above;
        if let Some((rule, cost)) = self.best_rule(branch, depth)
            && cost < self.branches[branch].costs.get(above)
        {
            self.branches[branch].decision = Some(rule);
            self.branches[branch].kept = true;
            decided = Some(rule);
        }
        for child in self.branches[branch].children.clone() {
            let kept = self.decide(child, decided, depth + 1);
            self.branches[branch].kept |= kept;
        }
        self.branches[branch].kept
    }

    fn flatten(&self, root: usize) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut queue = std::collections::VecDeque::from([root]);
        while let Some(branch) = queue.pop_front() {
            let branch = &self.branches[branch];
            let kept = branch.children.iter().copied();
            let kept: Vec<usize> = kept.filter(|&child| self.branches[child].kept).collect();
            nodes.push(Node {
                label: branch.label,
                children: u8::try_from(kept.len()).expect("fewer than 256 bytes follow one"),
                decision: branch.decision,
            });
            queue.extend(kept);
        }
        nodes
    }
}

/// The runs of cases in a range that share the byte at `depth`.
fn runs(
    cases: &[Case],
    range: std::ops::Range<usize>,
    depth: usize,
) -> Vec<std::ops::Range<usize>> {
    let mut at = range.start;
    cases[range]
        .chunk_by(|left, right| left.key[depth] == right.key[depth])
        .map(|run| {
            at += run.len();
            at - run.len()..at
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRICE: Price = Price {
        ending: 130,
        word: 90,
    };

    /// Words of one tree, each with its one right decision.
    fn rules(words: &[(&str, u16)]) -> Vec<(Vec<u8>, u16)> {
        let mut cases: Vec<Case> = words
            .iter()
            .map(|&(word, decision)| Case {
                key: Case::key(1, word),
                weight: 100,
                saved: BTreeMap::from([(decision, 100)]),
            })
            .collect();
        cases.sort_unstable_by(|left, right| left.key.cmp(&right.key));
        let nodes = learn(&cases, &|_| PRICE, &|_, _| true);
        let mut paths = vec![Vec::new(); nodes.len()];
        let mut child = 1;
        let mut rules = Vec::new();
        for (at, node) in nodes.iter().enumerate() {
            for _ in 0..node.children {
                paths[child] = [paths[at].as_slice(), &[nodes[child].label]].concat();
                child += 1;
            }
            if let Some(decision) = node.decision {
                rules.push((paths[at].clone(), decision));
            }
        }
        rules
    }

    #[test]
    fn what_most_words_share_is_one_rule() {
        assert_eq!(
            rules(&[("ab", 7), ("cb", 7), ("db", 7)]),
            [(b"\x01b".to_vec(), 7)]
        );
    }

    #[test]
    fn an_exception_is_a_rule_for_its_word() {
        let words = [("ab", 7), ("cb", 7), ("db", 7), ("eb", 8)];
        assert_eq!(
            rules(&words),
            [(b"\x01b".to_vec(), 7), (b"\x01be\0".to_vec(), 8)]
        );
    }

    #[test]
    fn an_ending_is_preferred_to_its_words() {
        let words = [
            ("ab", 7),
            ("cb", 7),
            ("db", 7),
            ("axb", 8),
            ("cxb", 8),
            ("dxb", 8),
        ];
        assert_eq!(
            rules(&words),
            [(b"\x01b".to_vec(), 7), (b"\x01bx".to_vec(), 8)]
        );
    }

    #[test]
    fn a_decision_that_does_not_fit_waits() {
        let cases = [Case {
            key: Case::key(1, "ab"),
            weight: 100,
            saved: BTreeMap::from([(7, 100)]),
        }];
        let nodes = learn(&cases, &|_| PRICE, &|_, key| key.ends_with(&[WORD_START]));
        let deciding = nodes.iter().position(|node| node.decision.is_some());
        assert_eq!(deciding, Some(nodes.len() - 1));
    }
}
