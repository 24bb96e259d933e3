//! Short ways to write a pose, and what several positions share.

use super::super::{Bend, Direction, Framing, Limb, Point, Prop, PropKind, Working};

/// Straight on the part below.
pub(super) const STRAIGHT: Bend = bend(0);
/// Straight down.
pub(super) const DOWN: Direction = swing(0);
/// Forwards; on the back, towards the feet.
pub(super) const AHEAD: Direction = swing(90);
/// Straight up.
pub(super) const UP: Direction = swing(180);
/// Backwards.
pub(super) const BEHIND: Direction = swing(-90);

/// Nothing stands out.
const NOTHING: Working = Working { trunk: false, near_arm: false, far_arm: false, near_leg: false, far_leg: false };
pub(super) const TRUNK: Working = Working { trunk: true, ..NOTHING };
pub(super) const NEAR_LEG: Working = Working { near_leg: true, ..NOTHING };
pub(super) const BOTH_LEGS: Working = Working { near_leg: true, far_leg: true, ..NOTHING };
pub(super) const NEAR_ARM: Working = Working { near_arm: true, ..NOTHING };
pub(super) const NEAR_LEG_FAR_ARM: Working = Working { near_leg: true, far_arm: true, ..NOTHING };
pub(super) const NEAR_ARM_FAR_LEG: Working = Working { near_arm: true, far_leg: true, ..NOTHING };

/// Lying down, seen from the side.
pub(super) const LONG: Framing = Framing { left: -660, width: 1290, height: 540 };
/// On hands and knees.
pub(super) const KNEELING: Framing = Framing { left: -620, width: 1340, height: 560 };
/// Sitting.
pub(super) const SITTING: Framing = Framing { left: -330, width: 860, height: 820 };
/// Standing.
pub(super) const STANDING: Framing = Framing { left: -520, width: 1040, height: 1060 };

/// A bend forwards, degrees.
pub(super) const fn bend(forward: i8) -> Bend {
    Bend {
        forward,
        side: 0,
        #[cfg(feature = "plan")]
        turn: 0,
    }
}

/// A bend towards the right, degrees.
pub(super) const fn sideways(side: i8) -> Bend {
    Bend { side, ..bend(0) }
}

/// A direction in the plane that divides left from right, degrees.
pub(super) const fn swing(swing: i16) -> Direction {
    Direction { swing, out: 0 }
}

/// A direction that also turns out, degrees.
pub(super) const fn swing_out(swing: i16, out: i16) -> Direction {
    Direction { swing, out }
}

/// A place, figure units.
pub(super) const fn at(x: i16, y: i16, z: i16) -> Point {
    Point { x, y, z }
}

/// A limb held by its directions.
pub(super) const fn free(upper: Direction, lower: Direction, end: Direction) -> Limb {
    Limb::Free { upper, lower, end }
}

/// A limb whose wrist or ankle stays at a place.
pub(super) const fn planted(at: Point, bend: Direction, end: Direction) -> Limb {
    Limb::Planted { at, bend, end }
}

/// A thing that goes with the body.
pub(super) const fn held(kind: PropKind) -> Prop {
    Prop { kind, x: 0 }
}

/// A thing to stand, sit or lean on.
pub(super) const fn prop(kind: PropKind, x: i16) -> Prop {
    Prop { kind, x }
}
