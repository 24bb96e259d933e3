//! The commonest fault of every movement, one file for each starting position. Written as what differs from the correct movement, so that only that differs.

mod all_fours;
mod front;
mod lying;
mod pull;
mod push;
mod seated;
mod side_lying;
mod squat_and_hinge;
mod standing;
mod walking;

use super::super::{Belly, Fault, FaultWords, Movement, Pose, Viewpoint};

/// Every fault.
pub(in super::super) fn all() -> impl Iterator<Item = &'static Fault> {
    let families: [&'static [Fault]; 10] = [
        &lying::FAULTS,
        &seated::FAULTS,
        &standing::FAULTS,
        &all_fours::FAULTS,
        &side_lying::FAULTS,
        &front::FAULTS,
        &squat_and_hinge::FAULTS,
        &push::FAULTS,
        &pull::FAULTS,
        &walking::FAULTS,
    ];
    families.into_iter().flatten()
}

/// The movement begins well and ends in the fault.
const fn ends_in(of: &'static Movement, words: FaultWords, end: Pose) -> Fault {
    throughout(of, words, of.start, end)
}

/// The fault shows from the start.
const fn throughout(of: &'static Movement, words: FaultWords, start: Pose, end: Pose) -> Fault {
    Fault { of, movement: Movement { start, end, ..*of }, belly: Belly::Breathes, words }
}

/// Seen from the front, because from the side it does not show.
const fn from_the_front(fault: Fault) -> Fault {
    Fault { movement: Movement { viewpoint: Viewpoint::Front, ..fault.movement }, ..fault }
}
