//! One article: which of its mentions name one thing.
//!
//! Equal names, spellings and what the text says join first, wherever they
//! stand. A short name then joins the one full name that it can stand for; where
//! it can stand for several, each mention takes the one that the article has
//! named most often before it, of several the last.

use rustc_hash::FxHashMap;

use super::acronym::{is_acronym, is_blend};
use super::form::Form;
use super::rule::Rule;
use super::said::{Gender, is_apposition, title};
use super::union::Union;
use crate::document::Document;
use crate::lang::pack;
use crate::report::{EntityKind, LanguageCode, Reason};

/// Names of an article among which blends are looked for: a page of names alone has more.
const MOST_NAMES: usize = 500;

/// Mentions of one article that are written the same, and name the same as far as titles tell.
pub struct Node {
    /// Number of the form.
    pub form: usize,
    /// What titles before its mentions, or its first name, say.
    pub gender: Option<Gender>,
    /// True where the same name stands here for a man and for a woman.
    pub shared: bool,
    /// Why it belongs to its cluster; `None` for the first name of one.
    pub why: Option<(Rule, usize)>,
}

/// The names of one article.
pub struct Within {
    /// In order of their first mention.
    pub nodes: Vec<Node>,
    /// For each node the smallest node of its cluster.
    pub clusters: Vec<usize>,
    /// For each mention its node.
    pub node_of: Vec<usize>,
    /// For each mention the cluster that it was given by what stands before it,
    /// with the rule and the node that it stands for.
    pub taken: Vec<Option<(Rule, usize)>>,
}

impl Within {
    /// The cluster of a mention.
    pub fn cluster_of(&self, mention: usize) -> usize {
        let node = self.taken[mention].map_or(self.node_of[mention], |(_, node)| node);
        self.clusters[node]
    }

    /// Why a mention belongs to its cluster.
    pub fn why(&self, mention: usize, forms: &[Form]) -> Option<Reason> {
        let node = &self.nodes[self.node_of[mention]];
        let (rule, other) = self.taken[mention].or(node.why)?;
        let other = forms[self.nodes[other].form].text;
        (forms[node.form].text != other).then(|| rule.reason(other))
    }
}

/// Joins the mentions of `document`, whose forms are `forms_of`, one for each mention.
pub fn within(document: &Document, forms: &[Form], forms_of: &[usize]) -> Within {
    let mut work = Work::new(document, forms, forms_of);
    work.join_strong();
    work.join_appositions();
    let unsettled = work.join_short();
    let taken = work.take(&unsettled);
    let clusters = (0..work.nodes.len())
        .map(|at| work.union.find(at))
        .collect();
    Within {
        nodes: work.nodes,
        clusters,
        node_of: work.node_of,
        taken,
    }
}

struct Work<'a, 'b> {
    document: &'a Document,
    forms: &'a [Form<'b>],
    nodes: Vec<Node>,
    node_of: Vec<usize>,
    union: Union,
    /// Whether anything says a man or a woman.
    gendered: bool,
}

/// A short name and the full names that it can stand for.
type Unsettled = FxHashMap<usize, Vec<(usize, Rule)>>;

