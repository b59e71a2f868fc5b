//! What the reader says of entities, applied to the clusters in the order of the list.

use super::entities::fullest;
use super::{Clusters, Name, reason};
use crate::document::Document;
use crate::report::correction::{
    Correction, CorrectionOutcome, CorrectionProblem, EntityAnchor, Place,
};
use crate::report::{EntityKind, Reason};
use crate::text::place::{locate, plain};

/// Applies the corrections that concern entities; `outcomes` has one for each of `corrections`.
pub fn correct(
    documents: &[&Document],
    clusters: &mut Clusters,
    corrections: &[Correction],
    outcomes: &mut [CorrectionOutcome],
) {
    if corrections.is_empty() {
        return;
    }
    let articles: Vec<(&str, &str)> = documents
        .iter()
        .map(|document| (document.id.as_str(), document.text.as_str()))
        .collect();
    let mut work = Work {
        documents,
        articles,
        written: clusters.names.iter().map(|name| plain(name.text)).collect(),
        next: clusters
            .names
            .iter()
            .map(|name| name.cluster + 1)
            .max()
            .unwrap_or(0),
        clusters,
    };
    for (number, (correction, outcome)) in corrections.iter().zip(outcomes).enumerate() {
        let touched = match correction {
            Correction::Retype { entity, kind } => work.retype(entity, *kind, outcome),
            Correction::Rename { entity, name } => work.rename(entity, name, outcome),
            Correction::Merge { entities } => work.merge(entities, outcome),
            Correction::Split { entity, text } => work.split(entity, text, outcome),
            Correction::SplitHere { places } => work.split_here(places, outcome),
            _ => continue,
        };
        for cluster in touched {
            let known = work.clusters.corrections.entry(cluster).or_default();
            if known.last() != Some(&(number as u32)) {
                known.push(number as u32);
            }
        }
    }
}

struct Work<'a, 'b> {
    documents: &'a [&'a Document],
    /// Identifier and text of each.
    articles: Vec<(&'a str, &'a str)>,
    clusters: &'a mut Clusters<'b>,
    /// How each name is written, in plain typography.
    written: Vec<String>,
    /// The next cluster's number.
    next: usize,
}

