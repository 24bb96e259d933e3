//! Trunk, front: holding the ribs and pelvis together against arching.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{desk, lying, seated, standing as upright};

/// A drill at a fifth of full effort, not an all-day habit (Slater 2019).
pub(super) const LIGHT_BRACE: Exercise = Exercise {
    id: "light-brace",
    pattern: Pattern::TrunkFront,
    sides: Sides::Together,
    style: Style::Hold,
    first_stage: 0,
    last_stage: 5,
    load_rank: 2,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::BRACE, 5, 5, 1_500, 1_500),
                rung(&lying::BRACE, 5, 8, 1_500, 1_500),
                rung(&lying::BRACE, 4, 10, 1_500, 1_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::BRACE, 5, 5, 1_500, 1_500),
                rung(&seated::BRACE, 5, 8, 1_500, 1_500),
                rung(&seated::BRACE, 4, 10, 1_500, 1_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::BRACE, 5, 5, 1_500, 1_500),
                rung(&upright::BRACE, 5, 8, 1_500, 1_500),
                rung(&upright::BRACE, 4, 10, 1_500, 1_500),
            ],
        },
    ],
};

/// Lever first: heel on the floor, heel lifted, then the opposite arm with it.
pub(super) const DEAD_BUG: Exercise = Exercise {
    id: "dead-bug",
    pattern: Pattern::TrunkFront,
    sides: Sides::Each,
    style: Style::Flow,
    first_stage: 1,
    last_stage: 5,
    load_rank: 4,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::HEEL_SLIDE, 4, 0, 3_000, 3_000),
                rung(&lying::HEEL_TAP, 4, 0, 3_000, 3_000),
                rung(&lying::DEAD_BUG, 4, 0, 3_000, 3_000),
                rung(&lying::DEAD_BUG, 5, 0, 3_500, 3_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::HEEL_SLIDE, 4, 0, 3_000, 3_000),
                rung(&seated::KNEE_LIFT, 4, 0, 3_000, 3_000),
                rung(&seated::DEAD_BUG, 4, 0, 3_000, 3_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::KNEE_LIFT, 4, 0, 3_000, 3_000),
                rung(&upright::DEAD_BUG, 4, 0, 3_000, 3_000),
                rung(&upright::DEAD_BUG, 5, 0, 3_500, 3_500),
            ],
        },
    ],
};

/// Head and shoulders only, never a sit-up; off the floor the trunk leans instead of curling.
pub(super) const CURL_UP: Exercise = Exercise {
    id: "curl-up",
    pattern: Pattern::TrunkFront,
    sides: Sides::Together,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 5,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::CURL_UP_LOW, 4, 5, 2_000, 2_000),
                rung(&lying::CURL_UP, 4, 8, 2_000, 2_000),
                rung(&lying::CURL_UP, 4, 10, 2_000, 2_000),
                rung(&lying::CURL_UP_ELBOWS, 4, 10, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::LEAN_BACK, 4, 5, 2_000, 2_000),
                rung(&seated::LEAN_BACK, 4, 8, 2_000, 2_000),
                rung(&seated::LEAN_BACK, 4, 10, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::WALL_PLANK, 4, 5, 2_000, 2_000),
                rung(&upright::WALL_PLANK, 4, 8, 2_000, 2_000),
                rung(&desk::PLANK, 4, 8, 2_000, 2_000),
                rung(&desk::PLANK, 4, 10, 2_000, 2_000),
            ],
        },
    ],
};
