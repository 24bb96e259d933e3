//! Standing, at a desk and on one knee, seen from the side.

use super::super::body::{DOWN, at, bend, planted, swing};
use super::super::standing::{
    BRACE, BREATHING, DEAD_BUG, HINGE, HIP_FLEXOR, KNEE_LIFT, MARCH, MARCH_HEEL, PELVIC_TILT, WALL_PLANK, hand_on_hip,
};
use super::super::{desk, half_kneeling};
use super::{Belly, Fault, FaultWords, Pose, ends_in, throughout};

const fn arched(pose: Pose) -> Pose {
    Pose { lean: 9, lumbar: bend(-23), chest: bend(2), neck: bend(6), ..pose }
}
/// The back sags as the leg goes up.
const fn sagging(pose: Pose) -> Pose {
    Pose { lean: 76, lumbar: bend(-24), chest: bend(-8), neck: bend(-6), ..pose }
}

pub(super) static FAULTS: [Fault; 16] = [
    Fault {
        belly: Belly::Still,
        ..ends_in(
            &BREATHING,
            FaultWords::First,
            Pose { lean: 6, lumbar: bend(-12), chest: bend(-8), neck: bend(18), head: bend(-18), ..BREATHING.start },
        )
    },
    ends_in(
        &PELVIC_TILT,
        FaultWords::Second,
        Pose { hips: at(0, 478, 0), lean: -24, lumbar: bend(20), chest: bend(14), neck: bend(10), ..PELVIC_TILT.end },
    ),
    Fault {
        belly: Belly::PushedOut,
        ..ends_in(
            &BRACE,
            FaultWords::First,
            Pose { lean: 10, lumbar: bend(-20), chest: bend(-4), neck: bend(10), ..BRACE.end },
        )
    },
    ends_in(
        &WALL_PLANK,
        FaultWords::OfPlace,
        Pose { hips: at(134, 505, 0), lean: 24, lumbar: bend(-24), chest: bend(-4), neck: bend(6), ..WALL_PLANK.end },
    ),
    ends_in(&KNEE_LIFT, FaultWords::OfPlace, arched(KNEE_LIFT.end)),
    ends_in(&DEAD_BUG, FaultWords::OfPlace, arched(DEAD_BUG.end)),
    ends_in(
        &HINGE,
        FaultWords::OfPlace,
        Pose {
            hips: at(-56, 506, 0),
            lean: 14,
            lumbar: bend(25),
            chest: bend(27),
            neck: bend(12),
            head: bend(6),
            near_arm: hand_on_hip(0, 598, 104),
            far_arm: hand_on_hip(0, 598, -104),
            ..HINGE.end
        },
    ),
    ends_in(
        &HIP_FLEXOR,
        FaultWords::First,
        Pose {
            lean: 12,
            lumbar: bend(-25),
            chest: bend(-8),
            neck: bend(6),
            near_arm: hand_on_hip(43, 568, 104),
            far_arm: hand_on_hip(43, 568, -104),
            ..HIP_FLEXOR.end
        },
    ),
    ends_in(&MARCH_HEEL, FaultWords::Second, Pose { hips: at(31, 527, 0), chest: bend(-4), ..arched(MARCH_HEEL.end) }),
    ends_in(&MARCH, FaultWords::Second, Pose { hips: at(31, 527, 0), chest: bend(-4), ..arched(MARCH.end) }),
    ends_in(
        &desk::PLANK,
        FaultWords::OfPlace,
        Pose { hips: at(233, 480, 0), lean: 48, lumbar: bend(-25), chest: bend(-6), neck: bend(4), ..desk::PLANK.end },
    ),
    throughout(
        &desk::CAT_CAMEL,
        FaultWords::Second,
        Pose { lean: 58, lumbar: bend(0), chest: bend(-12), neck: bend(-16), head: bend(-12), ..desk::CAT_CAMEL.start },
        Pose { lean: 58, lumbar: bend(0), chest: bend(26), neck: bend(30), head: bend(18), ..desk::CAT_CAMEL.end },
    ),
    ends_in(&desk::LEG_SLIDE, FaultWords::First, sagging(desk::LEG_SLIDE.end)),
    ends_in(
        &desk::LEG_LIFT,
        FaultWords::First,
        Pose { near_leg: planted(at(-520, 345, 60), DOWN, swing(12)), ..sagging(desk::LEG_LIFT.end) },
    ),
    ends_in(
        &desk::BIRD_DOG,
        FaultWords::First,
        Pose { near_leg: planted(at(-520, 345, 60), DOWN, swing(12)), ..sagging(desk::BIRD_DOG.end) },
    ),
    ends_in(
        &half_kneeling::HIP_FLEXOR,
        FaultWords::First,
        Pose {
            lean: 13,
            lumbar: bend(-25),
            chest: bend(-8),
            neck: bend(6),
            near_arm: hand_on_hip(112, 376, 104),
            far_arm: hand_on_hip(112, 376, -104),
            ..half_kneeling::HIP_FLEXOR.end
        },
    ),
];
