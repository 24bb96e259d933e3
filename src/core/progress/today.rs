//! What was done on one day.

use crate::{
    journal::{BoutRecord, Fact, Journal},
    progress::Light,
    time::{Day, Now},
};

/// What was done on one day, folded from the journal.
#[derive(Clone, Debug, Default)]
pub struct Today<'journal> {
    bouts: Vec<&'journal BoutRecord>,
}

impl<'journal> Today<'journal> {
    /// The bouts that ended on `day` and are recorded up to `now`.
    #[must_use]
    pub fn of(journal: &'journal Journal, day: Day, now: Now) -> Self {
        let bouts = journal.entries().iter().filter(|entry| entry.at.instant_ms() <= now.instant_ms());
        let bouts = bouts.filter_map(|entry| match &entry.fact {
            Fact::BoutFinished(record) if record.ended.day() == day => Some(record),
            _ => None,
        });
        Self { bouts: bouts.collect() }
    }

    /// How many bouts ended.
    #[must_use]
    pub fn bouts(&self) -> usize {
        self.bouts.len()
    }

    /// Repetitions done of an exercise, both sides together.
    #[must_use]
    pub fn repetitions(&self, exercise: &str) -> u16 {
        let records = self.bouts.iter().flat_map(|bout| &bout.exercises);
        records
            .filter(|record| record.exercise == exercise)
            .fold(0, |sum, record| sum.saturating_add(record.repetitions))
    }

    /// Whether a bout of the day was red.
    #[must_use]
    pub fn red(&self) -> bool {
        self.bouts.iter().any(|bout| is_red(bout))
    }

    /// The last bout that ended.
    #[must_use]
    pub fn last(&self) -> Option<&'journal BoutRecord> {
        self.bouts.last().copied()
    }
}

/// Whether a bout was red within the last `days` days, today included.
#[must_use]
pub fn reds_within(journal: &Journal, now: Now, days: i64) -> bool {
    journal.entries().iter().any(|entry| match &entry.fact {
        Fact::BoutFinished(record) => is_red(record) && (0..days).contains(&now.day().days_since(record.ended.day())),
        _ => false,
    })
}

fn is_red(bout: &BoutRecord) -> bool {
    bout.worst_pain.is_some_and(|worst| Light::of_bout(worst, None) == Light::Red)
}
