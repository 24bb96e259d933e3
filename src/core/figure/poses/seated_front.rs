//! Sitting tall on a firm chair, seen from the front.

use super::super::{Framing, Limb, Movement, Pose, PropKind, Viewpoint};
use super::body::{AHEAD, NEAR_LEG, SITTING, TRUNK, at, planted, prop, sideways, swing_out};
use super::seated::SEATED;

const FRAMING: Framing = Framing { left: -480, ..SITTING };

const fn crossed(y: i16, z: i16, side: i16) -> Limb {
    planted(at(88, y, z + side * 14), swing_out(0, 40), swing_out(150, -60))
}

/// The trunk, in one piece, leans to one side and stays long.
pub static SIDE_LEAN: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: FRAMING,
    props: &[prop(PropKind::Chair, -130)],
    working: TRUNK,
    start: Pose { near_arm: crossed(520, 0, 1), far_arm: crossed(520, 0, -1), ..SEATED },
    end: Pose {
        roll: 13,
        neck: sideways(-4),
        head: sideways(-4),
        near_arm: crossed(515, 54, 1),
        far_arm: crossed(515, 54, -1),
        ..SEATED
    },
};

const APART: Pose = Pose {
    near_arm: planted(at(170, 335, 118), swing_out(-90, 50), AHEAD),
    far_arm: planted(at(170, 335, -118), swing_out(-90, 50), AHEAD),
    ..SEATED
};

/// One knee opens against the hand, foot flat.
pub static KNEE_OUT: Movement = Movement {
    working: NEAR_LEG,
    start: APART,
    end: Pose {
        near_leg: planted(at(250, 39, 60), swing_out(120, 38), AHEAD),
        near_arm: planted(at(160, 335, 190), swing_out(-90, 60), swing_out(90, 20)),
        ..APART
    },
    ..SIDE_LEAN
};
