//! Mobility: easy movement in the middle of the range.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{all_fours, desk, half_kneeling, lying, seated, standing as upright};

pub(super) const PELVIC_TILT: Exercise = Exercise {
    id: "pelvic-tilt",
    pattern: Pattern::Mobility,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 0,
    last_stage: 5,
    load_rank: 1,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::PELVIC_TILT, 6, 0, 3_000, 3_000),
                rung(&lying::PELVIC_TILT, 8, 0, 3_000, 3_000),
                rung(&lying::PELVIC_TILT, 8, 0, 3_500, 3_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::PELVIC_TILT, 6, 0, 3_000, 3_000),
                rung(&seated::PELVIC_TILT, 8, 0, 3_000, 3_000),
                rung(&seated::PELVIC_TILT, 8, 0, 3_500, 3_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::PELVIC_TILT, 6, 0, 3_000, 3_000),
                rung(&upright::PELVIC_TILT, 8, 0, 3_000, 3_000),
                rung(&upright::PELVIC_TILT, 8, 0, 3_500, 3_500),
            ],
        },
    ],
};

/// Five or six slow cycles; more adds nothing (PROGRAMME.md §6).
pub(super) const CAT_CAMEL: Exercise = Exercise {
    id: "cat-camel",
    pattern: Pattern::Mobility,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 0,
    last_stage: 5,
    load_rank: 2,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&all_fours::CAT_CAMEL, 5, 0, 3_500, 3_500),
                rung(&all_fours::CAT_CAMEL, 6, 0, 3_500, 3_500),
                rung(&all_fours::CAT_CAMEL, 6, 0, 4_000, 4_000),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::CAT_CAMEL, 5, 0, 3_500, 3_500),
                rung(&seated::CAT_CAMEL, 6, 0, 3_500, 3_500),
                rung(&seated::CAT_CAMEL, 6, 0, 4_000, 4_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&desk::CAT_CAMEL, 5, 0, 3_500, 3_500),
                rung(&desk::CAT_CAMEL, 6, 0, 3_500, 3_500),
                rung(&desk::CAT_CAMEL, 6, 0, 4_000, 4_000),
            ],
        },
    ],
};

pub(super) const HIP_FLEXOR: Exercise = Exercise {
    id: "hip-flexor",
    pattern: Pattern::Mobility,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 2,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&half_kneeling::HIP_FLEXOR, 2, 6, 3_000, 2_000),
                rung(&half_kneeling::HIP_FLEXOR, 2, 8, 3_000, 2_000),
                rung(&half_kneeling::HIP_FLEXOR, 2, 10, 3_000, 2_000),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::HIP_FLEXOR, 2, 6, 3_000, 2_000),
                rung(&seated::HIP_FLEXOR, 2, 8, 3_000, 2_000),
                rung(&seated::HIP_FLEXOR, 2, 10, 3_000, 2_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::HIP_FLEXOR, 2, 6, 3_000, 2_000),
                rung(&upright::HIP_FLEXOR, 2, 8, 3_000, 2_000),
                rung(&upright::HIP_FLEXOR, 2, 10, 3_000, 2_000),
            ],
        },
    ],
};
