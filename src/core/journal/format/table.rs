//! Version 1 of the format: every kind of fact with its fields, their names, kinds and ranges. Frozen; a change makes version 2.
//!
//! This one table drives the packed bytes, the JSON and the schema. A fact's number is its place in [`KINDS`].

use super::{
    choices::Choice,
    field::{Field, Fields, Kind, List, list, optional, value},
};
use crate::{
    catalogue::Place,
    journal::{
        Activity, BoutKind, BoutRecord, Busy, Check, ControlTest, Direction, EntryId, Equipment, ExerciseRecord, Fact,
        Intake, Load, LoadedPattern, MovementCheck, Ratings, Retraction, Review, Settings, StageAnswer, Training,
    },
    progress::Control,
    suitability::{Symptom, Ticks},
    time::Now,
};

/// The names of the kinds of fact.
pub(super) const KINDS: &[&str] = &[
    "check",
    "stop",
    "bout-started",
    "bout-finished",
    "bout-elsewhere",
    "intake",
    "settings",
    "review",
    "movement-check",
    "test",
    "morning",
    "load",
    "training",
    "flare-declared",
    "flare-over",
    "stage",
    "planned-break",
    "support-asked",
    "rules",
    "retract",
    "salvaged",
];

/// Pain, effort, worry, confidence, activities: 0–10.
const SCORE: Kind = Kind::Whole(0, 10);
/// Minutes after local midnight.
const MINUTE: Kind = Kind::Whole(0, 24 * 60 - 1);
/// A set of weekdays, bit 0 = Monday.
const WEEKDAYS: Kind = Kind::Whole(0, 0b111_1111);
/// Any number of 8 bits.
const BYTE: Kind = Kind::Whole(0, 255);
/// Any number of 16 bits.
const SHORT: Kind = Kind::Whole(0, 65_535);
/// 0, 1 or 2.
const GRADE: Kind = Kind::Whole(0, 2);

/// Shows a field that must be there.
macro_rules! value {
    ($fields:expr, $name:literal, $kind:expr, $value:expr) => {
        value($fields, const { &Field::of($name, $kind) }, $value)
    };
}

/// Shows a field that may be absent.
macro_rules! optional {
    ($fields:expr, $name:literal, $kind:expr, $value:expr) => {
        optional($fields, const { &Field::optional($name, $kind) }, $value)
    };
}

/// The number of a fact's kind.
pub(super) fn number_of(fact: &Fact) -> u8 {
    match fact {
        Fact::Check(_) => 0,
        Fact::Stop(_) => 1,
        Fact::BoutStarted { .. } => 2,
        Fact::BoutFinished(_) => 3,
        Fact::BoutElsewhere => 4,
        Fact::Intake(_) => 5,
        Fact::Settings(_) => 6,
        Fact::Review(_) => 7,
        Fact::MovementCheck(_) => 8,
        Fact::Test(_) => 9,
        Fact::Morning { .. } => 10,
        Fact::Load(_) => 11,
        Fact::Training(_) => 12,
        Fact::FlareDeclared => 13,
        Fact::FlareOver => 14,
        Fact::Stage(_) => 15,
        Fact::PlannedBreak { .. } => 16,
        Fact::SupportAsked => 17,
        Fact::Rules { .. } => 18,
        Fact::Retract(_) => 19,
        Fact::Salvaged { .. } => 20,
    }
}

/// A fact of the kind with this number, for [`describe`] to fill.
pub(super) fn blank(number: usize) -> Option<Fact> {
    Some(match number {
        0 => Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }),
        1 => Fact::Stop(Symptom::Spread),
        2 => Fact::BoutStarted { place: Place::Floor, pain_now: 0 },
        3 => Fact::BoutFinished(BoutRecord {
            kind: BoutKind::Bout,
            ended: Now::EPOCH,
            worst_pain: None,
            counts: false,
            exercises: Vec::new(),
        }),
        4 => Fact::BoutElsewhere,
        5 => Fact::Intake(Intake::default()),
        6 => Fact::Settings(Settings::default()),
        7 => Fact::Review(Review::default()),
        8 => Fact::MovementCheck(MovementCheck::default()),
        9 => Fact::Test(ControlTest { direction: Direction::Front, rung: 0, left: 0, right: 0 }),
        10 => Fact::Morning { pain: 0 },
        11 => Fact::Load(Load::default()),
        12 => {
            Fact::Training(Training { pattern: LoadedPattern::Squat, repetitions: 0, load: 0, effort: 0, minutes: 0 })
        }
        13 => Fact::FlareDeclared,
        14 => Fact::FlareOver,
        15 => Fact::Stage(StageAnswer::Stay),
        16 => Fact::PlannedBreak { days: 0 },
        17 => Fact::SupportAsked,
        18 => Fact::Rules { version: 0 },
        19 => Fact::Retract(Retraction { of: EntryId::new(0) }),
        20 => Fact::Salvaged { left_out: 0 },
        _ => return None,
    })
}

