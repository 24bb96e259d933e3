//! On the side, seen from the front.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint};
use super::body::{AHEAD, NEAR_LEG, STRAIGHT, TRUNK, at, free, planted, prop, sideways, swing, swing_out};

const FRAMING: Framing = Framing { left: -640, width: 1280, height: 560 };
const MAT: &[Prop] = &[prop(PropKind::Mat, -540)];

/// Forearm on the floor, elbow under the shoulder; `out` follows the shoulder while the elbow stays.
const fn on_forearm(out: i16) -> Limb {
    free(swing_out(0, out), swing_out(88, 0), swing_out(88, 0))
}
/// The upper arm lies along the body.
const ALONG_BODY: Limb = free(swing_out(8, 62), swing_out(14, 72), swing_out(10, 76));

const PROPPED: Pose = Pose {
    hips: at(0, 94, 25),
    lean: 0,
    roll: 72,
    lumbar: sideways(-18),
    chest: sideways(-18),
    neck: sideways(6),
    head: STRAIGHT,
    near_arm: on_forearm(-8),
    far_arm: ALONG_BODY,
    near_leg: free(swing_out(0, -89), swing_out(-90, -25), swing(-60)),
    far_leg: free(swing_out(0, 83), swing_out(-90, 25), swing(-60)),
};

/// Knees bent: shoulder, hip and knee come into one line.
pub static BRIDGE_KNEES: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: FRAMING,
    props: MAT,
    working: TRUNK,
    start: PROPPED,
    end: Pose {
        hips: at(0, 188, 3),
        roll: 67,
        lumbar: STRAIGHT,
        chest: STRAIGHT,
        neck: STRAIGHT,
        near_arm: on_forearm(0),
        near_leg: free(swing_out(0, -67), swing_out(-90, -25), swing(-60)),
        far_leg: free(swing_out(0, 67), swing_out(-90, 25), swing(-60)),
        ..PROPPED
    },
};

const PROPPED_LONG: Pose = Pose {
    hips: at(0, 94, 20),
    near_leg: free(swing_out(0, -90), swing_out(0, -90), AHEAD),
    far_leg: free(swing_out(0, 83), swing_out(0, 83), AHEAD),
    ..PROPPED
};
/// Legs long: one line from head to feet.
pub static BRIDGE_FEET: Movement = Movement {
    start: PROPPED_LONG,
    end: Pose {
        hips: at(0, 225, 3),
        roll: 74,
        lumbar: STRAIGHT,
        chest: STRAIGHT,
        neck: STRAIGHT,
        near_arm: on_forearm(0),
        near_leg: free(swing_out(0, -74), swing_out(0, -74), AHEAD),
        far_leg: free(swing_out(0, 74), swing_out(0, 74), AHEAD),
        ..PROPPED_LONG
    },
    ..BRIDGE_KNEES
};

/// On the left side, knees forward, heels together, head on the lower arm.
const STACKED: Pose = Pose {
    hips: at(0, 94, 60),
    lean: 0,
    roll: -82,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: sideways(-12),
    head: sideways(-8),
    near_arm: planted(at(165, 26, -190), swing(130), swing_out(80, -40)),
    far_arm: free(swing_out(90, 78), swing_out(92, 84), swing_out(90, 84)),
    near_leg: planted(at(0, 95, 405), AHEAD, swing_out(90, 38)),
    far_leg: free(swing_out(90, -45), swing_out(-90, -45), swing_out(90, -38)),
};

/// Heels together, the top knee opens.
pub static CLAMSHELL: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: FRAMING,
    props: MAT,
    working: NEAR_LEG,
    start: STACKED,
    end: Pose { near_leg: planted(at(0, 95, 405), swing(138), swing_out(112, 38)), ..STACKED },
};

/// The top leg, long, lifts as high as the hips stay stacked.
pub static LEG_RAISE: Movement = Movement {
    start: Pose { near_leg: free(swing_out(0, 80), swing_out(0, 80), AHEAD), ..STACKED },
    end: Pose { near_leg: free(swing_out(0, 107), swing_out(0, 107), AHEAD), ..STACKED },
    ..CLAMSHELL
};
