//! Trunk, side: holding the waist long against bending sideways.

use super::ladder::{banded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::{pull, seated_front, side_lying, standing_front};

/// Knees bent first, which halves the lever; then the holds grow; then the feet.
pub(super) const SIDE_BRIDGE: Exercise = Exercise {
    id: "side-bridge",
    pattern: Pattern::TrunkSide,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 1,
    last_stage: 5,
    load_rank: 6,
    forms: &[
        Form {
            place: Place::Floor,
            rungs: &[
                rung(&side_lying::BRIDGE_KNEES, 3, 4, 2_000, 2_000),
                rung(&side_lying::BRIDGE_KNEES, 3, 7, 2_000, 2_000),
                rung(&side_lying::BRIDGE_KNEES, 3, 10, 2_000, 2_000),
                rung(&side_lying::BRIDGE_FEET, 3, 6, 2_000, 2_000),
                rung(&side_lying::BRIDGE_FEET, 3, 10, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Chair,
            rungs: &[
                rung(&seated_front::SIDE_LEAN, 3, 4, 2_000, 2_000),
                rung(&seated_front::SIDE_LEAN, 3, 7, 2_000, 2_000),
                rung(&seated_front::SIDE_LEAN, 3, 10, 2_000, 2_000),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                rung(&standing_front::WALL_LEAN, 3, 4, 2_000, 2_000),
                rung(&standing_front::WALL_LEAN, 3, 7, 2_000, 2_000),
                rung(&standing_front::WALL_LEAN, 3, 10, 2_000, 2_000),
            ],
        },
    ],
};

/// The band pulls sideways and the trunk does not follow.
pub(super) const PALLOF_PRESS: Exercise = Exercise {
    id: "pallof-press",
    pattern: Pattern::TrunkSide,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 3,
    last_stage: 5,
    load_rank: 5,
    forms: &[
        Form {
            place: Place::Chair,
            rungs: &[
                banded(rung(&pull::PRESS_SEATED, 3, 3, 2_000, 2_000)),
                banded(rung(&pull::PRESS_SEATED, 5, 3, 2_000, 2_000)),
                banded(rung(&pull::PRESS_SEATED, 5, 5, 2_000, 2_000)),
                banded(rung(&pull::PRESS_SEATED, 5, 8, 2_000, 2_000)),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                banded(rung(&pull::PRESS_STANDING, 3, 3, 2_000, 2_000)),
                banded(rung(&pull::PRESS_STANDING, 5, 3, 2_000, 2_000)),
                banded(rung(&pull::PRESS_STANDING, 5, 5, 2_000, 2_000)),
                banded(rung(&pull::PRESS_STANDING, 5, 8, 2_000, 2_000)),
            ],
        },
    ],
};
