//! What the local clock will show: the offset changes to come.

use super::{MS_PER_MINUTE, Now};

/// A change of the local offset: the clocks going forward or back, or a journey the browser already knows of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffsetChange {
    /// When, in milliseconds since 1970-01-01T00:00Z.
    pub at_ms: i64,
    /// The offset east of UTC from then on, minutes.
    pub offset_minutes: i16,
}

/// The offset changes of the next days (at least 15 for the calendar of two weeks), passed beside a [`Now`].
///
/// Guarantee: changes lie within the limits of [`Now`], each later than the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Zone<'a> {
    changes: &'a [OffsetChange],
}

/// A stretch of time with one offset, in minutes since 1970-01-01T00:00Z: from `from` up to, not including, `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spell {
    pub from: i64,
    pub to: i64,
    pub offset: i64,
}

impl<'a> Zone<'a> {
    /// A clock that does not change.
    pub const STEADY: Zone<'static> = Zone { changes: &[] };

    /// The changes to come, ascending; `None` if they are out of order or outside the limits of [`Now`].
    #[must_use]
    pub fn new(changes: &'a [OffsetChange]) -> Option<Self> {
        let sound = changes.iter().all(|change| Now::new(change.at_ms, change.offset_minutes).is_some());
        (sound && changes.is_sorted_by(|a, b| a.at_ms < b.at_ms)).then_some(Self { changes })
    }

    /// The clock at another instant, as `now` foresees it; `None` outside the limits of [`Now`]. What lies before `now` is shown with its offset.
    #[must_use]
    pub fn at(self, now: Now, instant_ms: i64) -> Option<Now> {
        let passed = self.after(now).take_while(|change| change.at_ms <= instant_ms);
        Now::new(instant_ms, passed.last().map_or(now.offset_minutes, |change| change.offset_minutes))
    }

    /// The spells, in order, without a hole: the first began at the beginning of time, the last never ends.
    ///
    /// A local clock time that is skipped lies in no spell, one that comes twice lies in two.
    pub(crate) fn spells(self, now: Now) -> impl Iterator<Item = Spell> {
        let starts = [(i64::MIN, now.offset_minutes)].into_iter().chain(self.after(now).map(OffsetChange::minute));
        let ends = self.after(now).map(|change| change.minute().0).chain([i64::MAX]);
        starts.zip(ends).map(|((from, offset), to)| Spell { from, to, offset: i64::from(offset) })
    }

    /// The first instant at which the local clock shows `minute` (since 1970-01-01T00:00 local) or later, milliseconds.
    pub(crate) fn first_instant_ms(self, now: Now, minute: i64) -> i64 {
        let first = self.spells(now).find_map(|spell| spell.instants(minute, i64::MAX));
        first.map_or(now.instant_ms, |(from, _)| from.saturating_mul(MS_PER_MINUTE))
    }

    fn after(self, now: Now) -> impl Iterator<Item = &'a OffsetChange> {
        self.changes.iter().filter(move |change| change.at_ms > now.instant_ms)
    }
}

impl OffsetChange {
    fn minute(&self) -> (i64, i16) {
        (self.at_ms.div_euclid(MS_PER_MINUTE), self.offset_minutes)
    }
}

impl Spell {
    /// The instants at which the local clock shows `start` up to `end` (minutes since 1970-01-01T00:00 local) in this spell; `None` if it never does.
    pub(crate) fn instants(self, start: i64, end: i64) -> Option<(i64, i64)> {
        let from = self.from.max(start.saturating_sub(self.offset));
        let to = self.to.min(end.saturating_sub(self.offset));
        (from < to).then_some((from, to))
    }
}
