//! One frame: the numbers the shell draws, in a fixed order.

use super::camera::Camera;
use super::joints::{Arm, Joints, Leg};
use super::torso::{self, STATIONS};
use super::vector::Vector;
use super::{Framing, Moment, Movement, Viewpoint, Working, skeleton};

/// Numbers in a frame.
pub const FRAME_LEN: usize = 82;

/// The numbers of one frame, in SVG's directions: right, and down from the floor. The shell's `www/src/figure/layout.ts` mirrors this table.
///
/// | from | what |
/// |---|---|
/// | 0 | the picture's left, top, width, height |
/// | 4 | 1 where the part works, else 0: trunk, near arm, far arm, near leg, far leg |
/// | 9 | breath, 0 out to 1 in |
/// | 10 | middle of the head; a step from it towards the face; a step from it towards the crown |
/// | 16 | base of the neck |
/// | 18 | trunk, front edge (right edge, seen from the front), seat to neck: 6 points |
/// | 30 | trunk, back edge, seat to neck: 6 points |
/// | 42 | near arm: shoulder, elbow, wrist, fingertips |
/// | 50 | far arm |
/// | 58 | near leg: hip, knee, ankle, heel, toes |
/// | 68 | far leg |
/// | 78 | shadow on the floor: left and right end, middle and half-height |
#[derive(Clone, Debug, PartialEq)]
pub struct Frame(pub [f32; FRAME_LEN]);

impl Default for Frame {
    fn default() -> Self {
        Self([0.0; FRAME_LEN])
    }
}

/// Writes the figure at `moment` of `movement` into `out`.
pub fn frame(movement: &Movement, moment: Moment, out: &mut Frame) {
    let joints = Joints::between(&movement.start, &movement.end, moment.share());
    let mut writer = Writer { slots: out.0.iter_mut(), mirror: if moment.mirrored { -1.0 } else { 1.0 } };
    let breath = moment.breath.clamp(0.0, 1.0);
    writer.framing(movement.framing, movement.viewpoint);
    writer.working(movement.working);
    writer.number(breath);
    writer.body(&joints, breath, Camera::at(movement.viewpoint));
}

struct Writer<'a> {
    slots: std::slice::IterMut<'a, f32>,
    mirror: f32,
}

impl Writer<'_> {
    fn number(&mut self, number: f32) {
        if let Some(slot) = self.slots.next() {
            *slot = number;
        }
    }

    fn pair(&mut self, (right, down): (f32, f32)) {
        self.number(right * self.mirror);
        self.number(down);
    }

    fn framing(&mut self, framing: Framing, viewpoint: Viewpoint) {
        let (left, width) = (f32::from(framing.left), f32::from(framing.width));
        self.number(if self.mirror < 0.0 { -left - width } else { left });
        self.number(-f32::from(framing.height));
        self.number(width);
        self.number(f32::from(framing.height) + Framing::below_floor(viewpoint));
    }

    fn working(&mut self, working: Working) {
        for works in [working.trunk, working.near_arm, working.far_arm, working.near_leg, working.far_leg] {
            self.number(f32::from(u8::from(works)));
        }
    }

    fn body(&mut self, joints: &Joints, breath: f32, camera: Camera) {
        self.pair(camera.see(joints.head.at(skeleton::HEAD)));
        self.pair(camera.see(joints.head.front));
        self.pair(camera.see(joints.head.up));
        self.pair(camera.see(joints.neck.base));
        let edges: [_; STATIONS] = torso::edges(joints, breath, camera);
        for edge in &edges {
            self.pair(edge.0);
        }
        for edge in &edges {
            self.pair(edge.1);
        }
        for Arm { shoulder, elbow, wrist, fingertips } in [joints.near_arm, joints.far_arm] {
            for place in [shoulder, elbow, wrist, fingertips] {
                self.pair(camera.see(place));
            }
        }
        for Leg { hip, knee, ankle, heel, toes } in [joints.near_leg, joints.far_leg] {
            for place in [hip, knee, ankle, heel, toes] {
                self.pair(camera.see(place));
            }
        }
        self.shadow(joints, camera);
    }

    /// The light comes from straight above: the shadow spans what is under the body.
    fn shadow(&mut self, joints: &Joints, camera: Camera) {
        let over = [
            joints.pelvis.base,
            joints.chest.base,
            joints.head.base,
            joints.near_arm.wrist,
            joints.far_arm.wrist,
            joints.near_leg.knee,
            joints.far_leg.knee,
            joints.near_leg.heel,
            joints.far_leg.heel,
            joints.near_leg.toes,
            joints.far_leg.toes,
        ];
        let (mut left, mut right) = (f32::INFINITY, f32::NEG_INFINITY);
        let (mut top, mut bottom) = (f32::INFINITY, f32::NEG_INFINITY);
        for place in over {
            // A raised limb casts a softer shadow, drawn nearer to the body.
            let under = place.towards(joints.pelvis.base, (place.y / 700.0).clamp(0.0, 0.7));
            let (across, down) = camera.see(Vector { y: 0.0, ..under });
            (left, right) = (left.min(across * self.mirror), right.max(across * self.mirror));
            (top, bottom) = (top.min(down), bottom.max(down));
        }
        self.number(left);
        self.number(right);
        self.number(f32::midpoint(top, bottom));
        self.number((bottom - top) * 0.35 + 12.0);
    }
}