impl<'a, 'b> Work<'a, 'b> {
    fn new(document: &'a Document, forms: &'a [Form<'b>], forms_of: &[usize]) -> Self {
        let titles = titles(document, forms, forms_of);
        let mut shared: FxHashMap<usize, (Option<Gender>, bool)> = FxHashMap::default();
        for (&form, &title) in forms_of.iter().zip(&titles) {
            let (known, both) = shared.entry(form).or_default();
            *both |= known.is_some() && title.is_some() && *known != title;
            *known = known.or(title);
        }
        let mut nodes: Vec<Node> = Vec::new();
        let mut index: FxHashMap<(usize, Option<Gender>), usize> = FxHashMap::default();
        let mut node_of = Vec::with_capacity(forms_of.len());
        for (&form, &title) in forms_of.iter().zip(&titles) {
            let (known, both) = shared[&form];
            let both = both && forms[form].bare;
            let said = if both { title } else { known };
            let gender = said.or(forms[form].gender);
            let at = *index.entry((form, gender)).or_insert_with(|| {
                nodes.push(Node {
                    form,
                    gender,
                    shared: both,
                    why: None,
                });
                nodes.len() - 1
            });
            node_of.push(at);
        }
        Self {
            document,
            forms,
            union: Union::new(nodes.len()),
            gendered: nodes.iter().any(|node| node.gender.is_some()),
            nodes,
            node_of,
        }
    }

    fn form(&self, node: usize) -> &'a Form<'b> {
        &self.forms[self.nodes[node].form]
    }

    fn join(&mut self, node: usize, other: usize, rule: Rule) {
        if self.union.join(node, other) {
            self.nodes[node].why.get_or_insert((rule, other));
        }
    }

    /// Same words, same listed thing, same spelling by the habits of another language.
    fn join_strong(&mut self) {
        let mut by_key: FxHashMap<(EntityKind, &str), usize> = FxHashMap::default();
        let mut by_group: FxHashMap<(EntityKind, (LanguageCode, u32)), usize> =
            FxHashMap::default();
        let mut by_same: FxHashMap<u32, usize> = FxHashMap::default();
        let mut by_skeleton: FxHashMap<(EntityKind, &str), usize> = FxHashMap::default();
        for at in 0..self.nodes.len() {
            if self.nodes[at].shared {
                continue;
            }
            let form = self.form(at);
            let kind = form.kind;
            let known = by_key.get(&(kind, form.key.as_str())).copied();
            let listed = form
                .group
                .and_then(|group| by_group.get(&(kind, group)).copied());
            let same = form.same.and_then(|same| by_same.get(&same).copied());
            let spelled = form.skeleton.as_deref();
            let spelled = spelled.and_then(|it| by_skeleton.get(&(kind, it)).copied());
            for (other, rule) in [
                (known, Rule::SameWords),
                (listed, Rule::SameInList),
                (same, Rule::SameInList),
                (spelled, Rule::Transliteration),
            ] {
                if let Some(other) = other {
                    self.join(at, other, rule);
                }
            }
            by_key.entry((kind, &form.key)).or_insert(at);
            if let Some(group) = form.group {
                by_group.entry((kind, group)).or_insert(at);
            }
            if let Some(same) = form.same {
                by_same.entry(same).or_insert(at);
            }
            if let Some(skeleton) = &form.skeleton {
                by_skeleton.entry((kind, skeleton)).or_insert(at);
            }
        }
    }

    /// « X (Y) », « X, dit Y ».
    fn join_appositions(&mut self) {
        let pack = pack(self.document.language.code);
        let text = &self.document.text;
        for at in 1..self.node_of.len() {
            let mentions = &self.document.mentions;
            let (first, second) = (mentions[at - 1].span, mentions[at].span);
            let Some(between) = text.get(first.end as usize..second.start as usize) else {
                continue;
            };
            let (a, b) = (self.node_of[at - 1], self.node_of[at]);
            let after = &text[second.end as usize..];
            if is_apposition(between, after, self.form(a), self.form(b), pack) {
                self.join(b, a, Rule::Apposition);
            }
        }
    }

    /// Joins every short name to the one full name it can stand for; gives those
    /// that can stand for several.
    fn join_short(&mut self) -> Unsettled {
        let mut long: FxHashMap<&str, Vec<(usize, Rule)>> = FxHashMap::default();
        for at in 0..self.nodes.len() {
            let form = self.form(at);
            for (short, rule) in &form.shorts {
                long.entry(short).or_default().push((at, *rule));
            }
            if self.nodes[at].shared && self.nodes[at].gender.is_some() {
                long.entry(&form.key)
                    .or_default()
                    .push((at, Rule::SameWords));
            }
        }
        // Fuller names first: « Robert Prevost » is settled before « Prevost ».
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(self.form(at).words.len()));
        let mut unsettled = Unsettled::default();
        for at in order {
            let mut fitting = long
                .get(self.form(at).key.as_str())
                .map_or_else(Vec::new, |candidates| self.fitting(at, candidates));
            if fitting.is_empty() && is_acronym(self.form(at).text) {
                let blended = self.blended(at);
                fitting = self.fitting(at, &blended);
            }
            match fitting.as_slice() {
                [] => {}
                [(other, rule)] => self.join(at, *other, *rule),
                _ => {
                    unsettled.insert(at, fitting);
                }
            }
        }
        unsettled
    }

    /// The organisations whose words `at` may be a blend of.
    fn blended(&self, at: usize) -> Vec<(usize, Rule)> {
        let form = self.form(at);
        let pack = pack(self.document.language.code);
        let first = form.key.chars().next();
        if self.nodes.len() > MOST_NAMES {
            return Vec::new();
        }
        (0..self.nodes.len())
            .filter(|&other| {
                let long = self.form(other);
                long.kind == EntityKind::Organisation
                    && form.kind == long.kind
                    && long.words.len() > 1
                    && long.key.chars().next() == first
                    && is_blend(form.text, &long.words, pack)
            })
            .map(|other| (other, Rule::Acronym))
            .collect()
    }

