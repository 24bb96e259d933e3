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
    /// Whether it is meant to lift a lock.
    pub(super) lifts: bool,
}

impl Draft {
    /// An empty check; after a stop report it carries the report.
    pub(super) fn new(suitability: &Suitability) -> Self {
        let check = Check { ticked: Ticks::NONE, reported: suitability.reported(), answers: suitability.unanswered() };
        Self { list: 0, check, lifts: false }
    }

    /// The check that may lift every lock there is. What the reader has asked about stands ticked: it has not changed by being asked about.
    pub(super) fn lifting(suitability: &Suitability) -> Self {
        let mut draft = Self { lifts: true, ..Self::new(suitability) };
        for lock in suitability.locks() {
            draft.check.ticked = draft.check.ticked.union(lock.ticked.on_list(Outcome::AskFirst));
            draft.check.answers.push(lock.id);
        }
        draft
    }

    /// What ticking anything on the list that shows leads to.
    pub(super) fn outcome(&self) -> Outcome {
        LISTS.get(self.list).copied().unwrap_or(Outcome::AskFirst)
    }
}
