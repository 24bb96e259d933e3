//! Whether a bout may start: folded from the checks and stop reports of a journal.

use super::{Outcome, Symptom, Ticks};
use crate::{
    journal::{Check, Entry, EntryId, Fact, Journal},
    policy::POLICY,
    time::{Day, Now},
};

/// Whether a bout may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A check of the last seven days said OK.
    Clear,
    /// No check yet, an old one, or a stop report since.
    CheckDue,
    /// No bout starts by any path until a check lifts every lock.
    Locked(Outcome),
}

/// A lock: a check that was not OK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The entry that locked; a check must name it to lift it.
    pub id: EntryId,
    /// How serious.
    pub outcome: Outcome,
    /// What was ticked.
    pub ticked: Ticks,
    /// What was reported.
    pub reported: Option<Symptom>,
    day: Day,
}

impl Lock {
    /// Whether the words that lift it may be said on `today`: at once after "ask first", else only on a later day.
    #[must_use]
    pub fn may_be_answered(&self, today: Day) -> bool {
        !self.outcome.needs_a_later_day() || today > self.day
    }
}

/// What the checks and stop reports amount to.
///
/// Guarantee: a lock goes only by an OK check that names it, on a day on which it may; neither an entry's date nor the order of others lifts one.
/// An OK dated after `now` permits and lifts nothing. A lock or a stop report counts whatever its date.
#[derive(Clone, Debug, Default)]
pub struct Suitability {
    locks: Vec<Lock>,
    covered: Ticks,
    ok_on: Option<Day>,
    stopped: Option<(Day, Symptom)>,
    check_opened_by: Option<Symptom>,
}

impl Suitability {
    /// Folds a journal, as of `now`.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        let mut state = Self::default();
        for entry in journal.entries() {
            match &entry.fact {
                Fact::Check(check) => state.check(entry, check, now),
                Fact::Stop(symptom) => state.stop(entry.at.day(), *symptom),
                _ => {}
            }
        }
        state
    }

    /// Whether a bout may start on `today`, stop reports of the day apart (see [`Self::stopped_on`]).
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        if let Some(outcome) = self.locks.iter().map(|lock| lock.outcome).max() {
            return Standing::Locked(outcome);
        }
        match self.ok_on {
            Some(day) if (0..POLICY.check_lasts_days).contains(&today.days_since(day)) => Standing::Clear,
            _ => Standing::CheckDue,
        }
    }

    /// The locks that hold, oldest first.
    #[must_use]
    pub fn locks(&self) -> &[Lock] {
        &self.locks
    }

    /// The stop report that ended the bouts of `today`, if there was one.
    #[must_use]
    pub fn stopped_on(&self, today: Day) -> Option<Symptom> {
        self.stopped.filter(|(day, _)| *day == today).map(|(_, symptom)| symptom)
    }

    /// The stop report the next check answers.
    #[must_use]
    pub fn reported(&self) -> Option<Symptom> {
        self.check_opened_by
    }

    /// What a check would lead to if it were recorded now.
    ///
    /// Statements that a professional cleared count as OK as long as they are ticked again each time: once left out, their answer has changed and the
    /// cover is gone.
    #[must_use]
    pub fn outcome(&self, check: &Check) -> Outcome {
        let reported = check.reported.map_or(Outcome::Ok, Symptom::outcome);
        check.ticked.without(self.cover(check)).outcome().max(reported)
    }

    /// The "ask first" statements the reader has asked about, if `check` were recorded.
    fn cover(&self, check: &Check) -> Ticks {
        let asked = self
            .locks
            .iter()
            .filter(|lock| check.answers.contains(&lock.id))
            .fold(Ticks::NONE, |asked, lock| asked.union(lock.ticked.on_list(Outcome::AskFirst)));
        self.covered.union(asked).intersection(check.ticked)
    }

    fn check(&mut self, entry: &Entry, check: &Check, now: Now) {
        let outcome = self.outcome(check);
        let day = entry.at.day();
        if outcome != Outcome::Ok {
            self.covered = self.cover(check);
            self.ok_on = None;
            self.check_opened_by = None;
            self.locks.push(Lock { id: entry.id, outcome, ticked: check.ticked, reported: check.reported, day });
        } else if entry.at.instant_ms() <= now.instant_ms() {
            self.covered = self.cover(check);
            self.ok_on = Some(day);
            self.check_opened_by = None;
            self.locks.retain(|lock| !(check.answers.contains(&lock.id) && lock.may_be_answered(day)));
        }
    }

    fn stop(&mut self, day: Day, symptom: Symptom) {
        self.stopped = Some((day, symptom));
        self.check_opened_by = Some(symptom);
        self.ok_on = None;
    }
}
