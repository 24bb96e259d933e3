//! Hip: gluteal strength and control, so that the back need not do the hips' work.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{lying, seated, seated_front, side_lying, standing as upright, standing_front};

pub(super) const GLUTE_BRIDGE: Exercise = Exercise {
    id: "glute-bridge",
    pattern: Pattern::Hip,
    sides: Sides::Together,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 4,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::BRIDGE_LOW, 5, 3, 2_500, 2_500),
                rung(&lying::BRIDGE, 5, 4, 2_500, 2_500),
                rung(&lying::BRIDGE, 5, 7, 2_500, 2_500),
                rung(&lying::BRIDGE, 4, 10, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::HINGE, 5, 3, 2_500, 2_500),
                rung(&seated::HINGE, 5, 6, 2_500, 2_500),
                rung(&seated::HOVER, 5, 2, 2_500, 2_500),
                rung(&seated::HOVER, 5, 4, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::HINGE, 5, 2, 2_500, 2_500),
                rung(&upright::HINGE, 6, 3, 2_500, 2_500),
                rung(&upright::HINGE, 6, 4, 3_000, 3_000),
            ],
        },
    ],
};

pub(super) const CLAMSHELL: Exercise = Exercise {
    id: "clamshell",
    pattern: Pattern::Hip,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 2,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&side_lying::CLAMSHELL, 4, 2, 2_000, 2_000),
                rung(&side_lying::CLAMSHELL, 4, 4, 2_000, 2_000),
                rung(&side_lying::LEG_RAISE, 4, 3, 2_000, 2_000),
                rung(&side_lying::LEG_RAISE, 4, 5, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated_front::KNEE_OUT, 4, 2, 2_000, 2_000),
                rung(&seated_front::KNEE_OUT, 4, 4, 2_000, 2_000),
                rung(&seated_front::KNEE_OUT, 4, 6, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&standing_front::LEG_OUT, 4, 2, 2_000, 2_000),
                rung(&standing_front::LEG_OUT, 4, 4, 2_000, 2_000),
                rung(&standing_front::LEG_OUT, 4, 6, 2_000, 2_000),
            ],
        },
    ],
};

/// The light form, heel only, belongs to stage 0.
pub(super) const MARCHING: Exercise = Exercise {
    id: "marching",
    pattern: Pattern::Hip,
    sides: Sides::Each,
    style: Style::Flow,
    first_stage: 0,
    last_stage: 5,
    load_rank: 3,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::MARCH_HEEL, 5, 0, 2_000, 2_000),
                rung(&lying::MARCH, 5, 0, 2_000, 2_000),
                rung(&lying::MARCH, 6, 0, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::MARCH_HEEL, 5, 0, 2_000, 2_000),
                rung(&seated::MARCH, 5, 0, 2_000, 2_000),
                rung(&seated::MARCH, 6, 0, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::MARCH_HEEL, 5, 0, 2_000, 2_000),
                rung(&upright::MARCH, 5, 0, 2_000, 2_000),
                rung(&upright::MARCH, 6, 0, 2_500, 2_500),
            ],
        },
    ],
};
