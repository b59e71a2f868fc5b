//! All articles: which of their clusters are one.
//!
//! Clusters meet by what joins names anywhere: same words, same listed thing,
//! same spelling. A name too short to tell who is meant joins the one full name of
//! the dossier that it can stand for, or stays with its article where there are
//! several; an acronym or a short name of an organisation does so only where both
//! articles name somebody else in common.

use rustc_hash::FxHashMap;

use super::form::Form;
use super::rule::Rule;
use super::union::Union;
use super::within::Within;
use crate::report::{EntityKind, LanguageCode, Reason};

/// Which clusters are one over all articles.
pub struct Across {
    /// For each article the number of its first node among all nodes.
    starts: Vec<usize>,
    /// For each node of all articles its cluster.
    clusters: Vec<usize>,
    /// Why a node belongs to its cluster, where that is because of another article.
    why: Vec<Option<Reason>>,
}

impl Across {
    /// The cluster of node `node` of article `article`.
    pub fn cluster_of(&self, article: usize, node: usize) -> usize {
        self.clusters[self.starts[article] + node]
    }

    /// Why it belongs there, where another article says so.
    pub fn why(&self, article: usize, node: usize) -> Option<&Reason> {
        self.why[self.starts[article] + node].as_ref()
    }
}

/// Joins the clusters of all articles.
pub fn across(forms: &[Form], articles: &[Within]) -> Across {
    let mut starts = Vec::with_capacity(articles.len());
    let mut form_of = Vec::new();
    let mut article_of = Vec::new();
    for article in articles {
        let start = form_of.len();
        starts.push(start);
        form_of.extend(article.nodes.iter().map(|node| node.form));
        article_of.extend(article.nodes.iter().map(|_| (start, article.nodes.len())));
    }
    let mut work = Work {
        forms,
        union: Union::new(form_of.len()),
        why: vec![None; form_of.len()],
        form_of,
        article_of,
    };
    for (article, &start) in articles.iter().zip(&starts) {
        for (node, &cluster) in article.clusters.iter().enumerate() {
            work.union.join(start + node, start + cluster);
        }
    }
    // What a cluster is known by: its names that are no short names of others.
    let mut known = Vec::new();
    for (article, &start) in articles.iter().zip(&starts) {
        for (at, node) in article.nodes.iter().enumerate() {
            let strong = node
                .why
                .is_none_or(|(rule, _)| rule.is_strong() || rule == Rule::Acronym);
            if strong && !node.shared {
                known.push(start + at);
            }
        }
    }
    work.join_strong(&known);
    work.join_short(&known);
    work.join_bare(&known);
    let clusters = (0..work.form_of.len())
        .map(|at| work.union.find(at))
        .collect();
    Across {
        starts,
        clusters,
        why: work.why,
    }
}

struct Work<'a, 'b> {
    forms: &'a [Form<'b>],
    union: Union,
    why: Vec<Option<Reason>>,
    /// Number of the form of each node.
    form_of: Vec<usize>,
    /// For each node the first node of its article, and how many that has.
    article_of: Vec<(usize, usize)>,
}

impl<'a, 'b> Work<'a, 'b> {
    fn form(&self, node: usize) -> &'a Form<'b> {
        &self.forms[self.form_of[node]]
    }

    fn join(&mut self, node: usize, other: usize, rule: Rule) {
        let (text, other_text) = (self.form(node).text, self.form(other).text);
        if self.union.join(node, other) && text != other_text {
            self.why[node].get_or_insert_with(|| rule.reason(other_text));
        }
    }

    fn join_strong(&mut self, known: &[usize]) {
        let mut by_key: FxHashMap<(EntityKind, &str), usize> = FxHashMap::default();
        let mut by_group: FxHashMap<(EntityKind, (LanguageCode, u32)), usize> =
            FxHashMap::default();
        let mut by_same: FxHashMap<u32, usize> = FxHashMap::default();
        let mut by_skeleton: FxHashMap<(EntityKind, &str), usize> = FxHashMap::default();
        for &at in known {
            let form = self.form(at);
            if form.bare {
                continue;
            }
            let kind = form.kind;
            let other = *by_key.entry((kind, &form.key)).or_insert(at);
            self.join(at, other, Rule::SameWords);
            if let Some(group) = form.group {
                let other = *by_group.entry((kind, group)).or_insert(at);
                self.join(at, other, Rule::SameInList);
            }
            if let Some(same) = form.same {
                let other = *by_same.entry(same).or_insert(at);
                self.join(at, other, Rule::SameInList);
            }
            if let Some(skeleton) = &form.skeleton {
                let other = *by_skeleton.entry((kind, skeleton)).or_insert(at);
                self.join(at, other, Rule::Transliteration);
            }
        }
    }

