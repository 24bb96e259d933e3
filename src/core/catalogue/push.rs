//! Push: away from the chest with the trunk in one line.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::push;

/// The lower the hands, the more of the body they carry: wall, desk or worktop, firm seat; on a mat knees, then feet.
pub(super) const PUSH_UP: Exercise = Exercise {
    id: "push-up",
    pattern: Pattern::Push,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 5,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&push::ON_KNEES, 6, 0, 2_500, 2_500),
                rung(&push::ON_KNEES, 8, 0, 2_500, 2_500),
                rung(&push::ON_KNEES, 6, 0, 3_000, 2_500),
                rung(&push::ON_KNEES, 8, 0, 3_000, 2_500),
                rung(&push::ON_FEET, 6, 0, 3_000, 2_500),
                rung(&push::ON_FEET, 8, 0, 3_000, 2_500),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&push::ON_WALL, 6, 0, 2_500, 2_500),
                rung(&push::ON_WALL, 8, 0, 2_500, 2_500),
                rung(&push::ON_DESK, 6, 0, 3_000, 2_500),
                rung(&push::ON_DESK, 8, 0, 3_000, 2_500),
                rung(&push::ON_DESK, 10, 0, 3_000, 2_500),
            ],
        },
    ],
};
