//! Pull: towards the ribs with the shoulders low.

use super::ladder::{banded, loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::neutral;

/// One hand on a chair carries the trunk. Without a load first: an empty rucksack.
pub(super) const ROW: Exercise = Exercise {
    id: "row",
    pattern: Pattern::Pull,
    sides: Sides::Each,
    style: Style::Hold,
    first_stage: 3,
    last_stage: 5,
    load_rank: 5,
    forms: &[Form {
        place: Place::Standing,
        rungs: &[
            rung(&neutral::STANDING, 5, 1, 2_000, 2_500),
            rung(&neutral::STANDING, 7, 1, 2_000, 2_500),
            loaded(20, rung(&neutral::STANDING, 6, 2, 2_000, 2_500)),
            loaded(20, rung(&neutral::STANDING, 8, 2, 2_000, 2_500)),
            loaded(40, rung(&neutral::STANDING, 6, 2, 2_000, 2_500)),
            loaded(60, rung(&neutral::STANDING, 6, 2, 2_000, 2_500)),
        ],
    }],
};

/// A light band held at chest height; without a band there is the row.
pub(super) const PULL_APART: Exercise = Exercise {
    id: "pull-apart",
    pattern: Pattern::Pull,
    sides: Sides::Together,
    style: Style::Hold,
    first_stage: 3,
    last_stage: 5,
    load_rank: 3,
    forms: &[
        Form {
            place: Place::Chair,
            rungs: &[
                banded(rung(&neutral::SITTING, 6, 1, 2_000, 2_500)),
                banded(rung(&neutral::SITTING, 8, 1, 2_000, 2_500)),
                banded(rung(&neutral::SITTING, 8, 2, 2_000, 2_500)),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                banded(rung(&neutral::STANDING, 6, 1, 2_000, 2_500)),
                banded(rung(&neutral::STANDING, 8, 1, 2_000, 2_500)),
                banded(rung(&neutral::STANDING, 8, 2, 2_000, 2_500)),
            ],
        },
    ],
};
