//! Trunk, back: holding the back quiet while an arm or a leg reaches away.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{all_fours, desk, seated};

/// A leg that slides, a leg that lifts, then the opposite arm with it.
pub(super) const BIRD_DOG: Exercise = Exercise {
    id: "bird-dog",
    pattern: Pattern::TrunkBack,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 7,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&all_fours::LEG_SLIDE, 3, 4, 2_500, 2_500),
                rung(&all_fours::LEG_LIFT, 3, 5, 2_500, 2_500),
                rung(&all_fours::BIRD_DOG, 3, 6, 2_500, 2_500),
                rung(&all_fours::BIRD_DOG, 3, 10, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::REACH, 3, 4, 2_500, 2_500),
                rung(&seated::REACH_AND_LEG, 3, 5, 2_500, 2_500),
                rung(&seated::REACH_AND_LEG, 3, 8, 2_500, 2_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&desk::LEG_SLIDE, 3, 4, 2_500, 2_500),
                rung(&desk::LEG_LIFT, 3, 5, 2_500, 2_500),
                rung(&desk::BIRD_DOG, 3, 6, 2_500, 2_500),
                rung(&desk::BIRD_DOG, 3, 10, 2_500, 2_500),
            ],
        },
    ],
};
