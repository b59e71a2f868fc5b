//! From trained weights to a small model: which weights stay, and their 8 bits.

use recoupe::tag::weights::Trained;

use super::crf::Model;

/// Steps that a weight of one is parted in.
pub const UNIT: f32 = 8.0;

/// Marks the `count` weights that matter most: by how far they are from zero,
/// and how often their feature was seen.
pub fn keep(model: &Model, seen: &[u32], count: usize) -> Vec<bool> {
    let importance: Vec<f32> = model
        .weights
        .chunks_exact(model.labels)
        .zip(seen)
        .flat_map(|(row, &seen)| {
            let often = libm::powf(seen as f32, 0.4);
            row.iter().map(move |weight| weight.abs() * often)
        })
        .collect();
    let mut ranked = importance.clone();
    ranked.sort_unstable_by(|a, b| b.total_cmp(a));
    let least = ranked.get(count).copied().unwrap_or(0.0);
    importance.iter().map(|&value| value > least).collect()
}

/// The weights that are not zero in eight bits; `hashes` are the features', `labels` are
/// what is kept of the model's labels, by their numbers there, in order.
pub fn quantise(model: &Model, hashes: &[u32], labels: &[(usize, &str)], margin: f32) -> Trained {
    let in_units = |weight: f32| (weight * UNIT).round();
    let features = model
        .weights
        .chunks_exact(model.labels)
        .zip(hashes)
        .map(|(row, &hash)| {
            let values = (0_u8..).zip(labels).filter_map(|(label, &(number, _))| {
                let value = in_units(row[number]).clamp(-127.0, 127.0) as i8;
                (value != 0).then_some((label, value))
            });
            (hash, values.collect::<Vec<_>>())
        })
        .filter(|(_, values)| !values.is_empty())
        .collect();
    let rows: Vec<Vec<i16>> = model
        .transitions
        .chunks_exact(model.labels)
        .map(|row| {
            let score =
                |&(number, _): &(usize, &str)| in_units(row[number]).clamp(-4000.0, 4000.0) as i16;
            labels.iter().map(score).collect()
        })
        .collect();
    // The file has the head first, training has it after the labels.
    let head = model.labels;
    let after = labels.iter().map(|(number, _)| *number);
    let order = std::iter::once(head).chain(after).chain([head + 1]);
    Trained {
        labels: labels
            .iter()
            .map(|(_, label)| (*label).to_owned())
            .collect(),
        margin: in_units(margin) as u16,
        transitions: order.map(|row| rows[row].clone()).collect(),
        features,
    }
}
