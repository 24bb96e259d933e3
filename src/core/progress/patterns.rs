//! Which direction or pattern an exercise counts to.

use crate::{
    catalogue::{Exercise, Pattern, all},
    journal::{Direction, LoadedPattern},
};

pub(super) const DIRECTIONS: [Direction; 3] = [Direction::Front, Direction::Side, Direction::Back];

pub(super) const PATTERNS: [LoadedPattern; 5] =
    [LoadedPattern::Squat, LoadedPattern::Hinge, LoadedPattern::Push, LoadedPattern::Pull, LoadedPattern::Carry];

/// The core direction an exercise counts to, if it does.
pub(crate) fn direction(exercise: &Exercise) -> Option<Direction> {
    match exercise.pattern {
        Pattern::TrunkFront => Some(Direction::Front),
        Pattern::TrunkSide => Some(Direction::Side),
        Pattern::TrunkBack => Some(Direction::Back),
        _ => None,
    }
}

/// The pattern of strength work an exercise counts to, if it does.
pub(super) fn pattern(exercise: &Exercise) -> Option<LoadedPattern> {
    match exercise.pattern {
        Pattern::Squat => Some(LoadedPattern::Squat),
        Pattern::Hinge => Some(LoadedPattern::Hinge),
        Pattern::Push => Some(LoadedPattern::Push),
        Pattern::Pull => Some(LoadedPattern::Pull),
        Pattern::Carry => Some(LoadedPattern::Carry),
        _ => None,
    }
}

/// Whether the catalogue has an exercise of `wanted` for `stage` that is not `excluded`.
pub(super) fn is_available(wanted: LoadedPattern, stage: u8, excluded: &[&'static str]) -> bool {
    let mut exercises = all().iter().filter(|exercise| pattern(exercise) == Some(wanted) && exercise.belongs_to(stage));
    exercises.any(|exercise| !excluded.contains(&exercise.id))
}

/// Whether the catalogue has a form of a pattern in which something is lifted or carried.
pub(super) fn can_be_loaded(wanted: LoadedPattern) -> bool {
    let exercises = all().iter().filter(|exercise| pattern(exercise) == Some(wanted));
    let mut rungs = exercises.flat_map(|exercise| exercise.forms).flat_map(|form| form.rungs);
    rungs.any(|rung| rung.load_max > 0)
}
