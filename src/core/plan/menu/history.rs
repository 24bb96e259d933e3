//! What was done lately, as a menu asks for it.

use crate::{
    catalogue::{Exercise, Pattern, find},
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

/// The bouts of today and the planned day before, oldest first, with those already filled at the end.
pub(super) struct History {
    bouts: Vec<Bout>,
}

struct Bout {
    today: bool,
    /// A session's repetitions are beside the cap.
    capped: bool,
    exercises: Vec<(&'static Exercise, u16)>,
}

impl History {
    pub(super) fn of(past: &[PastBout]) -> Self {
        let bouts = past.iter().map(|past| Bout {
            today: past.today,
            capped: past.record.kind != BoutKind::Session,
            exercises: past
                .record
                .exercises
                .iter()
                .filter_map(|done| Some((find(done.exercise)?, done.repetitions)))
                .collect(),
        });
        Self { bouts: bouts.collect() }
    }

    /// Counts a bout that is planned as done, so that the next one goes on from it.
    pub(super) fn add(&mut self, kind: BoutKind, items: &[Item]) {
        let exercises = items.iter().map(|item| (item.exercise, item.repetitions())).collect();
        self.bouts.push(Bout { today: true, capped: kind != BoutKind::Session, exercises });
    }

    /// Today's repetitions of an exercise, as its cap counts them.
    pub(super) fn repetitions(&self, id: &str) -> u16 {
        let today = self.bouts.iter().filter(|bout| bout.today && bout.capped);
        let done = today.flat_map(|bout| &bout.exercises).filter(|(exercise, _)| exercise.id == id);
        done.fold(0, |sum, (_, repetitions)| sum.saturating_add(*repetitions))
    }

    /// Whether it was in the last bout.
    pub(super) fn in_last(&self, id: &str) -> bool {
        self.bouts.last().is_some_and(|bout| bout.has(|exercise| exercise.id == id))
    }

    /// How many of today's bouts had such an exercise.
    pub(super) fn times_today(&self, such: impl Fn(&Exercise) -> bool) -> usize {
        self.bouts.iter().filter(|bout| bout.today && bout.has(&such)).count()
    }

    /// Whether a bout of the planned day before had the pattern.
    pub(super) fn on_the_day_before(&self, pattern: Pattern) -> bool {
        self.bouts.iter().any(|bout| !bout.today && bout.has(|exercise| exercise.pattern == pattern))
    }

    /// How many bouts lie since the last with such an exercise; more than all of them if there was none.
    pub(super) fn bouts_since(&self, such: impl Fn(&Exercise) -> bool) -> usize {
        self.bouts.iter().rev().position(|bout| bout.has(&such)).unwrap_or(self.bouts.len())
    }

    /// Every exercise of today, done and planned.
    pub(super) fn today(&self) -> impl Iterator<Item = &'static Exercise> {
        self.bouts.iter().filter(|bout| bout.today).flat_map(|bout| &bout.exercises).map(|(exercise, _)| *exercise)
    }
}

impl Bout {
    fn has(&self, such: impl Fn(&Exercise) -> bool) -> bool {
        self.exercises.iter().any(|(exercise, _)| such(exercise))
    }
}
