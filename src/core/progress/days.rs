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
    /// The day that slot 0 was first given to.
    origin: Day,
    today: Day,
    slots: [Summary; LENGTH],
}

impl Days {
    /// The number of days remembered.
    pub(super) const LENGTH: i64 = 112;

    pub(super) fn new(today: Day) -> Self {
        Self { origin: today, today, slots: [Summary::default(); LENGTH] }
    }

    pub(super) fn today(&self) -> Day {
        self.today
    }

    /// Starts the next day, empty.
    pub(super) fn next(&mut self) {
        self.today = self.today.plus(1);
        self.change_today(|slot| *slot = Summary::default());
    }

    /// Jumps over whole weeks on which nothing happened, when nothing did on any day remembered either: they all look alike.
    pub(super) fn skip_weeks(&mut self, weeks: i64) {
        self.today = self.today.plus(weeks.saturating_mul(7));
    }

    pub(super) fn get(&self, day: Day) -> Summary {
        if self.remembers(day) {
            self.slots.get(self.index(day)).copied().unwrap_or_default()
        } else {
            Summary::default()
        }
    }

    /// Changes a day; one that is no longer remembered stays forgotten.
    pub(super) fn change(&mut self, day: Day, change: impl FnOnce(&mut Summary)) {
        let index = self.index(day);
        let remembers = self.remembers(day);
        if let Some(slot) = self.slots.get_mut(index).filter(|_| remembers) {
            change(slot);
        }
    }

    pub(super) fn change_today(&mut self, change: impl FnOnce(&mut Summary)) {
        self.change(self.today, change);
    }

    /// The `count` days before `day`, the latest first.
    pub(super) fn before(&self, day: Day, count: i64) -> impl Iterator<Item = (Day, Summary)> {
        (1..=count).map(move |back| day.plus(-back)).map(|day| (day, self.get(day)))
    }

    /// The days from `from` to `to`, both included.
    pub(super) fn between(&self, from: Day, to: Day) -> impl Iterator<Item = (Day, Summary)> {
        self.before(to.plus(1), to.days_since(from) + 1)
    }

    fn remembers(&self, day: Day) -> bool {
        (0..Self::LENGTH).contains(&self.today.days_since(day))
    }

    fn index(&self, day: Day) -> usize {
        usize::try_from(day.days_since(self.origin).rem_euclid(Self::LENGTH)).unwrap_or(0)
    }
}
