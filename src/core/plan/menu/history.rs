//! What was done lately, as a menu asks for it.

use crate::{
    catalogue::{EXERCISES, Exercise, Pattern, all, index_of},
    guide::Item,
    journal::{BoutKind, BoutRecord},
};

/// A bout that was done.
#[derive(Clone, Copy, Debug)]
pub struct PastBout<'a> {
    /// Whether it was today; else it was on the planned day before.
    pub today: bool,
    /// What was done.
    pub record: &'a BoutRecord,
}

/// The bouts of today and the planned day before, and those already filled after them, as tallies: each is looked through once, however often a menu asks.
pub(super) struct History {
    bouts: usize,
    exercises: [Tally; EXERCISES],
    patterns: [Tally; PATTERNS],
}

/// As many as there are of [`Pattern`]: walking is the last.
const PATTERNS: usize = Pattern::Walk as usize + 1;

/// How often and when something was done.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    /// How many of today's bouts had it.
    pub times_today: usize,
    /// Whether a bout of the planned day before had it.
    pub on_the_day_before: bool,
    /// The number of the last bout that had it, from 1; 0 if none had.
    last: usize,
    /// Today's repetitions, as a cap counts them.
    pub repetitions: u16,
}

impl History {
    pub(super) fn of(past: &[PastBout]) -> Self {
        let mut history =
            Self { bouts: 0, exercises: [Tally::default(); EXERCISES], patterns: [Tally::default(); PATTERNS] };
        for PastBout { today, record } in past {
            let exercises = record.exercises.iter().map(|done| (done.exercise, done.repetitions));
            history.bout(*today, record.kind, exercises);
        }
        history
    }

    /// Counts a bout that is planned as done, so that the next one goes on from it.
    pub(super) fn add(&mut self, kind: BoutKind, items: &[Item]) {
        self.bout(true, kind, items.iter().map(|item| (item.exercise.id, item.repetitions())));
    }

    fn bout(&mut self, today: bool, kind: BoutKind, exercises: impl Iterator<Item = (&'static str, u16)>) {
        self.bouts += 1;
        for (id, repetitions) in exercises {
            let Some((index, exercise)) = index_of(id).and_then(|index| Some((index, all().get(index)?))) else {
                continue;
            };
            // A session's repetitions are beside the cap.
            let counted = if today && kind != BoutKind::Session { repetitions } else { 0 };
            let tallies = [self.exercises.get_mut(index), self.patterns.get_mut(exercise.pattern as usize)];
            for tally in tallies.into_iter().flatten() {
                tally.had_by(self.bouts, today, counted);
            }
        }
    }

    /// What is known of an exercise.
    pub(super) fn exercise(&self, id: &str) -> Tally {
        index_of(id).and_then(|index| self.exercises.get(index)).copied().unwrap_or_default()
    }

    /// What is known of a pattern.
    pub(super) fn pattern(&self, pattern: Pattern) -> Tally {
        self.patterns.get(pattern as usize).copied().unwrap_or_default()
    }

    /// Whether it was in the last bout.
    pub(super) fn in_last(&self, id: &str) -> bool {
        self.bouts > 0 && self.exercise(id).last == self.bouts
    }

    /// How many bouts lie since the last with it; more than all of them if there was none.
    pub(super) fn bouts_since(&self, tally: Tally) -> usize {
        self.bouts - tally.last
    }

    /// Every exercise of today, done and planned.
    pub(super) fn today(&self) -> impl Iterator<Item = &'static Exercise> {
        all().iter().zip(self.exercises).filter(|(_, tally)| tally.times_today > 0).map(|(exercise, _)| exercise)
    }
}

impl Tally {
    fn had_by(&mut self, bout: usize, today: bool, repetitions: u16) {
        self.repetitions = self.repetitions.saturating_add(repetitions);
        if self.last == bout {
            return;
        }
        self.last = bout;
        if today {
            self.times_today += 1;
        } else {
            self.on_the_day_before = true;
        }
    }
}
