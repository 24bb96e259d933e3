//! Down and up with the load over the whole foot, seen from the side.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint};
use super::body::{AHEAD, BOTH_LEGS, NEAR_LEG, STANDING, at, bend, free, held, planted, prop, swing, swing_out};
use super::standing::TALL;

/// Behind the standing figure, its front edge at the calves.
const CHAIR: &[Prop] = &[prop(PropKind::Chair, -388)];
const CHAIR_AND_WEIGHT: &[Prop] = &[prop(PropKind::Chair, -388), held(PropKind::Weight)];
const BOX: &[Prop] = &[prop(PropKind::Box, 70)];

const fn hand_on_thigh(x: i16, y: i16, z: i16) -> Limb {
    planted(at(x, y, z), swing_out(-90, 30), swing_out(70, 0))
}
const ARM_AHEAD: Limb = free(swing(72), swing(80), AHEAD);

const fn movement(start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: STANDING, props: CHAIR, working: BOTH_LEGS, start, end }
}

const SEATED: Pose = Pose { hips: at(-216, 300, 0), lean: 36, neck: bend(-8), head: bend(-8), ..TALL };
/// To a high seat with the hands on the thighs.
pub static SIT_TO_STAND_HANDS: Movement = movement(
    Pose { near_arm: hand_on_thigh(46, 505, 84), far_arm: hand_on_thigh(46, 505, -84), ..TALL },
    Pose { near_arm: hand_on_thigh(-20, 352, 84), far_arm: hand_on_thigh(-20, 352, -84), ..SEATED },
);
/// The arms reach ahead instead, for balance.
pub static SIT_TO_STAND: Movement = movement(
    Pose { near_arm: free(swing(8), swing(22), swing(22)), far_arm: free(swing(8), swing(22), swing(22)), ..TALL },
    Pose { near_arm: ARM_AHEAD, far_arm: ARM_AHEAD, ..SEATED },
);

/// Both hands hug a weight to the chest.
const fn hug(x: i16, y: i16, side: i16) -> Limb {
    planted(at(x, y, side * 34), swing_out(10, 22), swing_out(160, -40))
}
const WIDE: Pose = Pose {
    near_leg: planted(at(-18, 39, 92), swing_out(90, 18), swing_out(90, 14)),
    far_leg: planted(at(-18, 39, -92), swing_out(90, 18), swing_out(90, 14)),
    ..TALL
};
/// Down until the seat touches the chair.
pub static GOBLET: Movement = Movement {
    props: CHAIR_AND_WEIGHT,
    ..movement(
        Pose { near_arm: hug(112, 742, 1), far_arm: hug(112, 742, -1), ..WIDE },
        Pose {
            hips: at(-206, 306, 0),
            lean: 34,
            neck: bend(-8),
            head: bend(-8),
            near_arm: hug(38, 456, 1),
            far_arm: hug(38, 456, -1),
            ..WIDE
        },
    )
};

/// One foot on a low step, then tall on it.
pub static STEP_UP: Movement = Movement {
    framing: Framing { height: 1180, ..STANDING },
    props: BOX,
    working: NEAR_LEG,
    ..movement(
        Pose { hips: at(-10, 524, 0), lean: 8, near_leg: planted(at(150, 159, 60), AHEAD, AHEAD), ..TALL },
        Pose {
            hips: at(160, 646, 0),
            near_leg: planted(at(150, 159, 60), AHEAD, AHEAD),
            far_leg: free(swing(18), swing(-26), swing(70)),
            ..TALL
        },
    )
};
