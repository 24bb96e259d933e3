//! Where a day's bouts go: the largest smallest gap, then the next smallest, then the earliest.
//!
//! **What is optimal.** Of all ways to start `free` bouts in open slots, beside the fixed ones, the answer's list of start-to-start gaps, sorted from
//! the smallest, is lexicographically the largest; of those, its starts are lexicographically the earliest. It is exact, and compared with brute force
//! in `tests/core/placement.rs`.
//!
//! **Why it is exact.** Let the best sorted list be `D₁ ≤ D₂ ≤ …`. An arrangement's sorted gaps are pointwise at least `(D₁, …, Dⱼ, x, x, …)` exactly
//! when those bounds can be dealt out to its gaps, one each. So `Dⱼ₊₁` is the largest `x` for which *some* dealing can be met, which falls as `x`
//! rises: a binary search. Whether a dealing can be met is a walk from the evening backwards that keeps, for each (bouts left, fixed ones left, bounds
//! dealt), only the **latest** start of the bout before: with lower bounds only, later is never worse. Once all bounds are known, every arrangement
//! that meets them has exactly those gaps (a larger one would contradict the search), and walking forwards through the same table, always to the
//! earliest start from which the rest can still be met, gives the earliest of them.
//!
//! **Cost.** With `p` bouts in all, O(p · 2ᵖ · log day) steps at the very most; a day of five takes a few microseconds.

use super::Slots;

/// The most bouts, fixed and free together, that are placed in one day; more are refused.
pub const MOST_BOUTS: usize = 12;

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
    let gaps = free + fixed.len() - 1;
    let mut bounds = Vec::with_capacity(gaps);
    if !Table::of(&day, &bounds, 0).feasible(&day) {
        return None;
    }
    while bounds.len() < gaps {
        let bound =
            largest_bound(bounds.last().copied().unwrap_or(0), |bound| Table::of(&day, &bounds, bound).feasible(&day));
        bounds.push(bound);
    }
    Some(Table::of(&day, &bounds, bounds.last().copied().unwrap_or(0)).earliest(&day))
}

/// The largest bound that can be met, given that `met` can: strides that double (a well-spread day's next gap is hardly larger), then halves.
fn largest_bound(mut met: u16, can_be_met: impl Fn(u16) -> bool) -> u16 {
    let mut stride = 1;
    while can_be_met(met + stride) {
        met += stride;
        stride *= 2;
    }
    let mut unmet = met + stride;
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

/// The question.
struct Day<'a> {
    open: &'a Slots,
    fixed: &'a [u16],
    free: usize,
    smallest_gap: u16,
}

/// A place in the walk through the day: how many are placed, which bounds have been dealt, and whether the last one placed is free.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    free: usize,
    fixed: usize,
    dealt: usize,
    after_free: bool,
}

/// For each state the latest slot its last bout may start in, such that all the rest can still be met.
struct Table<'a> {
    bounds: &'a [u16],
    /// The bound of every gap beyond those of `bounds`; never below them.
    rest: u16,
    latest: Vec<Option<u16>>,
    fixed: usize,
}

impl<'a> Table<'a> {
    fn of(day: &Day, bounds: &'a [u16], rest: u16) -> Self {
        let states = (day.free + 1) * (day.fixed.len() + 1) * (2 << bounds.len());
        let mut table = Self { bounds, rest, latest: vec![None; states], fixed: day.fixed.len() };
        for free in (0..=day.free).rev() {
            for fixed in (0..=day.fixed.len()).rev() {
                for dealt in (0..1 << bounds.len()).rev().filter(|dealt| can_be_dealt(*dealt, bounds, free + fixed)) {
                    for after_free in
                        [false, true].into_iter().filter(|after_free| if *after_free { free > 0 } else { fixed > 0 })
                    {
                        let state = State { free, fixed, dealt, after_free };
                        let latest = if free == day.free && fixed == day.fixed.len() {
                            Some(u16::MAX)
                        } else {
                            table.steps(day, state).filter_map(|step| step.latest_before).max()
                        };
                        let index = table.index(state);
                        if let Some(entry) = table.latest.get_mut(index) {
                            *entry = latest;
                        }
                    }
                }
            }
        }
        table
    }

    fn feasible(&self, day: &Day) -> bool {
        self.first(day).next().is_some()
    }

    fn latest(&self, state: State) -> Option<u16> {
        self.latest.get(self.index(state)).copied().flatten()
    }

    fn index(&self, state: State) -> usize {
        (((state.free * (self.fixed + 1) + state.fixed) << self.bounds.len()) + state.dealt) * 2
            + usize::from(state.after_free)
    }

