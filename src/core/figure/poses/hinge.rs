//! Bending at the hips while the back keeps its shape, seen from the side.

use super::super::{Limb, Movement, Pose, Prop, PropKind, Viewpoint};
use super::body::{BEHIND, BOTH_LEGS, DOWN, STANDING, STRAIGHT, at, bend, held, planted, prop, swing_out};
use super::standing::{TALL, hand_on_hip};

const WALL_BEHIND: &[Prop] = &[prop(PropKind::Wall, -232)];
const STOOL: &[Prop] = &[prop(PropKind::Box, 20), held(PropKind::Weight)];

const fn movement(props: &'static [Prop], start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: STANDING, props, working: BOTH_LEGS, start, end }
}

/// Hips back, knees soft, the back long.
const HINGED: Pose = Pose { hips: at(-128, 492, 0), lean: 46, neck: bend(-8), head: bend(-8), ..TALL };

/// The hips go back until they touch the wall.
pub static TO_WALL: Movement = movement(
    WALL_BEHIND,
    Pose { near_arm: hand_on_hip(30, 632, 104), far_arm: hand_on_hip(30, 632, -104), ..TALL },
    Pose { near_arm: hand_on_hip(-22, 586, 104), far_arm: hand_on_hip(-22, 586, -104), ..HINGED },
);

/// One hand holds the stick behind the neck, the other behind the waist.
const fn behind_neck(x: i16, y: i16) -> Limb {
    planted(at(x, y, 24), swing_out(60, 70), swing_out(120, -80))
}
const fn behind_waist(x: i16, y: i16) -> Limb {
    planted(at(x, y, -20), swing_out(-90, 60), swing_out(60, -80))
}
/// A stick along the back goes with it in one piece.
pub static WITH_STICK: Movement = movement(
    &[held(PropKind::Stick)],
    Pose { near_arm: behind_neck(-60, 850), far_arm: behind_waist(-72, 640), ..TALL },
    // The head stays in line, as the stick asks.
    Pose { neck: STRAIGHT, head: STRAIGHT, near_arm: behind_neck(62, 756), far_arm: behind_waist(-100, 620), ..HINGED },
);

const fn hand_down(x: i16, y: i16, z: i16) -> Limb {
    planted(at(x, y, z), BEHIND, DOWN)
}
/// From a low stool to standing tall with the weight.
pub static LIFT: Movement = movement(
    STOOL,
    Pose {
        hips: at(-150, 440, 0),
        lean: 62,
        neck: bend(-10),
        head: bend(-10),
        near_arm: hand_down(88, 322, 40),
        far_arm: hand_down(88, 322, -40),
        ..TALL
    },
    Pose { near_arm: hand_down(58, 498, 46), far_arm: hand_down(58, 498, -46), ..TALL },
);
