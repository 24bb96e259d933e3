//! Sitting tall on the front half of a firm chair, seen from the side.

use super::super::{Framing, Limb, Movement, Point, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{
    AHEAD, BOTH_LEGS, DOWN, NEAR_ARM, NEAR_ARM_FAR_LEG, NEAR_LEG, NEAR_LEG_FAR_ARM, SITTING, STRAIGHT, TRUNK, at, bend,
    free, planted, prop, swing, swing_out,
};

const CHAIR: &[Prop] = &[prop(PropKind::Chair, -170)];

const fn foot(x: i16, z: i16) -> Limb {
    planted(at(x, 39, z), AHEAD, AHEAD)
}
/// Hand on the thigh.
const fn hand(at: Point) -> Limb {
    planted(at, swing_out(-90, 30), swing_out(88, 0))
}
/// Hand on the lower belly.
const fn hand_on_belly(x: i16, z: i16) -> Limb {
    planted(at(x, 408, z), swing_out(-80, 55), swing_out(90, -70))
}
/// Arms crossed over the chest.
const fn hand_on_chest(x: i16, y: i16, z: i16) -> Limb {
    planted(at(x, y, z), swing_out(20, 25), swing_out(175, -72))
}

pub(super) const SEATED: Pose = Pose {
    hips: at(0, 285, 0),
    lean: 0,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: STRAIGHT,
    head: STRAIGHT,
    near_arm: hand(at(160, 345, 84)),
    far_arm: hand(at(160, 345, -84)),
    near_leg: foot(250, 60),
    far_leg: foot(250, -60),
};
const HANDS_ON_BELLY: Pose = Pose { near_arm: hand_on_belly(74, 58), far_arm: hand_on_belly(74, -58), ..SEATED };
const ARMS_CROSSED: Pose =
    Pose { near_arm: hand_on_chest(74, 505, -10), far_arm: hand_on_chest(80, 492, 10), ..SEATED };

const fn movement(working: Working, start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: SITTING, props: CHAIR, working, start, end }
}

/// Slow breathing: the hands ride on the belly.
pub static BREATHING: Movement = movement(
    TRUNK,
    HANDS_ON_BELLY,
    Pose { near_arm: hand_on_belly(98, 58), far_arm: hand_on_belly(98, -58), ..HANDS_ON_BELLY },
);

/// The pelvis rocks from tall to slumped and back.
pub static PELVIC_TILT: Movement = movement(
    TRUNK,
    Pose { lean: 11, lumbar: bend(-13), chest: bend(1), ..SEATED },
    Pose { lean: -21, lumbar: bend(21), chest: bend(9), neck: bend(-5), ..SEATED },
);

/// The whole back opens, then rounds.
pub static CAT_CAMEL: Movement = movement(
    TRUNK,
    Pose { lean: 12, lumbar: bend(-11), chest: bend(-9), neck: bend(2), head: bend(-2), ..SEATED },
    Pose { lean: -18, lumbar: bend(24), chest: bend(24), neck: bend(16), head: bend(12), ..SEATED },
);

/// A fifth of full effort.
pub static BRACE: Movement = movement(TRUNK, Pose { lean: -2, chest: bend(2), ..HANDS_ON_BELLY }, HANDS_ON_BELLY);

/// Leaning back from the hips, the trunk one piece.
pub static LEAN_BACK: Movement = movement(
    TRUNK,
    ARMS_CROSSED,
    Pose {
        lean: -17,
        neck: bend(5),
        near_arm: hand_on_chest(6, 517, -10),
        far_arm: hand_on_chest(16, 506, 10),
        ..ARMS_CROSSED
    },
);

/// One heel slides away along the floor.
pub static HEEL_SLIDE: Movement = movement(NEAR_LEG, SEATED, Pose { near_leg: foot(385, 60), ..SEATED });

const LIFTED: Limb = free(swing(110), swing(4), swing(84));
/// One foot lifts, the trunk stays tall.
pub static KNEE_LIFT: Movement = movement(NEAR_LEG, SEATED, Pose { near_leg: LIFTED, ..SEATED });

const ARM_AHEAD: Limb = free(swing(84), swing(88), AHEAD);
const ARMS_AHEAD: Pose = Pose { near_arm: ARM_AHEAD, far_arm: ARM_AHEAD, ..SEATED };
/// One knee lifts and the opposite arm reaches up.
pub static DEAD_BUG: Movement = Movement {
    framing: Framing { height: 1010, ..SITTING },
    ..movement(
        NEAR_LEG_FAR_ARM,
        ARMS_AHEAD,
        Pose { near_leg: LIFTED, far_arm: free(swing(166), swing(170), swing(172)), ..ARMS_AHEAD },
    )
};

const REACHING: Pose = Pose {
    lean: 24,
    neck: bend(-6),
    head: bend(-4),
    near_arm: free(swing(116), swing(120), swing(122)),
    far_arm: hand(at(190, 340, -84)),
    ..SEATED
};
/// Leaning from the hips, one arm reaches long.
pub static REACH: Movement = movement(NEAR_ARM, SEATED, REACHING);
/// The same, and the opposite heel slides away.
pub static REACH_AND_LEG: Movement = movement(NEAR_ARM_FAR_LEG, SEATED, Pose { far_leg: foot(400, -60), ..REACHING });

const FEET_UNDER: Pose = Pose { near_leg: foot(205, 60), far_leg: foot(205, -60), ..ARMS_CROSSED };
const HINGED: Pose = Pose {
    lean: 34,
    neck: bend(-8),
    head: bend(-6),
    near_arm: hand_on_chest(184, 426, -10),
    far_arm: hand_on_chest(182, 412, 10),
    ..FEET_UNDER
};
/// The trunk tips forward from the hips, back long, weight into the feet.
pub static HINGE: Movement = movement(BOTH_LEGS, FEET_UNDER, HINGED);
/// From there the seat leaves the chair by a hand's width.
pub static HOVER: Movement = movement(
    BOTH_LEGS,
    FEET_UNDER,
    Pose {
        hips: at(30, 345, 0),
        lean: 38,
        near_arm: hand_on_chest(224, 473, -10),
        far_arm: hand_on_chest(220, 459, 10),
        ..HINGED
    },
);

const SIDE_ON: Pose = Pose {
    near_leg: free(swing(50), swing(-70), swing(-55)),
    near_arm: planted(at(60, 392, 100), swing_out(-90, 40), swing_out(60, -40)),
    far_leg: foot(262, -60),
    ..SEATED
};
/// Sitting sideways on the chair, the outer knee drops towards the floor.
pub static HIP_FLEXOR: Movement = Movement {
    props: &[prop(PropKind::ChairTurned, -120)],
    ..movement(
        NEAR_LEG,
        SIDE_ON,
        Pose { lean: -4, lumbar: bend(4), near_leg: free(swing(16), swing(-88), swing(-68)), ..SIDE_ON },
    )
};

/// One heel lifts, the toes stay.
pub static MARCH_HEEL: Movement =
    movement(NEAR_LEG, SEATED, Pose { near_leg: planted(at(278, 88, 60), AHEAD, swing(58)), ..SEATED });
/// One foot lifts off the floor.
pub static MARCH: Movement = movement(NEAR_LEG, SEATED, Pose { near_leg: free(swing(108), DOWN, swing(86)), ..SEATED });
