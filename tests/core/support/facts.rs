//! Generated facts, every field within its range.

use super::dice::Dice;
use steadyback::{
    catalogue::{self, Place, Sides},
    journal::{
        Activity, BoutKind, BoutRecord, Busy, Check, ControlTest, Direction, Equipment, ExerciseRecord, Fact, Intake,
        Load, LoadedPattern, MovementCheck, Ratings, Review, Settings, StageAnswer, Training,
    },
    progress::Control,
    suitability::Ticks,
    time::Now,
};

const PLACES: [Place; 3] = [Place::Floor, Place::Chair, Place::Standing];
const CONTROLS: [Control; 3] = [Control::Lost, Control::Wobbly, Control::Steady];
const DIRECTIONS: [Direction; 3] = [Direction::Front, Direction::Side, Direction::Back];
const PATTERNS: [LoadedPattern; 5] =
    [LoadedPattern::Squat, LoadedPattern::Hinge, LoadedPattern::Push, LoadedPattern::Pull, LoadedPattern::Carry];

/// Any fact but checks, stop reports and retractions, which depend on what went before.
pub fn any_kind_of_fact(dice: &mut Dice, at: Now) -> Fact {
    match dice.between(0, 28) {
        8..=12 => Fact::Morning { pain: dice.small(10) },
        13 => Fact::BoutStarted { place: dice.pick(&PLACES), pain_now: dice.small(10) },
        14 => Fact::BoutElsewhere,
        15 => Fact::Intake(any_intake(dice)),
        16 => Fact::Settings(any_settings(dice)),
        17 => Fact::Review(Review {
            activities: dice.some(Activity::MOST, |dice| dice.small(10)),
            worry: std::array::from_fn(|_| dice.perhaps(|dice| dice.small(10))),
            confidence: dice.perhaps(|dice| dice.small(10)),
        }),
        18 => {
            Fact::MovementCheck(MovementCheck { ratings: std::array::from_fn(|_| dice.perhaps(|dice| dice.small(2))) })
        }
        19 => Fact::Test(ControlTest {
            direction: dice.pick(&DIRECTIONS),
            rung: 1 + dice.small(5),
            left: dice.small(12),
            right: dice.small(12),
        }),
        20 => Fact::Load(any_load(dice)),
        21 => Fact::Training(Training {
            pattern: dice.pick(&PATTERNS),
            repetitions: dice.middling(200),
            load: dice.middling(2_000),
            effort: dice.small(10),
            minutes: dice.middling(180),
        }),
        22 => Fact::FlareDeclared,
        23 => Fact::FlareOver,
        24 => Fact::Stage(dice.pick(&[StageAnswer::Stay, StageAnswer::MoveOn, StageAnswer::StartAgain])),
        25 => Fact::PlannedBreak { days: dice.middling(60) },
        26 => Fact::SupportAsked,
        27 => Fact::Rules { version: 1 },
        _ => Fact::BoutFinished(any_bout(dice, at)),
    }
}

/// The facts of someone who does nearly everything well: a clean check now and then, mornings, bouts, tests, activities near their targets.
pub fn diligent(dice: &mut Dice, at: Now, number: usize) -> Fact {
    if number.is_multiple_of(25) {
        return Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() });
    }
    match dice.between(0, 39) {
        0..=7 => Fact::Morning { pain: dice.small(2) },
        8..=10 => Fact::Test(ControlTest { direction: dice.pick(&DIRECTIONS), rung: 3, left: 12, right: 12 }),
        11 => Fact::Review(Review { activities: vec![9; 3], worry: [Some(dice.small(3)); 5], confidence: Some(8) }),
        _ => Fact::BoutFinished(BoutRecord {
            worst_pain: Some(dice.small(2)),
            counts: !dice.one_in(12),
            exercises: (0..3).map(|_| any_exercise(dice, true)).collect(),
            kind: BoutKind::Bout,
            ended: at,
        }),
    }
}

fn any_bout(dice: &mut Dice, at: Now) -> BoutRecord {
    // It ended up to an hour before it was recorded.
    let ended = Now::new(at.instant_ms() - dice.between(0, 3_600_000), at.offset_minutes()).unwrap_or(at);
    BoutRecord {
        kind: dice.pick(&[
            BoutKind::Bout,
            BoutKind::Bout,
            BoutKind::Bout,
            BoutKind::Short,
            BoutKind::Session,
            BoutKind::Test,
        ]),
        ended,
        worst_pain: dice.perhaps(|dice| if dice.one_in(3) { dice.small(10) } else { dice.small(4) }),
        counts: !dice.one_in(5),
        exercises: dice.some(4, |dice| any_exercise(dice, false)),
    }
}

fn any_exercise(dice: &mut Dice, steady: bool) -> ExerciseRecord {
    let exercise = &catalogue::all()[dice.index(catalogue::all().len())];
    let control = |dice: &mut Dice| if steady && !dice.one_in(12) { Control::Steady } else { dice.pick(&CONTROLS) };
    ExerciseRecord {
        exercise: exercise.id,
        rung: 1 + dice.small(5),
        repetitions: dice.middling(30),
        red: !steady && dice.one_in(30),
        ratings: Ratings {
            left: dice.perhaps(control),
            right: dice.perhaps(control).filter(|_| exercise.sides == Sides::Each),
        },
    }
}

fn any_intake(dice: &mut Dice) -> Intake {
    Intake {
        weeks: dice.perhaps(|dice| dice.middling(1_000)),
        usual_pain: dice.perhaps(|dice| dice.small(10)),
        worst_pain: dice.perhaps(|dice| dice.small(10)),
        confidence: dice.perhaps(|dice| dice.small(10)),
        free_of_pain: dice.one_in(5),
        activities: dice.some(Activity::MOST, |dice| Activity {
            activity: dice.small(40),
            now: dice.small(10),
            target: dice.small(10),
        }),
    }
}

fn any_settings(dice: &mut Dice) -> Settings {
    let mut loads = dice.some(5, |dice| dice.middling(500));
    loads.sort_unstable();
    Settings {
        wake: dice.middling(1_439),
        sleep: dice.middling(1_439),
        days: dice.small(127),
        bouts: dice.perhaps(|dice| dice.small(8)),
        busy: dice.some(4, |dice| Busy {
            days: dice.small(127),
            start: dice.middling(1_439),
            end: dice.middling(1_439),
            sitting: dice.one_in(2),
        }),
        anchors: dice.some(Settings::MOST_ANCHORS, |dice| dice.middling(1_439)),
        place: dice.pick(&PLACES),
        equipment: Equipment { band: dice.one_in(2), weight: dice.one_in(2), bar: dice.one_in(2) },
        loads,
        excluded: dice.some(3, |dice| catalogue::all()[dice.index(catalogue::all().len())].id),
    }
}

fn any_load(dice: &mut Dice) -> Load {
    Load {
        sitting_quarters: dice.perhaps(|dice| dice.small(96)),
        training_minutes: dice.perhaps(|dice| dice.middling(300)),
        effort: dice.perhaps(|dice| dice.small(10)),
        stress: dice.perhaps(|dice| dice.small(2)),
        sleep: dice.perhaps(|dice| dice.small(2)),
    }
}
