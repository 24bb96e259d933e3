//! Push-ups: the hips sag.

use super::super::super::Movement;
use super::super::body::{at, bend};
use super::super::push::{ON_DESK, ON_FEET, ON_KNEES, ON_WALL};
use super::{Fault, FaultWords, Pose, throughout};

/// The pelvis lower and tipped, the lower back hollow.
const fn sagging(pose: Pose, x: i16, y: i16, lean: i16) -> Pose {
    Pose { hips: at(x, y, 0), lean, lumbar: bend(-24), chest: bend(-7), neck: bend(2), head: bend(4), ..pose }
}
const fn fault(of: &'static Movement, start: Pose, end: Pose) -> Fault {
    throughout(of, FaultWords::First, start, end)
}

pub(super) static FAULTS: [Fault; 4] = [
    fault(&ON_WALL, sagging(ON_WALL.start, 84, 520, 20), sagging(ON_WALL.end, 174, 490, 34)),
    fault(&ON_DESK, sagging(ON_DESK.start, 62, 440, 52), sagging(ON_DESK.end, 112, 402, 62)),
    fault(&ON_KNEES, sagging(ON_KNEES.start, 25, 146, 74), sagging(ON_KNEES.end, 46, 86, 88)),
    fault(&ON_FEET, sagging(ON_FEET.start, -22, 198, 84), sagging(ON_FEET.end, -16, 96, 97)),
];
