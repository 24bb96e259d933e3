//! Prints the numbers of every pose, correct and fault, so that what they weigh can be held to its budget: one line a pose, as JSON.

use std::io::{self, Write};

use steadyback::catalogue;
use steadyback::figure::{Bend, Direction, Fault, Limb, Movement, Pose};

/// Prints each movement's two poses once.
pub(crate) fn print(out: &mut impl Write) -> io::Result<()> {
    let rungs = catalogue::all().iter().flat_map(|exercise| exercise.forms).flat_map(|form| form.rungs);
    let mut seen: Vec<*const Movement> = Vec::new();
    for movement in rungs.map(|rung| rung.movement) {
        if seen.contains(&std::ptr::from_ref(movement)) {
            continue;
        }
        seen.push(movement);
        for movement in std::iter::once(movement).chain(Fault::of(movement).map(|fault| &fault.movement)) {
            for pose in [&movement.start, &movement.end] {
                let numbers: Vec<String> = numbers(pose).iter().map(i16::to_string).collect();
                writeln!(out, "[{}]", numbers.join(","))?;
            }
        }
    }
    Ok(())
}

fn numbers(pose: &Pose) -> Vec<i16> {
    let bend = |bend: Bend| [bend.forward, bend.side, bend.turn].map(i16::from);
    let body = [pose.hips.x, pose.hips.y, pose.hips.z, pose.lean, pose.roll];
    let spine = [pose.lumbar, pose.chest, pose.neck, pose.head].into_iter().flat_map(bend);
    let limbs = [pose.near_arm, pose.far_arm, pose.near_leg, pose.far_leg].into_iter().flat_map(limb);
    body.into_iter().chain(spine).chain(limbs).collect()
}

/// Seven numbers either way, and which way it is.
fn limb(limb: Limb) -> [i16; 8] {
    let angles = |direction: Direction| (direction.swing, direction.out);
    match limb {
        Limb::Free { upper, lower, end } => {
            let (upper, lower, end) = (angles(upper), angles(lower), angles(end));
            [0, upper.0, upper.1, lower.0, lower.1, end.0, end.1, 0]
        }
        Limb::Planted { at, bend, end } => {
            let (bend, end) = (angles(bend), angles(end));
            [1, at.x, at.y, at.z, bend.0, bend.1, end.0, end.1]
        }
    }
}
