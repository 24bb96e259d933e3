//! Pulling, and pressing against a band.

use super::super::super::{Bend, Limb};
use super::super::body::{free, swing, swing_out};
use super::super::pull::{APART_SEATED, APART_STANDING, PRESS_SEATED, PRESS_STANDING, ROW};
use super::{Fault, FaultWords, Pose, ends_in};

const fn turned(pose: Pose, turn: i8) -> Pose {
    Pose { lumbar: Bend { turn, ..pose.lumbar }, chest: Bend { turn, ..pose.chest }, ..pose }
}

const ELBOW_BENT: Limb = free(swing_out(66, 66), swing_out(100, 8), swing_out(100, 8));
const fn elbows_bent(pose: Pose) -> Pose {
    Pose { near_arm: ELBOW_BENT, far_arm: ELBOW_BENT, ..pose }
}

/// The hands are drawn towards the band, and the trunk with them.
const fn drawn_aside(pose: Pose) -> Pose {
    Pose {
        near_arm: free(swing_out(80, 26), swing_out(86, 24), swing_out(90, 24)),
        far_arm: free(swing_out(80, -46), swing_out(86, -48), swing_out(90, -48)),
        ..turned(pose, 20)
    }
}

pub(super) static FAULTS: [Fault; 5] = [
    ends_in(&ROW, FaultWords::First, Pose { near_arm: free(swing(-88), swing(10), swing(10)), ..turned(ROW.end, 20) }),
    ends_in(&APART_SEATED, FaultWords::Second, elbows_bent(APART_SEATED.end)),
    ends_in(&APART_STANDING, FaultWords::Second, elbows_bent(APART_STANDING.end)),
    ends_in(&PRESS_SEATED, FaultWords::First, drawn_aside(PRESS_SEATED.end)),
    ends_in(&PRESS_STANDING, FaultWords::First, drawn_aside(PRESS_STANDING.end)),
];
