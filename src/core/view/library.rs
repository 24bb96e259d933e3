//! The exercise library.

use crate::catalogue::{Exercise, Form, Need, Pattern, Place, Rung, Sides};

/// An exercise as the library shows it. Its words are named after `id`, as [`Exercise`] says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ExerciseView {
    /// Its id.
    pub id: &'static str,
    /// The pattern it trains.
    pub pattern: Pattern,
    /// Once, or per side.
    pub sides: Sides,
    /// First stage it belongs to, 0–5.
    pub first_stage: u8,
    /// Last stage it belongs to, 0–5.
    pub last_stage: u8,
    /// What it can be done with.
    pub needs: Vec<Need>,
    /// The ways of doing it, one a place at most.
    pub forms: Vec<FormView>,
}

/// One way of doing an exercise.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// Where.
    pub place: Place,
    /// Its ladder, easiest first.
    pub ladder: Vec<LadderStepView>,
}

/// A rung of the ladder; what there is to see of it [`crate::view::DemonstrationView`] says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LadderStepView {
    /// Repetitions in a set, per side.
    pub reps: u8,
    /// Sets, per side.
    pub sets: u8,
    /// Seconds each repetition is held; 0 where nothing is held.
    pub hold_s: u8,
    /// The heaviest load it is meant for, hundred grams; 0 where nothing is carried.
    pub load_max: u16,
    /// Whether the figure looks different from the rung before.
    pub new_look: bool,
}

impl ExerciseView {
    /// What the library shows of `exercise`.
    #[must_use]
    pub fn new(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id,
            pattern: exercise.pattern,
            sides: exercise.sides,
            first_stage: exercise.first_stage,
            last_stage: exercise.last_stage,
            needs: exercise.needs(),
            forms: exercise.forms.iter().map(form).collect(),
        }
    }
}

fn form(form: &Form) -> FormView {
    let mut before: Option<&Rung> = None;
    let step = |rung| step(rung, before.replace(rung));
    FormView { place: form.place, ladder: form.rungs.iter().map(step).collect() }
}

fn step(rung: &Rung, before: Option<&Rung>) -> LadderStepView {
    LadderStepView {
        reps: rung.reps,
        sets: rung.sets,
        hold_s: rung.hold_s,
        load_max: rung.load_max,
        new_look: before.is_none_or(|before| !std::ptr::eq(before.movement, rung.movement)),
    }
}
