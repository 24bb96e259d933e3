//! Walk: the plainest movement, and the one with the best evidence for staying well (`WalkBack` 2024).

use super::ladder::rung;
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::walking;

/// One repetition is ten seconds away and ten back, or twenty on the spot; long walks are outside the bout.
pub(super) const WALKING: Exercise = Exercise {
    id: "walking",
    pattern: Pattern::Walk,
    sides: Sides::Together,
    style: Style::Flow,
    first_stage: 0,
    last_stage: 5,
    load_rank: 1,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&walking::WALK, 3, 0, 10_000, 10_000),
            rung(&walking::WALK, 4, 0, 10_000, 10_000),
            rung(&walking::WALK, 6, 0, 10_000, 10_000),
        ],
    }],
};
