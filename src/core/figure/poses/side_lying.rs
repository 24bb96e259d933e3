//! Movements: side lying.

use super::super::{Bend, Direction, Framing, Limb, Movement, Point, Pose, Viewpoint, Working};

const STRAIGHT: Bend = Bend { forward: 0, side: 0 };
const DOWN: Direction = Direction { swing: 0, out: 0 };
const AHEAD: Direction = Direction { swing: 90, out: 0 };
const ARM: Limb = Limb::Free { upper: DOWN, lower: DOWN, end: DOWN };
const LEG: Limb = Limb::Free { upper: DOWN, lower: DOWN, end: AHEAD };
const REST: Pose = Pose {
    hips: Point { x: 0, y: 530, z: 0 },
    lean: 0,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: STRAIGHT,
    head: STRAIGHT,
    near_arm: ARM,
    far_arm: ARM,
    near_leg: LEG,
    far_leg: LEG,
};
const FRAMING: Framing = Framing { left: -500, width: 1000, height: 1050 };
const NOTHING: Working = Working { trunk: false, near_arm: false, far_arm: false, near_leg: false, far_leg: false };

/// Stand-in until its poses are drawn.
pub static BRIDGE_KNEES: Movement =
    Movement { viewpoint: Viewpoint::Front, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static BRIDGE_FEET: Movement =
    Movement { viewpoint: Viewpoint::Front, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static CLAMSHELL: Movement =
    Movement { viewpoint: Viewpoint::Front, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static LEG_RAISE: Movement =
    Movement { viewpoint: Viewpoint::Front, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };
