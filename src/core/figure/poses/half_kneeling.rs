//! One knee down, the other foot in front.

use super::super::{Framing, Limb, Movement, Pose, PropKind, Viewpoint};
use super::body::{AHEAD, DOWN, NEAR_LEG, STRAIGHT, at, bend, planted, prop, swing, swing_out};

const fn hand_on_hip(x: i16, z: i16) -> Limb {
    planted(at(x, 392, z), swing_out(-90, 40), swing_out(60, -40))
}

const START: Pose = Pose {
    hips: at(0, 287, 0),
    lean: 0,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: STRAIGHT,
    head: STRAIGHT,
    near_arm: hand_on_hip(30, 104),
    far_arm: hand_on_hip(30, -104),
    near_leg: planted(at(-246, 30, 55), DOWN, swing(-70)),
    far_leg: planted(at(290, 39, -60), AHEAD, AHEAD),
};

/// Tall on one knee, then the hips glide forward with the tail tucked.
pub static HIP_FLEXOR: Movement = Movement {
    viewpoint: Viewpoint::Side,
    framing: Framing { left: -560, width: 1120, height: 860 },
    props: &[prop(PropKind::Mat, -540)],
    working: NEAR_LEG,
    start: START,
    end: Pose {
        hips: at(60, 280, 0),
        lean: -6,
        lumbar: bend(6),
        near_arm: hand_on_hip(90, 104),
        far_arm: hand_on_hip(90, -104),
        ..START
    },
};
