//! The journal beside what is folded from it, kept up to date.

use std::borrow::Cow;

#[cfg(not(feature = "plan"))]
pub(super) use super::first::Folds;
#[cfg(feature = "plan")]
pub(super) use super::folds::Folds;
use crate::{
    journal::{EntryId, Fact, Journal},
    policy::VERSION,
    time::Now,
};

/// What the screens of a bout ask about where the reader stands.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers to independent questions")]
pub(super) struct Stand {
    /// Usual pain, 0–10; `None` while unknown.
    pub(super) usual_pain: Option<u8>,
    /// Whether a check is due before any bout, for whatever reason.
    pub(super) check_due: bool,
    /// Whether a stop report ended today's bouts.
    pub(super) stopped_today: bool,
    /// Whether a bout of today was red.
    pub(super) red_today: bool,
    /// Whether the gym's call to action may show.
    pub(super) call_to_action: bool,
    /// When the last bout of today ended, and whether it counts.
    pub(super) last_today: Option<(Now, bool)>,
}

/// A journal and its folds.
///
/// Guarantee: what [`Kept::at`] gives is what a fold of the whole journal as of that instant gives. A fact recorded later than all others is added to the
/// folds, which takes time that does not grow with the journal; one that takes something back, comes late or comes due, a merge, and a clock that was
/// set back fold from the start, once.
#[derive(Debug, Default)]
pub(super) struct Kept {
    journal: Journal,
    folds: Folds,
    /// Whether the journal names the table in force, as of the last fold.
    names_rules: bool,
    /// Numbers of the stored parts that something was added to since they were last asked for.
    #[cfg(feature = "plan")]
    touched: Vec<i32>,
}

impl Kept {
    pub(super) fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Records a fact under a name made from `chance`; before the first under the table in force, that the days from here on are decided by it.
    pub(super) fn record(&mut self, now: Now, fact: Fact, chance: u64) -> EntryId {
        self.keep_up(now);
        if !self.names_rules {
            self.names_rules = true;
            self.put(now, Fact::Rules { version: VERSION }, chance);
        }
        self.put(now, fact, chance)
    }

    fn put(&mut self, now: Now, fact: Fact, chance: u64) -> EntryId {
        let id = self.journal.record(now, fact, chance);
        if let Some(entry) = self.journal.find(id) {
            self.folds.take_in(entry);
            #[cfg(feature = "plan")]
            self.touched.push(entry.chunk());
        }
        self.keep_up(now);
        id
    }

    /// Adds every entry of another journal, and says how many of them changed this one.
    pub(super) fn merge(&mut self, other: Cow<'_, Journal>, now: Now) -> usize {
        #[cfg(feature = "plan")]
        let parts: Vec<i32> = other.chunks().map(|(number, _)| number).collect();
        let changed = self.journal.take_in(other);
        if changed > 0 {
            #[cfg(feature = "plan")]
            self.touched.extend(parts);
            self.fold(now);
        }
        changed
    }

    /// The numbers of the stored parts that something was added to since the last call, each once.
    #[cfg(feature = "plan")]
    pub(super) fn touched(&mut self) -> Vec<i32> {
        let mut touched = std::mem::take(&mut self.touched);
        touched.sort_unstable();
        touched.dedup();
        touched
    }

    /// Folds anew if what is kept is not as of `now`.
    pub(super) fn keep_up(&mut self, now: Now) {
        if !self.folds.is_current(now) {
            self.fold(now);
        }
    }

    fn fold(&mut self, now: Now) {
        self.folds = Folds::of(&self.journal, now);
        self.names_rules = self.journal.rules(now) == Some(VERSION);
    }

    /// What the journal amounts to at `now`: what is kept, or a fold from the start where that is not as of `now`.
    pub(super) fn at(&self, now: Now) -> Cow<'_, Folds> {
        if self.folds.is_current(now) { Cow::Borrowed(&self.folds) } else { Cow::Owned(Folds::of(&self.journal, now)) }
    }
}
