//! On the back: head to the left, feet to the right.

use super::super::{Direction, Limb, Movement, Point, Pose, Prop, PropKind, Viewpoint, Working};
use super::body::{
    AHEAD, BOTH_LEGS, LONG, NEAR_LEG, NEAR_LEG_FAR_ARM, STRAIGHT, TRUNK, UP, at, bend, free, planted, prop, swing,
    swing_out,
};

const MAT: &[Prop] = &[prop(PropKind::Mat, -540)];

const fn foot(x: i16, z: i16) -> Limb {
    planted(at(x, 39, z), UP, AHEAD)
}

/// Arm along the body, palm down.
const ARM_DOWN: Limb = free(swing_out(77, 14), swing_out(85, 6), swing_out(86, 0));
/// Hand on the lower belly.
const fn hand_on_belly(y: i16, z: i16) -> Limb {
    planted(at(-105, y, z), swing_out(-30, 80), swing_out(80, -62))
}
const ARM_UP: Limb = free(swing(176), swing(178), UP);
const ARM_OVERHEAD: Limb = free(swing(246), swing(250), swing(252));
/// Hip and knee at right angles.
const TABLETOP: Limb = free(swing(178), swing(91), swing(165));

/// Knees bent, feet flat, arms by the sides.
const CROOK: Pose = Pose {
    hips: at(0, 82, 0),
    lean: -93,
    roll: 0,
    lumbar: STRAIGHT,
    chest: STRAIGHT,
    neck: bend(6),
    head: STRAIGHT,
    near_arm: ARM_DOWN,
    far_arm: ARM_DOWN,
    near_leg: foot(290, 62),
    far_leg: foot(290, -62),
};
const HANDS_ON_BELLY: Pose = Pose { near_arm: hand_on_belly(158, 52), far_arm: hand_on_belly(158, -52), ..CROOK };

const fn movement(working: Working, start: Pose, end: Pose) -> Movement {
    Movement { viewpoint: Viewpoint::Side, framing: LONG, props: MAT, working, start, end }
}

const CALF_ON_CHAIR: Limb = free(swing(150), swing(87), swing(172));
const CALVES_UP: Pose = Pose { near_leg: CALF_ON_CHAIR, far_leg: CALF_ON_CHAIR, ..HANDS_ON_BELLY };

/// Slow breathing with the calves on a chair: the hands ride on the belly.
pub static BREATHING: Movement = Movement {
    props: &[prop(PropKind::Mat, -540), prop(PropKind::ChairTurned, 130)],
    ..movement(
        TRUNK,
        CALVES_UP,
        Pose { near_arm: hand_on_belly(184, 52), far_arm: hand_on_belly(184, -52), ..CALVES_UP },
    )
};

/// From a small hollow under the waist to the back flat on the mat.
pub static PELVIC_TILT: Movement = movement(
    TRUNK,
    Pose { lean: -80, lumbar: bend(-21), chest: bend(8), ..HANDS_ON_BELLY },
    Pose { hips: at(0, 90, 0), lean: -102, lumbar: bend(15), chest: bend(-7), ..HANDS_ON_BELLY },
);

/// A fifth of full effort: nothing moves but the hands feel it.
pub static BRACE: Movement = movement(TRUNK, HANDS_ON_BELLY, Pose { lean: -95, lumbar: bend(2), ..HANDS_ON_BELLY });

const fn hand_under_back(z: i16, bend: Direction) -> Limb {
    planted(at(-118, 30, z), bend, swing_out(90, -60))
}
const ELBOW_DOWN: Direction = swing_out(0, 80);
const ELBOW_LIFTED: Direction = swing_out(180, 66);
const STRAIGHT_LEG: Limb = planted(at(486, 36, 62), UP, swing(172));
const BEFORE_CURL: Pose = Pose {
    near_arm: hand_under_back(88, ELBOW_DOWN),
    far_arm: hand_under_back(-88, ELBOW_DOWN),
    near_leg: STRAIGHT_LEG,
    ..CROOK
};
const CURLED: Pose = Pose { lumbar: bend(2), chest: bend(20), neck: bend(4), ..BEFORE_CURL };

/// Head and shoulder blades just light.
pub static CURL_UP_LOW: Movement = movement(TRUNK, BEFORE_CURL, Pose { chest: bend(11), ..CURLED });
/// Head and shoulders lifted, hands under the hollow of the back.
pub static CURL_UP: Movement = movement(TRUNK, BEFORE_CURL, CURLED);
/// The same with the elbows off the mat.
pub static CURL_UP_ELBOWS: Movement = movement(
    TRUNK,
    BEFORE_CURL,
    Pose { near_arm: hand_under_back(88, ELBOW_LIFTED), far_arm: hand_under_back(-88, ELBOW_LIFTED), ..CURLED },
);

/// One heel slides away along the floor.
pub static HEEL_SLIDE: Movement = movement(NEAR_LEG, CROOK, Pose { near_leg: foot(448, 62), ..CROOK });

const LEGS_UP: Pose = Pose { near_leg: TABLETOP, far_leg: TABLETOP, ..CROOK };
/// From tabletop, one foot taps the floor.
pub static HEEL_TAP: Movement = movement(NEAR_LEG, LEGS_UP, Pose { near_leg: foot(300, 62), ..LEGS_UP });

const BUG: Pose = Pose { near_arm: ARM_UP, far_arm: ARM_UP, ..LEGS_UP };
/// One leg reaches away and the opposite arm overhead.
pub static DEAD_BUG: Movement = movement(
    NEAR_LEG_FAR_ARM,
    BUG,
    Pose { near_leg: free(swing(110), swing(104), swing(175)), far_arm: ARM_OVERHEAD, ..BUG },
);

const fn bridged(hips: Point, lean: i16, neck: i8, head: i8) -> Pose {
    Pose { hips, lean, neck: bend(neck), head: bend(head), ..BRIDGE_START }
}
const BRIDGE_START: Pose = Pose { near_leg: foot(240, 62), far_leg: foot(240, -62), ..CROOK };
/// Hips a hand's width off the floor.
pub static BRIDGE_LOW: Movement = movement(BOTH_LEGS, BRIDGE_START, bridged(at(-7, 135, 0), -103, 13, 3));
/// Shoulders, hips and knees in one line.
pub static BRIDGE: Movement = movement(BOTH_LEGS, BRIDGE_START, bridged(at(-24, 185, 0), -113, 20, 6));

/// One heel lifts, the toes stay.
pub static MARCH_HEEL: Movement =
    movement(NEAR_LEG, CROOK, Pose { near_leg: planted(at(270, 92, 62), UP, swing(52)), ..CROOK });
/// One foot lifts to tabletop.
pub static MARCH: Movement = movement(NEAR_LEG, CROOK, Pose { near_leg: TABLETOP, ..CROOK });
