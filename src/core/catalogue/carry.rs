//! Carry: walking with a load while the trunk stays upright.

use super::ladder::{loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::neutral;

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
            rung(&neutral::STANDING, 2, 0, 5_000, 5_000),
            rung(&neutral::STANDING, 3, 0, 5_000, 5_000),
            loaded(20, rung(&neutral::STANDING, 3, 0, 5_000, 5_000)),
            loaded(20, rung(&neutral::STANDING, 4, 0, 5_000, 5_000)),
            loaded(40, rung(&neutral::STANDING, 3, 0, 5_000, 5_000)),
            loaded(60, rung(&neutral::STANDING, 3, 0, 5_000, 5_000)),
        ],
    }],
};