    /// Of the names that `at` can stand for one of each cluster, by the strongest rule alone.
    fn fitting(&mut self, at: usize, candidates: &[(usize, Rule)]) -> Vec<(usize, Rule)> {
        let form = self.form(at);
        let own = self.union.find(at);
        let own_genders = self.genders_of(own);
        let mut fitting: Vec<(usize, Rule)> = Vec::new();
        for &(other, rule) in candidates {
            let cluster = self.union.find(other);
            let named = self.form(other);
            if cluster == own || named.kind != form.kind || !form.can_be_short_by(rule) {
                continue;
            }
            let others = self.genders_of(cluster);
            if own_genders != [false; 2] && others != [false; 2] && own_genders != others {
                continue;
            }
            fitting.push((other, rule));
        }
        let strongest = fitting.iter().map(|(_, rule)| *rule).min();
        fitting.retain(|(_, rule)| Some(*rule) == strongest);
        let mut seen = Vec::new();
        fitting.retain(|(other, _)| {
            let cluster = self.union.find(*other);
            let new = !seen.contains(&cluster);
            seen.push(cluster);
            new
        });
        fitting
    }

    /// Whether a cluster is said to be a man, and whether a woman.
    fn genders_of(&mut self, cluster: usize) -> [bool; 2] {
        let mut says = [false; 2];
        if !self.gendered {
            return says;
        }
        for at in 0..self.nodes.len() {
            if self.union.find(at) == cluster {
                match self.nodes[at].gender {
                    Some(Gender::Man) => says[0] = true,
                    Some(Gender::Woman) => says[1] = true,
                    None => {}
                }
            }
        }
        says
    }

    /// Gives each mention of an unsettled name to the one of those it can stand
    /// for that was named most often before it, of several the last. Before any of
    /// them (in a title) it stands for the one that the article names most often.
    fn take(&mut self, unsettled: &Unsettled) -> Vec<Option<(Rule, usize)>> {
        let mut taken = vec![None; self.node_of.len()];
        if unsettled.is_empty() {
            return taken;
        }
        let mut all: FxHashMap<usize, (usize, usize)> = FxHashMap::default();
        for &node in &self.node_of {
            if !unsettled.contains_key(&node) {
                all.entry(self.union.find(node)).or_default().0 += 1;
            }
        }
        // For each cluster how often it was named so far, and the sentence where it was last.
        let mut before: FxHashMap<usize, (usize, usize)> = FxHashMap::default();
        for (mention, taken) in taken.iter_mut().enumerate() {
            let sentence = self.sentence(mention);
            let mut node = self.node_of[mention];
            if let Some(candidates) = unsettled.get(&node) {
                let chosen = self
                    .most_named(candidates, &before)
                    .or_else(|| self.most_named(candidates, &all));
                if let Some((other, rule)) = chosen {
                    *taken = Some((rule, other));
                    node = other;
                }
            }
            let (count, last) = before.entry(self.union.find(node)).or_default();
            *count += 1;
            *last = sentence;
        }
        taken
    }

    /// The candidate whose cluster has the most in `named`, where it is one alone.
    fn most_named(
        &mut self,
        candidates: &[(usize, Rule)],
        named: &FxHashMap<usize, (usize, usize)>,
    ) -> Option<(usize, Rule)> {
        let mut counted: Vec<((usize, usize), (usize, Rule))> = Vec::new();
        for &(other, rule) in candidates {
            if let Some(&count) = named.get(&self.union.find(other)) {
                counted.push((count, (other, rule)));
            }
        }
        let most = counted.iter().map(|(count, _)| *count).max();
        counted.retain(|(count, _)| Some(*count) == most);
        match counted[..] {
            [(_, chosen)] => Some(chosen),
            _ => None,
        }
    }

    fn sentence(&self, mention: usize) -> usize {
        let start = self.document.mentions[mention].span.start;
        let sentences = &self.document.sentences;
        sentences.partition_point(|sentence| sentence.span.start <= start)
    }
}

/// For each mention of a person the title that stands before it.
fn titles(document: &Document, forms: &[Form], forms_of: &[usize]) -> Vec<Option<Gender>> {
    let pack = pack(document.language.code);
    document
        .mentions
        .iter()
        .zip(forms_of)
        .map(|(mention, &form)| {
            let before = &document.text[..mention.span.start as usize];
            let person = forms[form].kind == EntityKind::Person;
            person.then(|| title(before, pack)).flatten()
        })
        .collect()
}
