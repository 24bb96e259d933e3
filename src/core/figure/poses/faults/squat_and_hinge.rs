//! Down and up, and bending at the hips.

use super::super::super::{Bend, Limb};
use super::super::body::{BEHIND, DOWN, at, bend, planted, sideways, swing_out};
use super::super::hinge::{LIFT, TO_WALL, WITH_STICK};
use super::super::squat::{GOBLET, SIT_TO_STAND, SIT_TO_STAND_HANDS, STEP_UP};
use super::super::standing::hand_on_hip;
use super::{Fault, FaultWords, Pose, ends_in, from_the_front, throughout};

/// The knees fall towards each other over feet that stay.
const fn knees_in(pose: Pose) -> Pose {
    Pose { near_leg: knee_in(60), far_leg: knee_in(-60), ..pose }
}
const fn knee_in(z: i16) -> Limb {
    planted(at(-18, 39, z), swing_out(90, -17), swing_out(90, 6))
}

/// On tiptoe.
const fn heel_up(z: i16) -> Limb {
    planted(at(-2, 84, z), swing_out(90, 18), swing_out(62, 14))
}
const fn hug(side: i16) -> Limb {
    planted(at(88, 448, side * 34), swing_out(10, 22), swing_out(160, -40))
}
const fn behind_neck(x: i16, y: i16) -> Limb {
    planted(at(x, y, 24), swing_out(60, 70), swing_out(120, -80))
}
const fn behind_waist(x: i16, y: i16) -> Limb {
    planted(at(x, y, -20), swing_out(-90, 60), swing_out(60, -80))
}
const fn hand_down(z: i16) -> Limb {
    planted(at(88, 322, z), BEHIND, DOWN)
}

pub(super) static FAULTS: [Fault; 7] = [
    from_the_front(ends_in(&SIT_TO_STAND_HANDS, FaultWords::Second, knees_in(SIT_TO_STAND_HANDS.end))),
    from_the_front(ends_in(&SIT_TO_STAND, FaultWords::Second, knees_in(SIT_TO_STAND.end))),
    ends_in(
        &GOBLET,
        FaultWords::First,
        Pose {
            hips: at(-160, 330, 0),
            lean: 38,
            near_arm: hug(1),
            far_arm: hug(-1),
            near_leg: heel_up(92),
            far_leg: heel_up(-92),
            ..GOBLET.end
        },
    ),
    from_the_front(ends_in(
        &STEP_UP,
        FaultWords::Second,
        Pose {
            hips: at(160, 642, 34),
            roll: -12,
            lumbar: sideways(18),
            chest: sideways(8),
            neck: sideways(-6),
            ..STEP_UP.end
        },
    )),
    ends_in(
        &TO_WALL,
        FaultWords::First,
        Pose {
            hips: at(-108, 418, 0),
            lean: 26,
            near_arm: hand_on_hip(-36, 498, 104),
            far_arm: hand_on_hip(-36, 498, -104),
            ..TO_WALL.end
        },
    ),
    ends_in(
        &WITH_STICK,
        FaultWords::Second,
        Pose {
            hips: at(-70, 506, 0),
            lean: 14,
            lumbar: bend(25),
            chest: bend(24),
            neck: bend(-6),
            head: bend(-4),
            near_arm: behind_neck(74, 800),
            far_arm: behind_waist(-86, 640),
            ..WITH_STICK.end
        },
    ),
    throughout(
        &LIFT,
        FaultWords::Second,
        Pose {
            hips: at(-104, 474, 0),
            lean: 30,
            lumbar: bend(25),
            chest: Bend { forward: 28, ..LIFT.start.chest },
            neck: bend(8),
            head: bend(4),
            near_arm: hand_down(40),
            far_arm: hand_down(-40),
            ..LIFT.start
        },
        LIFT.end,
    ),
];
