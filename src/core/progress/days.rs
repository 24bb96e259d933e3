//! The last days, however long the journal.

use super::day::Summary;
use crate::time::Day;

/// How many days are remembered: sixteen weeks, more than any window of the rules, and whole weeks so that a day's place keeps its weekday.
const LENGTH: usize = 112;

/// The last [`LENGTH`] days, today included.
///
/// Guarantee: a fixed number of bytes; days before them read as days on which nothing was planned, done or said.
#[derive(Clone, Debug)]
pub(super) struct Days {
    today: Day,
    /// The slot of today; the days before it have those before, round the end.
    slot: usize,
    slots: [Summary; LENGTH],
}

impl Days {
    /// The number of days remembered.
    pub(super) const LENGTH: i64 = 112;

    pub(super) fn new(today: Day) -> Self {
        Self { today, slot: 0, slots: [Summary::default(); LENGTH] }
    }

    pub(super) fn today(&self) -> Day {
        self.today
    }

    /// Starts the next day, empty.
    pub(super) fn next(&mut self) {
        self.today = self.today.plus(1);
        self.slot = (self.slot + 1) % LENGTH;
        self.change_today(|slot| *slot = Summary::default());
    }

    /// Jumps over whole weeks on which nothing happened, when nothing did on any day remembered either: they all look alike.
    pub(super) fn skip_weeks(&mut self, weeks: i64) {
        self.today = self.today.plus(weeks.saturating_mul(7));
    }

    pub(super) fn get(&self, day: Day) -> Summary {
        self.index(day).and_then(|index| self.slots.get(index)).copied().unwrap_or_default()
    }

    /// Changes a day; one that is no longer remembered stays forgotten.
    pub(super) fn change(&mut self, day: Day, change: impl FnOnce(&mut Summary)) {
        if let Some(slot) = self.index(day).and_then(|index| self.slots.get_mut(index)) {
            change(slot);
        }
    }

    pub(super) fn change_today(&mut self, change: impl FnOnce(&mut Summary)) {
        if let Some(slot) = self.slots.get_mut(self.slot) {
            change(slot);
        }
    }

    /// The `count` days before `day`, the latest first.
    pub(super) fn before(&self, day: Day, count: i64) -> impl Iterator<Item = (Day, Summary)> {
        (1..=count).map(move |back| day.plus(-back)).map(|day| (day, self.get(day)))
    }

    /// The days from `from` to `to`, both included.
    pub(super) fn between(&self, from: Day, to: Day) -> impl Iterator<Item = (Day, Summary)> {
        self.before(to.plus(1), to.days_since(from) + 1)
    }

    /// The slot of a day; `None` if it is not remembered.
    fn index(&self, day: Day) -> Option<usize> {
        let back = usize::try_from(self.today.days_since(day)).ok().filter(|back| *back < LENGTH)?;
        Some(if back > self.slot { self.slot + LENGTH - back } else { self.slot - back })
    }
}