    /// Joins each short name to the one full name that it can stand for.
    fn join_short(&mut self, known: &[usize]) {
        let mut long: FxHashMap<&str, Vec<(usize, Rule)>> = FxHashMap::default();
        let mut seen = vec![false; self.forms.len()];
        for &at in known {
            if std::mem::replace(&mut seen[self.form_of[at]], true) {
                continue;
            }
            for (short, rule) in &self.form(at).shorts {
                // A given name alone tells who is meant inside an article only.
                if *rule != Rule::GivenName {
                    long.entry(short).or_default().push((at, *rule));
                }
            }
        }
        let mut order = known.to_vec();
        order.sort_by_key(|&at| std::cmp::Reverse(self.form(at).words.len()));
        for at in order {
            let form = self.form(at);
            let Some(candidates) = long.get(form.key.as_str()) else {
                continue;
            };
            let own = self.union.find(at);
            let mut fitting: Vec<(usize, usize, Rule)> = Vec::new();
            for &(other, rule) in candidates {
                let cluster = self.union.find(other);
                if self.form(other).kind == form.kind && form.can_be_short_by(rule) {
                    fitting.push((cluster, other, rule));
                }
            }
            let strongest = fitting.iter().map(|(_, _, rule)| *rule).min();
            fitting.retain(|(_, _, rule)| Some(*rule) == strongest);
            let one = fitting.first().copied();
            if let Some((cluster, other, rule)) = one
                && cluster != own
                && fitting.iter().all(|(other, _, _)| *other == cluster)
                && !self.is_named_beside(at, cluster)
                && (rule.tells_alone() || self.have_name_in_common(at, other))
            {
                self.join(at, other, rule);
            }
        }
    }

    /// Whether the article of `at` names `cluster`: it has kept the two apart.
    fn is_named_beside(&mut self, at: usize, cluster: usize) -> bool {
        let (start, count) = self.article_of[at];
        (start..start + count).any(|node| self.union.find(node) == cluster)
    }

    /// Whether the articles of `a` and `b` both name another person or organisation:
    /// the same « Cour » or « ARS » is meant where they tell of the same things.
    fn have_name_in_common(&mut self, a: usize, b: usize) -> bool {
        let but = [self.union.find(a), self.union.find(b)];
        let of_a = self.people_and_organisations(a);
        let of_b = self.people_and_organisations(b);
        let mut common = of_a.iter().filter(|cluster| of_b.contains(cluster));
        common.any(|cluster| !but.contains(cluster))
    }

    /// The clusters of people and organisations that the article of `at` names.
    fn people_and_organisations(&mut self, at: usize) -> Vec<usize> {
        let (start, count) = self.article_of[at];
        (start..start + count)
            .filter(|&node| self.form(node).kind != EntityKind::Place)
            .collect::<Vec<_>>()
            .into_iter()
            .map(|node| self.union.find(node))
            .collect()
    }

    /// Joins the names of people in one word that no full name of the dossier settles.
    fn join_bare(&mut self, known: &[usize]) {
        let mut full: FxHashMap<&str, ()> = FxHashMap::default();
        for &at in known {
            for (short, rule) in &self.form(at).shorts {
                if self.form(at).kind == EntityKind::Person && *rule != Rule::GivenName {
                    full.insert(short, ());
                }
            }
        }
        let mut by_key: FxHashMap<&str, usize> = FxHashMap::default();
        for &at in known {
            let form = self.form(at);
            if form.bare && !full.contains_key(form.key.as_str()) {
                let other = *by_key.entry(&form.key).or_insert(at);
                self.join(at, other, Rule::SameWords);
            }
        }
    }
}
