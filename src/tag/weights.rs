//! The weights of a linear tagger, from the payload of a model file.
//!
//! | bytes | what |
//! |---|---|
//! | 0 | number of labels, 1 to [`LANES`] for each vector of scores |
//! | 1 | number of buckets, as a power of two, 0 to 20 |
//! | 2–3 | margin of the decoder, little-endian |
//! | 4–7 | number of features, little-endian |
//! | 8–11 | number of weights, little-endian |
//! | | labels, 8 bytes each, ASCII, filled with zeros |
//! | | scores of each label at the head of a sentence, then after each label, then at the end: 16 bits each, little-endian |
//! | | for each bucket the number of its features, 8 bits |
//! | | for each feature, bucket by bucket, its mark, 8 bits |
//! | | for each weight, feature by feature, its label, 8 bits; the last of a feature has its highest bit set |
//! | | for each weight its value, 8 bits, signed |
//!
//! The highest bits of a feature's hash name its bucket, its lowest 8 bits are
//! its mark. Weights and scores are on one scale. When the file is checked the
//! counts of the buckets are summed up, so that a bucket is found at once.

use super::file::Reason;
use super::scores::{LANES, Scores};

/// Bytes of a label's name.
const LABEL: usize = 8;
/// Set in the label byte of a feature's last weight.
const LAST: u8 = 0x80;

/// A checked payload, for models of [`LANES`] labels at most for each of `VECTORS`.
#[derive(Debug)]
pub struct Weights<'a, const VECTORS: usize> {
    labels: Vec<&'a str>,
    margin: u16,
    /// One row for the head, one for each label, one for the end.
    transitions: Vec<Scores<VECTORS>>,
    shift: u32,
    buckets: Buckets,
}

/// The features of each bucket, in order.
#[derive(Debug)]
struct Buckets {
    /// For each bucket where its first feature begins, and the end.
    starts: Vec<u32>,
    /// For each feature its mark, the number of its weights, and of each weight its label and value.
    features: Vec<u8>,
}

impl<'a, const VECTORS: usize> Weights<'a, VECTORS> {
    /// Reads a payload.
    ///
    /// # Errors
    /// [`Reason::Layout`] when a count, a label or the length does not fit the rest.
    pub fn read(payload: &'a [u8]) -> Result<Self, Reason> {
        let mut rest = payload;
        let head = take(&mut rest, 12)?;
        let count = usize::from(head[0]);
        let bits = u32::from(head[1]);
        let number =
            |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let (features, weights) = (number(4) as usize, number(8) as usize);
        if !(1..=VECTORS * LANES).contains(&count) || bits > 20 {
            return Err(Reason::Layout);
        }
        let labels = take(&mut rest, count * LABEL)?
            .chunks_exact(LABEL)
            .map(|name| {
                let name = std::str::from_utf8(name).map_err(|_| Reason::Layout)?;
                Ok(name.trim_end_matches('\0'))
            })
            .collect::<Result<_, _>>()?;
        let transitions = take(&mut rest, (count + 2) * count * 2)?
            .chunks_exact(count * 2)
            .map(|row| {
                Scores::of_labels(|label| match row.get(2 * label..2 * label + 2) {
                    Some(&[low, high]) => i16::from_le_bytes([low, high]),
                    _ => 0,
                })
            })
            .collect();
        let counts = take(&mut rest, 1 << bits)?;
        let marks = take(&mut rest, features)?;
        let weight_labels = take(&mut rest, weights)?;
        let values = take(&mut rest, weights)?;
        if !rest.is_empty() {
            return Err(Reason::Layout);
        }
        Ok(Self {
            labels,
            margin: u16::from_le_bytes([head[2], head[3]]),
            transitions,
            shift: 32 - bits,
            buckets: buckets(counts, marks, (weight_labels, values), count)?,
        })
    }

    /// Names of the labels.
    pub fn labels(&self) -> &[&'a str] {
        &self.labels
    }

    /// How far below a token's best score a label may stand and be looked at.
    pub fn margin(&self) -> u16 {
        self.margin
    }

    /// Scores of the labels at the head of a sentence.
    pub fn opening(&self) -> &Scores<VECTORS> {
        &self.transitions[0]
    }

    /// Scores of the labels after `previous`.
    pub fn following(&self, previous: u8) -> &Scores<VECTORS> {
        &self.transitions[1 + usize::from(previous)]
    }

    /// Scores of the labels at the end of a sentence.
    pub fn closing(&self) -> &Scores<VECTORS> {
        &self.transitions[1 + self.labels.len()]
    }

    /// Adds the weights of `feature` to `scores`; a feature that was not kept adds nothing.
    pub fn add(&self, feature: u32, scores: &mut Scores<VECTORS>) {
        let bucket = feature.checked_shr(self.shift).unwrap_or(0) as usize;
        let Buckets { starts, features } = &self.buckets;
        let mut rest = &features[starts[bucket] as usize..starts[bucket + 1] as usize];
        while let [mark, count, after @ ..] = rest {
            let (weights, next) = after.split_at(2 * usize::from(*count));
            if *mark == feature as u8 {
                for weight in weights.chunks_exact(2) {
                    scores.raise(weight[0], weight[1] as i8);
                }
                return;
            }
            rest = next;
        }
    }
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], Reason> {
    let (taken, left) = rest.split_at_checked(length).ok_or(Reason::Layout)?;
    *rest = left;
    Ok(taken)
}

