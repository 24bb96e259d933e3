//! One movement: two poses, what is around them, and what works.

use super::{Pose, Prop, Viewpoint};

/// One movement: where it starts, where it ends, and what it needs.
#[derive(Clone, Copy, Debug)]
pub struct Movement {
    /// Side or front.
    pub viewpoint: Viewpoint,
    /// How much of the scene is shown.
    pub framing: Framing,
    /// The things it needs, in drawing order.
    pub props: &'static [Prop],
    /// What works, and is drawn in the accent colour.
    pub working: Working,
    /// Key 0.
    pub start: Pose,
    /// Key 1.
    pub end: Pose,
}

/// How much of the scene is shown, figure units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Framing {
    /// Left edge, as drawn.
    pub left: i16,
    /// Width.
    pub width: i16,
    /// Height above the floor.
    pub height: i16,
}

/// The parts that are drawn in the accent colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "five independent parts of a body, not a state")]
pub struct Working {
    /// The trunk.
    pub trunk: bool,
    /// The right arm.
    pub near_arm: bool,
    /// The left arm.
    pub far_arm: bool,
    /// The right leg.
    pub near_leg: bool,
    /// The left leg.
    pub far_leg: bool,
}

impl Framing {
    /// What is shown below the floor line, so that the near edge of a mat is in the picture: more where the camera is higher.
    #[must_use]
    pub fn below_floor(viewpoint: Viewpoint) -> f32 {
        match viewpoint {
            Viewpoint::Side => 70.0,
            Viewpoint::Front => 120.0,
        }
    }
}
