//! The trunk's outline: how deep and wide the body is at six heights, seen from anywhere.

use super::camera::Camera;
use super::joints::{Joints, Segment};
use super::skeleton;
use super::vector::Vector;

/// Heights at which the trunk's outline is known, from below the seat to the base of the neck.
pub const STATIONS: usize = 6;

/// The body's half-thickness at one height.
struct Station {
    /// Middle of the body here.
    middle: Vector,
    /// How the body is turned here.
    segment: Segment,
    /// From the middle to the skin in front, behind, and to a side.
    front: f32,
    back: f32,
    side: f32,
}

/// One height's two edges in the picture, as pairs of right and down: first the edge on the figure's front (seen from the side) or right (seen from the front).
pub(super) fn edges(joints: &Joints, breath: f32, camera: Camera) -> [((f32, f32), (f32, f32)); STATIONS] {
    stations(joints, breath).map(|station| station.edges(camera))
}

fn stations(joints: &Joints, breath: f32) -> [Station; STATIONS] {
    let Joints { pelvis, lumbar, chest, .. } = *joints;
    // The waist bends with the parts above and below it.
    let waist =
        Segment { up: (pelvis.up + lumbar.up + chest.up).unit(), front: (pelvis.front + chest.front).unit(), ..lumbar };
    // Rounding the lower back fills its hollow and folds the belly; arching does the opposite.
    let rounding = lumbar.up.dot(pelvis.front).clamp(-0.4, 0.5);
    let rounding_above = chest.up.dot(lumbar.front).clamp(-0.4, 0.5);
    let breath = breath * breath * (3.0 - 2.0 * breath);
    let station = |segment: Segment, along: f32, front: f32, back: f32, side: f32| Station {
        middle: segment.at(along),
        segment,
        front,
        back,
        side,
    };
    [
        station(pelvis, -42.0, 34.0, 56.0, 78.0),
        station(pelvis, 18.0, 60.0, 82.0, 94.0),
        Station {
            middle: lumbar.at(skeleton::LUMBAR * 0.42),
            segment: waist,
            front: 58.0 - 24.0 * rounding + 28.0 * breath,
            back: 52.0 + 46.0 * rounding,
            side: 76.0 + 7.0 * breath,
        },
        station(chest, 8.0, 63.0 + 20.0 * breath, 60.0 + 24.0 * (rounding + rounding_above), 84.0 + 12.0 * breath),
        station(chest, 78.0, 62.0 + 8.0 * breath, 68.0, 104.0 + 3.0 * breath),
        station(chest, skeleton::CHEST + 2.0, 30.0, 40.0, 60.0),
    ]
}

impl Station {
    fn edges(&self, camera: Camera) -> ((f32, f32), (f32, f32)) {
        let middle = camera.see(self.middle);
        let up = camera.see(self.segment.up);
        // A quarter turn clockwise from "up" in the picture.
        let scale = 1.0 / (up.0 * up.0 + up.1 * up.1).sqrt().max(1e-6);
        let across = (-up.1 * scale, up.0 * scale);
        let along = |direction: Vector| {
            let seen = camera.see(direction);
            seen.0 * across.0 + seen.1 * across.1
        };
        let (front, right) = (along(self.segment.front), along(self.segment.right));
        let (first_depth, second_depth) = if front > 0.0 { (self.front, self.back) } else { (self.back, self.front) };
        let reach = |depth: f32| ((depth * front) * (depth * front) + (self.side * right) * (self.side * right)).sqrt();
        let edge = |by: f32| (middle.0 + across.0 * by, middle.1 + across.1 * by);
        (edge(reach(first_depth)), edge(-reach(second_depth)))
    }
}
