//! Standing, seen from the front.

use super::super::{Limb, Movement, Pose, PropKind, Viewpoint};
use super::body::{AHEAD, DOWN, NEAR_LEG, STANDING, TRUNK, at, free, planted, prop, sideways, swing, swing_out};
use super::standing::{TALL, hand_on_hip};

const fn foot(z: i16) -> Limb {
    planted(at(-18, 39, z), AHEAD, AHEAD)
}
const ON_WALL: Limb = planted(at(20, 898, 292), swing_out(0, 60), swing(178));

/// Forearm on the wall, the hips move away from it until the body is one line.
pub static WALL_LEAN: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: STANDING,
    props: &[prop(PropKind::Wall, -320)],
    working: TRUNK,
    start: Pose {
        hips: at(0, 486, 6),
        roll: 14,
        lumbar: sideways(-12),
        chest: sideways(-4),
        near_arm: ON_WALL,
        far_arm: hand_on_hip(30, 592, -100),
        near_leg: foot(-122),
        far_leg: foot(-200),
        ..TALL
    },
    end: Pose {
        hips: at(0, 505, -52),
        roll: 14,
        near_arm: ON_WALL,
        far_arm: hand_on_hip(30, 620, -130),
        near_leg: foot(-122),
        far_leg: foot(-200),
        ..TALL
    },
};

/// A hand on the wall, the other leg opens to the side.
pub static LEG_OUT: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: STANDING,
    props: &[prop(PropKind::WallAhead, 330)],
    working: NEAR_LEG,
    start: Pose {
        near_arm: hand_on_hip(30, 632, 104),
        far_arm: planted(at(90, 660, -306), DOWN, swing(150)),
        near_leg: free(DOWN, DOWN, AHEAD),
        ..TALL
    },
    end: Pose {
        near_arm: hand_on_hip(30, 632, 104),
        far_arm: planted(at(90, 660, -306), DOWN, swing(150)),
        near_leg: free(swing_out(0, 26), swing_out(0, 26), AHEAD),
        ..TALL
    },
};
