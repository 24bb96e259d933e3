//! Files that version 1 wrote are read to the same facts for ever.
//!
//! The files in tests/fixtures/v1 are frozen: they are never written again. When facts gain a form that version 1 did not have, what is expected here
//! changes with them; the files do not.

#![expect(clippy::expect_used, reason = "a failing test panics")]

use steadyback::{
    catalogue::Place,
    journal::{
        Activity, BoutKind, BoutRecord, Busy, Check, ControlTest, Direction, Entry, EntryId, Equipment, ExerciseRecord,
        Fact, Import, Intake, Journal, Load, LoadedPattern, MovementCheck, Packed, Ratings, Retraction, Review,
        Settings, StageAnswer, Training, export_json,
    },
    progress::Control,
    suitability::{Symptom, Ticks},
    time::Now,
};
use support::json::import_text;

mod support;

const JSON: &str = include_str!("../fixtures/v1/journal.json");
const PACKED: &[u8] = include_bytes!("../fixtures/v1/journal.packed");

/// Every kind of fact, with every field filled, and again with every field that may be absent left out; one every seven hours.
fn facts() -> Vec<Fact> {
    vec![
        Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }),
        Fact::Check(Check {
            ticked: Ticks::NONE.toggled(0).toggled(10).toggled(28),
            reported: Some(Symptom::Numbness),
            answers: vec![EntryId::new(0), EntryId::new(u64::MAX)],
        }),
        Fact::Stop(Symptom::Spread),
        Fact::Stop(Symptom::Numbness),
        Fact::Stop(Symptom::Weakness),
        Fact::Stop(Symptom::Dizziness),
        Fact::BoutStarted { place: Place::Floor, pain_now: 0 },
        Fact::BoutStarted { place: Place::Chair, pain_now: 5 },
        Fact::BoutStarted { place: Place::Standing, pain_now: 10 },
        bout(BoutKind::Bout, Some(3), every_exercise()),
        bout(BoutKind::Short, None, Vec::new()),
        bout(BoutKind::Session, Some(0), Vec::new()),
        bout(BoutKind::Test, Some(10), Vec::new()),
        Fact::BoutElsewhere,
        Fact::Intake(Intake {
            weeks: Some(65_535),
            usual_pain: Some(4),
            worst_pain: Some(8),
            confidence: Some(6),
            free_of_pain: true,
            activities: vec![Activity { activity: 255, now: 2, target: 5 }; 3],
        }),
        Fact::Intake(Intake::default()),
        Fact::Settings(Settings {
            wake: 6 * 60,
            sleep: 30,
            days: 0b001_1111,
            bouts: Some(3),
            busy: vec![Busy { days: 0b000_0101, start: 9 * 60, end: 17 * 60 + 30, sitting: true }],
            anchors: vec![7 * 60, 19 * 60],
            place: Place::Standing,
            equipment: Equipment { band: true, weight: false, bar: true },
            loads: vec![40, 80, 65_535],
            excluded: vec!["push-up", "walking"],
        }),
        Fact::Settings(Settings::default()),
        Fact::Review(Review {
            activities: vec![1, 2, 3],
            worry: [Some(0), Some(1), Some(2), Some(3), Some(10)],
            confidence: Some(7),
        }),
        Fact::Review(Review::default()),
        Fact::MovementCheck(MovementCheck { ratings: [Some(0), Some(1), Some(2), Some(0), Some(1), Some(2)] }),
        Fact::MovementCheck(MovementCheck::default()),
        Fact::Test(ControlTest { direction: Direction::Front, rung: 2, left: 9, right: 9 }),
        Fact::Test(ControlTest { direction: Direction::Side, rung: 3, left: 11, right: 10 }),
        Fact::Test(ControlTest { direction: Direction::Back, rung: 255, left: 0, right: 255 }),
        Fact::Morning { pain: 0 },
        Fact::Morning { pain: 10 },
        Fact::Load(Load {
            sitting_quarters: Some(32),
            training_minutes: Some(45),
            effort: Some(6),
            stress: Some(1),
            sleep: Some(2),
        }),
        Fact::Load(Load::default()),
        training(LoadedPattern::Squat, 0),
        training(LoadedPattern::Hinge, 160),
        training(LoadedPattern::Push, 1),
        training(LoadedPattern::Pull, 2),
        training(LoadedPattern::Carry, 65_535),
        Fact::FlareDeclared,
        Fact::FlareOver,
        Fact::Stage(StageAnswer::Stay),
        Fact::Stage(StageAnswer::MoveOn),
        Fact::Stage(StageAnswer::StartAgain),
        Fact::PlannedBreak { days: 14 },
        Fact::SupportAsked,
        Fact::Rules { version: 1 },
        Fact::Retract(Retraction { of: EntryId::new(0x0123_4567_89AB_CDEF) }),
        Fact::Salvaged { left_out: 7 },
    ]
}