/// Shows every field of a fact, in order.
pub(super) fn describe(fields: &mut dyn Fields, fact: &mut Fact) {
    match fact {
        Fact::Check(check) => describe_check(fields, check),
        Fact::Stop(symptom) => value!(fields, "symptom", Kind::Choice(Symptom::NAMES), symptom),
        Fact::BoutStarted { place, pain_now } => {
            value!(fields, "place", Kind::Choice(Place::NAMES), place);
            value!(fields, "painNow", SCORE, pain_now);
        }
        Fact::BoutFinished(bout) => describe_bout(fields, bout),
        Fact::Intake(intake) => describe_intake(fields, intake),
        Fact::Settings(settings) => describe_settings(fields, settings),
        Fact::Review(review) => describe_review(fields, review),
        Fact::MovementCheck(MovementCheck { ratings: [squat, hinge, push, pull, hip, trunk] }) => {
            optional!(fields, "squat", GRADE, squat);
            optional!(fields, "hinge", GRADE, hinge);
            optional!(fields, "push", GRADE, push);
            optional!(fields, "pull", GRADE, pull);
            optional!(fields, "hip", GRADE, hip);
            optional!(fields, "trunk", GRADE, trunk);
        }
        Fact::Test(test) => {
            value!(fields, "direction", Kind::Choice(Direction::NAMES), &mut test.direction);
            value!(fields, "rung", BYTE, &mut test.rung);
            value!(fields, "left", BYTE, &mut test.left);
            value!(fields, "right", BYTE, &mut test.right);
        }
        Fact::Morning { pain } => value!(fields, "pain", SCORE, pain),
        Fact::Load(load) => {
            optional!(fields, "sittingQuarters", Kind::Whole(0, 96), &mut load.sitting_quarters);
            optional!(fields, "trainingMinutes", SHORT, &mut load.training_minutes);
            optional!(fields, "effort", SCORE, &mut load.effort);
            optional!(fields, "stress", GRADE, &mut load.stress);
            optional!(fields, "sleep", GRADE, &mut load.sleep);
        }
        Fact::Training(training) => {
            value!(fields, "pattern", Kind::Choice(LoadedPattern::NAMES), &mut training.pattern);
            value!(fields, "repetitions", SHORT, &mut training.repetitions);
            value!(fields, "load", SHORT, &mut training.load);
            value!(fields, "effort", SCORE, &mut training.effort);
            value!(fields, "minutes", SHORT, &mut training.minutes);
        }
        Fact::Stage(answer) => value!(fields, "answer", Kind::Choice(StageAnswer::NAMES), answer),
        Fact::PlannedBreak { days } => value!(fields, "days", SHORT, days),
        Fact::Rules { version } => value!(fields, "version", SHORT, version),
        Fact::Retract(retraction) => value!(fields, "of", Kind::Name, &mut retraction.of),
        Fact::Salvaged { left_out } => value!(fields, "leftOut", SHORT, left_out),
        Fact::BoutElsewhere | Fact::FlareDeclared | Fact::FlareOver | Fact::SupportAsked => {}
    }
}

fn describe_check(fields: &mut dyn Fields, check: &mut Check) {
    value!(fields, "ticked", Kind::Statements, &mut check.ticked);
    optional!(fields, "reported", Kind::Choice(Symptom::NAMES), &mut check.reported);
    let answers = List { name: "answers", most: 255, bare: true };
    list(fields, answers, &mut check.answers, &EntryId::new(0), |fields, id| value!(fields, "", Kind::Name, id));
}

fn describe_bout(fields: &mut dyn Fields, bout: &mut BoutRecord) {
    value!(fields, "kind", Kind::Choice(BoutKind::NAMES), &mut bout.kind);
    let (mut instant_ms, mut offset) = (bout.ended.instant_ms(), bout.ended.offset_minutes());
    value!(fields, "ended", Kind::Instant, &mut instant_ms);
    value!(fields, "endedOffset", Kind::Offset, &mut offset);
    bout.ended = Now::new(instant_ms, offset).unwrap_or(bout.ended);
    optional!(fields, "worstPain", SCORE, &mut bout.worst_pain);
    value!(fields, "counts", Kind::Flag, &mut bout.counts);
    let blank =
        ExerciseRecord { exercise: "breathing", rung: 0, repetitions: 0, red: false, ratings: Ratings::default() };
    let exercises = List { name: "exercises", most: 32, bare: false };
    list(fields, exercises, &mut bout.exercises, &blank, |fields, record| fields.exercise(record));
}

