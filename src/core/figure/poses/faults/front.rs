//! On a chair and standing, seen from the front.

use super::super::super::Limb;
use super::super::body::{AHEAD, at, free, planted, sideways, swing_out};
use super::super::seated_front::{KNEE_OUT, SIDE_LEAN};
use super::super::standing_front::{LEG_OUT, WALL_LEAN};
use super::{Fault, FaultWords, Pose, ends_in};

const fn crossed(z: i16) -> Limb {
    planted(at(88, 502, z), swing_out(0, 40), swing_out(150, -60))
}

pub(super) static FAULTS: [Fault; 4] = [
    ends_in(
        &SIDE_LEAN,
        FaultWords::OfPlace,
        Pose {
            roll: 2,
            lumbar: sideways(20),
            chest: sideways(18),
            neck: sideways(6),
            near_arm: crossed(84),
            far_arm: crossed(56),
            ..SIDE_LEAN.end
        },
    ),
    ends_in(
        &KNEE_OUT,
        FaultWords::OfPlace,
        Pose { roll: 7, lumbar: sideways(6), chest: sideways(3), neck: sideways(-4), ..KNEE_OUT.end },
    ),
    ends_in(
        &WALL_LEAN,
        FaultWords::First,
        Pose { hips: at(0, 484, 26), roll: 18, lumbar: sideways(-20), chest: sideways(-8), ..WALL_LEAN.end },
    ),
    ends_in(
        &LEG_OUT,
        FaultWords::OfPlace,
        Pose {
            roll: -12,
            lumbar: sideways(-8),
            chest: sideways(-4),
            neck: sideways(8),
            near_leg: free(swing_out(0, 38), swing_out(0, 38), AHEAD),
            ..LEG_OUT.end
        },
    ),
];
