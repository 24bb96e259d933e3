//! A check that is being answered.

use crate::{
    journal::Check,
    suitability::{LISTS, Outcome, Suitability, Ticks},
};

/// A check that is being answered; nothing of it is recorded yet.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Index of the list that shows.
    pub(super) list: usize,
    /// What it would record.
    pub(super) check: Check,
}

impl Draft {
    /// An empty check; after a stop report it carries the report.
    pub(super) fn new(suitability: &Suitability) -> Self {
        let check = Check { ticked: Ticks::NONE, reported: suitability.reported(), answers: Vec::new() };
        Self { list: 0, check }
    }

    /// The check that may lift every lock there is. What the reader has asked about stands ticked: it has not changed by being asked about.
    pub(super) fn lifting(suitability: &Suitability) -> Self {
        let locks = suitability.locks();
        let ticked =
            locks.iter().fold(Ticks::NONE, |ticked, lock| ticked.union(lock.ticked.on_list(Outcome::AskFirst)));
        let check =
            Check { ticked, reported: suitability.reported(), answers: locks.iter().map(|lock| lock.id).collect() };
        Self { list: 0, check }
    }

    /// What ticking anything on the list that shows leads to.
    pub(super) fn outcome(&self) -> Outcome {
        LISTS.get(self.list).copied().unwrap_or(Outcome::AskFirst)
    }

    /// Whether it is meant to lift a lock.
    pub(super) fn answers_a_lock(&self) -> bool {
        !self.check.answers.is_empty()
    }
}
