//! What the coach asks of a fold that it keeps beside its journal.

use std::sync::Arc;

use super::{Progress, checks::Checks};
use crate::{
    suitability::Suitability,
    time::{Day, Now},
};

impl Progress {
    /// Whether what has been added is just what counts at `now`: nothing came late or was taken back, nothing is dated later, nothing has come due.
    #[must_use]
    pub(crate) fn is_current(&self, now: Now) -> bool {
        let now_ms = now.instant_ms();
        !self.is_stale
            && self.reached.is_none_or(|(reached_ms, _)| reached_ms <= now_ms)
            && self.later.first().is_none_or(|entry| entry.at.instant_ms() > now_ms)
    }

    /// How many bouts `day`, which is to come, has in `stage`, as things are.
    pub(crate) fn planned_on(&self, day: Day, stage: u8) -> u8 {
        self.life.state.as_ref().map_or(0, |state| state.planned_on(day, stage))
    }

    /// What the checks, stop reports and locks amount to at `now`, where this is current: the same as [`Suitability::of`] the journal.
    pub(crate) fn suitability(&self, now: Now) -> Arc<Suitability> {
        let none = || Checks::default().with_later(&self.later, now);
        self.life.state.as_ref().map_or_else(none, |state| state.checks.with_later(&self.later, now))
    }
}
