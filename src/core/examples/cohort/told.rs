//! What readers tell about themselves.

use super::{body::Body, diary::Diary, kinds::Kind, model::FLARE_TOLD};
use steadyback::journal::{Activity, Equipment, Fact, Intake, MovementCheck, Review, Settings};

/// Points of an activity that are missing at the start.
const MISSING: f64 = 4.0;

/// Pain on waking, if the reader answers.
pub fn morning(kind: Kind, body: &mut Body, diary: &mut Diary) {
    if body.dice().happens(kind.answers) {
        let pain = body.score(false);
        diary.records(Fact::Morning { pain });
    }
}

/// A flare, if it is one of those that are told of; the check is due again then.
pub fn flare(body: &mut Body, diary: &mut Diary) {
    if body.dice().happens(FLARE_TOLD) {
        diary.records(Fact::FlareDeclared);
        diary.checks_if_due();
    }
}

/// The questions after the first bout.
pub fn intake(body: &mut Body) -> Intake {
    let now = 3;
    Intake {
        usual_pain: Some(body.score(false)),
        confidence: Some(score(10.0 * body.control())),
        activities: vec![
            Activity { activity: 1, now, target: now + 3 },
            Activity { activity: 4, now, target: now + 4 },
        ],
        ..Intake::default()
    }
}

/// Half of the readers have a band and some weights, the others a household.
pub fn settings(body: &mut Body) -> Settings {
    let has = body.dice().one_in(2);
    let loads = if has { vec![40, 80, 120, 160] } else { Vec::new() };
    Settings { equipment: Equipment { band: has, weight: has, bar: false }, loads, ..Settings::default() }
}

/// What is asked again every fortnight: activities come back and worry goes as control is rebuilt.
pub fn review(body: &mut Body) -> Review {
    let now = score(3.0 + MISSING * body.rebuilt());
    let worry = Some(score(7.0 * (1.0 - body.control())));
    Review { activities: vec![now; 2], worry: [worry; 5], confidence: Some(score(10.0 * body.control())) }
}

/// The movement check, by control and chance.
pub fn movement_check(body: &mut Body) -> MovementCheck {
    let control = body.control();
    MovementCheck { ratings: std::array::from_fn(|_| Some(score(2.0 * control + body.dice().around_zero(0.7)).min(2))) }
}

/// The nearest whole score, 0–10.
fn score(value: f64) -> u8 {
    (0..=10).rev().find(|score| f64::from(*score) <= value + 0.5).unwrap_or(0)
}
