//! Breath: slow breathing into the lower ribs.
//!
//! Four seconds in and six out is six breaths a minute, the pace at which slow breathing is usually taught.

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{lying, seated, standing as upright};

/// Milliseconds of the in-breath.
const IN: u16 = 4_000;
/// Milliseconds of the out-breath.
const OUT: u16 = 6_000;

pub(super) const BREATHING: Exercise = Exercise {
    id: "breathing",
    pattern: Pattern::Breath,
    sides: Sides::Together,
    style: Style::Breath,
    first_stage: 0,
    last_stage: 5,
    load_rank: 0,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&lying::BREATHING, 4, 0, IN, OUT),
                rung(&lying::BREATHING, 5, 0, IN, OUT),
                rung(&lying::BREATHING, 6, 0, IN, OUT),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated::BREATHING, 4, 0, IN, OUT),
                rung(&seated::BREATHING, 5, 0, IN, OUT),
                rung(&seated::BREATHING, 6, 0, IN, OUT),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&upright::BREATHING, 4, 0, IN, OUT),
                rung(&upright::BREATHING, 5, 0, IN, OUT),
                rung(&upright::BREATHING, 6, 0, IN, OUT),
            ],
        },
    ],
};
