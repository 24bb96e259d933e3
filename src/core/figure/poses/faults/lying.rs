//! On the back.

use super::super::body::{at, bend};
use super::super::lying::{
    BRACE, BREATHING, BRIDGE, BRIDGE_LOW, CURL_UP, CURL_UP_ELBOWS, CURL_UP_LOW, DEAD_BUG, HEEL_SLIDE, HEEL_TAP, MARCH,
    MARCH_HEEL, PELVIC_TILT,
};
use super::{Belly, Fault, FaultWords, Pose, ends_in};

/// The back leaves the mat and the ribs flare, while the shoulders stay down.
const fn arched(pose: Pose) -> Pose {
    Pose { lean: -70, lumbar: bend(-25), chest: bend(-9), neck: bend(16), ..pose }
}

/// The neck cranes forward and the chin pokes up.
const fn chin_poked(pose: Pose) -> Pose {
    Pose { neck: bend(28), head: bend(-19), ..pose }
}

pub(super) static FAULTS: [Fault; 13] = [
    Fault {
        belly: Belly::Still,
        ..ends_in(
            &BREATHING,
            FaultWords::First,
            Pose { lean: -84, lumbar: bend(-8), chest: bend(-7), neck: bend(18), head: bend(-14), ..BREATHING.start },
        )
    },
    ends_in(
        &PELVIC_TILT,
        FaultWords::Second,
        Pose { hips: at(0, 126, 0), lean: -114, lumbar: bend(23), chest: bend(-10), neck: bend(14), ..PELVIC_TILT.end },
    ),
    Fault {
        belly: Belly::PushedOut,
        ..ends_in(&BRACE, FaultWords::First, Pose { lean: -79, lumbar: bend(-20), chest: bend(-2), ..BRACE.end })
    },
    ends_in(&CURL_UP_LOW, FaultWords::First, chin_poked(CURL_UP_LOW.end)),
    ends_in(&CURL_UP, FaultWords::First, chin_poked(CURL_UP.end)),
    ends_in(&CURL_UP_ELBOWS, FaultWords::First, chin_poked(CURL_UP_ELBOWS.end)),
    ends_in(&HEEL_SLIDE, FaultWords::First, arched(HEEL_SLIDE.end)),
    ends_in(&HEEL_TAP, FaultWords::First, arched(HEEL_TAP.end)),
    ends_in(&DEAD_BUG, FaultWords::First, arched(DEAD_BUG.end)),
    ends_in(
        &BRIDGE_LOW,
        FaultWords::First,
        Pose {
            hips: at(-16, 160, 0),
            lean: -94,
            lumbar: bend(-18),
            chest: bend(-6),
            neck: bend(24),
            head: bend(3),
            ..BRIDGE_LOW.end
        },
    ),
    ends_in(
        &BRIDGE,
        FaultWords::First,
        Pose {
            hips: at(-31, 212, 0),
            lean: -99,
            lumbar: bend(-22),
            chest: bend(-8),
            neck: bend(30),
            head: bend(8),
            ..BRIDGE.end
        },
    ),
    ends_in(&MARCH_HEEL, FaultWords::Second, arched(MARCH_HEEL.end)),
    ends_in(&MARCH, FaultWords::Second, arched(MARCH.end)),
];
