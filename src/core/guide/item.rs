//! An exercise with its dose: what a bout is planned of.

use crate::{
    catalogue::{Exercise, Form, Pattern, Place, Rung, Sides, Style},
    policy::POLICY,
};

/// How an exercise is made easier below its first rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ease {
    /// As its rung says.
    Full,
    /// Half the range and shorter holds.
    Smaller,
}

/// One exercise of a bout.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Which exercise.
    pub exercise: &'static Exercise,
    /// Its form at the place of the bout.
    pub form: &'static Form,
    /// The rung that is played.
    pub rung: &'static Rung,
    /// Index of that rung in the form.
    pub rung_index: usize,
    /// Easier than the rung, or not.
    pub ease: Ease,
    /// Repetitions in a set, per side; at least 1.
    pub reps: u8,
    /// Sets, per side; at least 1.
    pub sets: u8,
    /// Seconds each repetition of a control test is held, in place of the rung's.
    pub test_hold_s: Option<u8>,
}

impl Item {
    /// An exercise at `place` with the dose of rung `rung_index`; `None` if it has no form or no such rung there.
    #[must_use]
    pub fn new(exercise: &'static Exercise, place: Place, rung_index: usize) -> Option<Self> {
        let form = exercise.form(place)?;
        let rung = form.rungs.get(rung_index)?;
        Some(Self {
            exercise,
            form,
            rung,
            rung_index,
            ease: Ease::Full,
            reps: rung.reps.max(1),
            sets: rung.sets.max(1),
            test_hold_s: None,
        })
    }

    /// Easy breathing at `place`, `reps` breaths long.
    #[must_use]
    pub fn breathing(place: Place, reps: u8) -> Option<Self> {
        let mut items = crate::catalogue::all().iter().filter(|exercise| exercise.pattern == Pattern::Breath);
        let item = items.find_map(|exercise| Self::new(exercise, place, 0))?;
        Some(Self { reps: reps.max(1), ..item })
    }

    /// The rung that is played, from 1.
    #[must_use]
    pub fn rung_number(&self) -> u8 {
        u8::try_from(self.rung_index).unwrap_or(u8::MAX).saturating_add(1)
    }

    /// Whether it is breathing and nothing else.
    #[must_use]
    pub fn is_breathing(&self) -> bool {
        self.exercise.pattern == Pattern::Breath
    }

    /// Sides it is done on: 1 or 2.
    #[must_use]
    pub fn sides(&self) -> u32 {
        match self.exercise.sides {
            Sides::Together => 1,
            Sides::Each => 2,
        }
    }

    /// Seconds each repetition is held, 0–10.
    #[must_use]
    pub fn hold_s(&self) -> u8 {
        if let Some(hold) = self.test_hold_s {
            return hold.min(POLICY.hold_max_s);
        }
        let hold = if self.exercise.style == Style::Hold { self.rung.hold_s.min(POLICY.hold_max_s) } else { 0 };
        match self.ease {
            Ease::Full => hold,
            Ease::Smaller => (hold / 2).max(POLICY.hold_eased_min_s).min(hold),
        }
    }

    /// Milliseconds of one repetition.
    #[must_use]
    pub fn repetition_ms(&self) -> u32 {
        u32::from(self.rung.out_ms) + u32::from(self.hold_s()) * 1000 + u32::from(self.rung.back_ms)
    }

    /// Milliseconds one more repetition in every set adds.
    #[must_use]
    pub fn step_ms(&self) -> u32 {
        self.repetition_ms() * self.sides() * u32::from(self.sets)
    }

    /// Milliseconds of all repetitions.
    #[must_use]
    pub fn work_ms(&self) -> u32 {
        self.step_ms() * u32::from(self.reps)
    }

    /// Milliseconds with everything between: getting ready, rests, changing sides.
    #[must_use]
    pub fn length_ms(&self) -> u32 {
        let rests = self.sides() * (u32::from(self.sets) - 1) * POLICY.rest_ms;
        POLICY.get_ready_ms + self.work_ms() + rests + (self.sides() - 1) * POLICY.switch_sides_ms
    }

    /// Repetitions in all, as the daily cap counts them: both sides and every set.
    #[must_use]
    pub fn repetitions(&self) -> u16 {
        let sides = if self.sides() == 2 { 2 } else { 1 };
        u16::from(self.reps) * u16::from(self.sets) * sides
    }
}
