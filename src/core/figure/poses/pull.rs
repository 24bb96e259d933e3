//! Towards the ribs with the shoulders low.

use super::super::{Framing, Limb, Movement, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{
    AHEAD, BEHIND, DOWN, NEAR_ARM, SITTING, STANDING, TRUNK, at, bend, free, held, planted, prop, swing, swing_out,
};
use super::seated::SEATED;
use super::standing::TALL;

/// Standing sideways, its seat under the hand.
const CHAIR_AHEAD: &[Prop] = &[prop(PropKind::ChairTurned, 170), held(PropKind::Bag)];

const LEANING: Pose = Pose {
    hips: at(-120, 488, 0),
    lean: 52,
    neck: bend(-8),
    head: bend(-8),
    near_arm: free(DOWN, DOWN, DOWN),
    far_arm: planted(at(240, 502, -150), BEHIND, AHEAD),
    ..TALL
};
/// One hand carries the trunk, the other elbow goes back along the ribs.
pub static ROW: Movement = Movement {
    viewpoint: Viewpoint::Side,
    framing: STANDING,
    props: CHAIR_AHEAD,
    working: NEAR_ARM,
    start: LEANING,
    end: Pose { near_arm: free(swing(-72), swing(14), swing(14)), ..LEANING },
};

const BOTH_ARMS: Working = Working { near_arm: true, far_arm: true, ..TRUNK };
const TOGETHER: Limb = free(swing_out(84, 4), swing_out(86, -6), AHEAD);
const APART: Limb = free(swing_out(84, 62), swing_out(86, 64), swing_out(88, 64));
const SEATED_TOGETHER: Pose = Pose { near_arm: TOGETHER, far_arm: TOGETHER, ..SEATED };
const TALL_TOGETHER: Pose = Pose { near_arm: TOGETHER, far_arm: TOGETHER, ..TALL };

/// Sitting, the hands draw a band apart.
pub static APART_SEATED: Movement = Movement {
    viewpoint: Viewpoint::Front,
    framing: Framing { left: -540, width: 980, ..SITTING },
    props: &[prop(PropKind::Chair, -130), held(PropKind::Band)],
    working: BOTH_ARMS,
    start: SEATED_TOGETHER,
    end: Pose { near_arm: APART, far_arm: APART, ..SEATED_TOGETHER },
};
/// The same, standing.
pub static APART_STANDING: Movement = Movement {
    framing: STANDING,
    props: &[held(PropKind::Band)],
    start: TALL_TOGETHER,
    end: Pose { near_arm: APART, far_arm: APART, ..TALL_TOGETHER },
    ..APART_SEATED
};

const fn at_breastbone(y: i16, z: i16) -> Limb {
    planted(at(118, y, z), swing_out(-30, 40), swing_out(100, -40))
}
const PRESSED: Limb = free(swing_out(80, -10), swing_out(88, -12), AHEAD);
const HANDS_AND_TRUNK: Working = Working { trunk: true, ..BOTH_ARMS };
/// Sitting side-on to a band, the hands press out and the trunk does not follow.
pub static PRESS_SEATED: Movement = Movement {
    viewpoint: Viewpoint::Side,
    framing: SITTING,
    props: &[prop(PropKind::Chair, -170), held(PropKind::BandAside)],
    working: HANDS_AND_TRUNK,
    start: Pose { near_arm: at_breastbone(530, 22), far_arm: at_breastbone(530, -22), ..SEATED },
    end: Pose { near_arm: PRESSED, far_arm: PRESSED, ..SEATED },
};
/// The same, standing.
pub static PRESS_STANDING: Movement = Movement {
    framing: STANDING,
    props: &[held(PropKind::BandAside)],
    start: Pose { near_arm: at_breastbone(770, 22), far_arm: at_breastbone(770, -22), ..TALL },
    end: Pose { near_arm: PRESSED, far_arm: PRESSED, ..TALL },
    ..PRESS_SEATED
};
