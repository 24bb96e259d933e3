//! A pose as data: small integers, degrees and figure units.
//!
//! Figure units: the body is 1000 units tall. `x` is forwards for a standing figure, `y` is up from the floor, `z` is towards the figure's right,
//! which is the near, working side. Angles are whole degrees.

/// A place in space, figure units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Forwards.
    pub x: i16,
    /// Up from the floor.
    pub y: i16,
    /// Towards the figure's right.
    pub z: i16,
}

/// A direction in space, whatever the body does: straight down is `swing` 0, forwards is `swing` 90, straight up is `swing` 180, backwards is −90;
/// `out` then turns it away from the body's midline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    /// Degrees in the plane that divides left from right.
    pub swing: i16,
    /// Degrees away from the midline, −180…180; below 0 crosses it.
    pub out: i16,
}

/// How much one part of the spine is bent on the part below it, degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bend {
    /// Forwards (rounding) is positive, backwards (arching) negative.
    pub forward: i8,
    /// Towards the right is positive.
    pub side: i8,
    /// Turned about itself; towards the right is positive. Only faults turn.
    #[cfg(feature = "plan")]
    pub turn: i8,
}

/// An arm or a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limb {
    /// Held by its directions.
    Free {
        /// Shoulder to elbow, or hip to knee.
        upper: Direction,
        /// Elbow to wrist, or knee to ankle.
        lower: Direction,
        /// Wrist to fingertips, or the sole from heel to toe.
        end: Direction,
    },
    /// Wrist or ankle stays at a place; the elbow or knee points towards `bend`.
    Planted {
        /// Where the wrist or ankle is.
        at: Point,
        /// Where the elbow or knee points.
        bend: Direction,
        /// Wrist to fingertips, or the sole from heel to toe.
        end: Direction,
    },
}

/// A whole body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pose {
    /// Midway between the hip joints.
    pub hips: Point,
    /// Lean of the pelvis: 0 upright, 90 face down, −90 on the back.
    pub lean: i16,
    /// Lean of the pelvis to the right; 90 is lying with the right side down.
    pub roll: i16,
    /// Lower back on pelvis.
    pub lumbar: Bend,
    /// Ribcage on lower back.
    pub chest: Bend,
    /// Neck on ribcage.
    pub neck: Bend,
    /// Head on neck.
    pub head: Bend,
    /// The right arm.
    pub near_arm: Limb,
    /// The left arm.
    pub far_arm: Limb,
    /// The right leg.
    pub near_leg: Limb,
    /// The left leg.
    pub far_leg: Limb,
}