/// The features of each bucket, each with its weights; every feature has its mark, every
/// weight its label and its value.
fn buckets(
    counts: &[u8],
    marks: &[u8],
    weights: (&[u8], &[u8]),
    labels: usize,
) -> Result<Buckets, Reason> {
    let all: usize = counts.iter().map(|&count| usize::from(count)).sum();
    if all != marks.len() {
        return Err(Reason::Layout);
    }
    let mut weights = weights.0.iter().zip(weights.1);
    let mut marks = marks.iter();
    let mut starts = Vec::with_capacity(counts.len() + 1);
    let mut features = Vec::with_capacity(2 * (marks.len() + weights.len()));
    for &count in counts {
        starts.push(features.len() as u32);
        for &mark in marks.by_ref().take(usize::from(count)) {
            let head = features.len();
            features.extend([mark, 0]);
            loop {
                let (&label, &value) = weights.next().ok_or(Reason::Layout)?;
                if usize::from(label & !LAST) >= labels {
                    return Err(Reason::Layout);
                }
                features.extend([label & !LAST, value]);
                if label & LAST != 0 {
                    break;
                }
            }
            let count = (features.len() - head - 2) / 2;
            features[head + 1] = u8::try_from(count).map_err(|_| Reason::Layout)?;
        }
    }
    if weights.len() > 0 {
        return Err(Reason::Layout);
    }
    starts.push(features.len() as u32);
    Ok(Buckets { starts, features })
}

/// What [`write`] puts in a payload.
#[derive(Clone, Debug, Default)]
pub struct Trained {
    /// Names of the labels, at most 8 ASCII letters each.
    pub labels: Vec<String>,
    /// See [`Weights::margin`].
    pub margin: u16,
    /// Scores at the head, after each label, at the end; one a label.
    pub transitions: Vec<Vec<i16>>,
    /// Features by hash, each with its weights by label, none empty.
    pub features: Vec<(u32, Vec<(u8, i8)>)>,
}

/// A payload that [`Weights::read`] reads. Of two features that fall on one
/// mark of one bucket, the first is kept.
pub fn write(trained: &Trained) -> Vec<u8> {
    let bits = trained
        .features
        .len()
        .next_power_of_two()
        .trailing_zeros()
        .clamp(1, 20);
    let place = |hash: u32| (hash >> (32 - bits), hash as u8);
    let mut features: Vec<&(u32, Vec<(u8, i8)>)> = trained.features.iter().collect();
    features.sort_by_key(|(hash, _)| place(*hash));
    features.dedup_by_key(|(hash, _)| place(*hash));
    let mut counts = vec![0_u8; 1 << bits];
    let (mut marks, mut labels, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (hash, weights) in features {
        let (bucket, mark) = place(*hash);
        counts[bucket as usize] += 1;
        marks.push(mark);
        for &(label, value) in weights {
            labels.push(label);
            values.push(value as u8);
        }
        if let Some(last) = labels.last_mut() {
            *last |= LAST;
        }
    }
    let mut payload = vec![trained.labels.len() as u8, bits as u8];
    payload.extend(trained.margin.to_le_bytes());
    payload.extend((marks.len() as u32).to_le_bytes());
    payload.extend((values.len() as u32).to_le_bytes());
    for label in &trained.labels {
        let mut name = [0; LABEL];
        name[..label.len()].copy_from_slice(label.as_bytes());
        payload.extend(name);
    }
    for score in trained.transitions.iter().flatten() {
        payload.extend(score.to_le_bytes());
    }
    for plane in [counts, marks, labels, values] {
        payload.extend(plane);
    }
    payload
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trained() -> Trained {
        Trained {
            labels: vec!["NOUN".to_owned(), "VERB".to_owned()],
            margin: 100,
            transitions: vec![vec![1, 2], vec![3, 4], vec![5, -6], vec![7, 8]],
            features: vec![
                (0x1234_5678, vec![(0, 5), (1, -7)]),
                (0xFFFF_FFFF, vec![(1, 127)]),
                (0x1234_5679, vec![(0, -128)]),
            ],
        }
    }

    fn scores(weights: &Weights<1>, feature: u32) -> (i16, i16) {
        let mut scores = Scores::default();
        weights.add(feature, &mut scores);
        (scores.of(0), scores.of(1))
    }

    #[test]
    fn what_was_written_is_read() {
        let payload = write(&trained());
        let weights = Weights::<1>::read(&payload).expect("sound");
        assert_eq!(weights.labels(), ["NOUN", "VERB"]);
        assert_eq!(weights.margin(), 100);
        assert_eq!((weights.opening().of(1), weights.closing().of(0)), (2, 7));
        assert_eq!(weights.following(1).of(1), -6);
        assert_eq!(scores(&weights, 0x1234_5678), (5, -7));
        assert_eq!(scores(&weights, 0x1234_5679), (-128, 0));
        assert_eq!(scores(&weights, 0xFFFF_FFFF), (0, 127));
        assert_eq!(scores(&weights, 0x1234_5600), (0, 0));
    }

    /// However the payload is changed, it is refused or read, never a panic.
    #[test]
    fn what_does_not_hold_together_is_refused() {
        let payload = write(&trained());
        for length in 0..payload.len() {
            assert!(Weights::<1>::read(&payload[..length]).is_err(), "{length}");
        }
        let mut longer = payload.clone();
        longer.push(0);
        assert!(Weights::<1>::read(&longer).is_err());
        let mut refused = 0;
        for at in 0..payload.len() {
            for value in [0, 1, 2, 0x7F, 0x80, 0xFF] {
                let mut changed = payload.clone();
                changed[at] = value;
                match Weights::<1>::read(&changed) {
                    Ok(weights) => {
                        for feature in [0, 0x1234_5678, 0x1234_5679, 0xFFFF_FFFF] {
                            scores(&weights, feature);
                        }
                    }
                    Err(reason) => {
                        assert_eq!(reason, Reason::Layout);
                        refused += 1;
                    }
                }
            }
        }
        assert!(refused > 100, "{refused}");
    }
}
