//! Earned rungs, one ladder an exercise (PROGRAMME.md §4).

use super::{Control, rating::Rating};
use crate::{catalogue::Exercise, journal::Equipment, policy::Policy, time::Day};

/// How far an exercise has come.
#[derive(Clone, Debug)]
pub(super) struct Ladder {
    /// The earned rung, from 1.
    pub earned: u8,
    /// Counted days running on which it was done on the earned rung; a day on which it was not done, or with none planned, neither adds nor breaks.
    streak: u8,
    /// Ratings running that lost it.
    lost: u8,
    /// Whether it was done on the earned rung, or above it, today.
    done_today: bool,
    /// The last ratings on the earned rung, or above it; the latest first.
    ratings: [Option<Rating>; Self::RATINGS],
}

impl Default for Ladder {
    fn default() -> Self {
        Self { earned: 1, streak: 0, lost: 0, done_today: false, ratings: [None; Self::RATINGS] }
    }
}

impl Ladder {
    /// As many ratings as [`Policy::gate_steady`] looks at.
    const RATINGS: usize = 5;

    /// It was done.
    pub(super) fn done(&mut self, rung: u8) {
        self.done_today |= rung >= self.earned;
    }

    /// It was rated. Says whether that lost it once too often, which costs a rung.
    pub(super) fn rated(&mut self, rating: Rating, policy: &Policy) -> bool {
        if rating.rung >= self.earned {
            let [first, second, third, fourth, _] = self.ratings;
            self.ratings = [Some(rating), first, second, third, fourth];
        }
        self.lost = if rating.sides.worse() == Some(Control::Lost) { self.lost + 1 } else { 0 };
        if self.lost < policy.rung_lost_running {
            return false;
        }
        self.take_down();
        true
    }

    /// One rung down, never below the first; what was gathered for the next is gone.
    pub(super) fn take_down(&mut self) {
        let done_today = self.done_today;
        *self = Self { earned: (self.earned - 1).max(1), done_today, ..Self::default() };
    }

    /// A day has ended; `counts`: whether it is a counted day, `None` for one that is neither counted nor missed.
    pub(super) fn day_ended(&mut self, counts: Option<bool>) {
        match counts {
            Some(true) if self.done_today => self.streak = self.streak.saturating_add(1),
            Some(false) => self.streak = 0,
            _ => {}
        }
        self.done_today = false;
    }

    /// Whether the next rung is earned, by ratings since `since`.
    pub(super) fn earns(&self, since: Day, policy: &Policy) -> bool {
        // On most days that is not so, and there is nothing to count.
        if self.streak < policy.rung_counted_days {
            return false;
        }
        let (steady, of) = policy.gate_steady;
        let last = || self.ratings.iter().flatten().filter(|rating| rating.day >= since).take(usize::from(of));
        last().count() >= usize::from(of) && last().filter(|rating| rating.is_steady()).count() >= usize::from(steady)
    }

    /// One rung up, when a day starts: nothing was done yet today.
    pub(super) fn rise(&mut self) {
        *self = Self { earned: self.earned + 1, ..Self::default() };
    }
}

/// Whether `rung` of `exercise` is open in `stage` with `equipment`, at any place.
pub(super) fn is_open(exercise: &Exercise, rung: u8, stage: u8, equipment: Equipment) -> bool {
    let rung = usize::from(rung);
    exercise.forms.iter().any(|form| form.rungs.len() >= rung && form.open(stage, equipment).len() >= rung)
}

/// The highest rung of `exercise` that is open in `stage` with `equipment`, at any place.
pub(super) fn highest_open(exercise: &Exercise, stage: u8, equipment: Equipment) -> u8 {
    let lengths = exercise.forms.iter().map(|form| form.open(stage, equipment).len());
    lengths.max().and_then(|length| u8::try_from(length).ok()).unwrap_or(0)
}
