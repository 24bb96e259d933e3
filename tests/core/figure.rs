//! The figure is a body: its bones keep their length, its joints bend as joints do, what is planted stays, and nothing goes through the floor.
//!
//! Every movement of the catalogue is walked in 21 steps, at full and at half range.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a missing entry should fail the test")]

use steadyback::catalogue;
use steadyback::figure::{Arm, Direction, Fault, Joints, Leg, Limb, Movement, Point, Vector, skeleton};

/// Steps from start to end.
const STEPS: u8 = 20;
/// Height of the body in figure units; planted points may drift by a hundredth of it.
const HEIGHT: f32 = 1000.0;

/// Every movement and its fault, named by exercise, place and rung.
fn movements() -> impl Iterator<Item = (String, &'static Movement)> {
    correct_movements().flat_map(|(name, movement)| {
        let fault = Fault::of(movement).map(|fault| (format!("{name}, its fault"), &fault.movement));
        std::iter::once((name, movement)).chain(fault)
    })
}

fn correct_movements() -> impl Iterator<Item = (String, &'static Movement)> {
    catalogue::all().iter().flat_map(|exercise| {
        exercise.forms.iter().flat_map(move |form| {
            form.rungs
                .iter()
                .enumerate()
                .map(move |(index, rung)| (format!("{} {:?} {}", exercise.id, form.place, index + 1), rung.movement))
        })
    })
}

/// Every movement at every step.
fn bodies() -> impl Iterator<Item = (String, Joints)> {
    movements().flat_map(|(name, movement)| {
        (0..=STEPS).map(move |step| {
            let share = f32::from(step) / f32::from(STEPS);
            (format!("{name} at {share}"), Joints::between(&movement.start, &movement.end, share))
        })
    })
}

fn sides(joints: &Joints) -> [(&'static str, Arm, Leg); 2] {
    [("near", joints.near_arm, joints.near_leg), ("far", joints.far_arm, joints.far_leg)]
}

/// Everything that is wrong, so that one run shows it all.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    fn unless(&mut self, right: bool, what: impl FnOnce() -> String) {
        if !right {
            self.0.push(what());
        }
    }

    fn nothing(self) {
        assert!(self.0.is_empty(), "{} wrong:\n{}", self.0.len(), self.0.join("\n"));
    }
}

/// Degrees between two directions.
fn angle(one: Vector, other: Vector) -> f32 {
    (one.dot(other) / (one.length() * other.length())).clamp(-1.0, 1.0).acos().to_degrees()
}

#[test]
fn bones_keep_their_length() {
    for (name, joints) in bodies() {
        let bone = |what: &str, from: Vector, to: Vector, length: f32| {
            let found = (to - from).length();
            assert!((found - length).abs() < 0.5, "{name}: {what} is {found}, not {length}");
        };
        bone("pelvis", joints.pelvis.base, joints.lumbar.base, skeleton::PELVIS);
        bone("lumbar spine", joints.lumbar.base, joints.chest.base, skeleton::LUMBAR);
        bone("chest", joints.chest.base, joints.neck.base, skeleton::CHEST);
        bone("neck", joints.neck.base, joints.head.base, skeleton::NECK);
        for (_, arm, leg) in sides(&joints) {
            bone("upper arm", arm.shoulder, arm.elbow, skeleton::UPPER_ARM);
            bone("forearm", arm.elbow, arm.wrist, skeleton::FOREARM);
            bone("hand", arm.wrist, arm.fingertips, skeleton::HAND);
            bone("thigh", leg.hip, leg.knee, skeleton::THIGH);
            bone("shank", leg.knee, leg.ankle, skeleton::SHANK);
            bone("foot", leg.heel, leg.toes, skeleton::HEEL + skeleton::TOE);
        }
    }
}

#[test]
fn knees_and_elbows_bend_one_way_and_no_further_than_they_can() {
    let mut wrong = Wrong::default();
    for (name, joints) in bodies() {
        for (side, arm, leg) in sides(&joints) {
            let knee = angle(leg.knee - leg.hip, leg.ankle - leg.knee);
            wrong.unless(knee < 140.0, || format!("{name}: {side} knee bends {knee}°"));
            let elbow = angle(arm.elbow - arm.shoulder, arm.wrist - arm.elbow);
            wrong.unless(elbow < 150.0, || format!("{name}: {side} elbow bends {elbow}°"));
            // A knee bends backwards: the shank may not lie in front of the thigh's line by more than 8° (a straight knee, rounded).
            let thigh = (leg.knee - leg.hip).unit();
            let ahead = joints.pelvis.front - thigh * joints.pelvis.front.dot(thigh);
            let folded = (leg.ankle - leg.knee).unit().dot(ahead);
            let hip = angle(joints.pelvis.up * -1.0, thigh);
            if hip < 60.0 {
                wrong.unless(folded < 0.14, || format!("{name}: {side} knee bends forwards ({folded})"));
            }
        }
    }
    wrong.nothing();
}

#[test]
fn hips_ankles_spine_and_neck_stay_in_range() {
    let mut wrong = Wrong::default();
    for (name, joints) in bodies() {
        for (side, _, leg) in sides(&joints) {
            let down = joints.pelvis.up * -1.0;
            let thigh = (leg.knee - leg.hip).unit();
            let behind = (-thigh.dot(joints.pelvis.front)).clamp(-1.0, 1.0).asin().to_degrees();
            wrong.unless(behind < 30.0, || format!("{name}: {side} hip is {behind}° behind the trunk"));
            wrong.unless(angle(down, thigh) < 125.0, || format!("{name}: {side} hip bends {}°", angle(down, thigh)));
            // 90° is a foot square to the shank, less is toes drawn up (35° is what a standing ankle gives), more is a pointed foot.
            let foot = angle(leg.knee - leg.ankle, leg.toes - leg.heel);
            wrong.unless((55.0..=168.0).contains(&foot), || format!("{name}: {side} ankle at {foot}°"));
        }
        for (what, below, above, most) in [
            ("lower back", joints.pelvis, joints.lumbar, 26.0),
            ("chest", joints.lumbar, joints.chest, 30.0),
            ("neck", joints.chest, joints.neck, 32.0),
            ("head", joints.neck, joints.head, 20.0),
        ] {
            let bend = angle(below.up, above.up);
            wrong.unless(bend <= most, || format!("{name}: {what} bends {bend}°"));
        }
    }
    wrong.nothing();
}

