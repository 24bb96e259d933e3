//! On the move.

use super::super::super::Limb;
use super::super::body::{AHEAD, at, planted, sideways, swing};
use super::super::walking::{CARRY, WALK};
use super::{Fault, FaultWords, Pose, from_the_front, throughout};

/// The heel lands far in front of the body.
const fn leading(z: i16) -> Limb {
    planted(at(212, 52, z), AHEAD, swing(112))
}
const fn trailing(z: i16) -> Limb {
    planted(at(-272, 128, z), AHEAD, swing(44))
}
const fn overstriding(pose: Pose) -> Pose {
    Pose { hips: at(0, 484, 0), lean: 5, ..pose }
}
const fn leaning_away(pose: Pose) -> Pose {
    Pose { roll: -5, lumbar: sideways(-11), chest: sideways(-7), neck: sideways(9), ..pose }
}

pub(super) static FAULTS: [Fault; 2] = [
    throughout(
        &WALK,
        FaultWords::First,
        Pose { near_leg: leading(60), far_leg: trailing(-60), ..overstriding(WALK.start) },
        Pose { near_leg: trailing(60), far_leg: leading(-60), ..overstriding(WALK.end) },
    ),
    from_the_front(throughout(&CARRY, FaultWords::First, leaning_away(CARRY.start), leaning_away(CARRY.end))),
];
