//! Standing, seen from the side.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{
    AHEAD, BEHIND, BOTH_LEGS, DOWN, NEAR_LEG, NEAR_LEG_FAR_ARM, STANDING, STRAIGHT, TRUNK, at, bend, free, planted,
    prop, swing, swing_out,
};

const NOTHING_NEARBY: &[Prop] = &[];
const WALL_BEHIND: &[Prop] = &[prop(PropKind::Wall, -104)];
const WALL_AHEAD: &[Prop] = &[prop(PropKind::WallAhead, 400)];

pub(super) const fn foot(x: i16, z: i16) -> Limb {
    planted(at(x, 39, z), AHEAD, AHEAD)
}
pub(super) const fn hand_on_hip(x: i16, y: i16, z: i16) -> Limb {
    planted(at(x, y, z), swing_out(-90, 40), swing_out(60, -40))
}
const fn hand_on_belly(x: i16, z: i16) -> Limb {
    planted(at(x, 648, z), swing_out(-80, 55), swing_out(90, -70))
}
const ARM_DOWN: Limb = free(swing_out(-3, 8), swing_out(8, 3), swing(8));

/// Tall, knees soft.
pub(super) const TALL: Pose = Pose {
    hips: at(0, 529, 0),
    lean: 0,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: STRAIGHT,
    head: STRAIGHT,
    near_arm: ARM_DOWN,
    far_arm: ARM_DOWN,
    near_leg: foot(-18, 60),
    far_leg: foot(-18, -60),
};
/// Back against a wall, feet a little in front of it.
const AGAINST_WALL: Pose = Pose { hips: at(-18, 508, 0), near_leg: foot(92, 60), far_leg: foot(92, -60), ..TALL };
/// So that the waist can be seen.
const HANDS_ON_THIGHS: Pose = Pose { near_arm: ARM_FORWARD, far_arm: ARM_FORWARD, ..AGAINST_WALL };
const ARM_FORWARD: Limb = free(swing_out(14, 6), swing_out(36, -4), swing(20));
const HANDS_ON_BELLY: Pose = Pose { near_arm: hand_on_belly(74, 58), far_arm: hand_on_belly(74, -58), ..TALL };

const fn movement(props: &'static [Prop], working: Working, start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: STANDING, props, working, start, end }
}

const BREATHING_POSE: Pose = Pose { near_arm: hand_on_belly(56, 58), far_arm: hand_on_belly(56, -58), ..AGAINST_WALL };
/// Slow breathing, back to the wall: the hands ride on the belly.
pub static BREATHING: Movement = movement(
    WALL_BEHIND,
    TRUNK,
    BREATHING_POSE,
    Pose { near_arm: hand_on_belly(80, 58), far_arm: hand_on_belly(80, -58), ..BREATHING_POSE },
);

/// From a small hollow to the waist against the wall.
pub static PELVIC_TILT: Movement = movement(
    WALL_BEHIND,
    TRUNK,
    Pose { lean: 12, lumbar: bend(-17), chest: bend(5), ..HANDS_ON_THIGHS },
    Pose { lean: -11, lumbar: bend(9), chest: bend(2), ..HANDS_ON_THIGHS },
);

/// A fifth of full effort.
pub static BRACE: Movement =
    movement(NOTHING_NEARBY, TRUNK, Pose { lean: 2, lumbar: bend(-3), ..HANDS_ON_BELLY }, HANDS_ON_BELLY);

const fn hand_on_wall(y: i16, z: i16) -> Limb {
    planted(at(374, y, z), swing_out(-40, 40), UPWARDS)
}
const UPWARDS: super::super::Direction = swing(168);
/// The body leans to the wall in one line.
pub static WALL_PLANK: Movement = movement(
    WALL_AHEAD,
    TRUNK,
    Pose { hips: at(34, 526, 0), lean: 6, near_arm: hand_on_wall(760, 112), far_arm: hand_on_wall(760, -112), ..TALL },
    Pose {
        hips: at(108, 512, 0),
        lean: 15,
        near_arm: hand_on_wall(760, 112),
        far_arm: hand_on_wall(760, -112),
        ..TALL
    },
);

const LIFTED: Limb = free(swing(74), DOWN, swing(84));
/// Back to the wall, one knee lifts.
pub static KNEE_LIFT: Movement =
    movement(WALL_BEHIND, NEAR_LEG, AGAINST_WALL, Pose { near_leg: LIFTED, ..AGAINST_WALL });
/// One knee lifts and the opposite arm reaches up.
pub static DEAD_BUG: Movement = Movement {
    framing: Framing { height: 1260, ..STANDING },
    ..movement(
        WALL_BEHIND,
        NEAR_LEG_FAR_ARM,
        AGAINST_WALL,
        Pose { near_leg: LIFTED, far_arm: free(swing_out(172, 4), swing(174), swing(174)), ..AGAINST_WALL },
    )
};

/// The hips travel back, the back stays long.
pub static HINGE: Movement = movement(
    NOTHING_NEARBY,
    BOTH_LEGS,
    Pose { near_arm: hand_on_hip(30, 632, 104), far_arm: hand_on_hip(30, 632, -104), ..TALL },
    Pose {
        hips: at(-110, 490, 0),
        lean: 42,
        neck: bend(-8),
        head: bend(-6),
        near_arm: hand_on_hip(-8, 588, 104),
        far_arm: hand_on_hip(-8, 588, -104),
        ..TALL
    },
);

const SPLIT: Pose = Pose {
    hips: at(-70, 492, 0),
    near_arm: hand_on_hip(-40, 598, 104),
    far_arm: hand_on_hip(-40, 598, -104),
    near_leg: planted(at(-285, 92, 60), AHEAD, swing(52)),
    far_leg: foot(130, -60),
    ..TALL
};
/// One foot behind, heel up; the hips glide forward with the tail tucked.
pub static HIP_FLEXOR: Movement = movement(
    NOTHING_NEARBY,
    NEAR_LEG,
    SPLIT,
    Pose {
        hips: at(-8, 474, 0),
        lean: -6,
        lumbar: bend(6),
        near_arm: hand_on_hip(22, 580, 104),
        far_arm: hand_on_hip(22, 580, -104),
        ..SPLIT
    },
);

const fn fingertips(z: i16) -> Limb {
    planted(at(288, 690, z), BEHIND, swing(120))
}
const AT_WALL: Pose = Pose { near_arm: fingertips(100), far_arm: fingertips(-100), ..TALL };
/// Fingertips on the wall, one heel lifts.
pub static MARCH_HEEL: Movement =
    movement(WALL_AHEAD, NEAR_LEG, AT_WALL, Pose { near_leg: planted(at(14, 90, 60), AHEAD, swing(55)), ..AT_WALL });
/// Fingertips on the wall, one knee lifts.
pub static MARCH: Movement =
    movement(WALL_AHEAD, NEAR_LEG, AT_WALL, Pose { near_leg: free(swing(62), swing(-8), swing(80)), ..AT_WALL });
