//! From space to the picture: a far-away camera, a little above the floor, so that near and far limbs part.

use super::Viewpoint;
use super::vector::Vector;

/// Where the picture is taken from. The shell draws its props through the same numbers (`www/src/figure/camera.ts`).
#[derive(Clone, Copy, Debug)]
pub(super) struct Camera {
    /// Sine and cosine of the camera's turn from the figure's right towards its front.
    turn: (f32, f32),
    /// Sine and cosine of its height above the floor.
    rise: (f32, f32),
}

impl Camera {
    pub(super) fn at(viewpoint: Viewpoint) -> Self {
        match viewpoint {
            // 12° towards the front, 9° up.
            Viewpoint::Side => Self { turn: (0.207_911_69, 0.978_147_6), rise: (0.156_434_46, 0.987_688_36) },
            // A little past straight ahead, so that a limb that points at the reader is still seen; 18° up.
            Viewpoint::Front => Self { turn: (0.951_056_5, -0.309_017), rise: (0.309_017, 0.951_056_5) },
        }
    }

    /// Where a place, or the tip of a direction, is in the picture: right, and down as SVG counts.
    pub(super) fn see(self, place: Vector) -> (f32, f32) {
        let right = place.x * self.turn.1 - place.z * self.turn.0;
        let nearness = place.x * self.turn.0 + place.z * self.turn.1;
        (right, nearness * self.rise.0 - place.y * self.rise.1)
    }
}
