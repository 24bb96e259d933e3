//! Which gaps a day can keep: a walk through it from the evening backwards. [`super::place`] says why that is enough.

use super::placement::Day;

/// Stands for "no start is late enough to be early enough"; far below any slot.
const NEVER: i32 = i32::MIN / 2;

/// Lower bounds of gaps, each for one gap, ascending. Equal ones are kept as one class, so that dealing them out in another order is no other dealing.
#[derive(Default)]
pub(super) struct Bounds {
    classes: Vec<Class>,
    dealings: Vec<Dealing>,
}

/// Bounds of one value.
struct Class {
    bound: i32,
    count: usize,
    /// What dealing one of them adds to the number of a dealing.
    stride: usize,
}

/// How many of each class have been dealt; its place in the list is its number.
struct Dealing {
    bounds: usize,
    /// The classes that have a bound left, a bit each.
    left: u16,
}

impl Bounds {
    /// Adds a bound, at least as large as all the others.
    pub(super) fn push(&mut self, bound: u16) {
        let bound = i32::from(bound);
        match self.classes.last_mut() {
            Some(class) if class.bound == bound => class.count += 1,
            _ => {
                let stride = self.classes.last().map_or(1, |class| class.stride * (class.count + 1));
                self.classes.push(Class { bound, count: 1, stride });
            }
        }
        let dealings = self.classes.last().map_or(1, |class| class.stride * (class.count + 1));
        self.dealings.clear();
        self.dealings.extend((0..dealings).map(|number| {
            self.classes.iter().enumerate().fold(Dealing { bounds: 0, left: 0 }, |dealing, (index, class)| {
                let dealt = number / class.stride % (class.count + 1);
                let left = dealing.left | u16::from(dealt < class.count) << index;
                Dealing { bounds: dealing.bounds + dealt, left }
            })
        }));
    }

    /// How many dealings there are.
    fn len(&self) -> usize {
        self.dealings.len().max(1)
    }

    fn bounds_of(&self, dealing: usize) -> usize {
        self.dealings.get(dealing).map_or(0, |dealing| dealing.bounds)
    }

    /// The classes that have a bound left, a bit each.
    fn left(&self, dealing: usize) -> u16 {
        self.dealings.get(dealing).map_or(0, |dealing| dealing.left)
    }

    /// The bounds that can be dealt next, each with the dealing that makes: one of each class, or `rest`.
    fn next(&self, dealing: usize, rest: i32) -> impl Iterator<Item = (usize, i32)> {
        let left = self.left(dealing);
        let classes = self.classes.iter().enumerate().filter(move |(index, _)| left & (1 << index) != 0);
        classes.map(move |(_, class)| (dealing + class.stride, class.bound)).chain([(dealing, rest)])
    }
}

/// A place in the walk: how many bouts are placed, which bounds are dealt, and whether the last bout is free.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    free: usize,
    fixed: usize,
    dealing: usize,
    after_free: bool,
}

/// For each state the latest start its last bout may have, such that all the rest can still be met; [`NEVER`] if it cannot.
pub(super) struct Table {
    /// For each number of fixed bouts placed, how few and how many free ones can be placed with them.
    possible: Vec<(usize, usize)>,
    /// After a fixed bout, and after a free one.
    latest: Vec<[i32; 2]>,
    fixed: usize,
    dealings: usize,
}

impl Table {
    /// An empty table for a day all of whose gaps are to be `bound` or more.
    pub(super) fn of(day: &Day, bound: u16) -> Self {
        let most: Vec<usize> = day.most_between(bound).collect();
        let sum = |most: Option<&[usize]>| most.unwrap_or_default().iter().sum::<usize>();
        let possible = (0..most.len()).map(|fixed| {
            // Those still to come go between this fixed bout and the end, those placed up to the next fixed one.
            (day.free.saturating_sub(sum(most.get(fixed..))), sum(most.get(..=fixed)).min(day.free))
        });
        Self { possible: possible.collect(), latest: Vec::new(), fixed: day.fixed.len(), dealings: 0 }
    }

    /// Whether some arrangement's gaps meet `bounds`, and all others `rest`, which is never below them.
    pub(super) fn can_meet(&mut self, day: &Day, bounds: &Bounds, rest: u16) -> bool {
        self.fill(day, bounds, i32::from(rest));
        self.first(day).next().is_some()
    }

    fn fill(&mut self, day: &Day, bounds: &Bounds, rest: i32) {
        self.dealings = bounds.len();
        self.latest.clear();
        self.latest.resize((day.free + 1) * (self.fixed + 1) * self.dealings, [NEVER; 2]);
        let ranges = std::mem::take(&mut self.possible);
        for free in (0..=day.free).rev() {
            for fixed in (0..=self.fixed).rev().filter(|fixed| possible(&ranges, *fixed, free)) {
                for dealing in (0..self.dealings).filter(|dealing| bounds.bounds_of(*dealing) < free + fixed) {
                    let (after_free, after_fixed) = if free == day.free && fixed == self.fixed {
                        (i32::MAX, i32::MAX)
                    } else {
                        self.before(day, bounds, rest, State { free, fixed, dealing, after_free: false })
                    };
                    let last = fixed.checked_sub(1).and_then(|last| day.fixed.get(last)).map(|slot| i32::from(*slot));
                    let given = last.filter(|slot| *slot <= after_fixed).unwrap_or(NEVER);
                    let chosen = if free > 0 { latest_open(day, after_free) } else { NEVER };
                    self.set(State { free, fixed, dealing, after_free: false }, [given, chosen]);
                }
            }
        }
        self.possible = ranges;
    }

