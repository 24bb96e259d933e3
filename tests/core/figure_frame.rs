//! Frames: mirrored exactly, eased, the same numbers as last time, and quick.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a missing entry should fail the test")]

use std::time::Instant;

use steadyback::catalogue;
use steadyback::figure::{FRAME_LEN, Fault, Frame, Moment, Movement, frame};

/// Indices of a frame that count to the right, and so change sign in a mirror; index 0 and the shadow's ends are looked at apart.
fn counts_right(index: usize) -> bool {
    (10..78).contains(&index) && index.is_multiple_of(2)
}

fn movements() -> impl Iterator<Item = (String, &'static Movement)> {
    catalogue::all().iter().flat_map(|exercise| {
        exercise.forms.iter().flat_map(move |form| {
            form.rungs
                .iter()
                .enumerate()
                .map(move |(index, rung)| (format!("{} {:?} {}", exercise.id, form.place, index + 1), rung.movement))
        })
    })
}

fn numbers(movement: &Movement, moment: Moment) -> [f32; FRAME_LEN] {
    let mut out = Frame::default();
    frame(movement, moment, &mut out);
    out.0
}

fn halfway(progress: f32) -> Moment {
    Moment { to: 1, progress, ..Moment::still(0) }
}

#[test]
#[expect(clippy::float_cmp, reason = "a mirror image is exact: the same numbers with another sign")]
fn the_left_side_is_the_exact_mirror() {
    for (name, movement) in movements() {
        for progress in [0.0, 0.3, 1.0] {
            let right = numbers(movement, halfway(progress));
            let left = numbers(movement, Moment { mirrored: true, ..halfway(progress) });
            for (index, (one, other)) in right.iter().zip(&left).enumerate().skip(1).take(77) {
                let expected = if counts_right(index) { -one } else { *one };
                assert_eq!(*other, expected, "{name}: number {index}");
            }
            assert_eq!(left[0], -right[0] - right[2], "{name}: the picture's left edge");
            assert_eq!((left[78], left[79]), (-right[79], -right[78]), "{name}: the shadow");
        }
    }
}

#[test]
fn the_picture_shows_a_little_of_the_ground_below_the_floor_line() {
    for (name, movement) in movements() {
        let picture = numbers(movement, halfway(0.0));
        let below = picture[1] + picture[3];
        assert!((50.0..150.0).contains(&below), "{name}: {below}");
    }
}

#[test]
fn every_number_is_a_number() {
    for (name, movement) in movements() {
        for moment in [halfway(0.5), Moment { progress: f32::NAN, range: f32::INFINITY, ..halfway(0.5) }] {
            assert!(numbers(movement, moment).iter().all(|number| number.is_finite()), "{name}");
        }
    }
}

#[test]
fn the_body_stays_in_the_picture() {
    for (name, movement) in movements() {
        for step in 0..=10_u8 {
            let frame = numbers(movement, halfway(f32::from(step) / 10.0));
            let (left, top, right, bottom) = (frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3]);
            let points =
                frame[16..78].chunks_exact(2).map(|pair| (pair[0], pair[1])).chain([(frame[10], frame[11] - 60.0)]);
            for (x, y) in points {
                assert!(x > left + 8.0 && x < right - 8.0, "{name}: {x} leaves {left}…{right} at step {step}");
                assert!(y > top + 8.0 && y < bottom - 4.0, "{name}: {y} leaves {top}…{bottom} at step {step}");
            }
        }
    }
}

#[test]
#[expect(clippy::float_cmp, reason = "clamped and stilled moments give the very same numbers")]
fn moments_ease_and_clamp() {
    let movement = catalogue::find("glute-bridge").expect("in the catalogue").forms[0].rungs[1].movement;
    let hip = |moment: Moment| numbers(movement, moment)[59];
    let (start, end) = (hip(Moment::still(0)), hip(Moment::still(1)));
    assert!(end < start - 80.0, "the hips rise");
    assert_eq!(hip(halfway(2.0)), end);
    assert_eq!(hip(halfway(-1.0)), start);
    assert_eq!(hip(Moment { from: 1, to: 0, progress: 1.0, ..Moment::still(0) }), start);
    let early = (hip(halfway(0.1)) - start) / (end - start);
    assert!(early > 0.0 && early < 0.05, "a tenth of the time is less than a tenth of the way: {early}");
    assert_eq!(hip(Moment { range: 0.5, ..halfway(1.0) }), hip(halfway(0.5)), "half the range ends half way");
}

#[test]
fn breath_lifts_the_belly_and_nothing_else() {
    let movement = catalogue::find("breathing").expect("in the catalogue").forms[0].rungs[0].movement;
    let out = numbers(movement, Moment { breath: 0.0, ..Moment::still(0) });
    let full = numbers(movement, Moment { breath: 1.0, ..Moment::still(0) });
    assert!(out[23] - full[23] > 10.0, "on the back, the front of the waist rises");
    assert_eq!(out[42..78], full[42..78], "arms and legs rest");
}

/// Every movement that looks different from the one before it, and its fault, each once.
fn distinct_movements() -> impl Iterator<Item = (String, &'static Movement)> {
    let mut last = None;
    // A rung that only changes the dose looks like the one before it.
    movements()
        .filter(move |(_, movement)| last.replace(std::ptr::from_ref(*movement)) != Some(std::ptr::from_ref(*movement)))
        .flat_map(|(name, movement)| {
            let fault = Fault::of(movement).map(|fault| (format!("{name} fault"), &fault.movement));
            std::iter::once((name, movement)).chain(fault)
        })
}

#[test]
fn golden_joints() {
    for exercise in catalogue::all() {
        let mut lines = Vec::new();
        for (name, movement) in distinct_movements().filter(|(name, _)| name.starts_with(&format!("{} ", exercise.id)))
        {
            for progress in [0.0, 0.5, 1.0] {
                let frame = numbers(movement, halfway(progress));
                let points: Vec<String> = frame[10..].iter().map(|number| format!("{number:.0}")).collect();
                lines.push(format!("{name} {progress}: {}", points.join(" ")));
            }
        }
        assert!(lines.len() >= 6, "{}", exercise.id);
        insta::assert_snapshot!(format!("golden_joints_{}", exercise.id), lines.join("\n"));
    }
}

/// Says how long a frame takes, by the quickest of many rounds, so that a busy machine does not count. The budget is 5 µs in a release build; this test's
/// build is slower and allows ten times as much.
#[test]
fn a_frame_is_quick() {
    const ROUNDS: u16 = 200;
    let every: Vec<_> = movements().map(|(_, movement)| movement).collect();
    let mut out = Frame::default();
    let mut quickest = u128::MAX;
    for round in 0..ROUNDS {
        let began = Instant::now();
        for movement in &every {
            frame(movement, halfway(f32::from(round) / f32::from(ROUNDS)), &mut out);
        }
        quickest = quickest.min(began.elapsed().as_nanos() / every.len() as u128);
    }
    println!("a frame takes {quickest} ns");
    assert!(quickest < 50_000, "a frame takes {quickest} ns");
}
