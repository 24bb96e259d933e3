//! Movements: standing.

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
pub static BREATHING: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static PELVIC_TILT: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static BRACE: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static WALL_PLANK: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static KNEE_LIFT: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static DEAD_BUG: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static HINGE: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static HIP_FLEXOR: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static MARCH_HEEL: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };

/// Stand-in until its poses are drawn.
pub static MARCH: Movement =
    Movement { viewpoint: Viewpoint::Side, framing: FRAMING, props: &[], working: NOTHING, start: REST, end: REST };
