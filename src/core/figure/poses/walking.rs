//! On the move, seen from the side.

use super::super::{Limb, Movement, Pose, PropKind, Viewpoint};
use super::body::{AHEAD, BOTH_LEGS, DOWN, STANDING, TRUNK, at, free, held, planted, swing, swing_out};
use super::standing::TALL;

const ARM_AHEAD: Limb = free(swing_out(24, 6), swing(44), swing(44));
const ARM_BEHIND: Limb = free(swing_out(-24, 6), swing(-6), swing(-6));
/// The heel lands in front of the body.
const fn leading(z: i16) -> Limb {
    planted(at(126, 46, z), AHEAD, swing(104))
}
/// The toes push off behind it.
const fn trailing(z: i16) -> Limb {
    planted(at(-196, 96, z), AHEAD, swing(52))
}
const STRIDE: Pose = Pose { hips: at(0, 512, 0), lean: 2, ..TALL };

/// A stride with one leg, then with the other; opposite arms swing.
pub static WALK: Movement = Movement {
    viewpoint: Viewpoint::Side,
    framing: STANDING,
    props: &[],
    working: BOTH_LEGS,
    start: Pose { near_leg: leading(60), far_leg: trailing(-60), near_arm: ARM_BEHIND, far_arm: ARM_AHEAD, ..STRIDE },
    end: Pose { near_leg: trailing(60), far_leg: leading(-60), near_arm: ARM_AHEAD, far_arm: ARM_BEHIND, ..STRIDE },
};

const LOADED: Limb = free(swing_out(0, 8), DOWN, DOWN);
/// The same with a load in one hand, upright.
pub static CARRY: Movement = Movement {
    props: &[held(PropKind::Bag)],
    working: TRUNK,
    start: Pose { near_arm: LOADED, ..WALK.start },
    end: Pose { near_arm: LOADED, ..WALK.end },
    ..WALK
};
