//! Where every joint is: two poses, part of the way between them, solved into space.

use super::vector::{Heading, Vector, mix, sine_and_cosine};
use super::{Bend, Limb, Pose, skeleton};

/// A part of the spine: where it begins and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Its lower end.
    pub base: Vector,
    /// Towards the head.
    pub up: Vector,
    /// Where the figure's front faces.
    pub front: Vector,
    /// Towards the figure's right.
    pub right: Vector,
}

/// Shoulder, elbow, wrist, fingertips.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arm {
    /// Shoulder joint.
    pub shoulder: Vector,
    /// Elbow.
    pub elbow: Vector,
    /// Wrist.
    pub wrist: Vector,
    /// Fingertips.
    pub fingertips: Vector,
}

/// Hip, knee, ankle, heel, toes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Hip joint.
    pub hip: Vector,
    /// Knee.
    pub knee: Vector,
    /// Ankle.
    pub ankle: Vector,
    /// Back of the heel, at the sole.
    pub heel: Vector,
    /// Toes, at the sole.
    pub toes: Vector,
}

/// Every joint of a body in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Joints {
    /// From the hip joints up.
    pub pelvis: Segment,
    /// From the lowest lumbar joint up.
    pub lumbar: Segment,
    /// From the lowest rib up.
    pub chest: Segment,
    /// From the base of the neck up.
    pub neck: Segment,
    /// From the base of the skull up.
    pub head: Segment,
    /// The right arm.
    pub near_arm: Arm,
    /// The left arm.
    pub far_arm: Arm,
    /// The right leg.
    pub near_leg: Leg,
    /// The left leg.
    pub far_leg: Leg,
}

impl Joints {
    /// The body `share` (0–1) of the way from one pose to the other.
    #[must_use]
    pub fn between(from: &Pose, to: &Pose, share: f32) -> Self {
        let hips = Vector::from(from.hips).towards(to.hips.into(), share);
        let upright = Segment {
            base: hips,
            up: Vector::new(0.0, 1.0, 0.0),
            front: Vector::new(1.0, 0.0, 0.0),
            right: Vector::new(0.0, 0.0, 1.0),
        };
        let pelvis =
            upright.turned(mix(from.lean.into(), to.lean.into(), share), mix(from.roll.into(), to.roll.into(), share));
        let lumbar = pelvis.bent(skeleton::PELVIS, from.lumbar, to.lumbar, share);
        let chest = lumbar.bent(skeleton::LUMBAR, from.chest, to.chest, share);
        let neck = chest.bent(skeleton::CHEST, from.neck, to.neck, share);
        let head = neck.bent(skeleton::NECK, from.head, to.head, share);
        let arm = |from: &Limb, to: &Limb, side: f32| {
            let shoulder = chest.at(skeleton::SHOULDER_HEIGHT) + chest.right * (side * skeleton::SHOULDER_HALF_WIDTH);
            let bones = Bones { root: shoulder, upper: skeleton::UPPER_ARM, lower: skeleton::FOREARM, side };
            let (elbow, wrist, end) = bones.between(from, to, share);
            Arm { shoulder, elbow, wrist, fingertips: wrist + end.vector() * skeleton::HAND }
        };
        let leg = |from: &Limb, to: &Limb, side: f32| {
            let hip = pelvis.base + pelvis.right * (side * skeleton::HIP_HALF_WIDTH);
            let bones = Bones { root: hip, upper: skeleton::THIGH, lower: skeleton::SHANK, side };
            let (knee, ankle, end) = bones.between(from, to, share);
            let along = end.vector();
            // The sole lies on the far side of the ankle from the knee, square to the foot.
            let shank = ankle - knee;
            let sole = ankle + (shank - along * shank.dot(along)).unit() * skeleton::ANKLE_HEIGHT;
            Leg { hip, knee, ankle, heel: sole - along * skeleton::HEEL, toes: sole + along * skeleton::TOE }
        };
        Self {
            pelvis,
            lumbar,
            chest,
            neck,
            head,
            near_arm: arm(&from.near_arm, &to.near_arm, 1.0),
            far_arm: arm(&from.far_arm, &to.far_arm, -1.0),
            near_leg: leg(&from.near_leg, &to.near_leg, 1.0),
            far_leg: leg(&from.far_leg, &to.far_leg, -1.0),
        }
    }
}

impl Segment {
    /// A place `along` it, figure units from its lower end.
    #[must_use]
    pub fn at(&self, along: f32) -> Vector {
        self.base + self.up * along
    }