/// Shows what was done of an exercise.
pub(super) fn describe_exercise<F: Fields + ?Sized>(fields: &mut F, record: &mut ExerciseRecord) {
    value!(fields, "exercise", Kind::Exercise, &mut record.exercise);
    value!(fields, "rung", BYTE, &mut record.rung);
    value!(fields, "repetitions", SHORT, &mut record.repetitions);
    value!(fields, "red", Kind::Flag, &mut record.red);
    optional!(fields, "left", Kind::Choice(Control::NAMES), &mut record.ratings.left);
    optional!(fields, "right", Kind::Choice(Control::NAMES), &mut record.ratings.right);
}

fn describe_intake(fields: &mut dyn Fields, intake: &mut Intake) {
    optional!(fields, "weeks", SHORT, &mut intake.weeks);
    optional!(fields, "usualPain", SCORE, &mut intake.usual_pain);
    optional!(fields, "worstPain", SCORE, &mut intake.worst_pain);
    optional!(fields, "confidence", SCORE, &mut intake.confidence);
    value!(fields, "freeOfPain", Kind::Flag, &mut intake.free_of_pain);
    let activities = List { name: "activities", most: Activity::MOST, bare: false };
    let blank = Activity { activity: 0, now: 0, target: 0 };
    list(fields, activities, &mut intake.activities, &blank, |fields, activity| {
        value!(fields, "activity", BYTE, &mut activity.activity);
        value!(fields, "now", SCORE, &mut activity.now);
        value!(fields, "target", SCORE, &mut activity.target);
    });
}

fn describe_settings(fields: &mut dyn Fields, settings: &mut Settings) {
    value!(fields, "wake", MINUTE, &mut settings.wake);
    value!(fields, "sleep", MINUTE, &mut settings.sleep);
    value!(fields, "days", WEEKDAYS, &mut settings.days);
    optional!(fields, "bouts", BYTE, &mut settings.bouts);
    let busy = List { name: "busy", most: Settings::MOST_BLOCKS, bare: false };
    let blank = Busy { days: 0, start: 0, end: 0, sitting: false };
    list(fields, busy, &mut settings.busy, &blank, |fields, busy| {
        value!(fields, "days", WEEKDAYS, &mut busy.days);
        value!(fields, "start", MINUTE, &mut busy.start);
        value!(fields, "end", MINUTE, &mut busy.end);
        value!(fields, "sitting", Kind::Flag, &mut busy.sitting);
    });
    let anchors = List { name: "anchors", most: Settings::MOST_ANCHORS, bare: true };
    list(fields, anchors, &mut settings.anchors, &0, |fields, minute| value!(fields, "", MINUTE, minute));
    value!(fields, "place", Kind::Choice(Place::NAMES), &mut settings.place);
    let Equipment { band, weight, bar } = &mut settings.equipment;
    value!(fields, "band", Kind::Flag, band);
    value!(fields, "weight", Kind::Flag, weight);
    value!(fields, "bar", Kind::Flag, bar);
    let loads = List { name: "loads", most: Settings::MOST_LOADS, bare: true };
    list(fields, loads, &mut settings.loads, &0, |fields, load| value!(fields, "", SHORT, load));
    let excluded = List { name: "excluded", most: 64, bare: true };
    list(fields, excluded, &mut settings.excluded, &"breathing", |fields, id| value!(fields, "", Kind::Exercise, id));
}

fn describe_review(fields: &mut dyn Fields, review: &mut Review) {
    let activities = List { name: "activities", most: Activity::MOST, bare: true };
    list(fields, activities, &mut review.activities, &0, |fields, score| value!(fields, "", SCORE, score));
    let [squat, hinge, push, pull, carry] = &mut review.worry;
    optional!(fields, "worrySquat", SCORE, squat);
    optional!(fields, "worryHinge", SCORE, hinge);
    optional!(fields, "worryPush", SCORE, push);
    optional!(fields, "worryPull", SCORE, pull);
    optional!(fields, "worryCarry", SCORE, carry);
    optional!(fields, "confidence", SCORE, &mut review.confidence);
}
