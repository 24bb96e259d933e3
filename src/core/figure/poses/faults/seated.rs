//! On a chair, seen from the side.

use super::super::super::{Limb, Point};
use super::super::body::{at, bend, planted, swing_out};
use super::super::seated::{
    BRACE, BREATHING, CAT_CAMEL, DEAD_BUG, HEEL_SLIDE, HINGE, HIP_FLEXOR, HOVER, KNEE_LIFT, LEAN_BACK, MARCH,
    MARCH_HEEL, PELVIC_TILT, REACH, REACH_AND_LEG,
};
use super::{Belly, Fault, FaultWords, Pose, ends_in, throughout};

/// The trunk slumps back to lift the leg.
const fn slumped_back(pose: Pose) -> Pose {
    Pose { lean: -17, lumbar: bend(15), chest: bend(10), neck: bend(10), head: bend(4), ..pose }
}
/// The back rounds where the hips should fold.
const fn rounded(pose: Pose) -> Pose {
    Pose { lean: 6, lumbar: bend(22), chest: bend(24), neck: bend(6), head: bend(2), ..pose }
}
const fn arched(pose: Pose) -> Pose {
    Pose { lean: 8, lumbar: bend(-23), chest: bend(-8), neck: bend(4), ..pose }
}
const fn hand_on_chest(at: Point) -> Limb {
    planted(at, swing_out(20, 25), swing_out(175, -72))
}

pub(super) static FAULTS: [Fault; 15] = [
    Fault {
        belly: Belly::Still,
        ..ends_in(
            &BREATHING,
            FaultWords::First,
            Pose { lean: 4, lumbar: bend(-9), chest: bend(-13), neck: bend(16), head: bend(-18), ..BREATHING.start },
        )
    },
    ends_in(
        &PELVIC_TILT,
        FaultWords::Second,
        Pose { lean: -32, lumbar: bend(26), chest: bend(26), neck: bend(16), head: bend(10), ..PELVIC_TILT.end },
    ),
    throughout(
        &CAT_CAMEL,
        FaultWords::Second,
        Pose { lean: 0, lumbar: bend(0), chest: bend(-12), neck: bend(-16), head: bend(-14), ..CAT_CAMEL.start },
        Pose { lean: 0, lumbar: bend(0), chest: bend(26), neck: bend(30), head: bend(18), ..CAT_CAMEL.end },
    ),
    Fault {
        belly: Belly::PushedOut,
        ..ends_in(
            &BRACE,
            FaultWords::First,
            Pose { lean: 6, lumbar: bend(-14), chest: bend(-8), neck: bend(8), ..BRACE.end },
        )
    },
    ends_in(
        &LEAN_BACK,
        FaultWords::OfPlace,
        Pose {
            lean: -30,
            lumbar: bend(22),
            chest: bend(18),
            neck: bend(14),
            head: bend(4),
            near_arm: hand_on_chest(at(12, 497, -10)),
            far_arm: hand_on_chest(at(20, 485, 10)),
            ..LEAN_BACK.end
        },
    ),
    ends_in(&HEEL_SLIDE, FaultWords::OfPlace, slumped_back(HEEL_SLIDE.end)),
    ends_in(&KNEE_LIFT, FaultWords::OfPlace, slumped_back(KNEE_LIFT.end)),
    ends_in(&DEAD_BUG, FaultWords::OfPlace, slumped_back(DEAD_BUG.end)),
    ends_in(&REACH, FaultWords::OfPlace, rounded(REACH.end)),
    ends_in(&REACH_AND_LEG, FaultWords::OfPlace, rounded(REACH_AND_LEG.end)),
    ends_in(
        &HINGE,
        FaultWords::OfPlace,
        Pose {
            near_arm: hand_on_chest(at(146, 440, -10)),
            far_arm: hand_on_chest(at(144, 428, 10)),
            ..rounded(HINGE.end)
        },
    ),
    ends_in(
        &HOVER,
        FaultWords::OfPlace,
        Pose {
            near_arm: hand_on_chest(at(172, 500, -10)),
            far_arm: hand_on_chest(at(170, 488, 10)),
            ..rounded(HOVER.end)
        },
    ),
    ends_in(&HIP_FLEXOR, FaultWords::First, arched(HIP_FLEXOR.end)),
    ends_in(&MARCH_HEEL, FaultWords::Second, arched(MARCH_HEEL.end)),
    ends_in(&MARCH, FaultWords::Second, arched(MARCH.end)),
];
