//! On one side.

use super::super::super::Bend;
use super::super::body::{AHEAD, at, free, planted, sideways, swing, swing_out};
use super::super::side_lying::{BRIDGE_FEET, BRIDGE_KNEES, CLAMSHELL, LEG_RAISE};
use super::{Fault, FaultWords, Pose, ends_in};

/// The pelvis rolls back and the ribs stay where they are.
const fn rolled_back(pose: Pose) -> Pose {
    Pose { lean: -34, lumbar: Bend { turn: 16, ..pose.lumbar }, chest: Bend { turn: 14, ..pose.chest }, ..pose }
}

pub(super) static FAULTS: [Fault; 4] = [
    ends_in(
        &BRIDGE_KNEES,
        FaultWords::First,
        Pose {
            hips: at(-26, 126, 14),
            roll: 71,
            lumbar: sideways(-13),
            chest: sideways(-12),
            neck: sideways(20),
            near_leg: free(swing_out(0, -81), swing_out(-90, -25), swing(-60)),
            far_leg: free(swing_out(0, 78), swing_out(-90, 25), swing(-60)),
            ..BRIDGE_KNEES.end
        },
    ),
    ends_in(
        &BRIDGE_FEET,
        FaultWords::First,
        Pose {
            hips: at(-26, 140, 12),
            roll: 73,
            lumbar: sideways(-13),
            chest: sideways(-12),
            neck: sideways(20),
            near_leg: free(swing_out(0, -84), swing_out(0, -84), AHEAD),
            far_leg: free(swing_out(0, 80), swing_out(0, 80), AHEAD),
            ..BRIDGE_FEET.end
        },
    ),
    ends_in(
        &CLAMSHELL,
        FaultWords::First,
        Pose { near_leg: planted(at(0, 95, 405), swing(165), swing_out(112, 38)), ..rolled_back(CLAMSHELL.end) },
    ),
    ends_in(
        &LEG_RAISE,
        FaultWords::First,
        Pose {
            near_leg: free(swing_out(-50, 114), swing_out(-50, 114), swing_out(150, 20)),
            ..rolled_back(LEG_RAISE.end)
        },
    ),
];
