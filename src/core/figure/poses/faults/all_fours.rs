//! On hands and knees.

use super::super::all_fours::{BIRD_DOG, CAT_CAMEL, LEG_LIFT, LEG_SLIDE};
use super::super::body::{bend, free, swing};
use super::{Fault, FaultWords, Pose, ends_in, throughout};

/// The back sags as the leg lifts, and the head comes up.
const fn sagging(pose: Pose) -> Pose {
    Pose { lean: 99, lumbar: bend(-25), chest: bend(-8), neck: bend(-14), head: bend(-12), ..pose }
}
/// The leg goes higher than the hip.
const fn leg_high(pose: Pose) -> Pose {
    Pose { near_leg: free(swing(-101), swing(-106), swing(-30)), ..pose }
}

pub(super) static FAULTS: [Fault; 4] = [
    throughout(
        &CAT_CAMEL,
        FaultWords::Second,
        Pose { lean: 81, lumbar: bend(0), chest: bend(-10), neck: bend(-20), head: bend(-16), ..CAT_CAMEL.start },
        Pose { lean: 81, lumbar: bend(2), chest: bend(24), neck: bend(30), head: bend(18), ..CAT_CAMEL.end },
    ),
    ends_in(&LEG_SLIDE, FaultWords::First, sagging(LEG_SLIDE.end)),
    ends_in(&LEG_LIFT, FaultWords::First, leg_high(sagging(LEG_LIFT.end))),
    ends_in(&BIRD_DOG, FaultWords::First, leg_high(sagging(BIRD_DOG.end))),
];