    /// Turned `forward` and then `side`ways, degrees.
    fn turned(self, forward: f32, sideways: f32) -> Self {
        let (sine, cosine) = sine_and_cosine(forward);
        let up = self.up * cosine + self.front * sine;
        let front = self.front * cosine - self.up * sine;
        let (sine, cosine) = sine_and_cosine(sideways);
        Self { base: self.base, up: up * cosine + self.right * sine, front, right: self.right * cosine - up * sine }
    }

    /// The next part of the spine, which begins `length` further up.
    fn bent(self, length: f32, from: Bend, to: Bend, share: f32) -> Self {
        let forward = mix(from.forward.into(), to.forward.into(), share);
        let side = mix(from.side.into(), to.side.into(), share);
        let bent = Self { base: self.at(length), ..self }.turned(forward, side);
        #[cfg(feature = "plan")]
        let bent = bent.twisted(mix(from.turn.into(), to.turn.into(), share));
        bent
    }

    /// Turned about itself, degrees.
    #[cfg(feature = "plan")]
    fn twisted(self, turn: f32) -> Self {
        let (sine, cosine) = sine_and_cosine(turn);
        let (front, right) = (self.front, self.right);
        Self { front: front * cosine + right * sine, right: right * cosine - front * sine, ..self }
    }
}

/// The two long bones of a limb.
struct Bones {
    root: Vector,
    upper: f32,
    lower: f32,
    side: f32,
}

impl Bones {
    /// Middle joint, end joint, and where the hand or sole points.
    fn between(&self, from: &Limb, to: &Limb, share: f32) -> (Vector, Vector, Heading) {
        let (from_end, to_end) = (end(from), end(to));
        let heading = Heading::between(from_end, to_end, share, self.side);
        let (middle, last) = match (from, to) {
            (Limb::Planted { at, bend, .. }, Limb::Planted { at: target, bend: towards, .. }) => {
                let place = Vector::from(*at).towards((*target).into(), share);
                self.reach(place, Heading::between(*bend, *towards, share, self.side).vector())
            }
            (Limb::Free { upper, lower, .. }, Limb::Free { upper: to_upper, lower: to_lower, .. }) => self.follow(
                Heading::between(*upper, *to_upper, share, self.side).vector(),
                Heading::between(*lower, *to_lower, share, self.side).vector(),
            ),
            // From a planted foot to a lifted one, or back: by the directions of the bones, so that their lengths stay what they are.
            _ => {
                let ((from_upper, from_lower), (to_upper, to_lower)) = (self.directions(from), self.directions(to));
                self.follow(from_upper.towards(to_upper, share).unit(), from_lower.towards(to_lower, share).unit())
            }
        };
        (middle, last, heading)
    }

    fn follow(&self, upper: Vector, lower: Vector) -> (Vector, Vector) {
        let middle = self.root + upper * self.upper;
        (middle, middle + lower * self.lower)
    }

    /// Two-bone reach: the end joint at `target` (as near as the bones allow), the middle joint towards `bend`.
    fn reach(&self, target: Vector, bend: Vector) -> (Vector, Vector) {
        let span = target - self.root;
        // Not `clamp`: its panic would bring the formatting of floats, 9 KB, into the wasm.
        let distance = span.length().max((self.upper - self.lower).abs() + 1.0).min(self.upper + self.lower - 0.01);
        let along = span.unit();
        let foot = (self.upper * self.upper - self.lower * self.lower + distance * distance) / (2.0 * distance);
        let height = (self.upper * self.upper - foot * foot).max(0.0).sqrt();
        let square = (bend - along * bend.dot(along)).unit();
        (self.root + along * foot + square * height, self.root + along * distance)
    }

    fn directions(&self, limb: &Limb) -> (Vector, Vector) {
        match limb {
            Limb::Free { upper, lower, .. } => (
                Heading::between(*upper, *upper, 0.0, self.side).vector(),
                Heading::between(*lower, *lower, 0.0, self.side).vector(),
            ),
            Limb::Planted { at, bend, .. } => {
                let (middle, last) = self.reach((*at).into(), Heading::between(*bend, *bend, 0.0, self.side).vector());
                ((middle - self.root).unit(), (last - middle).unit())
            }
        }
    }
}

fn end(limb: &Limb) -> super::Direction {
    match limb {
        Limb::Free { end, .. } | Limb::Planted { end, .. } => *end,
    }
}
