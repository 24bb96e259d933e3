//! Standing with both hands on a desk, seen from the side.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{AHEAD, BEHIND, NEAR_LEG, NEAR_LEG_FAR_ARM, STRAIGHT, TRUNK, at, bend, free, planted, prop, swing};
use super::standing::foot;

const FRAMING: Framing = Framing { left: -600, width: 1240, height: 1000 };
const DESK: &[Prop] = &[prop(PropKind::Desk, 330)];

const fn hand(z: i16) -> Limb {
    planted(at(385, 452, z), BEHIND, AHEAD)
}

/// Hips back, back long, hands on the desk.
const HINGED: Pose = Pose {
    hips: at(-70, 515, 0),
    lean: 58,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: bend(-4),
    head: bend(-4),
    near_arm: hand(104),
    far_arm: hand(-104),
    near_leg: foot(0, 60),
    far_leg: foot(0, -60),
};

const fn movement(working: Working, start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: DESK, working, start, end }
}

/// From hinged into one long line.
pub static PLANK: Movement =
    movement(TRUNK, HINGED, Pose { hips: at(232, 480, 0), lean: 29, neck: bend(-2), head: bend(-2), ..HINGED });

/// The back sags a little, then rounds.
pub static CAT_CAMEL: Movement = movement(
    TRUNK,
    Pose { lean: 70, lumbar: bend(-13), chest: bend(-10), neck: bend(-12), head: bend(-10), ..HINGED },
    Pose { lean: 34, lumbar: bend(24), chest: bend(28), neck: bend(16), head: bend(12), ..HINGED },
);

/// One toe slides back.
pub static LEG_SLIDE: Movement =
    movement(NEAR_LEG, HINGED, Pose { near_leg: planted(at(-343, 124, 60), AHEAD, swing(30)), ..HINGED });

const LEG_LONG: Limb = planted(at(-480, 250, 60), AHEAD, swing(26));
/// One leg reaches back in line with the trunk.
pub static LEG_LIFT: Movement = movement(NEAR_LEG, HINGED, Pose { near_leg: LEG_LONG, ..HINGED });
/// And the opposite arm reaches forward.
pub static BIRD_DOG: Movement = movement(
    NEAR_LEG_FAR_ARM,
    HINGED,
    Pose { near_leg: LEG_LONG, far_arm: free(swing(120), swing(121), swing(120)), ..HINGED },
);