fn bout(kind: BoutKind, worst_pain: Option<u8>, exercises: Vec<ExerciseRecord>) -> Fact {
    let ended = at(1_772_445_599_000, 60);
    Fact::BoutFinished(BoutRecord { kind, ended, worst_pain, counts: worst_pain.is_some(), exercises })
}

/// All exercises that version 1 knows.
fn every_exercise() -> Vec<ExerciseRecord> {
    let ids = [
        "breathing",
        "pelvic-tilt",
        "cat-camel",
        "hip-flexor",
        "light-brace",
        "dead-bug",
        "curl-up",
        "side-bridge",
        "bird-dog",
        "glute-bridge",
        "clamshell",
        "marching",
        "hip-hinge",
        "wall-hinge",
        "sit-to-stand",
        "goblet-squat",
        "deadlift",
        "row",
        "pull-apart",
        "push-up",
        "pallof-press",
        "suitcase-carry",
        "step-up",
        "walking",
    ];
    let ratings = [
        Ratings { left: None, right: None },
        Ratings { left: Some(Control::Lost), right: Some(Control::Steady) },
        Ratings { left: Some(Control::Wobbly), right: None },
    ];
    ids.into_iter()
        .zip(1..)
        .zip(ratings.into_iter().cycle())
        .map(|((exercise, number), ratings)| ExerciseRecord {
            exercise,
            rung: number,
            repetitions: u16::from(number) * 100,
            red: number == 2,
            ratings,
        })
        .collect()
}

fn training(pattern: LoadedPattern, load: u16) -> Fact {
    Fact::Training(Training { pattern, repetitions: 24, load, effort: 7, minutes: 35 })
}

fn at(instant_ms: i64, offset_minutes: i16) -> Now {
    Now::new(instant_ms, offset_minutes).expect("within the limits")
}

fn expected() -> Journal {
    let offsets = [0, 60, 60, -720, 840, 345];
    let mut journal = Journal::default();
    for (number, fact) in (0_u32..).zip(facts()) {
        let offset = offsets.iter().copied().cycle().nth(number as usize).unwrap_or(0);
        let instant_ms = 1_772_445_600_000 + i64::from(number) * 7 * 3_600_000;
        let id = EntryId::new(u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        journal.add(Entry { id, at: at(instant_ms, offset), fact });
    }
    // Before 1970, and at both ends of time.
    for (id, instant_ms) in [(1, -1), (2, -Now::LIMIT_MS), (3, Now::LIMIT_MS)] {
        journal.add(Entry { id: EntryId::new(id), at: at(instant_ms, 1_080), fact: Fact::SupportAsked });
    }
    journal
}

#[test]
fn the_json_file_of_version_1_is_read_to_the_same_facts() {
    let import = import_text(JSON).expect("the fixture is JSON");
    assert_eq!(import.problems(), []);
    assert_eq!(import.whole().expect("sound"), expected());
}

#[test]
fn the_packed_file_of_version_1_is_read_to_the_same_facts() {
    let import = Import::of_bytes(PACKED);
    assert_eq!(import.problems(), []);
    assert_eq!(import.whole().expect("sound"), expected());
}

#[test]
fn this_release_still_writes_version_1_to_the_byte() {
    let journal = expected();
    assert_eq!(export_json(&journal), JSON);
    assert_eq!(Packed::of(journal.entries()).bytes(), PACKED);
}
