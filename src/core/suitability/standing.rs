//! Whether a bout may start: folded from the checks and stop reports of a journal.

use super::{Outcome, Symptom, Ticks};
use crate::{
    journal::{Check, Entry, EntryId, Fact, Journal},
    policy,
    time::{Day, Now},
};

/// Whether a bout may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
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
/// Guarantee: a lock goes only by an OK check that names it, on a day on which it may, and a stop report or a salvaged file is answered only by a check that names it; the
/// order of entries lifts and answers nothing, nor does any date. An OK dated after `now` permits, lifts and answers nothing. A lock or a stop report
/// counts whatever its date.
#[derive(Clone, Debug, Default)]
pub struct Suitability {
    locks: Vec<Lock>,
    /// What each check ticked of the "ask first" statements, by the check's name.
    asked: Vec<(EntryId, Ticks)>,
    covered: Ticks,
    /// The day of the last check, if it was OK, and how many days it lasts.
    ok_on: Option<(Day, i64)>,
    /// How many days a check of the table in force lasts.
    lasts: Lasts,
    /// The last flare that was declared, which asks for the check anew (PROGRAMME.md §2).
    flared: Option<(i64, EntryId)>,
    stops: Vec<Stop>,
    /// Files that were brought in without a part of them, and whether a check has answered that.
    salvaged: Vec<(EntryId, bool)>,
}

/// How many days a check lasts, by the table last named: a check is good for as long as the coach that asked it said (PROGRAMME.md §10.13).
#[derive(Clone, Copy, Debug)]
struct Lasts(i64);

impl Default for Lasts {
    fn default() -> Self {
        Self(policy::first().1.check_lasts_days)
    }
}

/// A stop report.
#[derive(Clone, Copy, Debug)]
struct Stop {
    id: EntryId,
    day: Day,
    symptom: Symptom,
    answered: bool,
}

/// A check that counts, and what it led to.
struct Assessed<'journal> {
    entry: &'journal Entry,
    check: &'journal Check,
    outcome: Outcome,
    lasts: i64,
}

