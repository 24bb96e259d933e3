//! Carry: walking with a load while the trunk stays upright.

use super::ladder::{loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::walking;

/// One repetition is a few steps away and back, or the same on the spot. An empty rucksack first.
pub(super) const SUITCASE_CARRY: Exercise = Exercise {
    id: "suitcase-carry",
    pattern: Pattern::Carry,
    sides: Sides::Each,
    style: Style::Flow,
    first_stage: 3,
    last_stage: 5,
    load_rank: 6,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&walking::CARRY, 2, 0, 5_000, 5_000),
            rung(&walking::CARRY, 3, 0, 5_000, 5_000),
            loaded(20, rung(&walking::CARRY, 3, 0, 5_000, 5_000)),
            loaded(20, rung(&walking::CARRY, 4, 0, 5_000, 5_000)),
            loaded(40, rung(&walking::CARRY, 3, 0, 5_000, 5_000)),
            loaded(60, rung(&walking::CARRY, 3, 0, 5_000, 5_000)),
        ],
    }],
};