#[test]
fn what_is_planted_stays() {
    let planted = |limb: &Limb| match limb {
        Limb::Planted { at, .. } => Some(Vector::from(*at)),
        Limb::Free { .. } => None,
    };
    let (mut watched, mut wrong) = (0, Wrong::default());
    for (name, movement) in movements() {
        let (start, end) = (movement.start, movement.end);
        for step in 0..=STEPS {
            let joints = Joints::between(&start, &end, f32::from(step) / f32::from(STEPS));
            for (what, from, to, now) in [
                ("near hand", start.near_arm, end.near_arm, joints.near_arm.wrist),
                ("far hand", start.far_arm, end.far_arm, joints.far_arm.wrist),
                ("near foot", start.near_leg, end.near_leg, joints.near_leg.ankle),
                ("far foot", start.far_leg, end.far_leg, joints.far_leg.ankle),
            ] {
                // A hand on a hip moves with it; what has the same place in both poses must keep it.
                let (Some(place), Some(later)) = (planted(&from), planted(&to)) else { continue };
                if place == later {
                    watched += 1;
                    let drift = (now - place).length();
                    wrong.unless(drift < HEIGHT / 100.0, || format!("{name}: {what} drifts {drift} at step {step}"));
                }
            }
        }
    }
    wrong.nothing();
    assert!(watched > 1000, "only {watched} planted points were looked at");
}

#[test]
fn knees_that_carry_weight_stay() {
    for name in ["cat-camel", "bird-dog", "hip-flexor"] {
        let movement =
            catalogue::find(name).and_then(|exercise| exercise.forms.first()).and_then(|form| form.rungs.last());
        let movement = movement.expect("on the floor").movement;
        let knee = |share: f32| {
            let joints = Joints::between(&movement.start, &movement.end, share);
            if name == "bird-dog" { joints.far_leg.knee } else { joints.near_leg.knee }
        };
        for step in 0..=STEPS {
            let drift = (knee(f32::from(step) / f32::from(STEPS)) - knee(0.0)).length();
            assert!(drift < HEIGHT / 100.0, "{name}: the knee drifts {drift}");
        }
    }
}

#[test]
fn nothing_goes_through_the_floor() {
    let mut wrong = Wrong::default();
    for (name, joints) in bodies() {
        for (side, arm, leg) in sides(&joints) {
            // Half the thickness of what is drawn around each joint, less the give of flesh and mat.
            for (what, place, least) in [
                ("elbow", arm.elbow, 16.0),
                ("wrist", arm.wrist, 12.0),
                ("fingertips", arm.fingertips, 4.0),
                ("shoulder", arm.shoulder, 16.0),
                ("knee", leg.knee, 30.0),
                ("ankle", leg.ankle, 14.0),
                ("heel", leg.heel, -6.0),
                ("toes", leg.toes, -6.0),
                ("head", joints.head.at(skeleton::HEAD), 48.0),
                ("hips", joints.pelvis.base, 60.0),
            ] {
                wrong.unless(place.y >= least, || format!("{name}: {side} {what} is at {}, below {least}", place.y));
            }
        }
    }
    wrong.nothing();
}

#[test]
fn directions_say_what_they_mean() {
    let mut pose =
        catalogue::all().first().and_then(|one| one.forms.last()).expect("a standing form").rungs[0].movement.start;
    let up = Direction { swing: 180, out: 0 };
    let out = Direction { swing: 0, out: 90 };
    pose.near_arm = Limb::Free { upper: up, lower: up, end: up };
    pose.far_arm = Limb::Free { upper: out, lower: out, end: out };
    let joints = Joints::between(&pose, &pose, 0.0);
    assert!(joints.near_arm.wrist.y > joints.near_arm.shoulder.y + 316.0);
    assert!(
        joints.far_arm.wrist.z < joints.far_arm.shoulder.z - 316.0,
        "out is away from the midline on the left as well"
    );
}

/// However near to its own shoulder a hand is planted: no bone gives way.
#[test]
fn a_hand_at_its_own_shoulder_leaves_the_arm_whole() {
    let mut planted = 0;
    for (name, movement) in correct_movements() {
        let mut pose = movement.start;
        let shoulder = Joints::between(&pose, &pose, 0.0).near_arm.shoulder;
        let Limb::Planted { at, .. } = &mut pose.near_arm else { continue };
        let whole = |units: f32| format!("{units:.0}").parse::<i16>().expect("within the picture");
        *at = Point { x: whole(shoulder.x) + 2, y: whole(shoulder.y), z: whole(shoulder.z) };
        let arm = Joints::between(&pose, &pose, 0.0).near_arm;
        for (from, to, length) in
            [(arm.shoulder, arm.elbow, skeleton::UPPER_ARM), (arm.elbow, arm.wrist, skeleton::FOREARM)]
        {
            let found = (to - from).length();
            assert!((found - length).abs() < 0.5, "{name}: {found}, not {length}");
        }
        planted += 1;
    }
    assert!(planted > 0);
}
