//! Hinge: bending at the hips while the back keeps its shape.

use super::ladder::{loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::hinge;

/// The wall says where the hips go; each rung a little further from it.
pub(super) const WALL_HINGE: Exercise = Exercise {
    id: "wall-hinge",
    pattern: Pattern::Hinge,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 3,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&hinge::TO_WALL, 6, 0, 3_000, 3_000),
            rung(&hinge::TO_WALL, 8, 0, 3_000, 3_000),
            rung(&hinge::TO_WALL, 10, 0, 3_000, 3_000),
        ],
    }],
};

/// A stick along the back touches at head, upper back and tailbone throughout.
pub(super) const HIP_HINGE: Exercise = Exercise {
    id: "hip-hinge",
    pattern: Pattern::Hinge,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 4,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&hinge::WITH_STICK, 5, 0, 3_000, 3_000),
            rung(&hinge::WITH_STICK, 8, 0, 3_000, 3_000),
            rung(&hinge::WITH_STICK, 8, 0, 4_000, 3_000),
            rung(&hinge::WITH_STICK, 10, 0, 4_000, 3_000),
        ],
    }],
};

/// From a raised place with a kettlebell, dumbbell, bar or rucksack; the lower half of the lift comes last (Berglund 2015: wants endurance of the back
/// and little pain first).
pub(super) const DEADLIFT: Exercise = Exercise {
    id: "deadlift",
    pattern: Pattern::Hinge,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 4,
    last_stage: 5,
    load_rank: 9,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            loaded(20, rung(&hinge::LIFT, 6, 0, 3_000, 3_000)),
            loaded(20, rung(&hinge::LIFT, 8, 0, 3_000, 3_000)),
            loaded(40, rung(&hinge::LIFT, 6, 0, 3_000, 3_000)),
            loaded(40, rung(&hinge::LIFT, 8, 0, 3_000, 3_000)),
            loaded(60, rung(&hinge::LIFT, 6, 0, 3_000, 3_000)),
            loaded(80, rung(&hinge::LIFT, 6, 0, 3_000, 3_000)),
        ],
    }],
};
