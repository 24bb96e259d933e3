//! Medians of pain scores, in whole numbers.

use crate::short;

/// The median in halves of a point, so that it is whole: twice the middle score, or the sum of the two in the middle. `None` of nothing.
pub(super) fn in_halves(scores: &mut [u8]) -> Option<u8> {
    short::sort(scores);
    let upper = scores.get(scores.len() / 2)?;
    Some(lower_of(scores)?.saturating_add(*upper))
}

/// The lower median: of an even number, the smaller of the two in the middle. `None` of nothing.
pub(super) fn lower(scores: &mut [u8]) -> Option<u8> {
    short::sort(scores);
    lower_of(scores)
}

fn lower_of(sorted: &[u8]) -> Option<u8> {
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}