    /// The ways to place the day's first bout.
    fn first<'b>(&'b self, day: &'b Day) -> impl Iterator<Item = (State, u16)> + 'b {
        let free = State { free: 1, fixed: 0, dealt: 0, after_free: true };
        let fixed = State { free: 0, fixed: 1, dealt: 0, after_free: false };
        let earliest = (day.free > 0).then(|| day.open.first_from(0)).flatten().map(|slot| (free, slot));
        let given = day.fixed.first().map(|slot| (fixed, *slot));
        [earliest, given]
            .into_iter()
            .flatten()
            .filter(|(state, slot)| self.latest(*state).is_some_and(|latest| *slot <= latest))
    }

    /// The ways on from `state`: the next bout is free or fixed, and its gap is dealt one of the bounds left, or the rest's.
    fn steps<'b>(&'b self, day: &'b Day, state: State) -> impl Iterator<Item = Step> + 'b {
        let dealings = self
            .bounds
            .iter()
            .enumerate()
            .filter(move |(index, _)| can_be_next(*index, state.dealt, self.bounds))
            .map(move |(index, bound)| (state.dealt | (1 << index), *bound))
            .chain([(state.dealt, self.rest)]);
        dealings.flat_map(move |(dealt, bound)| {
            let free = (state.free < day.free)
                .then(|| self.step(day, State { free: state.free + 1, dealt, after_free: true, ..state }, None, bound));
            let fixed = day.fixed.get(state.fixed).map(|slot| {
                let gap = if state.after_free { bound.max(day.smallest_gap) } else { bound };
                self.step(day, State { fixed: state.fixed + 1, dealt, after_free: false, ..state }, Some(*slot), gap)
            });
            [free, fixed].into_iter().flatten()
        })
    }

    fn step(&self, day: &Day, to: State, fixed: Option<u16>, bound: u16) -> Step {
        let latest = self.latest(to);
        let gap = if fixed.is_none() { bound.max(day.smallest_gap) } else { bound };
        let start = match fixed {
            Some(slot) => latest.filter(|latest| slot <= *latest).map(|_| slot),
            None => latest.and_then(|latest| day.open.last_to(latest)),
        };
        Step { to, gap, fixed, latest_before: start.and_then(|start| start.checked_sub(gap)) }
    }

    /// Walks forwards, always to the earliest start from which the rest can be met, through all dealings that agree so far.
    fn earliest(&self, day: &Day) -> Vec<u16> {
        let mut starts = Vec::with_capacity(day.free);
        let mut candidates: Vec<(State, u16)> = self.first(day).collect();
        while let Some(start) = candidates.iter().map(|(_, slot)| *slot).min() {
            candidates.retain(|(_, slot)| *slot == start);
            if candidates.iter().any(|(state, _)| state.after_free) {
                starts.push(start);
            }
            let mut next: Vec<(State, u16)> = Vec::new();
            for (state, slot) in candidates {
                for step in self.steps(day, state) {
                    let reached = step.reached_from(day, slot);
                    let candidate = reached
                        .filter(|reached| self.latest(step.to).is_some_and(|latest| *reached <= latest))
                        .map(|reached| (step.to, reached));
                    next.extend(candidate.filter(|candidate| !next.contains(candidate)));
                }
            }
            candidates = next;
        }
        starts
    }
}

/// Whether `dealt` can have been dealt to the gaps between `placed` bouts. Equal bounds are dealt in order, so that each dealing counts once.
fn can_be_dealt(dealt: usize, bounds: &[u16], placed: usize) -> bool {
    let in_order = bounds
        .windows(2)
        .enumerate()
        .all(|(index, pair)| matches!(pair, [a, b] if a != b) || dealt >> index & 0b11 != 0b10);
    in_order && usize::try_from(dealt.count_ones()).is_ok_and(|gaps| gaps < placed)
}

/// Whether the bound at `index` is the next of its value to be dealt.
fn can_be_next(index: usize, dealt: usize, bounds: &[u16]) -> bool {
    let same_before = index.checked_sub(1).is_some_and(|before| bounds.get(before) == bounds.get(index));
    dealt & (1 << index) == 0 && (!same_before || dealt & (1 << (index - 1)) != 0)
}

/// One way on: the state it leads to, the gap it needs, and how late the bout before may start.
struct Step {
    to: State,
    gap: u16,
    fixed: Option<u16>,
    latest_before: Option<u16>,
}

impl Step {
    /// The earliest start this step leads to when the bout before starts in `slot`.
    fn reached_from(&self, day: &Day, slot: u16) -> Option<u16> {
        let earliest = slot.checked_add(self.gap)?;
        match self.fixed {
            Some(fixed) => (fixed >= earliest).then_some(fixed),
            None => day.open.first_from(earliest),
        }
    }
}
