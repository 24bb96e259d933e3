//! Where a day's bouts go: the largest smallest gap, then the next smallest, then the earliest.
//!
//! **What is optimal.** Of all ways to start `free` bouts in open slots, beside the fixed ones, the answer's list of start-to-start gaps, sorted from
//! the smallest, is lexicographically the largest; of those, its starts are lexicographically the earliest. It is exact, and compared with brute force
//! in `tests/core/placement.rs`.
//!
//! **Why it is exact.** Let the best sorted list be `D₁ ≤ D₂ ≤ …`. An arrangement's sorted gaps are pointwise at least `(D₁, …, Dⱼ, x, x, …)` exactly
//! when those bounds can be dealt out to its gaps, one each. So `Dⱼ₊₁` is the largest `x` for which *some* dealing can be met, which falls as `x`
//! rises: a binary search (for `D₁` by fitting greedily, [`Day::keeps`]), from `Dⱼ` up to an equal share of what `D₁ … Dⱼ` leave of the day, which no list can exceed. Whether a dealing can be met is
//! a walk from the evening backwards ([`Table`]) that keeps, for each (bouts left, fixed ones left, bounds dealt), only the **latest** start of the bout
//! before: with lower bounds only, later is never worse. Once all bounds are known, every arrangement that meets them has exactly those gaps (a larger
//! one would contradict the search), and walking forwards through the same table, always to the earliest start from which the rest can still be met,
//! gives the earliest of them.
//!
//! **Cost.** With `p` bouts in all, O(p · 2ᵖ · log day) steps at the very most; equal bounds are one, so that a day of five takes a few
//! microseconds (`cargo run --release --example placement`).

use super::{
    Slots,
    table::{Bounds, Table},
};

/// The most bouts, fixed and free together, that are placed in one day; more are refused.
pub const MOST_BOUTS: usize = 12;

/// The question.
#[derive(Clone, Copy)]
pub(super) struct Day<'a> {
    pub open: &'a Slots,
    pub fixed: &'a [u16],
    pub free: usize,
    pub smallest_gap: u16,
}

/// Places `free` bouts beside the `fixed` ones (ascending), every gap that touches a free one at least `smallest_gap` slots.
///
/// Returns the starts of the free bouts, ascending; `None` if they do not fit, or if there would be more than [`MOST_BOUTS`] in all.
#[must_use]
pub fn place(open: &Slots, fixed: &[u16], free: usize, smallest_gap: u16) -> Option<Vec<u16>> {
    if free + fixed.len() > MOST_BOUTS {
        return None;
    }
    if free == 0 {
        return Some(Vec::new());
    }
    let day = Day { open, fixed, free, smallest_gap };
    if !day.keeps(0) {
        return None;
    }
    let gaps = day.gaps();
    let mut left = day.span()?;
    let share = |left: u16, gaps: usize| u16::try_from(usize::from(left) / gaps.max(1)).unwrap_or(u16::MAX);
    let mut bound = largest_bound(0, share(left, gaps), |bound| day.keeps(bound));
    let mut table = Table::of(&day, bound);
    let mut bounds = Bounds::default();
    for dealt in 1..gaps {
        bounds.push(bound);
        left = left.saturating_sub(bound);
        bound = largest_bound(bound, share(left, gaps - dealt), |bound| table.can_meet(&day, &bounds, bound));
    }
    // The last bound is the rest's.
    table.can_meet(&day, &bounds, bound).then(|| table.earliest(&day, &bounds, bound))
}

impl Day<'_> {
    /// Gaps between all its bouts.
    fn gaps(&self) -> usize {
        self.free + self.fixed.len() - 1
    }

    /// Whether some arrangement keeps every gap at `bound` or more. Between fixed bouts as many free ones are fitted as go; of more than are wanted, any can
    /// be left out.
    fn keeps(&self, bound: u16) -> bool {
        let fixed_keep = self.fixed.iter().zip(self.fixed.iter().skip(1)).all(|(a, b)| b.saturating_sub(*a) >= bound);
        fixed_keep && self.most_between(bound).sum::<usize>() >= self.free
    }

    /// Before the first fixed bout, between each two, and after the last: how many free ones fit with gaps of `bound`, at most all of them.
    pub(super) fn most_between(&self, bound: u16) -> impl Iterator<Item = usize> {
        let touching = bound.max(self.smallest_gap);
        let starts = [0].into_iter().chain(self.fixed.iter().map(move |slot| slot.saturating_add(touching)));
        let ends = self.fixed.iter().map(move |slot| slot.checked_sub(touching)).chain([Some(u16::MAX)]);
        starts.zip(ends).map(move |(start, end)| {
            let mut bouts = 0;
            let mut next = self.open.first_from(start);
            while let (Some(slot), Some(end)) = (next, end) {
                if slot > end || bouts == self.free {
                    break;
                }
                bouts += 1;
                next = self.open.first_from(slot.saturating_add(touching));
            }
            bouts
        })
    }

    /// Slots from the earliest start any bout can have to the latest: the sum of the gaps is never more.
    fn span(&self) -> Option<u16> {
        let open = (self.open.first_from(0)?, self.open.last_to(u16::MAX)?);
        let earliest = self.fixed.first().map_or(open.0, |first| open.0.min(*first));
        let latest = self.fixed.last().map_or(open.1, |last| open.1.max(*last));
        latest.checked_sub(earliest)
    }
}

/// The largest bound that can be met, given that `met` can and nothing above `most` can; both ends are tried first, where the answer mostly is.
fn largest_bound(mut met: u16, most: u16, mut can_be_met: impl FnMut(u16) -> bool) -> u16 {
    if met >= most || can_be_met(most) {
        return most.max(met);
    }
    let mut unmet = most;
    if met > 0 {
        if unmet - met > 1 && !can_be_met(met + 1) {
            return met;
        }
        met = unmet.min(met + 2) - 1;
    }
    while unmet - met > 1 {
        let bound = met.midpoint(unmet);
        if can_be_met(bound) {
            met = bound;
        } else {
            unmet = bound;
        }
    }
    met
}
