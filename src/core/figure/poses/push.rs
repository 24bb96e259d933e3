//! Away from the chest with the trunk in one line, seen from the side.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{AHEAD, DOWN, KNEELING, STANDING, TRUNK, at, bend, planted, prop, swing, swing_out};
use super::standing::TALL;

const MAT: &[Prop] = &[prop(PropKind::Mat, -620)];
const WALL_AHEAD: &[Prop] = &[prop(PropKind::WallAhead, 420)];
const DESK: &[Prop] = &[prop(PropKind::Desk, 330)];
/// The arms push and the trunk holds the line.
const WORKING: Working = Working { near_arm: true, far_arm: true, ..TRUNK };

const fn movement(framing: Framing, props: &'static [Prop], start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing, props, working: WORKING, start, end }
}

const fn on_wall(z: i16) -> Limb {
    planted(at(394, 752, z), swing_out(-50, 34), swing(172))
}
const fn tiptoe(x: i16, z: i16) -> Limb {
    planted(at(x, 92, z), AHEAD, swing(58))
}
const AT_WALL: Pose = Pose { near_arm: on_wall(122), far_arm: on_wall(-122), ..TALL };
/// Hands on a wall, feet a step back.
pub static ON_WALL: Movement = movement(
    STANDING,
    WALL_AHEAD,
    Pose { hips: at(62, 523, 0), lean: 9, ..AT_WALL },
    Pose { hips: at(150, 500, 0), lean: 20, near_leg: foot_lifting(60), far_leg: foot_lifting(-60), ..AT_WALL },
);
const fn foot_lifting(z: i16) -> Limb {
    planted(at(-14, 46, z), AHEAD, swing(84))
}

const fn on_desk(z: i16) -> Limb {
    planted(at(372, 452, z), swing_out(-80, 30), AHEAD)
}
const AT_DESK: Pose = Pose {
    near_arm: on_desk(122),
    far_arm: on_desk(-122),
    near_leg: tiptoe(-250, 60),
    far_leg: tiptoe(-250, -60),
    ..TALL
};
/// Hands on a worktop.
pub static ON_DESK: Movement = movement(
    Framing { left: -600, width: 1240, height: 1000 },
    DESK,
    Pose { hips: at(40, 470, 0), lean: 37, neck: bend(-4), head: bend(-4), ..AT_DESK },
    Pose { hips: at(90, 425, 0), lean: 46, neck: bend(-4), head: bend(-4), ..AT_DESK },
);

const fn on_mat(z: i16) -> Limb {
    planted(at(262, 24, z), swing_out(-90, 32), AHEAD)
}
const ON_HANDS: Pose = Pose { near_arm: on_mat(122), far_arm: on_mat(-122), neck: bend(-4), head: bend(-4), ..TALL };
const fn shin_down(knee: i16, z: i16) -> Limb {
    planted(at(knee - 245, 40, z), DOWN, swing(-60))
}
/// Knees on the mat: knee, hip and shoulder in one line.
pub static ON_KNEES: Movement = movement(
    KNEELING,
    MAT,
    Pose { hips: at(7, 186, 0), lean: 56, near_leg: shin_down(-196, 55), far_leg: shin_down(-196, -55), ..ON_HANDS },
    Pose { hips: at(42, 104, 0), lean: 77, near_leg: shin_down(-196, 55), far_leg: shin_down(-196, -55), ..ON_HANDS },
);
const fn toes_down(z: i16) -> Limb {
    planted(at(-500, 116, z), DOWN, swing(18))
}
const LONG: Framing = Framing { left: -700, width: 1400, height: 580 };
/// Feet on the mat: one line from heel to head.
pub static ON_FEET: Movement = movement(
    LONG,
    &[prop(PropKind::Mat, -640)],
    Pose { hips: at(-33, 256, 0), lean: 73, near_leg: toes_down(60), far_leg: toes_down(-60), ..ON_HANDS },
    Pose { hips: at(-13, 142, 0), lean: 87, near_leg: toes_down(60), far_leg: toes_down(-60), ..ON_HANDS },
);