    /// The latest that the last bout of `state` may start, if it is free and if it is fixed.
    fn before(&self, day: &Day, bounds: &Bounds, rest: i32, state: State) -> (i32, i32) {
        let smallest = i32::from(day.smallest_gap);
        let (mut after_free, mut after_fixed) = (NEVER, NEVER);
        let more_free = self.row(state.free + 1, state.fixed);
        let more_fixed = self.row(state.free, state.fixed + 1).filter(|_| state.fixed < self.fixed);
        let left = bounds.left(state.dealing);
        let mut deal = |dealing: usize, bound: i32| {
            let touching = bound.max(smallest);
            if let Some([_, start]) = more_free.and_then(|row| row.get(dealing)) {
                after_free = after_free.max(start - touching);
                after_fixed = after_fixed.max(start - touching);
            }
            if let Some([start, _]) = more_fixed.and_then(|row| row.get(dealing)) {
                after_free = after_free.max(start - touching);
                after_fixed = after_fixed.max(start - bound);
            }
        };
        for (index, class) in bounds.classes.iter().enumerate() {
            if left & (1 << index) != 0 {
                deal(state.dealing + class.stride, class.bound);
            }
        }
        deal(state.dealing, rest);
        (after_free, after_fixed)
    }

    /// The states of so many bouts, dealing by dealing: after a fixed one, and after a free one.
    fn row(&self, free: usize, fixed: usize) -> Option<&[[i32; 2]]> {
        let start = (free * (self.fixed + 1) + fixed) * self.dealings;
        self.latest.get(start..start + self.dealings)
    }

    fn latest(&self, state: State) -> i32 {
        let dealings = self.row(state.free, state.fixed).and_then(|row| row.get(state.dealing));
        dealings.map_or(NEVER, |[fixed, free]| if state.after_free { *free } else { *fixed })
    }

    fn set(&mut self, state: State, latest: [i32; 2]) {
        let index = (state.free * (self.fixed + 1) + state.fixed) * self.dealings + state.dealing;
        if let Some(entry) = self.latest.get_mut(index) {
            *entry = latest;
        }
    }

    /// The ways to place the day's first bout.
    fn first(&self, day: &Day) -> impl Iterator<Item = (State, u16)> {
        let free = State { free: 1, fixed: 0, dealing: 0, after_free: true };
        let fixed = State { free: 0, fixed: 1, dealing: 0, after_free: false };
        let earliest = day.open.first_from(0).map(|slot| (free, slot));
        let given = day.fixed.first().map(|slot| (fixed, *slot));
        earliest.into_iter().chain(given).filter(|(state, slot)| i32::from(*slot) <= self.latest(*state))
    }

    /// The starts of the free bouts, walking forwards, always to the earliest start from which the rest can be met, through all dealings that agree so far.
    /// The table must have been filled for the same day, bounds and rest.
    pub(super) fn earliest(&self, day: &Day, bounds: &Bounds, rest: u16) -> Vec<u16> {
        let mut starts = Vec::with_capacity(day.free);
        let mut candidates: Vec<(State, u16)> = self.first(day).collect();
        let mut next: Vec<(State, u16)> = Vec::new();
        while let Some(start) = candidates.iter().map(|(_, slot)| *slot).min() {
            candidates.retain(|(_, slot)| *slot == start);
            if candidates.iter().any(|(state, _)| state.after_free) {
                starts.push(start);
            }
            next.clear();
            for (state, slot) in &candidates {
                for (dealing, bound) in bounds.next(state.dealing, i32::from(rest)) {
                    for candidate in Self::reached(day, *state, *slot, dealing, bound).into_iter().flatten() {
                        if i32::from(candidate.1) <= self.latest(candidate.0) && !next.contains(&candidate) {
                            next.push(candidate);
                        }
                    }
                }
            }
            std::mem::swap(&mut candidates, &mut next);
        }
        starts
    }

    /// The earliest next bout of either kind, after one in `slot`, with a gap of at least `bound`.
    fn reached(day: &Day, state: State, slot: u16, dealing: usize, bound: i32) -> [Option<(State, u16)>; 2] {
        let bound = u16::try_from(bound).unwrap_or(u16::MAX);
        let touching = bound.max(day.smallest_gap);
        let free = day
            .open
            .first_from(slot.saturating_add(touching))
            .map(|reached| (State { free: state.free + 1, dealing, after_free: true, ..state }, reached));
        let gap = if state.after_free { touching } else { bound };
        let fixed = day.fixed.get(state.fixed).filter(|fixed| **fixed >= slot.saturating_add(gap));
        let fixed =
            fixed.map(|reached| (State { fixed: state.fixed + 1, dealing, after_free: false, ..state }, *reached));
        [free, fixed]
    }
}

/// Whether `free` is a number of free bouts that can be placed with `fixed` fixed ones.
fn possible(possible: &[(usize, usize)], fixed: usize, free: usize) -> bool {
    possible.get(fixed).is_some_and(|(fewest, most)| (*fewest..=*most).contains(&free))
}

/// The latest open slot up to `limit`.
fn latest_open(day: &Day, limit: i32) -> i32 {
    if limit < 0 {
        return NEVER;
    }
    day.open.last_to(u16::try_from(limit).unwrap_or(u16::MAX)).map_or(NEVER, i32::from)
}