/// Each of these gives the clusters that it changed.
impl<'b> Work<'_, 'b> {
    fn retype(
        &mut self,
        entity: &EntityAnchor,
        kind: EntityKind,
        outcome: &mut CorrectionOutcome,
    ) -> Vec<usize> {
        let mut found = self.cited(entity, outcome);
        found.retain(|&cluster| self.kind(cluster) != kind);
        if found.is_empty() {
            outcome.fail(CorrectionProblem::NoChange);
        }
        let mut touched = Vec::new();
        for cluster in found {
            outcome.mentions += self.mentions(cluster);
            let full = self.full_name(cluster);
            let namesake = self
                .clusters_where(|work, at| {
                    work.clusters.names[at].kind == kind && work.written[at] == full
                })
                .into_iter()
                .find(|&other| self.full_name(other) == full);
            for name in self.members_mut(cluster) {
                name.kind = kind;
            }
            if let Some(other) = namesake {
                self.join(other, cluster);
            }
            touched.push(namesake.unwrap_or(cluster));
        }
        touched
    }

    fn rename(
        &mut self,
        entity: &EntityAnchor,
        name: &str,
        outcome: &mut CorrectionOutcome,
    ) -> Vec<usize> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            outcome.fail(CorrectionProblem::NotAName);
            return Vec::new();
        }
        let found = self.cited(entity, outcome);
        for &cluster in &found {
            outcome.mentions += self.mentions(cluster);
            self.clusters.given.insert(cluster, name.clone());
        }
        found
    }

    fn merge(&mut self, entities: &[EntityAnchor], outcome: &mut CorrectionOutcome) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for entity in entities {
            for cluster in self.cited(entity, outcome) {
                if !found.contains(&cluster) {
                    found.push(cluster);
                }
            }
        }
        let Some((&first, others)) = found.split_first() else {
            outcome.fail(CorrectionProblem::NoEntity);
            return Vec::new();
        };
        if others.is_empty() {
            outcome.fail(CorrectionProblem::NoChange);
            return Vec::new();
        }
        let kind = self.kind(first);
        for &other in others {
            outcome.mentions += self.mentions(other);
            for name in self.members_mut(other) {
                name.kind = kind;
            }
            self.join(first, other);
        }
        vec![first]
    }

    fn split(
        &mut self,
        entity: &EntityAnchor,
        text: &str,
        outcome: &mut CorrectionOutcome,
    ) -> Vec<usize> {
        let wanted = plain(text);
        let mut touched = Vec::new();
        for cluster in self.cited(entity, outcome) {
            let (leaving, staying): (Vec<usize>, Vec<usize>) = self
                .members(cluster)
                .into_iter()
                .partition(|&at| self.written[at] == wanted);
            if leaving.is_empty() {
                outcome.fail(CorrectionProblem::NoMention);
                continue;
            }
            if staying.is_empty() {
                outcome.fail(CorrectionProblem::NoChange);
                continue;
            }
            let new = self.new_cluster();
            for at in leaving {
                let name = &mut self.clusters.names[at];
                outcome.mentions += name.total;
                name.cluster = new;
                name.why = reason("as-written", None);
            }
            touched.extend([cluster, new]);
        }
        touched
    }

    fn split_here(&mut self, places: &[Place], outcome: &mut CorrectionOutcome) -> Vec<usize> {
        let mut leaving: Vec<(usize, usize)> = Vec::new();
        for place in places {
            match self.mention(place) {
                Ok(mention) => leaving.push(mention),
                Err(problem) => outcome.fail(problem),
            }
        }
        leaving.sort_unstable();
        leaving.dedup();
        let mut touched: Vec<usize> = leaving.iter().map(|&at| self.cluster_of(at)).collect();
        touched.sort_unstable();
        touched.dedup();
        let all: u32 = touched.iter().map(|&cluster| self.mentions(cluster)).sum();
        if leaving.is_empty() {
            outcome.fail(CorrectionProblem::NoMention);
            return Vec::new();
        }
        if touched.len() == 1 && all as usize == leaving.len() {
            outcome.fail(CorrectionProblem::NoChange);
            return Vec::new();
        }
        outcome.mentions = leaving.len() as u32;
        let new = self.new_cluster();
        for (article, mention) in leaving {
            self.move_mention(article, mention, new);
        }
        touched.retain(|&cluster| self.mentions(cluster) > 0);
        touched.push(new);
        touched
    }

    /// The clusters that `anchor` cites, in the order of their names.
    fn cited(&self, anchor: &EntityAnchor, outcome: &mut CorrectionOutcome) -> Vec<usize> {
        if let Some(place) = &anchor.place {
            return match self.mention(place) {
                Ok(mention) => vec![self.cluster_of(mention)],
                Err(problem) => {
                    outcome.fail(problem);
                    Vec::new()
                }
            };
        }
        let wanted = plain(&anchor.text);
        let mut found = self.clusters_where(|work, at| work.written[at] == wanted);
        let narrow = |found: &mut Vec<usize>, keep: &dyn Fn(usize) -> bool| {
            if found.iter().any(|&cluster| keep(cluster)) {
                found.retain(|&cluster| keep(cluster));
            }
        };
        narrow(&mut found, &|cluster| self.kind(cluster) == anchor.kind);
        narrow(&mut found, &|cluster| self.full_name(cluster) == wanted);
        if found.is_empty() {
            outcome.fail(CorrectionProblem::NoEntity);
        }
        found
    }

    /// The mention at `place`: its article's index, and its own.
    fn mention(&self, place: &Place) -> Result<(usize, usize), CorrectionProblem> {
        let (article, span) = locate(&self.articles, place)?;
        self.documents[article]
            .mentions
            .binary_search_by_key(&span, |mention| mention.span)
            .map(|mention| (article, mention))
            .map_err(|_| CorrectionProblem::NoMention)
    }

    fn cluster_of(&self, (article, mention): (usize, usize)) -> usize {
        self.clusters.names[self.clusters.of_mention[article][mention]].cluster
    }

    /// Distinct clusters of the names that `keep` says, in the order of these names.
    fn clusters_where(&self, keep: impl Fn(&Self, usize) -> bool) -> Vec<usize> {
        let mut found = Vec::new();
        for (at, name) in self.clusters.names.iter().enumerate() {
            if name.total > 0 && keep(self, at) && !found.contains(&name.cluster) {
                found.push(name.cluster);
            }
        }
        found
    }

    fn members(&self, cluster: usize) -> Vec<usize> {
        let names = self.clusters.names.iter().enumerate();
        names
            .filter(|(_, name)| name.cluster == cluster && name.total > 0)
            .map(|(at, _)| at)
            .collect()
    }

    fn members_mut(&mut self, cluster: usize) -> impl Iterator<Item = &mut Name<'b>> {
        let names = self.clusters.names.iter_mut();
        names.filter(move |name| name.cluster == cluster)
    }

    fn mentions(&self, cluster: usize) -> u32 {
        let members = self.members(cluster);
        members
            .iter()
            .map(|&at| self.clusters.names[at].total)
            .sum()
    }

    fn kind(&self, cluster: usize) -> EntityKind {
        let first = self.members(cluster)[0];
        self.clusters.names[first].kind
    }

    fn full_name(&self, cluster: usize) -> &str {
        &self.written[fullest(&self.clusters.names, &self.members(cluster))]
    }

    fn new_cluster(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }

    /// Makes `other` part of `cluster`.
    fn join(&mut self, cluster: usize, other: usize) {
        let trigger = {
            let full = fullest(&self.clusters.names, &self.members(cluster));
            self.clusters.names[full].text
        };
        for name in self.members_mut(other) {
            name.cluster = cluster;
            if name.why.rule == "as-written" && name.text != trigger {
                name.why = reason(Reason::READER, Some(trigger));
            }
        }
        if let Some(given) = self.clusters.given.remove(&other) {
            self.clusters.given.entry(cluster).or_insert(given);
        }
        if let Some(more) = self.clusters.corrections.remove(&other) {
            let known = self.clusters.corrections.entry(cluster).or_default();
            known.extend(more);
            known.sort_unstable();
            known.dedup();
        }
    }

    /// Takes one mention out of its name, into `cluster`.
    fn move_mention(&mut self, article: usize, mention: usize, cluster: usize) {
        let clusters = &mut *self.clusters;
        let old = clusters.of_mention[article][mention];
        let text = clusters.names[old].text;
        let known = (0..clusters.names.len())
            .find(|&at| clusters.names[at].cluster == cluster && clusters.names[at].text == text);
        let new = known.unwrap_or_else(|| {
            clusters.names.push(Name {
                total: 0,
                cluster,
                why: reason("as-written", None),
                ..clusters.names[old].clone()
            });
            self.written.push(plain(text));
            clusters.names.len() - 1
        });
        clusters.of_mention[article][mention] = new;
        clusters.names[old].total -= 1;
        clusters.names[new].total += 1;
    }
}
