//! On hands and knees: hands under the shoulders, knees under the hips.

use super::super::{Limb, Movement, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{
    AHEAD, BEHIND, DOWN, KNEELING, NEAR_LEG, NEAR_LEG_FAR_ARM, STRAIGHT, TRUNK, at, bend, free, planted, prop, swing,
};

const MAT: &[Prop] = &[prop(PropKind::Mat, -540)];

const fn hand(z: i16) -> Limb {
    planted(at(288, 24, z), BEHIND, AHEAD)
}

/// Knee under the hip, shin along the floor.
const KNEEL: Limb = free(DOWN, swing(-93), swing(-70));

const TABLE: Pose = Pose {
    hips: at(0, 287, 0),
    lean: 81,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: bend(-4),
    head: bend(-2),
    near_arm: hand(104),
    far_arm: hand(-104),
    near_leg: KNEEL,
    far_leg: KNEEL,
};

const fn movement(working: Working, start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: KNEELING, props: MAT, working, start, end }
}

/// From a gentle hollow to a gentle round, chest to tail.
pub static CAT_CAMEL: Movement = movement(
    TRUNK,
    Pose { lean: 92, lumbar: bend(-12), chest: bend(-10), neck: bend(-9), head: bend(-8), ..TABLE },
    Pose { lean: 55, lumbar: bend(25), chest: bend(28), neck: bend(18), head: bend(14), ..TABLE },
);

/// One foot slides back until the leg is long, toes on the floor.
pub static LEG_SLIDE: Movement = movement(
    NEAR_LEG,
    Pose { near_leg: planted(at(-246, 30, 55), DOWN, swing(-70)), ..TABLE },
    Pose { near_leg: planted(at(-452, 112, 55), DOWN, swing(-4)), ..TABLE },
);

const LEG_LONG: Limb = free(swing(-84), swing(-86), swing(-12));
/// One leg reaches back, no higher than the hip.
pub static LEG_LIFT: Movement = movement(NEAR_LEG, TABLE, Pose { near_leg: LEG_LONG, ..TABLE });

/// One leg and the opposite arm reach away.
pub static BIRD_DOG: Movement = movement(
    NEAR_LEG_FAR_ARM,
    Pose { far_arm: free(swing(0), swing(2), AHEAD), ..TABLE },
    Pose { near_leg: LEG_LONG, far_arm: free(swing(98), swing(99), swing(96)), ..TABLE },
);
