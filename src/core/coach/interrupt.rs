//! What ends a bout from outside: a lock or a stop report, however it came into the journal.

use std::borrow::Cow;

use super::{
    Coach,
    after::After,
    screen::{Screen, Told},
};
#[cfg(feature = "plan")]
use crate::journal::{Entry, EntryId};
use crate::{
    guide::Bout,
    journal::{BoutRecord, Fact, Journal},
    suitability::{Standing, Suitability},
    time::{Now, Reading},
};

impl Coach {
    /// Merges another journal, and says how many of its entries changed this one. What came in counts at once: a bout that may not go on is recorded as far
    /// as it went, named from `chance`, 64 bits drawn at random, and ends.
    pub fn merge(&mut self, other: &Journal, reading: Reading, chance: u64) -> usize {
        self.bring_in(Cow::Borrowed(other), reading, chance)
    }

    /// Merges a journal that nobody else needs, as [`Coach::merge`] does: into an empty one without a copy.
    #[cfg(feature = "plan")]
    pub fn restore(&mut self, journal: Journal, reading: Reading, chance: u64) {
        self.bring_in(Cow::Owned(journal), reading, chance);
    }

    pub(super) fn bring_in(&mut self, other: Cow<'_, Journal>, reading: Reading, chance: u64) -> usize {
        self.chance = chance;
        let now = reading.now;
        let was_open = self.may_exercise(now);
        let changed = self.kept.merge(other, now);
        self.close(was_open, now);
        self.enforce(now);
        changed
    }

    /// Ends the bout that is on, or the way to one, if bouts were open before what has just been recorded and are no more.
    pub(super) fn close(&mut self, was_open: bool, now: Now) {
        if was_open && !self.may_exercise(now) && self.screen.leads_through_a_bout() {
            self.break_off(now);
            self.screen = self.towards_a_bout(now);
        }
    }

    pub(super) fn may_exercise(&self, now: Now) -> bool {
        let suitability = self.suitability(now);
        suitability.standing(now.day()) == Standing::Clear && suitability.stopped_on(now.day()).is_none()
    }

    /// Shows the lock, whatever was on, if there is one, and ends the bout that is on if there was a stop report today or one that no check has answered.
    /// Says whether it had to.
    pub(super) fn enforce(&mut self, now: Now) -> bool {
        let suitability = self.suitability(now);
        if let Standing::Locked(_) = suitability.standing(now.day()) {
            if self.screen.may_show_while_locked() {
                return false;
            }
            self.break_off(now);
            self.screen = Screen::Locked;
            return true;
        }
        if !self.screen.is_in_a_bout() || !has_stopped(&suitability, now) {
            return false;
        }
        self.break_off(now);
        self.screen = self.towards_a_bout(now);
        true
    }

    /// The entry that would record the bout that is on, or that is being rated, if it were broken off at `now`; named from `chance`. Nothing is recorded.
    ///
    /// Kept beside the journal, and added to it if the page went away in the middle: so nothing that was done or said in the bout is lost.
    #[cfg(feature = "plan")]
    #[must_use]
    pub fn draft(&self, now: Now, chance: u64) -> Option<Entry> {
        let record = match &self.screen {
            Screen::Bout(bout, told) | Screen::Hurt(bout, told) => ended(bout, *told, now),
            Screen::HurtAnswer(bout, answer) => ended(bout, answer.told, now),
            Screen::After(after) => after.record(),
            _ => return None,
        };
        Some(Entry { id: EntryId::new(chance), at: now, fact: Fact::BoutFinished(record) })
    }

    /// Takes away the bout that is on, or whose ratings are being given, and records what was done and said in it.
    fn break_off(&mut self, now: Now) {
        let (record, was_on) = match self.screen.take() {
            Screen::Bout(bout, told) | Screen::Hurt(bout, told) => (ended(&bout, told, now), true),
            Screen::HurtAnswer(bout, answer) => (ended(&bout, answer.told, now), true),
            Screen::After(after) => (after.record(), false),
            _ => return,
        };
        if was_on {
            self.effects.stop();
        }
        self.record(now, Fact::BoutFinished(record));
    }
}

fn ended(bout: &Bout, told: Told, now: Now) -> BoutRecord {
    After::new(bout, told, now).record()
}

fn has_stopped(suitability: &Suitability, now: Now) -> bool {
    suitability.stopped_on(now.day()).is_some() || suitability.reported().is_some()
}
