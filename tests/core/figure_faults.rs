//! Faults: every movement has one that a reader can see, with words, and its body is a body all the same.
#![expect(clippy::expect_used, reason = "a missing entry should fail the test")]

use steadyback::catalogue::{self, Place};
use steadyback::figure::{Fault, Frame, Joints, Moment, Vector, frame};
use steadyback::guide::{Demonstration, Item, Shows};

/// Every rung, as it would be demonstrated.
fn items() -> impl Iterator<Item = Item> {
    catalogue::all().iter().flat_map(|exercise| {
        exercise
            .forms
            .iter()
            .flat_map(move |form| (0..form.rungs.len()).filter_map(move |index| Item::new(exercise, form.place, index)))
    })
}

fn name(item: &Item) -> String {
    format!("{} {:?} {}", item.exercise.id, item.form.place, item.rung_number())
}

fn fault(item: &Item) -> &'static Fault {
    Fault::of(item.rung.movement).unwrap_or_else(|| unreachable!("{} has no fault", name(item)))
}

/// The places that show a difference, in an order of their own.
fn places(joints: &Joints) -> [Vector; 12] {
    [
        joints.pelvis.base,
        joints.lumbar.base,
        joints.chest.base,
        joints.neck.base,
        joints.head.at(53.0),
        joints.near_arm.shoulder,
        joints.near_arm.elbow,
        joints.near_arm.wrist,
        joints.near_leg.knee,
        joints.near_leg.ankle,
        joints.far_leg.knee,
        joints.far_leg.ankle,
    ]
}

#[test]
fn every_fault_is_plain_to_see() {
    for item in items() {
        let (correct, fault) = (item.rung.movement, fault(&item));
        let apart = [0.0, 1.0].map(|share| {
            let meant = places(&Joints::between(&correct.start, &correct.end, share));
            let shown = places(&Joints::between(&fault.movement.start, &fault.movement.end, share));
            meant.iter().zip(shown).map(|(one, other)| (*one - other).length()).fold(0.0, f32::max)
        });
        let most = apart.into_iter().fold(0.0, f32::max);
        assert!(most >= 18.0, "{}: the fault is {most} units from the correct movement", name(&item));
    }
}

#[test]
fn a_fault_is_shown_in_the_same_scene() {
    for item in items() {
        let (correct, fault) = (item.rung.movement, fault(&item));
        assert_eq!(correct.props, fault.movement.props, "{}", name(&item));
        assert_eq!(correct.working, fault.movement.working, "{}", name(&item));
        assert_eq!(fault.correct().viewpoint, fault.movement.viewpoint, "{}", name(&item));
    }
}

#[test]
fn a_fault_stays_in_the_picture() {
    let mut outside = Vec::new();
    for item in items() {
        let fault = fault(&item);
        for movement in [fault.movement, fault.correct()] {
            for step in 0..=10_u8 {
                let mut out = Frame::default();
                let progress = f32::from(step) / 10.0;
                frame(&movement, Moment { to: 1, progress, breath: 1.0, ..Moment::still(0) }, &mut out);
                let (picture, body) = out.0.split_at(16);
                let [left, top, width, height, ..] = picture else { unreachable!("a frame begins with its picture") };
                for pair in body.chunks_exact(2).take(31) {
                    let [x, y] = pair else { continue };
                    let inside = *x > left + 4.0 && *x < left + width - 4.0 && *y > top + 4.0 && *y < top + height;
                    if !inside {
                        outside.push(format!(
                            "{}: {x} {y} leaves {left} {top} {width} {height} at step {step}",
                            name(&item)
                        ));
                    }
                }
            }
        }
    }
    assert!(outside.is_empty(), "{}", outside.join("\n"));
}

fn shown(demonstration: &Demonstration, shows: Shows, at_ms: u32) -> Frame {
    let mut out = Frame::default();
    demonstration.frame(shows, false, at_ms, &mut out);
    out
}

#[test]
fn a_demonstration_goes_out_and_comes_back_for_ever() {
    for item in items() {
        let demonstration = Demonstration::new(item);
        let cycle = demonstration.cycle_ms();
        let out = u32::from(item.rung.out_ms);
        let mut end = Frame::default();
        frame(item.rung.movement, Moment { breath: 0.0, ..Moment::still(1) }, &mut end);
        let limbs = |frame: &Frame| frame.0.get(42..78).map(<[f32]>::to_vec);
        assert_eq!(limbs(&shown(&demonstration, Shows::Movement, out)), limbs(&end), "{}: the end", name(&item));
        // Breathing outside a breathing exercise has a rhythm of its own, which shows at the trunk only.
        let again = shown(&demonstration, Shows::Movement, 3 * cycle + 900);
        assert_eq!(limbs(&shown(&demonstration, Shows::Movement, 900)), limbs(&again), "{}: it repeats", name(&item));
        assert!(shown(&demonstration, Shows::Fault, u32::MAX).0.iter().all(|number| number.is_finite()));
    }
}

#[test]
fn correct_and_fault_are_what_they_say() {
    let item = catalogue::find("bird-dog").and_then(|exercise| Item::new(exercise, Place::Floor, 2));
    let demonstration = Demonstration::new(item.expect("on the floor"));
    let held = 3_000;
    let [movement, correct, fault] =
        [Shows::Movement, Shows::Correct, Shows::Fault].map(|shows| shown(&demonstration, shows, held));
    assert_eq!(movement, correct, "seen from the same side");
    let waist = |frame: &Frame| frame.0.get(23).copied().expect("the front of the waist");
    assert!(waist(&fault) > waist(&correct) + 15.0, "the back sags towards the floor");
    let view = demonstration.view(false).comparison.expect("a fault");
    assert_eq!((view.fault.id.as_str(), view.fix.id.as_str()), ("bird-dog-fault-1", "bird-dog-fix-1"));
}

#[test]
fn a_knee_that_falls_in_is_seen_from_the_front() {
    let item = catalogue::find("sit-to-stand").and_then(|exercise| Item::new(exercise, Place::Standing, 1));
    let view = Demonstration::new(item.expect("standing")).view(false);
    assert_ne!(view.figure.viewpoint, view.comparison.expect("a fault").figure.viewpoint);
}

#[test]
fn a_form_whose_fault_looks_different_has_words_of_its_own() {
    let item = catalogue::find("bird-dog").and_then(|exercise| Item::new(exercise, Place::Chair, 0));
    let view = Demonstration::new(item.expect("on a chair")).view(false).comparison.expect("a fault");
    assert_eq!((view.fault.id.as_str(), view.fix.id.as_str()), ("bird-dog-chair-fault", "bird-dog-chair-fix"));
}
