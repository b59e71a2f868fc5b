//! A name is one thing in an article, however it reads in one sentence: mentions
//! that are written alike are told as most of them are (Ratinov and Roth 2009,
//! section 5; Krishnan and Manning 2006).

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{NamedMention, Scene};
use crate::report::{EntityKind, Reason};

/// A name with fewer mentions is left as it was read.
const FEWEST: u32 = 3;

/// Kinds, in the order they are counted in.
const KINDS: [EntityKind; 3] = [
    EntityKind::Person,
    EntityKind::Place,
    EntityKind::Organisation,
];

/// The mentions, of each name all of one kind where two of three are.
pub fn settled(scene: &Scene, mut mentions: Vec<NamedMention>) -> Vec<NamedMention> {
    if mentions.len() < FEWEST as usize {
        return mentions;
    }
    let text = scene.text;
    let words = |mention: &NamedMention| {
        let span = mention.span;
        span.slice(text)
    };
    let mut counts: FxHashMap<&str, [u32; KINDS.len()]> =
        FxHashMap::with_capacity_and_hasher(mentions.len(), FxBuildHasher);
    let mut differ = false;
    for mention in &mentions {
        let counts = counts.entry(words(mention)).or_default();
        let mut kinds = 0;
        for (count, kind) in counts.iter_mut().zip(KINDS) {
            *count += u32::from(mention.kind == kind);
            kinds += u32::from(*count > 0);
        }
        differ |= kinds > 1;
    }
    if !differ {
        return mentions;
    }
    for mention in &mut mentions {
        if let Some(kind) = counts.get(words(mention)).and_then(most)
            && kind != mention.kind
        {
            mention.kind = kind;
            mention.why = Reason {
                rule: "as-elsewhere".into(),
                trigger: None,
            };
        }
    }
    mentions
}

/// The kind of two of three mentions or more.
fn most(counts: &[u32; KINDS.len()]) -> Option<EntityKind> {
    let all: u32 = counts.iter().sum();
    let most = counts.iter().position(|count| count * 3 >= all * 2)?;
    (all >= FEWEST).then_some(KINDS[most])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_three_mentions_settle_the_others() {
        assert_eq!(most(&[1, 2, 0]), Some(EntityKind::Place));
        assert_eq!(most(&[0, 1, 5]), Some(EntityKind::Organisation));
        assert_eq!(most(&[2, 2, 0]), None);
        assert_eq!(most(&[1, 1, 1]), None);
        assert_eq!(most(&[0, 2, 0]), None);
    }
}