impl Suitability {
    /// Folds a journal, as of `now`.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        Self::of_entries(journal.entries(), now)
    }

    /// Folds entries in the journal's order, as of `now`; only checks, stop reports, declared flares, salvaged files and named tables matter.
    pub(crate) fn of_entries<'journal>(entries: impl IntoIterator<Item = &'journal Entry>, now: Now) -> Self {
        let mut state = Self::default();
        let mut checks: Vec<(&Entry, &Check, i64)> = Vec::new();
        for entry in entries {
            match &entry.fact {
                Fact::Check(check) => {
                    let asked = check.ticked.on_list(Outcome::AskFirst);
                    state.asked.extend((!asked.is_empty()).then_some((entry.id, asked)));
                    checks.push((entry, check, state.lasts.0));
                }
                Fact::Stop(symptom) => {
                    state.stops.push(Stop { id: entry.id, day: entry.at.day(), symptom: *symptom, answered: false });
                }
                Fact::FlareDeclared if entry.at.instant_ms() <= now.instant_ms() => {
                    state.flared = state.flared.max(Some(entry.order()));
                }
                // One named after `now` decides nothing yet: the checks after it are later still, and permit nothing.
                Fact::Rules { version } => state.names_rules(*version),
                Fact::Salvaged { .. } => state.salvaged.push((entry.id, false)),
                _ => {}
            }
        }
        let assess = |(entry, check, lasts)| Some(Assessed { lasts, ..state.assess(entry, check, now)? });
        let assessed = checks.into_iter().filter_map(assess).collect();
        state.settle(assessed);
        state
    }

    /// From here on checks last as long as this table says; one that this release does not know changes nothing.
    pub(crate) fn names_rules(&mut self, version: u16) {
        if let Some(table) = policy::table(version) {
            self.lasts = Lasts(table.check_lasts_days);
        }
    }

    /// Takes in a check that ticks, reports and answers nothing, as the latest entry: the one kind that needs no look back.
    pub(crate) fn answered_clean(&mut self, at: Now) {
        self.covered = Ticks::NONE;
        self.ok_on = Some((at.day(), self.lasts.0));
    }

    /// Whether the last check was OK and answered on `day`.
    pub(crate) fn was_ok_on(&self, day: Day) -> bool {
        self.ok_on.is_some_and(|(ok_on, _)| ok_on == day)
    }

    /// Whether a bout may start on `today`, stop reports of the day apart (see [`Self::stopped_on`]).
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        if let Some(outcome) = self.locks.iter().map(|lock| lock.outcome).max() {
            return Standing::Locked(outcome);
        }
        match self.ok_on {
            Some(_) if !self.unanswered().is_empty() => Standing::CheckDue,
            Some((day, lasts)) if (0..lasts).contains(&today.days_since(day)) => Standing::Clear,
            _ => Standing::CheckDue,
        }
    }

    /// The first day on which the last check counts no more, whatever is said until then; `None` while a check is due.
    #[must_use]
    pub fn due_on(&self, today: Day) -> Option<Day> {
        let clear = self.standing(today) == Standing::Clear;
        self.ok_on.filter(|_| clear).map(|(day, lasts)| day.plus(lasts))
    }

    /// The locks that hold, in the journal's order.
    #[must_use]
    pub fn locks(&self) -> &[Lock] {
        &self.locks
    }

    /// The stop report that ended the bouts of `today`, if there was one.
    #[must_use]
    pub fn stopped_on(&self, today: Day) -> Option<Symptom> {
        self.stops.iter().rev().find(|stop| stop.day == today).map(|stop| stop.symptom)
    }

    /// The most serious of the stop reports that no check has answered.
    #[must_use]
    pub fn reported(&self) -> Option<Symptom> {
        self.open_stops().map(|stop| stop.symptom).max_by_key(|symptom| symptom.outcome())
    }

    /// The stop reports and salvaged files that no check has answered, which the next check must name.
    #[must_use]
    pub fn unanswered(&self) -> Vec<EntryId> {
        let salvaged = self.salvaged.iter().filter(|(_, answered)| !answered).map(|(id, _)| *id);
        self.open_stops().map(|stop| stop.id).chain(salvaged).collect()
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
        let named = self.asked.iter().filter(|(id, _)| check.answers.contains(id));
        let asked = named.fold(Ticks::NONE, |asked, (_, ticks)| asked.union(*ticks));
        self.covered.union(asked).intersection(check.ticked)
    }

    fn open_stops(&self) -> impl Iterator<Item = &Stop> {
        self.stops.iter().filter(|stop| !stop.answered)
    }

    /// What a check leads to; `None` for an OK that is dated after `now`.
    fn assess<'journal>(
        &mut self,
        entry: &'journal Entry,
        check: &'journal Check,
        now: Now,
    ) -> Option<Assessed<'journal>> {
        let outcome = self.outcome(check);
        if outcome == Outcome::Ok && entry.at.instant_ms() > now.instant_ms() {
            return None;
        }
        self.covered = self.cover(check);
        Some(Assessed { entry, check, outcome, lasts: self.lasts.0 })
    }

    /// Locks what was not OK, and takes away what an OK check named.
    fn settle(&mut self, assessed: Vec<Assessed>) {
        for stop in &mut self.stops {
            stop.answered = assessed.iter().any(|other| other.check.answers.contains(&stop.id));
        }
        for (id, answered) in &mut self.salvaged {
            *answered = assessed.iter().any(|other| other.check.answers.contains(id));
        }
        let (oks, not_ok): (Vec<_>, Vec<_>) = assessed.into_iter().partition(|check| check.outcome == Outcome::Ok);
        let latest = oks.last().filter(|ok| self.flared.is_none_or(|flared| ok.entry.order() > flared));
        self.ok_on = latest.map(|ok| (ok.entry.at.day(), ok.lasts));
        let locks = not_ok.into_iter().map(|Assessed { entry, check, outcome, .. }| Lock {
            id: entry.id,
            outcome,
            ticked: check.ticked,
            reported: check.reported,
            day: entry.at.day(),
        });
        let lifts =
            |ok: &Assessed, lock: &Lock| ok.check.answers.contains(&lock.id) && lock.may_be_answered(ok.entry.at.day());
        self.locks = locks.filter(|lock| !oks.iter().any(|ok| lifts(ok, lock))).collect();
    }
}
