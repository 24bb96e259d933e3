//! Pull: towards the ribs with the shoulders low.

use super::ladder::{banded, loaded, rung};
use super::{Exercise, Form, Pattern, Place, Sides, Style};
use crate::figure::poses::pull;

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
            rung(&pull::ROW, 5, 1, 2_000, 2_500),
            rung(&pull::ROW, 7, 1, 2_000, 2_500),
            loaded(20, rung(&pull::ROW, 6, 2, 2_000, 2_500)),
            loaded(20, rung(&pull::ROW, 8, 2, 2_000, 2_500)),
            loaded(40, rung(&pull::ROW, 6, 2, 2_000, 2_500)),
            loaded(60, rung(&pull::ROW, 6, 2, 2_000, 2_500)),
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
                banded(rung(&pull::APART_SEATED, 6, 1, 2_000, 2_500)),
                banded(rung(&pull::APART_SEATED, 8, 1, 2_000, 2_500)),
                banded(rung(&pull::APART_SEATED, 8, 2, 2_000, 2_500)),
            ],
        },
        Form {
            place: Place::Standing,
            rungs: &[
                banded(rung(&pull::APART_STANDING, 6, 1, 2_000, 2_500)),
                banded(rung(&pull::APART_STANDING, 8, 1, 2_000, 2_500)),
                banded(rung(&pull::APART_STANDING, 8, 2, 2_000, 2_500)),
            ],
        },
    ],
};
