//! Squat: down and up with the load over the whole foot.

use super::ladder::{loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::squat;

/// From a high seat with the hands to help, then without, then slower.
pub(super) const SIT_TO_STAND: Exercise = Exercise {
    id: "sit-to-stand",
    pattern: Pattern::Squat,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 4,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&squat::SIT_TO_STAND_HANDS, 6, 0, 3_000, 2_500),
            rung(&squat::SIT_TO_STAND, 8, 0, 3_000, 2_500),
            rung(&squat::SIT_TO_STAND, 10, 0, 3_000, 2_500),
            rung(&squat::SIT_TO_STAND, 8, 0, 4_000, 2_500),
        ],
    }],
};

/// Repetitions first, then a load in the smallest steps.
pub(super) const STEP_UP: Exercise = Exercise {
    id: "step-up",
    pattern: Pattern::Squat,
    sides: Sides::Each,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 5,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&squat::STEP_UP, 4, 0, 2_500, 3_000),
            rung(&squat::STEP_UP, 6, 0, 2_500, 3_000),
            rung(&squat::STEP_UP, 8, 0, 2_500, 3_000),
            loaded(20, rung(&squat::STEP_UP, 6, 0, 2_500, 3_000)),
            loaded(40, rung(&squat::STEP_UP, 6, 0, 2_500, 3_000)),
        ],
    }],
};

/// Held to the chest, down to a seat that can be touched.
pub(super) const GOBLET_SQUAT: Exercise = Exercise {
    id: "goblet-squat",
    pattern: Pattern::Squat,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 4,
    last_stage: 5,
    load_rank: 8,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            loaded(20, rung(&squat::GOBLET, 6, 0, 3_000, 2_500)),
            loaded(20, rung(&squat::GOBLET, 8, 0, 3_000, 2_500)),
            loaded(40, rung(&squat::GOBLET, 6, 0, 3_000, 2_500)),
            loaded(40, rung(&squat::GOBLET, 8, 0, 3_000, 2_500)),
            loaded(60, rung(&squat::GOBLET, 6, 0, 3_000, 2_500)),
            loaded(80, rung(&squat::GOBLET, 6, 0, 3_000, 2_500)),
        ],
    }],
};
